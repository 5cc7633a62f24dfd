// What was painted of a structure, as a screen reader will say it: block after block, notes apart.
import type { Printed } from '../../document/proof.ts'
import { Element } from './structure.ts'

export function printedOf(root: Element): Printed {
  const notes: string[] = []
  return { body: wordsIn(root, notes), notes }
}
function wordsIn(element: Element, notes: string[]): string {
  let words = element.printed
  for (const kid of element.kids) {
    if (!(kid instanceof Element)) continue
    if (kid.type === 'Note') notes.push(wordsIn(kid, notes))
    else words += wordsIn(kid, notes)
  }
  return words
}
