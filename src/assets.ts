// The one place that knows where templates, parts of Word files and fonts lie: in the checkout (assets/checkout.ts) and in the package
// (this code is part of the bundle, and templates.json, templates.<typ>.json, law.json, templates.files.json, word.json, hyphens.json, fonts/ lie beside it).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkout } from './assets/checkout.ts'
import type { PackedHyphens } from './assets/pack-hyphens.ts'
import type { Report } from './diagnostics/diagnostic.ts'
import { fromJson } from './templates/json.ts'
import type { Pack, TemplateFile, Templates } from './templates/templates.ts'

/** Name of the shipped templates in paths of messages. */
const SHIPPED = 'templates'
const packaged = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')

let templates: Templates | undefined
/** The shipped templates, from JSON in the package, from the files in the checkout; read once. */
export function shippedTemplates(): Templates {
  templates ??= checkout ? checkout.templates(shippedPack()) : fromJson(packaged)
  return templates
}

let pack: Pack | undefined
/** The shipped templates as files: the first layer when a --templates folder is given. */
export function shippedPack(): Pack {
  pack ??= { name: SHIPPED, files: checkout ? checkout.files() : (JSON.parse(packaged('templates.files.json')) as TemplateFile[]) }
  return pack
}

/** The shipped templates with folders of others over them, read and checked. */
export async function templatesWith(packs: readonly Pack[], report: Report): Promise<Templates> {
  if (packs.length === 0) return shippedTemplates()
  const { loadTemplates } = await import('./templates/load.ts')
  return loadTemplates([shippedPack(), ...packs], report)
}

let titles: Readonly<Record<string, string>> | undefined
/** What the recommendations contain: title by id. */
export function recommendationTitles(): Readonly<Record<string, string>> {
  titles ??= Object.fromEntries(shippedTemplates().law.inventory.map(({ id, titel }) => [id, titel]))
  return titles
}

/** The ready-made parts of Word files, from one JSON in the package; undefined in the checkout, where they are made when asked for. */
export const packagedWord = (): unknown => (checkout ? undefined : JSON.parse(packaged('word.json')))

/** The patterns of German hyphenation, packed (assets/pack-hyphens.ts). */
export const hyphens = (): PackedHyphens => (checkout ? checkout.hyphens() : (JSON.parse(packaged('hyphens.json')) as PackedHyphens))

const EXAMPLES = new URL('../examples/', import.meta.url)
const exampleFile = (name: string): URL => new URL(`${name}/vereinbarung.koop.yaml`, EXAMPLES)
/** Examples that come with koopgen: folders with one agreement each; others hold something else. */
export const exampleNames = (): readonly string[] => readdirSync(EXAMPLES).filter((name) => existsSync(exampleFile(name))).sort()
export const exampleText = (name: string): string => readFileSync(exampleFile(name), 'utf8')
/** The pictures that an example shows, by their path beside it. */
export function examplePictures(name: string): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const folder = new URL(`${name}/logos/`, EXAMPLES)
  return existsSync(folder) ? readdirSync(folder).sort().map((picture) => ({ path: `logos/${picture}`, bytes: readFileSync(new URL(picture, folder)) })) : []
}

/** Bytes of one of the eight font files, by its name without folder ("SourceSerif4_400Regular.ttf"). */
export const fontFile = (name: string): Uint8Array => (checkout ? checkout.font(name) : readFileSync(new URL(`./fonts/${name}`, import.meta.url)))

/** The code of a worker (commands/batch/worker.ts); null in the checkout, where threads do not understand TypeScript. */
export const batchWorker = checkout ? null : new URL('./batch-worker.js', import.meta.url)

/** What was made of a font file at build time (write/pdf/font/ready.ts), by its name without ending; undefined in the checkout. */
export const packagedFont = (name: string): unknown => (checkout ? undefined : JSON.parse(packaged(`fonts/${name}.json`)))
