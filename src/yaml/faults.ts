// What the YAML parser refuses, in German, by code: never by its English words.
import { type Document, isAlias, isMap, isScalar, type Node, type Pair, type Scalar, type YAMLError } from 'yaml'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/source-text.ts'
import { misplacedLine } from './columns.ts'
import { DEEP } from './limits.ts'
import { everyNode, pairsNamed } from './nodes.ts'

type Words = readonly [message: string, hint: string]
const QUOTE = 'Setzen Sie den ganzen Wert in Anführungszeichen.'
const INDENT = 'Rücken Sie die Zeile so weit ein wie die anderen Zeilen desselben Blocks, mit Leerzeichen.'
const COLUMNS = 'Was zum selben Block gehört, steht genau untereinander. Gleichen Sie die Leerzeichen am Anfang der beiden Zeilen an.'
const ABOUT_COLUMNS: readonly YAMLError['code'][] = ['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR']
const PLAIN = 'koopgen braucht diese Schreibweise nicht; schreiben Sie den Wert ohne sie.'
const WORDS: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  TAB_AS_INDENT: ['Die Zeile ist mit einem Tabulator eingerückt.', 'Ersetzen Sie den Tabulator durch Leerzeichen.'],
  BAD_INDENT: ['Die Einrückung passt nicht zu den Zeilen darüber, oder dort fehlt eine schließende Klammer.', INDENT],
  BLOCK_AS_IMPLICIT_KEY: ['Im Text steht ein Doppelpunkt mit Leerzeichen, oder der Block ist falsch eingerückt.', QUOTE],
  MULTILINE_IMPLICIT_KEY: [
    'Nach dieser Zeile fehlt ein Doppelpunkt, oder die nächste Zeile ist falsch eingerückt.',
    'Ein Feld wird als „name: wert“ geschrieben, mit Leerzeichen nach dem Doppelpunkt. Längere Texte beginnen mit „|“ und stehen eingerückt darunter.',
  ],
  MISSING_CHAR: [
    'Hier fehlt ein Zeichen, etwa ein Doppelpunkt, ein Komma oder eine schließende Klammer.',
    'Ein Feld wird als „name: wert“ geschrieben, mit Leerzeichen nach dem Doppelpunkt.',
  ],
  UNEXPECTED_TOKEN: ['Hier steht etwas, das an dieser Stelle nicht möglich ist.', QUOTE],
  BAD_SCALAR_START: ['Mit diesem Zeichen darf ein Text nur in Anführungszeichen beginnen.', QUOTE],
  BAD_DQ_ESCAPE: ['Nach dem Rückstrich „\\“ steht kein bekanntes Zeichen.', "Schreiben Sie den Text in einfache Anführungszeichen: '…'."],
  BLOCK_IN_FLOW: [
    'Innerhalb von { … } oder [ … ] ist kein eingerückter Block möglich.',
    'Schreiben Sie den Block ohne Klammern, jede Angabe in einer eigenen Zeile.',
  ],
  BAD_ALIAS: ['Ein Wert, der mit „*“ oder „&“ beginnt, gilt als Verweis.', QUOTE],
  ALIAS_PROPS: ['Ein Verweis mit „*“ darf keine weiteren Zusätze haben.', QUOTE],
  MULTIPLE_DOCS: [
    'Die Datei enthält mehrere Dokumente, getrennt durch „---“.',
    'Eine Datei beschreibt genau eine Vereinbarung. Löschen Sie die Trennzeile oder teilen Sie die Datei.',
  ],
  NON_STRING_KEY: ['Der Name eines Feldes muss ein einfacher Text sein.', 'Schreiben Sie „name: wert“.'],
  TAG_RESOLVE_FAILED: ['Ein Wert, der mit „!“ beginnt, gilt als Typangabe, und diese ist unbekannt.', QUOTE],
  BAD_COLLECTION_TYPE: ['Die Typangabe mit „!“ passt nicht zum Wert.', PLAIN],
  BAD_DIRECTIVE: ['Eine Zeile, die mit „%“ beginnt, gilt als Anweisung, und diese ist unbekannt.', 'Löschen Sie die Zeile.'],
  BAD_PROP_ORDER: ['Zusätze mit „&“ oder „!“ stehen an der falschen Stelle.', PLAIN],
  MULTIPLE_ANCHORS: ['Ein Wert hat mehrere Anker mit „&“.', PLAIN],
  MULTIPLE_TAGS: ['Ein Wert hat mehrere Typangaben mit „!“.', PLAIN],
  KEY_OVER_1024_CHARS: ['Der Name des Feldes ist zu lang; vermutlich fehlt ein Zeilenwechsel oder ein Anführungszeichen.', QUOTE],
}
const OTHER: Words = ['Die Datei ist an dieser Stelle kein gültiges YAML.', QUOTE]

