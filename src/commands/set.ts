// koopgen set (setzen): changes single values of an agreement file; everything else in it stays byte for byte.
// Invariant: the file is replaced as a whole or not at all, and not when the change itself is an error; what was changed is said with line, old and new value.
import { type Diagnostic, Findings } from '../diagnostics/diagnostic.ts'
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Io, utf8 } from '../io.ts'
import { type Change, changeAgreement, type Changed, compose, type Job } from '../pipeline.ts'
import { flowText } from '../yaml/written.ts'
import { defaultsOf } from './config.ts'
import { replaceFile } from './files/replace-file.ts'
import { packsOf, soundTemplates } from './files/sound-templates.ts'
import { type Flags, settingsOf } from './settings.ts'
import { refuseTargets } from './telling/report-files.ts'
import { speak } from './telling/speak.ts'

interface SetFlags extends Pick<Flags, 'templates' | 'messages' | 'json' | 'quiet' | 'verbose'> {
  readonly unset?: readonly string[]
  readonly dryRun?: boolean
}
const EXAMPLE = 'koopgen set vereinbarung.koop.yaml laufzeit.dauer="2 Jahre"'

export async function set([file = '', ...sets]: readonly string[], flags: SetFlags, io: Io): Promise<number> {
  await refuseMisuse(file, sets, flags, io)
  const { voice } = settingsOf(flags, await defaultsOf(io))
  await refuseTargets(voice, io)
  const templates = await soundTemplates(await packsOf(flags.templates, io))
  const bytes = await io.read(file)
  const text = utf8(file, bytes)
  const findings = new Findings()
  const changed = changeAgreement({ file, text, sets, unsets: flags.unset ?? [], templates }, findings.report)
  const isNew = changed !== undefined && changed.text !== text
  const job: Job = { file, text, sets: [], templates, mode: 'final' }
  const { wrong, open } = isNew ? freshErrors(job, changed) : NO_ERRORS
  if (isNew && wrong.length > 0) {
    const summary = `Nichts geschrieben: ${wrong.length === 1 ? 'Diesen Fehler' : 'Diese Fehler'} hätte die Datei danach. Gehören mehrere Angaben zusammen, setzen Sie sie in einem Aufruf.`
    await speak({ ok: false, diagnostics: wrong, texts: new Map([[file, changed.text]]), outputs: [], summary }, voice, io)
    return 1
  }
  if (isNew && flags.dryRun) await io.stdout.write(changed.text)
  else if (isNew) await replaceFile(file, new TextEncoder().encode(startsWithMark(bytes) ? `\ufeff${changed.text}` : changed.text), io)
  const summary = [...told(file, changed, flags.dryRun === true), ...stillOpen(file, open.length)].join('\n')
  await speak({ ok: changed !== undefined && open.length === 0, diagnostics: findings.list, texts: new Map([[file, text]]), outputs: [], summary }, voice, io)
  return changed && open.length === 0 ? 0 : 1
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

function stillOpen(file: string, count: number): readonly string[] {
  if (count === 0) return []
  return [`Achtung: Geschrieben; die Vereinbarung hat dadurch ${words(count, 'neuen Fehler', 'neue Fehler')}. „koopgen validate ${file}“ zeigt ${count === 1 ? 'ihn' : 'sie'}.`]
}

// ---- errors that the agreement had not before
interface Fresh {
  /** The change itself is wrong. */
  readonly wrong: readonly Diagnostic[]
  /** What the change makes necessary, or what an earlier error hid. */
  readonly open: readonly Diagnostic[]
}
const NO_ERRORS: Fresh = { wrong: [], open: [] }
/** What is missing may be added next, and another kind needs much of that. What stood behind an error that is now mended is not the fault of this change, unless it is at its very line. */
function freshErrors(job: Job, { text, changes }: Changed): Fresh {
  const [before, after] = [errorsOf(job), errorsOf({ ...job, text })]
  const open = notIn(before, after)
  const [draftBefore, draftAfter] = [errorsOf({ ...job, mode: 'draft' }), errorsOf({ ...job, mode: 'draft', text })]
  const wrong = changes.some(({ path }) => path === 'typ') ? [] : notIn(draftBefore, draftAfter).filter(({ code }) => code !== 'schema/fehlt')
  const mended = notIn(draftAfter, draftBefore).length > 0
  const lines = new Set(changes.map(({ line }) => line))
  return { wrong: mended ? wrong.filter(({ place }) => lines.has(place?.line)) : wrong, open }
}
const sameness = ({ code, message }: Diagnostic): string => `${code} ${message}`
function notIn(known: readonly Diagnostic[], list: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set(known.map(sameness))
  return list.filter((one) => !seen.has(sameness(one)))
}
function errorsOf(job: Job): readonly Diagnostic[] {
  const findings = new Findings(job.mode)
  compose(job, findings.report)
  return findings.list.filter(({ severity }) => severity === 'error')
}
