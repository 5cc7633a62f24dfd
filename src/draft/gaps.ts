// Draft mode: a gap that the user left in own wording („___“, „TODO“) becomes an open point of its own, asked with the words around it.
import { blanksIn, type Blank } from '../document/blanks.ts'
import type { DataPath, DraftInline } from '../document/nodes.ts'
import type { World } from './world.ts'

/** Undefined: gaps stay as they are, in the final form (which refuses them) and where `ausnahmen` accepts them. */
export function gapsOf(path: DataPath, world: World): ((text: string) => readonly (string | DraftInline)[]) | undefined {
  if (!world.guided || world.acceptsBlanks(path)) return undefined
  return (text) => {
    const parts: (string | DraftInline)[] = []
    let last = 0
    for (const blank of blanksIn(text)) {
      parts.push(text.slice(last, blank.start), world.gap(blank.text, `Lücke: „${around(text, blank)}“`, path))
      last = blank.end
    }
    return [...parts, text.slice(last)]
  }
}

/** Whole words to both sides, about a line. */
const REACH = 40
function around(text: string, { start, end }: Blank): string {
  const before = start <= REACH ? text.slice(0, start) : text.slice(start - REACH, start).replace(/^\S*\s/, '')
  const after = text.length - end <= REACH ? text.slice(end) : text.slice(end, end + REACH).replace(/\s\S*$/, '')
  return `${before}${text.slice(start, end)}${after}`.trim()
}
