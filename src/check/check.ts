// The rules in their order, one list for each sort, and what becomes of a finding: it is reported, or `ausnahmen` accepts it at its place.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, Draft } from '../document/nodes.ts'
import type { Exception } from '../schema/agreement.ts'
import { passagesOf } from './passages.ts'
import { blanks } from './rules/blanks.ts'
import { FACTS } from './rules/facts/list.ts'
import { leftOut } from './rules/left-out.ts'
import { guardrails } from './rules/guardrails.ts'
import { openPoints } from './rules/open-points.ts'
import { takenBack, takenBackElsewhere } from './rules/taken-back.ts'
import { unprintedContacts } from './rules/unprinted-contacts.ts'
import { wideTables } from './rules/wide-tables.ts'
import { QUALITY_DRAFT_RULES, QUALITY_RULES } from './rules/wording/all.ts'
import type { DraftRule, FactsRule, Finding, Subject, Wording, WordingRule } from './rule.ts'

const FACTS_RULES: readonly FactsRule[] = FACTS
const DRAFT_RULES: readonly DraftRule[] = [openPoints, blanks, wideTables, leftOut, takenBack, unprintedContacts, ...QUALITY_DRAFT_RULES]
const WORDING_RULES: readonly WordingRule[] = [guardrails, takenBackElsewhere, ...QUALITY_RULES]

/** A finding that the agreement accepts, and the entry of `ausnahmen` that does. */
export interface Accepted {
  readonly finding: Finding
  readonly exception: Exception
}

/** `standIns`: where a draft holds a value that nobody entered; nothing is said of those. */
export function checkFacts(subject: Subject, report: Report, standIns: readonly DataPath[] = []): readonly Accepted[] {
  const isEntered = ({ path }: Finding): boolean => !standIns.some((hole) => hole.every((step, i) => step === path[i]))
  return passOn(FACTS_RULES.flatMap((rule) => rule(subject)).filter(isEntered), subject, report)
}

export function checkDraft(draft: Draft, subject: Subject, report: Report): readonly Accepted[] {
  const { agreement, kind, law } = subject
  const wording: Wording = { passages: passagesOf(draft, subject), datum: agreement.datum, land: agreement.land, kind, agreement, law }
  return passOn([...DRAFT_RULES.flatMap((rule) => rule(draft, subject)), ...findingsIn(wording)], subject, report)
}

/** What the rules on words find, in a draft or in a text from elsewhere. */
export function findingsIn(wording: Wording): readonly Finding[] {
  return WORDING_RULES.flatMap((rule) => rule(wording))
}

/** Entries of `ausnahmen` that accepted nothing: they would accept something else one day. Asked when all rules have spoken. */
export function checkExceptions(accepted: readonly Accepted[], { agreement, placeOf }: Subject, report: Report): void {
  agreement.ausnahmen.forEach((exception, i) => {
    const used = accepted.find((one) => one.exception === exception)
    if (used && used.finding.sentence !== undefined && exception.satz === undefined) sayUnbound(used.finding.sentence, placeOf(['ausnahmen', i]), report)
    if (used) return
    const without = exception.zu === undefined
    report('angaben/ausnahme-unnoetig', without ? `Die Ausnahme zu ${exception.code} nennt keine Stelle und wirkt deshalb nicht.` : `Unter „${exception.zu}“ gibt es keinen Befund ${exception.code}, den diese Ausnahme hinnimmt.`, placeOf(['ausnahmen', i]), {
      hint: exception.satz !== undefined && !without ? 'Wurde der Satz geändert, so prüfen Sie ihn neu: Löschen Sie den Eintrag, oder berichtigen Sie „satz“ und „grund“.' : without ? `Ergänzen Sie die Stelle mit „zu“, zum Beispiel zu: parteien.${agreement.parteien[0]?.id ?? 'stadt'}` : 'Löschen Sie den Eintrag, oder berichtigen Sie „zu“.',
    })
  })
}

/** Whoever changes the text would have another sentence accepted. */
function sayUnbound(sentence: string, place: Place | undefined, report: Report): void {
  report('angaben/ausnahme-ohne-satz', 'Die Ausnahme nennt ihren Satz nicht; wird der Text geändert, nimmt sie vielleicht einen anderen hin.', place, { hint: `Ergänzen Sie den Satz:\nsatz: ${JSON.stringify(oneSpace(sentence))}` })
}

function passOn(findings: readonly Finding[], subject: Subject, report: Report): readonly Accepted[] {
  const accepted: Accepted[] = []
  const used = new Set<Exception>()
  for (const finding of findings) {
    const exception = acceptedBy(finding, subject, used)
    if (exception) {
      accepted.push({ finding, exception })
      used.add(exception)
    }
    else report(finding.code, finding.message, finding.place ?? placeOfPath(finding, subject), { hint: finding.hint, path: finding.path, ...(finding.related && { related: finding.related }) })
  }
  return accepted
}
/** A rule on words does not know where a fact stands. */
const placeOfPath = ({ path }: Finding, { placeOf }: Subject): Place | undefined => (path.length > 0 ? placeOf(path) : undefined)
/** What protects people seeking advice is given up sentence by sentence: such an entry accepts one finding, and a whole block is no place. */
function acceptedBy(finding: Finding, { agreement, pathText }: Subject, used: ReadonlySet<Exception>): Exception | undefined {
  const at = pathText(finding.path)
  const isGuardrail = finding.code.startsWith('guardrail/')
  return agreement.ausnahmen.find((one) => one.code === finding.code && one.zu !== undefined && (at === one.zu || at.startsWith(`${one.zu}.`)) && isOf(one, finding) && !(isGuardrail && (used.has(one) || !one.zu.includes('.'))))
}
/** An exception that names its sentence accepts no other. */
const isOf = ({ satz }: Exception, { sentence }: Finding): boolean => satz === undefined || (sentence !== undefined && oneSpace(sentence).startsWith(oneSpace(satz)))
const oneSpace = (text: string): string => text.replace(/[\s\u00ad]+/gu, ' ').trim()
