// koopgen batch (serie): one common file and a table → an agreement for each row.
// Invariants: all rows are judged before the first file is written; rows of the table = agreements + rows that were reported; a run that was
// killed and started again ends with the same bytes as one that was left alone.
import { join } from 'node:path'
import { faultsIn, namesFor } from '../batch/names.ts'
import { type Entry, entryLine, JOURNAL, type Made, MANIFEST, type Manifest, manifestText, readJournal, readManifest } from '../batch/manifest.ts'
import { shardText } from '../batch/shards.ts'
import { type BaseView, originPlace, originPrefix, type TableRow, templateCsv, templateXlsx } from '../batch/table.ts'
import type { Diagnostic, Findings, Place } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { words } from '../diagnostics/print.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { type Io, utf8 } from '../io.ts'
import { VERSION } from '../version.ts'
import { type Crew, crewOf } from './batch-crew.ts'
import { mergeParts } from './batch-merge.ts'
import { baseOf, Faulty, type Plan, planOf } from './batch-plan.ts'
import { progressOf } from './batch-progress.ts'
import { type Outcome, reportFiles, reportOf, writeTexts } from './batch-reports.ts'
import { type BatchFlags, type BatchSettings, batchSettingsOf } from './batch-settings.ts'
import { trace } from './batch-trace.ts'
import type { Facts, MakeTask } from './batch-work.ts'
import { defaultsOf } from './config.ts'
import { sha256 } from './outputs.ts'
import { speak } from './speak.ts'

/** Every so many rows a file is read again in full. */
const SAMPLE = 50
/** Instead of a base: joins parts. */
const MERGE = 'merge'

export async function batch(args: readonly string[], flags: BatchFlags, io: Io): Promise<number> {
  const settings = batchSettingsOf(flags, await defaultsOf(io), io)
  const [base, table, ...more] = args
  if (base === MERGE) return mergeParts(args.slice(1), settings, io)
  if (more.length > 0) throw new UserError(`Eine Serie hat eine Tabelle; „${more[0]}“ wäre eine zweite. Fügen Sie die Tabellen zusammen, oder erzeugen Sie sie nacheinander in verschiedene Ordner.`)
  if (base === undefined) throw new UserError('Nennen Sie die gemeinsame Datei und die Tabelle, zum Beispiel „koopgen batch basis.koop.yaml gemeinden.csv -o serie“.')
  try {
    const template = templateFor(flags)
    if (template) return await writeTemplate(base, template, settings, io)
    if (table === undefined) throw new UserError(`Zu „${base}“ fehlt die Tabelle. Nennen Sie sie, zum Beispiel „koopgen batch ${base} gemeinden.csv“; eine leere macht „--template-csv“.`)
    const plan = await planOf(base, table, settings, io)
    return flags.trace === undefined ? await series(plan, settings, io) : await trace(flags.trace, plan, io)
  } catch (error) {
    if (!(error instanceof Faulty)) throw error
    await speak({ ok: false, diagnostics: error.findings.list, texts: error.texts, outputs: [], summary: 'Es wurde keine Datei geschrieben.' }, settings.voice, io)
    return 1
  }
}

interface Template {
  readonly flag: string
  readonly file: string
  readonly make: (view: BaseView) => Uint8Array | Promise<Uint8Array>
}
function templateFor({ templateCsv: csv, templateXlsx: xlsx }: BatchFlags): Template | undefined {
  if (csv !== undefined) return { flag: '--template-csv', file: csv, make: templateCsv }
  return xlsx === undefined ? undefined : { flag: '--template-xlsx', file: xlsx, make: templateXlsx }
}
/** An empty table for this base, to fill in. */
async function writeTemplate(base: string, { flag, file, make }: Template, settings: BatchSettings, io: Io): Promise<number> {
  const { view, findings, setup } = await baseOf(base, settings, io)
  if ((await io.kind(file)) !== undefined && !settings.force) throw new UserError(`„${file}“ gibt es schon. Nennen Sie nach „${flag}“ eine andere Datei, oder ersetzen Sie sie mit „--force“.`)
  await io.write(file, await make(view))
  await speak({ ok: true, diagnostics: findings.list, texts: new Map([[base, setup.input.text]]), outputs: [], summary: `Tabelle „${file}“ angelegt. Füllen Sie sie aus, eine Zeile für jede Vereinbarung, und löschen Sie die Beispielzeile. Dann: koopgen batch ${base} ${file}` }, settings.voice, io)
  return 0
}

async function series(plan: Plan, settings: BatchSettings, io: Io): Promise<number> {
  const crew = await crewOf(plan.setup, settings.jobs, plan.tasks.length, io)
  try {
    const facts = await checkAll(plan, crew, settings, io)
    const invalid = plan.tasks.length - facts.size + plan.faulty.length
    if (invalid > 0 && !settings.validOnly) return await refuse(plan, facts, settings, io)
    return await makeAll(plan, facts, crew, settings, io)
  } finally {
    await crew.close()
  }
}

