// The one place that knows where templates, schemas and fonts lie: in the checkout (this file is src/assets.ts) and in the package
// (this code is part of the bundle, and templates.json, templates.<typ>.json, templates.files.json, fonts/ lie beside it).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Findings } from './diagnostics/diagnostic.ts'
import { loadTemplates } from './templates/load.ts'
import { inventoryTitles } from './templates/inventory.ts'
import { COMMON, fromJson } from './templates/json.ts'
import type { Pack, TemplateFile, Templates } from './templates/templates.ts'

/** Name of the shipped templates in paths of messages. */
const SHIPPED = 'templates'
const beside = (path: string): URL => new URL(path, import.meta.url)
const packaged = existsSync(beside(`./${COMMON}`))

let templates: Templates | undefined
/** The shipped templates, from JSON in the package, from the files in the checkout; read once. */
export function shippedTemplates(): Templates {
  templates ??= packaged ? fromJson((name) => readFileSync(beside(`./${name}`), 'utf8')) : fromFiles()
  return templates
}

let pack: Pack | undefined
/** The shipped templates as files: the first layer when a --templates folder is given. */
export function shippedPack(): Pack {
  pack ??= { name: SHIPPED, files: packaged ? (JSON.parse(readFileSync(beside('./templates.files.json'), 'utf8')) as TemplateFile[]) : checkedOut() }
  return pack
}

function fromFiles(): Templates {
  const findings = new Findings()
  const loaded = loadTemplates([shippedPack()], findings.report)
  const faults = findings.list.filter((d) => d.severity === 'error')
  if (faults.length > 0) throw new Error(`shipped templates: ${faults.map((d) => `${d.place?.file}:${d.place?.line}: ${d.message}`).join('\n')}`)
  return loaded
}
function checkedOut(): TemplateFile[] {
  const root = beside('../templates/')
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths.filter((path) => /\.(md|yaml)$/.test(path)).sort().map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

let titles: Readonly<Record<string, string>> | undefined
/** What the recommendations contain: title by id. */
export function recommendationTitles(): Readonly<Record<string, string>> {
  titles ??= packaged ? (JSON.parse(readFileSync(beside('./bestand.json'), 'utf8')) as Record<string, string>) : inventoryTitles(shippedPack())
  return titles
}

/** The ready-made parts of Word files, from one JSON in the package; undefined in the checkout, where they are made when asked for. */
export function packagedWord(): unknown {
  return packaged ? JSON.parse(readFileSync(beside('./word.json'), 'utf8')) : undefined
}

/** Bytes of one of the eight font files, by its name without folder ("SourceSerif4_400Regular.ttf"). */
export function fontFile(name: string): Uint8Array {
  return readFileSync(packaged ? beside(`./fonts/${name}`) : beside(fontInPackage(name)))
}
/** The fonts come unmodified from their npm packages; `npm run build` copies them (scripts/copy-fonts.ts). */
function fontInPackage(name: string): string {
  const cut = name.slice(name.indexOf('_') + 1, -'.ttf'.length)
  const folder = name.startsWith('SourceSerif4') ? 'source-serif-4' : 'source-sans-3'
  return `../node_modules/@expo-google-fonts/${folder}/${cut}/${name}`
}
