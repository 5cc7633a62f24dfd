// What is left for people: the numbered list that the number at the top counts, and what no check of this program touches.
// Invariant: what anybody is asked to do is said here and nowhere else on the page.
import type { DraftBlock } from '../../document/nodes.ts'
import type { Point, PointSort } from '../point.ts'
import type { Protocol } from '../protocol.ts'
import { heading, label, numbered, paragraph, partsInlines, text } from '../words.ts'

const LABELS: Readonly<Record<PointSort, string>> = {
  'accepted': 'Schutz', 'open': 'Offen', 'warning': 'Warnung', 'hint': 'Hinweis', 'protection': 'Schutz', 'own-wording': 'Eigener Wortlaut', 'free-text': 'Freitext', 'signing': 'Unterschrift', 'money': 'Geld', 'committee': 'Gremien', 'privacy': 'Datenschutz', 'law': 'Recht', 'to-judge': 'Beantworten Sie',
}
export function pointBlocks(points: readonly Point[]): readonly DraftBlock[] {
  return points.length === 0 ? [] : [heading(`Noch zu entscheiden (${points.length})`), ...numbered(points.map(({ sort, parts }) => [...label(LABELS[sort]), ...partsInlines(parts)]))]
}

/** As questions, with who answers them. */
export function uncheckedBlocks({ inspected }: Protocol): readonly DraftBlock[] {
  const form = inspected.agreement.anlagen.some((annex) => 'vorlage' in annex && annex.vorlage === 'einwilligung')
  const rows: readonly (readonly [string, string])[] = [
    ['Rechtsnatur? Beschlüsse der Gremien? Vollmachten, Haushalt, Haftung?', 'Rechtsamt, Verband'],
    [`Informationspflichten? ${form ? '' : 'Formular zur Einwilligung? '}Gemeinsame Verantwortung für Daten?`, 'Datenschutzbeauftragte'],
    ['Angaben richtig? Handeln alle danach?', 'Parteien'],
  ]
  return [paragraph(...label('Nicht geprüft'), text(rows.map(([question, who]) => `${question} (${who})`).join(' ')))]
}
