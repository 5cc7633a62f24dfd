// angaben/stand and angaben/ersetzt: an annex that is to be signed but younger than the signature; an agreement that replaces a younger one.
// Invariant: sheets that are replaced without an amendment may be as young as they like.
import { numericDate } from '../../../german/numbers.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'

export const dayOfPapers: FactsRule = (subject) => [...annexes(subject), ...replaced(subject)]

function annexes({ agreement: { anlagen, unterzeichnung }, kind, placeOf }: Subject): readonly Finding[] {
  const signed = unterzeichnung.datum
  return anlagen.flatMap((annex, i) => {
    const replaceable = 'vorlage' in annex && kind.anlagen.get(annex.vorlage)?.fortschreibung === true
    if (signed === undefined || annex.stand === undefined || annex.stand <= signed || replaceable) return []
    const path = ['anlagen', i, 'stand']
    return [{
      code: 'angaben/stand' as const,
      message: `Die Anlage „${annex.id}“ hat den Stand ${numericDate(annex.stand)}, unterschrieben wird aber schon am ${numericDate(signed)}.`,
      place: placeOf(path),
      hint: 'Prüfen Sie beide Tage: Unterschrieben wird, was schon vorliegt.',
      path,
    }]
  })
}
function replaced({ agreement: { laufzeit, datum }, placeOf }: Subject): readonly Finding[] {
  const before = laufzeit?.ersetzt
  if (before === undefined || before < datum) return []
  const path = ['laufzeit', 'ersetzt']
  return [{ code: 'angaben/ersetzt', message: `Die Vereinbarung vom ${numericDate(datum)} soll eine vom ${numericDate(before)} ersetzen, die nicht älter ist.`, place: placeOf(path), hint: 'Unter „ersetzt“ steht das Datum der alten Vereinbarung.', path }]
}
