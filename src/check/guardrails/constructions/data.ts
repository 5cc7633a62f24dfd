// Data of persons on their way between the parties, without their wish and consent; and the agreement as what allows it.
// Numbers, and data of the staff of the parties, are none of this, nor is telling people something about themselves.
import { actor, denied, has, isOne, isWithout, says, scopeOf, stated, wished, wordOf } from '../ask.ts'
import type { Part, Unit, Word } from '../unit.ts'

export function legalBasis(unit: Unit): readonly Word[] | undefined {
  const agreement = wordOf(unit.words, 'agreement')
  if (!agreement || !(has(unit.words, 'data', 'personal', 'transfer', 'consent') || says(unit.words, /^datenschutz(recht|grundlage)|^(daten)?verarbeitung/))) return undefined
  const dispensed = unit.words.find((word) => (word.is.has('consent') || /^(rechtsgrundlage|befugnis|ermächtigung|erlaubnis|übermittlungsbefugnis|vorschrift|gesetzes|norm|rechtsvorschrift)$/.test(word.lower)) && denied(unit, word))
  if (dispensed) return [dispensed, agreement]
  if (unit.parts.some(({ words, negated }) => negated && words.includes(agreement)) || unit.words[unit.words.indexOf(agreement) - 2]?.lower === 'nicht') return undefined // „nicht diese Vereinbarung“
  const able = byAgreement(unit, agreement)
  if (able) return able
  const part = stated(unit, 'basis')[0]
  const basis = part && wordOf(part.words, 'basis')
  return basis && basis !== agreement && !isOfOthers(saidOutright(unit)?.ofWhat) ? [basis, agreement] : undefined
}

/** „Rechtsgrundlage der Übermittlung ist diese Vereinbarung“: the agreement itself, whatever laws are cited behind it. Said outright, so that no number of citations speaks against it. */
export function plainBasis(unit: Unit): readonly Word[] | undefined {
  if (unit.parts.some(({ negated, kind }) => negated || kind === 'condition') || says(unit.words, /^(nicht|kein\p{L}*|weder|nur|neben|anstelle)$/u)) return undefined
  const { basis, agreement, ofWhat } = saidOutright(unit) ?? {}
  return basis && agreement && !isOfOthers(ofWhat) && isOfPersons(ofWhat) ? [basis, agreement] : undefined
}
/** „Grundlage … ist diese Vereinbarung“, and what stands between: the last one named before it. */
function saidOutright({ words, parts }: Unit): { basis: Word; agreement: Word; ofWhat: readonly Word[] } | undefined {
  const at = words.findIndex((word, i) => word.is.has('agreement') && /^(diese|vorliegende|dieser|unsere)$/.test(words[i - 1]?.lower ?? '') && IS.test(words[i - 2]?.lower ?? ''))
  const agreement = words[at]
  const basis = agreement && words.slice(0, at).findLast(({ lower }) => /^(rechts|übermittlungs|verarbeitungs|daten)?grundlage$/.test(lower))
  if (!basis) return undefined
  const [own, last] = [basis, agreement].map((word) => parts.find((part) => part.words.includes(word))?.words ?? [])
  if (!own || (last !== own && !IS.test(last?.[0]?.lower ?? ''))) return undefined // „Grundlage für Daten, die …, ist diese Vereinbarung“
  return { basis, agreement, ofWhat: words.slice(words.indexOf(basis) + 1, at - 2).filter((word) => own.includes(word)) }
}
const IS = /^(ist|sind|bildet|bleibt)$/
/** Of numbers and of contacts of the staff, or it names another basis. */
const isOfOthers = (words: readonly Word[] = []): boolean =>
  words.some((word, i) => (isOne(word, ['anonymous', 'consent']) || /^(statisti|kontakt|ansprech|gesetz|§)/.test(word.lower) || (/^art(ikel)?$/.test(word.lower) && /^\d/.test(words[i + 1]?.lower ?? ''))) && !isWithout(words, word))
