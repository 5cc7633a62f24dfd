// text/name-weicht-ab: a town or district that is almost that of the head („Stadt Neuenthal“ for „Stadt Neuental“), and a body that signs but is none of the head.
// A text speaks of many third bodies, so only near misses count there; who signs must be a party, or be named in the text.
import type { Passage } from '../../passages.ts'
import type { Finding, WordingRule } from '../../rule.ts'
import { at, judged, shown } from './judged.ts'
import { isDrift, isMisspelt, type Named, namesIn, wordsOf } from './name-drift.ts'

/** „Landkreis Neuental“, „der Hansestadt Bad Neuental“; „Jüdische Gemeinde Neuental“ is none. */
const PUBLIC = /(?<![\p{L}-])(?<!(?:sche|liche)[nr]? )(\p{Lu}\p{L}*stadt|Stadt|Gemeinde|(?:Samt|Verbands)gemeinde|(?:Land)?[Kk]reis)(?:es)? ((?:Bad |Sankt |St\. )?\p{Lu}[\p{L}-]{3,})/gu
/** „Altstadt West“ is a district, „Fachdienst Kreis“ a unit of the body that signs. */
const NO_TOWN = /^(?:(?:Alt|Neu|Innen|Vor|Nord|Süd|Ost|West|Weststadt|Unter|Ober)stadt|Kreis (?:Mitte|Nord|Süd|Ost|West|Ordnung|Soziales))\b/
const UNIT_BEFORE = /(?:Fachdienst|Fachbereich|Abteilung|Sachgebiet|Bezirk|Referat|Team|Amt|Ausländerbehörde) $/u
const HAS_PUBLIC = /stadt |Stadt |emeinde |[Kk]reis(?:es)? /
const SORTS: readonly (readonly [RegExp, string])[] = [[/stadt$/i, 'Stadt'], [/kreis$/i, 'Kreis']]
interface Place extends Omit<Named, 'words'> {
  readonly sort: string
  readonly town: string
}
function placesIn(passage: Passage): readonly Place[] {
  if (!HAS_PUBLIC.test(passage.text)) return []
  const towns = Array.from(passage.text.matchAll(PUBLIC)).filter(({ index, 0: name }) => !NO_TOWN.test(name) && !UNIT_BEFORE.test(passage.text.slice(0, index)))
  return towns.map(({ index, 0: name, 1: kind = '', 2: town = '' }) => ({ name, sort: SORTS.find(([pattern]) => pattern.test(kind))?.[1] ?? kind, town, start: index, passage }))
}

export const otherBodies: WordingRule = (wording) => {
  const head = wording.passages.filter(({ kind }) => kind === 'party')
  const places = head.flatMap(placesIn)
  const text = judged(wording).filter(({ kind, path }) => kind !== 'party' && path[0] !== 'anlagen')
  const signed = wording.agreement ? [] : text.filter(({ kind }) => kind === 'signature')
  const near = places.length === 0 ? [] : text.filter(({ kind }) => kind !== 'signature').flatMap(placesIn).flatMap((one) => misspelt(one, places))
  return head.length === 0 ? [] : [...once(near), ...once([...strangePlaces(signed, places), ...strangeNames(signed, head, text.filter(({ kind }) => kind !== 'signature'))])]
}
/** The same name twice is one finding. */
const once = (all: readonly Finding[]): readonly Finding[] => all.filter(({ message }, i) => all.findIndex((one) => one.message === message) === i)
const found = ({ passage, start, name }: Omit<Place, 'sort' | 'town'>, message: string, hint: string): Finding => at(passage, start, start + name.length, { code: 'text/name-weicht-ab', message, hint })
const unsigned = (one: Omit<Place, 'sort' | 'town'>): Finding => found(one, `„${shown(one.name)}“ steht bei den Unterschriften, aber nicht unter den Parteien am Anfang.`, 'Lassen Sie die unterschreiben, die am Anfang stehen, und schreiben Sie ihre Namen an beiden Stellen gleich; ist es eine weitere Partei, nennen Sie sie auch am Anfang.')

