// angaben/leitungsebene: agreements are made at management level (intro.gf-ebene); a team leader or case officer signs for a carrier or an agency.
// Invariant: municipalities are judged by the rule on official titles, so that one mistake has one message.
import { signingSort } from '../../../law/signing.ts'
import type { FactsRule } from '../../rule.ts'
import { signersOf } from './signers.ts'

const BELOW = /\b(team|gruppen|sachgebiets|fachdienst|fachbereichs|abteilungs|referats|projekt|einrichtungs|standort)(leitung|leiter(in)?)\b|\bleitung (des|der) (fachdienst|team|sachgebiet|migrationsberatung)|sachbearbeit|koordinator|koordination|\bberater(in)?\b|beratungskraft|referent(in)?\b|mitarbeit/i

export const managementLevel: FactsRule = ({ agreement, placeOf }) =>
  agreement.parteien.flatMap((party) => {
    const signers = ['kommune', 'land'].includes(signingSort(party, agreement.land)) ? undefined : signersOf(party, agreement)
    const [first] = signers ?? []
    if (!first || !signers?.every(({ words }) => BELOW.test(words))) return []
    return [{
      code: 'angaben/leitungsebene' as const,
      message: `Für „${party.id}“ unterschreibt „${first.words}“; die Empfehlungen sehen die Ebene der Geschäftsführung vor.`,
      place: placeOf(first.path),
      hint: 'Nennen Sie, wer die Partei vertreten darf, zum Beispiel:\n- { funktion: Geschäftsführerin, geschlecht: w }',
      path: first.path,
    }]
  })
