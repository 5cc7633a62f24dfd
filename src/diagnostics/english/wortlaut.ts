import type { wortlaut as german } from '../catalogue/wortlaut.ts'
import type { EnglishOf } from './entry.ts'

export const wortlaut: EnglishOf<typeof german> = {
  'text/entwurfsnotiz': { title: 'The text contains a note of its authors.', fix: 'Settle the question and delete the note, or put it under “offen”.' },
  'text/beispiel-statt-regel': { title: 'An example stands where the rule must stand.', fix: 'Say what applies; delete the example or put it behind the rule.' },
  'text/und-oder': { title: 'With “und/oder” it stays open whether one is enough.', fix: 'Write “oder” if one is enough, “und” if both are owed.' },
  'text/schreibweise': { title: 'A word is not spelt as the official rules require.', fix: 'Use the spelling in the German hint.' },
  'text/satz-ohne-verb': { title: 'A paragraph stands like a sentence but has no verb.', fix: 'Add who does what.' },
  'text/doppelt': { title: 'The same sentence stands twice in the agreement.', fix: 'Delete one, or refer from one to the other.' },
  'text/begriff-unbenutzt': { title: 'The text defines a term that it never uses.', fix: 'Delete the definition, or use the term.' },
  'text/abkuerzung': { title: 'An abbreviation is not explained.', fix: 'Write the whole word at the first place, with the abbreviation in brackets.' },
  'text/zwei-namen': { title: 'The same task seems to have two names.', fix: 'Use one word throughout, or say that two persons are meant.' },
  'text/name-weicht-ab': { title: 'An organisation is named differently from the beginning of the agreement, or one signs that is not named there.', fix: 'Use the same name throughout.' },
  'text/verweis-ohne-ziel': { title: 'The text refers to a section or annex number that does not exist.', fix: 'Correct the reference; {§ …} and {Anlage …} count by themselves.' },
  'text/verweis-von-hand': { title: 'A reference is written as a number.', fix: 'Use the reference in the German hint, so that it is counted.' },
  'text/ohne-beginn': { title: 'The text does not say from when the agreement applies.', fix: 'Add a day, or “mit der letzten Unterschrift”.' },
  'text/ohne-laufzeit': { title: 'The text does not say how long the agreement applies.', fix: 'Add a duration, an end or “auf unbestimmte Zeit”.' },
  'text/verlaengerung-ohne-frist': { title: 'The agreement renews itself or has no end, without an ordinary notice.', fix: 'Add a period, a day and the form of notice.' },
  'text/nur-wichtiger-grund': { title: 'Notice is possible only for good cause.', fix: 'Add an ordinary notice with period, day and form.' },
  'text/wirkung-offen': { title: 'With more than two parties, the text does not say what happens when one gives notice.', fix: 'Add whether only that party leaves, or the agreement ends.' },
  'text/beginn-vor-unterschrift': { title: 'The beginning lies before the signature.', fix: 'Name a later beginning, or say why the text regulates the past.' },
  'text/gestrichen': { title: 'The Word file has text that is struck out, deleted or hidden.', fix: 'Delete what is struck out, accept the changes, and check again.' },
  'text/haeufigkeit': { title: 'Two places differ on how often something happens.', fix: 'Write the same at both, or delete one.' },
  'text/frist-widerspricht': { title: 'Your wording names another period of notice than the data of the agreement.', fix: 'Change the entry under “laufzeit”, and delete the period in the text.' },
  'text/laufzeit-widerspricht': { title: 'Your wording names another begin, end, length or renewal than the data of the agreement.', fix: 'Change the entry under “laufzeit”, and delete the sentence in the text.' },
  'text/sprache-gemischt': { title: 'Persons are named in different ways in the same text.', fix: 'Decide for one form.' },
  'text/sprachzeichen': { title: 'Words contain signs such as a star or a colon.', fix: 'Use both forms or neutral words if a party objects.' },
}
