// The rules on the drafted text, in order. A finding that `ausnahmen` accepts at its place is left out.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Draft } from '../document/nodes.ts'
import { blanks } from './rules/blanks.ts'
import { openPoints } from './rules/open-points.ts'
import { wideTables } from './rules/wide-tables.ts'
import type { Finding, Subject, TextRule } from './rule.ts'

const TEXT_RULES: readonly TextRule[] = [openPoints, blanks, wideTables]

export function checkText(draft: Draft, subject: Subject, report: Report): void {
  for (const rule of TEXT_RULES) {
    for (const finding of rule(draft, subject)) if (!isAccepted(finding, subject)) report(finding.code, finding.message, finding.place, { hint: finding.hint })
  }
}

function isAccepted(finding: Finding, { agreement, pathText }: Subject): boolean {
  const at = pathText(finding.path)
  return agreement.ausnahmen.some((exception) => exception.code === finding.code && exception.zu !== undefined && (at === exception.zu || at.startsWith(`${exception.zu}.`)))
}
