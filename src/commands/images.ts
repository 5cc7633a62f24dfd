// The logos an agreement names, as bytes: read from the folder of the YAML file or below it, never from elsewhere.
import { isAbsolute, resolve, sep } from 'node:path'
import type { Code } from '../diagnostics/catalogue.ts'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/source-text.ts'
import type { Io } from '../io.ts'
import { imageSize, isPrintableImage } from '../pipeline.ts'
import type { Document } from '../document/nodes.ts'
import type { Input } from './inputs.ts'

export type Images = ReadonlyMap<string, Uint8Array>
type Fault = readonly [code: Code, message: string, hint: string]

export async function imagesOf(document: Document, input: Input, io: Io, report: Report): Promise<Images> {
  const images = new Map<string, Uint8Array>()
  for (const { file } of document.logos) {
    const found = await image(file, input.folder, io)
    if (found instanceof Uint8Array) images.set(file, found)
    else report(found[0], found[1], placeOf(file, input), { hint: found[2] })
  }
  return images
}

async function image(file: string, folder: string, io: Io): Promise<Uint8Array | Fault> {
  const outside: Fault = ['datei/ausserhalb', `Die Datei „${file}“ liegt nicht im Ordner der Vereinbarung.`, 'Legen Sie das Bild neben die YAML-Datei oder in einen Unterordner.']
  if (isAbsolute(file) || file.split(/[/\\]/).includes('..')) return outside
  const path = resolve(folder, file)
  const kind = await io.kind(path)
  if (kind === undefined || kind === 'folder') return ['datei/fehlt', `Die Datei „${file}“ gibt es nicht.`, `Erwartet wird sie im Ordner der Vereinbarung: ${file}`]
  if (!(await io.realPath(path)).startsWith((await io.realPath(folder)) + sep)) return outside
  const bytes = await io.read(path)
  if (!imageSize(bytes)) return ['datei/kein-bild', `Die Datei „${file}“ ist kein vollständiges Bild im Format PNG oder JPEG.`, 'Speichern Sie das Bild als PNG.']
  if (await isPrintableImage(bytes)) return bytes
  return ['datei/kein-bild', `Das Bild „${file}“ kann nicht gedruckt werden: Es ist beschädigt, sehr groß oder hat Druckfarben (CMYK).`, 'Speichern Sie das Bild in RGB-Farben und kleiner, am besten als PNG.']
}

/** The name after `datei:`; the document tree has names without places. */
function placeOf(file: string, input: Input): Place | undefined {
  const at = [...input.text.matchAll(/\bdatei:\s*["']?/g)].map((match) => match.index + match[0].length).find((start) => input.text.startsWith(file, start))
  return at === undefined ? undefined : new SourceText(input.file, input.text).place(at, at + file.length)
}
