// What the YAML parser refuses, in German, by code: never by its English words.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLError } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/source-text.ts'
import { misplacedLine } from './columns.ts'
import { ALIAS, INDENT, wordsFor } from './fault-words.ts'
import { DEEP, WRONG_FILE } from './limits.ts'
import { everyNode, pairsNamed } from './nodes.ts'

const COLUMNS = 'Was zum selben Block gehört, steht genau untereinander. Gleichen Sie die Leerzeichen am Anfang der beiden Zeilen an.'
const ABOUT_COLUMNS: readonly YAMLError['code'][] = ['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR']

/** Reports repeated keys, each, and the first other fault: later ones are mostly its consequence. True: the data can be used all the same. */
export function reportFaults(doc: Document, source: SourceText, report: Report): boolean {
  reportRepeatedKeys(doc, source, report)
  const faults = [...doc.errors, ...doc.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0])
  const first = faults[0]
  if (!first) return !reportDanglingAlias(doc, source, report)
  // the parser gave up; where, depends on the machine
  if (faults.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep(source, report)
  const open = openQuote(doc, source, first)
  const bracket = open ? undefined : openBracket(doc, source, first)
  const misplaced = ABOUT_COLUMNS.includes(first.code) ? misplacedLine(source, first.pos[0]) : undefined
  if (open) reportOpenQuote(open, source, report)
  else if (bracket) reportOpenBracket(bracket, source, report)
  else if (misplaced) report('yaml/form', misplaced.message, source.place(misplaced.start, misplaced.end), { hint: COLUMNS })
  else reportFault(first, source, report)
  return false
}

function tooDeep(source: SourceText, report: Report): false {
  report('yaml/groesse', DEEP, source.place(0, 1), { hint: WRONG_FILE })
  return false
}

function reportFault({ code, pos }: YAMLError, source: SourceText, report: Report): void {
  const start = Math.min(pos[0], source.text.trimEnd().length)
  const margin = /^ +(?=\S)/.exec(source.text.slice(start))?.[0].length ?? 0
  const indented = source.point(start).column === 1 && margin > 0 // something before the line was complete: the line is not where it belongs
  const { line, column } = source.point(start)
  const lines = source.text.split('\n')
  const row = lines.length - source.text.slice(start).split('\n').length // in `text`, which may begin later than the file
  const above = lines.slice(0, row).findLast((one) => one.trim() !== '') ?? ''
  const { message, hint, at } = indented ? INDENT : wordsFor({ code, line: (lines[row] ?? '').replace(/\r$/, ''), above, column: column - 1 })
  const end = indented ? start + margin : code === 'BLOCK_AS_IMPLICIT_KEY' ? source.text.length : pos[1]
  const place = at ? source.place(source.offset(line, at[0]), source.offset(line, at[1])) : source.place(start, lineEnd(source.text, start, end))
  report('yaml/form', message, place, { hint })
}
/** `*name` without an anchor of that name: mostly a text that begins with a star. */
function reportDanglingAlias(doc: Document, source: SourceText, report: Report): boolean {
  const dangling = everyNode(doc.contents).find(({ node }) => isAlias(node) && !node.resolve(doc))
  if (dangling) report('yaml/form', 'Ein Wert, der mit „*“ beginnt, gilt als Verweis auf eine Stelle mit „&“; diese gibt es nicht.', nodePlace(source, dangling.node), { hint: ALIAS.hint })
  return dangling !== undefined
}
/** The end of a place that stays on its line and covers at least one character. */
function lineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start)
  return Math.max(start + 1, Math.min(end, newline < 0 ? text.length : newline))
}

