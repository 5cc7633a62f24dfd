// koopgen render (erzeugen): agreements as files. Nothing is written when anything was found wrong, in any of them.
import { basename, join } from 'node:path'
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import type { Format } from '../formats.ts'
import { type Attachment, write } from '../pipeline.ts'
import { defaultsOf } from './config.ts'
import { ENDING, type Input } from './inputs.ts'
import { changed, type OutputFile, protectedIn, sha256, writeAll } from './outputs.ts'
import { type Run, runOf } from './run.ts'
import { type Flags, type RenderSettings, renderSettingsOf } from './settings.ts'
import { type OutputNote, type Spoken, speak } from './speak.ts'

interface Made extends OutputFile {
  readonly input: string
  readonly format: Format
}

export async function render(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const settings = renderSettingsOf(flags, await defaultsOf(io))
  const run = await runOf(files, settings, io)
  if (run.failed) return say(run, settings, io, false, [], 'Es wurde keine Datei geschrieben.')
  if (settings.output === '-') return toStdout(run, settings, io)
  return toFolder(run, settings, io)
}

async function toStdout(run: Run, settings: RenderSettings, io: Io): Promise<number> {
  if (run.inputs.length > 1) throw new UserError('Auf die Standardausgabe passt nur eine Vereinbarung. Nennen Sie eine einzelne Datei.')
  for (const { bytes } of await makeAll(run, settings)) await io.stdout.write(bytes)
  return say(run, settings, io, true, [], 'Auf die Standardausgabe geschrieben.')
}

/** Under its own name; what came from the standard input has none. */
const sourceOf = ({ file, stem, bytes }: Input): Attachment => ({ name: basename(file.endsWith('.yaml') || file.endsWith('.yml') ? file : `${stem}${ENDING}`), bytes })

async function toFolder(run: Run, settings: RenderSettings, io: Io): Promise<number> {
  const made = await makeAll(run, settings)
  const different = new Set(await changed(settings.output, made, io))
  const notes = made.map((file) => note(file, settings.output, different.has(file)))
  if (settings.check) return say(run, settings, io, different.size === 0, notes, checked(notes, (await protectedIn(settings.output, made, io)).length))
  await writeAll(settings.output, made, settings.force, io)
  return say(run, settings, io, true, notes, written(notes))
}

async function makeAll({ composed, house }: Run, { formats, fields, attachSource }: RenderSettings): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const { input, document, images } of composed)
    for (const format of formats) made.push({ input: input.file, format, path: `${input.stem}.${format}`, bytes: await write(document, format, { images, house, fields, source: attachSource ? sourceOf(input) : null }) })
  return made
}

function note({ input, format, path, bytes }: Made, folder: string, isChanged: boolean): OutputNote {
  return { input, format, path: join(folder, path).replaceAll('\\', '/'), sha256: sha256(bytes), changed: isChanged }
}

function checked(notes: readonly OutputNote[], guarded: number): string {
  const stale = notes.filter((one) => one.changed)
  if (stale.length === 0) return `${words(notes.length, 'Datei ist', 'Dateien sind')} auf dem Stand.`
  const step =
    guarded === 0 ? 'Erneuern Sie sie mit „koopgen render“.' : `${words(guarded, 'Datei stammt', 'Dateien stammen')} nicht von koopgen oder wurde${guarded === 1 ? '' : 'n'} seither geändert: „koopgen render --force“ ersetzt auch diese, Ihre Änderungen gehen dabei verloren.`
  return `Nicht auf dem Stand:\n${stale.map((one) => `  ${one.path}\n`).join('')}${step}`
}

function written(notes: readonly OutputNote[]): string {
  const lines = notes.map((one) => `  ${one.path}${one.changed ? '' : ' (unverändert)'}`)
  const same = notes.filter((one) => !one.changed).length
  const made = words(notes.length - same, 'Datei erzeugt', 'Dateien erzeugt')
  const title = same === 0 ? made : same === notes.length ? words(same, 'Datei unverändert', 'Dateien unverändert') : `${made}, ${same} unverändert`
  return `${title}:\n${lines.join('\n')}`
}

async function say(run: Run, settings: RenderSettings, io: Io, ok: boolean, outputs: readonly OutputNote[], summary: string): Promise<number> {
  const spoken: Spoken = { ok, diagnostics: run.diagnostics, texts: run.texts, files: run.inputs.map(({ file }) => file), forms: run.forms, outputs, summary }
  await speak(spoken, settings.voice, io)
  return ok ? 0 : 1
}
