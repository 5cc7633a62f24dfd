import type { partei as rows } from '../partei.ts'
import { type Example, pair } from './example.ts'

export const partei: Readonly<Record<keyof typeof rows, Example>> = {
  'partei/unbekannt': pair(
    `
    gruppen:
      - { id: alle, mitglieder: [stadt, verien], bezeichnung: Partner }
    `,
    `
    gruppen:
      - { id: alle, mitglieder: [stadt, verein], bezeichnung: Partner }
    `,
  ),
  'partei/rolle-fehlt': pair(
    `
    parteien:
      - id: stadt
        rolle: kommune
    `,
    `
    parteien:
      - id: stadt
        rolle: abh
    `,
  ),
  'partei/unterschrift-fehlt': pair(
    `
    unterzeichnung:
      unterschriften:
        - { fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin] }] }
    `,
    `
    unterzeichnung:
      unterschriften:
        - { fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin] }] }
        - { fuer: verein, personen: [{ zeilen: [Vorsitzende] }] }
    `,
  ),
  'partei/rolle-passt-nicht': pair(
    `
    anlagen:
      - id: uebersicht
        dienste: [{ dienst: Beratung, traeger: stadt, zielgruppe: alle, zeiten: montags, sprachen: Deutsch }]
    `,
    `
    anlagen:
      - id: uebersicht
        dienste: [{ dienst: Beratung, traeger: verein, zielgruppe: alle, zeiten: montags, sprachen: Deutsch }]
    `,
  ),
  'partei/verbindungen': pair('kopf: { verbindungen: [und, sowie] }', 'kopf: { verbindungen: [und] }', 'Die Vereinbarung hat zwei Parteien, also eine Lücke.'),
}
