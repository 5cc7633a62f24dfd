// One row of a table → its agreement → its files. Works the same in the main thread and in a worker, and knows no other row.
// Invariants: a row has all its files or none; what stands on the disk has the hash of the bytes that were made; trouble with the disk is an answer, never thrown.
import { join } from 'node:path'
import type { Entry, Made } from '../../batch/manifest.ts'
import type { Lying } from '../../batch/reports.ts'
import { type TermDays, termDays } from '../../batch/term.ts'
import { type Diagnostic, Findings, type Levels, type Mode } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Fields, Format } from '../../formats.ts'
import type { Io } from '../../io.ts'
import { type Base, composeRow, openBase, redraftRow, type Row, rowAgreement } from '../../pipeline/series.ts'
import { readBack } from '../../pipeline/word-files.ts'
import { LostWords, templatesWith, write } from '../../pipeline.ts'
import type { HouseStyle } from '../../reread/house-style/data.ts'
import type { Pack } from '../../templates/templates.ts'
import type { Laid } from '../../yaml/set.ts'
import { putRow, type RowFile } from './put.ts'
import { houseOf } from '../files/house.ts'
import { type Images, imagesOf } from '../files/images.ts'
import type { Input } from '../files/inputs.ts'
import { sha256 } from '../files/outputs.ts'
import { fails } from '../run.ts'
import type { StyleChoice } from '../settings.ts'

/** What all rows have in common; plain data, so that it travels to a worker. */
export interface Setup {
  readonly input: Input
  readonly packs: readonly Pack[]
  readonly formats: readonly Format[]
  readonly fields: Fields
  readonly style: StyleChoice | null
  readonly mode: Mode
  readonly levels: Levels
  readonly failOn: 'error' | 'warning'
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
  /** What koopgen wrote earlier at the paths of this row. */
  readonly listed: readonly Made[]
  /** Key of a row that is not made now and keeps one of these paths. */
  readonly keeper: string | undefined
}
/** What an agreement gives to the name of its files. */
export interface Naming {
  readonly title: string
  readonly typ: string
  readonly date: string
  /** Where the public body has its seat, else the first party. */
  readonly municipality: string
}
/** What the register says of an agreement. */
export interface Facts extends Naming, TermDays {
  readonly parties: readonly string[]
}
export interface Checked {
  readonly key: string
  readonly diagnostics: readonly Diagnostic[]
  /** Nothing was found for which the run fails. */
  readonly isGood: boolean
  /** Undefined: the row cannot be read. */
  readonly naming: Naming | undefined
}
export interface Done {
  readonly key: string
  readonly diagnostics: readonly Diagnostic[]
  readonly state: 'made' | 'same' | 'failed'
  readonly entry: Entry | undefined
  /** The files of the entry where somebody changed one. */
  readonly lying: readonly Lying[] | undefined
  readonly facts: Facts | undefined
  /** No other row can be written either: the sentence of the operating system. */
  readonly stop?: string
}
export interface Workshop {
  check(task: RowTask): Promise<Checked>
  /** For rows that other machines make. */
  name(task: RowTask): Promise<Naming | undefined>
  make(task: MakeTask): Promise<Done>
}

interface Shop {
  readonly base: Base
  readonly house: HouseStyle | undefined
  readonly setup: Setup
  readonly io: Io
  /** Rows made by this thread. */
  made: number
}
/** The shop of one thread: base, templates and house style are opened once. */
export async function workshopOf(setup: Setup, io: Io): Promise<Workshop> {
  const findings = new Findings(setup.mode, setup.levels)
  const templates = await templatesWith(setup.packs, findings.report)
  const base = openBase({ file: setup.input.file, text: setup.input.text, sets: [], templates, mode: setup.mode }, findings.report)
  const house = setup.style === null ? undefined : await houseOf(setup.style, false, io, findings.report)
  if (!base || findings.hasErrors) throw new Error('the common file was judged before') // batch.ts reports its faults
  const shop: Shop = { base, house, setup, io, made: 0 }
  return {
    check: (task) => check(task, shop),
    name: async ({ values }) => namingOf(rowAgreement(base, values)),
    make: (task) => make(task, shop),
  }
}

