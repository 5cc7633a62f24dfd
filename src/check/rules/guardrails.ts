// guardrail/*: content that no agreement may have, in words that are not a template's. One finding for a sentence, the gravest.
// A sentence is read with what stood before it in its clause and with the line that leads a list in.
import { type GuardrailCode, offenceIn, spokenOf } from '../guardrails/judge.ts'
import type { Finding, WordingRule } from '../rule.ts'
import { sentencesOf } from '../sentences.ts'
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

export const guardrails: WordingRule = ({ passages }) => passages.filter(({ own }) => own).flatMap(findingsIn)

function findingsIn(passage: Passage): readonly Finding[] {
  let before: ReturnType<typeof spokenOf> = new Set()
  return sentencesOf([passage]).flatMap((sentence, i): readonly Finding[] => {
    const lead = i === 0 && passage.lead !== null ? `${passage.lead} ` : ''
    const found = offenceIn(lead + sentence.text, before)
    before = spokenOf(lead + sentence.text)
    if (!found) return []
    const from = Math.max(0, found.from - lead.length)
    const to = Math.max(0, found.to - lead.length)
    const [start, end] = to > from ? [from, to] : [0, sentence.text.length] // all that offends stands in the line that leads in
    return [{
      code: found.code,
      message: `${WHAT[found.code]}: „${shortened((lead + sentence.text).slice(found.from, Math.max(found.to, lead.length + end)))}“.`,
      place: sentence.placeOf(start, end),
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
