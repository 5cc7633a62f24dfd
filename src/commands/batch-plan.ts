// What a batch run is asked to do: base, table, rows of this shard, as plain data for those who do the work.
import { isIn } from '../batch/shards.ts'
import { type BaseView, baseView, originPlace, originText, readOverrides, readTable, type Table, type TableRow } from '../batch/table.ts'
import { type Diagnostic, Findings } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/discreet.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { type Base, composeRow, openBase } from '../pipeline/series.ts'
import { templatesWith } from '../pipeline.ts'
import { VERSION } from '../version.ts'
import { type Laid, settingOf, withoutValue } from '../yaml/set.ts'
import type { BatchSettings } from './batch-settings.ts'
import type { RowTask, Setup } from './batch-work.ts'
import { houseOf } from './house.ts'
import { inputsOf } from './inputs.ts'
import { sha256 } from './outputs.ts'
import { packOf } from './packs.ts'

export interface Plan {
  readonly base: Base
  readonly setup: Setup
  readonly table: Table
  /** Rows of this shard, by their key. */
  readonly rows: ReadonlyMap<string, TableRow>
  readonly tasks: readonly RowTask[]
  /** Faulty rows of this shard, by their row. */
  readonly faulty: readonly string[]
  readonly findings: Findings
  /** What was found in each row, by its key. */
  readonly found: Map<string, readonly Diagnostic[]>
  readonly texts: Texts
}

export async function baseOf(file: string, settings: BatchSettings, io: Io): Promise<{ readonly base: Base; readonly view: BaseView; readonly setup: Setup; readonly findings: Findings }> {
  const [input] = await inputsOf([file], io)
  if (!input) throw new UserError(`„${file}“ lässt sich nicht lesen. Nennen Sie die gemeinsame Datei der Serie.`)
  const packs = await Promise.all(settings.templates.map((folder) => packOf(folder, io)))
  const findings = new Findings(settings.mode)
  const templates = await templatesWith(packs, findings.report)
  const base = openBase({ file: input.file, text: input.text, sets: [], templates, mode: settings.mode }, findings.report)
  if (settings.style !== null) await houseOf(settings.style, settings.voice.verbose, io, findings.report)
  if (!base || findings.hasErrors) throw new Faulty(findings, new Map([[input.file, input.text]]))
  const { formats, fields, style, mode, output, force, sets } = settings
  const look = style === null ? null : sha256(await io.read(style.file))
  const run = sha256(new TextEncoder().encode(JSON.stringify([VERSION, input.text, packs, formats, fields, look, mode, sets])))
  const view = baseView(base.yaml, base.templates)
  if (!view) throw new Faulty(kindFaults(base, findings), new Map([[input.file, input.text]]))
  return { base, view, setup: { input, packs, formats, fields, style, mode, output, force, run }, findings }
}
/** The base cannot be used; what was found says why. */
export class Faulty extends Error {
  readonly findings: Findings
  readonly texts: Texts
  constructor(findings: Findings, texts: Texts) {
    super('base')
    this.findings = findings
    this.texts = texts
  }
}

export async function planOf(file: string, tableFile: string, settings: BatchSettings, io: Io): Promise<Plan> {
  const { base, view, setup, findings } = await baseOf(file, settings, io)
  const files = await filesOf(tableFile, io)
  const [only] = files.list
  const table = files.isFolder ? await readOverrides(tableFile, files.list, view, settings.table, findings.report) : only && (await readTable(tableFile, only.bytes, view, settings.table, findings.report))
  const texts = new Map([[setup.input.file, setup.input.text], ...files.list.filter(({ file }) => YAML.test(file)).map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)] as const)])
  const sets = setsOf(settings.sets, base)
  if (!table) throw new Faulty(findings, texts)
  const own = table.rows.filter(({ key }) => settings.shard === null || isIn(settings.shard, key))
  const tasks = own.map((row): RowTask => ({ key: row.key, origin: originText(row.origin), values: [...row.values.map((laid) => ({ ...laid, place: placeOf(row, laid) })), ...sets] }))
  const faulty = table.faulty.map(({ origin }) => `Zeile ${origin.row}`).filter((key) => settings.shard === null || isIn(settings.shard, key))
  return { base, setup, table, rows: new Map(own.map((row) => [row.key, row])), tasks, faulty, findings, found: new Map(), texts }
}
const YAML = /\.ya?ml$/i
/** A file, or the YAML files of a folder in the order of their names. */
async function filesOf(path: string, io: Io): Promise<{ readonly isFolder: boolean; readonly list: readonly { readonly file: string; readonly bytes: Uint8Array }[] }> {
  if ((await io.kind(path)) !== 'folder') return { isFolder: false, list: [{ file: path, bytes: await io.read(path) }] }
  const names = (await io.list(path)).filter(({ name, kind }) => kind === 'file' && YAML.test(name)).map(({ name }) => `${path.replace(/[/\\]+$/, '')}/${name}`)
  return { isFolder: true, list: await Promise.all(names.map(async (file) => ({ file, bytes: await io.read(file) }))) }
}
const placeOf = (row: TableRow, { path }: Laid) => {
  const origin = row.originOf(path)
  return origin && originPlace(origin)
}
/** The pipeline says what is wrong with the kind. */
function kindFaults(base: Base, findings: Findings): Findings {
  composeRow(base, [], findings.report)
  return findings
}

function setsOf(sets: readonly string[], { yaml }: Base): readonly Laid[] {
  return sets.map((text) => {
    const setting = settingOf(text, yaml.data)
    if ('message' in setting) throw new UserError(`--set ${withoutValue(text)}: ${setting.message} ${setting.hint ?? ''}`.trim())
    return { path: setting.path, value: setting.value }
  })
}
