// Titles of what the recommendations contain (templates/law/bestand.yaml), for readers who meet the ids of a clause's "erfuellt".
import { Findings } from '../diagnostics/diagnostic.ts'
import { openYaml } from '../yaml/open.ts'
import type { Pack } from './templates.ts'

const FILE = 'law/bestand.yaml'
interface Entry {
  readonly id: string
  readonly titel: string
}

/** Title by id. The file is part of the program and judged by its test. */
export function inventoryTitles(pack: Pack): Readonly<Record<string, string>> {
  const text = pack.files.find(({ path }) => path === FILE)?.text ?? ''
  const file = openYaml(FILE, text, new Findings().report)?.data as { readonly bestand: readonly Entry[] } | undefined
  return Object.fromEntries((file?.bestand ?? []).map(({ id, titel }) => [id, titel]))
}
