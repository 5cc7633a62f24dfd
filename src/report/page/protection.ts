// How the agreement protects the person advised, and where it leaves its model.
// Invariant: every guardrail is printed once; a guardrail that nothing says stands out.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import type { Deviation, DeviationSort } from '../deviations.ts'
import type { Guardrail, OwnWords } from '../guardrails.ts'
import { bullets, heading, type Inlines, joined, paragraph, placesInline, quoted, strong, text, toldBehind, value } from '../words.ts'

export function guardrailBlocks(guardrails: readonly Guardrail[], own: OwnWords): readonly DraftBlock[] {
  const lost = guardrails.filter(({ state }) => state !== 'secured')
  return [heading('Schutz der Ratsuchenden'), ...bullets([...lost.map(lostInlines), ...securedRows(guardrails.filter(({ state }) => state === 'secured')), [text(ownWords(own))]])]
}
const lostInlines = ({ state, title, at }: Guardrail): Inlines => [strong(text(state === 'missing' ? 'Nicht gesichert: ' : 'Eigener Wortlaut, bitte prüfen: ')), text(title), ...(at.length > 0 ? [text(' ('), placesInline(at), text(')')] : []), text('.')]
/** By the § that says it first. */
function securedRows(guardrails: readonly Guardrail[]): readonly Inlines[] {
  const rows = new Map<string, Inlines[]>()
  for (const { title, at } of guardrails) {
    const where = toldBehind(at)
    const key = at[0]?.at ?? ''
    rows.set(key, [...(rows.get(key) ?? []), [text(title), ...(where === '' ? [] : [text(' ('), quoted(where), text(')')])]])
  }
  return [...rows].map(([at, list]) => [quoted(at), text(': '), ...joined(list, '; '), text('.')])
}
function ownWords({ count, found, accepted }: OwnWords): string {
  if (count === 0) return 'Kein eigener Wortlaut.'
  const where = words(count, 'Stelle', 'Stellen')
  if (found + accepted === 0) return `Eigener Wortlaut (${where}): die Prüfung auf Zwang, Nachteile und Datenpflichten fand nichts.`
  return `Eigener Wortlaut (${where}): ${words(found + accepted, 'Befund', 'Befunde')} zu Zwang, Nachteilen oder Datenpflichten, davon ${accepted} als Ausnahme angenommen; siehe oben.`
}

const SORTS: Readonly<Record<DeviationSort, string>> = {
  'own-wording': 'Eigener Wortlaut',
  'own-clause': 'Eigene Klausel',
  'own-annex': 'Eigene Anlage',
  'own-head': 'Eigener Wortlaut',
  'own-line': 'Eigene Zeile im Kopf',
  'title': 'Andere Überschrift',
  'moved': 'Umgestellt',
  'left-out': 'Weggelassen',
  'value': 'Anders als vorgeschlagen',
}
export function deviationBlocks(deviations: readonly Deviation[]): readonly DraftBlock[] {
  const items = Object.entries(SORTS).flatMap(([sort, label]): readonly Inlines[] => {
    const rows = deviations.filter((one) => one.sort === sort)
    return rows.length === 0 ? [] : [[strong(text(`${label}: `)), ...rows.flatMap((row, i): Inlines => [...(i === 0 ? [] : [text('; ')]), ...rowInlines(row)]), text('.')]]
  })
  return [heading('Abweichungen vom Muster'), ...(items.length === 0 ? [paragraph(text('Keine.'))] : bullets(items))]
}
function rowInlines({ sort, at, title, detail }: Deviation): Inlines {
  const place: Inlines = at ? [placesInline([at]), text(' ')] : []
  if (sort === 'left-out') return [value(title), text(detail ? ' (' : ' (ohne Angabe von Gründen'), ...(detail ? [value(detail)] : []), text(')')]
  if (sort === 'title') return [...place, text('„'), value(title), text('“ statt „'), ...(detail ? [value(detail)] : []), text('“')]
  if (sort === 'moved') return [...place, value(title), ...(detail ? [text(' '), quoted(detail.text)] : [])]
  if (sort === 'value') return [...(at ? place : [value(title), text(' ')]), ...(detail ? [value(detail)] : [])]
  return [...place, value(title)]
}
