// What a clause agrees holds on its sheet too: a value that the sheet does not give is that of the clause.
// The line for guardians is there where the clause speaks of minors and a youth migration service (JMD) gives or gets information.
import type { Agreement, Choice, SheetAnnex } from '../schema/agreement.ts'
import type { Values } from '../schema/values.ts'

/** Template of the sheet → its clause and the names that both have. */
const SHARED: Readonly<Record<string, { readonly clause: string; readonly names: readonly string[] }>> = {
  einwilligung: { clause: 'einwilligung', names: ['hoechstdauer'] },
  statistikbogen: { clause: 'statistik', names: ['kleinste_zahl', 'merkmale'] },
  besetzungsplan: { clause: 'besetzung', names: ['vertretung'] },
}
type Known = Pick<Agreement, 'klauseln' | 'parteien' | 'gruppen'>

/** Which values a printed clause and this sheet share is noted with the sheet; own wording need not say them. */
export function withAgreed(annex: SheetAnnex, known: Known): SheetAnnex {
  const shared = Object.hasOwn(SHARED, annex.vorlage) ? SHARED[annex.vorlage] : undefined
  const choice = shared && printed(shared.clause, known)
  const agreed = (shared && choice ? shared.names : []).flatMap((name) => {
    const value = choice?.values[name] as Values[string] | undefined
    return shared && value !== undefined ? [{ clause: shared.clause, name, value }] : []
  })
  const taken = Object.fromEntries([...guardians(annex, known), ...agreed.map(({ name, value }) => [name, value] as const)].filter(([name]) => !annex.given.includes(name)))
  return { ...annex, agreed, values: { ...annex.values, ...taken } }
}
function printed(clause: string, { klauseln }: Known): Extract<Choice, { state: 'on' }> | undefined {
  const choice = Object.hasOwn(klauseln, clause) ? klauseln[clause] : undefined
  return choice?.state === 'on' && !choice.wording ? choice : undefined
}

function guardians({ vorlage, values }: SheetAnnex, { klauseln, parteien, gruppen }: Known): readonly (readonly [string, Values[string]])[] {
  if (vorlage !== 'einwilligung') return []
  const choice = klauseln['einwilligung']
  const named = [values['von'], values['an']].flatMap((id): readonly unknown[] => gruppen.find((group) => group.id === id)?.mitglieder ?? [id])
  const youth = parteien.some(({ id, rolle }) => named.includes(id) && rolle.includes('jmd'))
  return [['sorgeberechtigte', youth && !(choice?.state === 'on' && choice.values['minderjaehrige'] === false)]]
}
