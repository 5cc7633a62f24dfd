// A registered name with the definite article in a case, and the gender a name suggests.
// Invariants: a form given by the user is printed as given; the name keeps all its words, spaces and signs.
import { ARTICLE, type Case, type Doubt, type Gender, NAME_DOUBTS, type Phrase, WEAK } from './articles.ts'
import { genitiveByRule, headOf, isLegalForm, isWeakNoun, pluralHeadOf } from './heads.ts'
import { endsZone, isPlace } from './name-reading.ts'
import { LEVEL, type ParsedName, parseName } from './parse-name.ts'
import { adjectiveOf } from './words.ts'

export interface NameSpec {
  /** As registered. */
  readonly name: string
  readonly genus: Gender
  /** Id of the party or group, for doubts. */
  readonly id?: string | undefined
  /** Where the name is written, if it is not the registered name of a party; such names have no given forms in the YAML. */
  readonly key?: 'kurz' | 'bezeichnung' | 'einzahl' | undefined
  /** false: the name stands without article in every case ("IN VIA"). */
  readonly artikel?: boolean | undefined
  // forms given by the user, as printed, with article
  readonly nominativ?: string | undefined
  readonly akkusativ?: string | undefined
  readonly dativ?: string | undefined
  readonly genitiv?: string | undefined
}
/** The YAML key of a form given by the user. */
export const FORM_KEY = { nom: 'nominativ', acc: 'akkusativ', dat: 'dativ', gen: 'genitiv' } as const

/** Article and name. Without article (`artikel: false`) the name stays, and the genitive becomes "von …". */
export function withArticle(spec: NameSpec, kase: Case): Phrase {
  const given = spec[FORM_KEY[kase]]
  if (given !== undefined) return asGiven(spec, given, kase)
  if (spec.artikel === false) return { article: kase === 'gen' ? 'von ' : '', name: spec.name, doubts: [] }
  const parsed = parseName(spec.name, spec.genus)
  return { article: `${ARTICLE[kase][spec.genus]} `, name: inCase(parsed, spec.genus, kase), doubts: gravest(parsed.doubts, kase) }
}
/** At most one doubt for a form: the gravest, which makes the others pointless. */
function gravest(doubts: ParsedName['doubts'], kase: Case): Doubt[] {
  const here = doubts.filter((d) => d.cases.includes(kase))
  const code = NAME_DOUBTS.find((c) => here.some((d) => d.code === c))
  const found = here.find((d) => d.code === code)
  return found ? [{ code: found.code, word: found.word, kase }] : []
}
function asGiven(spec: NameSpec, given: string, kase: Case): Phrase {
  const article = `${ARTICLE[kase][spec.genus]} `
  if (spec.artikel !== false && given.toLowerCase().startsWith(article)) return { article, name: given.slice(article.length), doubts: [] }
  if (spec.artikel === false) return { article: '', name: given, doubts: [] }
  return { article: '', name: given, doubts: [{ code: 'override-article', word: given.split(' ')[0] ?? '', kase }] }
}
function inCase(parsed: ParsedName, gender: Gender, kase: Case): string {
  const words = parsed.words.map((word, i) => {
    if (parsed.adjectives.includes(i)) return word.replace(/(er|es|en|e)$/, WEAK[kase][gender])
    return parsed.heads.includes(i) ? headInCase(word, gender, kase) : word
  })
  return words.map((word, i) => word + (parsed.gaps[i] ?? '')).join('')
}
function headInCase(word: string, gender: Gender, kase: Case): string {
  const [, before = '', noun = '', behind = ''] = /^([„"»(]*)(.*?)([“"«),;]*)$/.exec(word) ?? []
  if (gender === 'pl') return kase === 'dat' && /(e|er|el)$/.test(noun) ? `${before}${noun}n${behind}` : word
  if (gender === 'm' && kase !== 'nom' && isWeakNoun(noun)) return `${before}${noun}en${behind}`
  if (gender === 'f' || kase !== 'gen') return word
  const head = headOf(noun)
  return before + (head?.gender === gender ? noun + head.gen : genitiveByRule(noun).text) + behind
}

/** The gender of a short name given without one: that of the party where the name allows it, else the one it suggests. */
export function likelyGender(name: string, ofParty: Gender): Gender {
  const suggested = suggestGender(name)
  return suggested.includes(ofParty) ? ofParty : (suggested[0] ?? ofParty)
}
/** Genders that the name itself suggests, best first; empty when nothing is known. */
export function suggestGender(name: string): Gender[] {
  const words = name.trim().split(/[ \u00a0]+/)
  const end = words.findIndex((w, i) => i > 0 && endsZone(w) && w !== 'und')
  const named = words.slice(0, end < 0 ? words.length : end).filter((_, at) => !isPlace(words, at))
  const first = named.findIndex((word) => headOf(word))
  // behind the noun only a level of organisation can be another one: "Deutsches Rotes Kreuz Kreisverband", not "Jobcenter Landkreis"
  const nouns = named.filter((word, at) => first < 0 || at <= first || LEVEL.test(word))
  const found: (Gender | undefined)[] = [LEADING[words[0] ?? ''], ...nouns.flatMap(gendersOf), words.some(isLegalForm) ? 'f' : undefined]
  const genders = [...new Set(found.filter((g): g is Gender => g !== undefined))]
  return words.some(isLegalForm) ? [...genders].sort((a, b) => doubtsAs(name, a) - doubtsAs(name, b)) : genders
}
/** „Brücken bauen gGmbH“ is no plural: with a legal form, which can be the head itself, the reading that leaves no doubt comes first. */
const doubtsAs = (name: string, genus: Gender): number => Math.min(1, withArticle({ name, genus }, 'dat').doubts.length)
const LEADING: Readonly<Record<string, Gender | undefined>> = { Der: 'm', Das: 'n' }
/** Strong endings that only one gender has. */
const BY_ENDING = [
  ['er', 'm'],
  ['es', 'n'],
] as const
function gendersOf(word: string): (Gender | undefined)[] {
  const head = headOf(word)
  if (head) return [head.gender]
  const ending = BY_ENDING.find(([end, gender]) => word.endsWith(end) && adjectiveOf(word, gender, false)?.fits)
  return [ending?.[1], pluralHeadOf(word) ? 'pl' : undefined]
}
