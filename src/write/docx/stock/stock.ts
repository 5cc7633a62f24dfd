// The stock: parts of a Word file that are the same for every agreement of one look (styles, list definitions, settings, theme).
// The docx library makes them; the package carries them ready made, because loading the library takes longer than writing an agreement.
// Invariant: a stock depends on its key alone, so it may be kept; there are sixteen keys of agreements and the dense one.
import { packagedWord } from '../../../assets.ts'
import type { HouseStyle } from '../../../reread/house-style/data.ts'
import type { Stock, StockKey } from './make-stock.ts'


const DENSE: StockKey = { typeface: 'sans', size: 'klein', numbering: 'paragraf', draft: false }
export const KEYS: readonly StockKey[] = [DENSE, ...(['serif', 'sans'] as const).flatMap((typeface) =>
  (['normal', 'gross'] as const).flatMap((size) => (['paragraf', 'dezimal'] as const).flatMap((numbering) => [false, true].map((draft) => ({ typeface, size, numbering, draft })))),
)]
export const nameOf = ({ typeface, size, numbering, draft }: StockKey): string => `${typeface} ${size} ${numbering} ${draft ? 'entwurf' : 'endfassung'}`

/** All stocks as the package carries them: a text that several looks share stands there once. */
export interface PackedStocks {
  readonly texts: readonly string[]
  readonly stocks: Readonly<Record<string, { readonly parts: Readonly<Record<string, number>>; readonly definition: Stock['definition']; readonly watermark: number }>>
}
export function packStocks(stocks: Readonly<Record<string, Stock>>): PackedStocks {
  const texts: string[] = []
  const place = (text: string): number => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1)
  const packed = Object.entries(stocks).map(([name, { parts, definition, watermark }]) => [
    name,
    { parts: Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, place(text)])), definition, watermark: place(watermark) },
  ])
  return { stocks: Object.fromEntries(packed), texts }
}
function unpack({ texts, stocks }: PackedStocks, name: string): Stock | undefined {
  const stock = stocks[name]
  const text = (n: number): string => texts[n] ?? ''
  return stock && { definition: stock.definition, watermark: text(stock.watermark), parts: Object.fromEntries(Object.entries(stock.parts).map(([part, n]) => [part, text(n)])) }
}

const made = new Map<string, Promise<Stock>>()
async function find(key: StockKey): Promise<Stock> {
  const packaged = packagedWord() as PackedStocks | undefined
  return (packaged && unpack(packaged, nameOf(key))) ?? (await import('./make-stock.ts')).makeStock(key)
}
/** Stocks of a house style live as long as its data. */
const housed = new WeakMap<HouseStyle, Map<string, Promise<Stock>>>()
function ofHouse(key: StockKey, house: HouseStyle): Promise<Stock> {
  const stocks = housed.get(house) ?? new Map<string, Promise<Stock>>()
  housed.set(house, stocks)
  const stock = stocks.get(nameOf(key)) ?? import('./make-stock.ts').then(({ makeStock }) => makeStock(key, house))
  stocks.set(nameOf(key), stock)
  return stock
}
/** The stock of a look, kept once it is there; with `house` in the look of that organisation. */
export function stockOf(key: StockKey, house?: HouseStyle): Promise<Stock> {
  if (house) return ofHouse(key, house)
  const name = nameOf(key)
  const stock = made.get(name) ?? find(key)
  made.set(name, stock)
  return stock
}
