// The logical structure of a PDF as a screen reader meets it: its tags with their text, in the order of the tree.
// The tree comes from the objects of the file, the text from pdf.js; a page and a number join the two.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Dict, nameOf, PdfObjects, Ref, textOf, type Value } from './pdf-objects.ts'
import { isMark, type Item, joint, type Mark } from './read-pdf.ts'

/** Marked content with its text; `id` names page and number. */
export interface Marked {
  readonly tag: 'marked'
  readonly id: string
  readonly items: readonly Item[]
}
export interface Annotation {
  readonly tag: 'annotation'
  readonly dict: Dict
}
export interface Tag {
  readonly tag: 'element'
  readonly role: string
  readonly dict: Dict
  /** Of layout, lists and tables: Scope, ListNumbering, BBox … */
  readonly attributes: Dict
  readonly kids: readonly (Tag | Marked | Annotation)[]
}
export interface Structure {
  readonly root: Tag
  readonly objects: PdfObjects
  /** Text that is neither tagged nor marked as page furniture. */
  readonly untagged: readonly string[]
  /** Marked content painted on a page, with its text. */
  readonly painted: ReadonlyMap<string, readonly Item[]>
  /** In points; `id` begins the ids of its marked content: "p12R". */
  readonly pages: readonly { readonly id: string; readonly width: number; readonly height: number }[]
}

// ---- text of the pages
interface Painted {
  readonly untagged: string[]
  readonly painted: Map<string, Item[]>
  readonly pages: { id: string; width: number; height: number }[]
}
function sort(all: readonly (Item | Mark)[], { untagged, painted }: Painted): void {
  const open: Mark[] = []
  for (const item of all) {
    const id = open.findLast((mark) => mark.id)?.id
    if (!isMark(item)) {
      if (open.some(({ tag }) => tag === 'Artifact') || item.str === '') continue
      if (id) painted.get(id)?.push(item)
      else if (item.str.trim() !== '') untagged.push(item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else {
      open.push(item)
      if (item.id) painted.set(item.id, painted.get(item.id) ?? [])
    }
  }
}
async function paintedIn(bytes: Uint8Array): Promise<Painted> {
  const found: Painted = { untagged: [], painted: new Map(), pages: [] }
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    found.pages.push({ id: `p${page.ref?.num}R`, width, height })
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    sort(content.items as (Item | Mark)[], found)
  }
  await pdf.loadingTask.destroy()
  return found
}

// ---- the tree
interface Walk {
  readonly objects: PdfObjects
  readonly painted: ReadonlyMap<string, readonly Item[]>
}
const idOf = (page: Value | undefined, mcid: Value | undefined): string => `p${page instanceof Ref ? page.number : '?'}R_mc${String(mcid)}`
const marked = (id: string, { painted }: Walk): Marked => ({ tag: 'marked', id, items: painted.get(id) ?? [] })

function kidOf(kid: Value, page: Value | undefined, walk: Walk): Tag | Marked | Annotation {
  if (typeof kid === 'number') return marked(idOf(page, kid), walk)
  const dict = walk.objects.dict(kid)
  const type = nameOf(walk.objects.get(dict.get('Type')))
  if (type === 'MCR') return marked(idOf(dict.get('Pg') ?? page, dict.get('MCID')), walk)
  return type === 'OBJR' ? { tag: 'annotation', dict: walk.objects.dict(dict.get('Obj')) } : elementOf(dict, page, walk)
}
function elementOf(dict: Dict, above: Value | undefined, walk: Walk): Tag {
  const page = dict.get('Pg') ?? above
  const attributes = new Map(walk.objects.list(dict.get('A')).flatMap((one) => [...walk.objects.dict(one)]))
  return { tag: 'element', role: nameOf(walk.objects.get(dict.get('S'))) ?? '?', dict, attributes, kids: walk.objects.list(dict.get('K')).map((kid) => kidOf(kid, page, walk)) }
}

export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const objects = new PdfObjects(bytes)
  const { untagged, painted, pages } = await paintedIn(bytes)
  const root = elementOf(objects.dict(objects.last('Catalog').get('StructTreeRoot')), undefined, { objects, painted })
  return { root, objects, untagged, painted, pages }
}

