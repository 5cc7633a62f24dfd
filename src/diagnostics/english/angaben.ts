import type { angaben as german } from '../catalogue/angaben.ts'
import type { EnglishOf } from './entry.ts'

export const angaben: EnglishOf<typeof german> = {
  'angaben/pfad': { title: 'A path under “offen” or “ausnahmen” leads nowhere.', fix: 'Correct the path: fields with dots, entries of lists by id or number from 1.' },
  'angaben/klausel-unbekannt': { title: 'A clause of your own is to stand next to a clause that this model does not have.', fix: 'Name the id of the clause; “koopgen templates” shows all.' },
  'angaben/kreis': { title: 'Clauses refer to each other in a circle, so they have no order.', fix: 'Let one of them follow a clause of the model.' },
  'angaben/code': { title: 'The exception names a code that does not exist.', fix: 'Use the code in square brackets at the end of the message you want to accept.' },
  'angaben/wirkungslos': { title: 'This entry is used nowhere in the agreement.', fix: 'Delete it, or write a clause of your own under “zusatz”.' },
  'angaben/beginn': { title: 'The term begins more than two years before or after the date of the agreement.', fix: 'Check “datum” and “laufzeit.beginn”; if both are right, nothing is to be done.' },
  'angaben/bistum': { title: 'The diocese of a Catholic party is missing, so its supervisory authority is not named.', fix: 'Add “bistum” to the party.' },
  'angaben/bistum-passt-nicht': { title: 'A party has a diocese, but Catholic data-protection law does not apply to it.', fix: 'Add “verband: caritas” or “datenschutz: kdg”, or delete the line.' },
  'angaben/aufsicht-ungeprueft': { title: 'Which authority supervises data protection in this diocese has not been verified.', fix: 'Ask the data-protection officer of the organisation and name the authority: datenschutz: { recht: kdg, aufsicht: … }.' },
  'angaben/datenschutzrecht': { title: 'The data-protection law of a party cannot be derived with certainty.', fix: 'Ask its data-protection officer and add “datenschutz” to the party.' },
  'angaben/datenschutzaufsicht': { title: 'The data-protection authority is not named because an entry is missing.', fix: 'Add “land” or “rechtsform”, or name the authority: datenschutz: { aufsicht: … }.' },
}
