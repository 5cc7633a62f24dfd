// A YAML text as data with places. The home of the package `yaml`.
// Invariant: data paths are those of the parsed data; every path has a place, that of the nearest thing that exists.
import { type Document, isAlias, isMap, isScalar, type Node, parseDocument, type Scalar } from 'yaml'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/source-text.ts'
import { refusedCharacters } from './characters.ts'
import { hidesBlock, reportFaults } from './faults.ts'
import { reportCutComments } from './comments.ts'
import { reportConflict } from './conflict.ts'
import { beyondLimits, DEEP, MAX_ALIASES, withinLimits, WRONG_FILE } from './limits.ts'
import { everyNode, scalarAt, spotAt } from './nodes.ts'
import { valueOffsets } from './offsets.ts'
import type { Path } from './paths.ts'

export interface YamlText {
  readonly file: string
  readonly data: unknown
  /** `key`: the key itself, `value`: its value. What is not in the file points at the nearest parent; what no file holds (--set) has no place. */
  placeOf(path: Path, part?: 'key' | 'value'): Place | undefined
  /** Offsets of a text value → place in the file. */
  textPlace(path: Path): (start: number, end: number) => Place | undefined
  /** A single value as it is written, for numbers that are meant as text; undefined for everything else. */
  written(path: Path): string | undefined
  /** Where numbers are written with a point for thousands, which YAML reads as a fraction. */
  readonly thousands: readonly Path[]
  /** A block stands twice (reported): what the first of them says is not in the data. */
  readonly isPartial: boolean
}

/** Repeated keys are found by faults.ts, in linear time; tags such as !!binary stay unresolved and are refused there. */
export const PARSING = { prettyErrors: false, stringKeys: true, version: '1.2', uniqueKeys: false, resolveKnownTags: false } as const

/** Undefined when there is no usable data (reported). `firstLine`: line of the file on which `text` begins. */
export function openYaml(file: string, text: string, report: Report, firstLine = 1): YamlText | undefined {
  const source = new SourceText(file, text.replace(/^\uFEFF/, ''), firstLine)
  if (!withinLimits(source, report) || reportConflict(source, report)) return undefined
  const refused = reportRawCharacters(source, report)
  const doc = parsed(source, report)
  if (!doc || !usable(doc, source, refused ? () => undefined : report)) return undefined // what the parser cannot read may be those characters
  reportCutComments(doc, source, report)
  reportEscapedCharacters(doc, source, report)
  return yamlText(doc, source)
}

/** Undefined: so many blocks lie in each other that the parser, which is recursive, has no room left; reported. */
function parsed(source: SourceText, report: Report): Document | undefined {
  try {
    return parseDocument(source.text, PARSING) as Document
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report('yaml/groesse', DEEP, source.place(0, 1), { hint: WRONG_FILE })
    return undefined
  }
}

function usable(doc: Document, source: SourceText, report: Report): boolean {
  if (!reportFaults(doc, source, report)) return false
  const beyond = beyondLimits(doc)
  const start = beyond?.node.range?.[0] ?? 0
  if (beyond) report('yaml/groesse', beyond.message, source.place(start, start + 1), { hint: WRONG_FILE })
  else if (doc.directives?.yaml.version !== '1.2')
    report('yaml/fassung', 'Die Datei verlangt eine andere Fassung von YAML als 1.2.', source.place(0, source.text.indexOf('\n')), { hint: 'Löschen Sie die Zeile, die mit %YAML beginnt.' })
  else if (doc.contents === null) report('yaml/leer', 'Die Datei enthält keine Angaben.', source.place(0, 1), { hint: 'Beginnen Sie mit:\nkoopgen: 1\ntyp: abh' })
  else return aliasesEnd(doc, source, report)
  return false
}
/** Aliases inside aliases multiply; a circle never ends. */
function aliasesEnd(doc: Document, source: SourceText, report: Report): boolean {
  try {
    JSON.stringify(doc.toJS({ maxAliasCount: MAX_ALIASES + 1 }))
    return true
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error
    report('yaml/groesse', 'Verweise mit „*“ zeigen im Kreis aufeinander oder vervielfachen sich.', aliasPlace(doc, source), {
      hint: 'Schreiben Sie die Werte aus, statt mit „&“ und „*“ zu verweisen.',
    })
    return false
  }
}

