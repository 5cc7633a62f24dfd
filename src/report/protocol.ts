// Everything a report says, as data: the one thing that its page and its JSON are made of.
// Invariant: it depends on the agreement, the templates and the law alone; there is no clock.
import type { Accepted } from '../check/check.ts'
import { ownWordings } from '../check/wording.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { OpenEntry } from '../schema/agreement.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { consequenceOf } from './consequences.ts'
import { type Deviation, deviationsOf } from './deviations.ts'
import { type FreeText, freeTextOf } from './free-text.ts'
import { type Guardrail, guardrailsOf, type OwnWords, ownWordsOf } from './guardrails.ts'
import type { Inspected, Value } from './inspected.ts'
import { type LawStatus, lawStatusOf } from './law-status.ts'
import { locator, type Spot } from './located.ts'
import { type Point, pointsOf } from './points.ts'
import { formNormsOf, type Originals, originalsOf, partiesOf, type PartyView } from './protection.ts'
import { printedIn } from './printed.ts'

export interface AcceptedView {
  readonly code: string
  readonly guardrail: boolean
  readonly path: string
  readonly spot: Spot | null
  readonly message: string
  readonly reason: Value
}
export interface FindingView {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly line: number | null
  /** Null: it is about no part of the text. */
  readonly spot: Spot | null
  /** First step of its path: „parteien“. */
  readonly block: string
  /** What to write instead, for findings of guardrails. */
  readonly hint: string | null
  readonly consequence: string | null
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
  readonly freeText: FreeText
  readonly deviations: readonly Deviation[]
  readonly law: LawStatus
  readonly parties: readonly PartyView[]
  readonly originals: Originals
  /** Norms that ask for writing. */
  readonly formNorms: readonly string[]
  /** What is left for people, in the order of the page. */
  readonly points: readonly Point[]
}

export function protocolOf(inspected: Inspected): Protocol {
  const printed = printedIn(inspected)
  const locate = locator(printed)
  const accepted = acceptedViews(inspected, locate)
  const findings = findingViews(inspected, locate)
  const known = {
    inspected,
    accepted,
    findings,
    open: inspected.agreement.offen.map((entry, i) => openView(entry, i)),
    coverage: coverageOf(inspected, printed),
    guardrails: guardrailsOf(inspected, printed, [...findings, ...accepted].filter(({ code }) => isGuardrail(code))),
    ownWords: ownWordsOf(inspected, ownWordings(inspected.agreement).length),
    freeText: freeTextOf(inspected, printed),
    deviations: deviationsOf(inspected, printed),
    law: lawStatusOf(inspected),
    parties: partiesOf(inspected),
    originals: originalsOf(inspected),
    formNorms: formNormsOf(inspected),
  }
  return { ...known, points: pointsOf(known) }
}

const isGuardrail = (code: string): boolean => code.startsWith('guardrail/')
type Locate = ReturnType<typeof locator>
function acceptedViews({ accepted, agreement, source }: Inspected, locate: Locate): readonly AcceptedView[] {
  const views = accepted.map(({ finding, exception }: Accepted): AcceptedView => ({
    code: finding.code,
    guardrail: isGuardrail(finding.code),
    path: source.pathText(finding.path),
    spot: locate(finding.path, finding.message),
    message: finding.message,
    reason: { text: exception.grund, from: ['ausnahmen', agreement.ausnahmen.indexOf(exception), 'grund'] },
  }))
  return [...views.filter(({ guardrail }) => guardrail), ...views.filter(({ guardrail }) => !guardrail)]
}
const RANK: readonly Severity[] = ['error', 'warning']
function findingViews({ findings, agreement, law }: Inspected, locate: Locate): readonly FindingView[] {
  const social = agreement.parteien.some(({ rolle }) => rolle.includes('jobcenter') || rolle.includes('agentur'))
  const views = findings.map(({ code, severity, message, place, path = [], hint }): FindingView => ({
    code, severity, message, line: place?.line ?? null, spot: locate(path, message), block: String(path[0] ?? ''),
    hint: isGuardrail(code) ? (hint ?? null) : null,
    consequence: isGuardrail(code) ? consequenceOf(code, social, law.law.norms, agreement.datum) : null,
  }))
  return RANK.flatMap((rank) => views.filter(({ severity, code }) => severity === rank && code !== 'text/offener-punkt'))
}
const openView = ({ zu, frage }: OpenEntry, i: number): OpenView => ({ path: zu, question: { text: frage, from: ['offen', i, 'frage'] } })
