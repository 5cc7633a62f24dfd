// The objects of a PDF file as values. Knows the files we write: objects by their heads, streams deflated or plain, small objects packed into streams.
// Invariant: nothing is taken from the writer but the file; what is not understood throws, and the file counts as damaged.
import { inflateSync } from 'node:zlib'

export class Reference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}
/** Names begin with „/“, texts with „(“ or „<“. */
export type Value = number | string | Reference | readonly Value[] | Dictionary
export type Dictionary = ReadonlyMap<string, Value>
export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map

const TOKEN = /[\s\0]*(<<|>>|[[\]]|\((?:[^()\\]|\\[\s\S])*\)|<[\da-f]*>|\/[^\s()<>[\]{}/%]*|\d+ \d+ R\b|[^\s()<>[\]{}/%]+)/gy
function tokenAt(text: string, at: number): readonly [token: string, end: number] {
  TOKEN.lastIndex = at
  const token = TOKEN.exec(text)?.[1]
  if (token === undefined) throw new Error(`Nothing known at ${at}`)
  return [token, TOKEN.lastIndex]
}
function valueAt(text: string, at: number): readonly [value: Value, end: number] {
  const [token, end] = tokenAt(text, at)
  if (token === '<<' || token === '[') return compound(text, end, token === '<<' ? '>>' : ']')
  if (token.endsWith(' R')) return [new Reference(Number.parseInt(token, 10)), end]
  return [/^[-+.\d]/.test(token) ? Number(token) : token, end]
}
function compound(text: string, from: number, close: string): readonly [value: Value, end: number] {
  const values: Value[] = []
  for (let at = from; ; ) {
    const [token, end] = tokenAt(text, at)
    if (token === close) return [close === ']' ? values : new Map(values.flatMap((key, i) => (i % 2 === 0 ? [[String(key), values[i + 1] ?? 'null'] as const] : []))), end]
    const [value, next] = valueAt(text, at)
    values.push(value)
    at = next
  }
}

const HEAD = /(?<!\d)(\d{1,10}) 0 obj\s/g
export class PdfObjects {
  readonly #values = new Map<number, Value>()
  readonly #streams = new Map<number, Uint8Array>()
  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    for (let at = 0; ; ) {
      HEAD.lastIndex = at
      const head = HEAD.exec(text)
      if (head === null) break
      at = this.#add(Number(head[1]), text, HEAD.lastIndex, bytes)
    }
    for (const number of [...this.#streams.keys()]) if (this.dictionary(new Reference(number)).get('/Type') === '/ObjStm') this.#unpack(new Reference(number))
  }
  #add(number: number, text: string, from: number, bytes: Uint8Array): number {
    const [value, end] = valueAt(text, from)
    this.#values.set(number, value)
    if (!isDictionary(value) || !text.startsWith('\nstream\n', end)) return end
    const start = end + '\nstream\n'.length
    const length = Number(value.get('/Length'))
    this.#streams.set(number, bytes.subarray(start, start + length))
    return start + length
  }
  #unpack(holder: Reference): void {
    const text = this.text(holder)
    const first = Number(this.dictionary(holder).get('/First'))
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number)
    for (let i = 0; i + 1 < heads.length; i += 2) this.#values.set(heads[i] ?? 0, valueAt(text, first + (heads[i + 1] ?? 0))[0])
  }

  get(value: Value | undefined): Value | undefined {
    return value instanceof Reference ? this.#values.get(value.number) : value
  }
  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value)
    if (!isDictionary(found)) throw new Error('No dictionary')
    return found
  }
  /** What a stream holds, a character for each byte. */
  text(stream: Value | undefined): string {
    const bytes = stream instanceof Reference ? this.#streams.get(stream.number) : undefined
    if (bytes === undefined) throw new Error('No stream')
    return Buffer.from(this.dictionary(stream).has('/Filter') ? inflateSync(bytes) : bytes).toString('latin1')
  }
  /** The catalogue, as the table at the end names it. */
  get root(): Dictionary {
    const table = [...this.#values.values()].find((value) => isDictionary(value) && value.get('/Type') === '/XRef')
    return this.dictionary(this.dictionary(table).get('/Root'))
  }
}
