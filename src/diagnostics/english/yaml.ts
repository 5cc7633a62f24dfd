import type { yaml as german } from '../catalogue/yaml.ts'
import type { EnglishOf } from './entry.ts'

export const yaml: EnglishOf<typeof german> = {
  'yaml/form': { title: 'The file cannot be read as YAML at this place.', fix: 'Check the indentation, colons, brackets and tabs of this line and the one above; put texts with special characters in quotes.' },
  'yaml/anfuehrungszeichen': { title: 'A quotation mark is opened and never closed.', fix: 'Close it at the end of the value.' },
  'yaml/doppeltes-feld': { title: 'The same field stands twice in one block.', fix: 'Delete one of the two lines, or merge them.' },
  'yaml/zeichen': { title: 'The text contains a character that is invisible or changes the reading direction.', fix: 'Delete the character and type the text again.' },
  'yaml/kommentar': { title: 'What follows # after a space is a comment, so the value is cut off.', fix: 'Put the value in quotes if # belongs to it; if a comment is meant, write a space after #.' },
  'yaml/groesse': { title: 'The file exceeds a limit: 1 MB, 100 references with * or 32 levels.', fix: 'Check that this is the right file.' },
  'yaml/leer': { title: 'The file contains no data.', fix: 'Begin with “koopgen: 1” and “typ: …”, or let “koopgen init” write a file.' },
  'yaml/fassung': { title: 'The file asks for an old version of YAML.', fix: 'Delete the line that begins with %YAML.' },
  'yaml/zahl-als-text': { title: 'The value consists of digits, but the field is a text.', fix: 'Put the value in quotes.' },
  'yaml/tausenderpunkt': { title: 'A dot separates decimals in YAML, so this number is read as a small one.', fix: 'Write numbers without a thousands separator (12500), or amounts as text in quotes.' },
  'yaml/setzen': { title: 'A setting is not of the form path=value, or its path leads nowhere.', fix: 'Write the fields with dots, entries of lists by their id or number from 1.' },
}
