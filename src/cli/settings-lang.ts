// `lang` in koopgen.config.yaml, found without a reader of YAML: the language must be known before anything is loaded or refused.
// Invariant: what is found is what YAML reads there (a test asks both), or nothing is found and the language is German. A file that is broken
// elsewhere still says its language; the command that reads it whole tells what is wrong with it, this value included.

const MARK = /^\ufeff/
/** Nothing that counts: empty, a note, a directive, the beginning of the document. */
const isEmpty = (line: string): boolean => /^\s*(?:#|$)|^%|^---\s*(?:#.*)?$/.test(line)

export function langIn(text: string): string | undefined {
  const lines = text.replace(MARK, '').split(/\r\n|\r|\n/).map((line) => line.replace(/^---[ \t]+(?!#)/, '')).filter((line) => !isEmpty(line))
  const [first = ''] = lines
  if (/^\s*\{/.test(first)) return inFlow(lines.map((line) => withoutNote(line)).join('\n'))
  const indent = /^ */.exec(first)?.[0] ?? ''
  const at = lines.findIndex((line) => line.startsWith(indent) && KEY.test(line.slice(indent.length)))
  const given = lines[at]?.slice(indent.length).replace(KEY, '')
  if (given === undefined) return undefined
  return valueOf(withoutNote(given)) ?? (withoutNote(given).trim() === '' ? below(lines.slice(at + 1), indent) : undefined)
}

const KEY = /^(?:lang|"lang"|'lang')[ \t]*:(?=[ \t]|$)/

/** The value in a line of its own: further in, or the first and only entry of a list. */
function below([line = '', next = '']: readonly string[], indent: string): string | undefined {
  const entry = /^( *)-[ \t]+(.*)$/.exec(line)
  if (/^ *-[ \t]/.test(next)) return undefined
  if (entry?.[1]?.startsWith(indent)) return valueOf(withoutNote(entry[2] ?? ''))
  return line.startsWith(`${indent} `) ? valueOf(withoutNote(line)) : undefined
}

/** `{ lang: en, format: pdf }`, of several lines too. */
function inFlow(text: string): string | undefined {
  const entry = /[{,]\s*(?:lang\s*:(?=\s)|"lang"\s*:|'lang'\s*:)\s*("\w*"|'\w*'|\w+|\[[^\]]*\])\s*[,}]/.exec(withoutValues(text))
  return entry?.[1] === undefined ? undefined : valueOf(entry[1])
}
/** What stands in other blocks and texts cannot be mistaken for a field. */
const withoutValues = (text: string): string => text.replace(/(:\s*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\{[^{}]*\})/g, (all, colon: string, value: string) => (/^["']\w*["']$/.test(value) ? all : `${colon}x`))

function withoutNote(line: string): string {
  return line.replace(/(^|\s)#.*$/, '$1')
}

function valueOf(written: string): string | undefined {
  const whole = written.trim()
  const bare = whole.startsWith('[') && whole.endsWith(']') ? whole.slice(1, -1).trim().replace(/,$/, '').trim() : whole
  return /^(?:"([\w-]+)"|'([\w-]+)'|([A-Za-z][\w-]*))$/.exec(bare)?.slice(1).find((one) => one !== undefined)
}