function reportRepeatedKeys(doc: Document, source: SourceText, report: Report): void {
  for (const { first, key } of repeated(doc)) {
    report('yaml/doppeltes-feld', `Das Feld „${String(key.value)}“ steht in diesem Block schon einmal.`, nodePlace(source, key), {
      related: [{ place: nodePlace(source, first.key as Node), message: 'Zuerst steht das Feld hier.' }],
      hint: 'Löschen Sie eine der beiden Angaben oder fassen Sie sie zusammen.',
    })
  }
}
/** Of a block that stands twice, the data hold the last alone. */
export const hidesBlock = (doc: Document): boolean => repeated(doc).some(({ first, last }) => [first, last].some(({ value }) => !isScalar(value)))
interface Repeated {
  readonly key: Scalar
  readonly first: Pair
  readonly last: Pair
}
function repeated(doc: Document): readonly Repeated[] {
  return everyNode(doc.contents).flatMap(({ node }) => (isMap(node) ? (node.items as Pair[]).flatMap((pair) => againIn(node.items as Pair[], pair)) : []))
}
function againIn(pairs: readonly Pair[], last: Pair): readonly Repeated[] {
  const { key } = last
  const [first] = isScalar(key) ? pairsNamed(pairs, String(key.value)) : []
  return isScalar(key) && first && first !== last ? [{ key, first, last }] : []
}
function nodePlace(source: SourceText, node: Node) {
  const [start, end] = node.range ?? [0, 1]
  return source.place(start, end)
}

// ---- brackets that are never closed

/** The innermost bracket before the fault that has no end. */
function openBracket(doc: Document, source: SourceText, fault: YAMLError): number | undefined {
  const starts = everyNode(doc.contents).flatMap(({ node }) => {
    const [start = 0, end = 0] = node.range ?? []
    const closed = source.text.charAt(end - 1) === (isMap(node) ? '}' : ']') && end - start > 1
    return (isMap(node) || isSeq(node)) && node.flow === true && !closed ? [start] : []
  })
  return ABOUT_COLUMNS.includes(fault.code) ? starts.filter((start) => start <= fault.pos[0]).at(-1) : undefined
}
function reportOpenBracket(start: number, source: SourceText, report: Report): void {
  const [mark, end] = source.text.charAt(start) === '{' ? ['{', '}'] : ['[', ']']
  const line = source.text.slice(start, lineEnd(source.text, start, source.text.length))
  const comment = /\s#/.test(line) ? ' Hinter „#“ gilt der Rest der Zeile als Kommentar; einen Text mit # setzen Sie in gerade Anführungszeichen.' : ''
  report('yaml/form', `Die Klammer „${mark}“ wird nicht geschlossen; sie ist offen seit Zeile ${source.point(start).line}.`, source.place(start, lineEnd(source.text, start, source.text.length)), { hint: `Ergänzen Sie am Ende „${end}“.${comment}` })
}

// ---- quotation marks that are never closed, or closed by the next quotation mark some lines later

/** The quoted text whose missing end explains the fault: one without end, or one over several lines that ends where the fault begins. */
function openQuote(doc: Document, source: SourceText, fault: YAMLError): Scalar | undefined {
  const quoted = everyNode(doc.contents).flatMap(({ node }) => (isScalar(node) && node.type?.startsWith('QUOTE') ? [node] : []))
  return quoted.find((node) => isOpen(node, source.text)) ?? quoted.find((node) => endsAt(node, source.text, fault.pos[0]))
}
function isOpen({ range }: Scalar, text: string): boolean {
  const [start = 0, end = 0] = range ?? []
  return end - start < 2 || text.charAt(end - 1) !== text.charAt(start)
}
function endsAt({ range }: Scalar, text: string, at: number): boolean {
  const [start = 0, end = 0] = range ?? []
  const inside = text.slice(start, end)
  return /(\n|, )[ \t]*(- )?[\w-]+: ?/.test(inside) && at >= start && at <= end + 2
}
function reportOpenQuote({ range }: Scalar, source: SourceText, report: Report): void {
  const start = range?.[0] ?? 0
  const mark = source.text.charAt(start)
  const line = source.point(start).line
  report(
    'yaml/anfuehrungszeichen',
    `Das Anführungszeichen ${mark} wird nicht geschlossen; es ist offen seit Zeile ${line}.`,
    source.place(start, lineEnd(source.text, start, source.text.length)),
    {
      hint: `Ergänzen Sie am Ende des Wertes ein ${mark}. Anführungszeichen im Text selbst schreiben Sie „…“.`,
    },
  )
}
