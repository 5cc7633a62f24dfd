// The organisation's own Word file, given with --style.
import type { Area } from './entry.ts'

export const stil = {
  'stil/kein-word': {
    severity: 'error',
    explain:
      'Als Hausvorlage liest koopgen nur Word-Dokumente im Format DOCX ohne Kennwort. Ältere Dateien (.doc), Dokumentvorlagen (.dotx) und Dateien anderer Programme öffnen Sie in Word und speichern sie als „Word-Dokument (*.docx)“; ein Kennwort heben Sie vorher auf.',
  },
  'stil/makros': {
    severity: 'error',
    explain:
      'Die Datei hat ein Format mit Makros (.docm, .dotm). Programme aus fremden Dateien übernimmt und öffnet koopgen nicht. Speichern Sie die Datei in Word als „Word-Dokument (*.docx)“, dann bleiben die Makros zurück.',
  },
  'stil/beschaedigt': {
    severity: 'error',
    explain:
      'Die Datei sieht aus wie ein Word-Dokument, lässt sich aber nicht lesen: Sie ist unvollständig oder verändert. Öffnen Sie sie in Word und speichern Sie sie neu; hilft das nicht, nehmen Sie eine andere Fassung.',
  },
  'stil/zu-gross': {
    severity: 'error',
    explain:
      'Die Hausvorlage überschreitet eine Grenze. Die Datei darf 10 MB groß sein, entpackt 60 MB; eine Kopf- oder Fußzeile darf 12 Absätze und 1.000 Zeichen haben; zusammen sind vier Bilder mit je 2 MB möglich. ' +
      'Nehmen Sie eine leere Vorlage ohne Textinhalt, kürzen Sie die Kopf- oder Fußzeile, oder verkleinern Sie die Bilder.',
  },
  'stil/kein-bild': {
    severity: 'error',
    explain:
      'Ein Bild in der Kopf- oder Fußzeile der Hausvorlage ist beschädigt, sodass Word es in der Vereinbarung nicht zeigen könnte. Fügen Sie das Bild in der Vorlage neu ein, am besten als PNG.',
  },
  'stil/weggelassen': {
    severity: 'hint',
    explain:
      'Aus der Hausvorlage übernimmt koopgen nur, was es sicher weitergeben kann: Schrift, Farben, Abstände, Text und Bilder (PNG, JPEG) der Kopf- und Fußzeile der ersten Seiten. Überschriften sind mindestens so groß wie der Text, Kopf- und Fußzeile höchstens so groß und höchstens 12 Punkt; Symbolschriften bleiben zurück. Was sonst auf der Seite zu sehen war, nennt dieser Hinweis; ' +
      'mit „-v“ nennt er auch, was niemand sieht, zum Beispiel Makros und Kommentare. Sehen Sie sich die erzeugte Word-Datei an, und ergänzen Sie die Vorlage, wenn etwas Wichtiges fehlt.',
  },
} as const satisfies Area
