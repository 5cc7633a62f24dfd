// text/zwei-namen: one role under two names („Projektleiter“, „Projektkoordinator“; „Ansprechpartner“, „Ansprechperson“), or the name of a role from another kind of authority.
// Two names in one breath („Projektleitung und Projektkoordination“) mean two.
import type { Finding, Wording, WordingRule } from '../../rule.ts'
import type { Passage } from '../../passages.ts'
import { remembered } from '../../remember.ts'
import { at, builtOnce, judged, rare } from './judged.ts'

const COMPOUND = /(?<!\p{L})(\p{Lu}\p{Ll}{3,}?)(leiter|leitung|leiterin|koordinator|koordinatorin|koordination|koordinierung|manager|managerin|management)(?:s|n|en|in|innen)?(?!\p{L})/gu
/** A text without has no such compound. */
const NOUN = /leiter|leitung|koordin|manage/
const ROLE = /^(leit|koordin|manag)/
const sameIn = builtOnce((table: readonly { readonly woerter: readonly string[] }[]) => {
  const same = table.map(({ woerter }, i) => ({ words: rare(woerter), role: roleOf(i) }))
  return remembered((text) => same.flatMap(({ words, role }): readonly Role[] => (words.mayBeIn(text) ? Array.from(text.matchAll(words.pattern), ({ index, 0: word }) => ({ word, role, kind: word.slice(0, 13), start: index })) : [])))
})
const roleOf = (i: number): string => `rolle ${i}`

interface Named {
  readonly word: string
  /** The role it names; equal where two words may mean one. */
  readonly role: string
  readonly kind: string
  readonly start: number
  readonly passage: Passage
}
export const twoNames: WordingRule = (wording) => {
  const passages = wording.passages.filter(({ kind }) => kind !== 'party' && kind !== 'signature' && kind !== 'cell')
  if (!passages.some(({ own }) => own)) return []
  const { sameRoles } = wording.law.law
  const roles = sameIn(sameRoles)
  const same = passages.flatMap((passage) => placed(roles(passage.text), passage))
  const named = [...passages.flatMap((passage) => placed(compounds(passage.text), passage)), ...sameRoles.flatMap((_, i) => same.filter(({ role }) => role === roleOf(i)))]
  return [...[...new Set(named.map(({ role }) => role))].flatMap((role) => mixed(named.filter((one) => one.role === role))), ...strangers(wording)]
}
type Role = Omit<Named, 'passage'>
const NONE: readonly Named[] = []
const placed = (roles: readonly Role[], passage: Passage): readonly Named[] => (roles.length === 0 ? NONE : roles.map((one) => ({ ...one, passage })))
const compounds = remembered((text): readonly Role[] =>
  NOUN.test(text) ? Array.from(text.matchAll(COMPOUND), ({ index, 0: word, 1: first = '', 2: noun = '' }) => ({ word, role: first, kind: ROLE.exec(noun)?.[1] ?? '', start: index })) : [],
)

const isOwn = ({ passage, start, word }: Named): boolean => passage.ownAt(start, start + word.length)

/** One finding: at the first of one's own words whose name another one came before, or that differs from what is said everywhere else. */
/** Of more, the first tell as much. */
const MOST = 200
function mixed(all: readonly Named[]): readonly Finding[] {
  const named = all.slice(0, MOST)
  const [first] = named
  const other = named.find(({ kind }) => kind !== first?.kind)
  if (!first || !other || named.some((one) => isPair(one, named))) return []
  const [found, before] = isOwn(other) ? [other, first] : [first, other]
  if (!isOwn(found)) return []
  const place = before.passage.placeOf(before.start, before.start + before.word.length)
  const finding = at(found.passage, found.start, found.start + found.word.length, { code: 'text/zwei-namen', message: `„${before.word}“ und „${found.word}“ klingen nach derselben Aufgabe; offen bleibt, ob zwei gemeint sind.`, hint: `Verwenden Sie überall dasselbe Wort, oder sagen Sie, worin sich beide unterscheiden.` })
  return [{ ...finding, ...(place && { related: [{ place, message: `Hier steht „${before.word}“.` }] }) }]
}
function isPair({ word, passage, start, kind }: Named, named: readonly Named[]): boolean {
  const behind = passage.text.slice(start + word.length, start + word.length + 40)
  return named.some((other) => other.passage === passage && other.kind !== kind && new RegExp(`^ (?:und|sowie|,) (?:die |der |dem |den |des )?${other.word}`).test(behind))
}

/** Fallmanagement belongs to the Jobcenter; where no Jobcenter is spoken of, the word was copied from elsewhere. */
const STRANGE = /(?<!\p{L})Fallmanager(?:innen|in|n|s)?(?!\p{L})/gu
function strangers(wording: Wording): readonly Finding[] {
  const strange = judged(wording).filter(({ text }) => text.includes('Fallmanager')).flatMap((passage) => [...passage.text.matchAll(STRANGE)].map((match) => ({ passage, match })))
  const [first] = strange
  if (!first || wording.passages.some(({ text }) => /Jobcenter|Agentur|Arbeitsagentur|SGB II|Grundsicherung|Zweiten Buch/.test(text)) || !wording.passages.some(({ text }) => /Ausländer(?:behörde|amt)|Aufenthaltsrecht/.test(text))) return []
  const word = first.match[0]
  return [at(first.passage, first.match.index, first.match.index + word.length, { code: 'text/zwei-namen', message: `„${word}“ gibt es beim Jobcenter, in der Ausländerbehörde heißt die Aufgabe Sachbearbeitung.`, hint: 'Schreiben Sie „Sachbearbeitung“.' })]
}
