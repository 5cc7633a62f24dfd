// Everything a report says, as data: the one thing that its page and its JSON are made of.
// Invariant: it depends on the agreement, the templates and the law alone; there is no clock.
import type { Accepted } from '../check/check.ts'
import { ownWordings } from '../check/wording.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { OpenEntry } from '../schema/agreement.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Deviation, deviationsOf } from './deviations.ts'
import { type Guardrail, guardrailsOf, type OwnWords, ownWordsOf } from './guardrails.ts'
import type { Inspected, Value } from './inspected.ts'
import { type LawStatus, lawStatusOf } from './law-status.ts'
import { type Originals, originalsOf, partiesOf, type PartyView } from './protection.ts'
import { type Printed, printedIn, type Where } from './printed.ts'

export interface AcceptedView {
  readonly code: string
  readonly guardrail: boolean
  readonly path: string
  readonly at: Where | null
  readonly message: string
  readonly reason: Value
}
export interface FindingView {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly line: number | null
}
export interface OpenView {
  readonly path: string
  readonly question: Value
}
export interface Protocol {
  readonly inspected: Inspected
  /** Guardrails first. */
  readonly accepted: readonly AcceptedView[]
  /** Errors first, then warnings, as grave as they usually are, whatever the settings say; hints stay with the messages. */
  readonly findings: readonly FindingView[]
  readonly open: readonly OpenView[]
  readonly coverage: Coverage
  readonly guardrails: readonly Guardrail[]
  readonly ownWords: OwnWords
  readonly deviations: readonly Deviation[]
  readonly law: LawStatus
  readonly parties: readonly PartyView[]
  readonly originals: Originals
}

export function protocolOf(inspected: Inspected): Protocol {
  const printed = printedIn(inspected)
  return {
    inspected,
    accepted: acceptedViews(inspected, printed),
    findings: findingViews(inspected),
    open: inspected.agreement.offen.map((entry, i) => openView(entry, i)),
    coverage: coverageOf(inspected, printed),
    guardrails: guardrailsOf(inspected, printed),
    ownWords: ownWordsOf(inspected, ownWordings(inspected.agreement).length),
    deviations: deviationsOf(inspected, printed),
    law: lawStatusOf(inspected),
    parties: partiesOf(inspected),
    originals: originalsOf(inspected),
  }
}

const isGuardrail = (code: string): boolean => code.startsWith('guardrail/')
function acceptedViews({ accepted, agreement, source }: Inspected, printed: readonly Printed[]): readonly AcceptedView[] {
  const views = accepted.map(({ finding, exception }: Accepted): AcceptedView => ({
    code: finding.code,
    guardrail: isGuardrail(finding.code),
    path: source.pathText(finding.path),
    at: printed.find(({ id }) => finding.path[1] === id)?.where ?? null,
    message: finding.message,
    reason: { text: exception.grund, from: ['ausnahmen', agreement.ausnahmen.indexOf(exception), 'grund'] },
  }))
  return [...views.filter(({ guardrail }) => guardrail), ...views.filter(({ guardrail }) => !guardrail)]
}
const RANK: readonly Severity[] = ['error', 'warning']
function findingViews({ findings }: Inspected): readonly FindingView[] {
  const views = findings.map(({ code, severity, message, place }): FindingView => ({ code, severity, message, line: place?.line ?? null }))
  return RANK.flatMap((rank) => views.filter(({ severity, code }) => severity === rank && code !== 'text/offener-punkt'))
}
const openView = ({ zu, frage }: OpenEntry, i: number): OpenView => ({ path: zu, question: { text: frage, from: ['offen', i, 'frage'] } })
