// Which data-protection regime a body is under and who supervises it: derived from what it is, unless the agreement says it.
// Invariant: every body gets exactly one regime. What cannot be told is `kirche` or `offen`, never a guess.

/** What is asked of a party. */
export interface Body {
  readonly rolle: readonly string[]
  readonly rechtsform?: string | undefined
  readonly verband?: string | undefined
  /** As given in the agreement. */
  readonly datenschutz?: { readonly recht?: GivenRegime | undefined } | undefined
}
export type GivenRegime = 'dsgvo' | 'dsgvo-land' | 'sgb' | 'kdg' | 'dsg-ekd'
/** land-und-sgb: a municipality that is Jobcenter and has other tasks as well. kirche: a church whose law is not known. */
export type Regime = GivenRegime | 'land-und-sgb' | 'kirche'
/** bund-ge: the federal commissioner for a gemeinsame Einrichtung, since there are such. */
export type Supervision = 'bund' | 'bund-ge' | 'land-oeffentlich' | 'land-privat' | 'katholisch' | 'evangelisch' | 'kirche' | 'offen'

const SOCIAL_ROLES = ['jobcenter', 'agentur', 'familienkasse']
const LAND_ROLES = ['abh', 'kommune', 'schulamt']
const FEDERAL_FORMS = ['bundesagentur', 'bundesbehoerde']
/** Legal forms of public law. They outweigh the association: the Bavarian Red Cross is a corporation; only churches have a law of their own. */
const LAND_FORMS = ['gebietskoerperschaft', 'landesbehoerde', 'anstalt', 'koerperschaft']

const has = (body: Body, roles: readonly string[]): boolean => body.rolle.some((role) => roles.includes(role))
const isForm = ({ rechtsform }: Body, forms: readonly string[]): boolean => rechtsform !== undefined && forms.includes(rechtsform)
const isSocial = (body: Body): boolean => has(body, SOCIAL_ROLES) || isForm(body, ['gemeinsame-einrichtung', 'bundesagentur'])

/** The first row that fits decides. */
const REGIMES: readonly (readonly [fits: (body: Body) => boolean, regime: Regime])[] = [
  [({ verband }) => verband === 'caritas', 'kdg'],
  [({ verband }) => verband === 'diakonie', 'dsg-ekd'],
  [(body) => has(body, ['jobcenter']) && has(body, LAND_ROLES), 'land-und-sgb'],
  [isSocial, 'sgb'],
  [(body) => has(body, LAND_ROLES), 'dsgvo-land'],
  [(body) => isForm(body, LAND_FORMS), 'dsgvo-land'],
  [(body) => isForm(body, ['kirchliche-koerperschaft']), 'kirche'],
]

export function regimeOf(body: Body): Regime {
  return body.datenschutz?.recht ?? REGIMES.find(([fits]) => fits(body))?.[1] ?? 'dsgvo'
}

/** Religious communities are corporations without being of the state. */
const RELIGIOUS = /jüdisch|israelitisch|kultusgemeinde|synagogengemeinde|islamisch|ahmadiyya|alevitisch|orthodox|freikirch|heilsarmee|baptist|mennonit|methodist|(?<!\p{L})kirche(?!\p{L})|kirchen(?:gemeinde|kreis|bezirk|verband)|(?:religions|glaubens)gemeinschaft/iu
/** A public legal form, but perhaps not the law of the Land: an association, unless a statute makes it one (BRK-Gesetz in Bavaria), or a religious community. */
export function isDoubtfulCorporation(body: Body & { readonly name: string }, land: string | undefined): boolean {
  if (!isCorporation(body)) return false
  return soundsLikeChurch(body.name) || RELIGIOUS.test(body.name) || (body.verband !== undefined && !(body.verband === 'drk' && land === 'DE-BY'))
}

/** Under the law of the Land by its form alone. */
const isCorporation = (body: Body): boolean => body.datenschutz?.recht === undefined && isForm(body, ['koerperschaft', 'anstalt']) && regimeOf(body) === 'dsgvo-land' && !has(body, LAND_ROLES)
/** A body that is, as far as its name tells, of a church, though nothing else says so. */
export function mayBeChurch(body: Body & { readonly name: string }): boolean {
  const isPrivate = body.verband === undefined && regimeOf(body) === 'dsgvo'
  return body.datenschutz?.recht === undefined && (isPrivate || isCorporation(body)) && soundsLikeChurch(body.name)
}

const BY_REGIME: Readonly<Record<Regime, (body: Body) => Supervision>> = {
  dsgvo: (body) => (isForm(body, FEDERAL_FORMS) ? 'bund' : 'land-privat'),
  'dsgvo-land': () => 'land-oeffentlich',
  'land-und-sgb': () => 'land-oeffentlich',
  sgb: social,
  kdg: () => 'katholisch',
  'dsg-ekd': () => 'evangelisch',
  kirche: () => 'kirche',
}
/** Of the Jobcenter only the legal form tells whether the federation or the Land supervises it. */
function social(body: Body): Supervision {
  if (isForm(body, ['gemeinsame-einrichtung'])) return 'bund-ge'
  if (isForm(body, FEDERAL_FORMS)) return 'bund'
  if (isForm(body, LAND_FORMS)) return 'land-oeffentlich'
  return has(body, ['agentur', 'familienkasse']) ? 'bund' : 'offen'
}
export function supervisionOf(body: Body): Supervision {
  return BY_REGIME[regimeOf(body)](body)
}

/** Names of the bodies of a church; one without `verband` and `datenschutz` may be under church law. */
const CHURCH_NAMES = /caritas|katholi|malteser|\bin via\b|diakoni|evangeli/iu
/** The lines that such a name suggests, the likeliest first. */
const LINES: readonly (readonly [name: RegExp, lines: readonly string[]])[] = [
  [/diakoni/iu, ['verband: diakonie', 'datenschutz: dsg-ekd']],
  [/evangeli/iu, ['datenschutz: dsg-ekd']],
  [/caritas/iu, ['verband: caritas', 'datenschutz: kdg']],
  [/katholi|malteser|\bin via\b/iu, ['datenschutz: kdg']],
]
export function churchLines(name: string): readonly string[] {
  return LINES.find(([pattern]) => pattern.test(name))?.[1] ?? ['datenschutz: kdg', 'datenschutz: dsg-ekd']
}
export function soundsLikeChurch(name: string): boolean {
  return CHURCH_NAMES.test(name)
}
