// Everything a report says, as data: the one thing that its page and its JSON are made of.
// Invariant: it depends on the agreement, the templates and the law alone; there is no clock.
import type { Accepted } from '../check/check.ts'
import { ownWordings } from '../check/wording.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import type { OpenEntry } from '../schema/agreement.ts'
import { CHECKED_BY } from './checked-by.ts'
import { coverageOf } from './coverage.ts'
import { consequenceOf } from './consequences.ts'
import { namer } from './named.ts'
import { deviationsOf } from './deviations.ts'
import { freeTextOf } from './free-text.ts'
import { guardrailsOf, ownWordsOf } from './guardrails.ts'
import type { Inspected } from './inspected.ts'
import type { AcceptedView, FindingView, Known, OpenView } from './known.ts'
import { lawStatusOf } from './law-status.ts'
import { locator, sentencesIn } from './located.ts'
import type { Point } from './point.ts'
import { pointsOf } from './points.ts'
import { councilRuleOf, formNormsOf, originalsOf, partiesOf, type PartyView } from './protection.ts'
import { type Printed, printedIn } from './printed.ts'

export interface Protocol extends Known {
  /** What is left for people, in the order of the page. */
  readonly points: readonly Point[]
}

export function protocolOf(inspected: Inspected): Protocol {
  const printed = printedIn(inspected)
  const locate = locator(printed)
  const parties = partiesOf(inspected)
  const accepted = acceptedViews(inspected, locate)
  const findings = findingViews(inspected, locate, parties)
  const known: Known = {
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
    originals: originalsOf(inspected, printed),
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
  severity !== 'hint' || ((/^(?:recht\/|angaben\/(?:vertretung|dienststelle-als-partei))/u.test(code) || JUDGES.has(code)) && !TOLD_AS_LAW.includes(code))
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
