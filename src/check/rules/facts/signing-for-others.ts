// angaben/fuer-andere: somebody signs for bodies that do not sign themselves: an association of associations as carrier, or few persons for a whole group.
import type { FactsRule, Finding, Subject } from '../../rule.ts'

const UMBRELLA = /^(LIGA|Liga)\b|\bSpitzenverb[aä]nde\b|[Aa]rbeitsgemeinschaft der .*(Wohlfahrt|Verbände)|\bWohlfahrtsverbände\b/u
const SERVICES = ['mbe', 'jmd', 'mfd']

export const signingForOthers: FactsRule = (subject) => [...umbrellas(subject), ...groups(subject)]

function umbrellas({ agreement: { parteien }, placeOf }: Subject): readonly Finding[] {
  return parteien.flatMap((party, i) => {
    if (!UMBRELLA.test(party.name) || !party.rolle.some((role) => SERVICES.includes(role))) return []
    const path = ['parteien', i, 'name']
    return [{
      code: 'angaben/fuer-andere' as const,
      message: `„${party.name}“ ist ein Zusammenschluss; die Träger der Dienste bindet seine Unterschrift nur mit ihrer Vollmacht.`,
      place: placeOf(path),
      hint: 'Nennen Sie die Träger selbst als Parteien und den Zusammenschluss als Gruppe:\ngruppen:\n  - { id: liga, bezeichnung: LIGA der Freien Wohlfahrtspflege, mitglieder: [awo, caritas], unterzeichnung: gemeinsam }',
      path,
    }]
  })
}
function groups({ agreement: { gruppen, unterzeichnung }, placeOf }: Subject): readonly Finding[] {
  return (unterzeichnung.unterschriften ?? []).flatMap(({ fuer, personen }, i) => {
    const group = gruppen.find(({ id }) => id === fuer)
    if (!group || personen.length >= group.mitglieder.length) return []
    const path = ['unterzeichnung', 'unterschriften', i]
    return [{
      code: 'angaben/fuer-andere' as const,
      message: `Für die ${group.mitglieder.length} Mitglieder von „${fuer}“ ${personen.length === 1 ? 'unterschreibt nur eine Person' : `unterschreiben nur ${personen.length} Personen`}; wer nicht selbst unterschreibt, ist nur mit Vollmacht gebunden.`,
      place: placeOf(path),
      hint: 'Nennen Sie unter „personen“ für jedes Mitglied, wer unterschreibt. Liegt eine Vollmacht vor, nehmen Sie den Befund mit „ausnahmen“ hin.',
      path,
    }]
  })
}
