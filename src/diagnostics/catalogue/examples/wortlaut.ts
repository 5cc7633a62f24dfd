// Wording that a reader stumbles over, shown inside a clause of one's own.
import type { wortlaut as rows } from '../wortlaut.ts'
import { clause, type Example, pair, situation } from './example.ts'

const own = (wrong: string, right: string, given?: string): Example => pair(clause(wrong), clause(right), given)

const elsewhere = (what: string): Example => situation(`Ein Text, den koopgen nicht geschrieben hat und der mit „koopgen validate --text“ geprüft wird, ${what}`)
/** A party of three words, and a sentence about it. */
const named = (name: string): string => `parteien:\n  - id: verein\n    name: AWO Regionalverband Musterhausen e. V.\n    genus: m\n${clause(`Die Mappe führt ${name} für alle.`)}`

export const wortlaut: Readonly<Record<keyof typeof rows, Example>> = {
  'text/entwurfsnotiz': own('Die Stadt legt den Flyer aus (bitte noch prüfen).', 'Die Stadt legt den Flyer aus.'),
  'text/beispiel-statt-regel': own('Zum Beispiel Aushänge im Rathaus und Hinweise im Amtsblatt.', 'Die Stadt weist auf die Beratung hin, zum Beispiel mit Aushängen im Rathaus.'),
  'text/und-oder': own('Die Stadt legt Flyer und/oder Plakate aus.', 'Die Stadt legt Flyer oder Plakate aus.'),
  'text/schreibweise': own('Die Stadt legt ausserdem Plakate aus.', 'Die Stadt legt außerdem Plakate aus.'),
  'text/satz-ohne-verb': own('Die Nachbarschaftshilfe Musterhausen e. V.', 'Die Nachbarschaftshilfe Musterhausen e. V. führt die Liste der Termine.'),
  'text/doppelt': own('Die Stadt legt Flyer im Foyer des Rathauses aus.\n\nDie Stadt legt Flyer im Foyer des Rathauses aus.', 'Die Stadt legt Flyer im Foyer des Rathauses aus.'),
  'text/begriff-unbenutzt': own('Die Stadt richtet einen Beirat ein (im Folgenden „Fachbeirat“).', 'Die Stadt richtet einen Beirat ein (im Folgenden „Fachbeirat“). Der Fachbeirat berät beide Seiten.'),
  'text/abkuerzung': own('Die Stadt meldet Änderungen an das BIFA.', 'Die Stadt meldet Änderungen an das Büro für Integration (BIFA).'),
  'text/zwei-namen': own('Der Ansprechpartner der Stadt beantwortet Fragen.', 'Die Ansprechperson der Stadt beantwortet Fragen.'),
  'text/name-weicht-ab': pair(named('die AWO Musterhausen e. V.'), named('{partei verein der}')),
  'text/verweis-ohne-ziel': own('Näheres regelt § 48.', 'Näheres regelt {§ datenschutz}.'),
  'text/verweis-von-hand': own('Die Regeln in § 2 gelten auch hier.', 'Die Regeln in {§ freiwilligkeit} gelten auch hier.'),
  'text/ohne-beginn': elsewhere('sagt nirgends, ab wann die Vereinbarung gilt, etwa nur „Die Vereinbarung gilt ein Jahr.“'),
  'text/ohne-laufzeit': elsewhere('sagt nirgends, wie lange die Vereinbarung gilt, weder eine Dauer noch ein Ende noch „auf unbestimmte Zeit“.'),
  'text/verlaengerung-ohne-frist': elsewhere('lässt die Vereinbarung sich verlängern, etwa „jeweils um ein weiteres Jahr“, nennt aber keine Frist zur Kündigung.'),
  'text/nur-wichtiger-grund': elsewhere('lässt die Kündigung nur aus wichtigem Grund zu, etwa „fristlos aus wichtigem Grund“, und keine mit Frist.'),
  'text/wirkung-offen': elsewhere('lässt einen von mehreren Partnern kündigen und sagt nicht, ob die Vereinbarung für die anderen weiter gilt.'),
  'text/beginn-vor-unterschrift': elsewhere('nennt als Beginn den 1. Januar, unterschrieben ist er aber erst am 16. Januar desselben Jahres.'),
  'text/gestrichen': elsewhere('ist eine Word-Datei mit durchgestrichenen, gelöschten oder verborgenen Wörtern.'),
  'text/haeufigkeit': own('Fachtage finden monatlich statt.\n\nFachtage finden halbjährlich statt.', 'Fachtage finden halbjährlich statt.'),
  'text/frist-widerspricht': own('Die Kündigung mit einer Frist von zwei Wochen bleibt möglich.', 'Die Kündigung bleibt möglich.'),
  'text/laufzeit-widerspricht': own('Diese Vereinbarung gilt für drei Jahre.', 'Diese Vereinbarung gilt für ein Jahr.'),
  'text/sprache-gemischt': own('Die Fachkraft holt Dolmetscher/innen oder Beraterinnen und Berater hinzu.', 'Die Fachkraft holt Beraterinnen und Berater hinzu.'),
  'text/sprachzeichen': own('Die Stadt bittet Berater:innen hinzu.', 'Die Stadt bittet Beraterinnen und Berater hinzu.'),
}
