// anlage/abweichung: a sheet gives another value than the clause that agrees on it.
import type { FactsRule } from '../../rule.ts'

export const sheetDiffers: FactsRule = ({ agreement: { klauseln, anlagen }, placeOf }) =>
  anlagen.flatMap((annex, i) => {
    const agreed = 'vorlage' in annex ? annex.agreed : undefined
    if (!agreed || !('vorlage' in annex) || annex.values[agreed.name] === agreed.value) return []
    const path = ['anlagen', i, agreed.name]
    const choice = klauseln[agreed.clause]
    const there = choice?.state === 'on' && choice.given.includes(agreed.name) ? placeOf(['klauseln', agreed.clause, agreed.name]) : undefined
    return [{
      code: 'anlage/abweichung' as const,
      message: `In der Anlage „${annex.titel}“ hat „${agreed.name}“ einen anderen Wert als in der Klausel „${agreed.clause}“.`,
      place: placeOf(path),
      hint: 'Löschen Sie die Angabe in der Anlage, dann gilt auch dort der Wert der Klausel; oder ändern Sie den Wert in der Klausel.',
      path,
      ...(there && { related: [{ place: there, message: 'Hier steht der Wert der Klausel.' }] }),
    }]
  })
