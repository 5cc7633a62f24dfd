// What each party brings: the form in which it signs, the data-protection law it applies and who supervises it.
// Invariant: parties stand in the order of the agreement; nothing here names a person, only the office that the agreement names for it.
import { isDoubtfulCorporation, regimeOf } from '../law/regimes.ts'
import { type LawName, privacyOf } from '../law/privacy.ts'
import { type SigningAnswer, signingOf } from '../law/signing.ts'
import type { Party, Representative, Signing } from '../schema/agreement.ts'
import type { NamedLaw } from '../templates/law-data.ts'
import { holds, onDay } from '../law/dated.ts'
import type { Inspected, Value } from './inspected.ts'
import type { Printed } from './printed.ts'
import { type Signer, signersOf } from './signers.ts'

export interface PartyView {
  readonly id: string
  readonly name: Value
  /** Those who sign for it, as the agreement prints them. */
  readonly signers: readonly Signer[]
  /** As the head names them, if others sign. */
  readonly inHead: readonly Value[] | null
  /** Several of them sign together. */
  readonly jointly: boolean
  readonly signing: SigningAnswer
  readonly laws: readonly string[]
  readonly authority: string
  /** As the agreement names it. */
  readonly authorityGiven: boolean
  /** A neutral name stands for an authority that the data do not tell. */
  readonly authorityOpen: boolean
  /** The one that is likely, but not proved. */
  readonly authorityLikely: string | null
  /** What its law was inferred from, if that does not tell for sure: church law from the association, the law of the Land from the legal form. */
  readonly inferredFrom: 'dem Verband' | 'der Rechtsform' | null
  /** Since when the version of its church law is said to hold, if it was not read for its diocese. */
  readonly versionUnread: string | null
}
export interface Originals {
  readonly copies: number
  readonly mode: Signing['modus']
  /** A clause of the agreement says how many there are. */
  readonly inText: boolean
}

export function partiesOf({ agreement, law }: Inspected): readonly PartyView[] {
  return agreement.parteien.map((party, i): PartyView => {
    const { laws, authority, neutral, unproved } = privacyOf(party, law.privacy, agreement)
    return {
      id: party.id,
      name: { text: party.name, from: ['parteien', i, 'name'] },
      ...signersOf(party, agreement),
      jointly: party.vertreten_durch.some(isJoint),
      signing: signingOf(party, law.law, agreement),
      laws: laws.map(shortName),
      authority,
      authorityGiven: party.datenschutz?.aufsicht !== undefined,
      authorityOpen: neutral,
      authorityLikely: unproved ?? null,
      inferredFrom: isDoubtfulCorporation(party, agreement.land) ? 'der Rechtsform' : party.datenschutz?.recht === undefined && ['kdg', 'dsg-ekd'].includes(regimeOf(party)) ? 'dem Verband' : null,
      versionUnread: regimeOf(party) === 'kdg' ? unreadSince(party, law.privacy.gesetze, agreement.datum) : null,
    }
  })
}
/** Also those who represent a body that represents it. */
const isJoint = ({ art, vertreten_durch: deputies = [] }: Representative): boolean => art === 'gemeinschaftlich' || deputies.some(isJoint)
/** The source names the diocese for which the law was read. */
function unreadSince({ bistum }: Party, laws: readonly NamedLaw[], datum: string): string | null {
  const inForce = onDay(laws, datum, ({ id }) => id === 'kdg')
  return inForce?.sicherheit === 'M' && inForce.bis === undefined && !(bistum !== undefined && inForce.quelle.includes(`bistum${bistum}`)) ? inForce.von : null
}
const shortName = (law: LawName): string => (typeof law === 'string' ? law : [law.vorsatz, law.kurz ?? `${law.artikel} ${law.name}`].filter(Boolean).join(' ').replace(/ des (Ersten|Zehnten) Buches Sozialgesetzbuch/gu, (_, book: string) => (book === 'Ersten' ? ' SGB I' : ' SGB X')))

/** Norms that ask for writing if the agreement is one of public law: of social law where social authorities are parties, of the Land for all others; none without an authority. */
export function formNormsOf({ agreement: { parteien }, kind }: Pick<Inspected, 'agreement' | 'kind'>): readonly string[] {
  const social = parteien.some(({ rolle, rechtsform }) => rolle.some((role) => SOCIAL.includes(role)) || rechtsform === 'gemeinsame-einrichtung' || rechtsform === 'bundesagentur')
  const other = parteien.some(({ rolle, rechtsform }) => rolle.some((role) => OTHER.includes(role)) || (!social && rechtsform === 'gebietskoerperschaft'))
  return [...(social ? ['§ 56 SGB X'] : []), ...(other && kind.typ !== 'jobcenter' ? ['§ 57 VwVfG'] : [])]
}
/** Of the council of a municipality in Bavaria: whether it has to decide. */
export function councilRuleOf({ agreement: { land, datum }, law: { law } }: Inspected): string | null {
  const rule = land === 'DE-BY' ? law.formRules.findLast(({ id, ...dated }) => id === 'rat-bayern' && holds(dated, datum)) : undefined
  return rule === undefined ? null : `${rule.regel} (${rule.norm ?? rule.gegenstand})`
}
const SOCIAL = ['jobcenter', 'agentur', 'familienkasse']
const OTHER = ['abh', 'kommune', 'schulamt']
export const originalsOf = ({ agreement: { unterzeichnung } }: Inspected, printed: readonly Printed[]): Originals => ({
  copies: unterzeichnung.ausfertigungen, mode: unterzeichnung.modus, inText: printed.some(({ id, sort }) => sort === 'clause' && id === 'ausfertigungen'),
})
