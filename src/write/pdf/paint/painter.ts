// Laid-out pages → content of the file. First what lies behind the text, then the text in reading order, then page furniture.
// Invariants: content stands in the order of the tree, whatever order the layout placed it in; everything without an element is an artifact;
// what is painted a second time (the head of a table on its next page) is an artifact too.
import type { ArchiveDocument } from '../file/archive-document.ts'
import type { Element } from '../structure.ts'
import { type Artifact, Canvas, rounded } from './canvas.ts'
import { checkInside } from './check.ts'
import type { Item, LaidOutPage, LineItem, PictureItem, VectorItem } from './items.ts'
import { paintLine } from './text-painter.ts'
import { paintVector } from './vectors.ts'
import type { Watermark } from './watermark.ts'

interface Placed {
  readonly entry: Item
  readonly element: Element
}
const inOrder = (a: Placed, b: Placed): number => a.element.order - b.element.order
const HEADING = /^H([1-6])$/

/** The element an item is read as; null: it is an artifact. */
function elementOf(entry: Item): Element | null {
  const element = entry.item.element ?? null
  if (entry.type !== 'line') return entry.artifact ? null : element
  const { token } = entry.item
  const again = token?.painted ?? false
  if (token) token.painted = true
  return entry.artifact || again ? null : element
}

/** What page furniture is, from where it stands. */
function artifactOf(entry: Item, { pageSize, pageMargins }: LaidOutPage): Artifact {
  if (!entry.artifact) return 'Layout'
  const y = entry.type === 'vector' ? Math.min(entry.item.y ?? entry.item.y1 ?? 0, entry.item.y2 ?? Number.POSITIVE_INFINITY) : entry.item.y
  return y < pageMargins.top ? 'Header' : y >= pageSize.height - pageMargins.bottom ? 'Footer' : 'Layout'
}

export class Painter {
  readonly #document: ArchiveDocument
  readonly #watermark: Watermark | null
  constructor(document: ArchiveDocument, watermark: Watermark | null) {
    this.#document = document
    this.#watermark = watermark
  }

  paint(laidOut: LaidOutPage): void {
    const { width, height } = laidOut.pageSize
    const canvas = new Canvas(this.#document, this.#document.addPage(width, height))
    const [content, artifacts] = [[] as Placed[], [] as Item[]]
    for (const entry of laidOut.items) {
      const element = elementOf(entry)
      if (element === null) artifacts.push(entry)
      else content.push({ entry, element })
    }
    this.#watermark?.paint(canvas, laidOut)
    const behind = artifacts.filter((entry) => entry.type === 'vector' && !entry.artifact)
    for (const entry of behind) this.#artifact(canvas, entry, 'Layout')
    // The sort is stable: what belongs to one element stays in the order of the layout.
    for (const { entry, element } of content.sort(inOrder)) {
      if (entry.type === 'line') checkInside(entry.item, laidOut)
      this.#content(canvas, entry, element)
    }
    for (const entry of artifacts) if (!behind.includes(entry)) this.#artifact(canvas, entry, artifactOf(entry, laidOut))
    canvas.close()
  }

  #content(canvas: Canvas, entry: Item, element: Element): void {
    if (entry.type === 'line') this.#line(canvas, entry.item, element)
    else if (entry.type === 'image') this.#picture(canvas, entry.item, element)
    else this.#field(canvas, entry.item, element)
  }
  #artifact(canvas: Canvas, entry: Item, kind: Artifact): void {
    if (entry.type === 'line') {
      if (!entry.artifact) this.#targets(canvas, entry.item)
      return paintLine(canvas, entry.item, kind)
    }
    canvas.mark(kind)
    if (entry.type === 'vector') paintVector(canvas, entry.item)
    else this.#paintPicture(canvas, entry.item)
  }

  #line(canvas: Canvas, line: LineItem, element: Element): void {
    this.#targets(canvas, line)
    if (line.bookmark !== undefined) {
      const level = Number(HEADING.exec(element.type)?.[1] ?? 1)
      this.#document.outline.add({ title: line.bookmark, level, page: canvas.page, x: line.x, y: line.y })
    }
    paintLine(canvas, line, element)
  }
  /** An empty line without element may carry the name of what follows. */
  #targets(canvas: Canvas, line: LineItem): void {
    for (const id of line.ids ?? []) this.#document.links.addTarget(id, canvas.page, line.x, line.y)
  }
  #picture(canvas: Canvas, picture: PictureItem, element: Element): void {
    canvas.mark(element)
    this.#paintPicture(canvas, picture)
    const { x, y, _width: width, _height: height } = picture
    const below = canvas.page.height - y - height
    if (element.type === 'Figure') element.box = [x, below, x + width, below + height]
  }
  #paintPicture(canvas: Canvas, { image, x, y, _width: width, _height: height }: PictureItem): void {
    const name = this.#document.usePicture(canvas.page, image)
    canvas.put(`q ${rounded(width)} 0 0 ${rounded(-height)} ${rounded(x)} ${rounded(y + height)} cm /${name} Do Q`)
  }
  /** A drawing with an element is the place of a field; any other is painted as an artifact. */
  #field(canvas: Canvas, vector: VectorItem, element: Element): void {
    const { field } = element.attributes
    if (field === undefined) return this.#artifact(canvas, { type: 'vector', item: vector }, 'Layout')
    const { x = 0, y = 0, w = 0, h = 0 } = vector
    this.#document.fields.add(this.#document.file, canvas.page, { x, y, width: w, height: h }, element, field)
  }
}
