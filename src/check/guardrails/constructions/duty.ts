// Who owes what: somebody who seeks advice owes its use, or proof of it; a party makes others go there; the plan of the Jobcenter names it.
// What parties owe each other or those who seek advice is none of this.
import { aboutAdvice, actor, has, isOne, restricted, says, scopeOf, stated, wished, wordOf } from '../ask.ts'
import type { Unit, Word } from '../unit.ts'

export function compulsory(unit: Unit): readonly Word[] | undefined {
  if (says(unit.words, STAFF) && !has(unit.words, 'client')) return undefined
  if (!aboutAdvice(unit) || wished(unit) || !has(unit.words, 'advice', 'place', 'occasion', 'client', 'proof')) return undefined
  for (const part of stated(unit, 'duty', 'cause')) {
    const scope = scopeOf(unit, part)
    const duty = wordOf(part.words, 'duty', 'cause')
    const use = scope.find((word) => word !== duty && isOne(word, ['attend', 'proof'])) ?? ledBy(part.words)
    if (!duty || isAboutOther(scope, duty) || /^(welche[rnms]?|was|ob|wie)$/.test(part.words[0]?.lower ?? '')) continue
    const owed = part.words.find(({ is }) => is.has('duty'))
    if (owed?.is.has('advice')) return [owed]
    if (owed && !owedByParty(part.words) && (use || isAdvicePrescribed(part.words) || isForPersons(part.words)) && !isOnlyCourse(scope)) return [owed, use ?? owed, ...adviceOf(scope)]
    const person = wordOf(unit.words, 'person')
    const made = part.words.find(({ is }) => is.has('cause'))
    if (made && person && (use || has(part.words, 'advice', 'place')) && goesThere(scope, made)) return [made, person, ...adviceOf(scope)]
  }
  const invited = says(unit.words, /^rechtsfolgen?(belehrung)?$/)
  if (invited && has(unit.words, 'person') && has(unit.words, 'talk') && stated(unit, 'talk').length > 0 && says(unit.words, /lädt$|laden$|^ein$|^einladung/)) return [invited]
  return told(unit) ?? aimed(unit) ?? restricted(unit, /^(ablehnung|abmeldung|abbruch|beendigung|absagen?|ablehnen|abbrechen|beenden)$/)
}
/** „Ratsuchende müssen die Beratungsstelle aufsuchen“: behind who acts, the place of advice is where they go. */
function owedByParty(words: readonly Word[]): boolean {
  const [party, person] = [actor(words, 'party'), actor(words, 'client', 'person')]
  return party !== undefined && !(person && party.is.has('place') && words.indexOf(person) < words.indexOf(party))
}
/** What the parties ask of their own people. */
const STAFF = /^(supervision|intervision|fortbildung|dienstbesprechung|schulung|einarbeitung|arbeitszeit|dienstplan|arbeitsvertrag|teamsitzung|datenschutzschulung|fallsupervision|qualitätszirkel|dienstverhältnis|belehrung)/
/** „Für Neuzugewanderte gehört die Beratung zum Pflichtprogramm“; not „muss für alle zugänglich sein“. */
const isForPersons = (words: readonly Word[]): boolean => has(words, 'person') && has(words, 'talk') && !says(words, /^(offen|zugänglich|kostenfrei|kostenlos|erreichbar|verständlich|möglich|barrierefrei|vertraulich|freiwillig|verfügung|geschützt|auffindbar|früh|erfahren|kennen|wissen|entscheid\p{L}*|anonym|unabhängig|ungestört\p{L}*)$/u)
/** „ist von jeder Person zu führen“. */
const ledBy = (words: readonly Word[]): Word | undefined => (has(words, 'talk') ? words.find((word, i) => word.is.has('person') && words.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(von|durch|seitens)$/.test(lower))) : undefined)
const adviceOf = (words: readonly Word[]): readonly Word[] => words.filter((word) => isOne(word, ['advice', 'place'])).slice(0, 1)
/** „Die Beratung ist verbindlich“: nobody is named who owes it. */
const isAdvicePrescribed = (words: readonly Word[]): boolean => words.some(({ lower }) => /^(verbindlich|obligatorisch|verpflichtend|zwingend|vorgeschrieben|pflicht|auflage)$/.test(lower)) && words.some(({ lower }) => /^(ist|sind|wird|werden|gilt|bleibt|besteht|findet|finden|erfolgt|erfolgen)$/.test(lower)) && has(words, 'advice')
/** „Verpflichtung zu einem Integrationskurs“, „Mitwirkung gegenüber dem Jobcenter“. */
function isAboutOther(words: readonly Word[], duty: Word): boolean {
  const near = words.slice(words.indexOf(duty) + 1, words.indexOf(duty) + 5)
  const noun = near.find(({ text }) => /^\p{Lu}/u.test(text))
  return /^(zu|zum|zur)$/.test(near[0]?.lower ?? '') && (noun?.is.has('other') ?? false)
}
const isOnlyCourse = (words: readonly Word[]): boolean => has(words, 'other') && !has(words, 'advice', 'place')
/** Making somebody go there, not telling about it. */
const goesThere = (words: readonly Word[], made: Word): boolean => has(words.filter((word) => word !== made), 'attend', 'proof') || /weis|schick|lad|lä?d|zu/.test(made.lower) || made.is.has('duty')

