// Where the agreement leaves its model: by weight: what protects people first, then money, periods, the rest.
// Invariant: every deviation is printed once; what is paid is printed even where the model proposes nothing.
import type { DraftBlock } from '../../document/nodes.ts'
import { type Deviation, type OtherValue, type Weight, WEIGHTS } from '../deviation.ts'
import type { Where } from '../printed.ts'
import { heading, type Inlines, joined, label, lines, paragraph, placesInline, quoted, text, value } from '../words.ts'

const GROUPS: Readonly<Record<Weight, string>> = { protection: 'Schutz und Eigenes', money: 'Geld', periods: 'Fristen', rest: 'Übriges' }
export function deviationBlocks(deviations: readonly Deviation[]): readonly DraftBlock[] {
  const rows = deviations.flatMap((one): readonly Row[] => (one.sort === 'value' ? one.values.map((other) => valueRow(one, other)) : [partRow(one)]))
  if (rows.length === 0) return [paragraph(...label('Abweichungen vom Muster'), text('keine.'))]
  const groups = WEIGHTS.map((weight) => ({ weight, told: rows.filter((row) => row.weight === weight).map(({ words }) => words) })).filter(({ told }) => told.length > 0)
  return [heading('Abweichungen vom Muster (in Klammern das Muster)'), paragraph(...lines(groups.map(({ weight, told }): Inlines => [...label(GROUPS[weight]), ...joined(told, '; '), text('.')])))]
}
interface Row {
  readonly weight: Weight
  readonly words: Inlines
}
/** „§ 12 Kündigungsfrist: sechs Monate (drei Monate)“; null: the model has nothing of it, or its clause as it is. */
const wordsOf = (at: Where | null, here: Inlines, model: Inlines | null): Inlines => [...(at ? [placesInline([at])] : [text('Angaben')]), text(' '), ...here, ...(model === null ? [] : [text(' ('), ...model, text(')')])]
function valueRow({ at }: Deviation, { title, here, proposed, weight }: OtherValue): Row {
  return { weight, words: wordsOf(at, [text(`${title}: `), quoted(here)], proposed === null ? null : [quoted(proposed)]) }
}
const LABELS: Readonly<Record<Exclude<Deviation['sort'], 'value'>, string>> = {
  'own-template': 'Eigene Vorlage', 'own-wording': 'Eigener Wortlaut', 'own-clause': 'Eigene Klausel', 'own-annex': 'Eigene Anlage', 'own-head': 'Eigener Wortlaut', 'own-line': 'Eigene Zeile im Kopf',
  'title': 'Überschrift', 'moved': 'Umgestellt', 'left-out': 'Weggelassen',
}
/** The title that the model has; where a clause was moved to, or why one is left out. */
function partRow({ sort, title, detail, at, weight }: Deviation): Row {
  const behind: Inlines = sort === 'moved' && detail ? [text(' '), quoted(detail.text)] : sort === 'left-out' ? [text(' – '), detail ? value({ ...detail, text: detail.text.replace(/\.$/u, '') }) : text('ohne Grund')] : []
  return { weight, words: wordsOf(at, [text(`${LABELS[sort as keyof typeof LABELS]}: `), value(title), ...behind], sort === 'title' && detail ? [value(detail)] : null) }
}
