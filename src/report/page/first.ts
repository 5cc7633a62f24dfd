// The top of the page: which agreement, and what must be read before all else: what was accepted on purpose, what is wrong, what is open.
// Invariant: accepted findings of guardrails come first; none of the three is ever shortened.
import { SEVERITY, words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { date } from '../../german/numbers.ts'
import type { AcceptedView, FindingView, Protocol } from '../protocol.ts'
import { bullets, heading, type Inlines, joined, label, paragraph, quoted, strong, text, value, placesInline } from '../words.ts'

/** `edition`: of koopgen, as „koopgen --version“ prints it. */
export function headBlocks({ inspected, parties }: Protocol, edition: string): readonly DraftBlock[] {
  const { agreement, mode, kind } = inspected
  const names = joined(parties.map(({ name }) => [value(name)]), ', ')
  return [
    paragraph(...label('Parteien'), ...names),
    paragraph(
      ...label('Datum der Vereinbarung'), text(date(agreement.datum)), ...(mode === 'draft' ? [text(' (Entwurf)')] : []), text(` · Art: ${kind.titel}`),
      text(` · Erstellt mit koopgen ${edition}. Ein Programm hat geprüft; das Protokoll ist keine Rechtsberatung und ersetzt keine rechtliche Prüfung.`),
    ),
  ]
}

export function firstBlocks(protocol: Protocol): readonly DraftBlock[] {
  const { accepted, findings, open } = protocol
  const items = [
    ...accepted.map(acceptedItem),
    ...findings.map(findingItem),
    ...open.map(({ path, question }): Inlines => [...label('Offen'), value(question), text(' ('), quoted(path), text(')')]),
  ]
  return [heading('Zuerst zu lesen'), paragraph(text(summary(protocol))), ...bullets(items)]
}

function summary({ accepted, findings, open }: Protocol): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const counts = [
    accepted.length === 0 ? 'keine Ausnahmen angenommen' : `${words(accepted.length, 'Ausnahme', 'Ausnahmen')} angenommen`,
    errors === 0 ? 'keine Fehler' : `${errors} Fehler`,
    findings.length === errors ? 'keine Warnungen' : words(findings.length - errors, 'Warnung', 'Warnungen'),
    open.length === 0 ? 'keine offenen Entscheidungen' : words(open.length, 'offene Entscheidung', 'offene Entscheidungen'),
  ].join(', ')
  return `${counts.charAt(0).toUpperCase()}${counts.slice(1)}.`
}

function acceptedItem({ code, guardrail, path, at, message, reason }: AcceptedView): Inlines {
  const where: Inlines = at ? [placesInline([at]), text(' ('), quoted(path), text(')')] : [quoted(path)]
  return [strong(text(guardrail ? 'Ausnahme vom Schutz der Ratsuchenden' : 'Ausnahme')), text(', '), ...where, text(': '), quoted(message), text(' Grund: '), value(reason), text(` [${code}]`)]
}
function findingItem({ code, severity, message, line }: FindingView): Inlines {
  return [...label(SEVERITY[severity]), quoted(message), text(line === null ? ` [${code}]` : ` (Zeile ${line}) [${code}]`)]
}
