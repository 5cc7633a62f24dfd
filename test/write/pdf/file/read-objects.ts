// Reads the objects of a PDF file without the writer: enough of the syntax for the files of koopgen (PDF 1.7, table and objects in streams).
import { inflateSync } from 'node:zlib'

class Ref {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}
/** A name; text is a plain string, bytes written as hexadecimal digits are a Buffer unless they are UTF-16. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export type Value = null | boolean | number | string | Buffer | Name | Ref | Value[] | Dict
export interface Dict {
  [key: string]: Value
}

const TOKEN = /\s*(?:(<<|>>|\[|\])|\/([^\s<>[\]()/]*)|\(((?:\\.|[^()\\])*)\)|<([0-9a-fA-F]*)>|(\d+) 0 R|([-\d.]+)|(true|false|null))/y
function bytesOrText(hex: string): Value {
  const bytes = Buffer.from(hex, 'hex')
  return bytes.length >= 2 && bytes.readUInt16BE(0) === 0xfeff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes
}
class Parser {
  at: number
  readonly text: string
  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }
  value(): Value | undefined {
    TOKEN.lastIndex = this.at
    const match = TOKEN.exec(this.text)
    if (!match) throw new Error(`Not PDF: ${this.text.slice(this.at, this.at + 40)}`)
    this.at = TOKEN.lastIndex
    const [, sign, name, literal, hex, ref, number, word] = match
    if (sign === '<<' || sign === '[') return this.compound(sign)
    if (sign !== undefined) return undefined
    if (name !== undefined) return new Name(name.replace(/#([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
    if (literal !== undefined) return literal.replace(/\\(.)/g, '$1')
    if (hex !== undefined) return bytesOrText(hex)
    if (ref !== undefined) return new Ref(Number(ref))
    return number !== undefined ? Number(number) : word === 'null' ? null : word === 'true'
  }
  compound(sign: string): Value {
    const list: Value[] = []
    for (let value = this.value(); value !== undefined; value = this.value()) list.push(value)
    if (sign === '[') return list
    return Object.fromEntries(list.flatMap((key, i) => (i % 2 === 0 ? [[(key as Name).name, list[i + 1] as Value]] : [])))
  }
}

const typeOf = (value: Value): string | undefined => ((value as Dict | null)?.['Type'] as Name | undefined)?.name
export class PdfObjects {
  readonly objects = new Map<number, Value>()
  readonly streams = new Map<number, Buffer>()
  readonly trailer: Dict
  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1')
    for (const match of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) this.#read(text, Number(match[1]), match.index + match[0].length)
    const packed = [...this.objects].filter(([, value]) => typeOf(value) === 'ObjStm')
    for (const [number, value] of packed) this.#unpack(value as Dict, this.streams.get(number)?.toString('latin1') ?? '')
    this.trailer = [...this.objects.values()].find((value) => typeOf(value) === 'XRef') as Dict
  }
  #read(text: string, number: number, at: number): void {
    const parser = new Parser(text, at)
    const dict = parser.value() as Dict
    this.objects.set(number, dict)
    const start = text.indexOf('stream\n', parser.at) + 'stream\n'.length
    const raw = Buffer.from(text.slice(start, start + (dict['Length'] as number)), 'latin1')
    this.streams.set(number, (dict['Filter'] as Name | undefined)?.name === 'FlateDecode' ? inflateSync(raw) : raw)
  }
  #unpack(dict: Dict, text: string): void {
    const first = dict['First'] as number
    const index = text.slice(0, first).trim().split(' ').map(Number)
    for (let i = 0; i < index.length; i += 2) this.objects.set(index[i] ?? 0, new Parser(text, first + (index[i + 1] ?? 0)).value() ?? null)
  }
  get(value: Value | undefined): Value {
    return value instanceof Ref ? (this.objects.get(value.number) ?? null) : (value ?? null)
  }
  dict(value: Value | undefined): Dict {
    return this.get(value) as Dict
  }
  list(value: Value | undefined): Value[] {
    const found = this.get(value)
    return Array.isArray(found) ? found : found === null ? [] : value instanceof Ref ? [value] : [found]
  }
  stream(value: Value | undefined): Buffer {
    return this.streams.get((value as Ref).number) ?? Buffer.alloc(0)
  }
  get catalog(): Dict {
    return this.dict(this.trailer['Root'])
  }
  /** Objects with this type. */
  all(type: string): Dict[] {
    return [...this.objects.values()].filter((value) => typeOf(value) === type) as Dict[]
  }
}

export const shown = (value: Value): string => (value instanceof Name ? value.name : Array.isArray(value) ? `[${value.map(shown).join(' ')}]` : String(value))

/** The structure as lines: type, attributes, and what it holds (content and annotations with their page). */
export function structureOf(pdf: PdfObjects): string[] {
  const pages = pdf.list(pdf.dict(pdf.catalog['Pages'])['Kids']).map((page) => (page as Ref).number)
  const pageOf = (one: Value | undefined): number => pages.indexOf((one as Ref).number) + 1
  const attributesOf = (element: Dict): string[] => [
    ...['ID', 'Lang', 'Alt'].filter((key) => key in element).map((key) => `${key}=${shown(element[key] ?? null)}`),
    ...pdf.list(element['A']).flatMap((one) => Object.entries(pdf.dict(one)).map(([key, value]) => `${key}=${shown(value)}`)),
  ]
  const lines = (kid: Value, depth: number, page: Value | undefined): string[] => {
    const indent = '  '.repeat(depth)
    if (typeof kid === 'number') return [`${indent}content on ${pageOf(page)}`]
    const dict = pdf.dict(kid)
    if (typeOf(dict) === 'MCR') return [`${indent}content on ${pageOf(dict['Pg'])}`]
    if (typeOf(dict) === 'OBJR') return [`${indent}${shown(pdf.dict(dict['Obj'])['Subtype'] ?? null)} on ${pageOf(dict['Pg'])}`]
    const own = [`${indent}${shown(dict['S'] ?? null)}`, ...attributesOf(dict)].join(' ')
    return [own, ...pdf.list(dict['K']).flatMap((inner) => lines(inner, depth + 1, dict['Pg']))]
  }
  return lines(pdf.dict(pdf.catalog['StructTreeRoot'])['K'] ?? null, 0, undefined)
}
