// Answers from a file (--answers) and from the command line (--set): a part of an agreement, with values as people write them.
import type { Report } from '../diagnostics/diagnostic.ts'
import { openYaml } from '../yaml/open.ts'
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { scalar } from '../yaml/set.ts'
import { keyOf } from './question.ts'
import { answerPath, type Typed } from './unasked.ts'

export interface Given {
  readonly data: unknown
  readonly typed: Typed
}

/** Undefined: the file cannot be read as YAML (reported). */
export function answersIn(file: string, text: string, report: Report): Given | undefined {
  const opened = openYaml(file, text, report)
  if (!opened) return undefined
  const typed = new Map<string, string>()
  let data = opened.data
  collect(opened.data, [], (path) => {
    const written = opened.written(path) ?? ''
    if (isDigits(path, written)) data = withValue(data, path, written)?.data
    else typed.set(keyOf(path), written)
  })
  return { data: partiesAsList(data), typed }
}
/** Texts of digits, whose zeros count. */
const DIGITS: ReadonlySet<unknown> = new Set(['plz', 'postfach', 'telefon', 'aktenzeichen'])
const isDigits = (path: Path, written: string): boolean => DIGITS.has(path.at(-1)) || /^(?:0\d|\+)/.test(written)
/** Numbers as they stand in the file: „12.500“ means what a person means by it. */
function collect(value: unknown, path: Path, number: (path: Path) => void): void {
  if (typeof value === 'number') number(path)
  else if (Array.isArray(value)) value.forEach((inner, i) => collect(inner, [...path, i], number))
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], number)
}
/** Parties may stand under their ids. */
function partiesAsList(data: unknown): unknown {
  const parties = valueAt(data, ['parteien'])
  if (typeof parties !== 'object' || parties === null || Array.isArray(parties)) return data
  return withValue(data, ['parteien'], Object.entries(parties).map(([id, party]) => ({ id, ...(party as object) })))?.data
}

/** One `path=value` over the others; undefined where the path has no room. */
export function withSet({ data, typed }: Given, setting: string): Given | undefined {
  const cut = setting.indexOf('=')
  const written = setting.slice(cut + 1)
  const path = answerPath(setting.slice(0, cut), data)
  const id = setting.split('.')[1] ?? ''
  const named = path[0] === 'parteien' && typeof path[1] === 'number' && !/^\d+$/.test(id) ? withValue(data, ['parteien', path[1], 'id'], id)?.data : data
  const value = isDigits(path, written) ? written : scalar(written)
  const next = withValue(named ?? {}, path, value)
  const isTyped = typeof value !== 'object' // a list or a block is no text of a person
  return next && { data: next.data, typed: isTyped ? new Map([...typed, [keyOf(path), written]]) : typed }
}
