// How the guardrails judge the sentences of other writers, all of them learned from by now: what was reached may not be lost.
// What to expect of words that nobody foresaw is counted elsewhere, on sentences that nobody here reads.
import { expect, it } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'
import { corpus, count, LEARNED } from './corpus.ts'

/** Shares of what is due that is found, and of what is found that is due: of each writer, and of all together. Weights that know more writers know each a little less well. */
const [EACH, ALL] = [{ recall: 0.85, precision: 0.9 }, { recall: 0.98, precision: 0.98 }]
const all = LEARNED.map((file) => ({ file, ...count(corpus(file)) }))
it.each(all)('$file: what was learned is known', ({ recall, precision }) => {
  expect(recall).toBeGreaterThanOrEqual(EACH.recall)
  expect(precision).toBeGreaterThanOrEqual(EACH.precision)
})
it('of all sentences learned from hardly one is judged otherwise', () => {
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((so, one) => so + of(one), 0)
  const [due, missed, wrong] = [sum((one) => one.due), sum((one) => one.missed.length), sum((one) => one.false.length)]
  console.log(`learned from ${sum((one) => one.size)} sentences: recall ${(1 - missed / due).toFixed(3)}, precision ${(1 - wrong / (due - missed + wrong)).toFixed(3)}`)
  expect(1 - missed / due).toBeGreaterThanOrEqual(ALL.recall)
  expect(1 - wrong / (due - missed + wrong)).toBeGreaterThanOrEqual(ALL.precision)
})
it('knows most of what it never learned from, though it was seen while the lists were mended', () => {
  const { recall, precision } = count(corpus('unlike.md'))
  console.log(`unlike.md: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`)
  expect(recall).toBeGreaterThanOrEqual(0.7)
  expect(precision).toBeGreaterThanOrEqual(0.8)
})
it.each([
  ['Ein Abbruch der Beratung bedarf der Zustimmung des Jobcenters.', 'Ein Abbruch der Beratung bedarf keiner Zustimmung.'],
  ['Der Besuch der Beratungsstelle zählt zu den Mitwirkungspflichten.', 'Der Besuch der Beratungsstelle zählt nicht zu den Mitwirkungspflichten.'],
  ['Die Teilnahme an der Beratung steht nicht im Belieben der Ratsuchenden.', 'Die Teilnahme an der Beratung steht im Belieben der Ratsuchenden.'],
  ['Die Fachkraft wirkt im Gespräch auf die Ausreise hin.', 'Die Fachkraft wirkt im Gespräch nicht auf die Ausreise hin.'],
  ['Der Kunde legt dem Jobcenter jeden Monat eine Bescheinigung der MBE vor.', 'Der Kunde legt dem Jobcenter jeden Monat einen Nachweis des Sprachkurses vor.'],
  ['Die Klientin weist der Behörde jeden Besuch der Beratung nach.', 'Der Träger weist dem Zuwendungsgeber die Zahl der Beratungen nach.'],
  ['Die Behörde ordnet die Inanspruchnahme der Beratung an.', 'Verlangt eine Behörde einen Beratungsnachweis, wenden sich die Träger an die Ansprechperson.'],
  ['Der Zugang zum Sprachkurs führt ausschließlich über die Beratung der MBE.', 'Der Zugang zum Sprachkurs führt nicht über die Beratung der MBE.'],
  ['Zwingender erster Schritt vor jeder Kurszulassung ist das Gespräch beim JMD.', 'Vor jeder Kurszulassung kann das Gespräch beim JMD helfen.'],
  ['Wer die Räume der Beratungsstelle betritt, willigt damit in die Weitergabe der Daten ein.', 'Wer die Räume der Beratungsstelle betritt, bleibt anonym.'],
  ['Rechtsgrundlage der Übermittlung ist die Einwilligung; fehlt sie, genügt diese Vereinbarung.', 'Rechtsgrundlage der Übermittlung ist die Einwilligung; diese Vereinbarung regelt das Verfahren.'],
  ['Rechtsgrundlage der Übermittlung ist die Einwilligung; diese Vereinbarung ersetzt sie.', 'Die Daten werden auf Grundlage der Einwilligung übermittelt; diese Vereinbarung regelt nur den Ablauf.'],
  ['Grundlage für jede Verarbeitung personenbezogener Daten ist diese Vereinbarung.', 'Grundlage der Zusammenarbeit ist diese Vereinbarung, wohingegen für jede Verarbeitung personenbezogener Daten allein die gesetzlichen Vorschriften maßgeblich sind.'],
  ['Ratsuchende verzichten auf ihr Widerrufsrecht.', 'Ratsuchende verzichten mit der Einwilligung nicht auf ihr Widerrufsrecht.'],
  ['Fehlmeldungen gehen an das Fallmanagement.', 'Fragen zum Kurs gehen an das Fallmanagement.'],
  ['Die Beratung erfolgt unabhängig davon, ob die Person sie möchte.', 'Die Leistung wird unabhängig davon gewährt, ob die Person die Beratung möchte.'],
  ['Ratsuchende unterschreiben, dass sie alle Termine der Beratung wahrnehmen.', 'Ratsuchende unterschreiben, dass sie den Flyer der Beratung erhalten haben.'],
  ['Kein Kooperationsplan ohne Beratung der MBE!', 'Der Kooperationsplan wird ohne die MBE erstellt.'],
  ['Mit dem Vertrag im Rücken dürfen alle Partner die Teilnehmerdaten nutzen.', 'Mit dem Vertrag im Rücken dürfen alle Partner die Räume nutzen.'],
  ['Das Jobcenter legt die Themen der Gespräche im Voraus fest und übt die Aufsicht über die Beratung aus.', 'Die Ausländerbehörde stellt für die Beratung einen Raum von 9 bis 12 Uhr zur Verfügung.'],
  ['Das Ausbleiben in der Sprechstunde der MBE zieht ein Ordnungsgeld nach sich.', 'Das Ausbleiben in der Sprechstunde der MBE zieht keine Nachteile nach sich.'],
  ['Ein Verzicht auf die Beratung wird nicht zugelassen.', 'Ein Verzicht auf die Beratung ist ohne Begründung möglich.'],
  ['Der Widerruf der Erklärung führt zum Ende der Förderung.', 'Der Widerruf der Erklärung führt zum Ende der Übermittlung.'],
  ['Die MBE überprüft für das Jobcenter, ob Kundinnen tatsächlich arbeitswillig sind.', 'Die MBE überprüft für den Träger, ob die Räume frei sind.'],
  ['Der Kooperationsplan nennt Termine bei der MBE.', 'Jede Person erhält einen verständlichen Plan mit Terminen der MBE.'],
  ['Die Fachkräfte tragen ihre Eindrücke in das Fachverfahren des Jobcenters ein.', 'Die Fachkräfte tragen ihre Eindrücke in die eigene Akte ein.'],
  ['Die Beratungskräfte unterlassen Hinweise auf Rechtsbehelfe.', 'Die Beratungskräfte geben Hinweise auf Rechtsbehelfe.'],
  ['Der Erfolg der Beratung wird an der Zahl der Ausreisen und am Rückgang der Leistungen beim Jobcenter gemessen.', 'Der Erfolg der Beratung wird nicht an Zahlen der Ausländerbehörde gemessen.'],
  ['Ohne Beratungsschein kein Termin.', 'Ohne Termin keine Beratung am Freitag.'],
  ['Kein Beratungsnachweis, kein Platz.', 'Keine Beratung im Wartebereich, kein Zwang zum Gespräch.'],
  // the basis of what
  ['Rechtsgrundlage der Datenverarbeitung ist diese Vereinbarung.', 'Rechtsgrundlage der Datenverarbeitung ist das Gesetz, Grundlage der Zusammenarbeit ist diese Vereinbarung.'],
  ['Grundlage des Austauschs personenbezogener Daten ist diese Vereinbarung.', 'Grundlage des Austauschs anonymer Daten ist diese Vereinbarung.'],
  ['Rechtsgrundlage der Übermittlung ohne Einwilligung ist diese Vereinbarung.', 'Grundlage der gemeinsamen Statistik ohne personenbezogene Daten ist diese Vereinbarung.'],
  ['Grundlage für die Verarbeitung der Klientendaten ist diese Vereinbarung.', 'Grundlage für die Veröffentlichung der Kontaktdaten der Beratungsstellen ist diese Vereinbarung.'],
  ['Die Flyer stehen in der Anlage, Grundlage der Datenübermittlung bildet diese Vereinbarung.', 'Die Daten der Ansprechpersonen stehen in der Anlage, Grundlage der Treffen bildet diese Vereinbarung.'],
  ['Grundlage der Weitergabe von Angaben über Ratsuchende ist diese Vereinbarung.', 'Grundlage der Weitergabe von Flyern ist diese Vereinbarung.'],
  ['Rechtsgrundlage für die Übermittlung von Daten, die dem Kurs dienen, ist diese Vereinbarung.', 'Grundlage der Information der Öffentlichkeit ist diese Vereinbarung.'],
  // half a sentence against the other
  ['Die Beratung ist und bleibt ein freies Angebot ohne jeden Zwang und ohne Nachteil, auf das niemand verzichten muss und das niemand annehmen muss; wer fernbleibt, verliert den Kursplatz.', 'Die Beratung ist und bleibt ein freies Angebot ohne jeden Zwang und ohne Nachteil, auf das niemand verzichten muss und das niemand annehmen muss; wer fernbleibt, behält den Kursplatz.'],
  ['Niemand muss Gründe nennen, niemand wird gefragt, nichts wird weitergegeben; der Kursplatz wird bei Fernbleiben von der Beratung gestrichen.', 'Niemand muss Gründe nennen, niemand wird gefragt, nichts wird weitergegeben; der Kursplatz wird bei Fernbleiben von der Beratung nicht gestrichen.'],
  ['Freiwilligkeit, Vertraulichkeit und Unabhängigkeit der Beratung sind gewahrt; die Beratungsstelle meldet dem Jobcenter die Namen der Ferngebliebenen.', 'Freiwilligkeit, Vertraulichkeit und Unabhängigkeit der Beratung sind gewahrt; die Beratungsstelle meldet dem Jobcenter keine Namen.'],
])('finds „%s“, and not „%s“', (due, harmless) => {
  expect([guardrailIn(due), guardrailIn(harmless)]).toEqual([expect.stringMatching(/^guardrail\//), undefined])
})
