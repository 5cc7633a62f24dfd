// The writing half of a batch run: good rows → files, manifest, reports.
// Invariants: nobody else works in the folder meanwhile; rows of the table = agreements + rows that were reported, which is proved before the manifest is written;
// where nothing can be written any more, the journal keeps what was done, and the manifest of the run before stays.
import { join } from 'node:path'
import { type Entry, JOURNAL, journalHead, type Made, MANIFEST, type Manifest, manifestText } from '../../batch/manifest.ts'
import { sameOnDisk } from '../../batch/names.ts'
import type { RunReport } from '../../batch/reports.ts'
import { shardText } from '../../batch/shards.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { VERSION } from '../../version.ts'
import type { Crew } from './crew.ts'
import { alone, type Earlier, earlierRun, hashAt, putFile, refuseOtherPart, sweep } from './folder.ts'
import type { Found } from './found.ts'
import { allNames } from './names.ts'
import type { Plan } from './plan.ts'
import { progressOf } from './progress.ts'
import { type Judged, type Outcome, reportOf, REPORTS, writeReports } from './reports.ts'
import type { BatchSettings } from './settings.ts'
import { stopText, summaryOf, type Surplus } from './summary.ts'
import type { MakeTask, RowTask } from './work.ts'
import { fails } from '../run.ts'
import { speak } from '../telling/speak.ts'

/** What the parts of the work share. */
interface Job {
  readonly plan: Plan
  readonly judged: Judged
  readonly settings: BatchSettings
  readonly earlier: Earlier
  readonly names: ReadonlyMap<string, string>
  readonly outcomes: Map<string, Outcome>
  readonly io: Io
}

