// “ENTWURF” behind the text of every page of a draft: outlines, not text, so that there is nothing to select, to copy or to find; drawn once for all pages.
import { type FileObject, number } from '../file/objects.ts'
import type { PdfFile } from '../file/pdf-file.ts'
import { COLOUR } from '../measures.ts'
import type { FontFace } from '../text/types.ts'
import { type Canvas, shadesOf } from './canvas.ts'
import type { LaidOutPage } from './items.ts'

const WORD = 'ENTWURF'
const SIZE = 108
/** Between the letters, in em. */
const SPACING = 0.06
/** Uphill, in degrees. */
const ANGLE = 52
const NAME = 'Entwurf'

export class Watermark {
  readonly #form: FileObject
  readonly #width: number
  readonly #height: number

  constructor(file: PdfFile, face: FontFace) {
    const { path, width } = face.outline(WORD, SPACING * 1000)
    this.#width = width
    this.#height = face.capHeight
    const box = [0, -300, width, 1000]
    this.#form = file.stream({ Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} }, `${shadesOf(COLOUR.watermark)} rg\n${path}\nf`)
  }
  /** Centred on the text block. */
  paint(canvas: Canvas, { pageSize, pageMargins }: LaidOutPage): void {
    const [cos, sin] = [Math.cos((ANGLE * Math.PI) / 180), Math.sin((ANGLE * Math.PI) / 180)]
    const [x, y] = [(pageMargins.left + pageSize.width - pageMargins.right) / 2, (pageMargins.top + pageSize.height - pageMargins.bottom) / 2]
    const unit = SIZE / 1000
    const [right, up] = [(this.#width * unit) / 2, (this.#height * unit) / 2]
    const matrix = [cos * unit, -sin * unit, -sin * unit, -cos * unit, x - cos * right + sin * up, y + sin * right + cos * up]
    canvas.page.pictures[NAME] = this.#form
    canvas.mark('Watermark')
    canvas.put(`q ${matrix.map(number).join(' ')} cm /${NAME} Do Q`)
  }
}
