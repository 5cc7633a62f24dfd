// Copies the eight unmodified font files and the licences of their families beside the bundle. Part of `npm run build`.
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGES = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/@expo-google-fonts')
const FAMILIES = [
  { folder: 'source-serif-4', file: 'SourceSerif4' },
  { folder: 'source-sans-3', file: 'SourceSans3' },
]
const CUTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** `target`: the folder `fonts` of the package; names as `fontFile` in src/assets.ts asks for them. */
export function copyFonts(target: string): void {
  mkdirSync(target, { recursive: true })
  for (const { folder, file } of FAMILIES) {
    for (const cut of CUTS) copyFileSync(join(PACKAGES, folder, cut, `${file}_${cut}.ttf`), join(target, `${file}_${cut}.ttf`))
    copyFileSync(join(PACKAGES, folder, 'LICENSE_FONT'), join(target, `${file}-LICENSE.txt`))
  }
}
