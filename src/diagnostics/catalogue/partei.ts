import type { Area } from './entry.ts'

export const partei = {
  'partei/unbekannt': {
    severity: 'error',
    explain:
      'Die Datei verweist auf eine Partei oder Gruppe, die es nicht gibt. Verwendet wird die Kennung unter „id“, nicht der Name. Berichtigen Sie die Kennung oder ergänzen Sie die Partei unter „parteien“.',
  },
  'partei/rolle-fehlt': {
    severity: 'error',
    explain:
      'Das Muster regelt die Zusammenarbeit zwischen bestimmten Stellen, und keine Partei hat die nötige Rolle. Ergänzen Sie die Partei, berichtigen Sie „rolle“ oder wählen Sie einen anderen „typ“.',
  },
  'partei/unterschrift-fehlt': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die Vereinbarung nennt eigene Unterschriften, aber nicht für jede Partei. Eine Partei, die nicht unterschreibt, ist nicht gebunden. Ergänzen Sie die Unterschrift der Partei oder der Gruppe, zu der sie gehört.',
  },
  'partei/rolle-passt-nicht': {
    severity: 'error',
    explain:
      'Die Angabe verlangt eine Partei mit einer bestimmten Rolle, die genannte Partei hat eine andere. Nennen Sie eine passende Partei oder ergänzen Sie deren „rolle“ um die fehlende.',
  },
  'partei/verbindungen': {
    severity: 'error',
    explain:
      'Unter „kopf“ steht in „verbindungen“ je ein Wort für jede Lücke zwischen zwei Parteien, in der Reihenfolge des Kopfes und auch innerhalb von Gruppen: bei vier Parteien sind es drei. Für eine Lücke ohne Wort schreiben Sie "".',
  },
} as const satisfies Area
