// angaben/schutz-weggelassen: a clause that carries a guardrail was left out, and no other clause of the draft has what it protects.
// Invariant: an optional clause is never missed: what it protects comes with it. An omission is a warning; the reason the user gave stands in the report.
import type { Draft } from '../../document/nodes.ts'
import type { Agreement } from '../../schema/agreement.ts'
import type { DraftRule } from '../rule.ts'

/** Items of the recommendations that protect people seeking advice. */
export const PROTECTS = /^guard\.|freiwillig|unabhaengig|einwilligung|einverstaendnis|datenschutz/u

export const leftOut: DraftRule = (draft, { agreement, kind, law, placeOf }) => {
  const off = [...kind.klauseln.values()].filter(({ id, stufe }) => stufe !== 'optional' && wasSwitchedOff(id, agreement))
  if (off.length === 0) return []
  const there = fulfilledIn(draft)
  const concerns = (id: string): string[] => law.law.inventory.flatMap(({ id: item, arten, titel }) => (item === id && (arten === 'alle' || arten.includes(agreement.typ)) ? [titel] : []))
  return off.flatMap(({ id, titel, erfuellt }) => {
    const missing = [...new Set(erfuellt.map((one) => one.id))].filter((item) => PROTECTS.test(item) && !there.has(item)).flatMap(concerns)
    if (missing.length === 0) return []
    const path = ['klauseln', id]
    return [{
      code: 'angaben/schutz-weggelassen' as const,
      message: `Ohne die Klausel „${titel}“ fehlt, was Ratsuchende schützt: ${missing.join('; ')}.`,
      place: placeOf(path),
      hint: 'Löschen Sie die Zeile, dann wird die Klausel gedruckt. Bleibt sie weg, steht Ihr Grund im Protokoll; regelt es eine eigene Klausel, nehmen Sie den Befund mit „ausnahmen“ hin.',
      path,
    }]
  })
}
function wasSwitchedOff(id: string, { klauseln }: Agreement): boolean {
  const choice = klauseln[id]
  return choice?.state === 'off' && choice.asked
}
function fulfilledIn({ body }: Draft): ReadonlySet<string> {
  return new Set(body.flatMap((frame) => (frame.tag === 'section' ? frame.clauses.flatMap(({ fulfils }) => fulfils) : [])))
}
