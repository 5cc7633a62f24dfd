// The files of composed agreements in memory, and what is told about each. Nothing is written here.
import { basename, join } from 'node:path'
import type { Format } from '../../formats.ts'
import type { Io } from '../../io.ts'
import { type Attachment, write } from '../../pipeline.ts'
import { ENDING, type Input } from '../files/inputs.ts'
import { changed, type OutputFile, sha256 } from '../files/outputs.ts'
import type { Run } from '../run.ts'
import type { RenderSettings } from '../settings.ts'
import type { OutputNote } from '../telling/speak.ts'

interface Made extends OutputFile {
  readonly input: string
  readonly format: Format
}

export async function makeAll({ composed, house }: Pick<Run, 'composed' | 'house'>, { formats, fields, attachSource }: RenderSettings): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const { input, document, images } of composed)
    for (const format of formats) made.push({ input: input.file, format, path: `${input.stem}.${format}`, bytes: await write(document, format, { images, house, fields, source: attachSource ? sourceOf(input) : null }) })
  return made
}

/** Under its own name; what came from the standard input has none. */
const sourceOf = ({ file, stem, bytes }: Input): Attachment => ({ name: basename(file.endsWith('.yaml') || file.endsWith('.yml') ? file : `${stem}${ENDING}`), bytes })

/** `changed` tells whether the folder has them otherwise. */
export async function notesOn(made: readonly Made[], folder: string, io: Io): Promise<readonly OutputNote[]> {
  const different = new Set(await changed(folder, made, io))
  return made.map((file) => ({ input: file.input, format: file.format, path: pathIn(folder, file), sha256: sha256(file.bytes), changed: different.has(file) }))
}

/** As messages show it, with "/" on every system. */
export const pathIn = (folder: string, { path }: OutputFile): string => join(folder, path).replaceAll('\\', '/')
