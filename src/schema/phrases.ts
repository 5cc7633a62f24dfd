// Small German phrases of the messages. No Intl: the words must not depend on the machine.

/** "a", "b" → „a“ und „b“; long lists are cut. */
export function quoted(words: readonly string[], joint: 'und' | 'oder'): string {
  return joined(
    words.map((word) => `„${word}“`),
    joint,
  )
}

const LONGEST = 24
export function joined(words: readonly string[], joint: 'und' | 'oder'): string {
  if (words.length > LONGEST) return `${words.slice(0, LONGEST).join(', ')} … (${words.length - LONGEST} weitere)`
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

/** A value as it is shown inside a message: one line, at most 40 characters, no control or bidirectional characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const safe = [...text].map((c) => (isHidden(c) ? escaped(c) : c))
  return safe.length > 40 ? `${safe.slice(0, 39).join('')}…` : safe.join('')
}
const isHidden = (c: string) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(c)
/** U+202E as text. */
export function escaped(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Lines to paste: `key: example`, or `key: …` where no example is known; undefined if nothing is known at all. */
export function lines(fields: readonly (readonly [string, unknown])[]): string | undefined {
  if (fields.every(([, example]) => example === undefined)) return undefined
  return fields.map(([key, example]) => `${key}: ${example === undefined ? '…' : flow(example)}`).join('\n')
}

/** A value in YAML flow style, ready to paste. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([k, v]) => `${k}: ${flow(v)}`)
      .join(', ')} }`
  return typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value)
}
const DATE = /^\d{4}-\d{2}-\d{2}$/
const OTHER_TYPE = /^([-+.]?\d[\d.,:eE+-]*|true|false|null|~)$/i
/** Whether a text keeps its type and meaning without quotes. Durations and spans of time ("3 Monate", "9:00-12:00") do. */
function isPlain(text: string): boolean {
  if (DATE.test(text) || /^\d{1,2}:\d{2}-/.test(text)) return true
  return /^[\p{L}\p{N}][\p{L}\p{N} ./()§–-]*$/u.test(text) && !text.endsWith(' ') && !OTHER_TYPE.test(text)
}
