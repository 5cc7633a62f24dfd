// Condition and consequence: who does not come (bring proof, consent) and what becomes of it; what is given only to who does.
// bad: staying away × harm, or × something withheld; coming × something given on that condition.
import { aboutAdvice, actor, has, isOne, isPower, says, wordOf } from '../ask.ts'
import type { WordClass } from '../lexicon.ts'
import type { Part, Unit, Word } from '../unit.ts'

export interface Condition {
  readonly word: Word
  readonly part: Part
  readonly met: boolean
}
/** Where staying away (met: false) or coming (met: true) is made a condition. */
export function conditions(unit: Unit, topic: readonly WordClass[], about: boolean): readonly Condition[] {
  if (!about || isFree(unit)) return []
  return unit.parts.flatMap((part): readonly Condition[] => {
    const { words } = part
    const shun = wordOf(words, 'shun')
    if (shun) return [{ word: shun, part, met: part.kind === 'condition' && part.negated && !has(words, 'proof') }]
    const without = words.find(({ lower }, i) => lower === 'ohne' && words.slice(i + 1, i + 5).some((word) => isOne(word, topic)))
    if (without) return [{ word: without, part, met: false }]
    if (part.kind === 'condition') {
      if (!has(words, 'attend', 'proof', 'shun', 'person', 'consent', ...(part.negated ? (['occasion'] as const) : [])) && !says(words, /abgeschloss|beendet|erfolgt|geführt|^war(en)?$|beraten|begleitet|betreut|begonnen|geführt|angebunden|registriert|vorgeschlagen|empfohlen|vorlieg|vorgeleg|vorweis|hinter$/)) return []
      if ((actor(words, 'party') && !has(words, 'attend', 'proof')) || (has(words, 'other') && !has(words, ...topic))) return []
      const word = wordOf(words, ...topic) ?? (has(words, 'authority') ? undefined : wordOf(words, 'occasion', 'attend'))
      return word ? [{ word, part, met: !part.negated }] : []
    }
    const event = prepositional(words, topic)
    return event ? [{ word: event, part, met: true }] : []
  })
}
/** What comes between „nach“ and the advice. */
const LIGHT = /^(vorlage|abschluss|ende|beginn|aufnahme|durchführung|wahrnehmung|inanspruchnahme|absolvier(en|ung)|besuch|teilnahme|nachweis)$/
/** „Ratsuchende entscheiden selbst, ob sie …“. */
const isFree = ({ words }: Unit): boolean => says(words, /^entscheide[nt]$/) !== undefined && says(words, /^(selbst|allein|frei)$/) !== undefined && actor(words, 'person', 'client') !== undefined && !has(words, 'authority')
/** „erst nach der Beratung“, „gegen Vorlage der Bescheinigung“, „mit dem Laufzettel“: the first noun behind the preposition counts. */
function prepositional(words: readonly Word[], topic: readonly WordClass[]): Word | undefined {
  for (const [i, { lower }] of words.entries()) {
    if (!/^(nach|gegen|vor|mit|aufgrund|infolge|wegen|durch|anhand|mittels|an|rahmen|unter|bei)$/.test(lower) || (lower === 'an' && words[i - 1]?.lower !== 'anschluss')) continue
    const noun = words.slice(i + 1, i + 5).find(({ text, lower: noun }) => /^\p{Lu}/u.test(text) && !LIGHT.test(noun))
    if (!noun || !isOne(noun, topic)) continue
    if (lower === 'bei') {
      if (noun.is.has('proof') && says(words, /^(nur|ausschließlich|erst|allein)$/)) return noun
      continue
    }
    if (noun.is.has('proof') || (!/^(vor|mit|unter|durch)$/.test(lower) && (lower !== 'nach' || says(words, /^(nur|erst|ausschließlich|vorherige[rn]?|frühestens|sodann)$/) || words.some(isPower)))) return noun
  }
  return undefined
}

/** „Ohne Beratungsschein kein Termin“, „Kein Nachweis der MBE, kein Platz“: few words, of which the first lack the advice and the last what somebody then lacks. */
export function slogan({ words }: Unit): readonly Word[] | undefined {
  const [first, ...rest] = words
  if (!first || words.length > LONGEST_SLOGAN || !/^(?:ohne|keine?n?)$/.test(first.lower)) return undefined
  const turn = rest.findIndex(({ lower }) => /^keine?n?$/.test(lower))
  const lacking = rest.slice(0, turn).some(({ lower }) => /beratung|^mbe$|^jmd$|erstgespräch|clearing/.test(lower))
  const lacked = rest.slice(turn + 1)
  return turn > 0 && lacking && lacked.length > 0 && !lacked.some((word) => isOne(word, ['advice', 'consent', 'data', 'shun', 'adverse'])) ? words : undefined
}
const LONGEST_SLOGAN = 8

