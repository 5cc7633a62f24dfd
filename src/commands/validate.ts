// koopgen validate (pruefen): everything that can be wrong, without writing.
import { words } from '../diagnostics/print.ts'
import type { Io } from '../io.ts'
import { defaultsOf } from './config.ts'
import { runOf } from './run.ts'
import { type Flags, settingsOf } from './settings.ts'
import { speak } from './speak.ts'

export async function validate(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const settings = settingsOf(flags, await defaultsOf(io))
  const run = await runOf(files, settings, io)
  const agreements = words(run.inputs.length, 'Vereinbarung', 'Vereinbarungen')
  const summary = run.failed ? `${agreements} geprüft.` : `${agreements} geprüft: ${settings.mode === 'draft' ? 'als Entwurf in Ordnung' : 'bereit zur Unterschrift'}.`
  await speak({ ok: !run.failed, diagnostics: run.diagnostics, texts: run.texts, forms: run.forms, outputs: [], summary }, settings.voice, io)
  return run.failed ? 1 : 0
}
