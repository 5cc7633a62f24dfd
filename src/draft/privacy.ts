// The names `datenschutzrecht` and `datenschutzgesetze` of clause texts: the data-protection law of the parties as referents (for the dative) and words.
// Invariant: each party stands in one entry of each list; in each list a law is named in full once, short afterwards.
import { joinAnd } from '../german/lists.ts'
import type { Referent } from '../german/agree.ts'
import { privacyOf, together, type LawName, type PrivacyEntry } from '../law/privacy.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { PrivacyData } from '../templates/law-data.ts'
import type { Referents } from './referents.ts'

export interface LawOfParties {
  readonly parteien: readonly Referent[]
  readonly recht: string
}
export interface PrivacyOfParties extends LawOfParties {
  readonly aufsicht: string
}
export interface PrivacyValues {
  /** By law and supervision. */
  readonly datenschutzrecht: readonly PrivacyOfParties[]
  /** By law alone. */
  readonly datenschutzgesetze: readonly LawOfParties[]
  /** Of each party, in the order of the agreement. */
  readonly each: readonly PrivacyEntry[]
}

export function privacyValues(agreement: Agreement, data: PrivacyData, { inDative }: Referents): PrivacyValues {
  const each = agreement.parteien.map((party) => privacyOf(party, data, agreement))
  const values = (entries: readonly PrivacyEntry[]) => {
    const named = new Set<string>()
    return entries.map(({ parties, laws, authority }): PrivacyOfParties => ({
      parteien: parties.flatMap((id) => inDative.get(id) ?? []),
      recht: joinAnd(laws.map((law) => nameOf(law, named))),
      aufsicht: authority,
    }))
  }
  return {
    each,
    datenschutzrecht: values(together(each, ({ laws, authority }) => [laws, authority])),
    datenschutzgesetze: values(together(each, ({ laws }) => laws)).map(({ parteien, recht }) => ({ parteien, recht })),
  }
}

/** The laws of one body alone, each in full. */
export function lawsInFull({ laws }: PrivacyEntry): string {
  return joinAnd(laws.map((law) => nameOf(law, new Set())))
}

/** „die Datenschutz-Grundverordnung (DSGVO)“, and „die DSGVO“ from then on. */
function nameOf(law: LawName, named: Set<string>): string {
  if (typeof law === 'string') return law
  const { artikel, name, kurz, vorsatz } = law
  const known = kurz !== undefined && named.has(name)
  named.add(name)
  const full = kurz === undefined ? name : `${name} (${kurz})`
  return [vorsatz, artikel, known ? kurz : full].filter(Boolean).join(' ')
}
