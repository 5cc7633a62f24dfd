// Diagnostics for people: `human` with frames, `short` one line each, and the closing line. Colours exist only here and in frame.ts.
import type { Diagnostic, Place, Severity } from './diagnostic.ts'
import { frame, type Paint, visible } from './frame.ts'

/** Texts of the files that places name, for frames. */
export type Texts = ReadonlyMap<string, string>
export const SEVERITY: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' }
const COLOUR = { error: 'red', warning: 'yellow', hint: 'cyan' } as const
const ANSI = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const

export const plain: Paint = (_, text) => text
export const coloured: Paint = (style, text) => `\u001b[${ANSI[style][0]}m${text}\u001b[${ANSI[style][1]}m`

export function human(diagnostics: readonly Diagnostic[], texts: Texts, paint: Paint): string {
  return diagnostics.map((one) => `${block(one, texts, paint).join('\n')}\n`).join('\n')
}

function block(one: Diagnostic, texts: Texts, paint: Paint): readonly string[] {
  const mark = (text: string): string => paint(COLOUR[one.severity], text)
  const where = one.place ? `${paint('bold', position(one.place))}  ` : ''
  return [
    `${where}${mark(SEVERITY[one.severity])}  ${visible(one.message)}  ${paint('dim', `[${one.code}]`)}`,
    ...framed(one.place, texts, mark, paint),
    ...indented('Hinweis', one.hint, paint),
    ...(one.related ?? []).flatMap(({ place, message }) => [
      `  Siehe ${paint('bold', position(place))}  ${visible(message)}`,
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

/** `file:line:col: error: message [code]`, as editors read it. */
export function short(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${one.place ? `${position(one.place)}: ` : ''}${one.severity}: ${oneLine(one.message)} [${one.code}]\n`).join('')
}

function position(place: Place): string {
  return `${visible(place.file)}:${place.line}:${place.column}`
}

function oneLine(text: string): string {
  return visible(text).replaceAll('\n', ' ')
}

/** "1 Fehler, 2 Warnungen"; empty when nothing was found. */
export function count(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length
  const parts = [words(of('error'), 'Fehler', 'Fehler'), words(of('warning'), 'Warnung', 'Warnungen'), words(of('hint'), 'Hinweis', 'Hinweise')]
  return parts.filter((part) => part !== '').join(', ')
}

export function words(number: number, one: string, several: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several}`
}
