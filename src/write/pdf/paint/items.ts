// What the painter finds on laid-out pages: pdfmake's items with what our layout adds to them.
import type { Extent } from '../pdfmake.ts'
import type { Element } from '../structure.ts'
import type { Stretch, Token } from '../text/types.ts'

export interface LineItem {
  readonly x: number
  readonly y: number
  readonly inlines: readonly Stretch[]
  /** Null: page furniture. Stretches may name an element of their own inside it. */
  readonly element?: Element | null
  /** Names of link targets at this line. */
  readonly ids?: readonly string[]
  /** Title of a bookmark; its level is that of the heading (H1, H2, H3) the line belongs to. */
  readonly bookmark?: string
  /** Of the line as it was laid out: copies of repeated table heads share it. */
  readonly token?: Token | undefined
  /** What justification adds to each space, in points; places and widths of the stretches count it already. */
  readonly spaceExtra?: number | undefined
  getAscenderHeight(): number
}
export interface VectorItem extends Extent {
  readonly type: string
  readonly lineWidth?: number
  readonly lineColor?: string
  readonly color?: string
  readonly dash?: { readonly length: number; readonly space?: number } | undefined
  /** A Form element with a field: the rectangle is where the field stands, and is not painted. */
  readonly element?: Element | null
}
export interface PictureItem {
  readonly image: string
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
  /** The Figure; null: decoration. */
  readonly element?: Element | null
}
export type Item = (
  | { readonly type: 'line'; readonly item: LineItem }
  | { readonly type: 'vector'; readonly item: VectorItem }
  | { readonly type: 'image'; readonly item: PictureItem }
) & {
  /** Page furniture, whatever element it has. */
  readonly artifact?: true
}
export interface LaidOutPage {
  readonly items: readonly Item[]
  readonly pageSize: { readonly width: number; readonly height: number }
  readonly pageMargins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}
