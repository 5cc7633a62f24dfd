// koopgen render (erzeugen): agreements as files. Nothing is written when anything was found wrong, in any of them.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { defaultsOf } from './config.ts'
import { type OutputFile, protectedIn, writeAll } from './files/outputs.ts'
import { renderCommand } from './render/command.ts'
import { makeAll, notesOn, pathIn } from './render/files.ts'
import { type Run, runOf } from './run.ts'
import { type Flags, type RenderSettings, renderSettingsOf } from './settings.ts'
import { refuseTargets } from './telling/report-files.ts'
import { type OutputNote, type Spoken, speak } from './telling/speak.ts'

export async function render(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (flags.watch || flags.poll) return (await import('./watch/again.ts')).watchRender(files, flags, io)
  const settings = renderSettingsOf(flags, await defaultsOf(io))
  await refuseTargets(settings.voice, io)
  const run = await runOf(files, settings, io)
  if (run.failed) return say(run, settings, io, false, [], 'Es wurde keine Datei geschrieben.')
  if (settings.output === '-') return toStdout(run, settings, io)
  return toFolder(run, settings, io, (force) => renderCommand(files, flags, force))
}

async function toStdout(run: Run, settings: RenderSettings, io: Io): Promise<number> {
  if (io.stdout.isTTY && settings.formats.some((format) => format === 'docx' || format === 'pdf')) throw new UserError(`Im Format ${settings.formats.join()} ist die Vereinbarung eine Datei und kein Text für das Terminal. Geben Sie mit „-o“ einen Ordner an.`)
  if (run.inputs.length > 1) throw new UserError('Auf die Standardausgabe passt nur eine Vereinbarung. Nennen Sie eine einzelne Datei.')
  for (const { bytes } of await makeAll(run, settings)) await io.stdout.write(bytes)
  return say(run, settings, io, true, [], 'Auf die Standardausgabe geschrieben.')
}

/** The call that renders, without or with --force. */
type Command = (force: boolean) => string

async function toFolder(run: Run, settings: RenderSettings, io: Io, command: Command): Promise<number> {
  const made = await makeAll(run, settings)
  const notes = await notesOn(made, settings.output, io)
  if (settings.check) return sayChecked(run, settings, io, notes, await protectedIn(settings.output, made, io), command)
  await writeAll(settings.output, made, settings.force, io)
  return say(run, settings, io, true, notes, written(notes))
}

/** With --check each agreement whose files differ has a finding in its first line, so that pipelines can show it there. */
async function sayChecked(run: Run, settings: RenderSettings, io: Io, notes: readonly OutputNote[], guarded: readonly OutputFile[], command: Command): Promise<number> {
  const paths = new Set(guarded.map((file) => pathIn(settings.output, file)))
  const stale = run.inputs.flatMap(({ file }) => staleOf(file, notes.filter((one) => one.input === file && one.changed), paths, command))
  const some = notes.filter((one) => one.changed).length
  const summary = some === 0 ? `${words(notes.length, 'Datei ist', 'Dateien sind')} auf dem Stand.` : `${some} von ${words(notes.length, 'Datei', 'Dateien')} ${some === 1 ? 'ist' : 'sind'} nicht auf dem Stand.`
  return say({ ...run, diagnostics: [...run.diagnostics, ...stale] }, settings, io, some === 0, notes, summary)
}

function staleOf(file: string, notes: readonly OutputNote[], guarded: ReadonlySet<string>, command: Command): readonly Diagnostic[] {
  if (notes.length === 0) return []
  const held = notes.filter(({ path }) => guarded.has(path)).map(({ path }) => path)
  const one = held.length === 1
  const hint = held.length === 0 ? `Erneuern Sie sie mit „${command(false)}“.` : `${held.join(', ')} ${one ? 'stammt' : 'stammen'} nicht von koopgen oder wurde${one ? '' : 'n'} seither geändert: „${command(true)}“ ersetzt auch ${one ? 'diese Datei' : 'diese Dateien'}, Ihre Änderungen gehen dabei verloren.`
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