/** The alias that stands inside what it names, else the last one: there the values have multiplied most. */
function aliasPlace(doc: Document, source: SourceText): Place {
  const aliases = everyNode(doc.contents).flatMap(({ node }) => (isAlias(node) ? [node] : []))
  const around = aliases.find((alias) => {
    const [from = 0, , to = 0] = alias.resolve(doc)?.range ?? []
    return from <= (alias.range?.[0] ?? -1) && (alias.range?.[0] ?? -1) < to
  })
  const [start, end] = (around ?? aliases.at(-1))?.range ?? [0, 1]
  return source.place(start, end)
}

function yamlText(doc: Document, source: SourceText): YamlText {
  return {
    file: source.file,
    data: doc.toJS({ maxAliasCount: MAX_ALIASES + 1 }),
    placeOf: (path, part = 'value') => placeOf(doc, source, path, part),
    textPlace: (path) => textPlace(scalarAt(doc, path), source),
    written: (path) => scalarAt(doc, path)?.source,
    thousands: thousands(doc),
    isPartial: hidesBlock(doc),
  }
}

function thousands(doc: Document): readonly Path[] {
  const found: Path[] = []
  for (const { node, path, isKey } of everyNode(doc.contents)) {
    if (!isKey && isScalar(node) && typeof node.value === 'number' && /^[-+]?\d{1,3}(\.\d{3})+$/.test(node.source ?? '')) found.push(path)
  }
  return found
}

function placeOf(doc: Document, source: SourceText, path: Path, part: 'key' | 'value'): Place {
  const { key, node } = spotAt(doc, path)
  const empty = isScalar(node) && node.source === ''
  const value = isScalar(node) && !empty // a single value may stand for a list or a block: what is wrong inside is wrong here
  const asKey = part === 'key' || !value
  const target = asKey ? (key ?? firstKey(node)) : node
  const [start, end] = (target ?? node)?.range ?? [0, 1]
  return source.place(start, onOneLine(source.text, start, end))
}
/** A place of something over several lines ends with its first line. */
function onOneLine(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start)
  const stop = newline >= 0 && newline < end ? newline : end
  return Math.max(start + 1, start + text.slice(start, stop).trimEnd().length)
}
/** A block without key of its own (list element, whole file) is pointed at by its first key. */
function firstKey(node: Node | undefined): Node | undefined {
  return isMap(node) ? ((node.items[0]?.key as Node | undefined) ?? node) : node
}

/** Kept with the node: a file may be the base of many agreements, and its texts stay. */
const offsetsOf = new WeakMap<Scalar, readonly number[]>()

function textPlace(node: Scalar | undefined, source: SourceText): (start: number, end: number) => Place | undefined {
  if (!node || typeof node.value !== 'string') return () => undefined
  return (start, end) => {
    const offsets = offsetsOf.get(node) ?? valueOffsets(node, source.text)
    offsetsOf.set(node, offsets)
    const last = offsets.length - 1
    if (last < 0) return source.place(node.range?.[0] ?? 0, (node.range?.[0] ?? 0) + 1)
    const from = offsets[Math.min(start, last)] ?? 0
    return source.place(from, end > start ? (offsets[Math.min(end - 1, last)] ?? from) + 1 : from)
  }
}

// ---- refused characters
const CHARACTER_HINT = 'Löschen Sie das Zeichen; oft gerät es beim Kopieren in den Text.'

function reportRawCharacters(source: SourceText, report: Report): boolean {
  const refused = refusedCharacters(source.text)
  for (const { start, end, kind, name } of refused) {
    report('yaml/zeichen', `Hier steht ein Zeichen, das nicht erlaubt ist: ${name} (${kind}).`, source.place(start, end), { hint: CHARACTER_HINT })
  }
  return refused.length > 0
}
const ESCAPE = /^\\(?:x.{2}|u.{4}|U.{8}|.)/
/** Written as an escape such as "\u202e", a character is in the value but not in the file. */
function reportEscapedCharacters(doc: Document, source: SourceText, report: Report): void {
  for (const { node } of everyNode(doc.contents)) {
    if (!isScalar(node) || typeof node.value !== 'string' || node.type !== 'QUOTE_DOUBLE') continue
    const runs = refusedCharacters(node.value)
    const offsets = runs.length > 0 ? valueOffsets(node, source.text) : []
    for (const { start, end, kind, name } of runs) {
      const from = offsets[start] ?? 0
      if (source.text.charAt(from) !== '\\') continue
      report('yaml/zeichen', `Hier steht ein Zeichen, das nicht erlaubt ist: ${name} (${kind}).`, source.place(from, ((offsets[end - 1] ?? from) + (ESCAPE.exec(source.text.slice(offsets[end - 1] ?? from))?.[0].length ?? 2))), {
        hint: CHARACTER_HINT,
      })
    }
  }
}
