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
  const groups = WEIGHTS.map((weight) => ({ weight, told: rows.filter((row) => row.weight === weight).map(placed) })).filter(({ told }) => told.length > 0)
  return [heading('Abweichungen vom Muster (in Klammern das Muster)'), paragraph(...lines(groups.map(({ weight, told }): Inlines => [...label(GROUPS[weight]), ...joined(told, '; '), text('.')])))]
}
/** The place stands once before all that differs there. */
const placed = ({ at, words }: Row, i: number, all: readonly Row[]): Inlines => (i > 0 && at !== null && JSON.stringify(all[i - 1]?.at) === JSON.stringify(at) ? words : [...(at ? [placesInline([at])] : [text('Angaben')]), text(' '), ...words])
interface Row {
  readonly at: Where | null
  readonly weight: Weight
  readonly words: Inlines
}
/** „Kündigungsfrist: sechs Monate (drei Monate)“; null: the model has nothing of it, or its clause as it is. */
const wordsOf = (here: Inlines, model: Inlines | null): Inlines => [...here, ...(model === null ? [] : [text(' ('), ...model, text(')')])]
function valueRow({ at }: Deviation, { title, here, proposed, weight }: OtherValue): Row {
  const told = (words: string, most: number): Inlines => [quoted(weight === 'rest' ? cut(words, most) : words)]
  return { at, weight, words: wordsOf([text(`${title}: `), ...told(here, HERE)], proposed === null ? null : told(proposed, MODEL)) }
}
/** Letters of what neither protects, costs nor ends anything: where to read on is enough; the report for programs has all of it. */
const HERE = 55
const MODEL = 25
const cut = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most).replace(/[,;:]?\s\S*$/u, '')} …${isQuoted(words) ? '“' : ''}`)
const isQuoted = (words: string): boolean => words.startsWith('„') && words.endsWith('“')
const LABELS: Readonly<Record<Exclude<Deviation['sort'], 'value'>, string>> = {
  'own-template': 'Eigene Vorlage', 'own-wording': 'Eigener Wortlaut', 'own-clause': 'Eigene Klausel', 'own-annex': 'Eigene Anlage', 'own-head': 'Eigener Wortlaut', 'own-line': 'Eigene Zeile im Kopf',
  'title': 'Überschrift', 'moved': 'Umgestellt', 'left-out': 'Weggelassen',
}
/** The title that the model has; where a clause was moved to, or why one is left out. */
function partRow({ sort, title, detail, at, weight }: Deviation): Row {
  const behind: Inlines = sort === 'moved' && detail ? [text(' '), quoted(detail.text)] : sort === 'left-out' ? [text(' – '), detail ? value({ ...detail, text: detail.text.replace(/\.$/u, '') }) : text('ohne Grund')] : []
  return { at, weight, words: wordsOf([text(`${LABELS[sort as keyof typeof LABELS]}: `), value(title), ...behind], sort === 'title' && detail ? [value(detail)] : null) }
}