export interface Verdict {
  readonly kind: 'harm' | 'withheld' | 'given'
  readonly words: readonly Word[]
}
const ADVICE: readonly WordClass[] = ['advice', 'place', 'proof']
const KIND = /^(hilft|helfen|unterstütz|berät|beraten|informier|begleite|erläuter|verweis|erklär|bietet|bieten|empfiehlt|empfehlen|klär|besprech|weist$|weisen$|händig|nennt|nennen|vermittel|trägt$|tragen$)/
export function consequence(unit: Unit, found: readonly Condition[], given: readonly WordClass[] = ['benefit']): Verdict | undefined {
  for (const { word, part, met } of found) {
    for (const other of unit.parts) {
      if (other === part && part.kind === 'condition') continue
      const harm = other.words.find((one) => one !== word && one.is.has('adverse'))
      const good = other.words.find((one) => one !== word && isOne(one, given))
      const keeps = says(other.words, /^(behält|behalten|ebenso|genauso|gleichermaßen|weiterhin|weitergewährt|fortgezahlt|weitergezahlt)$/) && !says(other.words, /^(sich|vor)$/)
      if (!met && harm && !other.negated && !keeps) return { kind: 'harm', words: [word, harm] }
      const kept = other === part && part.words.some(({ is, text }) => is.has('transfer') && /^\p{Ll}/u.test(text)) // „Versäumte Termine teilt er niemandem mit“ keeps a secret
      if (!met && good && !harm && other.negated && !kept && !unit.covered) return { kind: 'withheld', words: [word, good] }
      if (!met && part.kind === 'condition' && good && !other.negated && !keeps && !unit.covered && says(other.words, /^(erst|nur|lediglich|allenfalls|höchstens)$/)) return { kind: 'harm', words: [word, good] }
      if (!met && other === part && word.lower === 'ohne' && part.negated && has(part.words, 'authority') && says(part.words, /^(läuft|geht|passiert|bewegt|tut)$/) && says(part.words, /^nichts$/)) return { kind: 'withheld', words: [word] }
      const power = !says(other.words, /^auch$/) && other.kind === 'main' && part.kind === 'condition' && !has(part.words, 'wish') && !says(part.words, /^(möcht\p{L}*|will|wollen)$/u) ? other.words.find((one) => isPower(one) && actor(other.words, 'party') === one) : undefined
      if (power && !other.negated && !unit.covered && !says(other.words, KIND) && has(part.words, 'attend', 'shun', 'proof')) return { kind: met ? 'given' : 'harm', words: [word, power] }
      const excuse = !met && part.kind === 'condition' && other.kind === 'main' && !other.negated && !unit.covered && has(part.words, ...ADVICE) && wordOf(other.words, 'duty')
      if (excuse && says(other.words, /begründe|rechtfertig|erklär|entschuldig|nachhol|wiederhol|nachweis|vorleg/)) return { kind: 'harm', words: [word, excuse] }
      const weighed = wordOf(other.words, 'weigh')
      if (weighed && !other.negated && good && !unit.covered) return { kind: met ? 'given' : 'harm', words: [word, weighed] }
      if (met && good && !other.negated && !says(other.words, KIND) && !unit.covered) return { kind: 'given', words: [word, good] }
    }
  }
  return undefined
}

const byAdvice = (unit: Unit): Verdict | undefined => consequence(unit, conditions(unit, ADVICE, aboutAdvice(unit)))
export function sanction(unit: Unit): readonly Word[] | undefined {
  const found = byAdvice(unit)
  return found?.kind === 'harm' ? found.words : otherwise(unit)
}
/** „…; andernfalls wird die Förderung zurückgefordert“: what it is otherwise to was said before. */
function otherwise({ words, parts, before }: Unit): readonly Word[] | undefined {
  const mark = says(words.slice(0, 2), /^(andernfalls|anderenfalls|ansonsten|sonst|widrigenfalls)$/)
  if (!mark || !(before.has('advice') || before.has('place')) || !(before.has('attend') || before.has('proof'))) return undefined
  const harm = parts.filter(({ negated }) => !negated).flatMap((part) => part.words).find(({ is }) => is.has('adverse'))
  return harm && [mark, harm]
}
export function required(unit: Unit): readonly Word[] | undefined {
  const found = byAdvice(unit)
  if (found && found.kind !== 'harm') return found.words
  const topic: readonly WordClass[] = has(unit.words, 'attend') ? ADVICE : ['advice', 'proof']
  return aboutAdvice(unit) ? (prerequisite(unit, topic, ['benefit']) ?? onlyWay(unit) ?? firstStep(unit)) : undefined
}

