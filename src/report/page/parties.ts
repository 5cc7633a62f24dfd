// Party by party: who signs and by which norm it represents, which form is needed, which data-protection law holds and who supervises it.
// Invariant: only what the tables prove; what they do not is a point. Representation and form are told apart.
import { words } from '../../diagnostics/print.ts'
import type { DraftBlock } from '../../document/nodes.ts'
import { joinAnd } from '../../german/lists.ts'
import type { Originals, PartyView } from '../protection.ts'
import type { Protocol } from '../protocol.ts'
import { representation } from '../representation.ts'
import { isUndecided } from '../signing-points.ts'
import { heading, type Inlines, joined, label, paragraph, quoted, strong, text, value } from '../words.ts'
import { errorsOf } from './result.ts'

/** Signed electronically there is one document; signed apart each signs what the others get (§ 126 Abs. 2 Satz 2 BGB). */
const MODES: Readonly<Record<Originals['mode'], (copies: number) => string>> = {
  papier: (copies) => `${words(copies, 'Original', 'Originale')}, Unterschrift auf Papier`,
  qes: () => 'ein elektronisches Dokument, qualifizierte elektronische Signatur',
  einzeln: () => 'gleichlautende Ausfertigungen auf Papier, jede Partei unterzeichnet die für die anderen bestimmten',
}

export function signingBlocks(protocol: Protocol): readonly DraftBlock[] {
  const { parties, originals: { copies, mode, inText }, formNorms } = protocol
  const form = formNorms.length === 0 ? 'Für diese Parteien ist keine Formvorschrift hinterlegt.' : `Schriftform, wenn der Vertrag öffentlich-rechtlich ist (${joinAnd(formNorms.map(ofEachLand))}).`
  const formLine = [text(`Form: ${form} Vorgesehen${inText ? '' : ' (ohne Satz im Text)'}: ${MODES[mode](copies)}.`)]
  const rows = parties.map((party) => ({ party, who: signersInlines(party), by: authorityWords(party, protocol) }))
  return [
    heading(errorsOf(protocol).length > 0 ? 'Unterschrift – erst nach Behebung der Fehler' : 'Unterschrift'),
    paragraph(...joined([formLine, ...rows.map(({ party, who, by }): Inlines => [strong(value(party.name)), text(': '), ...who, text('; '), quoted(by), text('.')])], ' ')),
  ]
}
/** The Länder have laws of their own with the same content, some of them with other numbers. */
const ofEachLand = (norm: string): string => (norm.endsWith('VwVfG') ? `${norm} oder Landesgesetz` : norm)
function signersInlines({ signers, jointly }: PartyView): Inlines {
  if (signers.length === 0) return [text('nicht genannt')]
  const each = signers.map(({ by, office }): Inlines => [...(by === null ? [] : [value(by), text(' ')]), value(office)])
  return [...joined(each, ' und '), ...(jointly && signers.length > 1 ? [text(' gemeinsam')] : [])]
}
/** With the point that asks for what is not proved. */
function authorityWords(party: PartyView, { findings, points }: Protocol): string {
  const n = points.findIndex(({ sort, parties = [] }) => sort === 'signing' && parties.includes(party.id))
  return `${representation(party, isUndecided(party, findings))}${n < 0 ? '' : `; siehe Punkt ${n + 1}`}`
}

/** Parties under the same authority stand together, and those among them with the same law: an authority and a law is said once. */
export function privacyBlocks(parties: readonly PartyView[]): readonly DraftBlock[] {
  const told = [...groupedBy(parties, ({ authority }) => authority)].map(([authority, group]): Inlines => [
    ...joined([...groupedBy(group, ({ laws }) => joinAnd(laws))].map(([laws, alike]): Inlines => [...joined(alike.map(({ name }) => [strong(value(name))]), ', '), text(': '), quoted(laws)]), '; '),
    text('. Aufsicht: '), quoted(authority), text('.'),
  ])
  return [paragraph(...label('Datenschutz'), ...joined(told, ' '))]
}
function groupedBy(parties: readonly PartyView[], key: (party: PartyView) => string): ReadonlyMap<string, readonly PartyView[]> {
  const found = new Map<string, PartyView[]>()
  for (const party of parties) found.set(key(party), [...(found.get(key(party)) ?? []), party])
  return found
}
