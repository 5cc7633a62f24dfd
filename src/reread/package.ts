// A Word file as its parts, and a part as a tree of XML elements: the one home of the XML reader.
// Invariant: nothing is unpacked beyond the limits, no entity is expanded that XML does not define itself, and nothing is looked up outside the file.
import { XMLParser } from 'fast-xml-parser'
import { withUsualPrefixes } from './namespaces.ts'
import { unzip, type ZipFault } from './unzip.ts'
import { descendants, EMPTY, type Xml } from './xml.ts'

export type Parts = ReadonlyMap<string, Uint8Array>
/** Bytes of the file, of each part and of all parts unpacked, the number of parts, and how deep elements may stand in each other. */
const LIMITS = { file: 20_000_000, part: 30_000_000, all: 60_000_000, parts: 2_000, depth: 250 } as const

/** The parts by name, or why not. */
export const unpack = (bytes: Uint8Array): Parts | ZipFault => unzip(bytes, LIMITS)
/** The parts by name; undefined: no zip file, damaged, or beyond the limits. */
export function openPackage(bytes: Uint8Array): Parts | undefined {
  const parts = unpack(bytes)
  return typeof parts === 'string' ? undefined : parts
}

type Raw = Readonly<Record<string, unknown>>
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, processEntities: false, parseTagValue: false, parseAttributeValue: false, ignoreDeclaration: true, ignorePiTags: true, maxNestedTags: LIMITS.depth })

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** The five entities of XML and numbers of characters, each once; anything else stays as it is written. */
const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
    return name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole) : (NAMED[name] ?? whole)
  })

function toXml(raw: Raw): Xml {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? ''
  if (name === '#text') return { ...EMPTY, name, text: decoded(String(raw[name])) }
  const attributes = Object.entries((raw[':@'] ?? {}) as Readonly<Record<string, string>>).map(([key, value]) => [key, decoded(value)] as const)
  return { name, attributes: attributes.length === 0 ? EMPTY.attributes : Object.fromEntries(attributes), children: (raw[name] as readonly Raw[]).map(toXml), text: '' }
}

/** The root, above the document element; undefined: not well-formed, or with a document type of its own. */
export function parseXml(text: string): Xml | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined
  try {
    return withUsualPrefixes({ ...EMPTY, children: (parser.parse(text, true) as readonly Raw[]).map(toXml) })
  } catch {
    return undefined
  }
}

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe
/** A part of the package; an absent or broken one is empty. */
export function xmlPart(parts: Parts, name: string): Xml {
  const bytes = parts.get(name)
  return (bytes && parseXml(new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes))) ?? EMPTY
}

/** What a part refers to. `kind`: the last word of its type; `part`: undefined for what lies outside the package or is missing in it. */
export interface Relation {
  readonly kind: string
  readonly external: boolean
  readonly part: string | undefined
}
export type Relations = ReadonlyMap<string, Relation>
/** Relations of a part by id; '' is the package. */
export function relationsOf(parts: Parts, part: string): Relations {
  const cut = part.lastIndexOf('/') + 1
  const found = descendants(xmlPart(parts, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`), 'Relationship')
  return new Map(found.map(({ attributes }): [string, Relation] => [attributes.Id ?? '', relationOf(attributes, part.slice(0, cut), parts)]))
}
function relationOf({ Type = '', Target = '', TargetMode = 'Internal' }: Xml['attributes'], folder: string, parts: Parts): Relation {
  const external = TargetMode !== 'Internal'
  const part = external ? undefined : inside(Target.startsWith('/') ? Target.slice(1) : folder + Target)
  return { kind: Type.slice(Type.lastIndexOf('/') + 1), external, part: part !== undefined && parts.has(part) ? part : undefined }
}
/** "word/../media/x.png" → "media/x.png"; undefined above the root. */
function inside(path: string): string | undefined {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
