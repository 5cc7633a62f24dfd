// Gaps that people leave in a text to fill later, found by the signs they use for it. A quotation that begins or ends with an ellipsis („… und so“) is none.
import type { DataPath } from './nodes.ts'

const BLANKS: readonly RegExp[] = [
  /_{3,}/g,
  /\?{3,}/g,
  /…{2,}|\.{4,}/g,
  /\[(?:…|\.\.\.|\s*)\]/g,
  /„(?:…|\.{3,})“/g,
  /(?:^|[\s(])(?:…|\.{3,})(?=$|[\s).,;:])/g,
  /(?:^|\s)(?:X|XX|xx|n)\s(?:Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Stunden|Euro)\b/g,
  /\b(?:TODO|FIXME|TBD|tbd|X{3,12}|x{3,12})\b/g,
  /\((?:falls vorhanden|ggf\. ergänzen|bitte ergänzen|bitte ausfüllen|Name|Ort|Datum)\)/gi,
]

/** A sign of any of them: a text without is done, and nearly all are. */
const SIGN = /_{3}|\?{3}|\[|…|\.{3}|(?:^|\s)(?:X|XX|xx|n)\s|TODO|FIXME|TBD|tbd|XXX|xxx|\((?:falls|ggf|bitte|name|ort|datum)/i

export interface Blank {
  readonly text: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}
/** In the order of the text; of two that overlap the first. */
export function blanksIn(text: string): readonly Blank[] {
  if (!SIGN.test(text)) return []
  const all = BLANKS.flatMap((pattern) => [...text.matchAll(pattern)].map(blankOf)).sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter((blank, i) => all.slice(0, i).every((before) => before.end <= blank.start))
}
function blankOf(match: RegExpMatchArray): Blank {
  const trimmed = match[0].trimStart()
  const start = (match.index ?? 0) + match[0].length - trimmed.length + (trimmed.startsWith('(…') || trimmed.startsWith('(.') ? 1 : 0)
  const text = trimmed.replace(/^\((?=[….])/, '').trim()
  return { text, start, end: start + text.length }
}

/** A gap of own wording is an open point of its own (draft): its path is that of the text, and which gap. */
const GAP = /^luecke \d+$/
export const gapPath = (path: DataPath, n: number): DataPath => [...path, `luecke ${n}`]
export const isGap = (path: DataPath): boolean => GAP.test(String(path.at(-1)))
