import type { datei as german } from '../catalogue/datei.ts'
import type { EnglishOf } from './entry.ts'

export const datei: EnglishOf<typeof german> = {
  'datei/fehlt': { title: 'A file that the agreement names does not exist.', fix: 'Put the file beside the agreement, or correct its name.' },
  'datei/ausserhalb': { title: 'The agreement names a file outside its own folder.', fix: 'Put the file into the folder of the agreement.' },
  'datei/kein-bild': { title: 'The file is no complete PNG or JPEG image.', fix: 'Save the image as PNG.' },
  'datei/bild-gedreht': { title: 'The image lies on its side and only a note in it says so.', fix: 'Turn the image in an image program and save it again.' },
  'datei/bild-zu-gross': { title: 'The image is larger than 2 MB or 4 million pixels.', fix: 'Make it smaller; 1,000 pixels of width are enough for a logo.' },
  'datei/bild-schmal': { title: 'The image is more than twelve times as long as wide.', fix: 'Cut its edges, or take another version of the logo.' },
  'datei/notizen-beigelegt': { title: 'The source that travels in the PDF contains your notes.', fix: 'Delete notes behind #, “ausnahmen” and “offen”, or leave --attach-source out.' },
  'datei/veraltet': { title: 'A file in the target folder is not up to date.', fix: 'Render the files again and check what changed.' },
}
