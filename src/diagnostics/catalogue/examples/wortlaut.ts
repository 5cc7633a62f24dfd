// Wording that a reader stumbles over, shown inside a clause of one's own.
import type { wortlaut as rows } from '../wortlaut.ts'
import { clause, type Example, pair } from './example.ts'

const own = (wrong: string, right: string, given?: string): Example => pair(clause(wrong), clause(right), given)

export const wortlaut: Readonly<Record<keyof typeof rows, Example>> = {
  'text/entwurfsnotiz': own('Die Stadt legt den Flyer aus (bitte noch prüfen).', 'Die Stadt legt den Flyer aus.'),
  'text/beispiel-statt-regel': own('Zum Beispiel Aushänge im Rathaus und Hinweise im Amtsblatt.', 'Die Stadt weist auf die Beratung hin, zum Beispiel mit Aushängen im Rathaus.'),
  'text/und-oder': own('Die Stadt legt Flyer und/oder Plakate aus.', 'Die Stadt legt Flyer oder Plakate aus.'),
  'text/schreibweise': own('Die Stadt legt ausserdem Plakate aus.', 'Die Stadt legt außerdem Plakate aus.'),
  'text/satz-ohne-verb': own('Die Nachbarschaftshilfe Musterhausen e. V.', 'Die Nachbarschaftshilfe Musterhausen e. V. führt die Liste der Termine.'),
  'text/doppelt': own('Die Stadt legt Flyer im Foyer des Rathauses aus.\n\nDie Stadt legt Flyer im Foyer des Rathauses aus.', 'Die Stadt legt Flyer im Foyer des Rathauses aus.'),
}
