// recht/landratsamt: in Bavaria the Landratsamt acts as an authority of the state when it is the authority for foreigners (form.yaml, landratsamt-bayern).
import type { FactsRule } from '../../rule.ts'
import { publicSignings } from './signers.ts'

export const bavarianCounty: FactsRule = (subject) => {
  if (subject.agreement.land !== 'DE-BY') return []
  return publicSignings(subject).flatMap(({ party, index, answer }) => {
    if (answer.level !== 'kreis' || !party.rolle.includes('abh')) return []
    const path = ['parteien', index, 'name']
    return [{
      code: 'recht/landratsamt' as const,
      message: `„${party.id}“ ist als Landkreis Partei. Als Ausländerbehörde handelt das Landratsamt in Bayern als Behörde des Freistaats; dann gilt die Form der Landkreisordnung nicht. Bitte prüfen, wer Partei ist.`,
      place: subject.placeOf(path),
      hint: `Geht es nur um die Ausländerbehörde, ist Partei der Freistaat Bayern:\nname: Freistaat Bayern\nkurz: { name: Landratsamt, genus: n }\ngenus: m\neinheit: { name: ${party.name.replace(/^(?:Landkreis|Kreis) /u, 'Landratsamt ')}, genus: n }\nrechtsform: landesbehoerde`,
      path,
    }]
  })
}
