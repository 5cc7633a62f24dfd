// What the helpers of clause texts print. Their names and arguments are declared in templates/signatures.ts; the forms are those of `german`.
import type { DataPath } from '../document/nodes.ts'
import { single, type Referent } from '../german/agree.ts'
import { CASE_OF, upperFirst, type Case, type CaseKey, type Phrase } from '../german/articles.ts'
import { joinPhrases } from '../german/lists.ts'
import { clock, count, date, duration, durationAdjective, money, numeral, openings, ordinal, rhythm, type Opening } from '../german/numbers.ts'
import { persons } from '../german/persons.ts'
import { termInCase } from '../german/terms.ts'
import type { Shape } from '../templates/shapes.ts'
import type { HelperName } from '../templates/signatures.ts'
import type { Piece } from './marked-text.ts'
import type { World } from './world.ts'

/** A value in scope: what it is, where it comes from, what it can hold. */
export interface Value {
  readonly value: unknown
  readonly from: DataPath | null
  readonly shape?: Shape | undefined
}
export type Result = readonly Piece[] | boolean | Referent
type Run = (args: readonly Value[], world: World) => Result

const referentOf = (v: Value | undefined): Referent => v?.value as Referent
const textOf = (v: Value | undefined): string => String(v?.value ?? '')
const numberOf = (v: Value | undefined): number => Number(v?.value)
const caseOf = (v: Value | undefined, otherwise: Case): Case => (v ? (CASE_OF[textOf(v) as CaseKey] ?? otherwise) : otherwise)
const say = (text: string): readonly Piece[] => [{ text }]

const named = (form: (r: Referent, w: World) => Phrase): Run => ([a], w) => w.phrase(form(referentOf(a), w), referentOf(a))
/** After "jeder" and for one of many the name is that of one member. */
const ofOne = (form: (r: Referent, w: World) => Phrase): Run => ([a], w) => w.phrase(form(referentOf(a), w), referentOf(a), referentOf(a).one)
const word = (form: (r: Referent, w: World) => string): Run => ([a], w) => say(form(referentOf(a), w))
const printed = (print: (value: Value | undefined, more: Value | undefined) => string): Run => ([a, b]) => [{ fact: print(a, b), from: a?.from ?? null }]
const article = (key: CaseKey): Run => named((r, w) => w.grammar.article(r, key))
const every = (kase: Case): Run => ofOne((r, w) => w.grammar.every(r, kase))
const oneOf = (kase: 'nom' | 'acc' | 'dat'): Run => named((r, w) => w.grammar.oneOf(r, kase))

/** Each party of a referent or of a list of referents by its own name. */
const listed: Run = ([a, key], w) => {
  const value = a?.value
  const referents = Array.isArray(value) ? (value as readonly Referent[]) : [referentOf(a)]
  const kase = caseOf(key, 'nom')
  const phrases = referents.flatMap((r) => w.grammar.all(r, kase).map((phrase, i) => ({ phrase, r, spec: r.members[i] ?? r.one })))
  let next = 0
  return joinPhrases(phrases.map(({ phrase }) => phrase)).flatMap((piece): readonly Piece[] => {
    if (!piece.fact) return [{ text: piece.text }]
    const owner = phrases[next++]
    return owner ? w.phrase({ article: '', name: piece.text, doubts: [] }, owner.r, owner.spec) : []
  })
}

const lawWord = (withArticle: boolean): Run => ([id, key], w) => {
  const term = w.termForText(textOf(id))
  return say(term ? termInCase(term, caseOf(key, 'nom'), withArticle) : '')
}

export const HELPERS: Readonly<Record<HelperName, Run>> = {
  der: article('der'),
  den: article('den'),
  dem: article('dem'),
  des: article('des'),
  vom: named((r, w) => w.grammar.merged(r, 'von')),
  zum: named((r, w) => w.grammar.merged(r, 'zu')),
  beim: named((r, w) => w.grammar.merged(r, 'bei')),
  jeder: every('nom'),
  jeden: every('acc'),
  jedem: every('dat'),
  jedes: every('gen'),
  einer: oneOf('nom'),
  einen: oneOf('acc'),
  einem: oneOf('dat'),
  er: word((r, w) => w.grammar.pronoun(r, 'nom')),
  ihn: word((r, w) => w.grammar.pronoun(r, 'acc')),
  ihm: word((r, w) => w.grammar.pronoun(r, 'dat')),
  dieser: word((r, w) => w.grammar.demonstrative(r, 'nom')),
  diesem: word((r, w) => w.grammar.demonstrative(r, 'dat')),
  sein: word((r, w) => w.grammar.possessive(r)),
  jeweils: word((r, w) => w.grammar.each(r)),
  rel: ([a, key], w) => say(w.grammar.relative(referentOf(a), textOf(key) as 'der')),
  verb: ([a, one, many], w) => say(w.grammar.verb(referentOf(a), textOf(one), textOf(many))),
  einzeln: ([a]) => single(referentOf(a)),
  liste: listed,
  anzahl: ([n, one, many]) => [{ fact: count(numberOf(n), textOf(one), textOf(many)), from: n?.from ?? null }],
  zahl: printed((n) => numeral(numberOf(n))),
  ordnung: printed((n, ending) => ordinal(numberOf(n), textOf(ending))),
  dauer: printed((d, key) => duration(textOf(d), caseOf(key, 'acc'))),
  dauerig: printed((d) => durationAdjective(textOf(d))),
  rhythmus: printed((r) => rhythm(textOf(r))),
  datum: printed((d) => date(textOf(d))),
  geld: printed((b) => money(textOf(b))),
  zeiten: printed((o) => (typeof o?.value === 'string' ? clock(o.value) : openings(o?.value as readonly Opening[]))),
  personen: ([id, key], w) => say(persons(textOf(id), caseOf(key, 'nom'), w.style, false)),
  'die-personen': ([id, key], w) => say(persons(textOf(id), caseOf(key, 'nom'), w.style, true)),
  begriff: lawWord(false),
  'der-begriff': lawWord(true),
  gleich: ([a, b]) => a?.value === b?.value,
  mehr: ([a, b]) => sizeOf(a?.value) > numberOf(b),
  enthaelt: ([list, name, word]) => Array.isArray(list?.value) && list.value.some((entry: unknown) => holds(entry, textOf(name), word)),
}
function holds(entry: unknown, name: string, word: Value | undefined): boolean {
  if (typeof entry !== 'object' || entry === null) return entry === name
  const cell: unknown = Reflect.get(entry, name)
  return word === undefined ? cell !== undefined : textOf(word).split('|').some((one) => one === cell)
}
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null && 'size' in value ? Number(value.size) : Number(value)
}

/** The twin at the start of a sentence: its wording begins with a capital; a name stays as registered. */
export function capitalise([first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first === undefined ? [] : ['text' in first ? { text: upperFirst(first.text) } : first, ...rest]
}
