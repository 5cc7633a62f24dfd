import type { yaml as rows } from '../yaml.ts'
import { type Example, pair } from './example.ts'

export const yaml: Readonly<Record<keyof typeof rows, Example>> = {
  'yaml/form': pair('titel: Kooperation: Beratung vor Ort', 'titel: "Kooperation: Beratung vor Ort"'),
  'yaml/anfuehrungszeichen': pair(
    `
    titel: "Kooperationsvereinbarung
    kurztitel: Kooperation Musterhausen
    `,
    `
    titel: "Kooperationsvereinbarung"
    kurztitel: Kooperation Musterhausen
    `,
  ),
  'yaml/doppeltes-feld': pair(
    `
    laufzeit:
      dauer: 1 Jahr
      dauer: 2 Jahre
    `,
    `
    laufzeit:
      dauer: 2 Jahre
    `,
  ),
  'yaml/zeichen': pair('kurztitel: "Kooperation\\u200b Musterhausen"', 'kurztitel: "Kooperation Musterhausen"', 'In der Datei steht das unsichtbare Zeichen meist selbst; hier ist es als \\u200b geschrieben, damit Sie es sehen.'),
  'yaml/kommentar': pair('aktenzeichen: Ausländerbehörde #12', 'aktenzeichen: "Ausländerbehörde #12"'),
  'yaml/groesse': pair(
    `
    zusatz: &klauseln
      - *klauseln
    `,
    `
    zusatz:
      - { id: flyer, titel: Flyer, text: Die Stadt legt den Flyer aus. }
    `,
  ),
  'yaml/leer': pair('# Vereinbarung mit der Stadt Musterhausen', 'koopgen: 1\ntyp: abh'),
  'yaml/fassung': pair('%YAML 1.1\n---\nkoopgen: 1', 'koopgen: 1'),
  'yaml/zahl-als-text': pair(
    `
    parteien:
      - id: stadt
        sitz: { strasse: Rathausplatz 1, plz: 29999, ort: Musterhausen }
    `,
    `
    parteien:
      - id: stadt
        sitz: { strasse: Rathausplatz 1, plz: "29999", ort: Musterhausen }
    `,
  ),
  'yaml/tausenderpunkt': pair(
    `
    klauseln:
      statistik: { kleinste_zahl: 12.500 }
    `,
    `
    klauseln:
      statistik: { kleinste_zahl: 12500 }
    `,
  ),
  'yaml/setzen': pair('koopgen validate vereinbarung.koop.yaml --set parteien.stdat.sitz.ort=Musterhausen', 'koopgen validate vereinbarung.koop.yaml --set parteien.stadt.sitz.ort=Musterhausen'),
}
