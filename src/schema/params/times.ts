// Dates, periods, durations, rhythms, times of day, opening hours: words in files, ISO inside (yaml.md §2).
import { joined } from '../phrases.ts'
import { date, duration, rhythm, RHYTHMS } from '../scalars.ts'
import { clock, openings, period } from '../times.ts'
import type { Rows } from './row.ts'

export const times: Rows<'datum' | 'zeitraum' | 'dauer' | 'rhythmus' | 'uhrzeit' | 'oeffnungszeiten'> = {
  datum: { zod: () => date, describe: () => 'Datum, zum Beispiel 2027-01-15', example: () => '2027-01-15' },
  zeitraum: { zod: () => period, describe: () => 'Zeitraum mit von und bis, beides ein Datum', example: () => ({ von: '2027-01-01', bis: '2027-12-31' }) },
  dauer: { zod: () => duration, describe: () => 'Dauer, zum Beispiel 14 Tage, 2 Wochen, 3 Monate, 1 Jahr', example: () => '3 Monate' },
  rhythmus: { zod: () => rhythm, describe: () => `Abstand: ${joined([...Object.keys(RHYTHMS), 'alle 6 Wochen'], 'oder')}`, example: () => 'vierteljährlich' },
  uhrzeit: { zod: () => clock, describe: () => 'Uhrzeit, zum Beispiel 9:00', example: () => '9:00' },
  oeffnungszeiten: { zod: () => openings, describe: () => 'je Wochentag Zeiten, zum Beispiel mo: 9:00-12:00', example: () => ({ mo: '9:00-12:00', do: '14:00-17:00' }) },
}
