// The parts of a Word file, their kinds and their relations. Invariant: names and ids depend on the content alone, and every part is announced.
import type { Document } from '../../document/nodes.ts'
import { fullTitle } from '../../document/walk.ts'
import { commentsXml } from './comments.ts'
import type { Job } from './job.ts'
import { ownLists } from './numbering.ts'
import { numbered, pictureRelation } from './pictures.ts'
import type { Stock } from './stock/make-stock.ts'
import { escape, type Xml } from './xml.ts'
import type { Parts } from './zip.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORDML = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** A part that the document names by a relation. `kind`: as in the type of the relation. */
export interface Related {
  readonly id: string
  readonly kind: string
  readonly target: string
  readonly type: string
}
const word = (id: string, kind: string, file = `${kind}.xml`): Related => ({ id, kind, target: file, type: `${WORDML}.${kind}+xml` })
const LASTING: readonly Related[] = [
  word('rId1', 'styles'), word('rId2', 'numbering'), word('rId3', 'settings'), word('rId4', 'fontTable'), word('rId5', 'footnotes'),
  { id: 'rId6', kind: 'theme', target: 'theme/theme1.xml', type: 'application/vnd.openxmlformats-officedocument.theme+xml' },
]

/** Headers and footers. A section that names none has those of the section before, so equal ones are written once. */
export class Furniture {
  readonly related: Related[] = []
  readonly parts = new Map<string, string>()
  /** Numbers of the pictures of a part, by the name of its relations. */
  readonly pictures = new Map<string, readonly number[]>()
  private readonly last = new Map<string, Xml>()

  /** The reference in a section's properties; empty where the section before has the same. */
  reference(kind: 'header' | 'footer', type: 'first' | 'default', content: Xml): Xml {
    const place = `${kind} ${type}`
    if (this.last.get(place) === content) return ''
    this.last.set(place, content)
    return `<w:${kind}Reference w:type="${type}" r:id="${this.add(kind, content)}"/>`
  }

  private add(kind: 'header' | 'footer', content: Xml): string {
    const tag = kind === 'header' ? 'hdr' : 'ftr'
    const n = this.related.filter((one) => one.kind === kind).length + 1
    const [file, id] = [`${kind}${n}.xml`, `rId${kind === 'header' ? 'Kopf' : 'Fuss'}${n}`]
    this.related.push(word(id, kind, file))
    this.parts.set(`word/${file}`, `${HEAD}<w:${tag} ${NAMESPACES}>${numbered(content)}</w:${tag}>`)
    const pictures = [...new Set([...content.matchAll(/r:embed="rIdBild(\d+)"/g)].map(([, number]) => Number(number)))]
    if (pictures.length > 0) this.pictures.set(`word/_rels/${file}.rels`, pictures)
    return id
  }
}

const relation = (id: string, type: string, target: string): Xml => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
const relations = (list: readonly Xml[]): Xml => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
const TOP = relations([
  relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
  relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relation('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
])

const override = (part: string, type: string): Xml => `<Override PartName="/${part}" ContentType="${type}"/>`
function contentTypes(related: readonly Related[]): Xml {
  const defaults = [['png', 'image/png'], ['jpg', 'image/jpeg'], ['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml']]
  const overrides = [
    override('word/document.xml', `${WORDML}.document.main+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...related.map(({ target, type }) => override(`word/${target}`, type)),
  ]
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`
}

/** Title and date of the agreement; no clock, no person. */
function coreProperties(document: Document): Xml {
  const at = `xsi:type="dcterms:W3CDTF">${document.date}T00:00:00Z`
  const space = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`
  const facts = [
    `<dc:title>${escape(fullTitle(document))}</dc:title>`, `<dc:subject>${escape(document.shortTitle)}</dc:subject>`, '<cp:revision>1</cp:revision>',
    `<dcterms:created ${at}</dcterms:created>`, `<dcterms:modified ${at}</dcterms:modified>`, '<dc:language>de-DE</dc:language>',
    `<cp:contentStatus>${document.draft ? 'Entwurf' : 'Endfassung'}</cp:contentStatus>`,
  ]
  return `${HEAD}<cp:coreProperties ${space}>${facts.join('')}</cp:coreProperties>`
}

/** Before the end of a part of the stock: what an agreement adds to it. */
export function added(part: string | undefined, end: string, more: Xml): string {
  const text = part?.trimEnd() ?? ''
  if (!text.endsWith(end)) throw new Error(`A part of the stock does not end with ${end}`)
  return text.slice(0, -end.length) + more + end
}
const notesXml = (notes: readonly Xml[]): Xml => notes.map((paragraphs, i) => `<w:footnote w:id="${i + 1}">${paragraphs}</w:footnote>`).join('')

/** All parts; `body`: the content of the document's body. */
export function partsOf(body: Xml, job: Job, furniture: Furniture, stock: Stock): Parts {
  const related = [...LASTING, ...furniture.related, ...(job.comments.length > 0 ? [word('rIdAnmerkungen', 'comments')] : [])]
  const pictures = job.pictures.map(({ type }, i) => relation(pictureRelation(i + 1), `${OFFICE}/relationships/image`, `media/bild${i + 1}.${type}`))
  const ofFurniture = [...furniture.pictures].map(([name, numbers]) => [name, relations(numbers.map((n) => pictures[n - 1] ?? ''))] as const)
  return new Map<string, string | Uint8Array>([
    ...Object.entries(stock.parts),
    ['[Content_Types].xml', contentTypes(related)],
    ['_rels/.rels', TOP],
    ['word/_rels/document.xml.rels', relations([...related.map(({ id, kind, target }) => relation(id, `${OFFICE}/relationships/${kind}`, target)), ...pictures])],
    ['docProps/core.xml', coreProperties(job.document)],
    ['word/document.xml', `${HEAD}<w:document ${NAMESPACES}><w:body>${numbered(body)}</w:body></w:document>`],
    ['word/numbering.xml', added(stock.parts['word/numbering.xml'], '</w:numbering>', ownLists(job.lists, stock.definition))],
    ['word/footnotes.xml', added(stock.parts['word/footnotes.xml'], '</w:footnotes>', notesXml(job.notes))],
    ...furniture.parts,
    ...ofFurniture,
    ...(job.comments.length > 0 ? [['word/comments.xml', `${HEAD}<w:comments ${NAMESPACES}>${commentsXml(job.comments, job.document.date)}</w:comments>`] as const] : []),
    ...job.pictures.map(({ bytes, type }, i) => [`word/media/bild${i + 1}.${type}`, bytes] as const),
  ])
}
