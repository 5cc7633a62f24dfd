// What a sentence states of the agreement's own term: begin, end, length, renewal.
// Invariant: the agreement itself is the subject, directly at its verb; under a condition, or of a former agreement, a sentence states nothing.
import { daysIn } from '../../../german/days.ts'
import { isoOf, ONE, UNIT } from './counted.ts'

/** `of`: an ISO day or duration, „unbefristet“, „unterzeichnung“, „keine“, or „nicht automatisch“. */
export interface Statement {
  readonly about: 'beginn' | 'ende' | 'dauer' | 'verlaengerung'
  readonly of: string
  readonly start: number
  readonly words: string
}

const S = '\\s'
const THIS = `(?:(?:[Dd]iese|[Dd]ie)${S}(?:Kooperations)?[Vv]ereinbarung|(?:[Dd]ieser|[Dd]er)${S}(?:Kooperations)?[Vv]ertrag|[Dd]ie${S}Laufzeit${S}(?:dieser|der)${S}(?:Kooperations)?[Vv]ereinbarung)`
/** „Sie“ begins a sentence behind one of the agreement; the caller looks. Behind „und“ the subject is the same. */
const IT = `(?:(?<!\\p{L})${THIS}|^Sie)(?:${S}[^,;:!?]{1,80}?${S}und)?${S}`
/** Days are made of this sign, as long as they are. */
const DAY = '(?<day>◆+)'
const ON = `(?:[Aa]m|[Zz]um|[Mm]it${S}dem|[Mm]it${S}Wirkung${S}(?:vom|zum|ab)|[Aa]b(?:${S}dem)?)${S}`
const BY = `(?:[Aa]m|[Zz]um|[Mm]it${S}(?:dem${S})?Ablauf${S}des)${S}`
const FIRST = `(?:(?:zunächst|vorerst)${S})?`
const LENGTH = `(?<n>${ONE})${S}(?:weitere[sn]?${S})?(?<unit>${UNIT})\\p{L}*`
const SPAN = `(?:(?:für|auf)${S})?(?:(?:die${S}Dauer|einen${S}Zeitraum)${S}von${S})?`
const ITSELF = `(?:${IT}verlängert${S}sich(?!${S}(?:die|der|das|diese[rs]?)${S})|(?<!\\p{L})verlängert${S}(?:sich${S}${THIS}|${THIS}${S}sich)|(?<!\\p{L})${THIS}[^;:!?]{1,160},${S}(?:so${S})?verlängert${S}(?:sie|er)${S}sich)`
const OF_ITSELF = '(?:automatisch|stillschweigend|von\\sselbst)'

