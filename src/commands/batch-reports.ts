// The reports of a run and the register of contracts, in the folder „koopgen-bericht“ of the output folder.
import { join } from 'node:path'
import type { Entry } from '../batch/manifest.ts'
import { registerCsv, registerXlsx } from '../batch/register.ts'
import { reportCsv, reportHtml, reportJson, reportJunit, type RowFacts, type RowMessage, type RowReport, type RunReport } from '../batch/reports.ts'
import { shardText } from '../batch/shards.ts'
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

/** Path below the output folder → content. */
export async function reportFiles(report: RunReport): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    [`${REPORTS}/bericht.json`, reportJson(report)], [`${REPORTS}/bericht.csv`, reportCsv(report)], [`${REPORTS}/bericht.html`, reportHtml(report)],
    [`${REPORTS}/bericht.xml`, reportJunit(report)], [`${REPORTS}/vertragsregister.csv`, registerCsv(report)], [`${REPORTS}/vertragsregister.xlsx`, await registerXlsx(report)],
  ])
}
/** Each whole or not at all. */
export async function writeTexts(folder: string, texts: ReadonlyMap<string, string | Uint8Array>, io: Io): Promise<void> {
  for (const [name, text] of texts) {
    const path = join(folder, name)
    await io.write(path + TEMPORARY, typeof text === 'string' ? new TextEncoder().encode(text) : text)
    await io.rename(path + TEMPORARY, path)
  }
}

export function reportOf(plan: Plan, outcomes: readonly Outcome[], { shard }: BatchSettings): RunReport {
  const { table, tasks, setup, texts, found } = plan
  const outcome = new Map(outcomes.map((one) => [one.key, one]))
  const rows = tasks.map(({ key, origin }): RowReport => {
    const { state = 'invalid', entry, facts } = outcome.get(key) ?? {}
    const messages = (found.get(key) ?? []).map((diagnostic) => messageOf(diagnostic, texts))
    return { key, origin, facts: entry && facts ? registered(facts) : null, state: state === 'same' ? 'made' : state, outputs: entry?.outputs ?? [], messages }
  })
  const faulty = plan.faulty.map((key): RowReport => ({ key, origin: `${table.file}, ${key}`, facts: null, state: 'invalid', outputs: [], messages: [] }))
  const all = [...rows, ...faulty].sort((a, b) => (a.key < b.key ? -1 : 1))
  const made = all.filter(({ state }) => state === 'made').length
  return { koopgen: VERSION, base: setup.input.file, table: table.file, counts: { rows: table.rows.length + table.faulty.length, here: all.length, made, reported: all.length - made }, shard: shard === null ? null : shardText(shard), rows: all }
}
const registered = ({ title, typ, parties, date, begin, end, notice }: Facts): RowFacts => ({ title, typ, parties, date, begin: begin ?? null, end: end ?? null, notice: notice ?? null })
/** Reports are kept and passed on: no values of people. */
function messageOf(diagnostic: Diagnostic, texts: Plan['texts']): RowMessage {
  const { severity, code, message, hint, place } = discreet(diagnostic, texts)
  return { severity, code, text: message, hint: hint ?? null, where: place ? `${place.file}:${place.line}:${place.column}` : null }
}
