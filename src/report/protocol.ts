// Everything a report says, as data: the one thing that its page and its JSON are made of.
// Invariant: it depends on the agreement, the templates and the law alone; there is no clock.
import type { Accepted } from '../check/check.ts'
import { ownWordings } from '../check/wording.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import type { OpenEntry } from '../schema/agreement.ts'
import { CHECKED_BY } from './checked-by.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { consequenceOf } from './consequences.ts'
import { namer } from './named.ts'
import { type Deviation, deviationsOf } from './deviations.ts'
import { type FreeText, freeTextOf } from './free-text.ts'
import { type Guardrail, guardrailsOf, type OwnWords, ownWordsOf } from './guardrails.ts'
import type { Inspected, Value } from './inspected.ts'
import { type LawStatus, lawStatusOf } from './law-status.ts'
import { locator, sentencesIn, type Spot } from './located.ts'
import { type Point, pointsOf } from './points.ts'
import { councilRuleOf, formNormsOf, type Originals, originalsOf, partiesOf, type PartyView } from './protection.ts'
import { type Printed, printedIn, type Where } from './printed.ts'

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
  /** Id of the party that it is about, if it is about one. */
  readonly party: string | null
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
  /** Errors first, then warnings, as grave as they usually are, whatever the settings say; of the hints only those on law, representation and items of the recommendations. */
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
  /** What a council may have to decide, where a rule of the Land says so. */
  readonly councilRule: string | null
  /** Own clauses and sheets that name an amount of money. */
  readonly ownAmounts: readonly Where[]
  /** Where it says that councils have to agree first. */
  readonly committeeAt: Where | null
  /** What is left for people, in the order of the page. */
  readonly points: readonly Point[]
}

export function protocolOf(inspected: Inspected): Protocol {
  const printed = printedIn(inspected)
  const locate = locator(printed)
  const parties = partiesOf(inspected)
  const accepted = acceptedViews(inspected, locate)
  const findings = findingViews(inspected, locate, parties)
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
    parties,
    originals: originalsOf(inspected),
    formNorms: formNormsOf(inspected),
    councilRule: councilRuleOf(inspected),
    committeeAt: printed.find(({ id, sort }) => sort === 'clause' && id === 'gremienvorbehalt')?.where ?? null,
    ownAmounts: printed.filter(namesAmount).map(({ where }) => where),
  }
  return { ...known, points: pointsOf(known) }
}

const isGuardrail = (code: string): boolean => code.startsWith('guardrail/')
const namesAmount = ({ origin, blocks }: Printed): boolean => origin !== 'template' && sentencesIn(blocks).some(({ text }) => /\d\s*(?:Euro\b|€)/u.test(text))
type Locate = ReturnType<typeof locator>
function acceptedViews({ accepted, agreement, source }: Inspected, locate: Locate): readonly AcceptedView[] {
  const named = namer(agreement)
  const views = accepted.map(({ finding, exception }: Accepted): AcceptedView => ({
    code: finding.code,
    guardrail: isGuardrail(finding.code),
    path: source.pathText(finding.path),
    spot: locate(finding.path, finding.message),
    message: named(finding.message),
    reason: { text: exception.grund, from: ['ausnahmen', agreement.ausnahmen.indexOf(exception), 'grund'] },
  }))
  return [...views.filter(({ guardrail }) => guardrail), ...views.filter(({ guardrail }) => !guardrail)]
}
const RANK: readonly Severity[] = ['error', 'warning', 'hint']
/** The law of the agreement says these itself. */
const TOLD_AS_LAW: readonly string[] = ['recht/nicht-geprueft', 'recht/stand']
const JUDGES: ReadonlySet<string> = new Set(Object.values(CHECKED_BY).flat())
const isReported = ({ severity, code }: FindingView): boolean =>
  severity !== 'hint' || ((code.startsWith('recht/') || code.startsWith('angaben/vertretung') || JUDGES.has(code)) && !TOLD_AS_LAW.includes(code))
function findingViews({ findings, agreement, law }: Inspected, locate: Locate, parties: readonly PartyView[]): readonly FindingView[] {
  const social = agreement.parteien.some(({ rolle }) => rolle.includes('jobcenter') || rolle.includes('agentur'))
  const named = namer(agreement)
  const views = findings.map(({ code, severity, message, place, path = [], hint }): FindingView => ({
    code, severity, message: named(message), line: place?.line ?? null, spot: locate(path, message), block: String(path[0] ?? ''), party: partyAt(path, parties),
    hint: isGuardrail(code) ? (hint ?? null) : null,
    consequence: isGuardrail(code) ? consequenceOf(code, social, law.law.norms, agreement.datum) : null,
  }))
  return RANK.flatMap((rank) => views.filter((one) => one.severity === rank && one.code !== 'text/offener-punkt' && isReported(one)))
}
/** By its entry among the parties, or by the line on which it signs. */
function partyAt(path: DataPath, parties: readonly PartyView[]): string | null {
  if (path[0] === 'parteien') return parties[Number(path[1])]?.id ?? null
  const at = path.slice(0, 5).join('.')
  return parties.find(({ signers }) => signers.some(({ office }) => office.from?.slice(0, 5).join('.') === at))?.id ?? null
}
const openView = ({ zu, frage }: OpenEntry, i: number): OpenView => ({ path: zu, question: { text: frage, from: ['offen', i, 'frage'] } })