/** Facts of the rows without errors; everything found stands in the findings of the plan. */
async function checkAll(plan: Plan, crew: Crew, { voice }: BatchSettings, io: Io): Promise<ReadonlyMap<string, Facts>> {
  const facts = new Map<string, Facts>()
  const progress = progressOf('Geprüft', plan.tasks.length, voice, io)
  for await (const { task, answer } of crew.all('check', plan.tasks, () => false)) {
    if (answer instanceof Error) abandoned(task.origin, plan.findings)
    else {
      passOn(task.key, answer.diagnostics, plan)
      if (answer.facts) facts.set(task.key, answer.facts)
    }
    await progress.step(plan.tasks.length - facts.size)
  }
  await progress.end()
  return facts
}
function passOn(key: string, diagnostics: readonly Diagnostic[], { rows, findings, found }: Plan): void {
  const row = rows.get(key)
  const named = diagnostics.map((one) => (row ? { ...one, message: columnOf(row, one) + one.message } : one))
  if (named.length > 0) found.set(key, named)
  for (const { code, message, place, hint, related } of named) findings.report(code, message, place, { hint, ...(related && { related }) })
}
/** Sheet and column, which a place cannot name. */
function columnOf({ values, originOf }: TableRow, { place }: Diagnostic): string {
  if (!place) return ''
  const origin = values.map(({ path }) => originOf(path)).find((one) => one && isSame(originPlace(one), place))
  return origin ? originPrefix(origin) : ''
}
const isSame = (a: Place, b: Place): boolean => a.file === b.file && a.line === b.line && a.column === b.column
function abandoned(origin: string, { report }: Findings): void {
  report('serie/abgebrochen', `${origin}: Das Erzeugen ist abgebrochen.`, undefined, { hint: 'Kürzen Sie lange Texte der Zeile, und starten Sie den Lauf noch einmal.' })
}

async function refuse({ tasks, faulty, findings, texts }: Plan, facts: ReadonlyMap<string, Facts>, { voice }: BatchSettings, io: Io): Promise<number> {
  const bad = tasks.length - facts.size + faulty.length
  const summary = `${words(bad, 'Zeile hat', 'Zeilen haben')} Fehler, ${facts.size === 0 ? 'keine ist' : words(facts.size, 'Zeile ist', 'Zeilen sind')} in Ordnung. Es wurde keine Datei geschrieben${facts.size === 0 ? '.' : '; mit „--valid-only“ entstehen die Vereinbarungen der fehlerfreien Zeilen.'}`
  await speak({ ok: false, diagnostics: findings.list, texts, outputs: [], summary }, voice, io)
  return 1
}

function taskList({ tasks, rows, setup }: Plan, facts: ReadonlyMap<string, Facts>, { pattern, ascii }: BatchSettings, before: ReadonlyMap<string, Entry>): readonly MakeTask[] {
  const known = tasks.flatMap((task) => {
    const fact = facts.get(task.key)
    return fact ? [{ task, words: wordsOf(task.key, fact, rows.get(task.key)?.text ?? new Map()) }] : []
  })
  const [fault] = known[0] ? faultsIn(pattern, known[0].words.keys()) : []
  if (fault) {
    const near = nearest(fault.placeholder, fault.known)
    throw new UserError(`Im Namen „${pattern}“ steht „{${fault.placeholder}}“; das gibt es nicht. ${near === undefined ? `Möglich: ${fault.known.map((one) => `{${one}}`).join(', ')}.` : `Meinten Sie „{${near}}“?`}`)
  }
  const names = namesFor(known.map(({ task, words: own }) => ({ key: task.key, words: own })), pattern, ascii)
  return known.map(({ task }, i) => ({ ...task, name: names.get(task.key) ?? task.key, proof: i % SAMPLE === 0, before: setup.force ? undefined : before.get(task.key) }))
}
function wordsOf(key: string, { municipality, typ, date, title }: Facts, columns: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...columns, ['gemeinde', municipality], ['typ', typ], ['datum', date], ['titel', title], ['schluessel', key]])
}

