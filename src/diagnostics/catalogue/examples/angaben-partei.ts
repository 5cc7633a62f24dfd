import type { angabenPartei as rows } from '../angaben-partei.ts'
import { type Example, pair } from './example.ts'

const house = (more: string): string =>
  `typ: frei\nparteien:\n  - id: haus\n    rolle: sonstige\n    name: Haus der Begegnung e. V.\n    genus: n\n    sitz: { plz: "29999", ort: Musterhausen }${more}\nzusatz:\n  - { id: raum, titel: Raum, text: Das Haus stellt einen Raum bereit. }`
const signedBy = (lines: string): string =>
  `unterzeichnung:\n  unterschriften:\n    - { fuer: stadt, personen: [{ zeilen: ${lines} }] }\n    - { fuer: verein, personen: [{ zeilen: [Vorsitzende] }] }`

export const angabenPartei: Readonly<Record<keyof typeof rows, Example>> = {
  'angaben/einheit-als-partei': pair(
    `
    parteien:
      - id: stadt
        name: Ausländerbehörde der Stadt Musterhausen
    `,
    `
    parteien:
      - id: stadt
        name: Stadt Musterhausen
        einheit: { name: Ausländerbehörde, genus: f }
    `,
  ),
  'angaben/partei-doppelt': pair(
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd]
      - id: werk
        name: Nachbarschaftshilfe Musterhausen e. V.
        genus: f
    `,
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd]
      - id: werk
        name: Bildungswerk Musterhausen e. V.
        genus: n
    `,
  ),
  'angaben/kurzname-mehrdeutig': pair(
    `
    parteien:
      - id: verein
        kurz: Träger
      - id: werk
        kurz: Träger
    `,
    `
    parteien:
      - id: verein
        kurz: Verein
      - id: werk
        kurz: Werk
    `,
  ),
  'angaben/rechtsform-fehlt': pair(
    `
    parteien:
      - id: haus
        rolle: sonstige
        name: Haus der Begegnung
        genus: n
        sitz: { strasse: Am Ring 1, plz: "29999", ort: Musterhausen }
        vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
    `,
    `
    parteien:
      - id: haus
        rolle: sonstige
        name: Haus der Begegnung
        genus: n
        rechtsform: stiftung
        sitz: { strasse: Am Ring 1, plz: "29999", ort: Musterhausen }
        vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
    `,
  ),
  'angaben/name-ohne-rechtsform': pair(
    `
    parteien:
      - id: verein
        name: Nachbarschaftshilfe Musterhausen
        rechtsform: e-v
    `,
    `
    parteien:
      - id: verein
        name: Nachbarschaftshilfe Musterhausen e. V.
        rechtsform: e-v
    `,
  ),
  'angaben/traeger-fehlen': pair(
    `
    parteien:
      - id: verein
        rolle: mbe
    `,
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd]
    `,
  ),
  'angaben/doppelrolle': pair(
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd, ik-traeger]
    `,
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd]
    `,
  ),
  'angaben/traegerform': pair(
    `
    typ: jobcenter
    land: DE-NI
    parteien:
      - id: stadt
        rolle: jobcenter
    angaben: { traegerform: ge }
    `,
    `
    typ: jobcenter
    land: DE-NI
    parteien:
      - id: stadt
        rolle: jobcenter
    angaben: { traegerform: zkt }
    `,
  ),
  'angaben/fuer-andere': pair(
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd]
      - id: werk
        rolle: [mbe, jmd]
    gruppen:
      - { id: traeger, bezeichnung: Träger der Migrationsfachdienste, mitglieder: [verein, werk] }
    unterzeichnung:
      unterschriften:
        - { fuer: stadt, personen: [{ zeilen: [Bürgermeisterin] }] }
        - { fuer: traeger, personen: [{ zeilen: [Vorsitzende] }] }
    `,
    `
    parteien:
      - id: verein
        rolle: [mbe, jmd]
      - id: werk
        rolle: [mbe, jmd]
    gruppen:
      - { id: traeger, bezeichnung: Träger der Migrationsfachdienste, mitglieder: [verein, werk] }
    unterzeichnung:
      unterschriften:
        - { fuer: stadt, personen: [{ zeilen: [Bürgermeisterin] }] }
        - { fuer: traeger, personen: [{ zeilen: [Vorsitzende] }, { zeilen: [Vorsitzender] }] }
    `,
  ),
  'angaben/freie-wohlfahrtspflege': pair(
    `
    parteien:
      - id: verein
        verband: awo
      - id: werk
        verband: bdv
    gruppen:
      - { id: liga, bezeichnung: Verbände der Freien Wohlfahrtspflege, mitglieder: [verein, werk] }
    `,
    `
    parteien:
      - id: verein
        verband: awo
      - id: werk
        verband: bdv
    gruppen:
      - { id: liga, bezeichnung: Träger der Migrationsfachdienste, mitglieder: [verein, werk] }
    `,
  ),
  'angaben/vertretung-verein': pair(
    `
    parteien:
      - id: verein
        vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }]
    `,
    `
    parteien:
      - id: verein
        vertreten_durch:
          - { funktion: Vorstand, vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }] }
    `,
  ),
  'angaben/vertretung-abweichend': pair(signedBy('[Beigeordnete]'), signedBy('[Beigeordnete], zusatz: i. V.')),
  'angaben/vertretung-fremd': pair(signedBy('[Landrätin]'), signedBy('[Bürgermeisterin]')),
  'angaben/leitungsebene': pair(
    `
    parteien:
      - id: verein
        vertreten_durch: [{ funktion: Teamleitung, geschlecht: w }]
    `,
    `
    parteien:
      - id: verein
        vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
    `,
  ),
  'angaben/name-in-funktion': pair(
    `
    parteien:
      - id: verein
        vertreten_durch: [{ funktion: Vorsitzende Erika M., geschlecht: w }]
    `,
    `
    parteien:
      - id: verein
        vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
    `,
  ),
  'angaben/unterschrift-ohne-person': pair(house(''), house('\n    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]')),
  'angaben/dienststelle-als-partei': pair(
    `
    parteien:
      - id: agentur
        rolle: agentur
        name: Agentur für Arbeit Musterhausen
        genus: f
        rechtsform: bundesagentur
        sitz: { plz: "29999", ort: Musterhausen }
        vertreten_durch: [{ funktion: Vorsitzende der Geschäftsführung, geschlecht: w }]
    `,
    `
    parteien:
      - id: agentur
        rolle: agentur
        name: Bundesagentur für Arbeit
        genus: f
        einheit: { name: Agentur für Arbeit Musterhausen, genus: f }
        rechtsform: bundesagentur
        sitz: { plz: "29999", ort: Musterhausen }
        vertreten_durch: [{ funktion: Vorsitzende der Geschäftsführung, geschlecht: w }]
    `,
  ),
  'angaben/ausfertigungen': pair(
    'unterzeichnung: { modus: qes, ausfertigungen: 3 }',
    'unterzeichnung: { modus: papier, ausfertigungen: 3 }',
  ),
}
