// Makes a stock with the docx library: an empty agreement of the look, unpacked, patched, and its lasting parts kept.
import { Document as Library, Header, Packer, Paragraph } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { ListStyle, Look } from '../../../document/nodes.ts'
import type { HouseStyle } from '../../../reread/house-style/data.ts'
import { openPackage } from '../../../reread/package.ts'
import { housed } from '../house.ts'
import { COLOUR, faceOf } from '../measures.ts'
import { definitionsOf, OWN_STYLES, ownReference } from '../numbering.ts'
import { patched } from './patches.ts'
import { stylesOf } from './styles.ts'

export interface StockKey extends Pick<Look, 'typeface' | 'size' | 'numbering'> {
  /** Drafts are not hyphenated. */
  readonly draft: boolean
}
export interface Stock {
  /** Text of each part by its name. */
  readonly parts: Readonly<Record<string, string>>
  /** Number of the list definition of each style, for lists that stand alone. */
  readonly definition: Readonly<Record<ListStyle, number>>
  /** The run with the watermark, for the headers of a draft. */
  readonly watermark: string
}

const KEPT = ['word/styles.xml', 'word/numbering.xml', 'word/settings.xml', 'word/fontTable.xml', 'word/theme/theme1.xml', 'word/footnotes.xml', 'docProps/app.xml']

/** Arial bold of about 108 pt, as steep as in the reference look. The height lies between what Word (line of type) and LibreOffice (capitals) take it for. */
const WATERMARK = { font: 'Arial', bold: true, rotation: 308, width: 560, height: 108 } as const

/** One paragraph of each list, because the library writes only what is used. */
function sampleOf(key: StockKey, house: HouseStyle | undefined): Library {
  const face = housed(faceOf(key), house)
  const lists = OWN_STYLES.map((style) => new Paragraph({ numbering: { reference: ownReference(style), level: 0 } }))
  const watermark = new Paragraph({ children: [new TextWatermark({ text: 'ENTWURF', ...WATERMARK, color: COLOUR.watermark })] })
  return new Library({
    styles: stylesOf(face, house),
    numbering: definitionsOf(key.numbering),
    footnotes: {},
    hyphenation: { autoHyphenation: !key.draft, hyphenationZone: 357, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    defaultTabStop: 567,
    sections: [{ headers: { default: new Header({ children: [watermark] }) }, children: lists }],
  })
}

export async function makeStock(key: StockKey, house?: HouseStyle): Promise<Stock> {
  const files = openPackage(await Packer.pack(sampleOf(key, house), 'uint8array'))
  const text = (name: string): string => new TextDecoder().decode(files?.get(name))
  const parts = patched(Object.fromEntries([...KEPT, 'word/header1.xml'].map((name) => [name, text(name)])))
  const { 'word/header1.xml': header = '', ...lasting } = parts
  return { parts: lasting, definition: definitionsIn(lasting['word/numbering.xml'] ?? ''), watermark: /<w:r>.*<\/w:r>/s.exec(header)?.[0] ?? '' }
}

/** Definitions stand in the order they were asked for, behind the library's own list and the two chains. */
function definitionsIn(numbering: string): Stock['definition'] {
  const ids = [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map(([, id]) => Number(id)).slice(3)
  return Object.fromEntries(OWN_STYLES.map((style, i) => [style, ids[i]])) as Record<ListStyle, number>
}
