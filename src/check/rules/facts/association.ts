// angaben/vertretung-verein: an association is represented by its board (§ 26 BGB); a manager alone needs a power of attorney or § 30 BGB.
import type { FactsRule } from '../../rule.ts'
import type { Representative } from '../../../schema/agreement.ts'
import { signingSort } from '../../../law/signing.ts'

/** The manager keeps his gender. */
const MANAGERS: Readonly<Record<string, string>> = { w: 'funktion: Geschäftsführerin, geschlecht: w', m: 'funktion: Geschäftsführer, geschlecht: m' }
const MANAGER = /geschäftsführ/iu
const BOARD = /vorstand|vorständ|vorsitz|präsid|besondere[rn]? vertret|geschäftsführende[rs]? vorstand/iu

export const association: FactsRule = ({ agreement: { parteien, land }, placeOf }) =>
  parteien.flatMap((party, i) => {
    const functions = party.vertreten_durch.flatMap(chain)
    if (signingSort(party, land) !== 'verein' || functions.length === 0 || !functions.every((one) => MANAGER.test(one) && !BOARD.test(one))) return []
    const path = ['parteien', i, 'vertreten_durch']
    return [{
      code: 'angaben/vertretung-verein' as const,
      message: `Für den Verein „${party.id}“ handelt nur die Geschäftsführung; ihn vertritt der Vorstand (§ 26 BGB).`,
      place: placeOf(path),
      hint: `Darf die Geschäftsführung für den Vorstand unterschreiben, nennen Sie beide:\n- { funktion: Vorstand, vertreten_durch: [{ ${MANAGERS[party.vertreten_durch[0]?.geschlecht ?? ''] ?? 'funktion: Geschäftsführung'} }] }`,
      path,
    }]
  })
/** All functions of the chain: a board above the manager shows on whose behalf he acts. */
const chain = ({ funktion, vertreten_durch = [] }: Representative): readonly string[] => [...(funktion === undefined ? [] : [funktion]), ...vertreten_durch.flatMap(chain)]
