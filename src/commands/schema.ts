// koopgen schema: the JSON Schema for editors, printed, or written beside an agreement so that it works offline.
//   writeSchema(folder: string, packs: readonly Pack[], io: Io): Promise<string /* path written */>   for whoever makes a new agreement
//   schemaStand(folder, packs, io): 'fehlt' | 'aktuell' | 'veraltet' | 'fremd'                        for whoever only looks
// Invariant: a file that is not a schema of koopgen is never replaced without --force, and one that is up to date is not touched.
import { join } from 'node:path'
import type { Lang } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { schemaText } from '../lookup/schema-text.ts'
import type { Pack } from '../templates/templates.ts'
import { replaceFile } from './files/replace-file.ts'
import { packsOf, soundTemplates } from './files/sound-templates.ts'
import { say } from './telling/speak.ts'

interface Flags {
  readonly write?: boolean
  readonly draft07?: boolean
  readonly force?: boolean
  readonly templates?: readonly string[]
  readonly lang?: Lang
}
/** Below the folder of the agreement; what the first line of the agreement names. */
export const SCHEMA_PATH = '.koopgen/vereinbarung.schema.json'
type Target = Parameters<typeof schemaText>[1]
type Stand = 'fehlt' | 'aktuell' | 'veraltet' | 'fremd'

export async function schema([folder = '.']: readonly string[], flags: Flags, io: Io): Promise<number> {
  const packs = await packsOf(flags.templates, io)
  const target = flags.draft07 ? 'draft-7' : 'draft-2020-12'
  if (!flags.write && (flags.force || folder !== '.')) throw new UserError('Ohne „--write“ wird das Schema nur ausgegeben. Schreiben Sie „koopgen schema --write“, um es in einen Ordner zu legen.')
  const text = schemaText(await soundTemplates(packs), target)
  if (!flags.write) {
    await io.stdout.write(text)
    return 0
  }
  const stand = await standOf(folder, text, io)
  const path = stand === 'aktuell' ? where(folder) : await put(folder, text, stand, flags.force === true, io)
  await say(`${path} ${stand === 'aktuell' ? 'ist auf dem Stand.' : 'geschrieben.'}\n`, flags.lang ?? 'de', io)
  return 0
}

/** Writes the schema of the shipped templates with these packs over them, unless it is up to date. */
export async function writeSchema(folder: string, packs: readonly Pack[], io: Io): Promise<string> {
  const text = schemaText(await soundTemplates(packs), 'draft-2020-12')
  const stand = await standOf(folder, text, io)
  return stand === 'aktuell' ? where(folder) : put(folder, text, stand, false, io)
}

/** Either version of the language is up to date. */
export async function schemaStand(folder: string, packs: readonly Pack[], io: Io): Promise<Stand> {
  const templates = await soundTemplates(packs)
  const stands = await Promise.all(TARGETS.map((target) => standOf(folder, schemaText(templates, target), io)))
  return stands.find((stand) => stand !== 'veraltet') ?? 'veraltet'
}
const TARGETS: readonly Target[] = ['draft-2020-12', 'draft-7']

async function standOf(folder: string, text: string, io: Io): Promise<Stand> {
  const path = where(folder)
  const kind = await io.kind(path)
  if (kind === undefined) return 'fehlt'
  const there = kind === 'folder' ? '' : new TextDecoder().decode(await io.read(path))
  if (there.replaceAll('\r\n', '\n') === text) return 'aktuell'
  return isOurs(there) ? 'veraltet' : 'fremd'
}

async function put(folder: string, text: string, stand: Stand, force: boolean, io: Io): Promise<string> {
  const path = where(folder)
  if ((await io.kind(folder)) === 'file') throw new UserError(`„${folder}“ ist eine Datei. Nennen Sie nach „koopgen schema --write“ den Ordner der Vereinbarung.`)
  if (stand === 'fremd' && !force) throw new UserError(`„${path}“ ist kein Schema von koopgen und bleibt unberührt. Benennen Sie die Datei um, oder ersetzen Sie sie mit „koopgen schema --write --force“.`)
  await replaceFile(path, new TextEncoder().encode(text), io)
  return path
}

const where = (folder: string): string => join(folder, SCHEMA_PATH).replaceAll('\\', '/')

function isOurs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'title' in value && String(value.title).endsWith('(koopgen)')
  } catch {
    return false
  }
}
