// recht/siegel: where the law of municipalities wants an official seal beside the signature (law.md 0.4); never stated as certain.
import type { FactsRule } from '../../rule.ts'
import { publicSignings } from './signers.ts'

export const seal: FactsRule = (subject) =>
  publicSignings(subject).flatMap(({ party, answer, signers }) => {
    const open = answer.seal === 'ungeprueft' && answer.signatures !== 'ungeprueft'
    if ((answer.seal !== 'ja' && !open) || signers.some((one) => one.seal)) return []
    const path = signers[0]?.path ?? ['parteien', subject.agreement.parteien.indexOf(party)]
    const reason = answer.seal === 'ja' ? `${answer.norm} verlangt es${answer.certainty === 'L' ? ' wohl; bitte prüfen' : ', auch wenn die Gerichte ein fehlendes Siegel zuletzt nicht beanstandet haben'}.` : `Ob ${answer.norm} eines verlangt, ist nicht nachgelesen; bitte prüfen.`
    return [{
      code: 'recht/siegel' as const,
      message: `Bei der Unterschrift für „${party.id}“ ist kein Dienstsiegel vorgesehen. ${reason}`,
      place: subject.placeOf(path),
      hint: `unterzeichnung:\n  unterschriften:\n    - fuer: ${party.id}\n      personen:\n        - { zeilen: [${signers[0]?.words || 'Bürgermeisterin'}], siegel: true }`,
      path,
    }]
  })
