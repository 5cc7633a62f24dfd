// koopgen batch (serie): one common file and a table → an agreement for each row.
// Invariants: all rows are judged before the first file is written; rows of the table = agreements + rows that were reported; a run that was
// killed and started again ends with the same bytes as one that was left alone.
import { shardText } from '../batch/shards.ts'
import { type BaseView, templateCsv, templateXlsx } from '../batch/table.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { type Crew, crewOf } from './batch/crew.ts'
import { alone, earlierRun, refuseBusy, refuseOtherPart } from './batch/folder.ts'
import { abandoned, makeAll } from './batch/make.ts'
import { mergeParts } from './batch/merge.ts'
import { checkPattern, tasksOf } from './batch/names.ts'
import { baseOf, Faulty, type Plan, planOf } from './batch/plan.ts'
import { progressOf } from './batch/progress.ts'
import { isOfAnother, type Judged, reportOf, writeReports } from './batch/reports.ts'
import { type BatchFlags, type BatchSettings, batchSettingsOf } from './batch/settings.ts'
import { refusalOf } from './batch/summary.ts'
import { trace } from './batch/trace.ts'
import { defaultsOf } from './config.ts'
import { fails } from './run.ts'
import { refuseTargets } from './telling/report-files.ts'
import { speak } from './telling/speak.ts'

/** Instead of a base: joins parts. */
const MERGE = 'merge'

export async function batch(args: readonly string[], flags: BatchFlags, io: Io): Promise<number> {
  const settings = batchSettingsOf(flags, await defaultsOf(io), io)
  await refuseTargets(settings.voice, io)
  const [base, table, ...more] = args
  if (base === MERGE) return mergeParts(args.slice(1), settings, io)
  if (more.length > 0) throw new UserError(`Eine Serie hat eine Tabelle; „${more[0]}“ wäre eine zweite. Fügen Sie die Tabellen zusammen, oder erzeugen Sie sie nacheinander in verschiedene Ordner.`)
  if (base === undefined) throw new UserError('Nennen Sie die gemeinsame Datei und die Tabelle, zum Beispiel „koopgen batch basis.koop.yaml gemeinden.csv -o serie“.')
  try {
    const template = templateFor(flags)
    if (template) return await writeTemplate(base, template, settings, io)
    if (table === undefined) throw new UserError(`Zu „${base}“ fehlt die Tabelle. Nennen Sie sie, zum Beispiel „koopgen batch ${base} gemeinden.csv“; eine leere macht „--template-csv“.`)
    const plan = await planOf(base, table, settings, io)
    return flags.trace === undefined ? await series(plan, settings, io) : await trace(flags.trace, plan, settings, io)
  } catch (error) {
    if (!(error instanceof Faulty)) throw error
    await speak({ ok: false, diagnostics: error.found.all(), texts: error.texts, outputs: [], summary: 'Es wurde keine Datei geschrieben.' }, settings.voice, io)
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
  const { view, found, setup } = await baseOf(base, settings, io)
  if ((await io.kind(file)) !== undefined && !settings.force) throw new UserError(`„${file}“ gibt es schon. Nennen Sie nach „${flag}“ eine andere Datei, oder ersetzen Sie sie mit „--force“.`)
  await io.write(file, await make(view))
  await speak({ ok: true, diagnostics: found.all(), texts: new Map([[base, setup.input.text]]), outputs: [], summary: `Tabelle „${file}“ angelegt. Füllen Sie sie aus, eine Zeile für jede Vereinbarung, und löschen Sie die Beispielzeile. Dann: koopgen batch ${base} ${file}` }, settings.voice, io)
  return 0
}

async function series(plan: Plan, settings: BatchSettings, io: Io): Promise<number> {
  checkPattern(plan.table, settings.pattern)
  await refuseBusy(settings.output, io)
  const crew = await crewOf(plan.setup, settings.jobs, plan.rows.size, io)
  try {
    const judged = await checkAll(plan, crew, settings, io)
    const isFine = plan.table.faulty.length === 0 && judged.good.size === plan.rows.size && !fails(plan.found.general.list, settings.failOn)
    return isFine || settings.validOnly ? await makeAll(plan, judged, crew, settings, io) : await refuse(plan, judged, settings, io)
  } finally {
    await crew.close()
  }
}

/** Which rows are good, and what each gives to its name; what was found stands in the plan. */
async function checkAll(plan: Plan, crew: Crew, { voice, failOn }: BatchSettings, io: Io): Promise<Judged> {
  const { rows, taskOf, found } = plan
  const judged: Judged = { good: new Set(), naming: new Map() }
  const progress = progressOf('Geprüft', rows.size, voice, io)
  let bad = 0
  for await (const { task, answer } of crew.all('check', tasksOf(rows.values(), taskOf), () => false)) {
    if (answer instanceof Error) abandoned(task, found)
    else {
      found.add(task.key, answer.diagnostics, plan)
      if (answer.naming) judged.naming.set(task.key, answer.naming)
      if (answer.isGood && !fails(found.of(task.key), failOn)) judged.good.add(task.key) // also what was told while its row was read
    }
    if (!judged.good.has(task.key)) bad += 1
    await progress.step(bad)
  }
  await progress.end()
  return judged
}

/** The reports say why; register and manifest stay those of the run before. */
async function refuse(plan: Plan, judged: Judged, settings: BatchSettings, io: Io): Promise<number> {
  const isElsewhere = await reportRefusal(plan, judged, settings, io)
  const summary = `${refusalOf(plan, judged)}${isElsewhere === undefined ? '' : ` Auch die Berichte blieben, wie sie waren. ${isElsewhere}`}`
  await speak({ ok: false, diagnostics: plan.found.all(), texts: plan.texts, outputs: [], summary }, settings.voice, io)
  return 1
}
/** The sentence for which the folder stays as it is: another run is at work there, or it holds another part or series. */
async function reportRefusal(plan: Plan, judged: Judged, settings: BatchSettings, io: Io): Promise<string | undefined> {
  const { output, shard } = settings
  if ((await io.kind(output)) !== 'folder') return undefined
  try {
    return await alone(output, io, async () => {
      const earlier = await earlierRun(output, io)
      refuseOtherPart(earlier, shard === null ? null : shardText(shard), output)
      const report = reportOf(plan, judged, new Map(), settings)
      if (earlier.head && (await isOfAnother(report, output, io))) return `In „${output}“ liegt eine Serie aus einer anderen Tabelle. Wählen Sie mit „-o“ einen anderen Ordner.`
      await writeReports(output, report, 'reports', plan.found, io)
      return undefined
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
  }
}
