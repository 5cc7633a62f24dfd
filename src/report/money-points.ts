// What an agreement on money, or one that waits for councils, needs before it is signed.
// Invariant: amounts are found where a parameter or own words name one; that there are no others is not told.
import { date } from '../german/numbers.ts'
import type { Known } from './known.ts'
import { type Part, type Point, value } from './point.ts'

export function money({ deviations, ownAmounts }: Known): readonly Point[] {
  const paid = deviations.flatMap(({ at, values }): readonly (readonly Part[])[] => {
    const amounts = values.filter(({ weight }) => weight === 'money')
    return amounts.length === 0 ? [] : [[at ? [at] : '', ' (', value(amounts.map(({ title, here }) => `${title}: ${here}`).join('; ')), ')']]
  })
  const named = [...paid, ...(ownAmounts.length === 0 ? [] : [[ownAmounts]])]
  if (named.length === 0) return []
  return [{ sort: 'money', id: null, parts: [...named.flatMap((one, i): readonly Part[] => (i === 0 ? one : [', ', ...one])), '. Klären Sie, welche Beschlüsse und Haushaltsmittel nötig sind und ob Zuwendungsrecht gilt.'] }]
}

const CLAUSE = 'gremienvorbehalt'
export function committee({ inspected: { agreement }, committeeAt }: Known): readonly Point[] {
  const who = agreement.schluss.gremienvorbehalt
  if (committeeAt === null || who === undefined) return []
  const choice = agreement.klauseln[CLAUSE]
  const until = choice?.state === 'on' ? choice.values['spaetestens'] : undefined
  return [{ sort: 'committee', id: CLAUSE, parts: ['Ohne Zustimmung wirkt die Vereinbarung nicht (', [committeeAt], '): ', { text: who, from: ['schluss', CLAUSE] }, `. Holen Sie die Beschlüsse ein${typeof until === 'string' ? ` (letzter Tag: ${date(until)})` : ''}.`] }]
}
