// Files that an agreement names (logos), and those made from it.
import type { Area } from './entry.ts'

export const datei = {
  'datei/fehlt': {
    severity: 'error',
    explain:
      'Die Vereinbarung nennt eine Datei, die nicht vorhanden ist. Der Name gilt vom Ordner der YAML-Datei aus. Legen Sie die Datei dorthin oder berichtigen Sie den Namen; Groß- und Kleinschreibung zählen.',
  },
  'datei/ausserhalb': {
    severity: 'error',
    explain:
      'Die Vereinbarung nennt eine Datei außerhalb des Ordners, in dem sie liegt, über „..“, einen vollständigen Pfad oder eine Verknüpfung. Aus Sicherheitsgründen liest koopgen nur Dateien neben der Vereinbarung und in deren Unterordnern. Legen Sie die Datei dorthin.',
  },
  'datei/kein-bild': {
    severity: 'error',
    explain: 'Die Datei ist kein vollständiges Bild im Format PNG oder JPEG. Andere Formate lassen sich nicht in DOCX und PDF einbetten. Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es als PNG.',
  },
  'datei/bild-gedreht': {
    severity: 'error',
    explain:
      'Kameras und Telefone speichern ein Bild oft auf der Seite liegend und vermerken nur, wie es zu drehen ist. Diesen Vermerk gibt koopgen mit allen anderen Angaben über die Aufnahme nicht weiter, das Bild läge also auf der Seite. Drehen Sie es in einem Bildprogramm und speichern Sie es neu.',
  },
  'datei/bild-zu-gross': {
    severity: 'error',
    explain: 'Ein Bild darf 2 MB und 4 Millionen Pixel haben, damit die Vereinbarung sich per E-Mail verschicken lässt. Verkleinern Sie es; für ein Logo genügen 1.000 Pixel in der Breite.',
  },
  'datei/bild-schmal': {
    severity: 'warning',
    explain: 'Logos werden mit gleicher Fläche gedruckt. Ein Bild, das mehr als zwölfmal so lang wie breit ist, erscheint als Strich. Schneiden Sie den Rand ab, oder nehmen Sie eine andere Fassung des Logos.',
  },
  'datei/notizen-beigelegt': {
    severity: 'warning',
    explain:
      'Mit „--attach-source“ liegt die YAML-Datei der PDF-Datei bei. Wer die Vereinbarung erhält, kann dann auch lesen, was Sie hinter „#“, unter „ausnahmen“ und unter „offen“ für sich notiert haben. Löschen Sie solche Notizen, oder erzeugen Sie die Endfassung ohne „--attach-source“.',
  },
  'datei/veraltet': {
    severity: 'error',
    explain:
      'Mit „render --check“ vergleicht koopgen die Dateien im Zielordner mit dem, was aus der Vereinbarung jetzt entstünde. Mindestens eine weicht ab oder fehlt: Die Angaben, die Muster oder die Fassung von koopgen sind andere als damals, oder jemand hat die Datei von Hand geändert. Erzeugen Sie die Dateien neu, und nehmen Sie sie mit ins Repository auf.',
  },
} as const satisfies Area
