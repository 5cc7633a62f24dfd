// The same offences where no strict construction fits: their slots meet in one unit, in whatever order, and nothing in it leaves, denies or reports.
// Invariant: a construction here names its slots and the guards it needs, nothing of single sentences.
import { actor, has, isOne, isWithout, says, wished, wordOf } from '../ask.ts'
import { about } from '../lexicon.ts'
import type { Part, Unit, Word } from '../unit.ts'

const TOPIC = about('advice', 'place', 'talk', 'care')
const RETURNING = about('occasion', 'attend', 'shun', 'missing')
/** The advice is spoken of, here or just before. */
const onAdvice = ({ is, before }: Unit): boolean => is.meets(TOPIC) || (is.has('client') && !is.has('other')) || (before.meets(TOPIC) && is.meets(RETURNING) && !is.has('other'))
/** Denied, talked about, wished for or a matter of the parties’ own house. */
const isHarmless = (unit: Unit): boolean => unit.covered || unit.is.meets(SET_ASIDE) || wished(unit)
const SET_ASIDE = about('meta', 'house')
const openParts = ({ parts }: Unit): readonly Part[] => parts.filter(({ negated }) => !negated)
const openWords = (unit: Unit): readonly Word[] => openParts(unit).flatMap(({ words }) => words)
const both = (a: Word | undefined, b: Word | undefined): readonly Word[] | undefined => (a && b && a !== b ? [a, b] : undefined)
/** A party is who does or omits it, and nobody else is spoken of. */
const isOfParty = (words: readonly Word[]): boolean => actor(words, 'party', 'service', 'authority') !== undefined && !has(words, 'person', 'client')
/** „Ratsuchende können“, not „das Jobcenter kann“. */
export const mayThemselves = (unit: Unit): boolean => unit.parts.some(({ words, kind }) => kind !== 'condition' && has(words, 'leave') && actor(words, 'person', 'client') !== undefined && !actor(words, 'authority'))

