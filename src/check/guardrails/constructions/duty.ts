// Who owes what: somebody who seeks advice owes its use, or proof of it; a party makes others go there; the plan of the Jobcenter names it.
// What parties owe each other or those who seek advice is none of this.
import { aboutAdvice, actor, has, isOne, isWithout, restricted, says, scopeOf, stated, wished, wordOf } from '../ask.ts'
import type { Unit, Word } from '../unit.ts'

export function compulsory(unit: Unit): readonly Word[] | undefined {
  if (says(unit.words, STAFF) && !has(unit.words, 'client')) return undefined
  if (wished(unit)) return undefined
  const must = meant(unit)
  if (must) return must
  if (!aboutAdvice(unit) || !(unit.before.has('advice') && says(unit.words, /^(hingehen|erscheinen|teilnehmen|kommen|hinzugehen)$/)) && !has(unit.words, 'advice', 'place', 'occasion', 'client', 'proof')) return undefined
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
    if (made && !person && part.kind !== 'condition' && ordered(part.words, made) && use && has(scope, 'advice', 'place')) return [made, use, ...adviceOf(scope)]
    if (made && person && (use || has(part.words, 'advice', 'place')) && goesThere(scope, made)) return [made, person, ...adviceOf(scope)]
  }
  const invited = says(unit.words, /^(rechtsfolgen?(belehrung)?|verbindlich)$/)
  if (invited && has(unit.words, 'person') && has(unit.words, 'talk') && stated(unit, 'talk').length > 0 && says(unit.words, /lädt$|laden$|^ein$|^einladung/)) return [invited]
  return told(unit) ?? handedIn(unit) ?? regardless(unit) ?? promised(unit) ?? aimed(unit) ?? restricted(unit, /^(ablehnung|abmeldung|abbruch|beendigung|absagen?|ablehnen|abbrechen|beenden)$/)
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
const isAdvicePrescribed = (words: readonly Word[]): boolean => words.some(({ lower }) => /^(verbindlich|obligatorisch|verpflichtend|zwingend|vorgeschrieben|(teilnahme|besuchs|beratungs|anwesenheits)?pflicht|auflage|vorbei)$/.test(lower)) && words.some(({ lower }) => /^(führt|ist|sind|wird|werden|gilt|bleibt|besteht|findet|finden|erfolgt|erfolgen)$/.test(lower)) && has(words, 'advice')
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
/** „Die Behörde ordnet die Inanspruchnahme der Beratung an“. */
const ordered = (words: readonly Word[], made: Word): boolean => actor(words, 'authority') !== undefined && (made.is.has('duty') || /^(ordnet|verfügt|verlangt|auferlegt)$/.test(made.lower)) && !says(words, FREE)
/** „legt dem Jobcenter eine Bescheinigung der MBE vor“, „weisen der Fachkraft jeden Besuch der Beratung nach“: proof of advice towards an authority. */
function handedIn(unit: Unit): readonly Word[] | undefined {
  if (unit.covered || says(unit.words, FREE)) return undefined
  for (const part of unit.parts.filter(({ kind, negated }) => kind !== 'condition' && !negated)) {
    const proof = part.words.find((word) => word.is.has('proof'))
    const hand = says(part.words, HAND)
    if (!proof || !hand || !has(part.words, 'authority') || !has(part.words, 'advice', 'place') || isOnlyCourse(part.words)) continue
    if (actor(part.words, 'person', 'client') && !/^(bei|durch|von)$/.test(part.words[0]?.lower ?? '') && !actor(part.words, 'service')) return [proof, hand]
  }
  return undefined
}
const HAND = /^(leg(t|en)|vorleg(t|en)|reich(t|en)|einreich(t|en)|gib(t)?|geben|abgib(t)?|abgeben|bring(t|en)|mitbring(t|en)|beibring(t|en)|weis(t|en)|nachweis(t|en)|beleg(t|en)|send(et|en)|übersend(et|en)|schick(t|en)|zeig(t|en)|vorzeig(t|en)|händig(t|en)|füg(t|en)|lad(en)?|lädt|übermitteln|übermittelt|überlass(en)?|überlässt)$/
/** „unabhängig davon, ob die Person sie möchte“. */
function regardless({ parts }: Unit): readonly Word[] | undefined {
  const at = parts.findIndex(({ words }) => says(words, /^(unabhängig|egal|gleichgültig|gleichviel|ungeachtet)$/) !== undefined)
  const [part, next] = [parts[at], parts[at + 1]]
  const will = next && /^(ob|dessen)$/.test(next.words[0]?.lower ?? '') && has(next.words, 'person', 'client') ? says(next.words, /^(möchten?|will|wollen|wünsch(t|en)|einverstanden|zustimm(t|en)|gefällt|passt)$/) : undefined
  return part && will && has(part.words, 'advice', 'talk') && !has(part.words, 'benefit', 'authority', 'adverse') ? [will, ...adviceOf(part.words)] : undefined
}
/** „unterschreiben, dass sie alle Termine der Beratung wahrnehmen“. */
function promised({ parts }: Unit): readonly Word[] | undefined {
  const at = parts.findIndex(({ words, kind }, i) => i > 0 && kind === 'sub' && words[0]?.lower === 'dass')
  const [said, part] = [parts[at - 1], parts[at]]
  const vow = said && !said.negated && actor(said.words, 'person', 'client') ? says(said.words, /^(unterschr\p{L}*|unterzeich\p{L}*|versich\p{L}*|versprech\p{L}*|versprich\p{L}*|garantier\p{L}*|zusag\p{L}*|sag(t|en)|sicher(t|n))$/u) : undefined
  const use = vow && part && !part.negated && says(part.words, /^(sie|er)$/) ? wordOf(part.words, 'attend') : undefined
  return vow && use && part && has(part.words, 'advice', 'place') && !says(part.words, FREE) ? [vow, use] : undefined
}
/** „…, sondern ein Muss für alle“. */
function meant({ words, before }: Unit): readonly Word[] | undefined {
  const owed = words[0]?.lower === 'sondern' ? words.find(({ text }) => /^(Muss|Pflicht|Pflichtprogramm|Pflichttermin|Auflage)$/.test(text)) : undefined
  return owed && (before.has('advice') || before.has('place')) && !says(words, /^(träger|dienst|dienste|partner|behörde|behörden|fachkräfte)$/) ? [owed] : undefined
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
  const never = unit.words.find((word, i) => word.lower === 'ohne' && unit.words.indexOf(plan) < i && /^keine?n?$/.test(unit.words[unit.words.indexOf(plan) - 1]?.lower ?? '')) // „kein Plan ohne Beratung“
  if (never) return [plan, never]
  const part = unit.parts.find(({ words, negated }) => !negated && words.includes(plan))
  if (part?.words.some((word) => isOne(word, ['advice', 'place']) && isWithout(part.words, word))) return undefined
  const advice = unit.parts.filter(({ negated }) => !negated).flatMap(({ words }) => words).find((word) => word !== plan && isOne(word, ['advice', 'talk', 'place', 'occasion']))
  return part && advice ? [plan, advice] : undefined
}
