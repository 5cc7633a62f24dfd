// npm run handbook: writes what is generated in docs/handbuch. „-- --seiten“ leaves the pictures, which need pdftoppm and LibreOffice.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { shippedTemplates } from '../src/assets.ts'
import { handbookPages } from './handbook-pages.ts'

const HANDBOOK = join(import.meta.dirname, '../docs/handbuch')

/** Pages of clauses that are no more would stay for ever. */
const stale = readdirSync(HANDBOOK, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && readFileSync(join(HANDBOOK, path), 'utf8').startsWith('<!-- Erzeugt von '))
for (const path of stale) rmSync(join(HANDBOOK, path))

for (const [path, text] of await handbookPages(shippedTemplates())) {
  mkdirSync(dirname(join(HANDBOOK, path)), { recursive: true })
  writeFileSync(join(HANDBOOK, path), text)
}
if (!process.argv.includes('--seiten')) await (await import('./handbook-pictures.ts')).writePictures(join(HANDBOOK, 'bilder'))
