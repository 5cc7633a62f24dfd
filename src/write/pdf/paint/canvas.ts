// The operators of one page, with the marks that tie them to the structure: one marked sequence for each run of the same element.
// Invariant: everything on the page stands in exactly one sequence, of an element or of an artifact.
import type { ArchiveDocument } from '../file/archive-document.ts'
import { number } from '../file/objects.ts'
import type { FilePage } from '../file/pages.ts'
import type { Element } from '../structure.ts'

/** What is on a page without being part of the text. */
export type Artifact = 'Header' | 'Footer' | 'Watermark' | 'Layout'
const ARTIFACT: Readonly<Record<Artifact, string>> = {
  Header: '<</Type /Pagination /Subtype /Header>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
  Watermark: '<</Type /Pagination /Subtype /Watermark>>',
  Layout: '<</Type /Layout>>',
}

const COLOUR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
const shades = new Map<string, string>()
function parsed(colour: string): string {
  if (colour === 'black') return '0 0 0'
  if (colour === 'white') return '1 1 1'
  const [, ...parts] = COLOUR.exec(colour) ?? []
  if (parts.length < 3) throw new Error(`Not a colour: ${colour}`)
  return parts.map((part) => rounded(Number.parseInt(part, 16) / 255)).join(' ')
}
/** Red, green and blue as operands. */
export function shadesOf(colour: string): string {
  const known = shades.get(colour)
  if (known !== undefined) return known
  const made = parsed(colour)
  shades.set(colour, made)
  return made
}
/** Coordinates: a thousandth of a point. */
export const rounded = (value: number): string => number(Math.round(value * 1000) / 1000)

export class Canvas {
  readonly document: ArchiveDocument
  readonly page: FilePage
  readonly #operators: string[] = []
  #open: Element | Artifact | null = null
  #fill = ''
  #stroke = ''

  constructor(document: ArchiveDocument, page: FilePage) {
    this.document = document
    this.page = page
  }

  put(operators: string): void {
    this.#operators.push(operators)
  }
  fill(colour: string): void {
    if (this.#fill === colour) return
    this.#fill = colour
    this.put(`${shadesOf(colour)} rg`)
  }
  stroke(colour: string): void {
    if (this.#stroke === colour) return
    this.#stroke = colour
    this.put(`${shadesOf(colour)} RG`)
  }

  /** What follows belongs to this element or is this kind of artifact. */
  mark(what: Element | Artifact): void {
    if (this.#open === what) return
    this.unmark()
    this.#open = what
    if (typeof what === 'string') return this.put(`/Artifact ${ARTIFACT[what]} BDC`)
    const mcid = this.page.marked++
    what.attach()
    what.kids.push({ tag: 'marked', page: this.page, mcid })
    this.put(`/${what.type} <</MCID ${mcid}>> BDC`)
  }
  unmark(): void {
    if (this.#open !== null) this.put('EMC')
    this.#open = null
  }
  /** Ends the page. */
  close(): void {
    this.unmark()
    this.document.closePage(this.page, this.#operators.join('\n'))
  }
}