/** Judged by all rules; undefined: something was found for which the run fails. */
async function judge({ values }: RowTask, { base, setup, io }: Shop, findings: Findings): Promise<Row | undefined> {
  const row = composeRow(base, values, findings.report)
  if (row) await imagesOf(row.document, setup.input, io, findings.report)
  return fails(findings.list, setup.failOn) ? undefined : row
}

async function check(task: RowTask, shop: Shop): Promise<Checked> {
  const findings = new Findings(shop.setup.mode, shop.setup.levels)
  const judged = await told(() => judge(task, shop, findings), task, findings)
  const row = 'done' in judged ? judged.done : undefined
  return { key: task.key, diagnostics: findings.list, isGood: row !== undefined, naming: namingOf(row?.agreement ?? rowAgreement(shop.base, task.values)) }
}
const PUBLIC: readonly string[] = ['abh', 'kommune', 'jobcenter']
function namingOf(agreement: Row['agreement'] | undefined): Naming | undefined {
  if (!agreement) return undefined
  const { titel, typ, datum, parteien } = agreement
  return { title: titel, typ, date: datum, municipality: (parteien.find(({ rolle }) => rolle.some((one) => PUBLIC.includes(one))) ?? parteien[0])?.sitz.ort ?? '' }
}
/** As people tell agreements apart: most are called „Kooperationsvereinbarung“, what follows differs. */
const fullTitle = ({ titel, untertitel, kurztitel }: Row['agreement']): string => (untertitel !== undefined ? `${titel} ${untertitel}` : titel.startsWith(kurztitel) ? titel : `${titel} (${kurztitel})`)
const factsOf = ({ agreement }: Row): Facts => ({ ...(namingOf(agreement) as Naming), title: fullTitle(agreement), parties: agreement.parteien.map(({ name }) => name), ...termDays(agreement) })

/** After these nothing can be written any more, by whatever row. */
const FATAL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])
/** What the operating system refuses is a finding of the row. */
async function told<T>(work: () => Promise<T>, { origin }: RowTask, { report }: Findings): Promise<{ readonly done: T } | { readonly stop: string | undefined }> {
  try {
    return { done: await work() }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    report('serie/datei', `${origin}: ${error.message}`, undefined, { hint: 'Starten Sie denselben Lauf noch einmal, wenn das behoben ist; er macht nur, was fehlt.' })
    return { stop: FATAL.has(error.system) ? error.message : undefined }
  }
}

async function make(task: MakeTask, shop: Shop): Promise<Done> {
  const findings = new Findings(shop.setup.mode, shop.setup.levels)
  const made = await told(() => result(task, shop, findings), task, findings)
  const what = 'done' in made ? made.done : undefined
  const stop = 'stop' in made ? made.stop : undefined
  return { key: task.key, diagnostics: findings.list, state: what?.state ?? 'failed', entry: what?.entry, lying: what?.lying, facts: what?.facts, ...(stop !== undefined && { stop }) }
}
type Result = Pick<Done, 'state' | 'entry' | 'lying' | 'facts'>

