import type { angabenLaufzeit as rows } from '../angaben-laufzeit.ts'
import { type Example, pair } from './example.ts'

export const angabenLaufzeit: Readonly<Record<keyof typeof rows, Example>> = {
  'angaben/ende-vor-beginn': pair(
    `
    typ: projekt
    parteien:
      - id: verein
        rolle: [projekttraeger, mbe, jmd]
    angaben: { projekt: { name: Startbahn, beginn: 2027-03-01, ende: 2026-12-31 } }
    laufzeit: { dauer: projekt }
    `,
    `
    typ: projekt
    parteien:
      - id: verein
        rolle: [projekttraeger, mbe, jmd]
    angaben: { projekt: { name: Startbahn, beginn: 2027-03-01, ende: 2028-02-29 } }
    laufzeit: { dauer: projekt }
    `,
  ),
}
