// References that somebody typed by hand. text/verweis-ohne-ziel: the § or annex does not exist. text/verweis-von-hand: it does, but the number will not follow when clauses move.
// Live references print as „§ 0“ in passages and are none of these; norms of statutes have their law behind them.
import type { Draft } from '../../../document/nodes.ts'
import { numberDraft } from '../../../document/number.ts'
import type { Citation } from '../../../law/citations.ts'
import { passagesOf, type Passage } from '../../passages.ts'
import type { DraftRule, Finding, WordingRule } from '../../rule.ts'
import { ownWordings } from '../../wording.ts'
import { at, cited, isVerbatim, judged } from './judged.ts'

type Sort = 'abschnitt' | 'anlage'
interface Typed {
  readonly sort: Sort
  /** „3“; of an annex also „C“. */
  readonly number: string
  /** „ Abs. 2 Satz 1“ behind it, as live references write it. */
  readonly steps: string
  readonly start: number
  readonly end: number
  readonly passage: Passage
}
const POINT = /(?<!\p{L})(?:Ziffer|Punkt|Abschnitt|Ziff\.)[ \u00a0](\d{1,2})(?!\d|\.\d)/gu
const ANNEX = /(?<!\p{L})(?:Anlage|Anhang)[ \u00a0](\d{1,2}|\p{Lu})(?![\p{L}\d]|\.[\p{L}\d])/gu
/** Names of this paper itself. */
const THIS = 'Vereinbarung|Vertrag|Kooperations(?:vereinbarung|vertrag)'
/** „Anlage A zum Bescheid“, „Ziffer 14 der Verwaltungsrichtlinie“: of another paper. */
const ELSEWHERE = new RegExp(`^[^.;]{0,30}(?:des |der )\\p{Lu}\\p{L}*(?:gesetz|ordnung|richtlinie|verordnung)|^ (?:zu[mr]?|des|der) (?!${THIS})\\p{Lu}`, 'u')
/** „§ 2 Abs. 8 der Satzung“; „§ 2 zur Laufzeit“ is of this one. */
const SECTION_ELSEWHERE = new RegExp(`^(?:[ \\u00a0]ff?\\.)?[ \\u00a0](?:des|der)[ \\u00a0](?!${THIS})\\p{Lu}`, 'u')
/** What stands between two that one paper behind them counts for. */
const AND = /^[\s,/]*(?:(?:und|oder|sowie|bis)\s+)?$/u
const SIGN = /§|Paragra|Artikel|Ziff|Punkt|Abschnitt|Anlage|Anhang/

function typedIn(passage: Passage): readonly Typed[] {
  const { text } = passage
  if (!SIGN.test(text)) return []
  const paragraphs = ofThis(cited(text), text).filter(({ law, norm, between, inner }) => law === undefined && !between && (norm.startsWith('§') || inner)).map(({ norm, start, end }): Typed => ({ sort: 'abschnitt', number: /\d+/.exec(norm)?.[0] ?? '0', steps: / (?!\d).*/.exec(norm)?.[0] ?? '', start, end, passage }))
  const of = (pattern: RegExp, sort: Sort) => [...text.matchAll(pattern)].filter(({ index, 0: all }) => !ELSEWHERE.test(text.slice(index + all.length))).map(({ index, 0: all, 1: number = '' }): Typed => ({ sort, number, steps: '', start: index, end: index + all.length, passage }))
  return [...paragraphs.filter(({ number }) => number !== '0'), ...of(POINT, 'abschnitt'), ...of(ANNEX, 'anlage')]
}
/** Without those of another paper; it stands behind the last of „§§ 2 und 3 der Satzung“, so they are asked from the end. */
function ofThis(citations: readonly Citation[], text: string): readonly Citation[] {
  let [next, isElsewhere]: [number, boolean] = [text.length, false]
  return citations.toReversed().filter(({ start, end }) => {
    isElsewhere = SECTION_ELSEWHERE.test(text.slice(end, end + 40)) || (isElsewhere && (next <= end || AND.test(text.slice(end, next))))
    next = start
    return !isElsewhere
  }).toReversed()
}
const NAMES: Readonly<Record<Sort, string>> = { abschnitt: 'Einen Abschnitt', anlage: 'Eine Anlage' }
function missing({ sort, number, start, end, passage }: Typed, last: string): Finding {
  const hint = sort === 'anlage' ? 'Nennen Sie die Anlage, die gemeint ist, oder fügen Sie sie bei.' : 'Nennen Sie den Abschnitt, der gemeint ist, oder das Gesetz, aus dem der Paragraf stammt.'
  return at(passage, start, end, { code: 'text/verweis-ohne-ziel', message: `${NAMES[sort]} ${number} gibt es hier nicht${last === '' ? '' : /\d/.test(last) ? `; die letzte Nummer ist ${last}` : `; die letzte ist ${last}`}.`, hint })
}

