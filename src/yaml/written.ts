// A single value as YAML text on one line: plain where that is safe, else in double quotes. Used for new files and for changes in place.
// Invariant: read again, the text gives the same value, of the same type, without a finding; Unicode stays as it is.

/** Words that some reader of YAML takes for yes, no or nothing. */
const WORDS = /^(?:true|false|null|yes|no|on|off|ja|nein|~|=|<<)$/i
/** Numbers, what is meant as text but looks like one (12.500, 1_000, 0x1f, .inf), telephone numbers, times of day. */
const NUMBERS = [/^[-+]?[\d.,_]+(?:e[-+]?\d+)?$/i, /^0[xob][\da-f]+$/i, /^[-+]?\.(?:inf|nan)$/i, /^[+0(][\d ()/.-]+$/, /^\d{1,2}:\d{2}$/]
/** Marks of YAML, or white space of any kind. */
const BEGIN = /^[-?:,[\]{}#&*!|>'"%@`\s]/
const INSIDE = /:\s|\s#|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]/
const END = /[\s:]$/

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || BEGIN.test(text) || INSIDE.test(text) || END.test(text) || text.startsWith('...')) return false
  return !WORDS.test(text) && !NUMBERS.some((form) => form.test(text)) && !(inFlow && /[,[\]{}]/.test(text))
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const hex = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
/** Characters that print nothing and are refused anyway stand as an escape; half characters as well. */
const quoted = (text: string): string => `"${text.replace(/["\\\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (char) => ESCAPES[char] ?? hex(char))}"`

/** `inFlow`: inside { … } or [ … ]. */
export function textOf(text: string, inFlow: boolean): string {
  return isPlain(text, inFlow) ? text : quoted(text)
}

/** 12.125 would be taken for twelve thousand. */
const numberOf = (value: number): string => {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf'
  const text = Object.is(value, -0) ? '-0.0' : String(value)
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** A value without fields or entries. */
export function scalarText(value: unknown, inFlow = false): string {
  if (typeof value === 'string') return textOf(value, inFlow)
  return typeof value === 'number' ? numberOf(value) : String(value ?? null)
}

type Block = Readonly<Record<string, unknown>>
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
export const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Fields that are given. */
export const fieldsOf = (block: Block): readonly (readonly [string, unknown])[] => Object.entries(block).filter(([, value]) => value !== undefined)

/** Any value on one line. */
export function flowText(value: unknown): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  if (!isBlock(value)) return scalarText(value, true)
  const fields = fieldsOf(value).map(([key, inner]) => `${textOf(key, true)}: ${flowText(inner)}`)
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}

/** Several lines of prose as a literal block: its mark and its lines, not indented; undefined where it would not give back every character. */
export function literalOf(text: string): { readonly mark: string; readonly lines: readonly string[] } | undefined {
  if (!/[^\n]\n./s.test(text) && !/[^\n]\n$/.test(text)) return undefined
  if (/\n\n$|\r|^\s|[ \t]$|[ \t]\n|[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(text)) return undefined
  const ends = text.endsWith('\n')
  return { mark: ends ? '|' : '|-', lines: (ends ? text.slice(0, -1) : text).split('\n') }
}
