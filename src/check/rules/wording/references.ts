// References that somebody typed by hand. text/verweis-ohne-ziel: the § or annex does not exist. text/verweis-von-hand: it does, but the number will not follow when clauses move.
// Live references print as „§ 0“ in passages and are none of these; norms of statutes have their law behind them.
import { citationsIn } from '../../../law/citations.ts'
import type { Draft } from '../../../document/nodes.ts'
import { passagesOf, type Passage } from '../../passages.ts'
import type { DraftRule, Finding, WordingRule } from '../../rule.ts'
import { ownWordings } from '../../wording.ts'
import { at, isVerbatim, judged } from './judged.ts'

type Sort = 'abschnitt' | 'anlage'
interface Typed {
  readonly sort: Sort
  readonly number: number
  /** „ Abs. 2 Satz 1“ behind it, as live references write it. */
  readonly steps: string
  readonly start: number
  readonly end: number
  readonly passage: Passage
}
const POINT = /(?<!\p{L})(?:Ziffer|Punkt|Abschnitt|Ziff\.)[ \u00a0](\d{1,2})(?!\d|\.\d)/gu
const ANNEX = /(?<!\p{L})(?:Anlage|Anhang)[ \u00a0](\d{1,2})(?!\d|\.\d)/gu
const SIGN = /§|Paragra|Artikel|Ziff|Punkt|Abschnitt|Anlage|Anhang/

function typedIn(passage: Passage): readonly Typed[] {
  const { text } = passage
  if (!SIGN.test(text)) return []
  const paragraphs = citationsIn(text).filter(({ law, norm, between, inner }) => law === undefined && !between && (norm.startsWith('§') || inner)).map(({ norm, start, end }): Typed => ({ sort: 'abschnitt', number: Number(/\d+/.exec(norm)?.[0]), steps: / (?!\d).*/.exec(norm)?.[0] ?? '', start, end, passage }))
  const of = (pattern: RegExp, sort: Sort) => [...text.matchAll(pattern)].filter(({ index, 0: all }) => !/^[^.;]{0,30}(?:des |der )\p{Lu}\p{L}*(?:gesetz|ordnung|richtlinie|verordnung)/u.test(text.slice(index + all.length))).map(({ index, 0: all, 1: number }): Typed => ({ sort, number: Number(number), steps: '', start: index, end: index + all.length, passage }))
  return [...paragraphs.filter(({ number }) => number > 0), ...of(POINT, 'abschnitt'), ...of(ANNEX, 'anlage')]
}
const NAMES: Readonly<Record<Sort, string>> = { abschnitt: 'Einen Abschnitt', anlage: 'Eine Anlage' }
function missing({ sort, number, start, end, passage }: Typed, last: number): Finding {
  const hint = sort === 'anlage' ? 'Nennen Sie die Anlage, die gemeint ist, oder fügen Sie sie bei.' : 'Nennen Sie den Abschnitt, der gemeint ist, oder das Gesetz, aus dem der Paragraf stammt.'
  return at(passage, start, end, { code: 'text/verweis-ohne-ziel', message: `${NAMES[sort]} ${number} gibt es hier nicht${last > 0 ? `; die letzte Nummer ist ${last}` : ''}.`, hint })
}

// ---- a text from elsewhere: its headings say which numbers there are
const HEADING = /^(?:§+\s*(\d+)|(?:Artikel|Art\.|Ziffer|Teil|Abschnitt)?\s*(\d{1,2})\.?)(?=\s|$)/u
const ANNEX_HEADING = /^(?:Anlage|Anhang)\s+(\d+)/u
export const references: WordingRule = (wording) => {
  if (wording.agreement) return []
  const headings = wording.passages.filter(({ kind }) => kind === 'heading')
  const numbersOf = (pattern: RegExp): ReadonlySet<number> => new Set(headings.flatMap(({ text }) => { const match = pattern.exec(text.trim()); return match ? [Number(match[1] ?? match[2])] : [] }))
  const known: Readonly<Record<Sort, ReadonlySet<number>>> = { abschnitt: numbersOf(HEADING), anlage: numbersOf(ANNEX_HEADING) }
  // annexes are often files of their own, so only a gap in those that are there is one
  return judged(wording, ['paragraph', 'item']).flatMap(typedIn).flatMap((one) => (known[one.sort].size === 0 || known[one.sort].has(one.number) ? [] : [missing(one, Math.max(...known[one.sort]))]))
}

// ---- an agreement: the draft says what will be numbered how
interface Target {
  /** With steps behind it; undefined: the § has no such paragraph. */
  readonly written: (steps: string) => string | undefined
}
export const typedReferences: DraftRule = (draft, subject) => {
  if (!ownWordings(subject.agreement).some(({ text }) => SIGN.test(text.replace(/\{[^}]*\}/g, '')))) return []
  const targets = targetsOf(draft)
  const typed = passagesOf(draft, subject).filter(({ own, path, text }) => own && path[0] !== 'titel' && SIGN.test(text) && !isVerbatim(path, subject.agreement) && !OLDER.test(text)).flatMap(typedIn)
  return typed.map((one): Finding => {
    const target = targets[one.sort][one.number - 1]
    if (!target) return missing(one, targets[one.sort].length)
    const written = target.written(one.steps)
    if (written === undefined) return at(one.passage, one.start, one.end, { code: 'text/verweis-ohne-ziel', message: `Abschnitt ${one.number} hat keinen${one.steps}; so viele Absätze gibt es dort nicht.`, hint: 'Nennen Sie den Absatz, der gemeint ist, oder das Gesetz, aus dem der Paragraf stammt.' })
    const words = one.passage.text.slice(one.start, one.end)
    return at(one.passage, one.start, one.end, { code: 'text/verweis-von-hand', message: `„${words}“ ist von Hand geschrieben und stimmt nicht mehr, wenn Klauseln hinzukommen oder wegfallen.`, hint: `Schreiben Sie ${written}; die Nummer wird beim Erzeugen eingesetzt.` })
  })
}
/** What is said about an older text speaks of its numbers. */
const OLDER = /(?:[ÄäAa]lte|[ÄäAa]ltere|[Ff]rühere|[Bb]isherige|[Vv]orige|[Dd]amalige)\p{L}* (?:Fassung|Vereinbarung|Vertr)/u
function targetsOf(draft: Draft): Readonly<Record<Sort, readonly Target[]>> {
  return {
    abschnitt: draft.body.flatMap((frame): readonly Target[] => (frame.tag === 'section' && frame.counted ? [{ written: (steps) => inSection(frame.clauses, steps) }] : [])),
    anlage: draft.body.flatMap((frame): readonly Target[] => (frame.tag === 'annex' ? [{ written: () => `{Anlage ${frame.key.replace(/^anlage-/, '')}}` }] : [])),
  }
}
/** Paragraphs count through the clauses of a §; where only one stands, it has no number. */
function inSection(clauses: readonly DraftClause[], steps: string): string | undefined {
  const wanted = Number(/^ Abs\. (\d+)/.exec(steps)?.[1] ?? 0)
  const counts = clauses.map(({ blocks }) => blocks.reduce((sum, block) => sum + (block.tag === 'list' && block.style === 'absatz' ? block.items.length : 0), 0))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (wanted > Math.max(total, 1)) return undefined
  const home = clauses.find((_, i) => wanted <= counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0)) ?? clauses[0]
  return `{§ ${home?.id}${total > 1 ? steps : steps.replace(/^ Abs\. 1(?!\d)/, '')}}`
}
type DraftClause = Extract<Draft['body'][number], { tag: 'section' }>['clauses'][number]
