// recht/elektronisch: signing with a qualified electronic signature where the law of municipalities of the Land does not clearly allow it (law.md 0.5).
import type { SigningAnswer } from '../../../law/signing.ts'
import type { FactsRule } from '../../rule.ts'
import { publicSignings } from './signers.ts'

const REASONS: Readonly<Partial<Record<SigningAnswer['electronic'], string>>> = {
  'keine-regel': 'enthält keinen eigenen Satz mehr zur elektronischen Form',
  'nur-hauptsatzung': 'erlaubt das wohl nur, wenn die Hauptsatzung es vorsieht',
  ungeprueft: 'ist dazu nicht nachgelesen',
}
export const electronic: FactsRule = (subject) => {
  if (subject.agreement.unterzeichnung.modus !== 'qes') return []
  return publicSignings(subject).flatMap(({ party, answer }) => {
    const reason = answer.municipalForm === 'textform' ? undefined : REASONS[answer.electronic]
    if (reason === undefined) return []
    const path = ['unterzeichnung', 'modus']
    return [{
      code: 'recht/elektronisch' as const,
      message: `„${party.id}“ soll elektronisch unterzeichnen. ${answer.norm === '' ? 'Das Recht des Landes' : answer.norm} ${reason}; bitte prüfen.`,
      place: subject.placeOf(path),
      hint: 'Sicher ist die Unterschrift von Hand: modus: papier',
      path,
    }]
  })
}
