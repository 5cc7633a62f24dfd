// Which rules look at which items of the recommendations: at those that no clause can fulfil because they are about the agreement as a whole,
// and at those that own words may contradict, whatever a clause says. Invariant: what is not here is left to people;
// each guardrail contradicts something, one that is new the voluntariness of advice.
import type { Code } from '../diagnostics/catalogue.ts'

export const CHECKED_BY: Readonly<Record<string, readonly Code[]>> = {
  'intro.alle-traeger': ['angaben/traeger-fehlen'],
  'intro.gf-ebene': ['angaben/leitungsebene'],
}

const DATA: readonly string[] = ['guardrail/einwilligung', 'guardrail/datenaustausch', 'guardrail/rechtsgrundlage']
/** About entries of `ausnahmen`, not about a sentence. */
const FORMAL: readonly string[] = ['guardrail/grund', 'guardrail/ohne-stelle']
/** A disadvantage and a condition are the same from two sides: who has not been advised gets less, or gets nothing. */
const DISADVANTAGE: readonly string[] = ['guardrail/sanktion', 'guardrail/voraussetzung']
/** An item that a clause fulfils is contradicted by a finding of these, also by one that was accepted. */
const CONTRADICTED_BY: Readonly<Record<string, readonly string[]>> = {
  'guard.abh.keine-pflichtberatung': ['guardrail/pflichtberatung', 'guardrail/zwang'],
  'guard.abh.keine-voraussetzung': DISADVANTAGE,
  'guard.sgb2.keine-sanktion': DISADVANTAGE,
  'guard.sgb2.kein-pflichtbestandteil': ['guardrail/kooperationsplan'],
  'intro.unabhaengigkeit': ['guardrail/zwang'],
  'intro.einwilligung': DATA,
  'abh.datenschutz': DATA,
  'clst.p2.datenschutz': DATA,
  'sgb2.grundsatz-einverstaendnis': DATA,
  'sgb2.austausch-einzelfall': DATA,
  'guard.ik.datenschutz-fehlt': DATA,
}
export function contradicts(code: string, item: string): boolean {
  if (item === 'guard.freiwilligkeit') return code.startsWith('guardrail/') && !FORMAL.includes(code) && !DATA.includes(code)
  return CONTRADICTED_BY[item]?.includes(code) ?? false
}
