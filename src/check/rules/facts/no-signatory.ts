// angaben/unterschrift-ohne-person: nobody is named who signs for a party; only the free kind allows it.
import type { FactsRule } from '../../rule.ts'

export const noSignatory: FactsRule = ({ agreement: { parteien, unterzeichnung }, placeOf }) => {
  if (unterzeichnung.unterschriften !== undefined) return []
  return parteien.flatMap(({ id, vertreten_durch }, i) => {
    if (vertreten_durch.length > 0) return []
    const path = ['parteien', i]
    return [{
      code: 'angaben/unterschrift-ohne-person' as const,
      message: `Für „${id}“ ist niemand genannt, der unterschreibt.`,
      place: placeOf(path),
      hint: 'vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }]',
      path,
    }]
  })
}
