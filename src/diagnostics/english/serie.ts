import type { serie as german } from '../catalogue/serie.ts'
import type { EnglishOf } from './entry.ts'

export const serie: EnglishOf<typeof german> = {
  'serie/geschuetzt': { title: 'A file of this name was not written by koopgen, or has been changed since.', fix: 'Rename the file, choose another folder, or replace it with --force.' },
  'serie/abgebrochen': { title: 'This row broke off twice while it was made.', fix: 'Shorten long texts of the row and start again.' },
  'serie/anders-gelesen': { title: 'A Word file read back did not match its agreement and was not written.', fix: 'Report this as a fault of koopgen.' },
}
