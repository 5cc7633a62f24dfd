// angaben/ausfertigungen: fewer originals than partners although each is to get one, or a number where the way of signing needs none.
// Invariant: one original of which all get copies is no mistake, nor are more than there are partners; a clause of one's own or none at all is not judged.
import { count } from '../../../german/numbers.ts'
import type { Signing } from '../../../schema/agreement.ts'
import type { FactsRule } from '../../rule.ts'

const REASONS: Readonly<Record<Signing['modus'], (copies: number, parties: number) => string | undefined>> = {
  papier: (copies, parties) => (copies > 1 && copies < parties ? `Jeder Partner soll ein Original erhalten; es gibt aber nur ${count(copies, 'ein Original', 'Originale')} für ${count(parties, 'einen Partner', 'Partner')}.` : undefined),
  qes: (copies, parties) => (copies === 1 || copies === parties ? undefined : 'Elektronisch unterzeichnet wird eine Datei; die Zahl der Ausfertigungen steht nicht im Text.'),
  einzeln: (copies, parties) => (copies === parties ? undefined : 'Jede Partei unterzeichnet für die anderen je eine Ausfertigung; eine andere Zahl steht nicht im Text.'),
}

export const originals: FactsRule = ({ agreement: { unterzeichnung: { modus, ausfertigungen }, klauseln, parteien }, placeOf }) => {
  const clause = klauseln['ausfertigungen']
  const message = clause?.state === 'on' && clause.wording === undefined ? REASONS[modus](ausfertigungen, parteien.length) : undefined
  if (message === undefined) return []
  const path = ['unterzeichnung', 'ausfertigungen']
  const hint = modus === 'papier' ? `ausfertigungen: ${parteien.length}\noder ausfertigungen: 1 (dann erhält jeder Partner eine Kopie)` : 'Löschen Sie die Zeile, oder wählen Sie modus: papier.'
  return [{ code: 'angaben/ausfertigungen', message, place: placeOf(path), hint, path }]
}