/** Of data of persons, or of passing them on; not of flyers. */
function isOfPersons(words: readonly Word[] = []): boolean {
  const transfer = wordOf(words, 'transfer')
  return words.some((word) => (word.is.has('personal') || /^daten(?!schutz)|^(übermittlung|offenlegung|verarbeitung)$/.test(word.lower) || (transfer !== undefined && word !== transfer && word.is.has('data'))) && !isWithout(words, word))
}
/** „Mit dem Vertrag im Rücken dürfen alle Partner die Daten nutzen“. */
function byAgreement({ parts }: Unit, agreement: Word): readonly Word[] | undefined {
  const part = parts.find(({ words, negated }) => !negated && words.includes(agreement))
  if (!part || has(part.words, 'consent', 'wish', 'anonymous') || says(part.words, /^nur$/)) return undefined
  const at = part.words.indexOf(agreement)
  const by = part.words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(mit|durch|dank|kraft|infolge)$/.test(lower))
  const may = by ? says(part.words, /^(darf|dürfen|befugt|berechtigt)$/) : undefined
  return may && has(part.words, 'personal') && actor(part.words, 'party') ? [may, agreement] : undefined
}
export function exchange(unit: Unit): readonly Word[] | undefined {
  if (has(unit.words, 'anonymous') || wished(unit)) return undefined
  if (says(unit.words, /^nur$/) && says(unit.words, /^gesetz/) && says(unit.words, /^(vorschreib\p{L}*|vorgeschrieben\p{L}*|verpflichtet|nennt|verlangt)$/u)) return undefined // what the law orders
  const consent = wordOf(unit.words, 'consent')
  if (consent && !denied(unit, consent)) return undefined
  if (says(unit.words, SILENT) && !says(unit.words, /^(ungeachtet|trotz|entgegen|unbeschadet|aufgehoben|entb\p{L}+|gilt|gelten|unberührt|untereinander|ausgenommen)$/u)) return undefined
  const kept = stated(unit, 'store').find(({ words }) => says(words, /^gemeinsam/) && actor(words, 'party'))
  const entered = stated(unit, 'store').find(({ words, kind }) => kind !== 'condition' && actor(words, 'service') && has(words, 'authority') && says(words, /^(schreib(t|en)|trag(en)?|trägt|pfleg(t|en)|dokumentier(t|en)|erfass(t|en)|geben|gibt|stell(t|en)|leg(t|en)|eintragen|einpflegen)$/) && !has(words, 'other'))
  const there = entered && wordOf(entered.words, 'store')
  if (there) return [there]
  const shared = kept && has(scopeOf(unit, kept), 'person', 'client', 'personal') && wordOf(kept.words, 'store')
  if (shared) return [shared]
  for (const part of stated(unit, 'transfer').filter((one) => one.kind !== 'condition' && !isExplained(unit, one))) {
    const scope = scopeOf(unit, part)
    const transfer = wordOf(part.words, 'transfer')
    const matter = plainly(unit, part) ?? personalMatter(scope.filter((word) => word !== transfer)) ?? askedAfter(unit, part) ?? handedOver(scope) ?? spokenAbout(part.words) ?? occasionOf(unit, part) ?? travelling(part.words) ?? unasked(part.words) ?? mutual(part.words)
    if (transfer && matter && !toThemselves(part.words, transfer)) return [transfer, matter]
  }
  return undefined
}
/** „stellen das nötige Datenmaterial untereinander zur Verfügung“: whose data it is goes without saying, unless other things are named. */
const mutual = (words: readonly Word[]): Word | undefined =>
  (says(words, /^(untereinander|einander|gegenseitig|wechselseitig)$/) ?? (has(words, 'authority') && has(words, 'place') ? says(words, /^zwischen$/) : undefined)) && !says(words, /kontakt|anschrift|adress|telefon|ansprech|statisti|sprechzeit|öffnung|angebot|beschäftigt|auswertung|befragung|jahres|fachlich|erfahrung/) ? says(words, /^(daten(material|bestand|bestände|sätze)?|ergebnisse|erkenntnisse|beobachtungen)$/) : undefined
