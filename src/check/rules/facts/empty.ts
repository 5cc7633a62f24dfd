// angaben/leer: an agreement without a single clause; the preamble alone agrees on nothing.
import type { FactsRule } from '../../rule.ts'

export const empty: FactsRule = ({ agreement: { klauseln, zusatz }, placeOf }) => {
  const on = Object.entries(klauseln).some(([id, { state }]) => state === 'on' && id !== 'praeambel')
  if (on || zusatz.length > 0) return []
  const path = ['zusatz']
  return [{
    code: 'angaben/leer',
    message: 'Die Vereinbarung hat keine einzige Klausel; unterschrieben würde ein leeres Blatt.',
    place: placeOf(path),
    hint: 'zusatz:\n  - { id: gegenstand, titel: Gegenstand, text: "Die Stadt und der Verein …" }',
    path,
  }]
}
