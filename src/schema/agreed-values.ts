// What a clause agrees holds on its sheet too: a value that the sheet does not give is that of the clause.
import type { Choice, SheetAnnex } from './agreement.ts'

/** Template of the sheet → its clause and the name that both have. */
const SHARED: Readonly<Record<string, { readonly clause: string; readonly name: string }>> = {
  einwilligung: { clause: 'einwilligung', name: 'hoechstdauer' },
  statistikbogen: { clause: 'statistik', name: 'kleinste_zahl' },
}
type Choices = Readonly<Record<string, Choice>>

/** The value that a printed clause and this sheet share; own wording need not say it. */
export function agreedOn({ vorlage }: SheetAnnex, klauseln: Choices): { readonly clause: string; readonly name: string; readonly value: unknown } | undefined {
  const shared = Object.hasOwn(SHARED, vorlage) ? SHARED[vorlage] : undefined
  const choice = shared && Object.hasOwn(klauseln, shared.clause) ? klauseln[shared.clause] : undefined
  const value = shared && choice?.state === 'on' && !choice.wording ? choice.values[shared.name] : undefined
  return shared && value !== undefined ? { ...shared, value } : undefined
}
export function withAgreed(annex: SheetAnnex, klauseln: Choices): SheetAnnex {
  const agreed = agreedOn(annex, klauseln)
  return agreed && !annex.given.includes(agreed.name) ? { ...annex, values: { ...annex.values, [agreed.name]: agreed.value as SheetAnnex['values'][string] } } : annex
}
