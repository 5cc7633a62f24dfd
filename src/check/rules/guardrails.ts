// guardrail/*: content that no agreement may have, in words that are not a template's. One finding for a sentence, the gravest.
// A sentence is read with what stood before it in its clause and with the line that leads a list in. Sentences of a template in which only
// numbers, names and words of a choice are filled are not judged here: the tests judge them once with every value.
import { type GuardrailCode, judged, type Offence } from '../guardrails/judge.ts'
import { remembered } from '../remember.ts'
import type { Finding, WordingRule } from '../rule.ts'
import { type Stretch, stretchesIn } from '../sentences.ts'
import type { Passage } from '../passages.ts'

const WHAT: Readonly<Record<GuardrailCode, string>> = {
  'guardrail/sanktion': 'Hier folgt ein Nachteil daraus, dass jemand die Beratung nicht nutzt',
  'guardrail/voraussetzung': 'Hier wird die Beratung zur Bedingung',
  'guardrail/pflichtberatung': 'Hier wird jemand zur Beratung verpflichtet',
  'guardrail/kooperationsplan': 'Hier wird die Beratung Teil des Kooperationsplans',
  'guardrail/einwilligung': 'Hier ist die Einwilligung nicht frei, nicht bestimmt oder nicht auf den Einzelfall bezogen',
  'guardrail/datenaustausch': 'Hier werden Angaben über Ratsuchende ohne ihren Wunsch und ihre Einwilligung weitergegeben',
  'guardrail/rechtsgrundlage': 'Hier soll die Vereinbarung die Weitergabe von Daten erlauben',
  'guardrail/zwang': 'Hier wird die Beratung gesteuert, überwacht oder mit Druck verbunden',
}
const INSTEAD: Readonly<Record<GuardrailCode, string>> = {
  'guardrail/sanktion': 'Wer die Beratung nicht besucht oder abbricht, hat davon keinen Nachteil.',
  'guardrail/voraussetzung': 'Über Anträge wird unabhängig davon entschieden, ob jemand die Beratung nutzt; ein Nachweis wird nicht verlangt.',
  'guardrail/pflichtberatung': 'Die Partner weisen auf die Beratung hin; Ratsuchende entscheiden selbst, ob sie sie nutzen.',
  'guardrail/kooperationsplan': 'Der Besuch der Beratung wird nicht in den Kooperationsplan aufgenommen.',
  'guardrail/einwilligung': 'Die Einwilligung wird im Einzelfall freiwillig und schriftlich erteilt, nennt Zweck und Empfänger und kann jederzeit widerrufen werden.',
  'guardrail/datenaustausch': 'Personenbezogene Daten werden nur auf Wunsch der Ratsuchenden und mit ihrer schriftlichen Einwilligung im Einzelfall weitergegeben.',
  'guardrail/rechtsgrundlage': 'Diese Vereinbarung ist keine Rechtsgrundlage für die Weitergabe personenbezogener Daten.',
  'guardrail/zwang': 'Ratsuchende und Fachkräfte bestimmen Anlass, Ziel und Verlauf der Beratung allein.',
}

/** Lines of names and functions, typed by the user whatever they come from; a line of a party is own wording where `zeile` gives it. */
const TYPED: ReadonlySet<Passage['kind']> = new Set(['title', 'party', 'signature'])
const isHead = ({ kind, own }: Passage): boolean => kind === 'heading' || (TYPED.has(kind) && !(kind === 'party' && own))
/** What a heading or a title can say („Verpflichtende Teilnahme an der Beratung“); of data and plans it only says that they are spoken of. */
const IN_HEADINGS: ReadonlySet<GuardrailCode> = new Set(['guardrail/pflichtberatung', 'guardrail/sanktion', 'guardrail/voraussetzung'])
/** „Verein Pflichtberatung“ is a name: one word in the line of a party obliges nobody. */
const isName = ({ from, to }: Offence, { text }: Stretch, kind: Passage['kind']): boolean => (kind === 'party' || kind === 'signature') && !text.slice(from, to).includes(' ')
/** „Für den Migrationsdienst der Diakonie“ says who signs, and nothing else. */
const SIGNS_FOR = /^Für (?:den|die|das)(?:[\s\u00a0](?:\p{Lu}[\p{L}.-]*|de[rs]|für|und|i[nm]|a[nm]|e\.|[(„“)]))+$/u
const isWhoSigns = ({ kind, text }: Passage): boolean => kind === 'signature' && SIGNS_FOR.test(text)
const counts = (found: Offence, sentence: Stretch, passage: Passage): boolean => (!isHead(passage) || IN_HEADINGS.has(found.code)) && !isName(found, sentence, passage.kind)

export const guardrails: WordingRule = ({ passages }) => passages.filter((one) => (one.own || TYPED.has(one.kind)) && !isWhoSigns(one)).flatMap(findingsIn)

/** The verdict on a passage depends on its words, on which of its sentences are one's own, and on the line that leads it in. */
type Verdict = readonly (Offence | undefined)[]
interface Known {
  readonly own: string
  readonly lead: string | null
  readonly verdict: Verdict
}
const verdicts = remembered((_text): Known[] => [])
const MOST = 50
function verdictOn({ text, lead }: Passage, sentences: readonly Stretch[], own: string): Verdict {
  const kept = verdicts(text)
  const known = kept.find((one) => one.own === own && one.lead === lead)
  if (known) return known.verdict
  const verdict = judged(sentences.map((one) => one.text), lead, (i) => own[i] === '1')
  if (kept.length < MOST) kept.push({ own, lead, verdict })
  return verdict
}
function findingsIn(passage: Passage): readonly Finding[] {
  const sentences = piecesOf(passage.text)
  const typed = TYPED.has(passage.kind)
  let own = ''
  for (const { start, text } of sentences) own += typed || passage.ownAt(start, start + text.length) ? '1' : '0'
  return verdictOn(passage, sentences, own).flatMap((found, i): readonly Finding[] => {
    const sentence = sentences[i]
    if (!found || !sentence || !counts(found, sentence, passage)) return []
    return [{
      code: found.code,
      message: `${WHAT[found.code]}: „${shortened(sentence.text.slice(found.from, found.to))}“.`,
      place: passage.placeOf(sentence.start + found.from, sentence.start + found.to),
      hint: `Schreiben Sie etwa: „${INSTEAD[found.code]}“`,
      path: passage.path,
      sentence: sentence.text.trim(),
    }]
  })
}

/** A sentence longer than any is judged in stretches, so that the time grows with the text and not with its square; what a construction finds stands closer together. */
const LONGEST_SENTENCE = 1500
const piecesOf = remembered((text) => stretchesIn(text).flatMap(inPieces))
function inPieces(sentence: Stretch): readonly Stretch[] {
  const { text, start } = sentence
  if (text.length <= LONGEST_SENTENCE) return [sentence]
  const pieces: Stretch[] = []
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE)
    const end = text.length - from <= LONGEST_SENTENCE ? text.length : space > from ? space + 1 : from + LONGEST_SENTENCE
    pieces.push({ text: text.slice(from, end), start: start + from })
    from = end
  }
  return pieces
}

const LONGEST = 90
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const half = (LONGEST - 3) / 2
  return `${text.slice(0, half).replace(/\s+\S*$/u, '')} … ${text.slice(-half).replace(/^\S*\s+/u, '')}`
}
