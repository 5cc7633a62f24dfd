// Who signs for a party as the page of signatures prints it, and whether the head of the agreement names somebody else.
// Invariant: where the agreement has its own page of signatures, that page tells; the head alone is told only where there is no other.
import type { DataPath } from '../document/nodes.ts'
import type { Agreement, Party, Representative, SignatoryText } from '../schema/agreement.ts'
import type { Value } from './inspected.ts'

export interface Signer {
  /** Function or title; the words alone, without name of person or party. */
  readonly office: Value
  /** „i. V.“, „i. A.“ */
  readonly by: Value | null
}
export interface Signers {
  /** Empty: nobody is named for this party. */
  readonly signers: readonly Signer[]
  /** As the head names them, if the page of signatures names others. */
  readonly inHead: readonly Value[] | null
}

export function signersOf(party: Party, agreement: Agreement): Signers {
  const head = officesOf(party, agreement.parteien.indexOf(party))
  const block = blockOf(party, agreement)
  if (block === undefined) return { signers: head.map((office) => ({ office, by: null })), inHead: null }
  return { signers: block, inHead: head.length === 0 || alike(block, head) ? null : head }
}

/** Each of the one stands in the other: „Vorsitzende“ and „Vorsitzende des Vorstands“ are the same office. */
function alike(block: readonly Signer[], head: readonly Value[]): boolean {
  const same = (a: string, b: string): boolean => `${a} `.toLowerCase().startsWith(`${b} `.toLowerCase()) || `${b} `.toLowerCase().startsWith(`${a} `.toLowerCase())
  return block.every(({ office }) => head.some((one) => same(office.text, one.text))) && head.every((one) => block.some(({ office }) => same(office.text, one.text)))
}

/** The last in a chain of representation signs. */
function officesOf({ vertreten_durch }: Party, i: number): readonly Value[] {
  return vertreten_durch.flatMap((one, j) => officeOf(one, ['parteien', i, 'vertreten_durch', j]))
}
function officeOf({ funktion, vertreten_durch: deputies = [] }: Representative, path: DataPath): readonly Value[] {
  if (deputies.length > 0) return deputies.flatMap((one, n) => officeOf(one, [...path, 'vertreten_durch', n]))
  return funktion === undefined ? [] : [{ text: funktion, from: [...path, 'funktion'] }]
}

/** Undefined: the agreement has no such page of its own. */
function blockOf(party: Party, { unterzeichnung: { unterschriften }, gruppen }: Agreement): readonly Signer[] | undefined {
  if (unterschriften === undefined) return undefined
  const names = [party.name, party.kurz?.name, party.einheit?.name].filter((one) => one !== undefined)
  const groups = gruppen.filter(({ mitglieder }) => mitglieder.includes(party.id))
  return unterschriften.flatMap(({ fuer, personen }, i) => personen.flatMap((person, n): readonly Signer[] => {
    const path = ['unterzeichnung', 'unterschriften', i, 'personen', n]
    const mine = fuer === party.id || groups.some(({ id, mitglieder }) => id === fuer && (mitglieder.length === 1 || person.zeilen.some((line) => names.some((name) => line.includes(name)))))
    return mine ? [signer(person, names, path)] : []
  }))
}
function signer({ zeilen, zusatz }: SignatoryText, names: readonly string[], path: DataPath): Signer {
  const found = zeilen.findIndex((line) => !names.some((name) => line.includes(name)))
  const n = found < 0 ? 0 : found
  const line = zeilen[n]
  return {
    office: line === undefined ? { text: 'ohne Amt oder Funktion', from: null } : { text: line, from: [...path, 'zeilen', n] },
    by: zusatz === undefined ? null : { text: zusatz, from: [...path, 'zusatz'] },
  }
}
