// Many agreements from one common file: it is opened once, and each row of values goes through all stages over it.
import { Findings, type Mode, type Report } from '../diagnostics/diagnostic.ts'
import { type Composed, type Job, passingOn, redraft, stages } from '../pipeline.ts'
import { openAgreement, readRow } from '../read/read-agreement.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { YamlText } from '../yaml/open.ts'
import type { Laid } from '../yaml/set.ts'
import { Cells, signOf } from './cells.ts'

/** What many agreements have in common: opened once. */
export interface Base extends Pick<Job, 'templates' | 'mode'> {
  readonly yaml: YamlText
  /** The signs of what is found in it without any row. */
  readonly own: () => ReadonlySet<string>
}
/** Undefined: the common file cannot be used, which was reported. */
export function openBase(job: Job, report: Report): Base | undefined {
  return passingOn(job.mode, report, (findings) => {
    const yaml = openAgreement(job, findings.report)
    return yaml && withOwn({ yaml, templates: job.templates, mode: job.mode })
  })
}

function withOwn(base: Omit<Base, 'own'>): Base {
  let own: ReadonlySet<string> | undefined
  return {
    ...base,
    own: () => (own ??= new Set(MODES.flatMap((mode) => ownFindings({ ...base, mode })).map(signOf))),
  }
}
/** As a draft too: a common file that leaves to its rows what every agreement must have can only be judged so. */
const MODES: readonly Mode[] = ['final', 'draft']
function ownFindings(base: Omit<Base, 'own'>): Findings['list'] {
  const findings = new Findings(base.mode)
  judged(base, base.yaml, [], findings.report)
  return findings.list
}

export type Row = Pick<Composed, 'agreement' | 'document'>
/** One agreement of many, judged. Undefined: it has errors, which were reported. */
export function composeRow(base: Base, values: readonly Laid[], report: Report): Row | undefined {
  const cells = new Cells(base.yaml, values, base.own)
  const findings = new Findings(base.mode)
  const row = judged(base, cells.yaml, values, findings.report)
  for (const one of findings.list) report(one.code, one.message, cells.placeOf(one), { hint: one.hint, ...(one.related && { related: one.related }), ...(one.path && { path: one.path }) })
  return row
}
const judged = ({ templates, mode }: Omit<Base, 'own'>, yaml: YamlText, values: readonly Laid[], report: Report): Row | undefined =>
  passingOn(mode, report, (findings) => {
    const reading = readRow(yaml, values, { templates, mode }, findings.report)
    return reading && stages(reading, templates, findings)
  })

/** The document of a row that was judged before and had no errors: drafted again, because to keep those of all rows would need memory for each. What was said of it then is not said again. */
export function redraftRow({ yaml, templates, mode }: Base, values: readonly Laid[]): Row | undefined {
  const findings = new Findings(mode)
  const reading = readRow(yaml, values, { templates, mode }, findings.report)
  return reading && redraft(reading, templates, findings)
}

/** The agreement of a row, not judged any further; undefined: it cannot be read. Nothing is reported. */
export function rowAgreement({ yaml, templates, mode }: Base, values: readonly Laid[]): Agreement | undefined {
  return readRow(yaml, values, { templates, mode }, new Findings(mode).report)?.agreement
}
