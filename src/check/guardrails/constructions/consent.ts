// A consent that is none: given beforehand, for everything, without end, presumed, owed, or tied to something else.
import { actor, denied, has, isWithout, restricted, says, scopeOf, stated, wished, wordOf } from '../ask.ts'
import type { Unit, Word } from '../unit.ts'
import { conditions, consequence, prerequisite } from './condition.ts'

export function consent(unit: Unit): readonly Word[] | undefined {
  const given = wordOf(unit.words, 'consent')
  if (given && (isOfParties(unit, given) || isLeave(unit) || says(unit.words, /^(trennen|abtrennbar)$/))) return undefined
  return given && (waived(unit) ?? entered(unit, given) ?? restricted(unit, /^(widerruf|ablehnung|verweigerung)$/) ?? dispensed(unit, given) ?? blanket(unit, given) ?? presumed(unit, given) ?? lasting(unit, given) ?? owed(unit, given) ?? handed(unit, given) ?? unlocking(unit) ?? tied(unit))
}
/** „Die Entbindung ist beim Erstgespräch abzugeben“. */
function handed(unit: Unit, given: Word): readonly Word[] | undefined {
  const part = stated(unit, 'duty').find(({ words }) => words.includes(given))
  const verb = part && says(part.words, /^(abzugeben|unterschreiben|unterzeichnen|vorzulegen|beizufügen|mitzubringen|auszufüllen)$/)
  return verb && !actor(part.words, 'party') && !has(unit.words, 'transfer') && !says(unit.words, /^(freiwillig\p{L}*|nicht|nur|einzelfall|wenn|sofern|soll|sollen)$/u) ? [given, verb] : undefined
}
/** „ist Voraussetzung der Beratung“. */
const unlocking = (unit: Unit): readonly Word[] | undefined => (has(unit.words, 'transfer', 'data', 'personal') || wished(unit) ? undefined : prerequisite(unit, ['consent'], ['advice', 'benefit']))
/** „verzichtet auf ihr Widerrufsrecht“. */
function waived({ parts }: Unit): readonly Word[] | undefined {
  const part = parts.find(({ words }) => actor(words, 'person', 'client') && !actor(words, 'party') && says(words, /^verzicht(et|en)$/))
  const right = part && says(part.words, /^widerrufs?(recht(e|s)?)?$/)
  return part && right && !says(part.words, /^(nicht|keine?|ohne|kann|können)$/) ? [right] : undefined
}
/** „Wer die Räume betritt, willigt damit ein“. */
function entered({ parts }: Unit, given: Word): readonly Word[] | undefined {
  const by = parts.some(({ words, negated }) => /^wer$/.test(words[0]?.lower ?? '') && !negated && !has(words, 'consent'))
  const main = by ? parts.find(({ words, kind, negated }) => kind === 'main' && !negated && words.includes(given)) : undefined
  const mark = main && says(main.words, /^(damit|dadurch|hiermit|zugleich|automatisch)$/)
  return mark && [given, mark]
}
/** „Eine gesonderte Einwilligung ist nicht erforderlich“. */
function dispensed(unit: Unit, given: Word): readonly Word[] | undefined {
  const about = /^(einzel|gesondert)/.test(given.lower) || has(unit.words, 'transfer', 'data', 'personal') || says(unit.words, /^(gesondert|erneut|einzeln|weiter|zusätzlich|eigen|vorgang|einzelfall)/)
  return about && !isWithout(unit.words, given) && denied(unit, given) && !has(unit.words, 'anonymous') ? [given] : undefined
}
/** „Ein Abbruch bedarf keiner Zustimmung“: leave to go, not to tell. */
const isLeave = (unit: Unit): boolean => says(unit.words, /^(abbruch|wechsel|ausstieg)$/) !== undefined && unit.parts.length === 1 && !has(unit.words, 'transfer', 'personal', 'person')
/** „Alle Partner stimmen zu“: no consent of a person. */
const isOfParties = (unit: Unit, given: Word): boolean => !has(unit.words, 'person', 'data', 'personal') && unit.parts.some(({ words }) => words.includes(given) && actor(words, 'party') !== undefined && !has(words, 'transfer')) && /^(stimm|zustimm)/.test(given.lower)
function blanket(unit: Unit, given: Word): readonly Word[] | undefined {
  for (const part of stated(unit, 'blanket')) {
    const word = wordOf(part.words, 'blanket')
    if (word && (has(part.words, 'consent') || has(scopeOf(unit, part), 'consent', 'data', 'transfer'))) return [given, word]
  }
  const all = unit.words.findIndex(({ lower }, i) => /^(alle[nrs]?|jede[nrs]?|sämtliche[nr]?)$/.test(lower) && INTO.test(unit.words[i - 1]?.lower ?? '') && ALL.test(unit.words.slice(i + 1, i + 3).map((word) => word.lower).join(' ')))
  const part = unit.parts.find(({ words }) => words.includes(unit.words[all] ?? given))
  return all >= 0 && part && !part.negated ? [given, unit.words[all + 1] ?? given] : undefined
}
/** „behält nach einem Wechsel ihre Gültigkeit“, „ein Widerruf ist nicht möglich“. */
function lasting({ parts }: Unit, given: Word): readonly Word[] | undefined {
  for (const { words, negated } of parts) {
    const lasts = negated || says(words, /^(bis|rechtmäßigkeit|rechtmäßig)$/) ? undefined : says(words, /^(behält|behalten|bleibt|bleiben|wirkt|gilt)$/)
    const still = lasts && says(words, /^(gültig|gültigkeit|wirksam|wirksamkeit|bestehen|fort)$/) && says(words, /^(wechsel|ende|beendigung|ablauf|abschluss|widerruf|ausscheiden|hinaus|dauerhaft|umzug)$/)
    if (still) return [given, still]
    const kept = negated && says(words, /^(kann|können|darf|dürfen)$/) && words.includes(given) ? says(words, /^(zurückgenommen|zurücknehmen|widerrufen|zurückgezogen|zurückziehen)$/) : undefined
    if (kept && !says(words, /^(partner|dienst|träger|rückwirkend)$/)) return [given, kept]
    const back = words.slice(0, 3).find(({ lower }) => /^(widerruf|widerrufs(recht|möglichkeit))$/.test(lower))
    const barred = back && !says(words.slice(0, 2), /^(nach|mit|bei)$/) && (says(words, /^(ausgeschlossen|unbeachtlich|unwirksam|unzulässig|kostenpflichtig)$/) ?? (says(words, /^nicht$/) && says(words, /^(möglich|zulässig|vorgesehen|statthaft)$/)))
    if (back && barred && !says(words, /^begründe/)) return [back, barred]
  }
  return undefined
}
const INTO = /^(in|auf|für|zu|zugunsten|gegenüber|an|mit|umfasst|deckt|betrifft|erfasst|gilt)$/
const ALL = /(zweck|partner|stelle|behörde|künftig|daten|information|datenübermitt|datenaustausch|austausch|beteiligt|einricht|belange)/
/** „gilt als erteilt“, „wird unterstellt“, „konkludent“, by something that is done anyway. */
function presumed(unit: Unit, given: Word): readonly Word[] | undefined {
  for (const part of unit.parts.filter(({ negated }) => !negated)) {
    const silent = unit.parts.find(({ words, kind, negated }) => kind === 'condition' && negated && says(words, /^(erklär|widerspr|widersproch|einwände|widerspruch|äußer)/))
    if (silent && part.kind === 'main' && has(part.words, 'consent')) return [given, ...silent.words.slice(-1)]
    const mark = says(part.words, /^(gilt|gelten)$/)
    if (mark && says(part.words, /^als$/) && (part.words.includes(given) || unit.parts.length > 1)) return [given, mark]
    if (part.words.includes(given) && says(part.words, /^als$/) && says(part.words, /^(verstanden|gewertet|gedeutet|aufgefasst|ausgelegt|angesehen|behandelt|betrachtet|versteh\p{L}+)$/u)) return [given]
    const act = part.words.find((word, i) => word.is.has('act') && part.words.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(mit|durch|bei|zu|beim|zum|zur|bereits|als|im|der|teil|bestandteil|des)$/.test(lower)))
    if (act && has(part.words, 'consent') && says(part.words, DECLARES) && !says(unit.words, /^(freiwillig|einzelfall|gesondert|getrennt|widerruf\p{L}*|nur)$/u)) return [given, act]
  }
  return undefined
}
const DECLARES = /^(erteil|erklär|eingewillig|einwillig|einverstanden|unterzeichn|unterschr|abgegeben|abzugeben|umfass|verbunden|enthalten|teil$|bestandteil|willig|stimm|zustimm|entbind|gibt$|geben$)/
function owed(unit: Unit, given: Word): readonly Word[] | undefined {
  const part = stated(unit, 'duty').find(({ words, kind }) => kind !== 'condition' && actor(words, 'person') && !actor(words, 'party'))
  const duty = part && wordOf(part.words, 'duty')
  if (!part || !duty || !has(scopeOf(unit, part), 'consent') || says(unit.words, /^(bevor|vorher|zuvor|hingewiesen|wissen|erfahren|widerruf\p{L}*)$/u)) return undefined
  return [duty, given]
}
function tied(unit: Unit): readonly Word[] | undefined {
  const found = consequence(unit, conditions(unit, ['consent'], true).filter(({ part, met }) => !met || part.kind === 'condition'), ['benefit', 'advice'])
  if (found?.kind === 'given') return wished(unit) || has(unit.words, 'data', 'join', 'personal') || unit.words.some(({ is, lower }) => is.has('transfer') && !/^(erhalt|erhält|bekomm)/.test(lower)) ? undefined : found.words
  if (found?.kind === 'harm' && says(unit.words, /^(nenn|enth[aä]lt|hinweis|aufgeklärt|aufzuklären)/)) return undefined // the form tells honestly what follows
  return found && !(found.kind === 'withheld' && has(unit.words, 'data', 'personal', 'transfer') && !says(unit.words, /^(beratung|kurs|aufnahme|aufgenommen|statt)/)) ? found.words : undefined
}
