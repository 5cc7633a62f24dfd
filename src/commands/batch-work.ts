// One row of a table → its agreement → its files. Works the same in the main thread and in a worker, and knows no other row.
// Invariants: a file appears under its name whole or not at all; what stands on the disk has the hash of the bytes that were made;
// a file that koopgen did not write, or that somebody changed since, stays as it is.
import { join } from 'node:path'
import type { Entry, Made } from '../batch/manifest.ts'
import { termDays } from '../batch/term.ts'
import { type Diagnostic, Findings, type Mode } from '../diagnostics/diagnostic.ts'
import type { Fields, Format } from '../formats.ts'
import type { Io } from '../io.ts'
import { type Base, composeRow, openBase, type Row } from '../pipeline/series.ts'
import { readBack } from '../pipeline/word-files.ts'
import { templatesWith, write } from '../pipeline.ts'
import type { HouseStyle } from '../reread/house-style-data.ts'
import type { Pack } from '../templates/templates.ts'
import type { Laid } from '../yaml/set.ts'
import { houseOf } from './house.ts'
import { type Images, imagesOf } from './images.ts'
import type { Input } from './inputs.ts'
import { sha256 } from './outputs.ts'
import type { StyleChoice } from './settings.ts'

/** What all rows have in common; plain data, so that it travels to a worker. */
export interface Setup {
  readonly input: Input
  readonly packs: readonly Pack[]
  readonly formats: readonly Format[]
  readonly fields: Fields
  readonly style: StyleChoice | null
  readonly mode: Mode
  readonly output: string
  readonly force: boolean
  /** Hash of everything above that the files depend on. */
  readonly run: string
}
export interface RowTask {
  readonly key: string
  /** „gemeinden.csv, Zeile 12“. */
  readonly origin: string
  readonly values: readonly Laid[]
}
export interface MakeTask extends RowTask {
  /** Below the output folder, without ending. */
  readonly name: string
  /** What an earlier run made of this row. */
  readonly before: Entry | undefined
  /** Its Word file is read again as a whole. */
  readonly proof: boolean
}
/** What the register says of an agreement. */
export interface Facts {
  readonly title: string
  readonly typ: string
  readonly date: string
  readonly parties: readonly string[]
  /** Where the public body has its seat, else the first party. */
  readonly municipality: string
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly notice: string | undefined
}
export interface Checked {
  readonly key: string
  readonly diagnostics: readonly Diagnostic[]
  /** Undefined: the row has errors. */
  readonly facts: Facts | undefined
}
export interface Done {
  readonly key: string
  readonly diagnostics: readonly Diagnostic[]
  readonly state: 'made' | 'same' | 'failed'
  readonly entry: Entry | undefined
}
export interface Workshop {
  check(task: RowTask): Promise<Checked>
  make(task: MakeTask): Promise<Done>
}

/** The shop of one thread: base, templates and house style are opened once. */
export async function workshopOf(setup: Setup, io: Io): Promise<Workshop> {
  const findings = new Findings(setup.mode)
  const templates = await templatesWith(setup.packs, findings.report)
  const base = openBase({ file: setup.input.file, text: setup.input.text, sets: [], templates, mode: setup.mode }, findings.report)
  const house = setup.style === null ? undefined : await houseOf(setup.style, false, io, findings.report)
  if (!base || findings.hasErrors) throw new Error('the common file was judged before') // batch.ts reports its faults
  return { check: (task) => check(task, base, setup, io), make: (task) => make(task, base, house, setup, io) }
}

interface Composed {
  readonly findings: Findings
  readonly row: Row | undefined
  readonly images: Images
}
async function compose(task: RowTask, base: Base, { input, mode }: Setup, io: Io): Promise<Composed> {
  const findings = new Findings(mode)
  const row = composeRow(base, task.values, findings.report)
  const images = row ? await imagesOf(row.document, input, io, findings.report) : new Map()
  return { findings, row: findings.hasErrors ? undefined : row, images }
}

