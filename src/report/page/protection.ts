// How the agreement protects the person advised, and where it leaves its model.
// Invariant: every guardrail is printed once; a guardrail that nothing says stands out.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import type { Deviation, DeviationSort } from '../deviations.ts'
import type { Guardrail, OwnWords } from '../guardrails.ts'
import { bullets, heading, type Inlines, joined, label as led, paragraph, placesInline, quoted, text, toldBehind, value } from '../words.ts'

export function guardrailBlocks(guardrails: readonly Guardrail[], own: OwnWords): readonly DraftBlock[] {
  const lost = guardrails.filter(({ state }) => state !== 'secured')
  return [heading('Schutz der Ratsuchenden'), ...bullets([...LOST.flatMap(([state, label]) => lostRow(lost.filter((one) => one.state === state), label)), ...securedRows(guardrails.filter(({ state }) => state === 'secured')), [text(ownWords(own))]])]
}
const LOST = [['contradicted', 'Eigener Wortlaut widerspricht (siehe oben)'], ['missing', 'Von keiner Musterklausel gesichert, bitte prüfen'], ['replaced', 'Durch eigenen Wortlaut ersetzt, bitte prüfen']] as const
function lostRow(lost: readonly Guardrail[], label: string): readonly Inlines[] {
  const items = lost.map(({ title, at }): Inlines => [text(title), ...(at.length > 0 ? [text(' ('), placesInline(at), text(')')] : [])])
  return items.length === 0 ? [] : [[...led(label), ...joined(items, '; '), text('.')]]
}
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
  if (count + found + accepted === 0) return 'Kein eigener Wortlaut.'
  const where = count === 0 ? 'nur in Angaben' : words(count, 'Stelle', 'Stellen')
  if (found + accepted === 0) return `Eigener Wortlaut (${where}): die Suche nach Zwang, Nachteilen und Datenpflichten fand nichts; bitte trotzdem lesen.`
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
    return rows.length === 0 ? [] : [[...led(label), ...rows.flatMap((row, i): Inlines => [...(i === 0 ? [] : [text('; ')]), ...rowInlines(row)]), text('.')]]
  })
  return [heading('Abweichungen vom Muster'), ...(items.length === 0 ? [paragraph(text('Keine.'))] : bullets(items))]
}
function rowInlines({ sort, at, title, detail }: Deviation): Inlines {
  const place: Inlines = at && !at.named ? [placesInline([at]), text(' ')] : []
  if (sort === 'left-out') return [value(title), text(detail ? ' (' : ' (ohne Angabe von Gründen'), ...(detail ? [value(detail)] : []), text(')')]
  if (sort === 'title') return [...place, text('„'), value(title), text('“ statt „'), ...(detail ? [value(detail)] : []), text('“')]
  if (sort === 'moved') return [...place, value(title), ...(detail ? [text(' '), quoted(detail.text)] : [])]
  if (sort === 'value') return [...(place.length > 0 ? place : [value(title), text(' ')]), ...(detail ? [value(detail)] : [])]
  return [...place, value(title)]
}
