// Boxes and blanks of a form: whether a box is ticked, what a field shows that nobody filled in.
// Invariant: each is told by a sign of its own, so that a text with a tick and one without are two texts.
import { toggle } from './values.ts'
import { child, type Xml } from './xml.ts'

export const EMPTY_BOX = '☐'
const TICKED = '☒'
const BLANK = '____'

/** By font, and by its number there without the F0 that Word puts before it. */
const SIGNS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['Wingdings', { '6f': EMPTY_BOX, '71': EMPTY_BOX, 'a8': EMPTY_BOX, 'fb': '✗', 'fc': '✓', 'fd': TICKED, 'fe': '☑' }],
  ['Wingdings 2', { '2a': EMPTY_BOX, '4f': '✗', '50': '✓', '51': TICKED, '52': '☑', '53': TICKED, '54': TICKED, 'a3': EMPTY_BOX }],
])
/** The box or tick that a character of a symbol font shows; undefined: another sign. */
export function boxSign(font: string, code: number): string | undefined {
  return SIGNS.get(font)?.[(code & 0xff).toString(16)]
}
/** A text as its symbol font shows it; what is no box stays. */
export const asShown = (text: string, font: string): string => (SIGNS.has(font) ? Array.from(text, (c) => boxSign(font, c.charCodeAt(0)) ?? c).join('') : text)

/** What a field of a form shows where its result has no words, from its beginning (`w:fldChar`); undefined: no field of a form. */
export function formSign(begin: Xml): string | undefined {
  const data = child(begin, 'w:ffData')
  const box = child(data, 'w:checkBox')
  if (box) return (toggle(box, 'w:checked') ?? toggle(box, 'w:default')) ? TICKED : EMPTY_BOX
  return child(data, 'w:textInput') ? BLANK : undefined
}
/** A control whose words only ask for words. */
export const asked = (control: Xml): boolean => toggle(child(control, 'w:sdtPr'), 'w:showingPlcHdr') === true
