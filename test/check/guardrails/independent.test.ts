// How the guardrails judge the sentences of other writers, all of them learned from by now: what was reached may not be lost.
// What to expect of words that nobody foresaw is counted elsewhere, on sentences that nobody here reads.
import { expect, it } from 'vitest'
import { guardrailIn } from '../../../src/check/guardrails/judge.ts'
import { corpus, count } from './corpus.ts'

it.each([
  ['independent.md', 400, 0.94, 0.98],
  ['writer-a.md', 280, 0.97, 0.98],
  ['writer-b.md', 280, 0.96, 0.98],
  ['second-development.md', 116, 0.97, 0.98],
  ['third-development.md', 141, 0.96, 0.98],
  ['fourth-development.md', 445, 0.9, 0.98],
  ['fifth-development.md', 870, 0.9, 0.98],
  ['writer-c.md', 160, 0.93, 0.98],
  ['writer-d.md', 160, 0.94, 0.98],
  ['writer-e.md', 303, 0.94, 0.98],
  ['writer-f.md', 304, 0.94, 0.98],
  ['writer-g.md', 362, 0.98, 0.95],
  ['writer-h.md', 372, 0.98, 0.98],
  ['writer-i.md', 367, 0.98, 0.98],
  ['writer-j.md', 260, 0.98, 0.98],
  ['writer-k.md', 260, 0.98, 0.98],
  ['writer-l.md', 260, 0.94, 0.98],
  ['writer-m.md', 200, 0.98, 0.96],
  ['writer-n.md', 200, 0.98, 0.98],
  ['writer-o.md', 200, 0.98, 0.98],
  ['writer-p.md', 240, 0.98, 0.97],
  ['writer-q.md', 240, 0.98, 0.98],
  ['writer-r.md', 240, 0.98, 0.98],
  ['writer-s.md', 240, 0.98, 0.98],
  ['writer-t.md', 240, 0.98, 0.96],
  ['writer-u.md', 240, 0.98, 0.98],
  ['writer-v.md', 300, 0.98, 0.97],
  ['writer-w.md', 300, 0.98, 0.98],
  ['writer-x.md', 274, 0.98, 0.98],
  ['writer-y.md', 274, 0.98, 0.98],
  ['writer-z.md', 308, 0.98, 0.95],
  ['writer-za.md', 310, 0.98, 0.98],
  ['writer-zb.md', 300, 0.98, 0.98],
  ['writer-zc.md', 420, 0.97, 0.98],
  ['writer-zd.md', 420, 0.97, 0.98],
  ['writer-ze.md', 420, 0.97, 0.98],
  ['writer-zf.md', 420, 0.97, 0.98],
  ['writer-zg.md', 420, 0.95, 0.97],
  ['unlike.md', 60, 0.7, 0.8], // never learned from, but seen while the lists were mended
])('%s: of %d finds at least %d of what is due, and %d of what it finds is right', (file, size, recall, precision) => {
  const rows = corpus(file)
  const figures = count(rows)
  console.log(`${file}: recall ${figures.recall.toFixed(3)}, precision ${figures.precision.toFixed(3)}, right code ${figures.exact.toFixed(3)}`)
  expect(rows).toHaveLength(size)
  expect(figures.recall).toBeGreaterThanOrEqual(recall)
  expect(figures.precision).toBeGreaterThanOrEqual(precision)
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
