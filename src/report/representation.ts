// What the law says of those who sign for a party: whether their office alone represents it, and what else has to be shown.
// Invariant: an office that is not the organ is never told as one that represents; what the tables do not prove is told as such.
import { joinAnd } from '../german/lists.ts'
import { isHeadOf } from '../law/heads.ts'
import { isOrganOffice } from '../law/organs.ts'
import type { PartyView } from './protection.ts'
import type { Signer } from './signers.ts'

export const isPublic = ({ signing: { sort } }: PartyView): boolean => sort === 'kommune' || sort === 'land'
/** Their articles say who represents, alone or together. */
export const isPrivate = ({ signing: { sort } }: PartyView): boolean => sort === 'verein' || sort === 'gesellschaft' || sort === 'bundesagentur'

export const signerWords = ({ by, office }: Signer): string => (by === null ? office.text : `${by.text} ${office.text}`)
export const signersWords = ({ signers }: PartyView): string => (signers.length === 0 ? 'niemand genannt' : joinAnd(signers.map(signerWords)))

// ---- organs
const isHead = ({ by, office }: Signer, { name }: PartyView): boolean => by === null && isHeadOf(office.text, [name.text])

/** Those whose office is none of the organ, as far as the words tell. */
export const othersThanOrgan = (party: PartyView): readonly Signer[] => party.signers.filter(({ by, office }) => isOrgan(office.text, party) !== undefined && (by !== null || isOrgan(office.text, party) === false))
const isOrgan = (words: string, { signing: { sort }, name }: PartyView): boolean | undefined => isOrganOffice(words, sort, name.text)
/** Of a municipality or a Land: nobody among them is its head, so that the power must be shown. */
export const needsPower = (party: PartyView): boolean => isPublic(party) && party.signers.length > 0 && !party.signers.some((one) => isHead(one, party))

// ---- the line on a party
const ORGAN_NAME: Readonly<Record<string, string>> = { verein: 'Vorstand' }
const MISSING: Readonly<Record<string, string>> = {
  'verein': 'Vollmacht oder besondere Vertretung (§ 30 BGB) nötig',
  'gesellschaft': 'Vollmacht oder Prokura nötig',
  'bundesagentur': 'Vollmacht nötig',
  'gemeinsame-einrichtung': 'Vollmacht nötig',
  'kirche': 'Vollmacht nötig',
}
const SCOPE: Readonly<Record<string, string>> = {
  'laufend': 'außerhalb der laufenden Verwaltung',
  'laufend-unerheblich': 'außerhalb der laufenden Verwaltung oder bei finanziellem Gewicht',
  'alltag': 'außer bei Alltagsgeschäften',
  'wertgrenze': 'ab einer Wertgrenze',
}

/** `open`: a rule asks who is the party at all. */
export function representation(party: PartyView, open: boolean): string {
  if (isPublic(party)) return open ? 'offen, weil nicht feststeht, wer Partei ist' : publicWords(party)
  const { norm, signs, sort, certainty } = party.signing
  if (certainty === 'L') return 'keine Vorschrift hinterlegt'
  const organ = [ORGAN_NAME[sort] ?? signs, isNorm(norm) ? `(${norm})` : ''].filter(Boolean).join(' ')
  const others = othersThanOrgan(party)
  if (others.length === 0) return organ
  return others.length === party.signers.length ? `nicht als ${organ}: ${MISSING[sort]}` : `${organ}; ${joinAnd(others.map(signerWords))}: ${MISSING[sort]}`
}
const isNorm = (norm: string): boolean => /^(?:§|Art\.)/u.test(norm)

function publicWords(party: PartyView): string {
  const { signing: { norm, signatures, secondBy, officialTitle, seal, exception, certainty } } = party
  const second = secondBy === undefined ? '' : ` (zweite: ${secondBy})`
  if (certainty === 'L') return `${norm === '' ? 'keine Vorschrift hinterlegt' : `${norm}, nicht nachgelesen`}${signatures === 2 ? `: wohl zwei Unterschriften${second}` : ''}`
  return [
    `${norm}${certainty === 'M' ? ', nicht vollständig nachgelesen' : ''}`,
    SCOPE[exception ?? ''] ?? '',
    signatures === 2 ? `zwei Unterschriften${second}` : '',
    officialTitle === 'pflicht' ? 'mit Amtsbezeichnung' : officialTitle === 'soll' ? 'möglichst mit Amtsbezeichnung' : '',
    seal === 'ja' ? 'mit Dienstsiegel' : '',
  ].filter(Boolean).join('; ')
}
const READ = /nicht gelesen/u
/** „Bürgermeisterin oder Bürgermeister, sonst Stellvertretung; Vollmacht“ */
export function powerWords({ signing: { signs, deputy } }: PartyView): string {
  return [signs, deputy === undefined || READ.test(deputy) ? '' : `sonst ${deputy}`].filter(Boolean).join(', ')
}
