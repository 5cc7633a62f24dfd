// What a clause agrees holds on its sheet too: a value that the sheet does not give is that of the clause.
import type { Choice, SheetAnnex } from '../schema/agreement.ts'
import type { Values } from '../schema/values.ts'

/** Template of the sheet → its clause and the name that both have. */
const SHARED: Readonly<Record<string, { readonly clause: string; readonly name: string }>> = {
  einwilligung: { clause: 'einwilligung', name: 'hoechstdauer' },
  statistikbogen: { clause: 'statistik', name: 'kleinste_zahl' },
}
type Choices = Readonly<Record<string, Choice>>

/** Which value a printed clause and this sheet share is noted with the sheet; own wording need not say it. */
export function withAgreed(annex: SheetAnnex, klauseln: Choices): SheetAnnex {
  const shared = Object.hasOwn(SHARED, annex.vorlage) ? SHARED[annex.vorlage] : undefined
  const choice = shared && Object.hasOwn(klauseln, shared.clause) ? klauseln[shared.clause] : undefined
  const value = shared && choice?.state === 'on' && !choice.wording ? (choice.values[shared.name] as Values[string]) : undefined
  if (!shared || value === undefined) return annex
  return { ...annex, agreed: { ...shared, value }, ...(!annex.given.includes(shared.name) && { values: { ...annex.values, [shared.name]: value } }) }
}
