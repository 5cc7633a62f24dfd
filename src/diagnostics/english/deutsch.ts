import type { deutsch as german } from '../catalogue/deutsch.ts'
import type { EnglishOf } from './entry.ts'

export const deutsch: EnglishOf<typeof german> = {
  'deutsch/genus-widerspruch': { title: 'A word of the name has another gender than “genus” says.', fix: 'Change “genus”, or give the forms of the name yourself.' },
  'deutsch/artikel-widerspruch': { title: 'The article at the beginning of the name does not fit “genus”.', fix: 'Use m for „Der“, f for „Die“, n for „Das“.' },
  'deutsch/form-widerspruch': { title: 'The article of a form you gave does not fit gender and case.', fix: 'Change the form, or the gender.' },
  'deutsch/zwei-hauptwoerter': { title: 'The name has two nouns side by side, and its forms are uncertain.', fix: 'Check the proposed form and add the line to the party.' },
  'deutsch/unklares-beiwort': { title: 'A word before the noun may or may not change in the sentence.', fix: 'Check the proposed form and add the line to the party.' },
  'deutsch/eigenname-vor-beiwort': { title: 'A proper name stands before an adjective, and the forms are uncertain.', fix: 'Check the proposed form and add the line, or write “artikel: false”.' },
  'deutsch/wortgruppe-als-name': { title: 'The name is a group of words with a legal form, and its article is uncertain.', fix: 'Check the proposed form and add the line, or choose the gender of the first words.' },
  'deutsch/satz-als-name': { title: 'The name is a phrase and has no cases.', fix: 'Add the proposed form with a word before the name, or write “artikel: false”.' },
  'deutsch/form-unbekannt': { title: 'The form of the name cannot be derived.', fix: 'Check the proposed form and add the line to the party.' },
  'deutsch/form-nach-regel': { title: 'The genitive of the name was made by the general rule.', fix: 'Check it; if it is wrong, give “genitiv” at the party.' },
  'deutsch/gruppe-ohne-bezeichnung': { title: 'The clauses speak of several parties together, but they have no common name.', fix: 'Add a group with its members and a name in the plural under “gruppen”.' },
  'deutsch/gruppe-ohne-einzahl': { title: 'A sentence speaks of one member of the group, but the singular is not known.', fix: 'Add “einzahl” and “genus” to the group.' },
  'deutsch/mehrzahl-als-einzahl': { title: 'The name is a plural, but a sentence has its verb in the singular.', fix: 'Give the party a short name in the singular.' },
  'deutsch/jeder-ohne-artikel': { title: 'A sentence speaks of every member of a group whose name has no article.', fix: 'Give the group a singular with an article: “einzahl” and “genus”.' },
  'deutsch/funktion-artikel': { title: 'The function is written with an article.', fix: 'Delete the article.' },
  'deutsch/funktion-neutral': { title: 'For this function there is no article with “geschlecht: d”.', fix: 'Give the name of the person, or a neutral word for the function.' },
  'deutsch/funktion-geschlecht': { title: 'The function and the gender of the person contradict each other.', fix: 'Change one of the two; leave “geschlecht” out for a body of persons.' },
  'deutsch/funktion-ohne-geschlecht': { title: 'The function can mean a woman or a man.', fix: 'Add “geschlecht: w” or “geschlecht: m”.' },
  'deutsch/funktion-mehrere': { title: 'Several names stand under one function in the singular.', fix: 'Give each person an entry of its own under “vertreten_durch”.' },
  'deutsch/funktion-unbekannt': { title: 'The function is not known, so its form in the sentence is uncertain.', fix: 'Check the proposed form and add the line “akkusativ”.' },
}
