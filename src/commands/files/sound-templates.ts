// The templates that a look-up speaks of: the shipped ones with the packs of --templates, or of the settings, over them.
import { templatesWith } from '../../assets.ts'
import { Findings } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import type { Pack, Templates } from '../../templates/templates.ts'
import { defaultsOf } from '../config.ts'
import { packOf } from './packs.ts'

/** The packs of --templates, else those of the settings. */
export async function packsOf(folders: readonly string[] | undefined, io: Io): Promise<readonly Pack[]> {
  const named = folders ?? (await defaultsOf(io)).templates ?? []
  return Promise.all(named.map((folder) => packOf(folder, io)))
}

/** Templates of packs without an error; a pack with errors is shown and nothing is made of it. */
export async function soundTemplates(packs: readonly Pack[]): Promise<Templates> {
  const findings = new Findings()
  const templates = await templatesWith(packs, findings.report)
  if (!findings.hasErrors) return templates
  const texts = new Map(packs.flatMap(({ name, files }) => files.map((file): [string, string] => [`${name}/${file.path}`, file.text])))
  throw new UserError('Die eigenen Vorlagen haben Fehler.', '', { list: findings.list.filter(({ severity }) => severity === 'error'), texts })
}
