// How fresh the law of the agreement is: the norms it cites and the terms it uses on its date, and when the tables were last checked.
// Invariant: a norm is in exactly one list; a norm that the tables do not know is „nicht geprüft“, never „in Kraft“.
import type { Document } from '../document/nodes.ts'
import { runsOf } from '../document/runs.ts'
import { leavesOf } from '../document/walk.ts'
import { holds } from '../law/dated.ts'
import type { Norm } from '../templates/law-data.ts'
import type { LawTerm } from '../templates/templates.ts'
import { type Cited, citedIn } from './citations.ts'
import type { Inspected } from './inspected.ts'

export interface LawStatus {
  /** ISO: when the tables were last checked, and the oldest check of an entry that is used here. */
  readonly checked: { readonly newest: string; readonly oldest: string }
  /** Whole days from the newest check to the date of the agreement; negative: checked later. */
  readonly age: number
  readonly inForce: readonly InForce[]
  /** In force, but with one source or none, or something of it was not read. */
  readonly uncertain: readonly Uncertain[]
  readonly outdated: readonly Cited[]
  readonly unknown: readonly Cited[]
  /** Terms of the law that the text uses and that had another word before. */
  readonly terms: readonly { readonly word: string; readonly since: string }[]
}

export interface InForce extends Cited {
  /** ISO day of the version whose wording was read; null: the source names none. */
  readonly version: string | null
}
export interface Uncertain extends Cited {
  /** What of it is not known. */
  readonly why: string | null
}

export function lawStatusOf({ document, agreement, law }: Inspected): LawStatus {
  const lines = linesOf(document)
  const cited = [...new Map(lines.flatMap(citedIn).map((one) => [one.words, one])).values()]
  const judged = cited.map((one) => judge(one, law.law.norms, agreement.datum))
  const terms = termsIn(lines.join('\n'), law.terms, agreement.datum)
  const days = [...judged.flatMap(({ entry }) => (entry ? [entry.geprueft] : [])), ...terms.map(({ geprueft }) => geprueft)].sort()
  const list = (state: State): readonly (InForce & Uncertain)[] => judged.filter((found) => found.state === state).map(({ one, entry, why }) => ({ ...one, version: entry?.gelesen ?? null, why: why ?? null })).sort(byNorm)
  const newest = [...law.terms, ...law.law.norms, ...law.law.forms].reduce((last, { geprueft }) => (geprueft > last ? geprueft : last), '')
  return {
    checked: { newest, oldest: days[0] ?? newest },
    age: daysBetween(newest, agreement.datum),
    inForce: list('in-force'), uncertain: list('uncertain'), outdated: list('outdated'), unknown: list('unknown'),
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
interface Judgement {
  readonly state: State
  readonly entry: Norm | undefined
  readonly why?: string
}
const GRAVE: readonly State[] = ['unknown', 'outdated', 'uncertain', 'in-force']
/** A range is as grave as the graver of its ends; where the tables do not have all that lies between, its name says so. */
function judge(one: Cited, norms: readonly Norm[], datum: string): Judgement & { readonly one: Cited } {
  const own = norms.filter((entry) => entry.gesetz === one.law)
  const of = (list: readonly string[]): readonly Judgement[] => list.map((norm) => judgeOne(norm, own, datum)).sort((a, b) => GRAVE.indexOf(a.state) - GRAVE.indexOf(b.state))
  const { state, entry, why } = of(one.ends)[0] ?? { state: 'unknown', entry: undefined }
  const gap = of(one.between).some((other) => other.state !== 'in-force')
  const unread = lettersIn(one, own).filter((norm) => judgeOne(norm, own, datum).state !== 'in-force')
  const note = state === 'unknown' ? '' : gap ? ' (gelesen nur erste und letzte)' : unread.length > 0 ? ` (ohne ${unread.join(', ')})` : ''
  return { state, entry, ...(why === undefined ? {} : { why }), one: note === '' ? one : { ...one, name: one.name + note, words: one.words + note } }
}
/** „§ 44a“ in „§§ 43 bis 45“: what the tables have of it. */
function lettersIn({ ends, between }: Cited, own: readonly Norm[]): readonly string[] {
  if (between.length === 0) return []
  const before = new Set([...ends.slice(0, -1), ...between])
  const lettered = own.flatMap(({ norm }) => /^§ \d+[a-z](?= |$)/.exec(norm) ?? [])
  return [...new Set(lettered)].filter((norm) => before.has(norm.slice(0, -1)))
}
/** The most exact entry whose norm begins the citation, of those in force if there is one. */
function judgeOne(norm: string, norms: readonly Norm[], datum: string): Judgement {
  const fitting = norms.filter((entry) => norm === entry.norm || norm.startsWith(`${entry.norm} `) || norm.startsWith(`${entry.norm},`))
  const exact = (a: Norm, b: Norm): number => b.norm.length - a.norm.length
  const entry = fitting.filter((one) => holds(one, datum)).sort(exact)[0] ?? [...fitting].sort(exact)[0]
  if (!entry) return { state: 'unknown', entry }
  if (!holds(entry, datum)) return { state: 'outdated', entry }
  return entry.sicherheit === 'H' ? { state: 'in-force', entry } : { state: 'uncertain', entry, why: entry.offen ?? 'nur durch eine Quelle belegt' }
}

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
