// The words of a PDF file of ours, as a screen reader says them: along the tree of its structure, from the codes on the pages by the texts the fonts give them.
// Page furniture is an artifact and no part of that tree. Never throws: a file that cannot be read has not the words of anything.
import type { Document } from '../document/nodes.ts'
import { difference, type Printed } from '../document/proof.ts'
import { type Dictionary, isDictionary, PdfObjects, Reference, type Value } from './pdf-objects.ts'

/** Whether a PDF file, read again, has the words of the tree it was made from, in their order. */
export function pdfHasTheWords(document: Document, bytes: Uint8Array): boolean {
  const printed = printedIn(bytes)
  return printed !== undefined && difference(document, printed) === null
}
export function printedIn(bytes: Uint8Array): Printed | undefined {
  try {
    return new Pages(new PdfObjects(bytes)).printed()
  } catch {
    return undefined
  }
}

/** Text of a page by the numbers of its marked sequences. */
type Sequences = ReadonlyMap<number, string>
const OPERATOR = /\/\w+ <<\/MCID (\d+)>> BDC|\/Artifact <<[^\n]*>> BDC|\bEMC\b|\/(\w+) [\d.]+ Tf\b|\[([^\]]*)\] TJ\b/g
const CHARACTER = /<([\da-f]{4})> <([\da-f]+)>/g

class Pages {
  readonly #pdf: PdfObjects
  readonly #pages = new Map<number, Sequences>()
  readonly #fonts = new Map<number, ReadonlyMap<string, string>>()
  readonly #notes: string[] = []
  constructor(pdf: PdfObjects) {
    this.#pdf = pdf
  }
  printed(): Printed {
    const tree = this.#pdf.dictionary(this.#pdf.root.get('/StructTreeRoot'))
    return { body: this.#kids(tree.get('/K'), undefined), notes: this.#notes }
  }

  // ---- the structure
  /** `page`: of the element they belong to. */
  #kids(kids: Value | undefined, page: Value | undefined): string {
    if (Array.isArray(kids)) return kids.map((kid: Value) => this.#kids(kid, page)).join('')
    if (typeof kids === 'number') return this.#sequence(page, kids)
    const kid = this.#pdf.get(kids)
    if (!isDictionary(kid)) return ''
    if (kid.get('/Type') === '/MCR') return this.#sequence(kid.get('/Pg'), Number(kid.get('/MCID')))
    return kid.get('/Type') === '/StructElem' ? this.#element(kid) : ''
  }
  #element(element: Dictionary): string {
    const words = this.#kids(element.get('/K'), element.get('/Pg'))
    if (element.get('/S') !== '/Note') return words
    this.#notes.push(words)
    return ''
  }

  // ---- the pages
  #sequence(page: Value | undefined, number: number): string {
    if (!(page instanceof Reference)) throw new Error('Text on no page')
    const known = this.#pages.get(page.number) ?? this.#read(this.#pdf.dictionary(page))
    this.#pages.set(page.number, known)
    return known.get(number) ?? ''
  }
  #read(page: Dictionary): Sequences {
    const found = new Map<number, string>()
    const fonts = this.#pdf.get(this.#pdf.dictionary(page.get('/Resources')).get('/Font'))
    let [open, font]: [number | null, ReadonlyMap<string, string>] = [null, new Map()]
    for (const [operator, mark, name, codes] of this.#pdf.text(page.get('/Contents')).matchAll(OPERATOR)) {
      if (name !== undefined) font = this.#font(isDictionary(fonts) ? fonts.get(`/${name}`) : undefined)
      else if (codes === undefined) open = mark === undefined || operator === 'EMC' ? null : Number(mark)
      else if (open !== null) found.set(open, (found.get(open) ?? '') + textOf(codes, font))
    }
    return found
  }
  #font(font: Value | undefined): ReadonlyMap<string, string> {
    if (!(font instanceof Reference)) throw new Error('Text in no font')
    const known = this.#fonts.get(font.number) ?? charactersOf(this.#pdf.text(this.#pdf.dictionary(font).get('/ToUnicode')))
    this.#fonts.set(font.number, known)
    return known
  }
}

const charactersOf = (map: string): ReadonlyMap<string, string> =>
  new Map([...map.slice(map.indexOf('beginbfchar')).matchAll(CHARACTER)].map(([, code = '', text = '']) => [code, Buffer.from(text, 'hex').swap16().toString('utf16le')]))
/** Of an array of codes and moves. */
function textOf(codes: string, font: ReadonlyMap<string, string>): string {
  let text = ''
  for (const [, run = ''] of codes.matchAll(/<([\da-f]*)>/g)) for (let at = 0; at < run.length; at += 4) text += font.get(run.slice(at, at + 4)) ?? '\ufffd'
  return text
}
