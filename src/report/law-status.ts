// How fresh the law of the agreement is: the norms it cites and the terms it uses on its date, and when the tables were last checked.
// Invariant: a norm is in exactly one list; a norm that the tables do not know is „nicht geprüft“, never „in Kraft“.
import type { Document } from '../document/nodes.ts'
import { runsOf } from '../document/runs.ts'
import { leavesOf } from '../document/walk.ts'
import { holds } from '../law/dated.ts'
import type { Norm } from '../templates/law-data.ts'
import type { LawTerm } from '../templates/templates.ts'
import { type Cited, citationsIn } from './citations.ts'
import type { Inspected } from './inspected.ts'

export interface LawStatus {
  /** ISO: when the tables were last checked, and the oldest check of an entry that is used here. */
  readonly checked: { readonly newest: string; readonly oldest: string }
  /** Whole days from the newest check to the date of the agreement; negative: checked later. */
  readonly age: number
  readonly inForce: readonly Cited[]
  /** In force, but with one source or none. */
  readonly uncertain: readonly Cited[]
  readonly outdated: readonly Cited[]
  readonly unknown: readonly Cited[]
  /** Ranges that the text cites, with those of their norms that the table has and that are in force. */
  readonly ranges: readonly CitedRange[]
  /** Terms of the law that the text uses and that had another word before. */
  readonly terms: readonly { readonly word: string; readonly since: string }[]
}

/** „§§ 43 bis 45 AufenthG“. */
export interface CitedRange {
  readonly words: string
  readonly name: string
  readonly first: string
  readonly last: string
  /** „§ 44a“: looked up and in force; the others of the range are not in the table. */
  readonly checked: readonly string[]
}

export function lawStatusOf({ document, agreement, law }: Inspected): LawStatus {
  const lines = linesOf(document)
  const cited = [...new Map(lines.flatMap(citationsIn).map((one) => [one.words, one])).values()]
  const judged = cited.map((one) => ({ one, ...judge(one, law.law.norms, agreement.datum) }))
  const terms = termsIn(lines.join('\n'), law.terms, agreement.datum)
  const days = [...judged.flatMap(({ entry }) => (entry ? [entry.geprueft] : [])), ...terms.map(({ geprueft }) => geprueft)].sort()
  const list = (state: State): readonly Cited[] => judged.filter((found) => found.state === state).map(({ one }) => one).sort(byNorm)
  const newest = [...law.terms, ...law.law.norms, ...law.law.forms].reduce((last, { geprueft }) => (geprueft > last ? geprueft : last), '')
  return {
    checked: { newest, oldest: days[0] ?? newest },
    age: daysBetween(newest, agreement.datum),
    inForce: list('in-force'), uncertain: list('uncertain'), outdated: list('outdated'), unknown: list('unknown'),
    ranges: rangesIn(lines, law.law.norms, agreement.datum),
    terms: terms.map(({ wort, von }) => ({ word: wort, since: von })),
  }
}
/** References of the agreement to itself are no norms. */
const linesOf = (document: Document): readonly string[] => runsOf(document).map(({ inlines }) => leavesOf(inlines).flatMap((leaf) => (leaf.tag === 'reference' ? ' ' : leaf.text)).join(''))
const number = ({ norm }: Cited): number => Number(/\d+/.exec(norm)?.[0] ?? 0)
function byNorm(a: Cited, b: Cited): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return number(a) - number(b) || (a.norm < b.norm ? -1 : 1)
}

type State = 'in-force' | 'uncertain' | 'outdated' | 'unknown'
/** The most exact entry whose norm begins the citation, of those in force if there is one. */
function judge({ law, norm }: Cited, norms: readonly Norm[], datum: string): { readonly state: State; readonly entry: Norm | undefined } {
  const fitting = norms.filter((entry) => entry.gesetz === law && (norm === entry.norm || norm.startsWith(`${entry.norm} `) || norm.startsWith(`${entry.norm},`)))
  const exact = (a: Norm, b: Norm): number => b.norm.length - a.norm.length
  const entry = fitting.filter((one) => holds(one, datum)).sort(exact)[0] ?? [...fitting].sort(exact)[0]
  if (!entry) return { state: 'unknown', entry }
  if (!holds(entry, datum)) return { state: 'outdated', entry }
  return { state: entry.sicherheit === 'H' ? 'in-force' : 'uncertain', entry }
}

const RANGE = /§§\s(\d+[a-z]?)\sbis\s(\d+[a-z]?)(?=\s)/gu
function rangesIn(lines: readonly string[], norms: readonly Norm[], datum: string): readonly CitedRange[] {
  const found = lines.flatMap((line) => [...line.matchAll(RANGE)].flatMap(({ index, 1: first = '', 2: last = '' }): readonly CitedRange[] => {
    const [cited] = citationsIn(line.slice(index, index + 120))
    if (cited?.law == null) return []
    const inside = norms.filter((norm) => norm.gesetz === cited.law && holds(norm, datum) && norm.sicherheit === 'H' && /^§ \d+[a-z]?$/u.test(norm.norm) && between(first, norm.norm.slice(2), last))
    return [{ words: `§§ ${first} bis ${last} ${cited.name}`, name: cited.name, first, last, checked: [...new Set(inside.map(({ norm }) => norm))].sort((a, b) => paragraphOrder(a.slice(2), b.slice(2))) }]
  }))
  return [...new Map(found.map((one) => [one.words, one])).values()]
}
/** 44 < 44a < 45. */
export const paragraphOrder = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0)
const between = (first: string, one: string, last: string): boolean => paragraphOrder(first, one) <= 0 && paragraphOrder(one, last) <= 0

/** Terms whose word has changed since 2005: only there a date matters. One that begins with an adjective may be everyday words. */
function termsIn(text: string, terms: readonly LawTerm[], datum: string): readonly LawTerm[] {
  return terms.filter((term) => {
    const changed = terms.some((other) => other.id === term.id && other.von < term.von)
    return changed && /^\p{Lu}/u.test(term.wort) && holds(term, datum) && term.sicherheit !== 'L' && new RegExp(`(?<![\\p{L}-])${term.wort.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]')}`, 'u').test(text)
  })
}

/** Days of the calendar, without a clock. */
function daysBetween(from: string, to: string): number {
  return Math.round((dayNumber(to) - dayNumber(from)))
}
function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day
}