/** Undefined: it failed, as reported. */
async function result(task: MakeTask, shop: Shop, findings: Findings): Promise<Result | undefined> {
  const { setup, io } = shop
  const { key, origin, before } = task
  const row = redraftRow(shop.base, task.values)
  if (!row) throw new Error('the row was judged before')
  const images = await imagesOf(row.document, setup.input, io, findings.report) // they may be others by now
  if (fails(findings.list, setup.failOn)) return undefined
  const input = inputHash(task, setup, images)
  const lying = before?.input === input && !setup.force ? await lyingOf(before, setup, io) : undefined
  if (before && lying) {
    for (const { path } of lying.filter(({ byHand }) => byHand)) findings.report('serie/von-hand', `${origin}: Die Datei „${path}“ wurde von Hand geändert und blieb so; die Zeile ist dieselbe wie im letzten Lauf.`, undefined, { hint: 'Soll die Datei wieder der Tabelle entsprechen, benennen Sie sie um, und starten Sie denselben Lauf noch einmal.' })
    return { state: 'same', entry: { ...before, origin }, lying, facts: factsOf(row) }
  }
  const files = await filesOf(row, task, images, shop, findings)
  if (!files) return undefined
  const entry: Entry = { key, origin, input, outputs: files.map(({ path, sha256: hash, bytes }) => ({ path, sha256: hash, bytes })) }
  const refusal = await putRow(files, entry, { folder: setup.output, listed: task.listed, keeper: task.keeper, force: setup.force }, io)
  if (refusal) findings.report('serie/geschuetzt', `${origin}: ${refusal.message}`, undefined, { hint: refusal.hint })
  return refusal ? undefined : { state: 'made', entry, lying: undefined, facts: factsOf(row) }
}

/** Of the rows that a thread makes, the first and each fiftieth are read again. */
const SAMPLE = 50
async function filesOf({ document }: Row, { name, origin }: MakeTask, images: Images, shop: Shop, { report }: Findings): Promise<readonly RowFile[] | undefined> {
  const { setup, house } = shop
  const isProved = shop.made++ % SAMPLE === 0
  const files: RowFile[] = []
  for (const format of setup.formats) {
    const content = await proved(document, format, isProved, () => write(document, format, { images, house, fields: setup.fields, source: null }))
    if (!content) {
      report('serie/anders-gelesen', `${origin}: Die ${format === 'docx' ? 'Word' : 'PDF'}-Datei enthält nicht genau die Wörter der Vereinbarung und wurde nicht geschrieben.`, undefined, { hint: 'Das ist ein Fehler in koopgen; melden Sie ihn bitte mit der gemeinsamen Datei und dieser Zeile.' })
      return undefined
    }
    files.push({ path: `${name}.${format}`, sha256: sha256(content), bytes: content.length, content })
  }
  return files
}

/** Undefined: it has not the words of its agreement, as the writer saw while it wrote, or as the file says when it is read again. */
async function proved(document: Row['document'], format: Format, isRead: boolean, make: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    const content = await make()
    return isRead && (format === 'docx' || format === 'pdf') && !(await readBack(document, content, format)) ? undefined : content
  } catch (error) {
    if (error instanceof LostWords) return undefined
    throw error
  }
}

/** All that the files of a row depend on. */
function inputHash({ values, name }: MakeTask, { run }: Setup, images: Images): string {
  const laid = values.map(({ path, value }) => (value === undefined ? [path] : [path, value])) // taken out is not the same as null
  return sha256(new TextEncoder().encode(JSON.stringify([run, name, laid, [...images].map(([file, bytes]) => [file, sha256(bytes)])])))
}
/** The files as they lie there; undefined: one is missing or broken, and the row is to be made. */
async function lyingOf({ outputs }: Entry, { output, formats }: Setup, io: Io): Promise<readonly Lying[] | undefined> {
  if (outputs.length !== formats.length) return undefined
  const found = await Promise.all(outputs.map((made) => lyingAt(made, output, io)))
  return found.every((one) => one !== undefined) ? found : undefined
}
async function lyingAt(made: Made, folder: string, io: Io): Promise<Lying | undefined> {
  const path = join(folder, made.path)
  if ((await io.kind(path)) === undefined) return undefined
  const bytes = await io.read(path)
  const hash = sha256(bytes)
  if (hash === made.sha256) return made
  return startsAs(bytes, made.path) ? { path: made.path, sha256: hash, bytes: bytes.length, byHand: true } : undefined
}
/** Nobody saves an empty file, or a Word file that is none, on purpose. */
const STARTS: Readonly<Record<string, string>> = { docx: 'PK', pdf: '%PDF-' }
function startsAs(bytes: Uint8Array, path: string): boolean {
  const sign = STARTS[path.slice(path.lastIndexOf('.') + 1)] ?? ''
  return bytes.length > 0 && [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0))
}
