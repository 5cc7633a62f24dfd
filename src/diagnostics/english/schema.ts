import type { schema as german } from '../catalogue/schema.ts'
import type { EnglishOf } from './entry.ts'

export const schema: EnglishOf<typeof german> = {
  'schema/unbekanntes-feld': { title: 'There is no field of this name here.', fix: 'Correct the name as suggested, or move or delete the line.' },
  'schema/fehlt': { title: 'A required field is missing.', fix: 'Add the line named in the German hint; with --draft it becomes an open point.' },
  'schema/leer': { title: 'The field has no value.', fix: 'Enter a value, or delete the line.' },
  'schema/typ': { title: 'The value is of the wrong kind, for example a text where a number, a list or a block is expected.', fix: 'Write the value as the hint shows: yes and no are true and false, numbers stand without quotes.' },
  'schema/wert': { title: 'The field takes only certain values, and this is none of them.', fix: 'Use one of the values in the German hint.' },
  'schema/form': { title: 'The text does not have the form that the field requires.', fix: 'Write a date as 2027-01-15, a duration as “3 Monate”; the German hint shows the right form where possible.' },
  'schema/zu-wenig': { title: 'A number is too small, a text too short or a list has too few entries.', fix: 'Raise the number, write the text out or add entries; the German message names the limit.' },
  'schema/zu-viel': { title: 'A number is too large, a text too long or a list has too many entries.', fix: 'Lower the number, shorten the text or remove entries; the German message names the limit.' },
  'schema/widerspruch': { title: 'Two entries exclude each other.', fix: 'Delete the one that should not apply.' },
  'schema/doppelt': { title: 'A name or id occurs several times where it may occur only once.', fix: 'Give one of the entries another name.' },
  'schema/name': { title: 'An id or field name contains characters that are not allowed.', fix: 'Use small letters, digits, - and _, beginning with a letter.' },
}
