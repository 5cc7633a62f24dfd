import type { stil as rows } from '../stil.ts'
import { type Example, pair } from './example.ts'

const render = (style: string): string => `koopgen render vereinbarung.koop.yaml --style ${style}`

export const stil: Readonly<Record<keyof typeof rows, Example>> = {
  'stil/kein-word': pair(render('briefbogen.doc'), render('briefbogen.docx'), 'Word hat die Datei als „Word-Dokument (*.docx)“ neu gespeichert.'),
  'stil/makros': pair(render('briefbogen.docm'), render('briefbogen.docx'), 'Word hat die Datei als „Word-Dokument (*.docx)“ neu gespeichert; die Makros sind zurückgeblieben.'),
  'stil/beschaedigt': pair(render('briefbogen-halb.docx'), render('briefbogen.docx'), 'Die erste Datei wurde beim Herunterladen abgebrochen, die zweite ist vollständig.'),
  'stil/zu-gross': pair(render('handbuch.docx'), render('briefbogen.docx'), 'Das Handbuch hat mehr als 10 MB, der Briefbogen nur Kopf- und Fußzeile.'),
  'stil/kein-bild': pair(render('briefbogen-altes-logo.docx'), render('briefbogen.docx'), 'Das Logo der ersten Datei ist beschädigt; in der zweiten ist es als PNG neu eingefügt.'),
  'stil/weggelassen': pair(render('briefbogen-textfeld.docx'), render('briefbogen.docx'), 'Die Kopfzeile der ersten Datei steht in einem Textfeld, die der zweiten in gewöhnlichen Absätzen.'),
}
