import type { serie as german } from '../catalogue/serie.ts'
import type { EnglishOf } from './entry.ts'

export const serie: EnglishOf<typeof german> = {
  'serie/von-hand': { title: 'A file of the series was changed by hand; its row is unchanged, so the file stays and the row counts as made.', fix: 'Put the change into the table, or rename the file and run again to have it made anew.' },
  'serie/geschuetzt': { title: 'A file of this name was not written by koopgen, or has been changed since.', fix: 'Rename the file, choose another folder, or replace it with --force.' },
  'serie/datei': { title: 'The operating system did not let a file of this row be written or read.', fix: 'Mend what the message names and start the same run again; it makes only what is missing.' },
  'serie/bericht': { title: 'The agreements are made, but a file of the report could not be written.', fix: 'Close the file in other programs and start the same run again; it then writes the reports only.' },
  'serie/abgebrochen': { title: 'This row broke off twice while it was made.', fix: 'Shorten long texts of the row and start again.' },
  'serie/anders-gelesen': { title: 'A file did not have exactly the words of its agreement and was not written.', fix: 'Report this as a fault of koopgen.' },
}
