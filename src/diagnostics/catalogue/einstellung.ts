// koopgen.config.yaml.
import type { Area } from './entry.ts'

export const einstellung = {
  'einstellung/unbekannt': {
    severity: 'error',
    explain:
      'Die Datei koopgen.config.yaml enthält ein Feld, das es nicht gibt. Ihre Felder heißen wie die Optionen auf der Befehlszeile: output, format, templates, messages, fail-on, style, fields; dazu rules. Berichtigen oder löschen Sie das Feld.',
  },
  'einstellung/wert': {
    severity: 'error',
    explain:
      'Ein Feld in koopgen.config.yaml hat keinen verwendbaren Wert. Schreiben Sie einen Text oder eine Liste von Texten, zum Beispiel „format: docx,pdf“ oder „templates: [vorlagen]“. Meldungen („messages: json=befunde.json“) gehen nur in Dateien im Ordner der Einstellungen oder darunter.',
  },
  'einstellung/regel': {
    severity: 'error',
    explain:
      'Unter „rules“ steht in koopgen.config.yaml, wie schwer ein Befund wiegt: error, warning, hint oder off (gar nicht melden). Das gilt für Warnungen und Hinweise. Fehler bleiben Fehler, und was Ratsuchende schützt (guardrail/…), lässt sich nicht einstellen; ' +
      'solche Befunde nehmen Sie nur in der Vereinbarung selbst hin, mit Stelle und Grund unter „ausnahmen“. In der Umgebung heißt die Einstellung KOOPGEN_RULES (code=stufe, mit Kommas).',
  },
} as const satisfies Area
