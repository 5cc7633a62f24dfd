// Content that no agreement may have, and what to write instead.
import type { guardrail as rows } from '../guardrail.ts'
import { clause, type Example, pair } from './example.ts'

const own = (wrong: string, right: string): Example => pair(clause(wrong), clause(right))
const exception = (entry: string): string => `zusatz:\n  - { id: flyer, titel: Anderswo, text: "In anderen Städten müssen Ratsuchende die Beratung besuchen." }\nausnahmen:\n  - { code: guardrail/pflichtberatung, ${entry} }`

export const guardrail: Readonly<Record<keyof typeof rows, Example>> = {
  'guardrail/sanktion': own('Wer die Beratung abbricht, erhält gekürzte Leistungen.', 'Wer die Beratung abbricht, hat davon keinen Nachteil.'),
  'guardrail/voraussetzung': own('Die Aufenthaltserlaubnis wird erst nach der Beratung verlängert.', 'Über Anträge wird unabhängig davon entschieden, ob jemand die Beratung nutzt.'),
  'guardrail/pflichtberatung': own('Ratsuchende haben an drei Beratungsgesprächen teilzunehmen.', 'Ratsuchende entscheiden selbst, ob sie die Beratung nutzen.'),
  'guardrail/kooperationsplan': own('Der Besuch der Beratung wird in den Kooperationsplan aufgenommen.', 'Der Kooperationsplan enthält keine Pflicht zum Besuch der Beratung.'),
  'guardrail/einwilligung': own('Die Einwilligung wird im Voraus für alle Zwecke erteilt.', 'Die Einwilligung wird im Einzelfall schriftlich erteilt und nennt Zweck und Empfänger.'),
  'guardrail/datenaustausch': own(
    'Der Träger übermittelt dem Jobcenter die Namen der Ratsuchenden.',
    'Der Träger übermittelt dem Jobcenter Namen nur auf Wunsch und mit schriftlicher Einwilligung der Ratsuchenden im Einzelfall.',
  ),
  'guardrail/rechtsgrundlage': own('Diese Vereinbarung ist die Rechtsgrundlage für die Übermittlung von Daten.', 'Diese Vereinbarung ist keine Rechtsgrundlage für die Übermittlung von Daten.'),
  'guardrail/zwang': own('Das Jobcenter gibt die Inhalte der Beratung vor.', 'Ratsuchende und Fachkräfte bestimmen Anlass und Ziel der Beratung allein.'),
  'guardrail/aufgehoben': own('{§ freiwilligkeit} gilt nicht für Personen mit Auflagen.', '{§ freiwilligkeit} gilt auch für Personen mit Auflagen.'),
  'guardrail/grund': pair(exception('zu: zusatz.flyer, grund: Ist so besprochen.'), exception('zu: zusatz.flyer, satz: In anderen Städten müssen Ratsuchende die Beratung besuchen., grund: Der Satz beschreibt nur die Praxis anderer Städte.')),
  'guardrail/ohne-stelle': pair(exception('grund: Der Satz beschreibt nur die Praxis anderer Städte.'), exception('zu: zusatz.flyer, satz: In anderen Städten müssen Ratsuchende die Beratung besuchen., grund: Der Satz beschreibt nur die Praxis anderer Städte.')),
}
