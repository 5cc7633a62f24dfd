// koopgen set (setzen): changes single values of an agreement file; everything else in it stays byte for byte.
// Invariant: the file is replaced as a whole or not at all; what was changed is said with line, old and new value.
import { Findings } from '../diagnostics/diagnostic.ts'
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Io, utf8 } from '../io.ts'
import { type Change, changeAgreement, type Changed, compose, type Job } from '../pipeline.ts'
import { flowText } from '../yaml/written.ts'
import { defaultsOf } from './config.ts'
import { replaceFile } from './replace-file.ts'
import { packsOf, soundTemplates } from './sound-templates.ts'
import { type Flags, settingsOf } from './settings.ts'
import { speak } from './speak.ts'

interface SetFlags extends Pick<Flags, 'templates' | 'messages' | 'json' | 'quiet' | 'verbose'> {
  readonly unset?: readonly string[]
  readonly dryRun?: boolean
}
const EXAMPLE = 'koopgen set vereinbarung.koop.yaml laufzeit.dauer="2 Jahre"'

export async function set([file = '', ...sets]: readonly string[], flags: SetFlags, io: Io): Promise<number> {
  await refuseMisuse(file, sets, flags, io)
  const { voice } = settingsOf(flags, await defaultsOf(io))
  const templates = await soundTemplates(await packsOf(flags.templates, io))
  const bytes = await io.read(file)
  const text = utf8(file, bytes)
  const findings = new Findings()
  const changed = changeAgreement({ file, text, sets, unsets: flags.unset ?? [], templates }, findings.report)
  const isNew = changed !== undefined && changed.text !== text
  if (isNew && flags.dryRun) await io.stdout.write(changed.text)
  else if (isNew) await replaceFile(file, new TextEncoder().encode(startsWithMark(bytes) ? `\ufeff${changed.text}` : changed.text), io)
  const job: Job = { file, text, sets: [], templates, mode: 'final' }
  const summary = [...told(file, changed, flags.dryRun === true), ...(isNew ? newErrors(job, changed.text) : [])].join('\n')
  await speak({ ok: changed !== undefined, diagnostics: findings.list, texts: new Map([[file, text]]), outputs: [], summary }, voice, io)
  return changed ? 0 : 1
}

async function refuseMisuse(file: string, sets: readonly string[], flags: SetFlags, io: Io): Promise<void> {
  if (file === '' || (file.includes('=') && (await io.kind(file)) === undefined)) throw new UserError(`Es fehlt die Datei, die geändert werden soll. Nennen Sie sie zuerst: ${EXAMPLE}`)
  if (file === '-') throw new UserError(`„koopgen set“ ändert eine Datei an ihrem Platz und liest nicht von der Standardeingabe. Nennen Sie die Datei: ${EXAMPLE}`)
  const path = sets.find((one) => !one.includes('='))
  if (path !== undefined) throw new UserError(`${/^[a-z\d._-]+$/.test(path) ? `„${path}“` : 'Eine der Angaben'} ist nicht vollständig. Schreiben Sie „pfad=wert“, zum Beispiel: ${EXAMPLE}\nEnthält der Wert Leerzeichen, gehört er in Anführungszeichen.`)
  if (sets.length === 0 && (flags.unset ?? []).length === 0) throw new UserError(`Es ist nichts angegeben, was geändert werden soll. Beispiel: ${EXAMPLE}`)
  if (flags.dryRun && flags.json) throw new UserError('„--dry-run“ und „--json“ brauchen beide die Standardausgabe. Geben Sie nur eines an.')
}

const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

// ---- what is said
function told(file: string, changed: Changed | undefined, dryRun: boolean): readonly string[] {
  if (!changed) return ['Nichts geschrieben.']
  if (changed.changes.length === 0) return [`${file}: Alles steht schon so da; nichts geändert.`]
  const lines = changed.changes.map((change) => `${file}:${change.line ?? 1}: ${change.path}: ${fromTo(change)}`)
  return dryRun ? [...lines, 'Nur gezeigt (--dry-run), nichts geschrieben.'] : lines
}
function fromTo({ before, after }: Change): string {
  if (after === undefined) return `${shown(before)} (entfernt)`
  return before === undefined ? `${shown(after)} (neu)` : `${shown(before)} → ${shown(after)}`
}
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : flowText(value)
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? '""' : line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Errors that the agreement had not before. */
function newErrors(job: Job, text: string): readonly string[] {
  const before = new Set(errorsOf(job))
  const fresh = errorsOf({ ...job, text }).filter((one) => !before.has(one)).length
  if (fresh === 0) return []
  return [`Achtung: Die Vereinbarung hat dadurch ${words(fresh, 'neuen Fehler', 'neue Fehler')}. „koopgen validate ${job.file}“ zeigt ${fresh === 1 ? 'ihn' : 'sie'}.`]
}
function errorsOf(job: Job): readonly string[] {
  const findings = new Findings()
  compose(job, findings.report)
  return findings.list.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`)
}
