// Named targets and links. Invariants: every link leads to a target of the file or to an address outside; each says in words where it leads.
import type { Element } from '../structure.ts'
import { type Dictionary, type FileObject, type ObjectMaker, text } from './objects.ts'
import type { FilePage } from './pages.ts'

/** From the upper left of the page, in points. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** Air above a target after a jump. */
const AIR = 4
const PRINTED = 4

const rounded = (value: number): number => Math.round(value * 100) / 100
/** An annotation of a page, from its area; it belongs to `element`. */
export function annotate(file: ObjectMaker, page: FilePage, area: Area, element: Element, more: Dictionary): FileObject {
  const edges = [area.x, page.height - area.y - area.height, area.x + area.width, page.height - area.y]
  const annotation = file.ref({ Type: 'Annot', ...more, Rect: edges.map(rounded), F: PRINTED, P: page.reference })
  page.annotations.push(annotation)
  element.attach()
  element.kids.push({ tag: 'annotation', page, annotation })
  return annotation
}

export class Links {
  readonly #targets = new Map<string, unknown[]>()
  readonly #wanted = new Set<string>()

  /** The first place of a name counts: a repeated table head does not move it. */
  addTarget(name: string, page: FilePage, x: number, y: number): void {
    if (!this.#targets.has(name)) this.#targets.set(name, [page.reference, 'XYZ', rounded(x), rounded(page.height - Math.max(0, y - AIR)), null])
  }
  addLink(file: ObjectMaker, page: FilePage, area: Area, link: Element, to: { readonly target: string } | { readonly uri: string }): void {
    const contents = link.attributes.contents ?? ('uri' in to ? to.uri : undefined)
    if (contents === undefined || contents.trim() === '') throw new Error(`A link to ${JSON.stringify(to)} does not say where it leads`)
    const action = 'uri' in to ? { A: { S: 'URI', URI: text(to.uri) } } : { Dest: text(to.target) }
    if ('target' in to) this.#wanted.add(to.target)
    annotate(file, page, area, link, { Subtype: 'Link', Border: [0, 0, 0], Contents: text(contents), ...action })
  }
  /** The name tree, in byte order because readers search it by halves. */
  destinations(): Dictionary | undefined {
    const lost = [...this.#wanted].filter((name) => !this.#targets.has(name))
    if (lost.length > 0) throw new Error(`Links lead nowhere: ${lost.join(', ')}`)
    if (this.#targets.size === 0) return undefined
    const sorted = [...this.#targets].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    return { Names: sorted.flatMap(([name, place]) => [text(name), place]) }
  }
}
