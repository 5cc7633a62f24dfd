// Pictures in the text or in a header: inline, never floating, with alternative text.
import { escape, run, type Xml } from './xml.ts'

export interface Picture {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpg'
}
/** Keeps the picture for the package, each once; its number, from 1. */
export function addPicture(picture: Picture, pictures: Picture[]): number {
  const known = pictures.findIndex(({ bytes }) => bytes === picture.bytes)
  return known >= 0 ? known + 1 : pictures.push(picture)
}
/** What is cut off at each side, in 1000ths of a percent. */
export interface Crop {
  readonly l: number
  readonly t: number
  readonly r: number
  readonly b: number
}
export const pictureRelation = (id: number): string => `rIdBild${id}`

const EMU_PER_MM = 36_000
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** Pictures of a part have ids of their own, also where one file is shown twice. */
export function numbered(part: Xml): Xml {
  let n = 0
  return part.includes('<wp:docPr ') ? part.replaceAll(/(<wp:docPr id=")\d+/g, (_, head: string) => head + ++n) : part
}

/** A run with the picture; size in millimetres. `id`: number of its file; that of the drawing is set by `numbered`. */
export function picture(id: number, size: { readonly width: number; readonly height: number }, alt: string, crop?: Crop): Xml {
  const [cx, cy] = [Math.round(size.width * EMU_PER_MM), Math.round(size.height * EMU_PER_MM)]
  const words = escape(alt.replaceAll('\u00ad', ''))
  const frame = `<pic:nvPicPr><pic:cNvPr id="${id}" name="Bild ${id}" descr="${words}"/><pic:cNvPicPr/></pic:nvPicPr>`
  const fill = `<pic:blipFill><a:blip r:embed="${pictureRelation(id)}"/>${crop ? `<a:srcRect l="${crop.l}" t="${crop.t}" r="${crop.r}" b="${crop.b}"/>` : ''}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`
  const graphic = `<a:graphic ${A}><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}">${frame}${fill}${shape}</pic:pic></a:graphicData></a:graphic>`
  const inline = `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="Bild ${id}" descr="${words}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks ${A} noChangeAspect="1"/></wp:cNvGraphicFramePr>`
  return run(`<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${inline}${graphic}</wp:inline></w:drawing>`)
}
