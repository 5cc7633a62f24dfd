// koopgen render (erzeugen): agreements as files. Nothing is written when anything was found wrong, in any of them.
import { basename, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
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
  if (settings.check) return sayChecked(run, settings, io, notes, await protectedIn(settings.output, made, io))
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

/** With --check each agreement whose files differ has a finding in its first line, so that pipelines can show it there. */
async function sayChecked(run: Run, settings: RenderSettings, io: Io, notes: readonly OutputNote[], guarded: readonly OutputFile[]): Promise<number> {
  const paths = new Set(guarded.map(({ path }) => join(settings.output, path).replaceAll('\\', '/')))
  const stale = run.inputs.flatMap(({ file }) => staleOf(file, notes.filter((one) => one.input === file && one.changed), paths))
  const some = notes.filter((one) => one.changed).length
  const summary = some === 0 ? `${words(notes.length, 'Datei ist', 'Dateien sind')} auf dem Stand.` : `${some} von ${words(notes.length, 'Datei ist', 'Dateien sind')} nicht auf dem Stand.`
  return say({ ...run, diagnostics: [...run.diagnostics, ...stale] }, settings, io, some === 0, notes, summary)
}

function staleOf(file: string, notes: readonly OutputNote[], guarded: ReadonlySet<string>): readonly Diagnostic[] {
  if (notes.length === 0) return []
  const held = notes.filter(({ path }) => guarded.has(path)).map(({ path }) => path)
  const one = held.length === 1
  const hint = held.length === 0 ? 'Erneuern Sie sie mit „koopgen render“.' : `${held.join(', ')} ${one ? 'stammt' : 'stammen'} nicht von koopgen oder wurde${one ? '' : 'n'} seither geändert: „koopgen render --force“ ersetzt auch ${one ? 'diese Datei' : 'diese Dateien'}, Ihre Änderungen gehen dabei verloren.`
  return [{ code: 'datei/veraltet', severity: 'error', message: `Nicht auf dem Stand dieser Angaben: ${notes.map(({ path }) => path).join(', ')}.`, hint, place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } }]
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
