// koopgen render --watch: what a round makes of the agreements, and the line that says so.
// Invariant: an agreement with errors keeps its last good files; the others are renewed, unless what is wrong concerns all of them.
import { words } from '../../diagnostics/print.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { defaultsOf } from '../config.ts'
import { writeAll } from '../files/outputs.ts'
import { makeAll, notesOn } from '../render/files.ts'
import { type Composed, fails, type Run, runOf } from '../run.ts'
import { type Flags, type RenderSettings, renderSettingsOf } from '../settings.ts'
import { refuseTargets } from '../telling/report-files.ts'
import { type OutputNote, speak, speaks } from '../telling/speak.ts'
import { type Round, watch } from './watch.ts'

export async function watchRender(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (!flags.watch) throw new UserError('„--poll“ gehört zu „--watch“. Geben Sie beide an, oder lassen Sie „--poll“ weg.')
  if (files.includes('-')) throw new UserError('Die Standardeingabe lässt sich nicht beobachten. Nennen Sie mit „--watch“ eine Datei.')
  return watch((reading, world) => round(files, flags, reading, world), { poll: flags.poll === true, lang: flags.lang === 'en' ? 'en' : 'de' }, io)
}

async function round(files: readonly string[], flags: Flags, reading: Io, io: Io): Promise<Round> {
  const settings = renderSettingsOf(flags, await defaultsOf(reading))
  refuseEnding(settings)
  await refuseTargets(settings.voice, io)
  const run = await runOf(files, settings, reading)
  const made = await makeAll({ ...run, composed: soundOf(run, settings.failOn) }, settings)
  const outputs = await notesOn(made, settings.output, io)
  if (made.length > 0) await writeAll(settings.output, made, settings.force, io)
  const summary = said(outputs, run, io.stderr.isTTY ? ` um ${io.time()} Uhr` : '')
  await speak({ ok: !run.failed, diagnostics: run.diagnostics, texts: run.texts, files: run.inputs.map(({ file }) => file), forms: run.forms, outputs, summary }, settings.voice, io)
  return { made: outputs.map(({ path }) => path), speaks: speaks(settings.voice) }
}

/** What is made for one run and its end does not go with a run that has none. */
function refuseEnding({ output, check, voice }: RenderSettings): void {
  const other = [output === '-' ? '-o -' : [], check ? '--check' : [], voice.json ? '--json' : []].flat()[0]
  if (other !== undefined) throw new UserError(`„--watch“ und „${other}“ schließen einander aus: Wer beobachtet, wird nicht fertig. Lassen Sie eines von beiden weg.`)
}

/** Those for which nothing found speaks against writing. */
function soundOf({ failed, composed, inputs, diagnostics }: Run, failOn: RenderSettings['failOn']): readonly Composed[] {
  if (!failed) return composed
  const grave = diagnostics.filter((one) => fails([one], failOn))
  const own = new Set(inputs.map(({ file }) => file))
  if (grave.some(({ place }) => !place || !own.has(place.file))) return []
  return composed.filter(({ input }) => grave.every(({ place }) => place?.file !== input.file))
}

/** `when` is empty where nobody sees it, so that logs of equal runs are equal. */
function said(outputs: readonly OutputNote[], { inputs }: Run, when: string): string {
  const fresh = outputs.filter(({ changed }) => changed).map(({ path }) => path)
  const same = outputs.length - fresh.length
  const kept = inputs.map(({ file }) => file).filter((file) => outputs.every(({ input }) => input !== file))
  const sentences = [
    fresh.length > 0 && `Erzeugt${when}: ${listed(fresh)}.`,
    fresh.length > 0 && same > 0 && `${words(same, 'Datei', 'Dateien')} unverändert.`,
    fresh.length === 0 && same > 0 && `Geprüft${when}, nichts zu erneuern.`,
    kept.length > 0 && `Nicht erzeugt${outputs.length === 0 ? when : ''}: ${listed(kept)}. Was schon da ist, bleibt.`,
  ]
  return sentences.filter((one) => one !== false).join(' ')
}

const MOST = 6
const listed = (names: readonly string[]): string => (names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST - 1).join(', ')} und ${names.length - MOST + 1} weitere`)
