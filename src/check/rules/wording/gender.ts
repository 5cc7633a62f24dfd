// text/sprache-gemischt: several ways to name men and women in one text. recht/sprachzeichen-unzulaessig, recht/sprachzeichen, text/sprachzeichen: signs inside words, by Land and body (templates/law/sprache.yaml).
// One finding each, at the first place; paired and neutral forms are right everywhere.
import { holds } from '../../../law/dated.ts'
import type { LanguageRule } from '../../../templates/law-data.ts'
import type { Finding, Wording, WordingRule } from '../../rule.ts'
import type { Passage } from '../../passages.ts'
import { remembered } from '../../remember.ts'
import { at, judged, type Said } from './judged.ts'

type Style = 'Stern' | 'Doppelpunkt' | 'Unterstrich' | 'Mediopunkt' | 'Binnen-I' | 'Schrägstrich' | 'Paarform' | 'nur männliche Form'
const END = '(?:in|innen|r|n)(?![\\p{L}\\d])'
const MEN = '(?:Mitarbeiter|Berater|Teilnehmer|Sachbearbeiter|Ansprechpartner|Projektleiter|Projektkoordinator|Kursleiter|Vertreter|Arbeitsvermittler|Fallmanager|Dolmetscher|Antragsteller|Bürger|Lehrer|Betreuer|Migrant|Klient|Kund|Pat|Zuwanderer)'
/** Each with plain signs that every form of it has, which are asked first. */
const STYLES: readonly (readonly [style: Style, form: RegExp, sign: RegExp])[] = [
  ['Stern', new RegExp(`\\p{L}{3,}\\*${END}`, 'gu'), /\*[irn]/],
  ['Doppelpunkt', new RegExp(`\\p{L}{3,}:${END}`, 'gu'), /:[irn]/],
  ['Unterstrich', new RegExp(`\\p{L}{3,}_${END}`, 'gu'), /_[irn]/],
  ['Mediopunkt', new RegExp(`\\p{L}{3,}[·•]${END}`, 'gu'), /[·•][irn]/],
  ['Binnen-I', /\p{Lu}\p{Ll}{4,}In(?:nen)?(?!\p{L})/gu, /[^\s]In(?:nen)?(?![a-z])/],
  ['Schrägstrich', /\p{L}{4,}\/-?in(?:nen)?(?!\p{L})/gu, /\/-?in/],
  ['Paarform', /\p{Lu}\p{L}{3,}in(?:nen)?,? (?:und|oder|bzw\.|sowie) (?:der |die |dem |den |des )?\p{Lu}\p{L}{2,}|\p{Lu}\p{L}{3,}(?:,? (?:und|oder|bzw\.) |, )(?:der |die |dem |den |des )?\p{Lu}\p{L}{3,}in(?:nen)?(?!\p{L})/gu, /in(?:nen)?,? (?:und|oder|bzw\.|sowie) (?![a-z]{4})|(?:und|oder|bzw\.|,) (?:(?:der|die|dem|den|des) )?(?![a-z])\S{4,}in(?:nen)?(?![a-z])/],
]
const FORMS = STYLES.map(([style, form, sign]) => ({ style, form, sign }))
const MAN = new RegExp(`(?<![\\p{L}-])${MEN}(?:e|er|en|n|s)?(?![\\p{L}*:_/-])`, 'gu')
const MEN_SIGN = new RegExp(MEN)
const SIGNS: readonly Style[] = ['Stern', 'Doppelpunkt', 'Unterstrich', 'Mediopunkt']
/** A text without is done. */
const SIGN = /[*:_/·•]-?(?:in|r|n)|In(?:nen)?(?!\p{L})|innen|in (?:und|oder)/u

interface Found {
  readonly style: Style
  readonly words: string
  readonly start: number
  readonly passage: Passage
}
export const gender: WordingRule = (wording) => {
  const passages = judged(wording).filter(({ kind, path }) => kind !== 'party' && kind !== 'signature' && path[0] !== 'anlagen')
  const formed = passages.flatMap(stylesIn)
  if (formed.length === 0) return []
  const men = formed.some(({ style }) => style === 'Paarform') ? passages.flatMap(menIn) : []
  return [...mixed([...formed, ...men]), ...signs(formed, wording)]
}
const NONE: readonly Found[] = []
const placed = (forms: readonly Form[], passage: Passage): readonly Found[] => (forms.length === 0 ? NONE : forms.map((form) => ({ ...form, passage })))
const stylesIn = (passage: Passage): readonly Found[] => placed(formsIn(passage.text), passage)
type Form = Omit<Found, 'passage'>
const formsIn = remembered((text): readonly Form[] =>
  SIGN.test(text) ? allForms(text) : [],
)
const allForms = (text: string): readonly Form[] =>
  FORMS.filter(({ sign }) => sign.test(text)).flatMap(({ style, form }) => Array.from(text.matchAll(form), ({ index, 0: words }): Form => ({ style, words, start: index })).filter(({ words }) => style !== 'Paarform' || isPair(words)))
