// Where the agreement leaves its model: a line each, what protects people first, then money, periods, the rest.
// Invariant: every deviation is printed once; what is paid is printed even where the model proposes nothing.
import type { DraftBlock } from '../../document/nodes.ts'
import { type Deviation, type OtherValue, type Weight, WEIGHTS } from '../deviation.ts'
import { heading, type Inlines, label, paragraph, placesInline, quoted, table, text, value } from '../words.ts'

export function deviationBlocks(deviations: readonly Deviation[]): readonly DraftBlock[] {
  const rows = deviations.flatMap((one): readonly Row[] => (one.sort === 'value' ? one.values.map((other) => valueRow(one, other)) : [partRow(one)]))
  const sorted = WEIGHTS.flatMap((weight) => rows.filter((row) => row.weight === weight))
  if (sorted.length === 0) return [paragraph(...label('Abweichungen vom Muster'), text('keine.'))]
  return [heading('Abweichungen vom Muster (Schutz und Eigenes, Geld, Fristen, Übriges)'), ...table(['Stelle', 'Hier', 'Muster'], sorted.map(({ cells }) => cells))]
}
interface Row {
  readonly weight: Weight
  readonly cells: readonly Inlines[]
}
const NO_PLACE: Inlines = [text('Angaben')]
const NOTHING: Inlines = [text('nicht enthalten')]
function valueRow({ at }: Deviation, { title, here, proposed, weight }: OtherValue): Row {
  return { weight, cells: [at ? [placesInline([at])] : NO_PLACE, [text(`${title}: `), quoted(here)], proposed === null ? NOTHING : [quoted(proposed)]] }
}
/** What stands here, and what the model has instead. */
const TOLD: Readonly<Record<Exclude<Deviation['sort'], 'value'>, (one: Deviation) => readonly [Inlines, Inlines]>> = {
  'own-template': ({ title }) => [[text('Eigene Vorlage: '), value(title)], [text('Musterklausel oder nichts')]],
  'own-wording': ({ title }) => [[text('Eigener Wortlaut: '), value(title)], [text('Musterklausel')]],
  'own-clause': ({ title }) => [[text('Eigene Klausel: '), value(title)], NOTHING],
  'own-annex': ({ title }) => [[text('Eigene Anlage: '), value(title)], NOTHING],
  'own-head': ({ title }) => [[text('Eigener Wortlaut: '), value(title)], [text('Kopf nach den Angaben')]],
  'own-line': ({ title }) => [[text('Eigene Zeile im Kopf: '), value(title)], [text('Zeile nach den Angaben')]],
  'title': ({ title, detail }) => [[text('Überschrift: '), value(title)], detail ? [value(detail)] : NOTHING],
  'moved': ({ title, detail }) => [[text('Umgestellt: '), value(title), ...(detail ? [text(' '), quoted(detail.text)] : [])], [text('Platz des Musters')]],
  'left-out': ({ title, detail }) => [[text('Weggelassen: '), value(title), ...(detail ? [text(' – '), value(detail)] : [text(' (ohne Grund)')])], [text('Musterklausel')]],
}
function partRow(one: Deviation): Row {
  const [here, model] = TOLD[one.sort as Exclude<Deviation['sort'], 'value'>](one)
  return { weight: one.weight, cells: [one.at ? [placesInline([one.at])] : NO_PLACE, here, model] }
}
