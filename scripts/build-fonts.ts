// Part of `npm run build`: the ordinary characters of each face ready made beside its file, so that most runs need not open the fonts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embed } from '../src/write/pdf/font/embed.ts'
import { Face } from '../src/write/pdf/font/face.ts'
import { CUTS, fontBytes, fontName } from '../src/write/pdf/fonts.ts'

/** `target`: the folder `fonts` of the package; the names are those src/assets.ts asks for. */
export function buildFonts(target: string): void {
  for (const family of ['Serif', 'Sans'] as const) {
    for (const cut of CUTS) {
      const face = new Face(() => fontBytes(family, cut))
      writeFileSync(join(target, `${fontName(family, cut)}.json`), JSON.stringify(face.prepare(embed(face, []))))
    }
  }
}