// ---- a text from elsewhere: its headings say which numbers there are
const HEADING = /^(?:§+\s*(\d+)|(?:Artikel|Art\.|Ziffer|Teil|Abschnitt)?\s*(\d{1,2})\.?)(?=\s|$)/u
const ANNEX_HEADING = /^(?:Anlage|Anhang)\s+(\d+|\p{Lu}(?!\p{L}))/u
export const references: WordingRule = (wording) => {
  if (wording.agreement) return []
  const headings = wording.passages.filter(({ kind }) => kind === 'heading')
  const numbersOf = (pattern: RegExp): ReadonlySet<string> => new Set(headings.flatMap(({ text }) => numberAt(text, pattern)))
  const known: Readonly<Record<Sort, ReadonlySet<string>>> = { abschnitt: numbersOf(HEADING), anlage: numbersOf(ANNEX_HEADING) }
  const paragraphs = paragraphsIn(wording.passages)
  const decimals = decimalsIn(wording.passages)
  const isPlain = headings.some(({ text }) => PLAIN.test(text)) && !headings.some(({ text }) => NAMED.test(text))
  // annexes are often files of their own, so only a gap in those that are there is one
  return judged(wording, ['paragraph', 'item']).flatMap((passage) => [...typedIn(passage), ...(isPlain ? pointsIn(passage) : [])]).flatMap((one) => {
    const [major = '', minor] = one.number.split('.')
    if (minor !== undefined) return known.abschnitt.has(major) && (!decimals.majors.has(major) || decimals.all.has(one.number)) ? [] : [missing(one, lastOf(known.abschnitt))]
    if (known[one.sort].size > 0 && !known[one.sort].has(one.number)) return [missing(one, lastOf(known[one.sort]))]
    const [most, wanted] = [one.sort === 'abschnitt' ? paragraphs.get(one.number) : undefined, Number(/^ Abs\. (\d+)/.exec(one.steps)?.[1] ?? 0)]
    return most !== undefined && wanted > most ? [withoutStep({ ...one, steps: ` Abs. ${wanted}` })] : []
  })
}
/** „1. Zweck“ numbers otherwise than „§ 1“ and „Artikel 1“ do; only then „Nr. 9“ and „Ziffer 9.4“ are of this paper. */
const PLAIN = /^\d{1,2}\.?\s/u
const NAMED = /^(?:§|Artikel|Art\.)/u
const POINT_OF_POINT = /(?<!\p{L})(?:Ziffern?|Punkte?|Abschnitte?|Ziff\.|Nummern?|Nr\.)[ \u00a0](\d{1,2}\.\d{1,2})(?!\d|\.\d)/gu
/** Not „Zimmer Nr. 9“, „Satz 1 Nr. 2“. */
const NUMBER = /(?<=(?:^|[\s(])\p{Ll}+[ \u00a0])(?:Nummer|Nr\.)[ \u00a0](\d{1,2})(?!\d|\.\d)/gu
function pointsIn(passage: Passage): readonly Typed[] {
  return [POINT_OF_POINT, NUMBER].flatMap((pattern) => [...passage.text.matchAll(pattern)]).filter(({ index, 0: all }) => !ELSEWHERE.test(passage.text.slice(index + all.length)) && !BY_LAW.test(passage.text.slice(index + all.length))).map(({ index, 0: all, 1: number = '' }): Typed => ({ sort: 'abschnitt', number, steps: '', start: index, end: index + all.length, passage }))
}
/** „Nr. 2 SGB II“, „Nummer 5 AufenthG“. */
const BY_LAW = /^[ \u00a0](?:SGB|VwV|\p{Lu}\p{L}*(?:G|VO|V|O|B)(?!\p{L}))/u
/** „1.2 Räume“, as heading or before a paragraph. */
function decimalsIn(passages: readonly Passage[]): { readonly all: ReadonlySet<string>; readonly majors: ReadonlySet<string> } {
  const all = passages.flatMap(({ text }) => /^(\d{1,2}\.\d{1,2})\.?\s/u.exec(text)?.[1] ?? [])
  return { all: new Set(all), majors: new Set(all.map((one) => one.replace(/\..*/, ''))) }
}
const numberAt = (text: string, pattern: RegExp): readonly string[] => { const match = pattern.exec(text.trim()); return match ? [match[1] ?? match[2] ?? ''] : [] }
const lastOf = (numbers: ReadonlySet<string>): string => [...numbers].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1)).at(-1) ?? ''
/** The next paragraph on the same line: „… arbeiten zusammen. (2) Sie treffen sich …“. */
const WITHIN = /(?<=[.;!?] )\((\d{1,2})\) /gu
/** How many numbered paragraphs each § has; one whose numbers have a gap was not read to the end. */
function paragraphsIn(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>()
  let section: string | undefined
  for (const { kind, text, number } of passages) {
    if (kind === 'heading') [section] = numberAt(text, HEADING)
    if (section === undefined) continue
    const numbers = found.get(section) ?? new Set()
    if (number !== undefined) numbers.add(number)
    for (const [, within] of text.matchAll(WITHIN)) numbers.add(Number(within))
    if (numbers.size > 0) found.set(section, numbers)
  }
  return new Map([...found].flatMap(([at, numbers]) => (Math.max(...numbers) === numbers.size && !numbers.has(0) ? [[at, numbers.size] as const] : [])))
}

