// Diagnostics for people: `human` with frames, `short` one line each, and the closing line. Colours exist only here and in frame.ts.
import type { Diagnostic, Place, Severity } from './diagnostic.ts'
import { discreet, type Texts } from './discreet.ts'
import { frame, inLine, namesInLine, type Paint, visible } from './frame.ts'
import { GERMAN, type Tongue } from './tongue.ts'

const COLOUR = { error: 'red', warning: 'yellow', hint: 'cyan' } as const
const ANSI = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const

export const plain: Paint = (_, text) => text
export const coloured: Paint = (style, text) => `\u001b[${ANSI[style][0]}m${text}\u001b[${ANSI[style][1]}m`

/** Blocks on a terminal, so that the first of them can still be seen. */
export const MOST_BLOCKS = 20

/** In the order of the files. `most`: if there are more blocks, those of errors stay before those of warnings, and these before hints. */
export function human(diagnostics: readonly Diagnostic[], texts: Texts, paint: Paint, most = Number.POSITIVE_INFINITY, tongue = GERMAN): string {
  const groups = alike(diagnostics)
  const kept = new Set([...groups].sort((a, b) => rank(a) - rank(b)).slice(0, most))
  const blocks = groups.filter((group) => kept.has(group)).map((group) => `${block(group, texts, paint, tongue).join('\n')}\n`)
  const hidden = groups.reduce((sum, group) => sum + (kept.has(group) ? 0 : group.length), 0)
  const rest = hidden > 0 ? [`${tongue.more(hidden, paint('bold', '--all'))}\n`] : []
  return [...blocks, ...rest].join('\n')
}
type Group = readonly [Diagnostic, ...Diagnostic[]]
const RANKS: readonly Severity[] = ['error', 'warning', 'hint']
const rank = ([{ severity }]: Group): number => RANKS.indexOf(severity)

/** What is said in the same words about several places of a file is one block. */
function alike(diagnostics: readonly Diagnostic[]): readonly Group[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  diagnostics.forEach((one, i) => {
    const single = !one.place || (one.related ?? []).length > 0
    const key = single ? String(i) : [one.place?.file, one.code, one.message, one.hint, one.german?.message, one.german?.hint].join('\0')
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  })
  return [...groups.values()]
}

function block([one, ...others]: Group, texts: Texts, paint: Paint, tongue: Tongue): readonly string[] {
  const mark = (text: string): string => paint(COLOUR[one.severity], text)
  const where = one.place ? `${paint('bold', position(one.place))}  ` : ''
  return [
    `${where}${mark(tongue.severity[one.severity])}  ${namesInLine(visible(one.message))}  ${paint('dim', `[${one.code}]`)}`,
    ...framed(one.place, texts, mark, paint),
    ...elsewhere(one, others, tongue),
    ...indented(tongue.hint, one.hint, paint),
    ...indented('German', one.german?.message, paint),
    ...indented(GERMAN.hint, one.german?.hint, paint),
    ...(one.related ?? []).flatMap(({ place, message }) => [
      `  ${tongue.see} ${paint('bold', position(place))}  ${namesInLine(visible(message))}`,
      ...framed(place, texts, (text) => paint('dim', text), paint),
    ]),
  ]
}

function framed(place: Place | undefined, texts: Texts, mark: (text: string) => string, paint: Paint): readonly string[] {
  const text = place && texts.get(place.file)
  return place && text !== undefined ? frame(text, place, mark, paint) : []
}

/** A hint of several lines keeps them below its word, ready to paste. */
function indented(word: string, hint: string | undefined, paint: Paint): readonly string[] {
  if (!hint) return []
  const [first = '', ...more] = visible(hint).split('\n')
  return [`  ${paint('bold', `${word}:`)} ${first}`, ...more.map((line) => `  ${line}`)]
}

/** Other lines that say the same; a second place in the same line can be seen. */
function elsewhere(one: Diagnostic, others: readonly Diagnostic[], tongue: Tongue): readonly string[] {
  const lines = [...new Set(others.flatMap(({ place }) => (place && place.line !== one.place?.line ? [String(place.line)] : [])))]
  return lines.length > 0 ? [`  ${tongue.elsewhere(lines)}`] : []
}

/** `file:line:col: error: message [code]`, as editors read it. */
export function short(diagnostics: readonly Diagnostic[], texts: Texts): string {
  return diagnostics.map((one) => discreet(one, texts)).map((one) => `${one.place ? `${position(one.place)}: ` : ''}${one.severity}: ${oneLine(one.message)} [${one.code}]\n`).join('')
}

function position(place: Place): string {
  return `${inLine(place.file)}:${place.line}:${place.column}`
}

function oneLine(text: string): string {
  return visible(text).replaceAll('\n', ' ')
}

/** "1 Fehler, 2 Warnungen"; empty when nothing was found. */
export function count(diagnostics: readonly Diagnostic[], { counted } = GERMAN): string {
  const of = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length
  const parts = RANKS.map((severity) => words(of(severity), ...counted[severity]))
  return parts.filter((part) => part !== '').join(', ')
}

export function words(number: number, one: string, several: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several}`
}
