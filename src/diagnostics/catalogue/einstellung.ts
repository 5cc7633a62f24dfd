// koopgen.config.yaml.
import type { Area } from './entry.ts'

export const einstellung = {
  'einstellung/unbekannt': {
    severity: 'error',
    explain:
      'Die Datei koopgen.config.yaml enthält ein Feld, das es nicht gibt. Ihre Felder heißen wie die Optionen auf der Befehlszeile: output, format, templates, messages, fail-on, style. Berichtigen oder löschen Sie das Feld.',
  },
  'einstellung/wert': {
    severity: 'error',
    explain:
      'Ein Feld in koopgen.config.yaml hat keinen verwendbaren Wert. Schreiben Sie einen Text oder eine Liste von Texten, zum Beispiel „format: docx,pdf“ oder „templates: [vorlagen]“.',
  },
} as const satisfies Area