/** „Alle Zugewanderten suchen binnen vier Wochen die Beratung auf“: what an agreement tells of people, it prescribes. */
function told(unit: Unit): readonly Word[] | undefined {
  for (const part of unit.parts.filter(({ kind, negated }) => kind === 'main' && !negated)) {
    const who = actor(unit.parts[0] === part ? part.words : unit.words, 'person')
    const use = wordOf(part.words, 'attend')
    const when = wordOf(part.words, 'deadline')
    if (who && use && when && /^\p{Ll}/u.test(use.text) && has(part.words, 'advice', 'place') && !actor(part.words, 'party') && !says(unit.words, FREE)) return [who, use]
  }
  return undefined
}
/** „Es wird vorausgesetzt, dass alle die Beratung nutzen“, „dass sich niemand entzieht“. */
function aimed(unit: Unit): readonly Word[] | undefined {
  const part = unit.parts.find(({ words, kind }, i) => i > 0 && kind === 'sub' && /^dass$/.test(words[0]?.lower ?? words[1]?.lower ?? ''))
  const said = part && unit.parts[unit.parts.indexOf(part) - 1]
  if (!part || !said || said.negated || unit.covered || says(said.words, GENTLE) || says(part.words, FREE)) return undefined
  const who = actor(part.words, 'person')
  const use = wordOf(part.words, 'shun') ?? wordOf(part.words, 'attend')
  return who && use && has(part.words, 'advice', 'place') && part.negated === use.is.has('shun') ? [who, use] : undefined
}
const GENTLE = /^(hin|hinweis\p{L}*|inform\p{L}*|werben|wirbt|möglich|ermöglich\p{L}*|empf\p{L}*|erklär\p{L}*|freu\p{L}*|wünsch\p{L}*|hoff\p{L}*|weiß|wissen|achten|achtet|mitteil\p{L}*|teil\p{L}*|meld\p{L}*)$/u
const FREE = /^(kann|können|könnte|könnten|darf|dürfen|möcht\p{L}*|will|wollen|freiwillig\p{L}*|selbst|bedarf|wunsch|wünsch\p{L}*)$/u

const HELPS = /^(hilft|helfen|unterstützt|unterstützen|erläuter\p{L}*|erklär\p{L}*|versteh\p{L}*|verständlich|begleite\p{L}*|getrennt|trennen|trennung|spricht|sprechen|besprechen|bespricht|mitbringen|zuständig|widerspricht)$/u

export function planned(unit: Unit): readonly Word[] | undefined {
  const plan = wordOf(unit.words, 'plan')
  if (!plan || !(aboutAdvice(unit) || has(unit.words, 'place'))) return undefined
  if (wished(unit) || says(unit.words, HELPS) || unit.covered) return undefined
  const part = unit.parts.find(({ words, negated }) => !negated && words.includes(plan))
  const advice = unit.parts.filter(({ negated }) => !negated).flatMap(({ words }) => words).find((word) => word !== plan && isOne(word, ['advice', 'talk', 'place', 'occasion']))
  return part && advice ? [plan, advice] : undefined
}