export async function makeAll(plan: Plan, judged: Judged, crew: Crew, settings: BatchSettings, io: Io): Promise<number> {
  const names = await allNames(plan, judged.naming, crew, settings)
  return alone(settings.output, io, async () => {
    const shard = settings.shard === null ? null : shardText(settings.shard)
    const earlier = await earlierRun(settings.output, io)
    refuseOtherPart(earlier, shard, settings.output)
    await sweep(settings.output, [...names.values(), ...earlier.files.keys(), `${REPORTS}/x`], io)
    const job: Job = { plan, judged, settings, earlier, names, outcomes: new Map(), io }
    const stop = await stopped(() => io.append(join(settings.output, JOURNAL), journalHead(shard))) ?? (await work(job, crew)) ?? (await finish(job, shard))
    return typeof stop === 'number' ? stop : await end(job, stop)
  })
}
/** What the operating system said; undefined: nothing. */
async function stopped(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

export function abandoned({ key, origin }: RowTask, found: Found): void {
  found.tell(key, [{ code: 'serie/abgebrochen', message: `${origin}: Das Erzeugen ist abgebrochen.`, place: undefined, hint: HELP }])
}
const HELP = 'Stehen in der Zeile sehr lange Texte, so kürzen Sie sie. Sonst ist das ein Fehler in koopgen; melden Sie ihn bitte mit der gemeinsamen Datei und dieser Zeile.'

/** The sentence for which nothing more can be written. */
async function work({ plan, judged, settings, earlier, names, outcomes, io }: Job, crew: Crew): Promise<string | undefined> {
  const progress = progressOf('Erzeugt', judged.good.size, settings.voice, io)
  let failures = 0
  let stop: string | undefined
  for await (const { task, answer } of crew.all('make', makeTasks(plan, judged, names, earlier), () => failures >= settings.enough || stop !== undefined)) {
    const isLost = answer instanceof Error
    if (isLost) abandoned(task, plan.found)
    else plan.found.add(task.key, answer.diagnostics, plan)
    const outcome: Outcome = isLost ? { state: 'failed', entry: undefined, lying: undefined, facts: undefined } : { state: answer.state, entry: answer.entry, lying: answer.lying, facts: answer.facts }
    if (outcome.state === 'failed') failures += 1
    if (!isLost) stop ??= answer.stop
    outcomes.set(task.key, outcome)
    await progress.step(failures)
  }
  await progress.end()
  return stop
}
/** A row that is not made now keeps its files: no other takes their place. */
function* makeTasks({ rows, taskOf, setup, table }: Plan, { good }: Judged, names: ReadonlyMap<string, string>, { entries, files }: Earlier): Generator<MakeTask> {
  const known = new Set([...rows.keys(), ...table.faulty.map(({ id }) => id)])
  const keepers = new Map([...entries.values()].flatMap(({ key, outputs }) => (known.has(key) && !good.has(key) ? outputs.map(({ path }) => [sameOnDisk(path), key] as const) : [])))
  for (const row of rows.values()) {
    if (!good.has(row.key)) continue
    const name = names.get(row.key) ?? row.key
    const paths = setup.formats.map((format) => `${name}.${format}`)
    yield { ...taskOf(row), name, before: setup.force ? undefined : entries.get(row.key), listed: paths.flatMap((path) => files.get(path) ?? []), keeper: paths.flatMap((path) => keepers.get(sameOnDisk(path)) ?? [])[0] }
  }
}

/** Every row once, with a file for each format that is nobody else's: else there is no manifest. */
function prove({ plan, outcomes, settings }: Job, { counts, rows }: RunReport): void {
  const paths = rows.flatMap(({ state, outputs }) => (state === 'made' ? outputs.map(({ path }) => sameOnDisk(path)) : []))
  const isProved = rows.length === plan.rows.size + plan.faulty.length && new Set(rows.map(({ key }) => key)).size === rows.length && counts.made + counts.reported === rows.length
  const isWhole = paths.length === counts.made * settings.formats.length && new Set(paths).size === paths.length && [...outcomes].every(([key, { state, entry }]) => (state === 'failed') === (entry === undefined) && (!entry || entry.key === key))
  if (!isProved || !isWhole) throw new Error('rows are not agreements and reported rows')
}

async function finish(job: Job, shard: string | null): Promise<number | string> {
  const { plan, judged, settings, outcomes, io } = job
  const { found, table } = plan
  const report = reportOf(plan, judged, outcomes, settings)
  prove(job, report)
  const failed = report.rows.flatMap(({ state, key }) => (state === 'made' ? [] : [key]))
  const { entries, stale, surplus } = await remaining(job, failed)
  const manifest: Manifest = { head: { koopgen: VERSION, run: plan.setup.run, table: plan.hash, rows: table.rows.length + table.faulty.length, failed, shard }, entries, stale }
  const stop = await stopped(async () => {
    await putFile(join(settings.output, MANIFEST), manifestText(manifest), io) // the proof before what tells about it
    await io.remove(join(settings.output, JOURNAL))
  })
  if (stop !== undefined) return stop
  await writeReports(settings.output, report, 'all', found, io)
  const all = found.all()
  const isFine = failed.length === 0 && !fails(all, settings.failOn)
  const same = [...outcomes.values()].filter(({ state }) => state === 'same').length
  await speak({ ok: isFine, diagnostics: all, texts: plan.texts, outputs: [], summary: summaryOf(report, same, surplus, settings.output) }, settings.voice, io)
  return isFine ? 0 : 1
}

interface Remaining {
  readonly entries: readonly Entry[]
  readonly stale: readonly Made[]
  readonly surplus: Surplus
}
/** What the manifest lists: this run, earlier files of rows that were reported, and what no row makes any more. */
async function remaining({ plan, outcomes, earlier, settings, io }: Job, failed: readonly string[]): Promise<Remaining> {
  const entries = [...outcomes.values()].flatMap(({ entry }) => entry ?? [])
  const made = byDisk(entries)
  const kept = new Set([...failed, ...plan.table.faulty.map(({ id }) => id)])
  const keepers = [...earlier.entries.values()].filter(({ key, outputs }) => kept.has(key) && !outputs.some(({ path }) => made.has(sameOnDisk(path))))
  const mine = new Map([...made, ...byDisk(keepers)])
  const isUnsure = settings.prune && plan.table.faulty.some(({ key }) => key === undefined)
  const stale: Made[] = []
  let [removed, changed] = [0, 0]
  for (const [path, states] of earlier.files) {
    const lying = (await isOne(path, mine.get(sameOnDisk(path)), settings.output, io)) ? undefined : await hashAt(join(settings.output, path), io)
    if (lying === undefined) continue
    const state = states.find(({ sha256 }) => sha256 === lying)
    if (settings.prune && !isUnsure && state) {
      await io.remove(join(settings.output, path))
      removed += 1
      continue
    }
    if (!state) changed += 1
    stale.push(state ?? (states.at(-1) as Made))
  }
  return { entries: [...entries, ...keepers], stale, surplus: { removed, left: stale.length, isUnsure, changed } }
}

/** Its files, by what a disk may take for the same. */
const byDisk = (entries: readonly Entry[]): ReadonlyMap<string, string> => new Map(entries.flatMap(({ outputs }) => outputs.map(({ path }) => [sameOnDisk(path), path] as const)))
/** „Altdorf“ and „ALTDORF“ are one file on some disks, and two on others. */
async function isOne(path: string, other: string | undefined, folder: string, io: Io): Promise<boolean> {
  if (other === undefined || other === path) return other === path
  const [one, two] = [join(folder, path), join(folder, other)]
  return (await io.kind(one)) === undefined || (await io.realPath(one)) === (await io.realPath(two))
}

/** Nothing can be written any more: what was found is told all the same. */
async function end({ plan, outcomes, settings, io }: Job, sentence: string): Promise<number> {
  const stands = [...outcomes.values()].filter(({ entry }) => entry !== undefined).length
  await speak({ ok: false, diagnostics: plan.found.all(), texts: plan.texts, outputs: [], summary: stopText(sentence, plan.rows.size + plan.faulty.length, stands) }, settings.voice, io)
  return 2
}
