// The reports of a run and the register of contracts, in the folder „koopgen-bericht“ of the output folder.
// Invariant: the manifest is the proof; a report that cannot be written is told and never hides it.
import { join, resolve } from 'node:path'
import type { Entry } from '../../batch/manifest.ts'
import { registerCsv, registerXlsx } from '../../batch/register.ts'
import { reportHtml } from '../../batch/report-page.ts'
import { type Lying, reportCsv, reportJson, reportJunit, type RowFacts, type RowMessage, type RowReport, type RowState, type RunReport } from '../../batch/reports.ts'
import { shardText } from '../../batch/shards.ts'
import { originText, type Table } from '../../batch/table.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { discreet } from '../../diagnostics/discreet.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { VERSION } from '../../version.ts'
import { putFile } from './folder.ts'
import type { Found } from './found.ts'
import type { Plan } from './plan.ts'
import type { BatchSettings } from './settings.ts'
import type { Facts, Naming } from './work.ts'

/** Keys of the rows that nothing is against, and what was read of all rows for their names. */
export interface Judged {
  readonly good: Set<string>
  readonly naming: Map<string, Naming>
}
export interface Outcome {
  readonly state: 'made' | 'same' | 'failed'
  readonly entry: Entry | undefined
  /** Undefined: the files are those of the entry. */
  readonly lying: readonly Lying[] | undefined
  readonly facts: Facts | undefined
}
/** By the key of the row. */
export type Outcomes = ReadonlyMap<string, Outcome>
export const REPORTS = 'koopgen-bericht'

type Make = (report: RunReport) => string | Uint8Array | Promise<Uint8Array>
const KINDS: Readonly<Record<'reports' | 'register', Readonly<Record<string, Make>>>> = {
  reports: { 'bericht.json': reportJson, 'bericht.csv': reportCsv, 'bericht.html': reportHtml, 'bericht.xml': reportJunit },
  register: { 'vertragsregister.csv': registerCsv, 'vertragsregister.xlsx': registerXlsx },
}
/** One after the other, each whole or not at all; what cannot be written is a finding. */
export async function writeReports(folder: string, report: RunReport, which: 'reports' | 'all', { general }: Pick<Found, 'general'>, io: Io): Promise<void> {
  for (const [name, make] of Object.entries(which === 'all' ? { ...KINDS.reports, ...KINDS.register } : KINDS.reports)) {
    try {
      await putFile(join(folder, REPORTS, name), await make(report), io)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      general.report('serie/bericht', `${error.message} Die Vereinbarungen und das Manifest sind davon nicht betroffen.`, undefined, { hint: 'Schließen Sie die Datei, wenn sie in einem anderen Programm geöffnet ist, und starten Sie denselben Lauf noch einmal; er schreibt dann nur die Berichte.' })
    }
  }
}

/** The report in the folder tells of a series from another common file or another table. */
export async function isOfAnother({ base, table }: RunReport, folder: string, io: Io): Promise<boolean> {
  const path = join(folder, REPORTS, 'bericht.json')
  const lying = (await io.kind(path)) === undefined ? undefined : reportIn(new TextDecoder().decode(await io.read(path)))
  return lying !== undefined && [[lying.base, base], [lying.table, table]].some(([one = '', other = '']) => resolve(io.cwd, one) !== resolve(io.cwd, other))
}
/** Undefined: none of ours. */
export function reportIn(text: string): RunReport | undefined {
  try {
    const { schemaVersion, ...report } = JSON.parse(text) as RunReport & { readonly schemaVersion: number }
    return schemaVersion === 1 && Array.isArray(report.rows) ? report : undefined
  } catch {
    return undefined
  }
}

export function reportOf(plan: Plan, { good }: Pick<Judged, 'good'>, outcomes: Outcomes, { shard }: BatchSettings): RunReport {
  const { table, setup, found } = plan
  const said = messages(plan)
  const rows = Array.from(plan.rows.values(), ({ key, origin }): RowReport => {
    const { state, entry, lying, facts } = outcomes.get(key) ?? {}
    const whole: RowState = state === undefined ? (good.has(key) ? 'not-begun' : 'invalid') : state === 'failed' ? 'failed' : 'made'
    return { key, origin: originText(origin), facts: entry && facts ? registered(facts) : null, state: whole, outputs: lying ?? entry?.outputs ?? [], messages: found.of(key).map(said) }
  })
  const faulty = plan.faulty.map(({ id, origin }): RowReport => ({ key: id, origin: originText(origin), facts: null, state: 'invalid', outputs: [], messages: found.of(id).map(said) }))
  const all = [...rows, ...faulty].sort((a, b) => (a.key < b.key ? -1 : 1))
  const made = all.filter(({ state }) => state === 'made').length
  const counts = { rows: table.rows.length + table.faulty.length, here: all.length, made, reported: all.length - made }
  return { koopgen: VERSION, base: setup.input.file, table: table.file, counts, shard: shard === null ? null : shardText(shard), reading: readingOf(table), rows: all }
}
const registered = ({ title, typ, parties, date, begin, end, notice, renewal, inWords }: Facts): RowFacts => ({ title, typ, parties, date, begin: begin ?? null, end: end ?? null, notice: notice ?? null, renewal: renewal ? { kind: renewal.kind, by: renewal.by ?? null } : null, inWords: inWords ?? null })
const readingOf = ({ encoding, delimiter, sheet, skipped, converted }: Table): RunReport['reading'] => ({
  encoding,
  delimiter: delimiter ?? null,
  sheet: sheet ?? null,
  skipped,
  converted: converted.map(({ origin, from, to, count }) => ({ column: origin.header ?? '', from, to, count, first: originText(origin) })),
})
/** Reports are kept and passed on: no values of people. Equal findings have one message. */
function messages({ texts }: Plan): (diagnostic: Diagnostic) => RowMessage {
  const known = new Map<Diagnostic, RowMessage>()
  const told = (diagnostic: Diagnostic): RowMessage => {
    const { severity, code, message, hint, place } = discreet(diagnostic, texts)
    return { severity, code, text: message, hint: hint ?? null, where: place ? `${place.file}:${place.line}:${place.column}` : null }
  }
  return (diagnostic) => {
    const found = known.get(diagnostic) ?? told(diagnostic)
    known.set(diagnostic, found)
    return found
  }
}