async function makeAll(plan: Plan, facts: ReadonlyMap<string, Facts>, crew: Crew, settings: BatchSettings, io: Io): Promise<number> {
  const earlier = await earlierRun(settings.output, io)
  const tasks = taskList(plan, facts, settings, new Map(earlier.entries.map((entry) => [entry.key, entry])))
  const outcomes: Outcome[] = []
  const progress = progressOf('Erzeugt', tasks.length, settings.voice, io)
  let failures = plan.tasks.length - facts.size + plan.faulty.length
  for await (const { task, answer } of crew.all('make', tasks, () => failures >= settings.enough)) {
    if (answer instanceof Error) abandoned(task.origin, plan.findings)
    else if (answer.state === 'failed') passOn(task.key, answer.diagnostics, plan)
    if (answer instanceof Error || !answer.entry) failures += 1
    else if (answer.state === 'made') await io.append(join(settings.output, JOURNAL), entryLine(answer.entry))
    outcomes.push({ key: task.key, origin: task.origin, state: answer instanceof Error ? 'failed' : answer.state, entry: answer instanceof Error ? undefined : answer.entry, facts: facts.get(task.key) })
    await progress.step(failures)
  }
  await progress.end()
  return finish(plan, outcomes, earlier, settings, io)
}

/** What an earlier run left: its manifest, and what it had done when it was interrupted. */
async function earlierRun(folder: string, io: Io): Promise<Pick<Manifest, 'entries' | 'stale'>> {
  const text = async (name: string): Promise<string> => ((await io.kind(join(folder, name))) === undefined ? '' : utf8(name, await io.read(join(folder, name))))
  const manifest = readManifest(await text(MANIFEST))
  const entries = new Map([...(manifest?.entries ?? []), ...readJournal(await text(JOURNAL))].map((entry) => [entry.key, entry]))
  return { entries: [...entries.values()], stale: manifest?.stale ?? [] }
}

async function finish(plan: Plan, outcomes: readonly Outcome[], earlier: Pick<Manifest, 'entries' | 'stale'>, settings: BatchSettings, io: Io): Promise<number> {
  const entries = outcomes.flatMap(({ entry }) => entry ?? [])
  const done = new Set(entries.map(({ key }) => key))
  const failed = [...plan.tasks.filter(({ key }) => !done.has(key)).map(({ key }) => key), ...plan.faulty]
  const made = new Set(entries.flatMap(({ outputs }) => outputs.map(({ path }) => path)))
  const kept = earlier.entries.filter(({ key }) => failed.includes(key))
  const old = [...earlier.stale, ...earlier.entries.filter((entry) => !kept.includes(entry)).flatMap(({ outputs }) => outputs)].filter(({ path }) => !made.has(path))
  const stale = settings.prune ? await prune(old, settings.output, io) : [...new Map(old.map((one) => [one.path, one])).values()]
  const shard = settings.shard === null ? null : shardText(settings.shard)
  const rows = plan.table.rows.length + plan.table.faulty.length
  const manifest: Manifest = { head: { koopgen: VERSION, run: plan.setup.run, rows, failed, shard }, entries: [...entries, ...kept.filter(({ key }) => !done.has(key))], stale }
  await writeTexts(settings.output, new Map([[MANIFEST, manifestText(manifest)]]), io) // the proof before what tells about it
  await io.remove(join(settings.output, JOURNAL))
  await writeTexts(settings.output, await reportFiles(reportOf(plan, outcomes, settings)), io)
  await speak({ ok: failed.length === 0, diagnostics: plan.findings.list, texts: plan.texts, outputs: [], summary: summaryOf(plan, outcomes, failed.length, old.length, settings) }, settings.voice, io)
  return failed.length === 0 ? 0 : 1
}
/** Removes what is as koopgen wrote it; gives what was changed since and stays. */
async function prune(old: readonly Made[], folder: string, io: Io): Promise<readonly Made[]> {
  const stay: Made[] = []
  for (const one of old) {
    const path = join(folder, one.path)
    if ((await io.kind(path)) === undefined) continue
    if (sha256(await io.read(path)) === one.sha256) await io.remove(path)
    else stay.push(one)
  }
  return stay
}

function summaryOf({ tasks, table, faulty }: Plan, outcomes: readonly Outcome[], failed: number, old: number, { output, prune: pruned, shard }: BatchSettings): string {
  const count = (state: Outcome['state']): number => outcomes.filter((one) => one.state === state).length
  const part = shard === null ? '' : ` (Teil ${shardText(shard)} von ${words(table.rows.length, 'Zeile', 'Zeilen')})`
  const gone = old === 0 ? '' : pruned ? ` ${words(old, 'überzählige Datei', 'überzählige Dateien')} entfernt.` : ` ${words(old, 'Datei gehört', 'Dateien gehören')} zu keiner Zeile mehr; „--prune“ entfernt sie.`
  return `${words(tasks.length + faulty.length, 'Zeile', 'Zeilen')}${part}: ${count('made') === 0 ? 'keine Vereinbarung' : words(count('made'), 'Vereinbarung', 'Vereinbarungen')} erzeugt, ${count('same')} unverändert, ${failed} gemeldet. Alles in „${output}“.${gone}`
}
