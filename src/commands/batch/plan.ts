// What a batch run is asked to do: base, table, rows of this shard. The tasks of rows are made when their turn comes: they are larger than the rows.
import { tableHash } from '../../batch/fingerprint.ts'
import { isIn } from '../../batch/shards.ts'
import { type BaseView, baseView, type FaultyRow, type Origin, originPlace, originText, readOverrides, readTable, type Table, type TableRow, type Told } from '../../batch/table.ts'
import { type Diagnostic, Findings, type Place, type Report } from '../../diagnostics/diagnostic.ts'
import type { Texts } from '../../diagnostics/discreet.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { type Base, composeRow, openBase } from '../../pipeline/series.ts'
import { templatesWith } from '../../pipeline.ts'
import { VERSION } from '../../version.ts'
import { type Laid, settingOf, withoutValue } from '../../yaml/set.ts'
import { Found } from './found.ts'
import type { BatchSettings } from './settings.ts'
import type { RowTask, Setup } from './work.ts'
import { houseOf } from '../files/house.ts'
import { inputsOf } from '../files/inputs.ts'
import { sha256 } from '../files/outputs.ts'
import { packOf } from '../files/packs.ts'

export interface Plan {
  readonly base: Base
  readonly view: BaseView
  readonly setup: Setup
  readonly table: Table
  /** Of the whole table. */
  readonly hash: string
  /** Rows of this shard, by their key. */
  readonly rows: ReadonlyMap<string, TableRow>
  /** Faulty rows of this shard. */
  readonly faulty: readonly FaultyRow[]
  taskOf(row: TableRow): RowTask
  readonly found: Found
  readonly texts: Texts
}

export async function baseOf(file: string, settings: BatchSettings, io: Io): Promise<{ readonly base: Base; readonly view: BaseView; readonly setup: Setup; readonly found: Found }> {
  const [input] = await inputsOf([file], io)
  if (!input) throw new UserError(`„${file}“ lässt sich nicht lesen. Nennen Sie die gemeinsame Datei der Serie.`)
  const packs = await Promise.all(settings.templates.map((folder) => packOf(folder, io)))
  const found = new Found(settings.mode, settings.levels)
  const { report } = found.general
  const templates = await templatesWith(packs, report)
  const base = openBase({ file: input.file, text: input.text, sets: [], templates, mode: settings.mode }, report)
  if (settings.style !== null) await houseOf(settings.style, settings.voice.verbose, io, report)
  const texts = new Map([[input.file, input.text]])
  if (!base || found.general.hasErrors) throw new Faulty(found, texts)
  const { formats, fields, style, mode, levels, failOn, output, force, sets } = settings
  const look = style === null ? null : sha256(await io.read(style.file))
  const run = sha256(new TextEncoder().encode(JSON.stringify([VERSION, input.text, packs, formats, fields, look, mode, sets])))
  const view = baseView(base.yaml, base.templates)
  if (!view) throw new Faulty(kindFaults(base, found), texts)
  return { base, view, setup: { input, packs, formats, fields, style, mode, levels, failOn, output, force, run }, found }
}
/** The base cannot be used; what was found says why. */
export class Faulty extends Error {
  readonly found: Found
  readonly texts: Texts
  constructor(found: Found, texts: Texts) {
    super('base')
    this.found = found
    this.texts = texts
  }
}

