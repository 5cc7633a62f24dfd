// The logos an agreement names, as bytes: read from the folder of the YAML file or below it, never from elsewhere.
import { isAbsolute, resolve, sep } from 'node:path'
import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Document } from '../../document/nodes.ts'
import type { Io } from '../../io.ts'
import type { Input } from './inputs.ts'
import { type Fault, type Images, judgedImages } from './judged-images.ts'

export type { Images } from './judged-images.ts'

export const imagesOf = (document: Document, input: Input, io: Io, report: Report): Promise<Images> => judgedImages(document, input, (file) => bytesOf(file, input.folder, io), report)

async function bytesOf(file: string, folder: string, io: Io): Promise<Uint8Array | Fault> {
  const outside: Fault = ['datei/ausserhalb', 'liegt nicht im Ordner der Vereinbarung', 'Legen Sie das Bild neben die YAML-Datei oder in einen Unterordner.']
  if (isAbsolute(file) || file.split(/[/\\]/).includes('..')) return outside
  const path = resolve(folder, file)
  const kind = await io.kind(path)
  if (kind === undefined) return ['datei/fehlt', 'gibt es nicht', `Erwartet wird sie im Ordner der Vereinbarung: ${file}`]
  if (kind === 'folder') return ['datei/fehlt', 'ist ein Ordner', 'Nennen Sie das Bild selbst, zum Beispiel „logos/stadt.png“.']
  return (await io.realPath(path)).startsWith((await io.realPath(folder)) + sep) ? io.read(path) : outside
}
