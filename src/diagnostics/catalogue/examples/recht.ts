import type { recht as rows } from '../recht.ts'
import { type Example, pair, PROJECT } from './example.ts'

export const recht: Readonly<Record<keyof typeof rows, Example>> = {
  'recht/gemeinsame-verantwortung': pair(PROJECT, `${PROJECT}\nausnahmen:\n  - { code: recht/gemeinsame-verantwortung, zu: typ, grund: Die Datenschutzbeauftragten haben es am 12.01.2027 geprüft und verneint. }`),
  'recht/amtsbezeichnung': pair(
    `
    land: DE-RP
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Fachbereichsleitung }]
    `,
    `
    land: DE-RP
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Beigeordnete, geschlecht: w }]
    `,
  ),
  'recht/amtsbezeichnung-pruefen': pair(
    `
    land: DE-TH
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Amtsleitung }]
    `,
    `
    land: DE-TH
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
    `,
  ),
  'recht/amtsbezeichnung-ueblich': pair(
    `
    land: DE-NI
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Amtsleitung }]
    `,
    `
    land: DE-NI
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Oberbürgermeisterin, geschlecht: w }]
    `,
  ),
  'recht/zweite-unterschrift': pair(
    `
    land: DE-BB
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
    `,
    `
    land: DE-BB
    parteien:
      - id: stadt
        vertreten_durch:
          - { funktion: Bürgermeisterin, geschlecht: w, art: gemeinschaftlich }
          - { funktion: Beigeordnete, geschlecht: w, art: gemeinschaftlich }
    `,
  ),
  'recht/zweite-unterschrift-pruefen': pair(
    `
    land: DE-HE
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
    `,
    `
    land: DE-HE
    parteien:
      - id: stadt
        vertreten_durch:
          - { funktion: Bürgermeisterin, geschlecht: w, art: gemeinschaftlich }
          - { funktion: Stadträtin, geschlecht: w, art: gemeinschaftlich }
    `,
  ),
  'recht/siegel': pair(
    `
    land: DE-SL
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
    `,
    `
    land: DE-SL
    parteien:
      - id: stadt
        vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
    unterzeichnung:
      unterschriften:
        - { fuer: stadt, personen: [{ zeilen: [Bürgermeisterin], siegel: true }] }
        - { fuer: verein, personen: [{ zeilen: [Vorsitzende] }] }
    `,
  ),
  'recht/elektronisch': pair(
    `
    land: DE-BY
    unterzeichnung: { modus: qes }
    `,
    `
    land: DE-BY
    unterzeichnung: { modus: papier }
    `,
  ),
  'recht/form-ungeprueft': pair(
    `
    land: DE-BE
    parteien:
      - id: stadt
        name: Land Berlin
    `,
    `
    land: DE-BB
    parteien:
      - id: stadt
        vertreten_durch:
          - { funktion: Bürgermeisterin, geschlecht: w, art: gemeinschaftlich }
          - { funktion: Beigeordnete, geschlecht: w, art: gemeinschaftlich }
    `,
  ),
  'recht/landratsamt': pair(
    `
    land: DE-BY
    parteien:
      - id: stadt
        name: Landkreis Musterhausen
        genus: m
        vertreten_durch: [{ funktion: Landrätin, geschlecht: w }]
    `,
    `
    land: DE-BY
    parteien:
      - id: stadt
        name: Stadt Musterhausen
        vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
    `,
  ),
  'recht/textform': pair(
    `
    laufzeit:
      dauer: 1 Jahr
      kuendigung: { form: textform }
    `,
    `
    laufzeit:
      dauer: 1 Jahr
      kuendigung: { form: schriftform }
    `,
  ),
}
