// Part of `npm run build`: the patterns of German hyphenation as one small file; their package takes ten times longer to load.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hyphens } from '../src/assets.ts'

/** Packages whose data is in the file: their licence belongs to the notices. */
export const HYPHENS_FROM = 'node_modules/hyphen/patterns/de-1996.js'

/** `target`: the folder of the bundle; the name is the one src/assets.ts asks for. */
export function buildHyphens(target: string): void {
  writeFileSync(join(target, 'hyphens.json'), JSON.stringify(hyphens()))
}
