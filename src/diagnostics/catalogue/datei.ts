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
} as const satisfies Area
