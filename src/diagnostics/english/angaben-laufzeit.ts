import type { angabenLaufzeit as german } from '../catalogue/angaben-laufzeit.ts'
import type { EnglishOf } from './entry.ts'

export const angabenLaufzeit: EnglishOf<typeof german> = {
  'angaben/ende-vor-beginn': { title: 'The last day of the project or of the agreement lies before the first.', fix: 'Check both days.' },
  'angaben/projektende': { title: 'The agreement ends with the project, whose last day is given nowhere.', fix: 'Add “ende” to the project under “angaben”.' },
  'angaben/unterschrift-vor-datum': { title: 'The day of signing lies before the date of the agreement.', fix: 'Check both days.' },
  'angaben/datum': { title: 'The date of the agreement is more than five years away from the legal data.', fix: 'Check the year of “datum”.' },
  'angaben/beginn-vor-unterschrift': { title: 'The agreement begins before it is signed.', fix: 'Write “beginn: unterzeichnung”, or a later day.' },
  'angaben/laufzeit-lang': { title: 'The term is longer than thirty years.', fix: 'Check the number under “laufzeit.dauer” or “laufzeit.bis”.' },
  'angaben/keine-kuendigung': { title: 'The agreement binds for long without an ordinary notice.', fix: 'Keep the clause on notice, and choose its period and day under “laufzeit.kuendigung”.' },
  'angaben/kuendigungsfrist': { title: 'The period of notice is as long as the term or a renewal, or longer.', fix: 'Choose a shorter period, or a longer term or renewal.' },
  'angaben/verlaengerung': { title: 'The renewal binds longer than the first term, or the talk about the next one is due before it begins.', fix: 'Check “laufzeit.verlaengerung.um” and “klauseln.laufzeit.vorlauf”.' },
  'angaben/stand': { title: 'An annex is dated later than the signature.', fix: 'Check “stand” and the day of signing.' },
  'angaben/ersetzt': { title: 'The agreement that is replaced is not older than this one.', fix: 'Check both dates.' },
  'angaben/dieselbe-stelle': { title: 'A consent sheet names the same party as giver and receiver.', fix: 'Name the other party under “an”, or say under “an_team” which unit is meant.' },
  'angaben/blatt-richtung': { title: 'The question on a consent sheet is about another way or body than its “von” and “an”.', fix: 'Change “richtung” or “mit”, or exchange “von” and “an”.' },
  'angaben/plan-ausserhalb': { title: 'The staffing plan names a day on which the office is not open.', fix: 'Correct one of the two entries.' },
  'angaben/leer': { title: 'The agreement has no clause at all.', fix: 'Write what is agreed under “zusatz”, or choose a kind with clauses.' },
  'angaben/schutz-weggelassen': { title: 'A clause that protects the people seeking advice is switched off and nothing replaces it.', fix: 'Delete the line, or regulate the same in words of your own.' },
  'angaben/ausnahme-begruendung': { title: 'The reason says who wants the sentence, not why the program misreads it.', fix: 'Delete a sentence that contradicts the protection; otherwise say what it means.' },
  'angaben/ausnahme-ohne-satz': { title: 'An exception does not name its sentence and might accept another one day.', fix: 'Add “satz”, the sentence as printed or how it begins.' },
  'angaben/ausnahme-unnoetig': { title: 'An exception accepts nothing any more.', fix: 'Delete the entry, or correct “zu”.' },
}