/** Who keeps silent passes nothing on. */
const SILENT = /^(stillschweigen|verschwiegenheit\p{L}*|schweigepflicht|schweigen|zeugnisverweiger\p{L}*|auskunftsverweiger\p{L}*|verschluss|verschlossen\p{L}*|verweigern|verweigert)$/u
/** „erklärt der Person, dass die Mitteilung in die Akte kommt“. */
const isExplained = ({ parts }: Unit, part: Part): boolean => part.kind === 'sub' && says(parts[parts.indexOf(part) - 1]?.words ?? [], /^(erklär|erläuter|weis(t|en)$|hinweis|aufklär|aufgeklär)/) !== undefined
/** „teilt mit, ob die Person gekommen ist“. */
function askedAfter(unit: Unit, part: Part): Word | undefined {
  const at = unit.parts.indexOf(part)
  const next = unit.parts[/^(und|sowie)$/.test(part.words[0]?.lower ?? '') ? at - 1 : at + 1]
  if (!next || next.negated || !says(next.words.slice(0, 2), ASKED) || says(next.words, /^viele$/)) return undefined
  const person = wordOf(next.words, 'person', 'client')
  if (person && /^(ob|wer|wann|welche[rs]?)$/.test(next.words.find(({ lower }) => lower !== 'und')?.lower ?? '')) return person
  return person || says(next.words, /^beraten$/) || says(next.words, /^(sie|er)$/) ? wordOf(next.words, 'attend', 'shun', 'behaviour', 'advice') ?? says(next.words, /mitgearbeitet|mitgewirkt/) : undefined
}
const ASKED = /^(ob|wer|wann|wie|warum|weshalb|wenn|sobald|dass|welche[rs]?|falls|sofern)$/
/** „Kommt eine Kundin zur Beratung, setzt der Träger das Jobcenter in Kenntnis“. */
function occasionOf(unit: Unit, part: Part): Word | undefined {
  const when = unit.parts.find(({ kind, words }) => kind === 'condition' && has(words, 'person', 'client') && has(words, 'attend', 'shun') && has(words, 'advice', 'place', 'occasion'))
  return when && has(part.words, 'authority') && actor(part.words, 'party') ? wordOf(when.words, 'attend', 'shun') : undefined
}
/** „verständigen sich über auffällige Teilnehmende“: what follows „über“ is a person. */
function spokenAbout(words: readonly Word[]): Word | undefined {
  for (const [i, { lower }] of words.entries()) {
    const noun = lower === 'über' ? words.slice(i + 1, i + 6).find(({ text }) => /^\p{Lu}/u.test(text)) : undefined
    if (noun && isOne(noun, ['person', 'client', 'personal']) && (actor(words, 'party') || !actor(words, 'person'))) return noun
    if (noun?.is.has('data') && words.some((one) => /^(alle|alles|sämtliche|jede)$/.test(one.lower)) && says(words, /^(gegenseitig|untereinander|einander|wechselseitig)$/)) return noun
  }
  return undefined
}
/** Papers about persons and their way to somebody in one statement that denies nothing. */
function plainly(unit: Unit, part: Part): Word | undefined {
  if (unit.covered || unit.parts.some(({ negated }) => negated) || says(unit.words, /^(freiwillig\p{L}*|unabhängig\p{L}*|ohne|nicht|niemand\p{L}*|möchte\p{L}*|eigene\p{L}*)$/u)) return undefined
  return part.kind === 'condition' || actor(part.words, 'person') ? undefined : wordOf(unit.words, 'personal')
}
/** „Fehlmeldungen gehen an die Leistungsabteilung“. */
const travelling = (words: readonly Word[]): Word | undefined => (says(words, /^(geht|gehen|gelangt|gelangen|fließt|fließen|landet|landen|wandert|wandern)$/) && has(words, 'authority') ? words.find((word) => /^\p{Lu}/u.test(word.text) && isOne(word, ['shun', 'behaviour', 'personal'])) : undefined)
/** „auch ohne Rücksprache mit der betroffenen Person“. */
const unasked = (words: readonly Word[]): Word | undefined => words.find((word, i) => /^(rücksprache|wissen|kenntnis|beteiligung|mitwirkung|nachfrage|zutun)$/.test(word.lower) && words[i - 1]?.lower === 'ohne' && has(words, 'party', 'service', 'authority'))
/** The service gives the authority papers from its work. */
function handedOver(words: readonly Word[]): Word | undefined {
  const about = says(words, /^ansprechperson/) ? undefined : words.find((word, i) => word.is.has('person') && !words.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'für'))
  const paper = about ?? words.find((word, i) => word.is.has('data') && words.slice(Math.max(0, i - 4), i).some(({ lower }) => lower === 'angabe')) ?? words.find((word) => word.is.has('behaviour') || (word.is.has('shun') && /^\p{Lu}/u.test(word.text)) || PAPER.test(word.lower))
  return paper && !isWithout(words, paper) && actor(words, 'service') && words.some((word, i) => word.is.has('authority') && words.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(dem|der|den|an|beim|bei|ans|die|das)$/.test(lower))) && !has(words, 'other') ? paper : undefined
}
const PAPER = /^(verdacht|eindr[uü]ck|schwarzarbeit|missbrauch|einkommen|vermögen|protokoll|vermerk|aufzeichnung|erkenntnis|notiz|akte|fehlzeit|beobachtung|verlauf|dokumentation|beratungs(stand|akte|verlauf|inhalt|notiz|ergebnis))/