/** „Beraterinnen und Berater“, not „Beraterinnen und Räume“. */
function isPair(words: string): boolean {
  const nouns = words.match(/\p{Lu}\p{L}+/gu) ?? []
  const [a = '', b = ''] = [nouns[0], nouns.at(-1)].map((noun) => noun?.toLowerCase().replace(/ä/g, 'a').replace(/ü/g, 'u').replace(/ö/g, 'o'))
  return a.slice(0, 3) === b.slice(0, 3)
}
const menIn = (passage: Passage): readonly Found[] => placed(malesIn(passage.text), passage)
const malesIn = remembered((text): readonly Form[] =>
  !MEN_SIGN.test(text) ? [] : [...text.matchAll(MAN)].flatMap(({ index, 0: words }) => {
    const around = text.slice(Math.max(0, index - 50), index + words.length + 50)
    return new RegExp(`${words.slice(0, 3)}\\p{L}*in(?:nen)?(?!\\p{L})`, 'iu').test(around) || /personen?$/u.test(words) ? [] : [{ style: 'nur männliche Form' as const, words, start: index }]
  }),
)

function mixed(found: readonly Found[]): readonly Finding[] {
  const styles = [...new Set(found.map(({ style }) => style))]
  const count = (style: Style): number => found.filter((one) => one.style === style).length
  const rare = styles.length < 2 ? undefined : [...styles].sort((a, b) => count(a) - count(b) || styles.indexOf(b) - styles.indexOf(a))[0]
  const first = found.find(({ style }) => style === rare)
  if (!first) return []
  const message = `Personen werden verschieden bezeichnet: ${styles.map((style) => `${style} („${found.find((one) => one.style === style)?.words}“)`).join(', ')}.`
  return [at(first.passage, first.start, first.start + first.words.length, { code: 'text/sprache-gemischt', message, hint: 'Entscheiden Sie sich für eine Form; Paarform („Beraterinnen und Berater“) und neutrale Wörter („Fachkräfte“) sind überall zulässig.' })]
}

function signs(found: readonly Found[], wording: Wording): readonly Finding[] {
  const [first, ...more] = found.filter(({ style }) => SIGNS.includes(style))
  if (!first) return []
  const others = more.length === 0 ? '' : more.length === 1 ? ' und an einer weiteren Stelle' : ` und an ${more.length} weiteren Stellen`
  const { code, regel } = judgement(wording)
  return [at(first.passage, first.start, first.start + first.words.length, { code, message: `„${first.words}“${others} enthält ein Zeichen im Wort (${first.style}). ${regel}.`, hint: 'Schreiben Sie beide Formen aus („Beraterinnen und Berater“), oder wählen Sie ein neutrales Wort („Fachkräfte“).' })]
}
/** What the rule of the Land or the federation says for the bodies of the agreement; of a text from elsewhere nobody knows them. */
function judgement({ law, land, datum, agreement }: Wording): { readonly code: Said['code']; readonly regel: string } {
  const rules = law.law.languageRules.filter((rule) => rule.sicherheit !== 'L' && (datum === undefined || holds(rule, datum)))
  const bound = (rule: LanguageRule): boolean => agreement?.parteien.some(({ rechtsform }) => rechtsform !== undefined && rule.bindet.includes(rechtsform)) ?? false
  const local = rules.find(({ gebiet }) => gebiet === land)
  const rule = [local, rules.find(({ gebiet }) => gebiet === 'bund')].find((one) => one && bound(one))
  if (rule) return { code: rule.schwere === 'fehler' ? 'recht/sprachzeichen-unzulaessig' : 'recht/sprachzeichen', regel: rule.regel }
  if (local && !agreement) return { code: 'recht/sprachzeichen', regel: `${local.regel}; ob eine solche Stelle beteiligt ist, bitte prüfen` }
  return { code: 'text/sprachzeichen', regel: (local ?? rules.find(({ gebiet }) => gebiet === 'sonst'))?.regel ?? 'Zeichen in Wörtern gehören nicht zur amtlichen Rechtschreibung' }
}
