import type { angabenPartei as rows } from '../angaben-partei.ts'
import { type Example, pair } from './example.ts'

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
}
