// Part of `npm run build`: the ready-made parts of Word files for every look, so that the package need not load the docx library.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStock } from '../src/write/docx/stock/make-stock.ts'
import { KEYS, nameOf, packStocks } from '../src/write/docx/stock/stock.ts'

/** `target`: the folder of the bundle; the name is the one src/assets.ts asks for. */
export async function buildWord(target: string): Promise<void> {
  const stocks = await Promise.all(KEYS.map(async (key) => [nameOf(key), await makeStock(key)] as const))
  writeFileSync(join(target, 'word.json'), JSON.stringify(packStocks(Object.fromEntries(stocks))))
}