// ---- an agreement: the draft says what will be numbered how
type Written = (steps: string) => string | undefined
export const typedReferences: DraftRule = (draft, subject) => {
  if (!ownWordings(subject.agreement).some(({ text }) => SIGN.test(text.replace(/\{[^}]*\}/g, '')))) return []
  const typed = passagesOf(draft, subject).filter(({ own, path, text }) => own && path[0] !== 'titel' && SIGN.test(text) && !isVerbatim(path, subject.agreement) && !OLDER.test(text)).flatMap(typedIn)
  if (typed.length === 0) return []
  const targets = targetsOf(draft)
  return chained(typed).flatMap((chain): readonly Finding[] => {
    const lost = chain.flatMap((one) => lostOf(one, targets[one.sort]))
    return lost.length > 0 ? lost : [byHand(chain, targets)]
  })
}
function lostOf(one: Typed, targets: readonly Written[]): readonly Finding[] {
  const target = targets[Number(one.number) - 1]
  if (!target) return [missing(one, targets.length === 0 ? '' : String(targets.length))]
  return target(one.steps) === undefined ? [withoutStep(one)] : []
}
function withoutStep(one: Typed): Finding {
  const message = /^ Abs\. \d+$/.test(one.steps) ? `Abschnitt ${one.number} hat keinen${one.steps}; so viele Absätze gibt es dort nicht.` : `Abschnitt ${one.number} hat keine Stelle „${one.steps.trim()}“.`
  return at(one.passage, one.start, one.end, { code: 'text/verweis-ohne-ziel', message, hint: 'Nennen Sie den Absatz oder Punkt, der gemeint ist, oder das Gesetz, aus dem der Paragraf stammt.' })
}
/** What one sign leads: „§§ 2 und 3“, „§ 2 Abs. 1 und 2“. */
function chained(typed: readonly Typed[]): readonly (readonly [Typed, ...Typed[]])[] {
  const chains: [Typed, ...Typed[]][] = []
  for (const one of typed) {
    const last = chains.at(-1)
    const before = last?.at(-1)
    if (last && before && before.passage === one.passage && (before.start === one.start || /^\d/.test(one.passage.text.slice(one.start)))) last.push(one)
    else chains.push([one])
  }
  return chains
}
function byHand(chain: readonly [Typed, ...Typed[]], targets: Readonly<Record<Sort, readonly Written[]>>): Finding {
  const [{ passage, start }] = chain
  const stretches = new Map<number, Typed[]>()
  for (const one of chain) {
    const ones = stretches.get(one.start)
    if (ones) ones.push(one)
    else stretches.set(one.start, [one])
  }
  let [hint, done, end] = ['', start, start]
  for (const [from, ones] of stretches) {
    const to = ones[0]?.end ?? done
    end = Math.max(end, to)
    const words = passage.text.slice(from, to)
    hint += passage.text.slice(done, from) + joined(words, ones.map(({ sort, number, steps }) => targets[sort][Number(number) - 1]?.(steps) ?? ''))
    done = to
  }
  return at(passage, start, end, { code: 'text/verweis-von-hand', message: `„${passage.text.slice(start, end)}“ ist von Hand geschrieben und stimmt nicht mehr, wenn Klauseln hinzukommen oder wegfallen.`, hint: `Schreiben Sie ${hint}; die Nummer wird beim Erzeugen eingesetzt.` })
}
/** With the words that stand between the numbers: „Abs. 1 bis 3 und 5“. */
function joined(words: string, written: readonly string[]): string {
  const between = [...words.matchAll(BETWEEN)].map(([, word = '']) => (word === ',' ? ', ' : word === '/' ? '/' : ` ${word} `))
  return written.map((one, i) => (i === 0 ? '' : between.length === written.length - 1 ? between[i - 1] : ' und ') + one).join('')
}
const BETWEEN = /(?<=[\da-z])[\s\u00a0\u202f]*(,|\/|(?<!\p{L})(?:und|oder|sowie|bis)(?!\p{L}))[\s\u00a0\u202f]*(?:(?:Abs|Satz|Sätz|S|N|Ziff|Buchst|lit)\p{L}*\.?[\s\u00a0\u202f]*)?(?=\d|[a-z](?!\p{L}))/gu
/** What is said about an older text speaks of its numbers. */
const OLDER = /(?:[ÄäAa]lte|[ÄäAa]ltere|[Ff]rühere|[Bb]isherige|[Vv]orige|[Dd]amalige)\p{L}* (?:Fassung|Vereinbarung|Vertr)/u
/** Each gives the live reference with steps behind it; undefined: the § has no such paragraph or point. */
function targetsOf(draft: Draft): Readonly<Record<Sort, readonly Written[]>> {
  const { spots } = numberDraft(draft, () => {}).labels
  return {
    abschnitt: draft.body.flatMap((frame): readonly Written[] => (frame.tag === 'section' && frame.counted ? [(steps) => inSection(frame.clauses.map(({ id }) => id), steps, spots)] : [])),
    anlage: draft.body.flatMap((frame): readonly Written[] => (frame.tag === 'annex' ? [() => `{Anlage ${frame.key.replace(/^anlage-/, '')}}`] : [])),
  }
}
/** Paragraphs count through the clauses of a §; where only one stands, it has no number. Sentences are not counted, and what is behind them or a half of one stays text. */
function inSection(ids: readonly string[], steps: string, spots: ReadonlySet<string>): string | undefined {
  const isCounted = ids.some((id) => spots.has(`${id} Abs.\u00a01`))
  const [, counted = '', sentence = '', rest = ''] = /^(.*?)( Satz \d+[a-z]?)?((?: Halbsatz.*)?|(?<= Satz \S+) .*)$/.exec(isCounted ? steps : steps.replace(/^ Abs\. 1(?!\d)/, '')) ?? []
  const home = counted === '' ? ids[0] : ids.find((id) => spots.has(id + counted.replaceAll('. ', '.\u00a0')))
  return home === undefined ? undefined : `{§ ${home}${counted}${sentence}}${rest}`
}