export async function planOf(file: string, tableFile: string, settings: BatchSettings, io: Io): Promise<Plan> {
  const { base, view, setup, found } = await baseOf(file, settings, io)
  const { pattern, ascii, shard } = settings
  const heard = new Findings(settings.mode, settings.levels)
  const { report } = heard
  const files = await filesOf(tableFile, io)
  const [only] = files.list
  tellBelow(files.below, report)
  const table = files.isFolder ? await readOverrides(tableFile, files.list, view, settings.table, report) : only && (await readTable(tableFile, only.bytes, view, settings.table, report))
  const texts = new Map([[setup.input.file, setup.input.text], ...files.list.filter(({ file: name }) => YAML.test(name)).map(({ file: name, bytes }) => [name, new TextDecoder().decode(bytes)] as const)])
  const sets = setsOf(settings.sets, base)
  tellOf(found, heard, table, settings)
  if (!table) throw new Faulty(found, texts)
  const taskOf = (row: TableRow): RowTask => {
    const originOf = row.origins()
    return { key: row.key, origin: originText(row.origin), values: [...row.values.map((laid) => ({ ...laid, place: placeOf(originOf(laid.path)) })), ...sets] }
  }
  const rows = new Map(table.rows.flatMap((row) => (shard === null || isIn(shard, row.key) ? [[row.key, row]] : [])))
  const faulty = table.faulty.filter(({ id }) => shard === null || isIn(shard, id))
  return { base, view, setup, table, hash: tableHash(table, pattern, ascii), rows, faulty, taskOf, found, texts }
}
/** What is said of a row is said by those who make it; an error for which all is refused, by everybody. */
function tellOf(found: Found, heard: Findings, table: Table | undefined, { shard, validOnly }: BatchSettings): void {
  const ofRows = [...(table?.rows.map(({ key, told }) => ({ id: key, told, isFaulty: false })) ?? []), ...(table?.faulty.map(({ id, told }) => ({ id, told, isFaulty: true })) ?? [])]
  const said = new Set(ofRows.flatMap(({ told }) => told.map(sign)))
  for (const one of heard.list) if (!said.has(sign(one))) found.general.report(one.code, one.message, one.place, { hint: one.hint })
  for (const { id, told, isFaulty } of ofRows) if (shard === null || isIn(shard, id) || (isFaulty && !validOnly)) found.tell(id, told)
}
const sign = ({ code, message, place }: Told | Diagnostic): string => [place?.file, place?.line, place?.column, code, message].join('\0')

const YAML = /\.ya?ml$/i
/** A file, or the YAML files of a folder in the order of their names. A link counts as what it leads to, as the volumes of Kubernetes have them; a hidden one is the mark of an editor. */
async function filesOf(path: string, io: Io): Promise<{ readonly isFolder: boolean; readonly list: readonly { readonly file: string; readonly bytes: Uint8Array }[]; readonly below: readonly string[] }> {
  if ((await io.kind(path)) !== 'folder') return { isFolder: false, list: [{ file: path, bytes: await io.read(path) }], below: [] }
  const folder = path.replace(/[/\\]+$/, '')
  const entries = await io.list(path)
  const names = entries.filter(({ name, kind }) => (kind === 'file' || (kind === 'link' && !name.startsWith('.'))) && YAML.test(name)).map(({ name }) => `${folder}/${name}`)
  const inner = entries.filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.')).map(({ name }) => `${folder}/${name}`)
  const below = (await Promise.all(inner.map(async (one) => ((await holdsYaml(one, io)) ? [one] : [])))).flat()
  return { isFolder: true, list: await Promise.all(names.map(async (file) => ({ file, bytes: await io.read(file) }))), below }
}
async function holdsYaml(folder: string, io: Io): Promise<boolean> {
  const entries = (await io.list(folder)).filter(({ name }) => !name.startsWith('.'))
  for (const { name, kind } of entries) if (kind === 'folder' ? await holdsYaml(`${folder}/${name}`, io) : YAML.test(name)) return true
  return false
}
/** Files that somebody may take for agreements. */
function tellBelow(folders: readonly string[], report: Report): void {
  for (const folder of folders) report('tabelle/uebergangen', `Der Unterordner „${folder}“ enthält YAML-Dateien; sie wurden nicht gelesen.`, undefined, { hint: 'Legen Sie die Dateien unmittelbar in den Ordner der Serie, wenn aus ihnen Vereinbarungen werden sollen.' })
}
const placeOf = (origin: Origin | undefined): Place | undefined => origin && originPlace(origin)
/** The pipeline says what is wrong with the kind. */
function kindFaults(base: Base, found: Found): Found {
  composeRow(base, [], found.general.report)
  return found
}

function setsOf(sets: readonly string[], { yaml }: Base): readonly Laid[] {
  return sets.map((text) => {
    const setting = settingOf(text, yaml.data)
    if ('message' in setting) throw new UserError(`--set ${withoutValue(text)}: ${setting.message} ${setting.hint ?? ''}`.trim())
    return { path: setting.path, value: setting.value }
  })
}
