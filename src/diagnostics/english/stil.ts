import type { stil as german } from '../catalogue/stil.ts'
import type { EnglishOf } from './entry.ts'

export const stil: EnglishOf<typeof german> = {
  'stil/kein-word': { title: 'The style file is no readable Word document.', fix: 'Save it in Word as .docx without a password.' },
  'stil/makros': { title: 'The style file is of a format with macros.', fix: 'Save it in Word as .docx.' },
  'stil/beschaedigt': { title: 'The style file is damaged.', fix: 'Open it in Word and save it again, or take another version.' },
  'stil/zu-gross': { title: 'The style file exceeds a limit.', fix: 'Take an empty template, shorten its header and footer, or make its images smaller.' },
  'stil/kein-bild': { title: 'An image in the header or footer of the style file is damaged.', fix: 'Insert the image again, preferably as PNG.' },
  'stil/weggelassen': { title: 'Parts of the style file were left out.', fix: 'Look at the result; the German message names what was left out.' },
}
