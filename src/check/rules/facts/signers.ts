// Who signs for a party, as the facts say it: the entries of „unterschriften“, else the end of each chain of representatives.
// Invariant: undefined where a group signs and the entry does not say for which member; nothing is concluded then.
import type { DataPath } from '../../../document/nodes.ts'
import { signingOf, signingSort, type SigningAnswer } from '../../../law/signing.ts'
import type { Agreement, Party, Representative, SignatoryText } from '../../../schema/agreement.ts'
import type { Subject } from '../../rule.ts'

export interface Signer {
  /** Words below the name; empty: only a name, or nothing. */
  readonly words: string
  readonly seal: boolean
  /** Signs for somebody who is named above, or with „i. V.“ or „i. A.“. */
  readonly deputy: boolean
  readonly path: DataPath
}

export function signersOf(party: Party, agreement: Agreement): readonly Signer[] | undefined {
  if (agreement.unterzeichnung.unterschriften === undefined) return chain(party.vertreten_durch, ['parteien', agreement.parteien.indexOf(party), 'vertreten_durch'])
  return blockOf(party, agreement)?.map(signer)
}
export interface BlockPerson {
  readonly person: SignatoryText
  readonly path: DataPath
}
/** Those whom „unterschriften“ names for a party; undefined: it names none, or a group signs and does not say for whom. */
export function blockOf(party: Party, agreement: Agreement): readonly BlockPerson[] | undefined {
  const given = agreement.unterzeichnung.unterschriften ?? []
  const own = given.findIndex(({ fuer }) => fuer === party.id)
  if (own >= 0) return (given[own]?.personen ?? []).map((person, n) => ({ person, path: ['unterzeichnung', 'unterschriften', own, 'personen', n] }))
  return inGroup(party, agreement)
}
function inGroup({ id, name, kurz, einheit }: Party, { gruppen, unterzeichnung }: Agreement): readonly BlockPerson[] | undefined {
  const groups = gruppen.flatMap(({ id: group, mitglieder }) => (mitglieder.includes(id) ? [group] : []))
  const names = [name, kurz?.name, einheit?.name].filter((one) => one !== undefined)
  const mine = (unterzeichnung.unterschriften ?? []).flatMap(({ fuer, personen }, i) =>
    groups.includes(fuer) ? personen.flatMap((person, n): readonly BlockPerson[] => (person.zeilen.some((line) => names.some((one) => line.includes(one))) ? [{ person, path: ['unterzeichnung', 'unterschriften', i, 'personen', n] }] : [])) : [],
  )
  return mine.length > 0 ? mine : undefined
}
const signer = ({ person: { zeilen, siegel, zusatz }, path }: BlockPerson): Signer => ({ words: zeilen.join(', '), seal: siegel, deputy: zusatz !== undefined, path: zeilen.length > 0 ? [...path, 'zeilen', 0] : path })

/** A body signs through the persons who represent it. */
export function chain(list: readonly Representative[], path: DataPath, deputy = false): readonly Signer[] {
  return list.flatMap((one, n): readonly Signer[] => {
    const at = [...path, n]
    if (one.vertreten_durch && one.vertreten_durch.length > 0) return chain(one.vertreten_durch, [...at, 'vertreten_durch'], true)
    return [{ words: one.funktion ?? '', seal: false, deputy, path: one.funktion === undefined ? at : [...at, 'funktion'] }]
  })
}

export interface PublicSigning {
  readonly party: Party
  readonly index: number
  readonly answer: SigningAnswer
  readonly signers: readonly Signer[]
}
/** The municipalities and bodies of the Land among the parties whose signatories are known. The tables are read for them alone. */
export function publicSignings({ agreement, law }: Subject): readonly PublicSigning[] {
  return agreement.parteien.flatMap((party, index): readonly PublicSigning[] => {
    if (!['kommune', 'land'].includes(signingSort(party, agreement.land))) return []
    const signers = signersOf(party, agreement)
    return signers === undefined ? [] : [{ party, index, answer: signingOf(party, law.law, agreement), signers }]
  })
}
