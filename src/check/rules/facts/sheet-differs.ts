// anlage/abweichung: a sheet gives another value than the clause that agrees on it.
import type { SheetAnnex } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { monthsOf } from './values.ts'

export const sheetDiffers: FactsRule = (subject) =>
  subject.agreement.anlagen.flatMap((annex, i) => {
    if (!('vorlage' in annex)) return []
    return (annex.agreed ?? []).filter(({ name, value }) => !same(annex.values[name], value)).map((agreed) => differs(annex, i, agreed, subject))
  })
/** A year is twelve months, two weeks are fourteen days. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other) || Math.abs(lengthOf(one) - lengthOf(other)) < 1e-9
const lengthOf = (value: unknown): number => (typeof value === 'string' ? monthsOf(value) : undefined) ?? Number.NaN

function differs(annex: SheetAnnex, i: number, { clause, name }: { readonly clause: string; readonly name: string }, { agreement: { klauseln }, placeOf }: Subject): Finding {
  const path = ['anlagen', i, name]
  const choice = klauseln[clause]
  const there = choice?.state === 'on' && choice.given.includes(name) ? placeOf(['klauseln', clause, name]) : undefined
  return {
    code: 'anlage/abweichung',
    message: `In der Anlage „${annex.titel}“ hat „${name}“ einen anderen Wert als in der Klausel „${clause}“.`,
    place: placeOf(path),
    hint: 'Löschen Sie die Angabe in der Anlage, dann gilt auch dort der Wert der Klausel; oder ändern Sie den Wert in der Klausel.',
    path,
    ...(there && { related: [{ place: there, message: 'Hier steht der Wert der Klausel.' }] }),
  }
}
