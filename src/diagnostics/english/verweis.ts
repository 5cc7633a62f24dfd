import type { verweis as german } from '../catalogue/verweis.ts'
import type { EnglishOf } from './entry.ts'

export const verweis: EnglishOf<typeof german> = {
  'verweis/unbekannt': { title: 'A reference leads nowhere: its target is not printed in this agreement.', fix: 'Choose a target from the German hint, or delete the reference.' },
  'verweis/anlage-fehlt': { title: 'The text refers to an annex that does not exist.', fix: 'Add the annex under “anlagen”, or switch off the entry that refers to it.' },
  'verweis/platz': { title: 'A clause is to stand next to one that is not printed; it stands at the end instead.', fix: 'Name another clause under “nach” or “vor”.' },
  'verweis/anker-doppelt': { title: 'The same anchor stands twice in a clause.', fix: 'Give one of the two another name.' },
}