const KIND = about('free', 'help')
/** Staying away × loss. */
export function looseSanction(unit: Unit): readonly Word[] | undefined {
  if (!onAdvice(unit) || isHarmless(unit) || unit.is.has('free') || says(unit.words, /^hinweis\p{L}*$/u)) return undefined
  for (const part of unit.parts) {
    const miss = part.negated ? wordOf(part.words, 'attend', 'occasion', 'talk', 'place') : wordOf(part.words, 'missing', 'shun')
    if (!miss || isOfParty(part.words) || (part.negated && part.kind !== 'condition')) continue
    const loss = openWords(unit).find((word) => word !== miss && isOne(word, ['loss', 'adverse']))
    if (loss) return [miss, loss]
  }
  return undefined
}
/** Something good × advice or its proof × what makes it hang. */
export function looseRequired(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || !onAdvice(unit) || unit.is.meets(KIND) || unit.is.has('okay') || unit.words.some(({ lower }, i) => lower === 'ohne' && /^(vorherige[snr]?|vorige[snr]?|jede[snr]?)$/.test(unit.words[i + 1]?.lower ?? '')) || says(unit.words, /^(auch|freie?|zimmer|jemanden|entschuldigt|unterrichtszeit|weder|allein|selbst|kapazität\p{L}*|gewalt|raumplan|bitten|rücksicht|auskunft|bedrohung)$/u) || unit.parts.some(({ words }) => /^(welche[rnms]?|ob|was)$/.test(words[0]?.lower ?? ''))) return undefined
  const hinge = openWords(unit).find(({ is }) => is.has('hinge'))
  const proof = wordOf(unit.words, 'proof')
  const what = unit.words.find((word) => word !== hinge && isOne(word, ['advice', 'place', 'proof']))
  const at = hinge && unit.parts.find(({ words }) => words.includes(hinge))
  if (at && actor(at.words, 'service') && !has(at.words, 'proof') && !has(unit.words, 'person', 'client', 'proof')) return undefined
  const gain = what && unit.words.find((word) => word !== hinge && word !== what && isOne(word, ['gain', 'benefit']) && !isOne(word, ['advice', 'place', 'proof']))
  return gain && (has(unit.words, 'person', 'client', 'authority') || proof || gain.is.has('benefit')) ? both(hinge, what) : undefined
}
/** Person × owing × advice, or owing × use of the advice. */
export function looseDuty(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.meets(KIND) || !onAdvice(unit) || mayThemselves(unit)) return undefined
  for (const { words, negated } of openParts(unit)) {
    const owing = negated ? undefined : wordOf(words, 'owing', 'duty')
    const what = owing && words.find((word) => word !== owing && isOne(word, ['advice', 'place', 'talk', 'care']))
    if (!owing || !what || actor(words, 'service') || (actor(words, 'party') && !has(words, 'person', 'client'))) continue
    if (has(unit.words, 'person', 'client') || (!has(unit.words, 'party') && has(words, 'attend'))) return [owing, what]
  }
  return undefined
}
/** Papers about people, or that somebody stayed away, × their way. */
export function looseExchange(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.meets(KEPT) || unit.parts.some(({ negated, kind }) => negated && kind !== 'condition') || says(unit.words, CLEARED)) return undefined
  if (says(unit.words, STAFF) && !has(unit.words, 'person', 'client')) return undefined
  if (unit.words.some(({ is }, i) => is.has('person') && /^(an|a)$/.test(unit.words[i - 2]?.lower ?? '') && /^(die|den|der)$/.test(unit.words[i - 1]?.lower ?? ''))) return undefined // to themselves
  const close = has(unit.words, 'person', 'client')
  const two = has(unit.words, 'person', 'client', 'advice') && has(unit.words, 'authority')
  for (const { words, kind } of openParts(unit)) {
    const way = kind === 'condition' || actor(words, 'person', 'client') ? undefined : wordOf(words, 'passing')
    const paper = way && unit.words.find((word) => word !== way && (isOne(word, ['dossier', 'personal']) || (two && isOne(word, ['data', 'behaviour', 'missing', 'life'])) || (close && word.is.has('life'))))
    if (way && paper && !isWithout(unit.words, paper) && !(paper.is.has('life') && says(unit.words, /^ohne$/)) && has(unit.words, 'party', 'authority', 'service', 'place')) return [paper, way]
  }
  return undefined
}
/** „Namen und Telefonnummern der Fachkräfte“. */
const STAFF = /^(namen?s?|telefonnummern?|kontaktdaten|durchwahl|erreichbarkeit\p{L}*|adressen?|anschriften?)$/u
const KEPT = about('okay', 'silence', 'free', 'count')
/** Contacts of the parties, what the law orders, what is told people of themselves. */
const CLEARED = /^(ansprechperson\p{L}*|gesetz\p{L}*|nur|eigene[nrms]?|allgemein\p{L}*|getrennt|angebote|kursangebote|programme|flyer|merkbl[aä]tt(er)?|faltbl[aä]tt(er)?|beratungsangebote?|absprachen|bespricht|fachlich\p{L}*|öffnungszeit\p{L}*|abrechnung|beteiligt)$/u
/** Agreement × what allows × data, consent or silence. */
export function looseBasis(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.has('count') || says(unit.words, /^(vorrang|vor|unberührt|ablauf|nur)$/)) return undefined
  const text = openWords(unit).find(({ is }) => is.has('agreement'))
  const licence = openWords(unit).find((word) => word !== text && word.is.has('licence') && !word.is.has('okay'))
  return unit.is.meets(ABOUT_PEOPLE) || (unit.is.has('passing') && unit.is.meets(PEOPLE)) ? both(text, licence) : undefined
}
const ABOUT_PEOPLE = about('dossier', 'personal', 'silence', 'consent')
const PEOPLE = about('person', 'client', 'data')
/** Consent × its vice. */
export function looseConsent(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.has('free') || says(unit.words, FAIR)) return undefined
  const okay = openWords(unit).find(({ is }) => is.has('okay'))
  const vice = okay && openWords(unit).find((word) => word !== okay && word.is.has('assumed'))
  return okay && (okay.is.has('consent') || unit.is.meets(ABOUT_DATA)) && (actor(unit.words, 'party') !== okay) ? both(okay, vice) : undefined
}
const ABOUT_DATA = about('data', 'dossier', 'passing')
const FAIR = /^(trennen|getrennt|auch|einzelfall|einzelne[rnms]?|jederzeit|schriftliche[rnms]?|gesondert\p{L}*|nur|bestimmt\p{L}*|erst|vorher|widerrufbar|freie|bevor|solange|soweit|vereinbarung)$/u
/** Pressure × person × advice. */
export function loosePressure(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit)) return undefined
  if (unit.is.meets(KIND) || unit.is.has('okay')) return undefined
  const press = openWords(unit).find(({ is }) => is.has('pressure'))
  return press && has(unit.words, 'person', 'client') && has(unit.words, 'authority', 'advice', 'missing', 'loss') ? [press] : undefined
}
/** An authority × steering, watching or sitting in × talk. */
export function looseSteering(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.meets(KEPT)) return undefined
  for (const { words, kind } of openParts(unit)) {
    const hand = kind === 'condition' ? undefined : words.find((word, i) => (isOne(word, ['steer', 'watch', 'join', 'over']) || (word.lower === 'raum' && words[i - 2]?.lower === 'mit')) && !isOne(word, ['advice', 'talk']))
    const power = hand && (actor(words, 'authority') ?? words.find((word, i) => word.is.has('authority') && words.slice(Math.max(0, i - 2), i).some(({ lower }) => /^(durch|vom|von|der|des|seitens|dem)$/.test(lower))))
    const talk = power && words.find((word) => word !== hand && word !== power && isOne(word, ['talk', 'advice', ...(hand.is.has('over') ? (['service', 'place'] as const) : [])]))
    if (hand && power && talk && !has(words.filter((word) => word !== hand), 'other', 'help', 'gain') && !(actor(words, 'service') && !isOne(hand, ['steer', 'over'])) && !says(words, /^(räumen?|räumlichkeiten|eigene[rnms]?)$/)) return [power, hand]
  }
  return undefined
}

