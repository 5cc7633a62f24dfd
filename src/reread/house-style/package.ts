// The parts of a Word file by the relations that lead to them, and what of the package is left aside.
// Invariant: a relation leads to a part of the same package or nowhere; nothing is looked up by a name outside.
import { LIMITS, type HouseProblem } from './data.ts'
import { type Parts, type Relations, relationsOf, unpack, xmlPart } from '../package.ts'
import { child, descendants, type Xml } from '../xml.ts'

export interface WordFile {
  readonly parts: Parts
  readonly main: Xml
  readonly relations: Relations
}

const starts = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** What a file is that is no zip file. */
function otherFile(bytes: Uint8Array): HouseProblem {
  if (bytes.length === 0) return 'empty'
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED) ? 'protected' : 'old-word'
  return starts(bytes, [0x50, 0x4b, 3, 4]) ? 'damaged' : 'no-word'
}

/** Type of the main part → what to do with it. */
const KINDS: readonly (readonly [type: RegExp, kind: HouseProblem | 'word'])[] = [
  [/macroEnabled/i, 'macros'],
  [/wordprocessingml\.template\.main\+xml$/, 'template'],
  [/wordprocessingml\.document\.main\+xml$/, 'word'],
]

export function openWordFile(bytes: Uint8Array): WordFile | HouseProblem {
  if (bytes.length > LIMITS.file) return 'large-file'
  const parts = unpack(bytes)
  if (parts === 'too-large') return 'large-inside'
  if (parts === 'damaged') return otherFile(bytes)
  const part = [...relationsOf(parts, '').values()].find(({ kind }) => kind === 'officeDocument')?.part
  if (!part) return notWord(parts)
  const type = typeOf(parts, part)
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'no-word'
  if (kind !== 'word') return kind
  const main = child(read(parts, part), 'w:document')
  return main ? { parts, main, relations: relationsOf(parts, part) } : 'damaged'
}

function notWord(parts: Parts): HouseProblem {
  if (new TextDecoder().decode(parts.get('mimetype')).startsWith('application/vnd.oasis')) return 'open-document'
  return parts.has('word/document.xml') ? 'damaged' : 'no-word'
}

function typeOf(parts: Parts, part: string): string {
  const types = child(read(parts, '[Content_Types].xml'), 'Types')
  const own = types?.children.find(({ name, attributes }) => name === 'Override' && attributes.PartName === `/${part}`)
  const ending = types?.children.find(({ name, attributes }) => name === 'Default' && part.endsWith(`.${attributes.Extension}`))
  return (own ?? ending)?.attributes.ContentType ?? ''
}

/** A part as XML, empty if it is too large to be one of a template. */
export function read(parts: Parts, part: string | undefined): Xml | undefined {
  return part !== undefined && (parts.get(part)?.length ?? 0) <= LIMITS.xml ? xmlPart(parts, part) : undefined
}

/** Parts that nobody sees on the page and that are never taken, in the order in which they are told. */
const ASIDE: readonly (readonly [name: RegExp, fact: string])[] = [
  [/vbaProject|vbaData/i, 'Makros'],
  [/\/(embeddings|oleObjects?)\//i, 'eingebettete Dateien und Objekte'],
  [/\/(activeX|ctrlProps)\//i, 'Steuerelemente'],
  [/\/(comments\w*|people)\.xml$/i, 'Kommentare und ihre Verfasser'],
  [/^customXml\//i, 'eigene XML-Daten'],
  [/^docProps\//i, 'Eigenschaften der Datei (Verfasser, Titel)'],
  [/\/glossary\//i, 'Textbausteine'],
  [/\/fonts\//i, 'eingebettete Schriften'],
]
const KNOWN = /^(\[Content_Types\]\.xml|(.*\/)?_rels\/[^/]*\.rels|word\/([^/]+\.xml|media\/.*|theme\/.*))$/

export function unseenIn(parts: Parts): readonly string[] {
  const names = [...parts.keys()].filter((name) => !name.endsWith('/'))
  const facts = ASIDE.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, fact]) => fact)
  const outside = names.filter((name) => name.endsWith('.rels')).flatMap((name) => descendants(read(parts, name), 'Relationship')).some(({ attributes }) => attributes.TargetMode === 'External')
  const unknown = names.some((name) => !KNOWN.test(name) && !ASIDE.some(([pattern]) => pattern.test(name)))
  return [...facts, ...(outside ? ['Verknüpfungen nach außen'] : []), ...(unknown ? ['unbekannte Teile'] : [])]
}
