// Dates and the term as facts.
import type { Area } from './entry.ts'

export const angabenLaufzeit = {
  'angaben/ende-vor-beginn': {
    severity: 'error',
    explain: 'Der letzte Tag des Projekts liegt vor dem ersten; eine Vereinbarung, die so lange gilt wie das Projekt, hätte keine Laufzeit. Meist ist eine Jahreszahl verschrieben. Prüfen Sie beide Tage.',
  },
} as const satisfies Area
