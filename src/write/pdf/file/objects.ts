// Values of a PDF file as text. Plain strings become names, String objects become text, bytes become hexadecimal strings.
// Invariant: the output is plain ASCII, so every object may stand in any stream and no editor can spoil it.

/** A dictionary of a PDF file. */
export type Dictionary = Record<string, unknown>

/** An object of the file under construction. Whoever asks for it fills it until the file is closed. */
export interface FileObject {
  readonly number: number
  data: Dictionary
  /** What stands in the dictionary, written already, in place of `data`. */
  inside: string | null
  write(bytes: Uint8Array): void
  /** Kept for the fonts, which close what they have written. */
  end(): void
}
/** What makes objects: the file. */
export interface ObjectMaker {
  ref(data: Dictionary): FileObject
}

/** Text that people read; a plain string would become a name. */
export const text = (value: string): object => new String(value)

const SPECIAL_IN_NAMES = /[^!-~]|[#%()<>[\]{}/]/g
const names = new Map<string, string>()
/** More names than any file has that we write; a stranger's file names are text. */
const MOST_NAMES = 5_000
export function name(value: string): string {
  const known = names.get(value)
  if (known !== undefined) return known
  const made = `/${value.replace(SPECIAL_IN_NAMES, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
  if (names.size < MOST_NAMES) names.set(value, made)
  return made
}

const PRINTABLE = /^[ -~]*$/
function literal(value: string): string {
  if (PRINTABLE.test(value)) return `(${value.replace(/[()\\]/g, '\\$&')})`
  return `<feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`
}

/** Five decimals are a thousandth of a hair. */
export const number = (value: number): string => (Number.isInteger(value) ? String(value + 0) : String(Math.round(value * 1e5) / 1e5 + 0))

const two = (value: number): string => String(value).padStart(2, '0')
function date(value: Date): string {
  const parts = [value.getUTCMonth() + 1, value.getUTCDate(), value.getUTCHours(), value.getUTCMinutes(), value.getUTCSeconds()]
  return `(D:${value.getUTCFullYear()}${parts.map(two).join('')}Z)`
}

function dictionary(value: Dictionary): string {
  let inside = ''
  for (const key of Object.keys(value)) if (value[key] !== undefined) inside += `${name(key)} ${written(value[key])} `
  return `<<${inside}>>`
}
function list(values: readonly unknown[]): string {
  let inside = ''
  for (const value of values) inside += `${written(value)} `
  return `[${inside}]`
}
function compound(value: object): string {
  if (value instanceof Written) return `${value.number} 0 R`
  if (Array.isArray(value)) return list(value)
  if (value instanceof String) return literal(value.valueOf())
  if (value instanceof Date) return date(value)
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  return dictionary(value as Dictionary)
}
/** A value as it stands in the file. */
export function written(value: unknown): string {
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return name(value)
  if (typeof value === 'object' && value !== null) return compound(value)
  return String(value)
}

/** An object as the file keeps it. */
export class Written implements FileObject {
  readonly number: number
  data: Dictionary
  inside: string | null = null
  readonly #bytes: Uint8Array[] = []
  constructor(number: number, data: Dictionary) {
    this.number = number
    this.data = data
  }
  write(bytes: Uint8Array): void {
    this.#bytes.push(bytes)
  }
  end(): void {}
  get isStream(): boolean {
    return this.#bytes.length > 0
  }
  /** As it stands in the file; of a stream, its dictionary. */
  get body(): string {
    return this.inside === null ? dictionary(this.data) : `<<${this.inside}>>`
  }
  /** Null: an object without a stream. */
  get stream(): Uint8Array | null {
    const [first] = this.#bytes
    if (first === undefined) return null
    return this.#bytes.length === 1 ? first : Buffer.concat(this.#bytes)
  }
}
