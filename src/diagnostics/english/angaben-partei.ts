import type { angabenPartei as german } from '../catalogue/angaben-partei.ts'
import type { EnglishOf } from './entry.ts'

export const angabenPartei: EnglishOf<typeof german> = {
  'angaben/einheit-als-partei': { title: 'A party is a unit that cannot be bound by a contract.', fix: 'Put the legal entity under “name” and the unit under “einheit”.' },
  'angaben/partei-doppelt': { title: 'Two parties have the same name.', fix: 'Name the party once, with several roles.' },
  'angaben/kurzname-mehrdeutig': { title: 'A short name can mean more than one party.', fix: 'Give each party a short name of its own.' },
  'angaben/rechtsform-fehlt': { title: 'The legal form of a party is missing and cannot be seen from its name.', fix: 'Add “rechtsform” to the party.' },
  'angaben/name-ohne-rechtsform': { title: 'The name of an association or a company does not show its legal form as it is written.', fix: 'Write the name as it is registered, with “e. V.” or “gGmbH”, or correct “rechtsform”.' },
  'angaben/traeger-fehlen': { title: 'Not all kinds of advice services take part.', fix: 'Ask the other organisations; if there are none, accept the finding with “ausnahmen”.' },
  'angaben/doppelrolle': { title: 'A party has two roles that do not go well together.', fix: 'Separate the roles; the German message names the clause that does.' },
  'angaben/traegerform': { title: 'The form of the Jobcenter contradicts the legal form of the party.', fix: 'Correct one of the two entries.' },
  'angaben/fuer-andere': { title: 'A party signs for others that it may not be able to bind.', fix: 'Let each organisation sign itself, or attach the authority.' },
  'angaben/freie-wohlfahrtspflege': { title: 'A party is called a free welfare association but is none.', fix: 'Give the group another name, or name the parties one by one.' },
  'angaben/vertretung-verein': { title: 'An association is represented by someone other than its board.', fix: 'Ask for the authority, or name the board.' },
  'angaben/vertretung-abweichend': { title: 'Another person signs than the head names, or one of those who represent jointly is missing.', fix: 'Name the same persons in both places, or add “zusatz: i. V.” (or i. A.) and ask for the power of attorney.' },
  'angaben/vertretung-fremd': { title: 'The office of the person who signs belongs to another level or another municipality, or is no longer held.', fix: 'Name who represents the party now, or add “zusatz: i. V.” (or i. A.) and ask for the power of attorney.' },
  'angaben/leitungsebene': { title: 'The person who signs is below the level of management.', fix: 'Name who may represent the party, or ask for the authority.' },
  'angaben/name-in-funktion': { title: 'The function contains the name of a person.', fix: 'Write only the function; the name belongs under “name”.' },
  'angaben/unterschrift-ohne-person': { title: 'Nobody is named who signs for a party.', fix: 'Add the function under “vertreten_durch”.' },
  'angaben/dienststelle-als-partei': { title: 'A local employment agency is an office, not the legal entity.', fix: 'Write “rechtsform: bundesagentur”, or name the Bundesagentur with the agency as its unit.' },
  'angaben/ausfertigungen': { title: 'The number of originals does not fit what the clause on originals says.', fix: 'Write as many as there are parties, or 1; delete the line where signing is electronic or by exchange.' },
}
