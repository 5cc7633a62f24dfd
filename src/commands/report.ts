// koopgen report (protokoll): the report on each agreement, to the standard output or as files.
// Invariant: rules that found errors do not stop it, that is what it is for; an agreement that cannot be drafted has messages only.
import { join } from 'node:path'
import { Findings, type Report } from '../diagnostics/diagnostic.ts'
import { words } from '../diagnostics/print.ts'
import type { Document } from '../document/nodes.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Format } from '../formats.ts'
import type { Io } from '../io.ts'
import { inspect, type Inspected, reportOn, type Reported } from '../pipeline/about.ts'
import { passOn, write } from '../pipeline.ts'
import { VERSION } from '../version.ts'
import { defaultsOf } from './config.ts'
import { imagesOf } from './files/images.ts'
import type { Input } from './files/inputs.ts'
import { changed, type OutputFile, sha256, writeAll } from './files/outputs.ts'
import { fails, gather, type Gathered } from './run.ts'
import { type Flags, folderNamed, formatList, type Settings, settingsOf } from './settings.ts'
import { withoutMentions } from './telling/mentions.ts'
import { refuseTargets } from './telling/report-files.ts'
import { type OutputNote, speak } from './telling/speak.ts'

interface ReportSettings extends Settings {
  /** null: the standard output. */
  readonly output: string | null
  readonly formats: readonly Format[]
  readonly force: boolean
}
interface Made extends OutputFile {
  readonly input: string
  readonly format: Format
}

export async function report(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const settings = await reportSettingsOf(flags, io)
  await refuseTargets(settings.voice, io)
  if (settings.output === null) refuseBytes(settings.formats, flags.output === '-' && !io.stdout.isTTY)
  const findings = new Findings(settings.mode, settings.levels)
  const gathered = await gather(files, settings, io, findings.report)
  refuseSeveral(gathered, settings)
  const made: Made[] = []
  for (const { input, job } of gathered.jobs) {
    const inspected = inspect(job, findings.report)
    if (inspected) made.push(...(await printed(await reportOn(await withLogos(inspected, input, io, findings.report), VERSION, await fingerprintOf(inspected.document)), input, settings.formats)))
  }
  const failed = fails(findings.list, settings.failOn)
  const notes = settings.output === null ? await toStdout(made, io) : await toFolder(settings.output, made, settings.force, io)
  const missing = gathered.jobs.length - made.length / settings.formats.length
  await speak({ ok: !failed, diagnostics: findings.list, texts: gathered.texts, outputs: notes, summary: summary(notes, missing, settings) }, settings.voice, io)
  return failed ? 1 : 0
}

/** Format and folder of the settings of `render` are not those of a report. */
async function reportSettingsOf(flags: Flags, io: Io): Promise<ReportSettings> {
  return { ...settingsOf(flags, await defaultsOf(io)), output: flags.output === undefined || flags.output === '-' ? null : folderNamed(flags.output), formats: formatList(flags.format ?? 'txt'), force: flags.force === true }
}
/** Bytes are put on the standard output only on purpose, and never on a terminal. */
function refuseBytes(formats: readonly Format[], isMeant: boolean): void {
  const bytes = formats.find((format) => format === 'docx' || format === 'pdf')
  if (bytes !== undefined && !isMeant) throw new UserError(`Im Format ${bytes} ist das Protokoll eine Datei und kein Text für das Terminal. Geben Sie mit „-o“ einen Ordner an.`)
}
function refuseSeveral({ inputs }: Gathered, { output, formats }: ReportSettings): void {
  if (output !== null || (inputs.length === 1 && formats.length === 1)) return
  throw new UserError(`Auf die Standardausgabe passt nur ein Protokoll in einem Format; verlangt ${inputs.length * formats.length === 1 ? 'ist eines' : `sind ${inputs.length * formats.length}`}. Geben Sie mit „-o“ einen Ordner an.`)
}

/** What is wrong with its pictures stands in the report as it is told by „koopgen validate“. */
async function withLogos(inspected: Inspected, input: Input, io: Io, report: Report): Promise<Inspected> {
  const findings = new Findings(inspected.mode)
  await imagesOf(inspected.document, input, io, findings.report)
  passOn(findings, report)
  return { ...inspected, findings: [...inspected.findings, ...findings.list] }
}

/** Of the words of the agreement, as „koopgen render -f txt“ writes them: whoever has that file can compare. */
async function fingerprintOf(document: Document): Promise<string> {
  return sha256(await write(document, 'txt', { images: new Map() })).slice(0, 16)
}

async function printed(reported: Reported, input: Input, formats: readonly Format[]): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const format of formats) {
    const bytes = format === 'json' ? new TextEncoder().encode(reported.json) : await bytesOf(reported.document, format)
    made.push({ input: input.file, format, path: `${input.stem}.protokoll.${format}`, bytes })
  }
  return made
}

/** Markdown of a report is pasted into comments. */
async function bytesOf(document: Document, format: Exclude<Format, 'json'>): Promise<Uint8Array> {
  const bytes = await write(document, format, { images: new Map() })
  return format === 'md' ? new TextEncoder().encode(withoutMentions(new TextDecoder().decode(bytes))) : bytes
}

async function toStdout(made: readonly Made[], io: Io): Promise<readonly OutputNote[]> {
  for (const { bytes } of made) await io.stdout.write(bytes)
  return []
}
async function toFolder(folder: string, made: readonly Made[], force: boolean, io: Io): Promise<readonly OutputNote[]> {
  if (made.length === 0) return []
  const different = new Set<OutputFile>(await changed(folder, made, io))
  await writeAll(folder, made, force, io)
  return made.map((file) => ({ input: file.input, format: file.format, path: join(folder, file.path).replaceAll('\\', '/'), sha256: sha256(file.bytes), changed: different.has(file) }))
}

function summary(notes: readonly OutputNote[], missing: number, { output }: ReportSettings): string {
  const lost = missing === 0 ? '' : ` ${words(missing, 'Vereinbarung ließ', 'Vereinbarungen ließen')} sich nicht ausformulieren und ${missing === 1 ? 'hat' : 'haben'} deshalb kein Protokoll.`
  if (output === null) return missing === 0 ? 'Protokoll auf die Standardausgabe geschrieben.' : lost.trim()
  return notes.length === 0 ? lost.trim() : `${words(notes.length, 'Protokoll', 'Protokolle')} geschrieben:\n${notes.map(({ path, changed: isNew }) => `  ${path}${isNew ? '' : ' (unverändert)'}`).join('\n')}${lost && `\n${lost.trim()}`}`
}
