// text/haeufigkeit: two sentences say different things about how often the same happens.
// Cheap: one frequency and one topic in each sentence, of a short list of topics.
import type { Finding, WordingRule } from '../../rule.ts'
import { remembered } from '../../remember.ts'
import { sentencesOf, type Sentence } from '../../sentences.ts'
import { numberOf, ONE } from './counted.ts'
import { at, tester } from './judged.ts'

const PER_YEAR: Readonly<Record<string, number>> = { jährlich: 1, halbjährlich: 2, vierteljährlich: 4, quartalsweise: 4, dreimonatlich: 4, zweimonatlich: 6, monatlich: 12, zweiwöchentlich: 26, vierzehntäg: 26, '14-täg': 26, wöchentlich: 52 }
const UNITS: Readonly<Record<string, number>> = { Woche: 52, Monat: 12, Jahr: 1, Quartal: 4 }
const MAL = '[ \\u00a0-]?(?:[Mm]al|[x×])'
/** „jährlich“, „zweimal jährlich“. */
const WORD = new RegExp(`(?<!\\p{L})(?:(${ONE})${MAL} )?(?<!\\p{L})(halbjährlich|vierteljährlich|quartalsweise|dreimonatlich|zweimonatlich|monatlich|zweiwöchentlich|wöchentlich|jährlich|(?:vierzehn|14-)täg(?=l?ich|ig))\\p{L}*`, 'giu')
const TIMES = new RegExp(`(?<!\\p{L})(${ONE})${MAL} (?:im|pro|je|in (?:jedem|jeder|der)) (Jahr|Monat|Quartal|Woche)`, 'gu')
const EVERY = new RegExp(`(?<!\\p{L})alle (${ONE}) (Wochen|Monate|Jahre)(?!\\p{L})`, 'gu')
/** „jeden Monat“, but not „jeden Monat zwei Termine“. */
const EACH = new RegExp(`(?<!\\p{L})jede[ns]? (Woche|Monat|Quartal)(?!\\p{L}| (?:mindestens |höchstens )?${ONE} )`, 'gu')
const YEARLY = new RegExp(`jedes Jahr (?:mindestens )?(${ONE}) (?=\\p{Lu})`, 'gu')
/** What agreements of this family let happen again and again. Behind some: how a model clause says it without that word. */
const TOPICS: readonly (readonly [topic: string, saying?: string])[] = [
  ['Arbeitsgespräch', 'besprechen die Umsetzung dieser Vereinbarung'], ['Jahresgespräch'], ['Arbeitstreffen', 'treffen sich .{0,40}, um Abläufe im Alltag abzustimmen'], ['Quartalstreffen'], ['Steuerungskreis'], ['Steuerungsgruppe'],
  ['Fachtag'], ['Hospitation'], ['Fallbesprechung'], ['Netzwerktreffen'], ['Auswertungsgespräch'], ['Lehrkräftekonferenz', 'Konferenz der Lehrkräfte'],
]
const SAYINGS = TOPICS.map((words) => new RegExp(words.join('|')))
const hasTopic = tester(new RegExp(TOPICS.flat().join('|')))

interface Rhythm {
  readonly sentence: Sentence
  readonly topic: string
  readonly perYear: number
  readonly start: number
  readonly words: string
}
const timesIn = remembered(frequenciesIn)
export const frequency: WordingRule = ({ passages }) => {
  const about = passages.filter(({ kind, text, path }) => (kind === 'paragraph' || kind === 'item') && path[0] !== 'anlagen' && hasTopic(text))
  if (!about.some(({ own }) => own)) return []
  const found = sentencesOf(about).flatMap(rhythmIn)
  return found.flatMap((one, i): readonly Finding[] => {
    const other = found.slice(0, i).find(({ topic, perYear }) => topic === one.topic && !isSame(perYear, one.perYear))
    const here = [one, other].find((it) => it && isOwn(it))
    if (!other || !here) return []
    const there = here === one ? other : one
    const place = there.sentence.placeOf(there.start, there.start + there.words.length)
    const finding = at(here.sentence.passage, here.sentence.start + here.start, here.sentence.start + here.start + here.words.length, { code: 'text/haeufigkeit', message: `Hier heißt es „${here.words}“, an anderer Stelle „${there.words}“, beides über: ${here.topic}.`, hint: `Schreiben Sie an beiden Stellen dasselbe, oder streichen Sie eine.` })
    return [{ ...finding, ...(place && { related: [{ place, message: `Hier steht „${there.words}“.` }] }) }]
  })
}
/** Begun by one's own words, not by those of a template before a value. */
const isOwn = ({ sentence: { passage, start: from }, start }: Rhythm): boolean => passage.ownAt(from + start, from + start + 1)
/** Twice a month is every other week. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.max(a, b)
/** None where a sentence has several of either: nobody can tell which belongs to which. */
function rhythmIn(sentence: Sentence): readonly Rhythm[] {
  const topics = hasTopic(sentence.text) ? TOPICS.filter((_, i) => SAYINGS[i]?.test(sentence.text)) : []
  if (topics.length !== 1) return []
  const times = timesIn(sentence.text)
  const [topic, time] = [topics[0]?.[0], times[0]]
  return topic && time && times.length === 1 ? [{ sentence, topic, ...time }] : []
}
/** `sign`: what is plain in every match, because letters of all languages are slow to ask for. */
const found = (pattern: RegExp, sign: RegExp, text: string): readonly RegExpExecArray[] => (sign.test(text) ? [...text.matchAll(pattern)] : [])
function frequenciesIn(text: string): readonly Pick<Rhythm, 'perYear' | 'start' | 'words'>[] {
  const words = found(WORD, /lich|weise|täg/i, text).map(({ index, 0: all, 1: n = '', 2: word = '' }) => ({ perYear: numberOf(n.toLowerCase()) * (PER_YEAR[word.toLowerCase()] ?? 0), start: index, words: all }))
  const times = found(TIMES, /[Mm]al |[x×] /, text).map(({ index, 0: all, 1: n = '', 2: unit = '' }) => ({ perYear: numberOf(n) * (UNITS[unit] ?? 1), start: index, words: all }))
  const every = found(EVERY, /alle /, text).map(({ index, 0: all, 1: n = '', 2: unit = '' }) => ({ perYear: (UNITS[unit.replace(/[ne]$/, '')] ?? 1) / numberOf(n), start: index, words: all }))
  const yearly = found(YEARLY, /jedes Jahr /, text).map(({ index, 0: all, 1: n = '' }) => ({ perYear: numberOf(n), start: index, words: all.trimEnd() }))
  const each = found(EACH, /jede/, text).map(({ index, 0: all, 1: unit = '' }) => ({ perYear: UNITS[unit] ?? 0, start: index, words: all }))
  return [...words, ...times, ...every, ...each, ...yearly]
}
