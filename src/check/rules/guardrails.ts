// guardrail/*: content that no agreement may have, in words that are not a template's. One finding for a sentence, the gravest.
// A sentence is read with what stood before it in its clause and with the line that leads a list in. Sentences of a template in which only
// numbers, names and words of a choice are filled are not judged here: the tests judge them once with every value.
import { type GuardrailCode, judged, type Offence } from '../guardrails/judge.ts'
import { remembered } from '../remember.ts'
import type { Finding, WordingRule } from '../rule.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
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

/** Lines of names and functions, typed by the user whatever they come from. */
const TYPED: ReadonlySet<Passage['kind']> = new Set(['title', 'party', 'signature'])
const HEADS: ReadonlySet<Passage['kind']> = new Set(['heading', ...TYPED])
/** What a heading or a title can say („Verpflichtende Teilnahme an der Beratung“); of data and plans it only says that they are spoken of. */
const IN_HEADINGS: ReadonlySet<GuardrailCode> = new Set(['guardrail/pflichtberatung', 'guardrail/sanktion', 'guardrail/voraussetzung'])
/** „Verein Pflichtberatung“ is a name: one word in the line of a party obliges nobody. */
const isName = ({ from, to }: Offence, { text }: Sentence, kind: Passage['kind']): boolean => (kind === 'party' || kind === 'signature') && !text.slice(from, to).includes(' ')
const counts = (found: Offence, sentence: Sentence, { kind }: Passage): boolean => (!HEADS.has(kind) || IN_HEADINGS.has(found.code)) && !isName(found, sentence, kind)

export const guardrails: WordingRule = ({ passages }) => passages.filter(({ own, kind }) => own || TYPED.has(kind)).flatMap(findingsIn)

/** All that the verdict depends on. */
type Spoken = readonly [lead: string | null, own: readonly boolean[], sentences: readonly string[]]
const verdicts = remembered((spoken): readonly (Offence | undefined)[] => {
  const [lead, own, sentences] = JSON.parse(spoken) as Spoken
  return judged(sentences, lead, (i) => own[i] ?? false)
})
function findingsIn(passage: Passage): readonly Finding[] {
  const sentences = sentencesOf([passage])
  const own = sentences.map(({ start, text }) => TYPED.has(passage.kind) || passage.ownAt(start, start + text.length))
  const spoken: Spoken = [passage.lead, own, sentences.map(({ text }) => text)]
  return verdicts(JSON.stringify(spoken)).flatMap((found, i): readonly Finding[] => {
    const sentence = sentences[i]
    if (!found || !sentence || !counts(found, sentence, passage)) return []
    return [{
      code: found.code,
      message: `${WHAT[found.code]}: „${shortened(sentence.text.slice(found.from, found.to))}“.`,
      place: sentence.placeOf(found.from, found.to),
      hint: `Schreiben Sie etwa: „${INSTEAD[found.code]}“`,
      path: passage.path,
    }]
  })
}

const LONGEST = 90
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const half = (LONGEST - 3) / 2
  return `${text.slice(0, half).replace(/\s+\S*$/u, '')} … ${text.slice(-half).replace(/^\S*\s+/u, '')}`
}
