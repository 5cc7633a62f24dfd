import type { klausel as rows } from '../klausel.ts'
import { type Example, pair } from './example.ts'

export const klausel: Readonly<Record<keyof typeof rows, Example>> = {
  'klausel/pflicht': pair(
    `
    klauseln:
      zweck: false
    `,
    `
    klauseln:
      zweck: { entfaellt: Der Zweck steht in der Präambel. }
    `,
  ),
  'klausel/form': pair(
    `
    klauseln:
      kosten: Jeder trägt seine Kosten.
    `,
    `
    klauseln:
      kosten: { wortlaut: Jeder trägt seine Kosten. }
    `,
  ),
  'klausel/widerspruch': pair(
    `
    klauseln:
      kosten: { entfaellt: Steht im Haushaltsplan., titel: Kosten }
    `,
    `
    klauseln:
      kosten: { entfaellt: Steht im Haushaltsplan. }
    `,
  ),
  'klausel/angaben-fehlen': pair(
    `
    klauseln:
      sprechstunde: true
    `,
    `
    klauseln:
      sprechstunde: { termine: { do: 9:00-12:00 }, raum: Zimmer 12 }
    `,
  ),
}
