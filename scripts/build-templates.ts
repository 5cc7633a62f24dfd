// Part of `npm run build`: the shipped templates parsed once into JSON, and their files as they are, for runs with --templates.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPack, shippedTemplates } from '../src/assets.ts'
import { toJson } from '../src/templates/json.ts'

/** `target`: the folder of the bundle; the names are those src/assets.ts asks for. */
export function buildTemplates(target: string): void {
  for (const [name, text] of toJson(shippedTemplates())) writeFileSync(join(target, name), text)
  writeFileSync(join(target, 'templates.files.json'), JSON.stringify(shippedPack().files))
}
