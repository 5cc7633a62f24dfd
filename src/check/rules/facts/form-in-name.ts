// angaben/name-ohne-rechtsform: an association or a company whose name does not show its legal form („e. V.“, „gGmbH“), one that writes it carelessly („e.V“), and a name that only sounds like an association.
// Invariant: foundations, churches, corporations and public bodies carry no such addition and are left alone; where another rule asks for the party or its form, this one is silent.
import { yamlValue } from '../../../german/doubt-texts.ts'
import { regimeOf } from '../../../law/regimes.ts'
import { signingSort } from '../../../law/signing.ts'
import type { Party } from '../../../schema/agreement.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { legalForm } from './legal-form.ts'
import { unitAsParty } from './unit-as-party.ts'

interface Form {
  readonly shown: RegExp
  readonly addition: string
  readonly words: string
}
/** „e.V“, „eV“, „E.V.“: what is meant, but not how it is written. */
const CARELESS = /(?<![\p{L}.])(?!e\.[ \u00a0\u202f]?V\.)(?:e\.?[ \u00a0\u202f]?V|E\.[ \u00a0\u202f]?V)\.?(?!\p{L})/u
const COMPANY = /mbH(?!\p{L})|\bmit beschränkter Haftung\b/u
const FORMS: Readonly<Record<string, Form>> = {
  'e-v': { shown: /(?<!\p{L})e\.?[ \u00a0\u202f]?V\.?(?!\p{L})|\beingetragene[rn]? Verein/iu, addition: 'e. V.', words: 'ein eingetragener Verein' },
  'ggmbh': { shown: COMPANY, addition: 'gGmbH', words: 'eine gemeinnützige GmbH' },
  'gmbh': { shown: COMPANY, addition: 'GmbH', words: 'eine GmbH' },
}
const ASSOCIATION = /verein(?:igung)?(?!\p{L})|verband(?!\p{L})/iu
/** Bodies of public law and of churches that are called so as well. */
const NOT_PRIVATE = /(?:zweck|kommunal|landschafts|gemeinde|kirchen|schul|wasser|bezirks|pfarr|dekanats)\p{L}*verband|bayerisches rotes kreuz/iu
const PRIVATE: readonly string[] = ['dsgvo', 'kdg', 'dsg-ekd']

export const formInName: FactsRule = (subject) => {
  const asked = new Set([...unitAsParty(subject), ...legalForm(subject)].map(({ path }) => path[1]))
  return subject.agreement.parteien.flatMap((party, i) => (asked.has(i) ? [] : (careless(party, i, subject) ?? contradicting(party, i, subject) ?? sounding(party, i, subject) ?? [])))
}

function careless({ name }: Party, i: number, { placeOf }: Subject): Finding | undefined {
  const written = CARELESS.exec(name)?.[0]
  const path = ['parteien', i, 'name']
  return written === undefined ? undefined : {
    code: 'angaben/name-ohne-rechtsform',
    message: `Im Namen steht „${written}“; die Abkürzung für „eingetragener Verein“ schreibt man „e. V.“.`,
    place: placeOf(path),
    hint: `Schreiben Sie den Namen, wie er im Register steht:\nname: ${yamlValue(name.replace(CARELESS, 'e. V.'))}`,
    path,
  }
}
function contradicting({ name, rechtsform = '' }: Party, i: number, { placeOf }: Subject): Finding | undefined {
  const form = Object.hasOwn(FORMS, rechtsform) ? FORMS[rechtsform] : undefined
  if (!form || form.shown.test(name)) return undefined
  const other = Object.keys(FORMS).find((key) => FORMS[key]?.shown.test(name))
  const path = ['parteien', i, 'name']
  return {
    code: 'angaben/name-ohne-rechtsform',
    message: `Nach „rechtsform: ${rechtsform}“ ist „${name}“ ${form.words}; im Namen steht „${form.addition}“ aber nicht.`,
    place: placeOf(path),
    hint: other === undefined ? `Schreiben Sie den Namen, wie er im Register steht, oder berichtigen Sie „rechtsform“:\nname: ${yamlValue(`${name} ${form.addition}`)}` : `Der Name nennt eine andere Rechtsform. Stimmt er, schreiben Sie:\nrechtsform: ${other}`,
    path,
  }
}
function sounding(party: Party, i: number, { agreement: { land }, placeOf }: Subject): Finding | undefined {
  const { name, rechtsform } = party
  if (rechtsform !== undefined || !ASSOCIATION.test(name) || NOT_PRIVATE.test(name) || !PRIVATE.includes(regimeOf(party)) || signingSort(party, land) !== 'andere') return undefined
  const path = ['parteien', i, 'name']
  return {
    code: 'angaben/name-ohne-rechtsform',
    message: `„${name}“ klingt nach einem Verein; ob er eingetragen ist, sagen weder der Name noch „rechtsform“.`,
    place: placeOf(path),
    hint: `Ist er eingetragen, schreiben Sie beides so; sonst nennen Sie unter „rechtsform“ die richtige Form:\nname: ${yamlValue(`${name} e. V.`)}\nrechtsform: e-v`,
    path,
  }
}
