// Files that an agreement names: logos.
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
    explain: 'Die Datei ist kein Bild im Format PNG oder JPEG. Andere Formate lassen sich nicht in DOCX und PDF einbetten. Speichern Sie das Bild als PNG.',
  },
  'datei/notizen-beigelegt': {
    severity: 'warning',
    explain:
      'Mit „--attach-source“ liegt die YAML-Datei der PDF-Datei bei. Wer die Vereinbarung erhält, kann dann auch lesen, was Sie hinter „#“ für sich notiert haben. Löschen Sie solche Notizen, oder erzeugen Sie die Endfassung ohne „--attach-source“.',
  },
} as const satisfies Area
