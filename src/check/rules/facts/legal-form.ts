// angaben/rechtsform-fehlt: without „rechtsform“ the data-protection law of a party is a guess and nobody can tell who may sign.
// Invariant: a form that the name shows („e. V.“, „Landkreis“), an association or a given law is enough; where another finding asks for it, this one is silent.
import { regimeOf, soundsLikeChurch } from '../../../law/regimes.ts'
import { signingSort } from '../../../law/signing.ts'
import type { FactsRule } from '../../rule.ts'

export const legalForm: FactsRule = ({ agreement: { parteien, land }, placeOf }) =>
  parteien.flatMap((party, i) => {
    const isCorporation = party.verband === 'drk' && land === 'DE-BY' // by a statute of Bavaria, without a word of it in the name
    const shown = party.rechtsform !== undefined || (party.verband !== undefined && !isCorporation) || party.datenschutz?.recht !== undefined || soundsLikeChurch(party.name)
    if (shown || regimeOf(party) !== 'dsgvo' || signingSort(party, land) !== 'andere') return []
    const path = ['parteien', i, 'name']
    return [{
      code: 'angaben/rechtsform-fehlt' as const,
      message: `Welche Rechtsform „${party.id}“ hat, steht weder unter „rechtsform“ noch im Namen; das Datenschutzrecht einer privaten Stelle wird nur vermutet.`,
      place: placeOf(path),
      hint: `Ergänzen Sie bei der Partei${isCorporation ? '' : ' zum Beispiel'}:\nrechtsform: ${isCorporation ? 'koerperschaft' : 'e-v'}`,
      path,
    }]
  })
