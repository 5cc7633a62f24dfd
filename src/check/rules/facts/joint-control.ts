// recht/gemeinsame-verantwortung: in a Clearingstelle and in a project partners may decide together why and how data are processed; whether they do so is a question of law.
// Invariant: a question for people, never a statement that it is so or is not.
import type { FactsRule } from '../../rule.ts'

const WHERE: Readonly<Record<string, readonly [where: string, example: string]>> = {
  'abh-clearingstelle': ['In einer Clearingstelle', 'Dienstplan, Anmeldung, Statistik oder Geräten'],
  projekt: ['In einem gemeinsamen Projekt', 'Anmeldung, Begleitung, Statistik oder Projektbericht'],
}
export const jointControl: FactsRule = ({ agreement: { typ, parteien }, placeOf }) => {
  const known = WHERE[typ]
  if (!known || parteien.length < 2) return []
  const [where, example] = known
  const path = ['typ']
  return [{
    code: 'recht/gemeinsame-verantwortung',
    message: `${where} entscheiden womöglich mehrere Partner zusammen über Zwecke und Mittel der Datenverarbeitung, etwa bei ${example}. Ob sie dann gemeinsam verantwortlich sind (Art. 26 DSGVO oder kirchliches Recht), bestimmt das Gesetz, nicht die Vereinbarung.`,
    place: placeOf(path),
    hint: 'Klären Sie das vor der Unterschrift mit den Datenschutzbeauftragten aller Partner, und halten Sie das Ergebnis fest; sind sie gemeinsam verantwortlich, braucht es darüber eine eigene Vereinbarung.',
    path,
  }]
}