// ---- what it says
export function* tagsOf(tag: Tag): Iterable<Tag> {
  yield tag
  for (const kid of tag.kids) if (kid.tag === 'element') yield* tagsOf(kid)
}
export function* markedOf(tag: Tag): Iterable<Marked> {
  for (const kid of tag.kids) {
    if (kid.tag === 'element') yield* markedOf(kid)
    else if (kid.tag === 'marked') yield kid
  }
}
export const rolesOf = ({ root }: Structure): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const kid of root.kids) if (kid.tag === 'element') for (const { role } of tagsOf(kid)) counts[role] = (counts[role] ?? 0) + 1
  return counts
}

const INLINE = new Set(['Span', 'Link', 'Reference', 'Strong', 'Em', 'Form'])
const pageOf = (id: string): string => id.slice(0, id.indexOf('_'))
/** The text of a tag, its lines as they are set, an empty line between blocks; a soft hyphen at a line end joins. */
export function textIn(tag: Tag): string {
  let out = ''
  let last: { readonly id: string; readonly item: Item } | undefined
  const add = (node: Tag['kids'][number]): void => {
    const block = node.tag === 'element' && !INLINE.has(node.role)
    if (block) last = undefined
    if (node.tag === 'element') for (const kid of node.kids) add(kid)
    if (block) last = undefined
    if (node.tag !== 'marked') return
    for (const item of node.items) {
      out += (out === '' ? '' : last === undefined ? '\n\n' : pageOf(last.id) === pageOf(node.id) ? joint(last.item, item) : '\n') + item.str
      last = { id: node.id, item }
    }
  }
  add(tag)
  return out.replaceAll(/\u00ad\s*\n\s*/g, '')
}

const SHOWN = ['Lang', 'Alt', 'ActualText', 'ID'] as const
const SHOWN_ATTRIBUTES = ['Scope', 'ListNumbering', 'ColSpan', 'RowSpan'] as const
const shown = (value: Value | undefined): string => textOf(value) ?? nameOf(value) ?? String(value)
function headOf(tag: Tag): string {
  const own = SHOWN.flatMap((key) => (tag.dict.has(key) ? [`${key}=${shown(tag.dict.get(key))}`] : []))
  const attributes = SHOWN_ATTRIBUTES.flatMap((key) => (tag.attributes.has(key) ? [`${key}=${shown(tag.attributes.get(key))}`] : []))
  return [tag.role, ...own, ...attributes].join(' ')
}
const pieceOf = (items: readonly Item[]): string => items.map((item, i) => (i === 0 ? '' : joint(items[i - 1] as Item, item)) + item.str).join('').replaceAll(/\u00ad\n/g, '').replaceAll(/\s+/g, ' ').trim()
const annotationLine = ({ dict }: Annotation): string => [nameOf(dict.get('Subtype')) ?? '?', ...['T', 'TU', 'Contents'].flatMap((key) => (dict.has(key) ? [`${key}=${shown(dict.get(key))}`] : []))].join(' ')

/** The tree for people: a line for each tag with its text, inner tags moved in. Spaces at the ends of a piece are left out. */
export const treeText = ({ root }: Structure): string => root.kids.map((kid) => (kid.tag === 'element' ? linesOf(kid, 0) : '')).join('')
function linesOf(tag: Tag, depth: number): string {
  const indent = '  '.repeat(depth)
  const only = tag.kids.every((kid) => kid.tag === 'marked')
  const first = `${indent}${headOf(tag)}`
  if (only) return `${first}${tag.kids.length === 0 ? '' : `: ${pieceOf(tag.kids.flatMap((kid) => (kid.tag === 'marked' ? kid.items : [])))}`}\n`
  const inner = tag.kids.map((kid) => (kid.tag === 'element' ? linesOf(kid, depth + 1) : `${indent}  ${kid.tag === 'marked' ? `„${pieceOf(kid.items)}“` : `@${annotationLine(kid)}`}\n`))
  return `${first}\n${inner.join('')}`
}