/** A way out of the advice × not granted, or only by leave. */
export function looseExit(unit: Unit): readonly Word[] | undefined {
  if (!onAdvice(unit) || unit.is.meets(SET_ASIDE) || wished(unit) || says(unit.words, /^(partner\p{L}*|vereinbarung|kooperation|träger|nachteil\p{L}*|begründe|unbenommen|jederzeit|folgen|widerspruch|einwilligung|übermittlung|weitergabe)$/u)) return undefined
  for (const { words, negated, kind } of unit.parts) {
    const exit = kind === 'condition' ? undefined : wordOf(words, 'exit')
    const grant = exit && negated && (!unit.covered || (/^verzicht/.test(exit.lower) && says(words, /^(nicht|kein\p{L}*)$/u))) ? words.find((word) => word !== exit && word.is.has('grant')) : undefined
    const leave = exit && !negated && says(words, /^(nur|ausschließlich|erst|bedarf|bedürfen|erfordert|setzt|lediglich)$/) ? words.find((word) => word !== exit && word.is.has('permit')) : undefined
    if (exit && (grant ?? leave) && (leave || !has(words.filter((word) => word !== grant), 'loss', 'okay', 'gain', 'permit')) && !actor(words, 'authority', 'party')) return [exit, grant ?? leave ?? exit]
  }
  return undefined
}
/** Consent refused or taken back × loss; or its taking back made hard; or its giving owed. */
export function looseTied(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.has('free') || says(unit.words, /^(jederzeit|schriftlich|einzelfall|aufgeklärt|rechtmäßigkeit|bis)$/)) return undefined
  const okay = wordOf(unit.words, 'okay')
  const back = says(unit.words, /^widerruf(en|s|t)?$/)
  const hard = back && openParts(unit).some(({ words }) => words.includes(back)) ? says(unit.words, /^(erst|nur|frühestens|zustimmung|genehmigung|begründet|unbeachtlich|kostenpflichtig)$/) : undefined
  if (hard && (okay || has(unit.words, 'data', 'personal'))) return [back ?? hard, hard]
  const lack = back ?? (okay && says(unit.words, /^(verweiger\p{L}*|fehlt|fehlende[rns]?|abgelehnt|verweigert|nichterteilung|versagt)$/u))
  const loss = lack && openWords(unit).find((word) => word !== lack && word !== okay && (word.is.has('loss') || /^ende$|beend/.test(word.lower)))
  if (loss && has(unit.words, 'gain', 'benefit', 'advice') && !has(unit.words, 'transfer', 'dossier')) return [lack, loss]
  const give = okay && !back && openWords(unit).find(({ lower }) => /^(abzugeben|unterschreiben|unterzeichnen|beizufügen|mitzubringen|auszufüllen|vorzulegen)$/.test(lower))
  return give && okay && !actor(unit.words, 'party') && !says(unit.words, /^(kann|können|nur|wenn|vor-der|soll|sollen)$/) && has(unit.words, 'owing', 'duty', 'act', 'gain') ? [okay, give] : undefined
}
/** The advice looks into something for an authority. */
export function looseSpying(unit: Unit): readonly Word[] | undefined {
  if (isHarmless(unit) || unit.is.meets(KEPT)) return undefined
  for (const { words } of openParts(unit)) {
    const look = wordOf(words, 'watch') ?? says(words, /^(ermittelt|ermitteln|klärt|klären|erfragt|erfragen|feststellt|festzustellen|prüft|prüfen|überprüft|achtet)$/)
    const power = look && words.find((word, i) => word.is.has('authority') && words.slice(Math.max(0, i - 2), i).some(({ lower }) => /^(für|zugunsten|auftrag|anstelle)$/.test(lower)))
    if (look && power && actor(words, 'service', 'place') && !has(words, 'help', 'other')) return [look, power]
  }
  return undefined
}
