// Parties as facts: who is bound, who signs, which roles meet.
import type { Area } from './entry.ts'

export const angabenPartei = {
  'angaben/einheit-als-partei': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Eine Vereinbarung bindet nur, wer rechtsfähig ist: die Stadt oder der Landkreis, nicht die Ausländerbehörde; der eingetragene Verein, nicht das Caritas-Zentrum; die Bundesagentur für Arbeit, nicht die Agentur am Ort; bei einem zugelassenen kommunalen Träger der Kreis, nicht das Jobcenter. ' +
      'Nennen Sie unter „name“ den Träger und unter „einheit“ die Stelle, die für ihn handelt; im Text kann sie weiter so heißen (kurz). Ist der Name ausnahmsweise der einer rechtsfähigen Stelle, nehmen Sie den Befund mit „ausnahmen“ hin.',
  },
} as const satisfies Area
