// angaben/traegerform: the fact whether the Jobcenter is a gemeinsame Einrichtung contradicts the legal form of the party.
import type { FactsRule } from '../../rule.ts'

const FORMS: Readonly<Record<string, readonly string[]>> = { ge: ['gebietskoerperschaft', 'anstalt'], zkt: ['gemeinsame-einrichtung'] }

export const carrierForm: FactsRule = ({ agreement: { angaben, parteien }, placeOf }) => {
  const given = String(angaben['traegerform'])
  return parteien.flatMap(({ id, rolle, rechtsform }, i) => {
    if (!rolle.includes('jobcenter') || !FORMS[given]?.includes(rechtsform ?? '')) return []
    const path = ['parteien', i, 'rechtsform']
    return [{
      code: 'angaben/traegerform' as const,
      message: `Nach „traegerform: ${given}“ ist das Jobcenter ${given === 'ge' ? 'eine gemeinsame Einrichtung' : 'Teil der Kommune'}, nach der Rechtsform von „${id}“ nicht.`,
      place: placeOf(path),
      hint: given === 'ge' ? 'rechtsform: gemeinsame-einrichtung\noder traegerform: zkt' : 'rechtsform: gebietskoerperschaft\noder traegerform: ge',
      path,
    }]
  })
}
