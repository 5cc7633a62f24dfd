// The logical structure of a PDF: what a screen reader is told, built from the tree of the agreement together with the page nodes.
// Invariants: block elements stand in reading order from the moment they are added; inline elements are attached by the painter when
// their first content is painted; an element without content is left out when the file is written, unless it must be kept.

/** Standard structure types of PDF 1.7 that agreements use. */
export type ElementType =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD'
  | 'Note' | 'Reference' | 'Link' | 'Figure' | 'Form' | 'Span' | 'TOC' | 'TOCI' | 'Strong' | 'Em'

export interface Attributes {
  /** BCP 47. */
  readonly lang?: string
  readonly alt?: string
  /** What a link points to, in words. */
  readonly contents?: string
  /** Of notes, for the id tree. */
  readonly id?: string
  readonly listNumbering?: 'Decimal' | 'LowerAlpha' | 'Disc' | 'None'
  readonly scope?: 'Column' | 'Row'
  /** Of Form elements: whatever is painted with them becomes this field. */
  readonly field?: Field
  /** Written although nothing is painted in it: an empty cell. */
  readonly keep?: true
  /** Its lines are not counted where a draft has line numbers. Not written. */
  readonly uncounted?: true
}

/** A field that people fill in; `name` is unique in the file, `tip` is what a screen reader says. */
export interface Field {
  readonly kind: 'signature' | 'text' | 'check'
  readonly name: string
  readonly tip: string
}

/** A sequence of marked content on one page, or an annotation; `page` is the painter's. */
export type Content =
  | { readonly tag: 'marked'; readonly page: object; readonly mcid: number }
  | { readonly tag: 'annotation'; readonly page: object; readonly annotation: object }

export class Element {
  readonly type: ElementType
  readonly parent: Element | null
  readonly attributes: Attributes
  /** Set by the painter: where a Figure stands, in PDF units from the lower left. */
  box: readonly [number, number, number, number] | null = null
  readonly kids: (Element | Content)[] = []
  /** Set by the painter: what was printed of a block, its inline elements included, that of the blocks inside it not. */
  printed = ''
  /** Position in reading order; an inline element has that of the block it stands in. */
  readonly order: number
  #attached: boolean
  /** Shared by all elements of one tree, so that the order never depends on what was rendered before. */
  readonly #counter: { next: number }

  private constructor(type: ElementType, parent: Element | null, attributes: Attributes, counter: { next: number }, inline: boolean) {
    this.type = type
    this.parent = parent
    this.attributes = attributes
    this.#counter = counter
    this.order = inline && parent ? parent.order : counter.next++
    this.#attached = !inline
    if (!inline) parent?.kids.push(this)
  }
  static root(lang: string): Element {
    return new Element('Document', null, { lang }, { next: 0 }, false)
  }
  /** A block: its place in the tree is fixed now. */
  add(type: ElementType, attributes: Attributes = {}): Element {
    return new Element(type, this, attributes, this.#counter, false)
  }
  /** A piece inside a block: attached when its first content is painted. */
  inline(type: ElementType, attributes: Attributes = {}): Element {
    return new Element(type, this, attributes, this.#counter, true)
  }
  /** Puts this element and the inline elements around it into the tree, once. */
  attach(): void {
    if (this.#attached || this.parent === null) return
    this.#attached = true
    this.parent.attach()
    this.parent.kids.push(this)
  }
}
