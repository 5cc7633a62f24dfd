// The data-protection law of the parties on a day: which laws each applies and who supervises it, parties with the same together.
// Invariant: each party stands in exactly one entry; entries and parties keep the order of the agreement; no law is named that is not in force.
import type { NamedLaw, PrivacyData } from '../templates/law-data.ts'
import { holds, onDay } from './dated.ts'
import { regimeOf, supervisionOf, type Body, type GivenRegime, type Supervision } from './regimes.ts'

export interface PrivacyBody extends Body {
  readonly id: string
  readonly bistum?: string | undefined
  readonly datenschutz?: { readonly recht?: GivenRegime | undefined; readonly aufsicht?: string | undefined } | undefined
}
export interface Day {
  readonly datum: string
  readonly land?: string | undefined
}
/** How a law is printed: in full when it is first named, short afterwards. */
export type LawName = Pick<NamedLaw, 'artikel' | 'name' | 'kurz' | 'vorsatz'> | string
export interface PrivacyEntry {
  readonly parties: readonly string[]
  readonly laws: readonly LawName[]
  readonly authority: string
  /** true: a neutral name stands for an authority that the data do not tell. */
  readonly neutral: boolean
  /** The authority of a church that is likely but not proved (L), or printed from one source (M): to be asked for. */
  readonly unproved: string | undefined
  /** true: the data name no law of this regime on the day. Of a church nobody named none is expected. */
  readonly lawless: boolean
  readonly consent: string
  readonly information: string
}

export function privacyOf(body: PrivacyBody, data: PrivacyData, day: Day): PrivacyEntry {
  const regime = regimeOf(body)
  const laws = onDay(data.regime, day.datum, ({ id }) => id === regime)
  const authority = body.datenschutz?.aufsicht ?? authorityOf(supervisionOf(body), body.bistum, data, day)
  return {
    parties: [body.id],
    laws: laws?.gesetze.map((id) => lawOf(id, data, day)) ?? [data.neutral.kirchenrecht],
    authority: authority ?? neutralAuthority(supervisionOf(body), data),
    neutral: authority === undefined,
    unproved: body.datenschutz?.aufsicht === undefined ? unprovedOf(body, data, day) : undefined,
    lawless: regime !== 'kirche' && (laws === undefined || laws.gesetze.some((id) => id !== 'land' && onDay(data.gesetze, day.datum, (law) => law.id === id) === undefined)),
    consent: laws?.einwilligung ?? '',
    information: laws?.information ?? '',
  }
}
function lawOf(id: string, { gesetze, laender, neutral }: PrivacyData, { datum, land }: Day): LawName {
  if (id === 'land') return onDay(laender, datum, (row) => row.land === land) ?? neutral.landesgesetz
  return onDay(gesetze, datum, (law) => law.id === id) ?? id
}

const AUTHORITY_IDS: Readonly<Partial<Record<Supervision, string>>> = { bund: 'bund', 'bund-ge': 'bund-ge', evangelisch: 'evangelisch' }
function authorityOf(supervision: Supervision, diocese: string | undefined, { laender, aufsichten }: PrivacyData, { datum, land }: Day): string | undefined {
  if (supervision === 'land-oeffentlich' || supervision === 'land-privat') {
    const state = onDay(laender, datum, (row) => row.land === land)
    return supervision === 'land-privat' ? state?.privat : state?.oeffentlich
  }
  if (supervision === 'katholisch') return onDay(aufsichten, datum, ({ bistuemer }) => diocese !== undefined && bistuemer?.includes(diocese) === true)?.name
  return onDay(aufsichten, datum, ({ id }) => id === AUTHORITY_IDS[supervision])?.name
}
function unprovedOf(body: PrivacyBody, { aufsichten }: PrivacyData, { datum }: Day): string | undefined {
  if (supervisionOf(body) !== 'katholisch' || body.bistum === undefined) return undefined
  const found = aufsichten.findLast((row) => holds(row, datum) && row.bistuemer?.includes(body.bistum ?? '') === true)
  return found?.sicherheit === 'H' ? undefined : found?.name
}
function neutralAuthority(supervision: Supervision, { neutral }: PrivacyData): string {
  if (supervision.startsWith('land-')) return neutral.landesaufsicht
  return ['katholisch', 'evangelisch', 'kirche'].includes(supervision) ? neutral.kirchenaufsicht : neutral.aufsicht
}

/** Entries with the same key become one, in order of the first of them. */
export function together(entries: readonly PrivacyEntry[], keyOf: (entry: PrivacyEntry) => unknown): readonly PrivacyEntry[] {
  const found = new Map<string, PrivacyEntry>()
  for (const entry of entries) {
    const key = JSON.stringify(keyOf(entry))
    const before = found.get(key)
    found.set(key, before ? { ...before, parties: [...before.parties, ...entry.parties] } : entry)
  }
  return [...found.values()]
}
