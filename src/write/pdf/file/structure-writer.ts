// The tree of elements as structure of the file, written once when all pages are painted.
// Invariants: elements without content are left out, unless they must be kept; content of an element stands before the blocks inside it;
// every marked sequence and every annotation is found from its page through the parent tree.
import { type Attributes, type Content, Element } from '../structure.ts'
import { type Dictionary, type FileObject, name, type ObjectMaker, text, written } from './objects.ts'
import type { FilePage } from './pages.ts'

/** Element types that PDF 1.7 does not know → what readers shall take them for. */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' }

/** An annotation in the structure: its number in the parent tree is set here. */
export type Annotation = FileObject

const entry = (key: string, value: string | undefined): string => (value === undefined ? '' : `/${key} ${written(text(value))} `)

class StructureWriter {
  readonly #file: ObjectMaker
  readonly #parents: (FileObject[] | FileObject)[]
  readonly #ids: [string, FileObject][] = []
  readonly #roles = new Set<string>()

  constructor(file: ObjectMaker, pages: readonly FilePage[]) {
    this.#file = file
    this.#parents = pages.map(() => [])
  }

  write(root: Element): FileObject {
    const tree = this.#file.ref({})
    const top = this.#element(root, tree)
    const byteOrder = this.#ids.sort(([a], [b]) => (a < b ? -1 : 1))
    tree.data = {
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: { Nums: this.#parents.flatMap((entry, i) => [i, entry]) },
      ParentTreeNextKey: this.#parents.length,
      IDTree: byteOrder.length > 0 ? { Names: byteOrder.flatMap(([id, reference]) => [text(id), reference]) } : undefined,
      RoleMap: this.#roles.size > 0 ? Object.fromEntries([...this.#roles].sort().map((type) => [type, ROLES[type]])) : undefined,
    }
    return tree
  }

  #element(element: Element, parent: FileObject): FileObject {
    const own = this.#file.ref({})
    const { lang, alt, id } = element.attributes
    if (id !== undefined) this.#ids.push([id, own])
    if (element.type in ROLES) this.#roles.add(element.type)
    const page = mainPage(element)
    own.inside =
      `/Type /StructElem /S ${name(element.type)} /P ${parent.number} 0 R ` +
      (page === null ? '' : `/Pg ${page.reference.number} 0 R `) +
      entry('ID', id) + entry('Lang', lang) + entry('Alt', alt) +
      attributesOf(element) +
      this.#kids(element, own, page)
    return own
  }
  #kids(element: Element, own: FileObject, page: FilePage | null): string {
    let [kids, count] = ['', 0]
    for (const kid of inOrder(element)) {
      if (!hasContent(kid)) continue
      kids += kid instanceof Element ? `${this.#element(kid, own).number} 0 R ` : `${this.#content(kid, own, page)} `
      count++
    }
    return count === 0 ? '' : count === 1 ? `/K ${kids}` : `/K [${kids}] `
  }
  #content(content: Content, own: FileObject, main: FilePage | null): string {
    const page = content.page as FilePage
    if (content.tag === 'annotation') return this.#annotation(content.annotation as Annotation, page, own)
    const ofPage = this.#parents[page.key]
    if (!Array.isArray(ofPage)) throw new Error('Content on a page that is not in the file')
    ofPage[content.mcid] = own
    return page === main ? String(content.mcid) : `<</Type /MCR /Pg ${page.reference.number} 0 R /MCID ${content.mcid} >>`
  }
  #annotation(annotation: Annotation, page: FilePage, own: FileObject): string {
    annotation.data['StructParent'] = this.#parents.push(own) - 1
    return `<</Type /OBJR /Pg ${page.reference.number} 0 R /Obj ${annotation.number} 0 R >>`
  }
}

const isElement = (kid: Element | Content): kid is Element => kid instanceof Element
const orderOf = (kid: Element | Content, element: Element): number => (isElement(kid) ? kid.order : element.order)
/** Blocks are in the tree before anything is painted, so text of an element that holds blocks as well was added behind them. */
function inOrder(element: Element): readonly (Element | Content)[] {
  const { kids } = element
  if (kids.every(isElement) || !kids.some(isElement)) return kids
  return [...kids].sort((a, b) => orderOf(a, element) - orderOf(b, element))
}
function hasContent(kid: Element | Content): boolean {
  return !isElement(kid) || kid.attributes.keep === true || kid.kids.some(hasContent)
}
/** The page that most of an element stands on: its first. */
function mainPage(element: Element): FilePage | null {
  for (const kid of element.kids) if (!isElement(kid)) return kid.page as FilePage
  return null
}

function listAttributes({ listNumbering }: Attributes): Dictionary | null {
  return listNumbering === undefined ? null : { O: 'List', ListNumbering: listNumbering }
}
function cellAttributes({ scope }: Attributes): Dictionary | null {
  return scope === undefined ? null : { O: 'Table', Scope: scope }
}
function layoutAttributes({ box }: Element): Dictionary | null {
  return box === null ? null : { O: 'Layout', Placement: 'Block', BBox: box }
}
function attributesOf(element: Element): string {
  const all = [listAttributes(element.attributes), cellAttributes(element.attributes), layoutAttributes(element)].filter((one) => one !== null)
  return all.length === 0 ? '' : `/A ${written(all.length === 1 ? all[0] : all)} `
}

/** The root of the structure. */
export function writeStructure(file: ObjectMaker, root: Element, pages: readonly FilePage[]): FileObject {
  return new StructureWriter(file, pages).write(root)
}
