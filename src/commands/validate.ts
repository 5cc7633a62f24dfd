// koopgen validate (pruefen): everything that can be wrong, without writing.
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { defaultsOf } from './config.ts'
import { type Run, runOf } from './run.ts'
import { type Flags, settingsOf } from './settings.ts'
import { refuseTargets } from './telling/report-files.ts'
import { speak } from './telling/speak.ts'
import type { TextFlags } from './validate/text.ts'

/** What was accepted is not settled by that: whoever signs has to know. */
const AGAINST = (n: number): string => `noch nicht unterschreiben. ${n} als Ausnahme ${n === 1 ? 'angenommener Satz widerspricht' : 'angenommene Sätze widersprechen'} nach Meinung des Programms dem Schutz der Ratsuchenden: streichen oder vom Rechtsamt bestätigen lassen.`

export async function validate(files: readonly string[], flags: TextFlags, io: Io): Promise<number> {
  if (flags.text !== undefined) {
    if (files.length > 0) throw new UserError(`„--text“ prüft eine Datei von außen, „${files[0]}“ wäre eine zweite. Prüfen Sie sie nacheinander.`)
    const idle = flags.draft ? 'draft' : (flags.set ?? []).length > 0 ? 'set' : undefined
    if (idle) throw new UserError(`„--${idle}“ gilt nur für Vereinbarungen von koopgen; ein Text von außen wird geprüft, wie er ist. Lassen Sie die Option neben „--text“ weg.`)
    return (await import('./validate/text.ts')).validateText(flags.text, flags, io)
  }
  const alone = (['datum', 'land', 'typ'] as const).find((name) => flags[name] !== undefined)
  if (alone) throw new UserError(`„--${alone}“ gehört zu „--text“; in einer Vereinbarung steht die Angabe in der Datei. Für diesen Lauf ändern Sie sie mit „--set ${alone}=${flags[alone]}“.`)
  return (await told(files, flags, io)).failed ? 1 : 0
}

/** The check of agreements, with what it found. */
export async function told(files: readonly string[], flags: Flags, io: Io): Promise<Run> {
  const settings = settingsOf(flags, await defaultsOf(io))
  await refuseTargets(settings.voice, io)
  const run = await runOf(files, settings, io)
  const agreements = words(run.inputs.length, 'Vereinbarung', 'Vereinbarungen')
  const result = settings.mode === 'draft' ? 'als Entwurf in Ordnung' : 'kein Fehler gefunden'
  const summary = run.failed ? `${agreements} geprüft.` : run.against > 0 ? `${agreements} geprüft: ${AGAINST(run.against)}` : `${agreements} geprüft: ${result}.`
  await speak({ ok: !run.failed, diagnostics: run.diagnostics, texts: run.texts, files: run.inputs.map(({ file }) => file), forms: run.forms, outputs: [], summary }, settings.voice, io)
  return run
}
