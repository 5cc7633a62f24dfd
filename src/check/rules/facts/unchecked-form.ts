// recht/form-ungeprueft: a municipality or a body of the Land of which the data tell neither title nor number of signatures nor seal.
import type { FactsRule } from '../../rule.ts'
import { publicSignings } from './signers.ts'

export const uncheckedForm: FactsRule = (subject) =>
  publicSignings(subject).flatMap(({ party, index, answer }) => {
    if ([answer.officialTitle, answer.signatures, answer.seal].some((one) => one !== 'ungeprueft')) return []
    const path = ['parteien', index, 'vertreten_durch']
    const known = answer.norm === '' ? 'sagen die Rechtsdaten nicht' : `richtet sich nach ${answer.norm}; die Form ist nicht nachgelesen`
    return [{
      code: 'recht/form-ungeprueft' as const,
      message: `Wer in welcher Form für „${party.id}“ unterzeichnet, ${known}.`,
      place: subject.placeOf(path, 'key'),
      hint: 'Bitte prüfen: Lassen Sie sich von der Rechtsabteilung der Partei bestätigen, wer unterschreibt, ob eine zweite Unterschrift und ob ein Dienstsiegel nötig ist.',
      path,
    }]
  })
