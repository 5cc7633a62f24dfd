// angaben/plan-ausserhalb: the staffing plan of the annex names a day on which the Clearingstelle is closed.
import type { FactsRule } from '../../rule.ts'
import { valueAt } from './values.ts'

const DAYS: Readonly<Record<string, string>> = { mo: 'Montag', di: 'Dienstag', mi: 'Mittwoch', do: 'Donnerstag', fr: 'Freitag', sa: 'Samstag', so: 'Sonntag' }

export const staffingPlan: FactsRule = ({ agreement: { klauseln, anlagen }, placeOf }) => {
  const clause = klauseln['besetzung']
  const open = clause?.state === 'on' && !clause.wording ? clause.values['oeffnung'] : undefined
  if (!Array.isArray(open)) return []
  const days = open.map((one) => valueAt(one, 'tag'))
  return anlagen.flatMap((annex, i) => {
    const plan = 'vorlage' in annex && annex.vorlage === 'besetzungsplan' ? annex.values['plan'] : undefined
    return (Array.isArray(plan) ? plan : []).flatMap((row, n) => {
      const day = valueAt(row, 'tag')
      if (typeof day !== 'string' || days.includes(day)) return []
      const path = ['anlagen', i, 'plan', n, 'tag']
      return [{
        code: 'angaben/plan-ausserhalb' as const,
        message: `Der Besetzungsplan nennt den ${DAYS[day] ?? day}; an diesem Tag ist die Clearingstelle nicht geöffnet.`,
        place: placeOf(path),
        hint: 'Berichtigen Sie den Tag im Plan, oder ergänzen Sie ihn unter klauseln.besetzung.oeffnung.',
        path,
      }]
    })
  })
}
