// File names of a run from a pattern: „{gemeinde}-{typ}-{datum:JJJJ}“, one for each row, without ending, folders with „/“.
// Invariants: every name is a file that Windows, macOS and Linux can hold, below the output folder; two rows never share one, not even where
// upper and lower case are the same; a name depends on its own row and on those it collides with, never on the order of the rows;
// none lies where the run keeps its own files.
import { createHash } from 'node:crypto'
import { isDevice } from '../devices.ts'

/** What a row can put into a name: columns, paths and the fields of PLACEHOLDERS. */
export type Words = ReadonlyMap<string, string>
export interface Named {
  readonly key: string
  readonly words: Words
}
export interface NameFault {
  readonly placeholder: string
  readonly known: readonly string[]
}

const PLACEHOLDER = /\{([^{}:]+)(?::(JJJJ(?:-MM(?:-TT)?)?))?\}/g
const LONGEST = 120
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu
const ASCII: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'æ': 'ae', 'œ': 'oe' }

/** Placeholders of the pattern that no row knows. */
export function faultsIn(pattern: string, known: Iterable<string>): readonly NameFault[] {
  const names = [...known]
  return [...pattern.matchAll(PLACEHOLDER)].flatMap(([, name = '']) => (names.includes(name) ? [] : [{ placeholder: name, known: names }]))
}

/** What is written like a placeholder and is none. */
export const malformedIn = (pattern: string): string | undefined => /\{[^{}]*\}?|\}/.exec(pattern.replace(PLACEHOLDER, ''))?.[0]

export const placeholdersIn = (pattern: string): readonly string[] => [...pattern.matchAll(PLACEHOLDER)].map(([, name = '']) => name)

/** Key of a row → its name. A name of the pattern never has two hyphens in a row, so that one with a key behind it is never that of another row. */
export function namesFor(rows: Iterable<Named>, pattern: string, ascii: boolean): ReadonlyMap<string, string> {
  const plain = Array.from(rows, ({ key, words }) => ({ key, name: nameOf(pattern, words, key, ascii) }))
  const [names, tails] = [counted(plain.map(({ name }) => name)), counted(plain.map(({ key }) => safePart(key, ascii)))]
  const tailOf = (key: string): string => {
    const tail = safePart(key, ascii)
    return tails(tail) > 1 || tail === '' || IS_HASH.test(tail) ? hashOf(key) : tail
  }
  return new Map(plain.map(({ key, name }) => [key, names(name) > 1 ? withTail(name, tailOf(key)) : name]))
}
/** How many there are that a disk may take for the same. */
function counted(list: readonly string[]): (one: string) => number {
  const count = new Map<string, number>()
  for (const one of list) count.set(sameOnDisk(one), (count.get(sameOnDisk(one)) ?? 0) + 1)
  return (one) => count.get(sameOnDisk(one)) ?? 0
}
/** Of the whole key: of two keys that begin alike, only the end may differ. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)
/** A key that looks like the hash of another is not taken as it is. */
const IS_HASH = /^[0-9a-f]{32}$/i
/** The same on disks that do not tell upper from lower case, composed from decomposed letters. */
export const sameOnDisk = (name: string): string => name.normalize('NFC').toLowerCase().toUpperCase()

function nameOf(pattern: string, words: Words, key: string, ascii: boolean): string {
  const parts = pattern.split('/').map((part) => part.replace(PLACEHOLDER, (_, name: string, form?: string) => cut(words.get(name) ?? '', form).replace(/[/\\]/g, '-')))
  const safe = parts.map((part) => safePart(part, ascii)).filter((part) => part !== '')
  return unreserved(safe.length > 0 ? safe.join('/') : safePart(key, ascii) || hashOf(key))
}
/** What a run keeps beside the agreements: its reports, its manifest, journal and lock. */
const RESERVED = ['koopgen-bericht', 'koopgen-manifest'].map(sameOnDisk)
const unreserved = (name: string): string => (RESERVED.some((one) => sameOnDisk(name).startsWith(one)) ? `_${name}` : name)
const cut = (text: string, form: string | undefined): string => (form === undefined ? text : text.slice(0, form.length))

/** One step of a path. Empty: nothing of it can stand in a name. */
export function safePart(text: string, ascii: boolean): string {
  const begin = text.slice(0, 20 * LONGEST)
  const letters = ascii ? toAscii(begin) : begin.normalize('NFC')
  const clean = letters.replace(REFUSED, '-').replace(/[\s\u00a0\u202f]+/gu, ' ').replace(/-{2,}/g, '-').replace(/^[\s.-]+|[\s.-]+$/gu, '')
  const short = [...clean].slice(0, LONGEST).join('').replace(/[\s.-]+$/u, '')
  return isDevice(short) ? `_${short}` : short
}
function toAscii(text: string): string {
  const german = [...text.normalize('NFC')].map((sign) => ASCII[sign] ?? sign).join('')
  return german.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').replace(/[^\x20-\x7e]/gu, '')
}
function withTail(name: string, tail: string): string {
  const at = name.lastIndexOf('/') + 1
  const stem = [...name.slice(at)].slice(0, Math.max(1, LONGEST - tail.length - 2)).join('')
  return `${name.slice(0, at)}${stem}--${tail}`
}
