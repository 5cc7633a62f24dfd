// angaben/plan-ausserhalb: the staffing plan of the annex names a day on which the Clearingstelle is closed.
// anlage/abweichung: it names a substitute although the clause has none; the plan is printed as it is given.
import type { Choice } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { valueAt } from './values.ts'

const DAYS: Readonly<Record<string, string>> = { mo: 'Montag', di: 'Dienstag', mi: 'Mittwoch', do: 'Donnerstag', fr: 'Freitag', sa: 'Samstag', so: 'Sonntag' }
type Clause = Extract<Choice, { state: 'on' }>
type Judge = (row: unknown, path: readonly (string | number)[], clause: Clause, subject: Subject) => Finding | undefined

export const staffingPlan: FactsRule = (subject) => {
  const { klauseln, anlagen } = subject.agreement
  const clause = klauseln['besetzung']
  if (clause?.state !== 'on' || clause.wording) return []
  return anlagen.flatMap((annex, i) => {
    const plan = 'vorlage' in annex && annex.vorlage === 'besetzungsplan' ? annex.values['plan'] : undefined
    return (Array.isArray(plan) ? plan : []).flatMap((row, n) => [closed, substitute].flatMap((judge) => judge(row, ['anlagen', i, 'plan', n], clause, subject) ?? []))
  })
}

const closed: Judge = (row, at, { values: { oeffnung } }, { placeOf }) => {
  const day = valueAt(row, 'tag')
  if (!Array.isArray(oeffnung) || typeof day !== 'string' || oeffnung.some((one) => valueAt(one, 'tag') === day)) return undefined
  const path = [...at, 'tag']
  return {
    code: 'angaben/plan-ausserhalb',
    message: `Der Besetzungsplan nennt den ${DAYS[day] ?? day}; an diesem Tag ist die Clearingstelle nicht geöffnet.`,
    place: placeOf(path),
    hint: 'Berichtigen Sie den Tag im Plan, oder ergänzen Sie ihn unter klauseln.besetzung.oeffnung.',
    path,
  }
}
const substitute: Judge = (row, at, { values: { vertretung } }, { placeOf }) => {
  if (vertretung !== false || valueAt(row, 'vertretung') === undefined) return undefined
  const path = [...at, 'vertretung']
  return {
    code: 'anlage/abweichung',
    message: 'Der Besetzungsplan nennt eine Vertretung; nach der Klausel „besetzung“ gibt es keine.',
    place: placeOf(path),
    hint: 'Löschen Sie die Vertretung im Plan, oder löschen Sie „vertretung: false“ unter klauseln.besetzung.',
    path,
  }
}
