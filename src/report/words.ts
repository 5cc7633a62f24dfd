// Small builders for the page of a report.
// Invariant: what somebody wrote is a `filled` node, so that no writer and no typography takes it for wording of ours; a word is never longer than a line can hold.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { DraftBlock, DraftInline } from '../document/nodes.ts'
import { joinAnd } from '../german/lists.ts'
import type { Value } from './inspected.ts'
import type { Spot } from './located.ts'
import type { Part } from './point.ts'
import type { Where } from './printed.ts'

export type Inlines = readonly DraftInline[]
/** A report has no places of its own; values lead back to the YAML by their path. */
export const NOWHERE: Place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 }

const LONGEST_WORD = 80
const WHOLE_WORD = new RegExp(`(\\S{${LONGEST_WORD}})\\S+`, 'gu')
const short = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(WHOLE_WORD, '$1…')

export const text = (words: string): DraftInline => ({ tag: 'text', text: words })
export const value = ({ text: words, from }: Value): DraftInline => ({ tag: 'filled', text: short(words), from })
/** Words that hold values, such as messages. */
export const quoted = (words: string): DraftInline => value({ text: words, from: null })
export const strong = (...children: readonly DraftInline[]): DraftInline => ({ tag: 'strong', children })
/** What leads a line in; the colon stands outside, so that Markdown needs no tags. */
export const label = (words: string): Inlines => [strong(text(words)), text(': ')]

export const LINE: DraftInline = { tag: 'line-break' }
/** Each a line of its own. */
export const lines = (all: readonly Inlines[]): Inlines => all.flatMap((line, i) => (i === 0 ? line : [LINE, ...line]))
export const framed = (...children: Inlines): DraftBlock => ({ tag: 'paragraph', children, framed: true, place: NOWHERE })
export const paragraph = (...children: Inlines): DraftBlock => ({ tag: 'paragraph', children, place: NOWHERE })
export const heading = (words: string): DraftBlock => ({ tag: 'heading', children: [text(words)], place: NOWHERE })
export const bullets = (items: readonly Inlines[]): readonly DraftBlock[] => list('strich', items)
/** Counted from 1. */
export const numbered = (items: readonly Inlines[]): readonly DraftBlock[] => list('nummer', items)
function list(style: 'strich' | 'nummer', items: readonly Inlines[]): readonly DraftBlock[] {
  if (items.length === 0) return []
  return [{ tag: 'list', style, place: NOWHERE, items: items.map((children) => ({ label: null, anchor: null, key: null, blocks: [paragraph(...children)], place: NOWHERE })) }]
}
/** Lists of inlines with words between them. */
export const joined = (parts: readonly Inlines[], between: string): Inlines => parts.flatMap((part, i) => (i === 0 ? part : [text(between), ...part]))

/** „§ 2 Abs. 1 bis 6, § 7“: each § once, paragraphs that follow each other as one span. */
function placesWords(places: readonly Where[]): string {
  const by = new Map<string, Where[]>()
  for (const place of places) by.set(place.at, [...(by.get(place.at) ?? []), place])
  return [...by].map(([at, list]) => [at, insideWords(list)].filter(Boolean).join(' ')).join(', ')
}
/** „Abs. 1 bis 3 und 5“; empty where one of them is the whole §. */
function insideWords(places: readonly Where[]): string {
  const spans: [number, number][] = []
  for (const { paragraphs } of places) {
    if (paragraphs === null) return ''
    const [first, last] = paragraphs
    const before = spans.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else spans.push([first, last])
  }
  return spans.length === 0 ? '' : `Abs.\u00a0${joinAnd(spans.flatMap(([first, last]) => (last > first + 1 ? [`${first}\u00a0bis\u00a0${last}`] : [...new Set([first, last])].map(String))))}`
}
/** What stands in brackets behind something told in the § of its first place: „1 bis 3; auch § 7“. */
export function toldBehind(places: readonly Where[]): string {
  const [first] = places
  const here = places.filter(({ at }) => at === first?.at)
  const elsewhere = placesWords(places.filter(({ at }) => at !== first?.at))
  return [insideWords(here).replace('Abs.\u00a0', ''), elsewhere && `auch ${elsewhere}`].filter(Boolean).join('; ')
}
/** The name of an uncounted section is a value of the agreement. */
export const placesInline = (places: readonly Where[]): DraftInline => quoted(placesWords(places))

/** „§ 10 (Nachweise) Satz 2“, „§ 3 (Zugang) Abs. 2 Satz 1“. */
export function spotWords({ at, heading, sentence }: Spot): string {
  const title = at.named || heading === '' ? '' : ` (${heading})`
  return `${at.at}${title}${detailWords(at.paragraphs?.[0] === at.paragraphs?.[1] ? (at.paragraphs?.[0] ?? null) : null, sentence)}`
}
export const detailWords = (paragraph: number | null, sentence: number | null): string => `${paragraph === null ? '' : ` Abs.\u00a0${paragraph}`}${sentence === null ? '' : ` Satz\u00a0${sentence}`}`
/** Words of a point, which may be values or places. */
export const partsInlines = (parts: readonly Part[]): Inlines =>
  parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? text(part) : 'text' in part ? value(part) : placesInline(part)))