async function check(task: RowTask, base: Base, setup: Setup, io: Io): Promise<Checked> {
  const { findings, row } = await compose(task, base, setup, io)
  return { key: task.key, diagnostics: findings.list, facts: row && factsOf(row) }
}
const PUBLIC: readonly string[] = ['abh', 'kommune', 'jobcenter']
function factsOf({ agreement }: Row): Facts {
  const { titel, typ, datum, parteien } = agreement
  return { title: titel, typ, date: datum, parties: parteien.map(({ name }) => name), municipality: (parteien.find(({ rolle }) => rolle.some((one) => PUBLIC.includes(one))) ?? parteien[0])?.sitz.ort ?? '', ...termDays(agreement) }
}

async function make(task: MakeTask, base: Base, house: HouseStyle | undefined, setup: Setup, io: Io): Promise<Done> {
  const { findings, row, images } = await compose(task, base, setup, io)
  const { key, origin, before } = task
  const failed = (): Done => ({ key, diagnostics: findings.list, state: 'failed', entry: undefined })
  if (!row) return failed()
  const input = inputHash(task, setup, images)
  if (before?.input === input && !setup.force && (await stands(before, setup, io))) return { key, diagnostics: findings.list, state: 'same', entry: { ...before, origin } }
  const outputs: Made[] = []
  for (const format of setup.formats) {
    const bytes = await write(row.document, format, { images, house, fields: setup.fields, source: null })
    if (task.proof && format === 'docx' && !(await readBack(row.document, bytes))) {
      findings.report('serie/anders-gelesen', `${origin}: Die Word-Datei enthält nicht genau die Wörter der Vereinbarung und wurde nicht geschrieben.`, undefined, { hint: 'Das ist ein Fehler in koopgen; melden Sie ihn bitte mit der gemeinsamen Datei und dieser Zeile.' })
      return failed()
    }
    const made: Made = { path: `${task.name}.${format}`, sha256: sha256(bytes), bytes: bytes.length }
    const refusal = await put(made, bytes, before, setup, io)
    if (refusal) {
      findings.report('serie/geschuetzt', refusal, undefined, { hint: 'Benennen Sie die Datei um, wählen Sie mit „-o“ einen anderen Ordner, oder ersetzen Sie sie mit „--force“.' })
      return failed()
    }
    outputs.push(made)
  }
  return { key, diagnostics: findings.list, state: 'made', entry: { key, origin, input, outputs } }
}

/** All that the files of a row depend on. */
function inputHash({ values, name }: MakeTask, { run }: Setup, images: Images): string {
  const laid = values.map(({ path, value }) => (value === undefined ? [path] : [path, value])) // taken out is not the same as null
  return sha256(new TextEncoder().encode(JSON.stringify([run, name, laid, [...images].map(([file, bytes]) => [file, sha256(bytes)])])))
}
async function stands({ outputs }: Entry, { output, formats }: Setup, io: Io): Promise<boolean> {
  if (outputs.length !== formats.length) return false
  for (const one of outputs) if ((await hashAt(join(output, one.path), io)) !== one.sha256) return false
  return true
}
const hashAt = async (path: string, io: Io): Promise<string | undefined> => ((await io.kind(path)) === undefined ? undefined : sha256(await io.read(path)))

export const TEMPORARY = '.koopgen-neu'
/** Why the file was left alone; undefined: it stands there, whole. */
async function put({ path, sha256: hash }: Made, bytes: Uint8Array, before: Entry | undefined, { output, force }: Setup, io: Io): Promise<string | undefined> {
  const target = join(output, path)
  const lying = await hashAt(target, io)
  if (lying === hash) return undefined
  const listed = before?.outputs.find((one) => one.path === path)?.sha256
  if (lying !== undefined && lying !== listed && !force) return `Die Datei „${path}“ stammt nicht von koopgen oder wurde seither geändert; sie blieb unberührt.`
  await io.write(target + TEMPORARY, bytes)
  if ((await hashAt(target + TEMPORARY, io)) !== hash) throw new Error(`„${path}“ stands on the disk other than it was written`)
  await io.rename(target + TEMPORARY, target)
  return undefined
}
