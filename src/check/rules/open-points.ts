// text/offener-punkt: an agreement to be signed has no open points (yaml.md §4).
import type { DraftRule } from '../rule.ts'

export const openPoints: DraftRule = (_draft, { agreement, placeOf }) =>
  agreement.offen.map((open, i) => ({
    code: 'text/offener-punkt',
    message: `Offen: ${open.frage}`,
    place: placeOf(['offen', i]),
    hint: `Tragen Sie den Wert unter „${open.zu}“ ein und löschen Sie diesen Eintrag; einen Entwurf erzeugt --draft.`,
    path: ['offen', i],
  }))
