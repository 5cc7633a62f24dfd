// angaben/vertretung-fremd: for a municipality signs the head of another one, of another level, or somebody who is no longer in office.
// Invariant: whoever signs „i. V.“ or „i. A.“ is left alone: the power tells, not the title.
import { foreignOffice } from '../../../law/heads.ts'
import type { FactsRule } from '../../rule.ts'
import { publicSignings } from './signers.ts'

export const officeOfOther: FactsRule = (subject) =>
  publicSignings(subject).filter(({ answer }) => answer.sort === 'kommune').flatMap(({ party, answer, signers }) => {
    const names = [party.name, party.kurz?.name, party.einheit?.name, party.sitz?.ort].filter((one) => one !== undefined)
    return signers.flatMap(({ words, deputy, path }) => {
      const why = deputy ? undefined : foreignOffice(words, names)
      if (why === undefined) return []
      const head = answer.signs === '' ? '' : `: ${answer.signs} (${answer.norm})`
      return [{
        code: 'angaben/vertretung-fremd' as const,
        message: `Für „${party.id}“ unterschreibt „${words}“; ${why}.`,
        place: subject.placeOf(path),
        hint: `Nennen Sie, wer „${party.name}“ heute vertritt${head}. Wer für diese Person unterschreibt, steht unter „unterschriften“ mit „zusatz: i. V.“ oder „zusatz: i. A.“.`,
        path,
      }]
    })
  })
