import type { anlage as rows } from '../anlage.ts'
import { type Example, pair } from './example.ts'

export const anlage: Readonly<Record<keyof typeof rows, Example>> = {
  'anlage/angaben-fehlen': pair(
    `
    anlagen:
      - id: uebersicht
    `,
    `
    anlagen:
      - id: uebersicht
        dienste:
          - { dienst: Migrationsberatung, traeger: verein, zielgruppe: Erwachsene, zeiten: montags, sprachen: Deutsch }
    `,
  ),
  'anlage/vorlage-unbekannt': pair(
    `
    anlagen:
      - { id: bogen, vorlage: statistikbogn }
    `,
    `
    anlagen:
      - { id: bogen, vorlage: statistikbogen }
    `,
  ),
  'anlage/vorlage-fehlt': pair(
    `
    anlagen:
      - { id: dienste-nord, dienste: [{ dienst: Migrationsberatung, traeger: verein, zielgruppe: Erwachsene, zeiten: montags, sprachen: Deutsch }] }
    `,
    `
    anlagen:
      - { id: dienste-nord, vorlage: uebersicht, dienste: [{ dienst: Migrationsberatung, traeger: verein, zielgruppe: Erwachsene, zeiten: montags, sprachen: Deutsch }] }
    `,
  ),
  'anlage/widerspruch': pair(
    `
    anlagen:
      - { id: bogen, vorlage: einwilligung, text: Der Bogen wird nachgereicht. }
    `,
    `
    anlagen:
      - { id: bogen, titel: Einwilligung, text: Der Bogen wird nachgereicht. }
    `,
  ),
  'anlage/zeile-leer': pair(
    `
    anlagen:
      - id: ansprechpersonen
    `,
    `
    parteien:
      - id: stadt
        ansprechpersonen: [{ funktion: Sachgebietsleitung, telefon: "030 23125-100", mail: amt@example.org }]
      - id: verein
        ansprechpersonen: [{ funktion: Teamleitung, telefon: "030 23125-110", mail: beratung@example.org }]
    anlagen:
      - id: ansprechpersonen
    `,
  ),
  'anlage/abweichung': pair(
    `
    klauseln:
      statistik: { kleinste_zahl: 3 }
    anlagen:
      - { id: statistikbogen, kleinste_zahl: 5 }
    `,
    `
    klauseln:
      statistik: { kleinste_zahl: 3 }
    anlagen:
      - { id: statistikbogen }
    `,
  ),
}
