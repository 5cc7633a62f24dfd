// Who signs for a body so that it is bound, and in which form: the law of municipalities of its Land on a day, or the rule for bodies of its sort.
// Invariant: every body gets an answer; what the data do not prove is „ungeprueft“ or has the certainty L, and is then to be checked by people.
import type { Certainty, FormRule, SigningForm } from '../templates/law-data.ts'
import { holds } from './dated.ts'

export interface SigningBody {
  readonly name: string
  readonly rolle: readonly string[]
  readonly rechtsform?: string | undefined
}
export interface SigningLaw {
  readonly forms: readonly SigningForm[]
  readonly formRules: readonly FormRule[]
}
export type SigningLevel = SigningForm['ebene']
export type SigningSort = 'kommune' | 'land' | 'gemeinsame-einrichtung' | 'bundesagentur' | 'verein' | 'gesellschaft' | 'kirche' | 'andere'
export interface SigningAnswer {
  readonly sort: SigningSort
  readonly level: SigningLevel | undefined
  /** What the agreement needs: in writing, also where the law of municipalities asks for less (§ 57 VwVfG, § 56 SGB X). */
  readonly form: 'schriftform'
  /** What the law of municipalities asks for; undefined: none applies to this body. */
  readonly municipalForm: SigningForm['form'] | undefined
  /** Empty: no norm is known. */
  readonly norm: string
  readonly signs: string
  readonly deputy: string | undefined
  readonly officialTitle: SigningForm['amtsbezeichnung']
  readonly signatures: SigningForm['unterschriften']
  readonly secondBy: string | undefined
  readonly seal: SigningForm['siegel']
  readonly electronic: SigningForm['elektronisch']
  readonly exception: SigningForm['ausnahme'] | undefined
  readonly certainty: Certainty
  readonly source: string
  readonly checked: string | undefined
}
export interface SigningDay {
  readonly datum: string
  readonly land?: string | undefined
}

export function signingOf(body: SigningBody, law: SigningLaw, day: SigningDay): SigningAnswer {
  const sort = signingSort(body, day.land)
  if (sort === 'kommune' || sort === 'land') return publicAnswer(sort, body, law.forms, day)
  return ruleAnswer(sort, law.formRules.findLast(({ id, ...dated }) => id === RULES[sort] && holds(dated, day.datum)))
}

// ---- which sort of body
const CITY_STATES = ['DE-BE', 'DE-HB', 'DE-HH']
const SORTS: Readonly<Record<string, SigningSort>> = {
  gebietskoerperschaft: 'kommune', landesbehoerde: 'land', 'gemeinsame-einrichtung': 'gemeinsame-einrichtung', bundesagentur: 'bundesagentur',
  'e-v': 'verein', ggmbh: 'gesellschaft', gmbh: 'gesellschaft', 'kirchliche-koerperschaft': 'kirche',
}
/** Where no legal form is given, the name tells it as far as it can. */
const NAMES: readonly (readonly [name: RegExp, sort: SigningSort])[] = [
  [/\be\. ?V\./u, 'verein'],
  [/\bg?GmbH\b/u, 'gesellschaft'],
  [/^Bundesagentur für Arbeit/u, 'bundesagentur'],
  [/^(Land|Freistaat|Freie (und )?Hansestadt) /u, 'land'],
  [/^(Landkreis|Kreis|Stadt|Gemeinde|Markt|Landeshauptstadt|Hansestadt|Universitätsstadt|Kreisstadt|Samtgemeinde|Verbandsgemeinde|Einheitsgemeinde|Region|Städteregion) |^\S+kreis\b(?<!kirchenkreis)/iu, 'kommune'],
]
export function signingSort({ name, rechtsform }: SigningBody, land: string | undefined): SigningSort {
  const sort = rechtsform === undefined ? (NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'andere') : (SORTS[rechtsform] ?? 'andere')
  if (sort !== 'kommune') return sort
  return CITY_STATES.includes(land ?? '') && !isBremerhaven(name) ? 'land' : 'kommune'
}
const isBremerhaven = (name: string): boolean => /\bBremerhaven\b/u.test(name)
const TOWN = /^(Stadt|Gemeinde|Markt|(Landeshaupt|Hanse|Universitäts|Kreis)stadt|(Samt|Verbands|Einheits)gemeinde)\b/u
const COUNTY = /kreis(es)?\b|^Region Hannover|^Städteregion|^Regionalverband Saarbrücken/iu

