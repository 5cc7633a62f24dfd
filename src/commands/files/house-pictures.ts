// The pictures of the organisation's own Word file: each as clean as a logo, or the first that cannot be used.
import { type ImageProblem, readImage } from '../../pipeline.ts'
import type { HousePages, HouseParagraph, HousePicture, HouseStyle } from '../../reread/house-style/data.ts'

/** Pictures of one part still share their bytes. */
export function withCleanPictures(house: HouseStyle): HouseStyle | ImageProblem {
  const clean = new Map<Uint8Array, Uint8Array>()
  for (const { bytes } of picturesOf(house)) {
    const image = clean.has(bytes) ? undefined : readImage(bytes)
    if (typeof image === 'string') return image
    if (image) clean.set(bytes, image.bytes)
  }
  const paragraph = (one: HouseParagraph): HouseParagraph => ({ ...one, pieces: one.pieces.map((piece) => (piece.tag === 'picture' ? { ...piece, bytes: clean.get(piece.bytes) ?? piece.bytes } : piece)) })
  const pages = ({ first, rest }: HousePages): HousePages => {
    const others = rest.map(paragraph)
    return { first: first === rest ? others : first.map(paragraph), rest: others }
  }
  return { ...house, headers: pages(house.headers), footers: pages(house.footers) }
}

const picturesOf = ({ headers, footers }: HouseStyle): readonly HousePicture[] =>
  [headers, footers].flatMap(({ first, rest }) => [...first, ...rest]).flatMap(({ pieces }) => pieces).flatMap((piece) => (piece.tag === 'picture' ? [piece] : []))
