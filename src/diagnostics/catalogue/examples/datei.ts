import type { datei as rows } from '../datei.ts'
import { type Example, pair } from './example.ts'

const logo = (file: string): string => `parteien:\n  - id: stadt\n    logo: { datei: ${file}, alt: Wappen der Stadt Musterhausen }`

export const datei: Readonly<Record<keyof typeof rows, Example>> = {
  'datei/fehlt': pair(logo('wapen.png'), logo('wappen.png'), 'Im Ordner der Vereinbarung liegt wappen.png.'),
  'datei/ausserhalb': pair(logo('../bilder/wappen.png'), logo('wappen.png'), 'Kopieren Sie das Bild in den Ordner der Vereinbarung.'),
  'datei/kein-bild': pair(logo('wappen.svg'), logo('wappen.png'), 'Das Wappen liegt als SVG vor; ein Bildprogramm speichert es als PNG.'),
  'datei/bild-gedreht': pair(logo('foto.jpg'), logo('wappen.png'), 'Das Foto kommt vom Telefon und liegt auf der Seite; gedreht und neu gespeichert heißt es wappen.png.'),
  'datei/bild-zu-gross': pair(logo('plakat.png'), logo('wappen.png'), 'Das Plakat hat mehr als 2 MB; verkleinert heißt es wappen.png.'),
  'datei/bild-schmal': pair(logo('banner.png'), logo('wappen.png'), 'Das Banner ist dreizehnmal so breit wie hoch; wappen.png ist ein Ausschnitt davon.'),
  'datei/notizen-beigelegt': pair(
    'koopgen render vereinbarung.koop.yaml -f pdf --attach-source',
    'koopgen render vereinbarung.koop.yaml -f pdf',
    'In der YAML-Datei steht hinter „#“ eine Notiz.',
  ),
  'datei/veraltet': pair('koopgen render vereinbarung.koop.yaml -f docx --check', 'koopgen render vereinbarung.koop.yaml -f docx', 'Im Ordner liegt noch keine Word-Datei, oder eine, die aus früheren Angaben entstand.'),
}
