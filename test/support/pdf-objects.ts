// The objects of a PDF file, read without our writer and without pdf.js, which hides them: dictionaries, arrays, names, texts, references.
// Finds objects by their heads, so a wrong table of places does not matter; later ones replace earlier ones, as signing adds them.
import { inflateSync } from 'node:zlib'

export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export class Ref {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}
export type Dict = ReadonlyMap<string, Value>
export type Value = number | boolean | null | string | Name | Ref | Dict | readonly Value[]

const SPACE = /[\s\0]*(?:%[^\r\n]*[\s\0]*)*/y
const TOKEN = /\d+ \d+ R(?![\w])|[+-]?(?:\d+\.?\d*|\.\d+)|true|false|null|\/[^\s\0()<>[\]{}/%]*|<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\(/y
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

class Reader {
  readonly text: string
  at: number
  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }
  token(): string {
    SPACE.lastIndex = this.at
    SPACE.exec(this.text)
    TOKEN.lastIndex = SPACE.lastIndex
    const found = TOKEN.exec(this.text)?.[0]
    if (found === undefined) throw new Error(`PDF: nothing known at ${SPACE.lastIndex}: ${this.text.slice(SPACE.lastIndex, SPACE.lastIndex + 30)}`)
    this.at = TOKEN.lastIndex
    return found
  }
  value(token = this.token()): Value {
    const first = token.charAt(0)
    if (token === '<<') return this.dict()
    if (first === '[') return this.array()
    if (first === '/') return new Name(token.slice(1).replace(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
    if (first === '(') return decoded(this.literal())
    if (first === '<') return decoded(Buffer.from(token.replace(/[^0-9A-Fa-f]/g, ''), 'hex').toString('latin1'))
    if (token.endsWith('R')) return new Ref(Number.parseInt(token, 10))
    return JSON.parse(/^[tfn]/.test(first) ? token : String(Number(token))) as Value
  }
  private dict(): Dict {
    const entries = new Map<string, Value>()
    for (let key = this.token(); key !== '>>'; key = this.token()) entries.set(key.slice(1), this.value())
    return entries
  }
  private array(): readonly Value[] {
    const items: Value[] = []
    for (let token = this.token(); token !== ']'; token = this.token()) items.push(this.value(token))
    return items
  }
  private literal(): string {
    let out = ''
    for (let depth = 1; ; this.at++) {
      const char = this.text.charAt(this.at)
      if (char === '\\') out += this.escape()
      else {
        depth += char === '(' ? 1 : char === ')' ? -1 : 0
        if (depth === 0 || char === '') break
        out += char
      }
    }
    this.at++
    return out
  }
  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0]
    this.at += octal?.length ?? 1
    return octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[this.text.charAt(this.at)] ?? this.text.charAt(this.at))
  }
}
const decoded = (bytes: string): string => (bytes.startsWith('\xfe\xff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes)

const HEAD = /(?:^|[\s>])(\d+) 0 obj\b/g
export class PdfObjects {
  readonly #objects = new Map<number, Value>()
  readonly #streams = new Map<number, Buffer>()

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1')
    HEAD.lastIndex = 0
    for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) HEAD.lastIndex = this.#add(Number(head[1]), text, HEAD.lastIndex)
    for (const [number, stream] of this.#streams) if (nameOf(this.get(dictOf(this.#objects.get(number)).get('Type'))) === 'ObjStm') this.#unpack(number, stream)
  }
  #add(number: number, text: string, at: number): number {
    const reader = new Reader(text, at)
    this.#objects.set(number, reader.value())
    const stream = /^\s*stream\r?\n/.exec(text.slice(reader.at, reader.at + 20))
    if (!stream) return reader.at
    const start = reader.at + stream[0].length
    const end = text.indexOf('endstream', start)
    this.#streams.set(number, Buffer.from(text.slice(start, end), 'latin1'))
    return end
  }
  /** Many objects in one packed stream; those that stand in the open as well are newer. */
  #unpack(number: number, packed: Buffer): void {
    const dict = dictOf(this.#objects.get(number))
    const text = inflateSync(packed, { finishFlush: 2 }).toString('latin1')
    const heads = text.slice(0, Number(dict.get('First'))).trim().split(/\s+/).map(Number)
    for (let i = 0; i + 1 < heads.length; i += 2) this.#objects.set(heads[i] ?? 0, new Reader(text, Number(dict.get('First')) + (heads[i + 1] ?? 0)).value())
  }
  /** What a reference stands for. */
  get(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.#objects.get(value.number) : value
  }
  dict(value: Value | undefined): Dict {
    return dictOf(this.get(value))
  }
  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value)
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [value as Value]
  }
  /** The last object of a type. */
  last(type: string): Dict {
    return dictOf([...this.#objects.values()].findLast((value) => value instanceof Map && nameOf(value.get('Type')) === type))
  }
  streamOf(value: Value | undefined): Buffer {
    if (!(value instanceof Ref)) return Buffer.alloc(0)
    const bytes = this.#streams.get(value.number) ?? Buffer.alloc(0)
    return nameOf(this.dict(value).get('Filter')) === 'FlateDecode' ? inflateSync(bytes, { finishFlush: 2 }) : bytes
  }
  /** The pairs of a name tree or number tree. */
  tree(value: Value | undefined, entries: 'Names' | 'Nums'): readonly (readonly [Value, Value])[] {
    const node = this.dict(value)
    const list = this.list(node.get(entries))
    const own = list.flatMap((key, i) => (i % 2 === 0 ? [[key, list[i + 1] ?? null] as const] : []))
    return [...own, ...this.list(node.get('Kids')).flatMap((kid) => this.tree(kid, entries))]
  }
}
const EMPTY: Dict = new Map()
const dictOf = (value: Value | undefined): Dict => (value instanceof Map ? (value as Dict) : EMPTY)
export const nameOf = (value: Value | undefined): string | undefined => (value instanceof Name ? value.name : undefined)
export const textOf = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined)
