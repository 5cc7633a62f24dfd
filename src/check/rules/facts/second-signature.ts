// recht/zweite-unterschrift: where the law wants two signatures, always or when others than the head of the administration sign (law.md 0.3).
// Invariant: an error only where the law is proved; a second person is not judged further.
import { titleSort } from '../../../law/official-titles.ts'
import type { FactsRule, Finding, Subject } from '../../rule.ts'
import { type PublicSigning, publicSignings } from './signers.ts'

export const secondSignature: FactsRule = (subject) =>
  publicSignings(subject).flatMap((signing) => {
    const { answer, signers } = signing
    if (signers.length !== 1) return []
    if (answer.signatures === 2) return [finding(signing, subject, always(signing))]
    return lacksSecondOfficial(signing) ? [finding(signing, subject, `Unterzeichnen Bedienstete statt der in ${answer.norm} Genannten, müssen es zwei sein; bitte prüfen.`)] : []
  })

/** Two members of staff may sign instead of the head: one who holds no such office is not enough. */
export function lacksSecondOfficial({ answer, signers }: PublicSigning): boolean {
  const [only, ...more] = signers
  return answer.signatures === 1 && answer.secondBy !== undefined && only !== undefined && more.length === 0 && titleSort(only.words) === 'funktion'
}

function always({ answer }: PublicSigning): string {
  const norm = answer.norm
  if (answer.certainty === 'H') return `${norm} verlangt zwei Unterschriften; mit einer ist die Erklärung schwebend unwirksam.`
  return `Nach ${norm} sind es wohl zwei; das ist nicht vollständig nachgelesen, bitte prüfen.`
}
function finding({ party, index, answer, signers }: PublicSigning, { placeOf }: Subject, reason: string): Finding {
  const [only] = signers
  const path = only?.path ?? ['parteien', index]
  const second = answer.secondBy?.replace(/^.*: /u, '')
  const line = path[0] === 'unterzeichnung' ? '- { zeilen: [Beigeordnete], zusatz: i. V. }' : '- { funktion: Beigeordnete, geschlecht: w, art: gemeinschaftlich }'
  return {
    code: answer.signatures === 2 && answer.certainty === 'H' ? 'recht/zweite-unterschrift' : 'recht/zweite-unterschrift-pruefen',
    message: `Für „${party.id}“ unterschreibt nur eine Person. ${reason}`,
    place: placeOf(path),
    hint: answer.signatures === 2 ? `Ergänzen Sie die zweite Person (${second}), zum Beispiel:\n${line}` : `Ergänzen Sie die zweite Person (${second}), oder nennen Sie, wer allein unterzeichnen darf: ${answer.signs}.`,
    path,
  }
}
