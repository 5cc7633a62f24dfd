// The reports of a run and the register of contracts, in the folder „koopgen-bericht“ of the output folder.
import { join } from 'node:path'
import type { Entry } from '../batch/manifest.ts'
import { registerCsv, type Registered } from '../batch/register.ts'
import { reportCsv, reportHtml, reportJson, reportJunit, type RowMessage, type RowReport, type RunReport } from '../batch/reports.ts'
import { shardText } from '../batch/shards.ts'
import { originText } from '../batch/table.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { discreet } from '../diagnostics/discreet.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import type { Plan } from './batch-plan.ts'
import type { BatchSettings } from './batch-settings.ts'
import { type Facts, TEMPORARY } from './batch-work.ts'

export interface Outcome {
  readonly key: string
  readonly origin: string
  readonly state: 'made' | 'same' | 'failed'
  readonly entry: Entry | undefined
  readonly facts: Facts | undefined
}
export const REPORTS = 'koopgen-bericht'

export async function writeReports(plan: Plan, outcomes: readonly Outcome[], settings: BatchSettings, io: Io): Promise<void> {
  const report = reportOf(plan, outcomes, settings)
  const registered = outcomes.flatMap(({ key, entry, facts }): Registered[] => (entry && facts ? [{ key, ...facts, outputs: entry.outputs }] : []))
  const files: Readonly<Record<string, string>> = {
    'bericht.json': reportJson(report), 'bericht.csv': reportCsv(report), 'bericht.html': reportHtml(report), 'bericht.xml': reportJunit(report), 'vertragsregister.csv': registerCsv(registered),
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(settings.output, REPORTS, name)
    await io.write(path + TEMPORARY, new TextEncoder().encode(text))
    await io.rename(path + TEMPORARY, path)
  }
}

function reportOf(plan: Plan, outcomes: readonly Outcome[], { shard }: BatchSettings): RunReport {
  const { table, tasks, setup, texts, found } = plan
  const outcome = new Map(outcomes.map((one) => [one.key, one]))
  const rows = tasks.map(({ key, origin }): RowReport => {
    const one = outcome.get(key)
    return { key, origin, state: one ? (one.state === 'same' ? 'made' : one.state) : 'invalid', outputs: one?.entry?.outputs ?? [], messages: (found.get(key) ?? []).map((diagnostic) => messageOf(diagnostic, texts)) }
  })
  const faulty = table.faulty.map(({ origin }): RowReport => ({ key: `Zeile ${origin.row}`, origin: originText(origin), state: 'invalid', outputs: [], messages: [] }))
  const all = [...rows, ...faulty]
  const made = all.filter(({ state }) => state === 'made').length
  return { koopgen: VERSION, base: setup.input.file, table: table.file, counts: { rows: table.rows.length + table.faulty.length, here: all.length, made, reported: all.length - made }, shard: shard === null ? null : shardText(shard), rows: all }
}
/** Reports are kept and passed on: no values of people. */
function messageOf(diagnostic: Diagnostic, texts: Plan['texts']): RowMessage {
  const { severity, code, message, hint, place } = discreet(diagnostic, texts)
  return { severity, code, text: message, hint: hint ?? null, where: place ? `${place.file}:${place.line}:${place.column}` : null }
}
