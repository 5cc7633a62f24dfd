// The sheets of the annexes by whom they concern, so that clauses point to exactly those that are attached: names of clause texts.
// Invariant: a sheet stands in its list once, in the order of the annexes; who has no information sheet stands in `ohne_informationsblatt`.
import type { Referent } from '../german/agree.ts'
import type { Agreement, SheetAnnex } from '../schema/agreement.ts'
import type { Referents } from './referents.ts'

export interface SheetValues {
  readonly einwilligungsblaetter: readonly { readonly von: Referent; readonly an: Referent; readonly anlage: string }[]
  readonly informationsblaetter: readonly { readonly stelle: Referent; readonly anlage: string }[]
  readonly ohne_informationsblatt: readonly Referent[]
  /** Some party might give data to another for which there is no consent sheet. */
  readonly weg_ohne_blatt: boolean
}

export function sheetValues({ anlagen, parteien }: Agreement, { byId }: Referents): SheetValues {
  const of = (template: string) => anlagen.filter((annex): annex is SheetAnnex => 'vorlage' in annex && annex.vorlage === template)
  const party = ({ values }: SheetAnnex, name: string) => byId.get(String(values[name]))
  const consent = of('einwilligung').flatMap((annex) => {
    const [giver, receiver] = [party(annex, 'von'), party(annex, 'an')]
    return giver && receiver ? [{ von: giver, an: receiver, anlage: annex.id }] : []
  })
  const information = of('datenschutzinformation').flatMap((annex) => {
    const body = party(annex, 'stelle')
    return body ? [{ stelle: body, anlage: annex.id }] : []
  })
  const informed = information.flatMap(({ stelle }) => membersOf(stelle))
  const ways = new Set(consent.flatMap(({ von, an }) => membersOf(von).flatMap((giver) => membersOf(an).map((receiver) => `${giver} ${receiver}`))))
  return {
    einwilligungsblaetter: consent,
    informationsblaetter: information,
    ohne_informationsblatt: parteien.flatMap(({ id }) => (informed.includes(id) ? [] : (byId.get(id) ?? []))),
    weg_ohne_blatt: parteien.some((giver) => parteien.some((receiver) => giver !== receiver && !ways.has(`${giver.id} ${receiver.id}`))),
  }
}

/** Ids of the parties that a name stands for. */
export const membersOf = ({ members }: Referent): readonly string[] => members.flatMap(({ id }) => id ?? [])