function misspelt(one: Place, places: readonly Place[]): readonly Finding[] {
  const same = places.filter(({ sort }) => sort === one.sort)
  const meant = same.some(({ town }) => town === one.town) ? undefined : same.find(({ town }) => isMisspelt(one.town, town))
  return meant ? [found(one, `„${shown(one.name)}“ heißt am Anfang der Vereinbarung „${shown(meant.name)}“.`, `Schreiben Sie überall denselben Namen, etwa „${shown(meant.name)}“; ist ein anderer Ort gemeint, lassen Sie ihn stehen.`)] : []
}
/** Of a head without such a body, such as a Jobcenter, nobody can tell whose it is. */
function strangePlaces(signed: readonly Passage[], places: readonly Place[]): readonly Finding[] {
  if (places.length === 0) return []
  return signed.flatMap(placesIn).filter(({ sort, town }) => !places.some((one) => one.sort === sort && one.town === town)).map(unsigned)
}
/** „…, Mitglied im Paritätischen …“ says of whom the signing body is a member. */
const MEMBER = /Mitglied(?:sorganisation)? (?:im|in|in der|des|der|bei|beim)? ?$/u
const FORMS = new Set(['ggmbh', 'gmbh', 'gag', 'aör', 'kdör', 'ev'])
/** „Werken“ of the head is „Werke“ beside the signature. */
const stem = (word: string): string => word.replace(/(?:e[nrms]?|s)$/, '')
/** What is near a party's name is told as such. Known are the words of the head, what abbreviates them („SkF“), and names that the text itself has; before them a function may stand. */
function strangeNames(signed: readonly Passage[], head: readonly Passage[], text: readonly Passage[]): readonly Finding[] {
  const names = signed.flatMap(namesIn).filter(({ passage, start }) => !MEMBER.test(passage.text.slice(0, start)))
  if (names.length === 0 || !head.some((one) => namesIn(one).length > 0)) return []
  const words = head.flatMap(({ text: line }) => wordsOf(line)).map(stem)
  const initials = words.map((word) => word[0]).join('')
  const isKnown = (word: string): boolean => words.includes(stem(word)) || (word.length < 6 && initials.includes(word))
  const parties = head.flatMap(namesIn)
  const others = new Set(text.flatMap(namesIn).map((one) => one.words.join()))
  return names.flatMap((one): readonly Finding[] => {
    const mine = one.words.filter((word) => !FORMS.has(word))
    const strange = mine.findLastIndex((word) => !isKnown(word))
    if (parties.some((name) => isOtherForm(one, name)) && !parties.some((name) => formOf(name) === formOf(one))) return [unsigned(one)]
    const party = parties.some((name) => name.words.every((word) => one.words.includes(word)))
    return party || strange < 0 || mine.length - strange > 2 || others.has(one.words.join()) || parties.some(({ name }) => isDrift(one, name)) ? [] : [unsigned(withoutPlace(one))]
  })
}
/** „Hilfe Neuental gGmbH“ beside „Hilfe Neuental e. V.“: two legal persons. */
const formOf = ({ words, name }: Named): string => words.find((word) => FORMS.has(word)) ?? (/e\.\s?V\./u.test(name) ? 'ev' : '')
const coreOf = ({ words }: Named): string => words.filter((word) => !FORMS.has(word)).join(' ')
const isOtherForm = (one: Named, party: Named): boolean => coreOf(one) === coreOf(party) && formOf(one) !== formOf(party)
/** Signatures side by side: „Stadt Neuental Hilfe Neuental e. V.“ */
function withoutPlace(one: Named): Named {
  const [place] = placesIn({ ...one.passage, text: one.name })
  return place?.start === 0 ? { ...one, start: one.start + place.name.length + 1, name: one.name.slice(place.name.length + 1) } : one
}
