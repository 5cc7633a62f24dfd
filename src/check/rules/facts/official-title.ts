// recht/amtsbezeichnung: whoever signs for a municipality does so with an official title; how much hangs on it differs from Land to Land (law.md A.1).
// Invariant: an error only where the law is proved and the words are certainly no title.
import type { Code } from '../../../diagnostics/catalogue.ts'
import { titleSort } from '../../../law/official-titles.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { type PublicSigning, publicSignings } from './signers.ts'
import { lacksSecondOfficial } from './second-signature.ts'

export const officialTitle: FactsRule = (subject) => publicSignings(subject).flatMap((signing) => judge(signing, subject) ?? [])

function judge(signing: PublicSigning, subject: Subject): Finding | undefined {
  const { party, signers, answer } = signing
  const [first] = signers
  const sorts = signers.map(({ words }) => (words === '' ? 'funktion' : titleSort(words)))
  if (!first || answer.level === 'land' || sorts.includes('amt') || lacksSecondOfficial(signing)) return undefined
  const certain = !sorts.includes('offen')
  return {
    code: codeOf(signing, certain),
    message: `${fact(party.id, first.words, certain)} ${reason(signing, certain)}`,
    place: subject.placeOf(first.path),
    hint: hintFor(signing),
    path: first.path,
  }
}
function fact(id: string, words: string, certain: boolean): string {
  if (words === '') return `Unter der Unterschrift für „${id}“ steht keine Amtsbezeichnung.`
  return `Für „${id}“ unterschreibt „${words}“; ${certain ? 'das ist eine Funktion, keine Amtsbezeichnung' : 'ob das eine Amtsbezeichnung ist, lässt sich nicht sagen'}.`
}
function codeOf({ answer: { officialTitle: duty, certainty } }: PublicSigning, certain: boolean): Code {
  if (duty === 'pflicht' && certainty === 'H' && certain) return 'recht/amtsbezeichnung'
  return duty === 'pflicht' || duty === 'soll' ? 'recht/amtsbezeichnung-pruefen' : 'recht/amtsbezeichnung-ueblich'
}
function reason({ answer }: PublicSigning, certain: boolean): string {
  const norm = answer.norm
  if (answer.officialTitle === 'soll') return `Sie soll nach ${norm} beigefügt werden.`
  if (answer.officialTitle !== 'pflicht') return 'Üblich ist sie überall, weil sie zeigt, wer die Kommune vertreten darf.'
  if (answer.certainty !== 'H') return `Nach ${norm} ist sie wohl Pflicht; das ist nicht vollständig nachgelesen, bitte prüfen.`
  return certain ? `${norm} verlangt sie; ohne sie bindet die Erklärung nicht.` : `${norm} verlangt sie; bitte prüfen.`
}
function hintFor({ party, signers, answer }: PublicSigning): string {
  const title = answer.level === 'kreis' ? 'Landrätin' : 'Bürgermeisterin'
  const line = signers[0]?.path[0] === 'unterzeichnung' ? `- { zeilen: [${title}] }` : `- { funktion: ${title}, geschlecht: w }`
  return `Nach dem Gesetz unterzeichnet: ${answer.signs || 'wer die Kommune vertritt'}. Zum Beispiel bei „${party.id}“:\n${line}`
}
