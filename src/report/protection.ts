// What each party brings: the form in which it signs, the data-protection law it applies and who supervises it.
// Invariant: parties stand in the order of the agreement; nothing here names a person, only the office that the agreement names for it.
import { regimeOf } from '../law/regimes.ts'
import { type LawName, privacyOf } from '../law/privacy.ts'
import { type SigningAnswer, signingOf } from '../law/signing.ts'
import type { Party, Representative, Signing } from '../schema/agreement.ts'
import type { Inspected, Value } from './inspected.ts'

export interface PartyView {
  readonly id: string
  readonly name: Value
  /** Offices of those who act for it, as the agreement names them. */
  readonly offices: readonly Value[]
  /** Several of them sign together. */
  readonly jointly: boolean
  readonly signing: SigningAnswer
  readonly laws: readonly string[]
  readonly authority: string
  /** As the agreement names it. */
  readonly authorityGiven: boolean
  /** A neutral name stands for an authority that the data do not tell. */
  readonly authorityOpen: boolean
  /** Church law was inferred from the association, which does not tell for sure. */
  readonly churchInferred: boolean
}
export interface Originals {
  readonly copies: number
  readonly mode: Signing['modus']
}

export function partiesOf({ agreement, law }: Inspected): readonly PartyView[] {
  return agreement.parteien.map((party, i): PartyView => {
    const { laws, authority, neutral } = privacyOf(party, law.privacy, agreement)
    return {
      id: party.id,
      name: { text: party.name, from: ['parteien', i, 'name'] },
      offices: officesOf(party, i),
      jointly: party.vertreten_durch.some(({ art }) => art === 'gemeinschaftlich'),
      signing: signingOf(party, law.law, agreement),
      laws: laws.map(shortName),
      authority,
      authorityGiven: party.datenschutz?.aufsicht !== undefined,
      authorityOpen: neutral,
      churchInferred: party.datenschutz?.recht === undefined && ['kdg', 'dsg-ekd'].includes(regimeOf(party)),
    }
  })
}
const shortName = (law: LawName): string => (typeof law === 'string' ? law : [law.vorsatz, law.kurz ?? `${law.artikel} ${law.name}`].filter(Boolean).join(' '))

/** The last in a chain of representation signs. */
function officesOf({ vertreten_durch }: Party, i: number): readonly Value[] {
  return vertreten_durch.flatMap((one, j) => officeOf(one, ['parteien', i, 'vertreten_durch', j]))
}
function officeOf({ funktion, vertreten_durch: [deputy] = [] }: Representative, path: readonly (string | number)[]): readonly Value[] {
  if (deputy) return officeOf(deputy, [...path, 'vertreten_durch', 0])
  return funktion === undefined ? [] : [{ text: funktion, from: [...path, 'funktion'] }]
}
/** Norms that ask for writing if the agreement is one of public law: of social law where social authorities are parties, of the Land for all others; none without an authority. */
export function formNormsOf({ agreement: { parteien }, kind }: Pick<Inspected, 'agreement' | 'kind'>): readonly string[] {
  const social = parteien.some(({ rolle, rechtsform }) => rolle.some((role) => SOCIAL.includes(role)) || rechtsform === 'gemeinsame-einrichtung' || rechtsform === 'bundesagentur')
  const other = parteien.some(({ rolle, rechtsform }) => rolle.some((role) => OTHER.includes(role)) || (!social && rechtsform === 'gebietskoerperschaft'))
  return [...(social ? ['§ 56 SGB X'] : []), ...(other && kind.typ !== 'jobcenter' ? ['§ 57 VwVfG'] : [])]
}
const SOCIAL = ['jobcenter', 'agentur', 'familienkasse']
const OTHER = ['abh', 'kommune', 'schulamt']
export const originalsOf = ({ agreement: { unterzeichnung } }: Inspected): Originals => ({ copies: unterzeichnung.ausfertigungen, mode: unterzeichnung.modus })