/** „führt ausschließlich über die Beratung“; „ist die Eintrittskarte für das Programm“. */
function onlyWay({ parts }: Unit): readonly Word[] | undefined {
  for (const { words, negated } of parts) {
    const given = negated ? undefined : wordOf(words, 'benefit')
    const way = given && says(words, /^(führt|führen|geht|läuft)$/) && says(words, /^(nur|ausschließlich|allein|einzig|stets|immer|zwingend)$/) ? says(words, /^über$/) : undefined
    const over = way && words.slice(words.indexOf(way)).find((word) => isOne(word, ['advice', 'place']))
    if (given && over && given !== over) return [given, over]
    const key = given && says(words, /^(eintrittskarte|eintrittsbillett|türöffner|nadelöhr|conditio|schleuse|ticket)$/)
    const advice = key && words.find((word) => word !== given && word !== key && isOne(word, ['advice', 'proof']))
    const gain = key && words.find((word) => word !== key && word !== advice && word.is.has('benefit'))
    if (key && advice && gain && says(words, /^(ist|sind|bildet|gilt|dient|wird)$/)) return [advice, key]
  }
  return undefined
}
/** „Zwingender erster Schritt vor jeder Zulassung ist die Beratung“. */
function firstStep({ parts }: Unit): readonly Word[] | undefined {
  for (const { words, negated } of parts) {
    const at = negated ? -1 : words.findIndex(({ lower }) => lower === 'vor')
    const given = at < 0 ? undefined : words.slice(at + 1, at + 5).find(({ is }) => is.has('benefit'))
    const must = given && says(words, /^(zwingende[rnms]?|zwingend|obligatorisch\p{L}*|verbindlich\p{L}*|unerlässlich\p{L}*|unumgänglich\p{L}*|vorgeschriebene?[rnms]?)$/u)
    const advice = must && words.find((word) => word !== given && isOne(word, ['advice', 'talk']))
    if (given && must && advice) return [must, advice]
  }
  return undefined
}
/** „X setzt Y voraus“, „Voraussetzung für X ist Y“, „X hängt von Y ab“, „Y ist für X erforderlich“. */
export function prerequisite(unit: Unit, topic: readonly WordClass[], given: readonly WordClass[]): readonly Word[] | undefined {
  for (const part of unit.parts) {
    const { words } = part
    if (part.negated || /^(welche[rnms]?|was|ob|wie)$/.test(words[0]?.lower ?? '')) continue // „welche Nachweise die Behörde verlangt“ is told
    const mark = says(words, /voraussetzung$|^bedingung$|^voraussetz|vorausgesetzt$|abhängig|^hängt$|^hängen$|^abhäng|^erforderlich$|^notwendig$|^nötig$|^knüpf|geknüpft|gekoppelt|^koppel|^eröffne|^setzt$|^setzen$|^genügt$|^reicht$|^verlangt$|^benötigt$|^braucht$|^maßgeblich|^entscheidend|^ausschlaggebend|^vorrangig|^vorgeschaltet|^vorgelagert|^vorausgeh|^vorangeh|^vorauszugehen|^vorausgegangen|^bestandteil$|^berechtigt$|^bedarf$|^bedürfen$|^erforder(t|n)$|^beizufügen$|^vorzulegen$|^vorzuweisen$/)
    if (!mark || (/^setz/.test(mark.lower) && !says(words, /^voraus$/))) continue
    const all = unit.words
    const subject = all.find((word) => isOne(word, given))
    const cause = all.find((word) => word !== subject && isOne(word, topic))
    if (subject && cause && (mark.lower !== 'bestandteil' || (cause.is.has('proof') && /^antrag|unterlagen$/.test(subject.lower))) && fits(mark.lower, all, subject, cause, mark)) return [subject, mark, cause]
  }
  return undefined
}
function fits(mark: string, all: readonly Word[], given: Word, cause: Word, at: Word): boolean {
  if (/^(bedarf|bedürfen|erfordert|erfordern|voraussetz|setz|häng|abhäng|abhängig)/.test(mark) && !/voraussetzung$/.test(mark)) return given.start < cause.start
  if (/voraussetzung$|^bedingung$/.test(mark)) {
    const copula = all.some(({ lower }) => /^(ist|sind|bildet|bilden|gilt|macht|machen|zur|unter|steht|als)$/.test(lower))
    const next = all.slice(all.indexOf(at) + 1, all.indexOf(at) + 6)
    return copula && (next.includes(given) || given.start < at.start)
  }
  return true
}
