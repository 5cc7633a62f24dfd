import type { rechtsstand as german } from '../catalogue/rechtsstand.ts'
import type { EnglishOf } from './entry.ts'

export const rechtsstand: EnglishOf<typeof german> = {
  'recht/begriff-ueberholt': { title: 'A word belongs to a law that no longer applies on the date of the agreement.', fix: 'Use the word of today named in the German hint.' },
  'recht/begriff-veraltet': { title: 'A name is no longer the official one.', fix: 'Use the name of today; for the past, write “früher”.' },
  'recht/begriff-auslaufend': { title: 'A word is being phased out.', fix: 'Use the new word at once.' },
  'recht/begriff-fehlt': { title: 'The text needs a legal term that has no word on the date of the agreement.', fix: 'Check the year of “datum”; the legal data begin in 2005.' },
  'recht/norm-ueberholt': { title: 'A cited provision no longer applies or has changed.', fix: 'Use the version named in the German hint, or delete the citation.' },
  'recht/nicht-geprueft': { title: 'The wording cites provisions that koopgen does not know.', fix: 'Look them up before you sign.' },
  'recht/stand': { title: 'The legal data are more than a year older than the agreement.', fix: 'Have the text checked, or use a newer version of koopgen.' },
  'recht/sprachzeichen-unzulaessig': { title: 'A party is not allowed to use signs such as the gender star.', fix: 'Write out both forms, or use neutral words.' },
  'recht/sprachzeichen': { title: 'A rule against signs inside words applies, or probably applies, to a party.', fix: 'Write out both forms, or use neutral words.' },
}
