// What is said about an agreement beside its text: the report on one, and what changed between two.
// Invariant: report and comparison are loaded when they are asked for.
import { Findings, type Report } from '../diagnostics/diagnostic.ts'
import type { Comparison, Side } from '../document/compare/model.ts'
import { type Job, passingOn, passOn, stages } from '../pipeline.ts'
import { readAgreement } from '../read/read-agreement.ts'
import type { Inspected } from '../report/inspected.ts'
import type { Reported } from '../report/report.ts'
import { unprintable } from '../write/printable.ts'

export type { Inspected } from '../report/inspected.ts'
export type { Reported } from '../report/report.ts'

/** The agreement with all that is known about it, also when rules found errors; undefined: it cannot be drafted or a value stands twice, which was reported. */
export function inspect(job: Job, report: Report): Inspected | undefined {
  const findings = new Findings(job.mode)
  const reading = readAgreement(job, findings.report)
  const isSound = !findings.hasErrors
  const staged = reading && stages(reading, job.templates, findings)
  passOn(findings, report)
  if (!isSound || !staged) return undefined
  return { ...staged, source: reading.source, law: job.templates, mode: job.mode, findings: findings.list }
}
/** The report on an agreement; `edition`: of koopgen. `fingerprint`: hash of the agreement in the text format, which tells the version that was checked. */
export async function reportOn(inspected: Inspected, edition: string, fingerprint: string | null = null): Promise<Reported> {
  return (await import('../report/report.ts')).reportOn(inspected, { edition, fingerprint }, unprintable)
}

/** One version for a comparison: the document with the facts it was made from. Undefined: it has errors, which were reported. */
export async function composeSide(job: Job, report: Report): Promise<Side | undefined> {
  const { factsOf } = await import('../draft/facts.ts')
  return passingOn(job.mode, report, (findings) => {
    const reading = readAgreement(job, findings.report)
    const staged = reading && stages(reading, job.templates, findings)
    return staged && { document: staged.document, ...factsOf(reading, staged.kind) }
  })
}
/** What changed between two versions. */
export async function compareSides(old: Side, next: Side): Promise<Comparison> {
  return (await import('../document/compare/compare.ts')).compare(old, next)
}
