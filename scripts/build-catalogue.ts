// Part of `npm run build`: the long texts of all codes as one file, read when one is asked for; the code of the package keeps the rest.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../src/diagnostics/catalogue.ts'

const FILE = 'catalogue.json'

/** `target`: the folder of the bundle; the name is the one that `catalogueCode` asks for. */
export function buildCatalogue(target: string): void {
  writeFileSync(join(target, FILE), JSON.stringify(Object.fromEntries(Object.entries(CATALOGUE).map(([code, { explain }]) => [code, explain]))))
}

/** The same table, whose long texts are read from the file. */
export function catalogueCode(): string {
  const rows = Object.entries(CATALOGUE).map(([code, { explain: _, ...kept }]) => `${JSON.stringify(code)}:row(${JSON.stringify(code)},${JSON.stringify(kept)})`)
  return `import { readFileSync } from 'node:fs'
let texts
const text = (code) => (texts ??= JSON.parse(readFileSync(new URL('./${FILE}', import.meta.url), 'utf8')))[code]
const row = (code, kept) => Object.defineProperty(kept, 'explain', { enumerable: true, get: () => text(code) })
export const CATALOGUE = {${rows.join(',')}}`
}
