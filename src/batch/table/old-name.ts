// What names a party by its old name in other texts: the whole name, its short name, and the words of it that are no common nouns („Neuental“, but not „Beratung“).
// Invariant: a word that names what many parties are or do never names one of them; what the new name has as well says nothing of the old one.
import { adjectiveOf } from '../../german/words.ts'
import { headOf, isLegalForm, pluralHeadOf } from '../../german/heads.ts'
import { isPlace } from '../../german/name-reading.ts'

/** Finds a name of the old one in a text; undefined: nothing in it is its alone. */
export function namesOnly(before: readonly string[], after: string): RegExp | undefined {
  const kept = ` ${wordsOf(after).join(' ')} `.toLowerCase()
  const phrases = before.flatMap((name, i): readonly string[] => {
    const words = wordsOf(name)
    const own = words.filter((word, at) => isOwn(words, at) && !kept.includes(` ${word.toLowerCase()} `))
    const whole = words.join(' ')
    // a short name of common nouns alone („Beratungsstelle“) is a word of the agreement
    const counts = (i === 0 && words.length > 2) || own.length > 0
    return [...(i === 0 ? own.filter((word) => word.length > 3 || /^\p{Lu}{3,}$/u.test(word)) : []), ...(counts && !kept.includes(` ${whole.toLowerCase()} `) ? [whole] : [])]
  })
  const written = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
  return written.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${written.join('|')})(?:er|s)?(?![\\p{L}\\d])`, 'iu') : undefined
}

/** Without legal form at the end and without marks around a word. */
const wordsOf = (name: string): readonly string[] =>
  name.normalize('NFC').replace(/[\s,]+(?:e\.\s?V\.|eingetragener Verein)\s*$/iu, '').split(/\s+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')).filter((word) => word !== '' && !isLegalForm(word))

function isOwn(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (!/^\p{Lu}/u.test(word) || SUBJECT.test(word) || adjectiveOf(word, 'm', false)) return false
  return isPlace(words, at) || !(headOf(word) ?? pluralHeadOf(word))
}
/** Whom and what such parties are for, and where in a town they are. */
const SUBJECT = /^(?:(?:der|die|das|sankt|nord|süd|ost|west|mitte|deutschland|leben|zukunft|heimat|arbeit|recht|rechte)|(?:frauen|männer|mädchen|kinder|jugend|famili|eltern|senior|mensch|bürger|nachbar|mieter|schüler|flüchtling|geflüchtet|asyl|einwander|zuwander|ausländer|migrant|vertrieben|aussiedler|obdachlos|sozial|sprach|kultur|sport|begegnung|teilhabe|vielfalt|beratung)\p{L}*)$/iu
