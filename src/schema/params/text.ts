// Texts: one line, or Markdown; and the id of a party, which stands for its name.
import { joined } from '../phrases.ts'
import { line, prose, slug } from '../scalars.ts'
import type { Rows } from './row.ts'

const TEXT = 300
const PROSE = 10_000
export const texts: Rows<'text' | 'prosa' | 'partei'> = {
  text: {
    zod: (decl) => line(decl.max ?? TEXT),
    describe: (decl) => `Text in einer Zeile, höchstens ${decl.max ?? TEXT} Zeichen`,
    example: () => 'Text',
  },
  prosa: {
    zod: (decl) => prose(decl.max ?? PROSE),
    describe: (decl) => `Text mit Absätzen und Aufzählungen (Markdown), höchstens ${decl.max ?? PROSE} Zeichen`,
    example: () => 'Ein Absatz.',
  },
  partei: {
    zod: () => slug,
    describe: (decl) => `id einer Partei oder Gruppe${decl.rollen ? ` mit der Rolle ${joined(decl.rollen, 'oder')}` : ''}`,
    example: () => 'stadt',
  },
}
