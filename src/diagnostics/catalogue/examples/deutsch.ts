// Names and functions whose German forms are doubtful. All names are invented.
import type { deutsch as rows } from '../deutsch.ts'
import { type Example, pair } from './example.ts'

/** Fields of the second party, one a line; it is called by its name, not by a short one. */
const party = (...fields: string[]): string => ['parteien:', '  - id: verein', ...fields.map((field) => `    ${field}`)].join('\n')
const named = (name: string, genus: string, ...more: string[]): string => party(`name: ${name}`, `genus: ${genus}`, ...more)
const forms = (...texts: string[]): string[] => ['nominativ', 'genitiv', 'dativ', 'akkusativ'].flatMap((kase, i) => (texts[i] === undefined ? [] : `${kase}: ${texts[i]}`))
const represented = (fields: string): string => party(`vertreten_durch: [{ ${fields} }]`)

const group = (fields: string): string => `gruppen:\n  - { id: traeger, ${fields}mitglieder: [verein, werk] }`
const TWO = 'Die Träger verein und werk stehen unter parteien.'

export const deutsch: Readonly<Record<keyof typeof rows, Example>> = {
  'deutsch/genus-widerspruch': pair(named('Diakonisches Werk Musterhausen e. V.', 'f', 'verband: diakonie'), named('Diakonisches Werk Musterhausen e. V.', 'n', 'verband: diakonie')),
  'deutsch/artikel-widerspruch': pair(named('Der Bunte Kreis Musterhausen e. V.', 'f'), named('Der Bunte Kreis Musterhausen e. V.', 'm')),
  'deutsch/form-widerspruch': pair(named('Bildungswerk Musterhausen e. V.', 'n', 'dativ: der Bildungswerk Musterhausen e. V.'), named('Bildungswerk Musterhausen e. V.', 'n', 'dativ: dem Bildungswerk Musterhausen e. V.')),
  'deutsch/zwei-hauptwoerter': pair(
    named('Bildungswerk Kreisverband Musterhausen e. V.', 'n'),
    named('Bildungswerk Kreisverband Musterhausen e. V.', 'n', ...forms('das Bildungswerk Kreisverband Musterhausen e. V.', 'des Bildungswerks Kreisverband Musterhausen e. V.', 'dem Bildungswerk Kreisverband Musterhausen e. V.', 'das Bildungswerk Kreisverband Musterhausen e. V.')),
  ),
  'deutsch/unklares-beiwort': pair(named('Pusemucker Verein e. V.', 'm'), named('Pusemucker Verein e. V.', 'm', ...forms('der Pusemucker Verein e. V.', 'des Pusemucker Vereins e. V.', 'dem Pusemucker Verein e. V.', 'den Pusemucker Verein e. V.'))),
  'deutsch/eigenname-vor-beiwort': pair(named('IN VIA Katholischer Verband Musterhausen e. V.', 'm', 'verband: caritas', 'bistum: hildesheim'), named('IN VIA Katholischer Verband Musterhausen e. V.', 'm', 'verband: caritas', 'bistum: hildesheim', 'artikel: nein')),
  'deutsch/wortgruppe-als-name': pair(named('Soziale Dienste Musterhausen gGmbH', 'f', 'rechtsform: ggmbh'), named('Soziale Dienste Musterhausen gGmbH', 'pl', 'rechtsform: ggmbh', 'kurz: { name: Träger, genus: m }')),
  'deutsch/satz-als-name': pair(named('Fremde werden Freunde e. V.', 'm'), named('Fremde werden Freunde e. V.', 'm', 'artikel: nein')),
  'deutsch/form-unbekannt': pair(named('Zebra e. V.', 'm'), named('Zebra e. V.', 'm', 'genitiv: des Zebra e. V.')),
  'deutsch/form-nach-regel': pair(named('Bunter Faden Musterhausen e. V.', 'm'), named('Bunter Faden Musterhausen e. V.', 'm', 'genitiv: des Bunten Fadens Musterhausen e. V.')),
  'deutsch/gruppe-ohne-bezeichnung': pair(group(''), group('bezeichnung: Träger, '), TWO),
  'deutsch/gruppe-ohne-einzahl': pair(group('bezeichnung: Kleeblätter, '), group('bezeichnung: Kleeblätter, einzahl: Träger, genus: m, '), TWO),
  'deutsch/mehrzahl-als-einzahl': pair(named('Soziale Dienste Musterhausen e. V.', 'pl'), named('Soziale Dienste Musterhausen e. V.', 'pl', 'kurz: { name: Träger, genus: m }')),
  'deutsch/jeder-ohne-artikel': pair(group('bezeichnung: IN VIA, '), group('bezeichnung: IN VIA, einzahl: Träger, genus: m, '), TWO),
  'deutsch/funktion-artikel': pair(represented('funktion: die Vorsitzende, geschlecht: w'), represented('funktion: Vorsitzende, geschlecht: w')),
  'deutsch/funktion-neutral': pair(represented('funktion: Vorsitzende, geschlecht: d'), represented('funktion: Vorsitz, geschlecht: d')),
  'deutsch/funktion-geschlecht': pair(represented('funktion: Schatzmeister, geschlecht: w'), represented('funktion: Schatzmeisterin, geschlecht: w')),
  'deutsch/funktion-ohne-geschlecht': pair(represented('funktion: Vorsitzende'), represented('funktion: Vorsitzende, geschlecht: w')),
  'deutsch/funktion-mehrere': pair(represented('funktion: Schatzmeisterin, name: N. N. und N. N.'), party('vertreten_durch:', '  - { funktion: Schatzmeisterin, name: N. N. }', '  - { funktion: Schatzmeisterin, name: N. N. }'), 'Für „N. N.“ stehen in Ihrer Datei Namen.'),
  'deutsch/funktion-unbekannt': pair(represented('funktion: "Sprecher:in"'), represented('funktion: Sprecherin oder Sprecher')),
}
