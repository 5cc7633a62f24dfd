// What is read from the files of the checkout. The package has all of it ready made beside its code: there `checkout` is null (scripts/bundle.ts),
// so that neither the loader of templates nor the parser of their texts is loaded with every start.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Findings } from '../diagnostics/diagnostic.ts'
import { loadTemplates } from '../templates/load.ts'
import type { Pack, TemplateFile, Templates } from '../templates/templates.ts'
import { type PackedHyphens, packHyphens } from './pack-hyphens.ts'

interface Checkout {
  files(): readonly TemplateFile[]
  templates(shipped: Pack): Templates
  font(name: string): Uint8Array
  hyphens(): PackedHyphens
}
const beside = (path: string): URL => new URL(path, import.meta.url)

export const checkout: Checkout | null = {
  files() {
    const root = beside('../../templates/')
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    return paths.filter((path) => /\.(md|yaml)$/.test(path)).sort().map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
  },
  templates(shipped) {
    const findings = new Findings()
    const loaded = loadTemplates([shipped], findings.report)
    const faults = findings.list.filter((d) => d.severity === 'error')
    if (faults.length > 0) throw new Error(`shipped templates: ${faults.map((d) => `${d.place?.file}:${d.place?.line}: ${d.message}`).join('\n')}`)
    return loaded
  },
  hyphens: () => packHyphens(createRequire(import.meta.url)('hyphen/patterns/de-1996.js')),
  /** The fonts come unmodified from their npm packages; `npm run build` copies them (scripts/copy-fonts.ts). */
  font(name) {
    const cut = name.slice(name.indexOf('_') + 1, -'.ttf'.length)
    const folder = name.startsWith('SourceSerif4') ? 'source-serif-4' : 'source-sans-3'
    return readFileSync(beside(`../../node_modules/@expo-google-fonts/${folder}/${cut}/${name}`))
  },
}