/** Reports repeated keys, each, and the first other fault: later ones are mostly its consequence. True: the data can be used all the same. */
export function reportFaults(doc: Document, source: SourceText, report: Report): boolean {
  reportRepeatedKeys(doc, source, report)
  const faults = [...doc.errors, ...doc.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0])
  const first = faults[0]
  if (!first) return !reportDanglingAlias(doc, source, report)
  // the parser gave up; where, depends on the machine
  if (faults.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep(source, report)
  const open = openQuote(doc, source, first)
  const misplaced = ABOUT_COLUMNS.includes(first.code) ? misplacedLine(source, first.pos[0]) : undefined
  if (open) reportOpenQuote(open, source, report)
  else if (misplaced) report('yaml/form', misplaced.message, source.place(misplaced.start, misplaced.end), { hint: COLUMNS })
  else reportFault(first, source, report)
  return false
}

function tooDeep(source: SourceText, report: Report): false {
  report('yaml/groesse', DEEP, source.place(0, 1))
  return false
}

function reportFault({ code, pos }: YAMLError, source: SourceText, report: Report): void {
  const start = Math.min(pos[0], source.text.trimEnd().length)
  const margin = /^ +(?=\S)/.exec(source.text.slice(start))?.[0].length ?? 0
  const indented = source.point(start).column === 1 && margin > 0 // something before the line was complete: the line is not where it belongs
  const [message, hint] = (indented ? WORDS.BAD_INDENT : WORDS[code]) ?? OTHER
  const end = indented ? start + margin : code === 'BLOCK_AS_IMPLICIT_KEY' ? source.text.length : pos[1]
  report('yaml/form', message, source.place(start, lineEnd(source.text, start, end)), { hint })
}
/** `*name` without an anchor of that name: mostly a text that begins with a star. */
function reportDanglingAlias(doc: Document, source: SourceText, report: Report): boolean {
  const dangling = everyNode(doc.contents).find(({ node }) => isAlias(node) && !node.resolve(doc))
  if (dangling) report('yaml/form', ...aliasWords(nodePlace(source, dangling.node)))
  return dangling !== undefined
}
function aliasWords(place: Place): [string, Place, { hint: string }] {
  const [message, hint] = WORDS.BAD_ALIAS ?? OTHER
  return [message, place, { hint }]
}
/** The end of a place that stays on its line and covers at least one character. */
function lineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start)
  return Math.max(start + 1, Math.min(end, newline < 0 ? text.length : newline))
}

function reportRepeatedKeys(doc: Document, source: SourceText, report: Report): void {
  for (const { node } of everyNode(doc.contents)) {
    if (!isMap(node)) continue
    for (const { key } of node.items as Pair[]) {
      const [first] = isScalar(key) ? pairsNamed(node.items as Pair[], String(key.value)) : []
      if (!isScalar(key) || !first || first.key === key) continue
      const related = [{ place: nodePlace(source, first.key as Node), message: 'Zuerst steht das Feld hier.' }]
      report('yaml/doppeltes-feld', `Das Feld „${String(key.value)}“ steht in diesem Block schon einmal.`, nodePlace(source, key), {
        related,
        hint: 'Löschen Sie eine der beiden Angaben oder fassen Sie sie zusammen.',
      })
    }
  }
}
function nodePlace(source: SourceText, node: Node) {
  const [start, end] = node.range ?? [0, 1]
  return source.place(start, end)
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
  return /(\n|, )\s*(- )?[\w-]+: ?/.test(inside) && at >= start && at <= end + 2
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
