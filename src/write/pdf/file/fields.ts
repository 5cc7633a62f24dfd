// Fields of the form: signatures, lines to type on, boxes to tick. Every field brings its own appearance, because the standard forbids to leave it to readers.
// Invariants: names are unique; each Form element holds exactly one field; nothing is filled in.
import type { Element, Field } from '../structure.ts'
import { type Dictionary, type FileObject, type ObjectMaker, number, text } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { annotate, type Area } from './links.ts'
import type { FilePage } from './pages.ts'

const FONT_SIZE = 10
const TYPING = `/KF ${FONT_SIZE} Tf 0 g`
/** Name of the state of a ticked box. */
const TICKED = 'Ja'
/** The tick as shares of the side of its box. */
const TICK = [
  [0.2, 0.5],
  [0.42, 0.25],
  [0.82, 0.78],
] as const

function appearance(file: PdfFile, area: Area, operators: string): FileObject {
  return file.stream({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, area.width, area.height], Resources: {} }, operators)
}
function tick({ width, height }: Area): string {
  const points = TICK.map(([x, y], i) => `${number(x * width)} ${number(y * height)} ${i === 0 ? 'm' : 'l'}`)
  return `q 1.2 w 1 J 1 j 0 G ${points.join(' ')} S Q`
}

/** What a field of each kind is, besides name and place. */
const KINDS: Readonly<Record<Field['kind'], (file: PdfFile, area: Area) => Dictionary>> = {
  signature: (file, area) => ({ FT: 'Sig', AP: { N: appearance(file, area, 'q Q') } }),
  text: (file, area) => ({ FT: 'Tx', DA: text(TYPING), AP: { N: appearance(file, area, '/Tx BMC EMC') } }),
  check: (file, area) => ({
    FT: 'Btn',
    V: 'Off',
    AS: 'Off',
    AP: { N: { Off: appearance(file, area, 'q Q'), [TICKED]: appearance(file, area, tick(area)) } },
  }),
}

export class Fields {
  readonly #formFont: (file: ObjectMaker) => object
  readonly #names = new Set<string>()
  readonly #kinds = new Set<Field['kind']>()
  readonly #references: FileObject[] = []
  constructor(formFont: (file: ObjectMaker) => object) {
    this.#formFont = formFont
  }

  /** `area`: where one writes, from the upper left of the page. */
  add(file: PdfFile, page: FilePage, area: Area, element: Element, field: Field): void {
    // A full stop would make it a field inside another.
    const name = field.name.replaceAll('.', '_')
    if (this.#names.has(name)) throw new Error(`Two fields are called ${name}`)
    if (element.type !== 'Form' || element.kids.length > 0) throw new Error(`The field ${name} has no element of its own`)
    this.#names.add(name)
    this.#kinds.add(field.kind)
    const own = { Subtype: 'Widget', T: text(name), TU: text(field.tip), MK: {}, ...KINDS[field.kind](file, area) }
    this.#references.push(annotate(file, page, area, element, own))
  }
  /** Undefined: the file has no fields. */
  form(file: ObjectMaker): FileObject | undefined {
    if (this.#references.length === 0) return undefined
    const typing = this.#kinds.has('text') ? { DA: text(TYPING), DR: { Font: { KF: this.#formFont(file) } } } : {}
    return file.ref({ Fields: this.#references, SigFlags: this.#kinds.has('signature') ? 1 : undefined, ...typing })
  }
}