function levelOf(body: SigningBody, land: string | undefined): SigningLevel {
  if (signingSort(body, land) === 'land') return 'land'
  return !TOWN.test(body.name) && COUNTY.test(body.name) ? 'kreis' : 'gemeinde'
}

// ---- municipalities and Länder
function publicAnswer(sort: SigningSort, body: SigningBody, forms: readonly SigningForm[], { datum, land }: SigningDay): SigningAnswer {
  const level = levelOf(body, land)
  const mine = forms.filter((form) => form.land === land && form.ebene === level)
  const inForce = mine.findLast((form) => holds(form, datum))
  const form = inForce ?? mine.at(-1)
  if (!form) return { ...UNKNOWN, sort, level }
  return {
    sort, level, form: 'schriftform', municipalForm: form.form, norm: form.norm, signs: fitting(form.unterzeichnet_von, body.name), deputy: form.vertretung,
    officialTitle: form.amtsbezeichnung, signatures: form.unterschriften, secondBy: form.zweite_unterschrift_durch, seal: form.siegel,
    electronic: form.elektronisch, exception: form.ausnahme, certainty: inForce ? form.sicherheit : 'L', source: form.quelle, checked: form.geprueft,
  }
}
/** „Landrätin oder Landrat, Region Hannover: Regionspräsidentin oder Regionspräsident“: what is said for this name, else the first. */
function fitting(signs: string, name: string): string {
  const [usual = '', ...special] = signs.split(/, (?=[^,:]+: )/u)
  const [, own] = special.map((one) => one.split(': ')).find(([of = '']) => name.startsWith(of)) ?? []
  return own ?? usual
}
const UNKNOWN: Omit<SigningAnswer, 'sort'> = {
  level: undefined, form: 'schriftform', municipalForm: undefined, norm: '', signs: '', deputy: undefined, officialTitle: 'ungeprueft', signatures: 'ungeprueft',
  secondBy: undefined, seal: 'ungeprueft', electronic: 'ungeprueft', exception: undefined, certainty: 'L', source: '', checked: undefined,
}

// ---- everybody else: no form of municipalities
type OtherSort = Exclude<SigningSort, 'kommune' | 'land'>
const RULES: Readonly<Record<OtherSort, string>> = {
  'gemeinsame-einrichtung': 'jobcenter-ge', bundesagentur: 'bundesagentur', verein: 'verein', gesellschaft: 'gesellschaft', kirche: 'kirche', andere: '',
}
const SIGNS: Readonly<Record<OtherSort, string>> = {
  'gemeinsame-einrichtung': 'Geschäftsführung',
  bundesagentur: 'Geschäftsführung der Agentur für Arbeit',
  verein: 'Vorstand nach der Satzung',
  gesellschaft: 'Geschäftsführung',
  kirche: 'Leitungsorgan nach kirchlichem Recht',
  andere: '',
}
function ruleAnswer(sort: OtherSort, rule: FormRule | undefined): SigningAnswer {
  const church = sort === 'kirche'
  return {
    ...UNKNOWN, sort, officialTitle: church ? 'ungeprueft' : 'keine', seal: church ? 'ungeprueft' : 'nein', signs: SIGNS[sort],
    norm: rule?.norm ?? rule?.gegenstand ?? '', deputy: rule?.regel, certainty: rule?.sicherheit ?? 'L', source: rule?.quelle ?? '', checked: rule?.geprueft,
  }
}