type Row = readonly [about: Statement['about'], pattern: string, of?: string]
const ROWS: readonly (readonly [Statement['about'], RegExp, string | undefined])[] = ([
  ['beginn', `${IT}(?:beginnt|startet|gilt)${S}(?:rückwirkend${S})?(?:seit${S}|vom${S}|${ON})${DAY}`],
  ['beginn', `${IT}tritt${S}(?:rückwirkend${S})?${ON}${DAY}${S}in${S}Kraft`],
  ['beginn', `${IT}tritt${S}in${S}Kraft${S}${ON}${DAY}`],
  ['beginn', `^(?:${ON})${DAY}${S}(?:(?:beginnt|startet|gilt)${S}${THIS}|tritt${S}${THIS}${S}in${S}Kraft)`],
  ['beginn', `${IT}(?:beginnt|gilt|tritt)${S}(?:am${S}Tag${S}|mit${S}(?:dem${S}Tag${S})?|ab${S}(?:dem${S}Tag${S})?)(?:der${S}|ihrer${S})?(?:(?:letzten|beiderseitigen|beidseitigen)${S})?(?:Unterschrift|Unterzeichnung)(?!\\p{L}|${S}(?:am|vom)${S}◆)`, 'unterzeichnung'],
  ['ende', `${IT}endet${S}${BY}${DAY}`],
  ['ende', `${IT}(?:gilt|läuft|besteht)${S}${FIRST}(?:(?:ab|vom|von)${S}(?:dem${S})?◆+${S})?bis${S}(?:(?:zum|einschließlich|zum${S}Ablauf${S}des)${S})?${DAY}`],
  ['ende', `${IT}(?:ist|wird)${S}${FIRST}(?:bis${S})?(?:zum${S})?${DAY}${S}(?:befristet|geschlossen)`],
  ['ende', `${IT}(?:ist|wird)${S}${FIRST}befristet${S}(?:bis${S})?(?:zum${S})?${DAY}`],
  ['ende', `^(?:${BY})${DAY}${S}endet${S}${THIS}`],
  ['dauer', `${IT}(?:gilt|läuft)${S}${FIRST}${SPAN}${LENGTH}(?!${S}(?:weiter|nach|fort|länger|rückwirkend|über|lang${S}nach)(?!\\p{L}))`],
  ['dauer', `${IT}(?:ist|wird)${S}${FIRST}${SPAN}${LENGTH}${S}(?:ab|geschlossen|befristet|angelegt|vereinbart|eingegangen)`],
  ['dauer', `${IT}beträgt${S}${FIRST}${LENGTH}`],
  ['dauer', `${IT}(?:gilt|läuft|ist|wird)${S}(?:unbefristet|auf${S}unbestimmte${S}(?:Zeit|Dauer))(?!\\p{L})`, 'unbefristet'],
  ['verlaengerung', `${ITSELF}(?:${S}(?!nicht)[\\p{L}]+){0,5}?${S}um${S}(?:(?:jeweils|je|weitere)${S})*${LENGTH}`],
  ['verlaengerung', `${ITSELF}${S}nicht${S}${OF_ITSELF}`, 'nicht automatisch'],
  ['verlaengerung', `${ITSELF}${S}nicht(?!\\p{L}|${S}(?:${OF_ITSELF}|um|nur|über))`, 'keine'],
] satisfies readonly Row[]).map(([about, pattern, of]: Row) => [about, new RegExp(pattern, 'u'), of])

const SUBJECT = new RegExp(`^${THIS}\\s`, 'u')
/** Another paper than this one. */
const OTHER = /(?:[Ee]ine|[Aa]ndere|[Ww]eitere|[Gg]esonderte|[Ff]rühere|[Bb]isherige|[Vv]orherige|[Aa]lte|[Nn]eue|vorläufige)[nrs]?\s(?:\p{Ll}+\s)?\p{L}*(?:[Vv]ereinbarung|[Vv]ertrag)|Mietvertrag|Arbeitsvertrag|Zuwendungsvertrag|Tarifvertrag/u
const CONDITION = /(?<!\p{L})(?:wenn|sofern|soweit|falls|sobald|solange|frühestens|spätestens|vorbehaltlich)(?!\p{L})|es\ssei\sdenn|ündig|Widerruf/iu

/** `before`: the sentence in front of it in its paragraph. */
export function statementsIn(text: string, before: string | undefined): readonly Statement[] {
  if (!/ereinbarung|ertrag|^Sie\s/.test(text) || [text, before ?? ''].some((said) => OTHER.test(said)) || (text.startsWith('Sie') && !SUBJECT.test(before ?? ''))) return []
  const marked = daysIn(text).reduceRight((words, { start, written }) => words.slice(0, start) + '◆'.repeat(written.length) + words.slice(start + written.length), text)
  const conditional = CONDITION.test(text)
  return ROWS.flatMap(([about, pattern, of]): readonly Statement[] => {
    const match = conditional && about !== 'verlaengerung' ? null : pattern.exec(marked)
    const said = match && (of ?? valueIn(match, text))
    return match && said !== undefined && said !== null ? [{ about, of: said, start: match.index, words: text.slice(match.index, match.index + match[0].length) }] : []
  })
}
function valueIn({ 0: { length }, index, groups = {} }: RegExpExecArray, text: string): string | undefined {
  return groups['n'] === undefined ? daysIn(text).findLast(({ start, written }) => start + written.length <= index + length)?.iso : isoOf(groups['n'], groups['unit'] ?? '')
}
