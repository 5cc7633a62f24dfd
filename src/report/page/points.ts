// What is left for people: the numbered list that the number at the top counts, and what no check of this program touches.
// Invariant: „bitte prüfen“ is said here and nowhere else on the page.
import { numericDate } from '../../german/numbers.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import type { Point, PointSort } from '../points.ts'
import type { Protocol } from '../protocol.ts'
import { bullets, heading, label, lines, numbered, paragraph, partsInlines, text } from '../words.ts'

const LABELS: Readonly<Record<PointSort, string>> = {
  'open': 'Offen', 'warning': 'Warnung', 'protection': 'Schutz', 'own-wording': 'Eigener Wortlaut', 'free-text': 'Eigener Text', 'signing': 'Unterschrift', 'privacy': 'Datenschutz', 'law': 'Recht', 'to-judge': 'Zu beurteilen',
}
export function pointBlocks(points: readonly Point[]): readonly DraftBlock[] {
  return points.length === 0 ? [] : [heading(`Noch zu entscheiden (${points.length})`), ...numbered(points.map(({ sort, parts }) => [...label(LABELS[sort]), ...partsInlines(parts)]))]
}

/** As questions, with who answers them. */
export function uncheckedBlocks({ law, inspected }: Protocol, brief: boolean): readonly DraftBlock[] {
  const form = inspected.agreement.anlagen.some((annex) => 'vorlage' in annex && annex.vorlage === 'einwilligung')
  const rows: readonly (readonly [string, string])[] = [
    ['Rechtsnatur des Vertrags? Beschlüsse der Gremien? Vollmachten, Haushalt, Haftung?', 'Rechtsamt, bei Trägern der Verband'],
    [`Informationspflichten? ${form ? '' : 'Formular für Einwilligungen? '}Gemeinsame Verantwortung für Daten?`, 'Datenschutzbeauftragte'],
    [`Recht nach dem ${numericDate(law.checked.newest)} geändert?`, 'Rechtsamt'],
    ['Angaben richtig? Handeln alle danach?', 'die Parteien'],
  ]
  const told = rows.map(([question, who]) => [text(`${question} (${who})`)])
  return [heading('Nicht geprüft (in Klammern: wer es klärt)'), ...(brief ? [paragraph(...lines(told))] : bullets(told))]
}
