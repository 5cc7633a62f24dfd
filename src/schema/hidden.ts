// Signs nobody sees in the name of a field: they come with text copied from Word or a web page, and make another name of it.
import type { Problem } from './problem.ts'
import { escaped } from './phrases.ts'

/** Blanks that are none, and signs without width. */
const HIDDEN = /[\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/
const NAMES: Readonly<Record<string, string>> = { '\u00a0': 'ein geschütztes Leerzeichen', '\u202f': 'ein schmales geschütztes Leerzeichen', '\u00ad': 'ein weiches Trennzeichen' }

export function hiddenIn(key: string): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  const sign = HIDDEN.exec(key)?.[0]
  if (sign === undefined) return undefined
  const indent = ' '.repeat(/^\s*/u.exec(key)?.[0].length ?? 0)
  const rewritten = indent + plainText(key).trim()
  return { code: 'yaml/zeichen', message: `Im Namen dieses Feldes steht ${NAMES[sign] ?? 'ein Zeichen, das man nicht sieht'} (${escaped(sign)}).`, hint: `Tippen Sie die Zeile neu: ${rewritten}: …` }
}
/** Without such signs. */
export function plainText(text: string): string {
  return text.replace(new RegExp(HIDDEN.source, 'g'), '')
}
export const hasHidden = (text: string): boolean => HIDDEN.test(text)
