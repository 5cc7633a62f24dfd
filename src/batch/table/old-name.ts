// What names a party by its old name in other texts: the whole name, its short name, and the words of it that are no common nouns („Neuental“, but not „Beratung“).
// Invariant: a word that names what many parties are or do never names one of them; what the new name has as well says nothing of the old one.
import { adjectiveOf } from '../../german/words.ts'
import { headOf, isLegalForm, pluralHeadOf } from '../../german/heads.ts'
import { isPlace } from '../../german/name-reading.ts'

/** Whether a text has a name of the old one; undefined: nothing in it is its alone. */
export function namesOnly(before: readonly string[], after: string): ((text: string) => boolean) | undefined {
  const kept = ` ${wordsOf(after).join(' ')} `.toLowerCase()
  const phrases = before.flatMap((name, i): readonly string[] => {
    const words = wordsOf(name)
    const own = words.map((_, at) => at).filter((at) => isOwn(words, at) && !kept.includes(` ${words[at]?.toLowerCase()} `))
    const whole = words.join(' ')
    // a short name of common nouns alone („Beratungsstelle“) is a word of the agreement
    const counts = (i === 0 && words.length > 2) || own.length > 0
    return [...(i === 0 ? own.flatMap((at) => alone(words, at)) : []), ...(counts && !kept.includes(` ${whole.toLowerCase()} `) ? [whole] : [])]
  })
  // „Stern“ is no „stern“; several words are its own however they are written
  const patterns = [patternOf(phrases.filter((phrase) => !phrase.includes(' ')), 'u'), patternOf(phrases.filter((phrase) => phrase.includes(' ')), 'iu')].flatMap((one) => one ?? [])
  return patterns.length > 0 ? (text) => patterns.some((pattern) => pattern.test(text)) : undefined
}
/** What a word of the name is found by. */
function alone(words: readonly string[], at: number): readonly string[] {
  const word = words[at] ?? ''
  if (COMMON_PLACE.test(word)) return [`in ${word}`, `${word}er`, ...(at > 0 ? [`${words[at - 1]} ${word}`] : [])]
  return word.length > 3 || /^\p{Lu}{3,}$/u.test(word) ? [word] : []
}
function patternOf(phrases: readonly string[], flags: string): RegExp | undefined {
  const written = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s()„“"-]+'))
  return written.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${written.join('|')})(?:er|s)?(?![\\p{L}\\d])`, flags) : undefined
}
/** Towns that are called as things are. */
const COMMON_PLACE = /^(?:baden|berg|bergen|bogen|brand|brücken|buch|burg|essen|feld|forst|garten|grund|hafen|halle|hof|holz|horn|kamen|kirchen|lage|linden|markt|münster|rain|regen|sand|singen|springe|stein|tanne|wald|weiden|werben|wiesen|zelt)$/i

/** Without legal form at the end and without marks around a word. */
const wordsOf = (name: string): readonly string[] =>
  name.normalize('NFC').trim().replace(/[\s,](?:e\.\s?V\.|eingetragener Verein)$/iu, '').split(/\s+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')).filter((word) => word !== '' && !isLegalForm(word))

function isOwn(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (!/^\p{Lu}/u.test(word) || SUBJECT.test(word) || adjectiveOf(word, 'm', false)) return false
  return isPlace(words, at) || !(headOf(word) ?? pluralHeadOf(word))
}
/** Whom and what such parties are for, and where in a town they are. */
const SUBJECT = /^(?:(?:der|die|das|sankt|nord|süd|ost|west|mitte|deutschland|leben|zukunft|heimat|arbeit|recht|rechte)|(?:frauen|männer|mädchen|kinder|jugend|famili|eltern|senior|mensch|bürger|nachbar|mieter|schüler|flüchtling|geflüchtet|asyl|einwander|zuwander|ausländer|migrant|vertrieben|aussiedler|obdachlos|sozial|sprach|kultur|sport|begegnung|teilhabe|vielfalt|beratung)\p{L}*)$/iu
