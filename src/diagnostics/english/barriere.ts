import type { barriere as german } from '../catalogue/barriere.ts'
import type { EnglishOf } from './entry.ts'

export const barriere: EnglishOf<typeof german> = {
  'barriere/titel': { title: 'The title of the agreement does not consist of words.', fix: 'Write under “titel” what the agreement is.' },
  'barriere/bild-text': { title: 'The description of an image says nothing.', fix: 'Write under “alt” what the image shows and whose it is.' },
  'barriere/zwischentitel': { title: 'A bold paragraph looks like a heading but is none.', fix: 'Begin the line with “### ”, or continue the sentence.' },
  'barriere/tabelle-kopf': { title: 'The head of a table is empty.', fix: 'Write over each column what stands in it.' },
  'barriere/sprache': { title: 'The language of foreign words is not given correctly.', fix: 'Use a code such as en, tr, uk or sr-Latn.' },
}