function personalMatter(words: readonly Word[]): Word | undefined {
  const found = words.find((word, i) => word.is.has('personal') || (word.is.has('data') && words.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'angabe')) || (isOne(word, ['data', 'behaviour', 'shun']) && (belongs(words, i) || isAbout(words, i))))
  return found && !isWithout(words, found) ? found : undefined
}
/** „Namen der Ratsuchenden“, „Ergebnisse aus der Beratung“. */
function belongs(words: readonly Word[], i: number): boolean {
  for (const word of words.slice(i + 1, i + 7)) {
    if (isOne(word, ['person', 'client', 'advice', 'talk'])) return true
    if (/^(an|auf|mit|durch|nach|wenn|dass|die|für)$/.test(word.lower) || /^\p{Ll}+t$/u.test(word.text)) return false
  }
  return false
}
/** „die über eine Person geführten Unterlagen“, „teilt mit, wer das Angebot ablehnt“. */
function isAbout(words: readonly Word[], i: number): boolean {
  const last = words.slice(Math.max(0, i - 4), i)
  if (last.some(({ is }, k) => is.has('person') && /^(über|zu|von)$/.test(last[k - 1]?.lower ?? last[k - 2]?.lower ?? ''))) return true
  return words[i]?.is.has('shun') === true && words.slice(0, i).some(({ lower }) => /^(wer|wenn|ob|dass|sobald|falls)$/.test(lower)) && has(words, 'occasion', 'advice')
}
/** „informiert Ratsuchende über …“: the first person behind the verb, before any „über“, is who is told. */
function toThemselves(words: readonly Word[], transfer: Word): boolean {
  const at = words.indexOf(transfer)
  if (/^(erhält|erhalten|bekomm)/.test(transfer.lower) && actor(words, 'person')) return true
  if (actor(words, 'person') && !actor(words, 'party')) return true
  const next = words.slice(at + 1)
  const end = next.findIndex(({ lower }) => /^(über|von|zu)$/.test(lower))
  const told = (end < 0 ? next.slice(0, 4) : next.slice(0, end)).find(({ is }) => is.has('person'))
  return told !== undefined && !/^(daten|namen)/.test(words[words.indexOf(told) - 2]?.lower ?? '') && (/^(informier|unterricht|bericht)/.test(transfer.lower) || /^(den|der|dem)$/.test(words[words.indexOf(told) - 1]?.lower ?? '')) && !words.slice(at + 1, words.indexOf(told)).some((word) => isOne(word, ['data', 'personal']))
}
