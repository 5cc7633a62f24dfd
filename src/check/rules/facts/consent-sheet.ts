// angaben/dieselbe-stelle: a consent sheet that lets a party give information to itself. Two units of one bearer are possible, so it is a warning.
import type { FactsRule } from '../../rule.ts'

export const consentSheet: FactsRule = ({ agreement: { anlagen }, placeOf }) =>
  anlagen.flatMap((annex, i) => {
    if (!('vorlage' in annex) || annex.vorlage !== 'einwilligung' || annex.values['von'] !== annex.values['an']) return []
    const path = ['anlagen', i, 'an']
    return [{
      code: 'angaben/dieselbe-stelle' as const,
      message: 'Auf dem Blatt zur Einwilligung steht dieselbe Partei unter „von“ und „an“; wer wem etwas weitergibt, bleibt offen.',
      place: placeOf(path),
      hint: 'Nennen Sie unter „von“ die Stelle, die Informationen weitergibt, und unter „an“ die, die sie bekommt. Jede Richtung hat ihr eigenes Blatt.',
      path,
    }]
  })
