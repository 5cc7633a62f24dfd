// The closed set of parameter types and the value each has inside koopgen, after reading what people write (yaml.md §2).
// Invariant: values are plain data; durations and rhythms are ISO inside and words in files.
export const weekdays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const
export type Weekday = (typeof weekdays)[number]
/** One span of opening hours, times as "9:00". */
export interface Opening { readonly tag: Weekday; readonly von: string; readonly bis: string }

export interface ValueOf {
  text: string
  /** Markdown, several paragraphs. */
  prosa: string
  zahl: number
  /** Decimal text "1500.00", never through a float. */
  betrag: string
  'ja-nein': boolean
  auswahl: string
  mehrfachauswahl: readonly string[]
  /** ISO "2027-01-15". */
  datum: string
  zeitraum: { readonly von: string; readonly bis: string }
  /** ISO inside "P3M", „3 Monate“ in files. */
  dauer: string
  /** ISO inside "P6M" or "bei-bedarf", words in files. */
  rhythmus: string
  uhrzeit: string
  wochentage: readonly Weekday[]
  oeffnungszeiten: readonly Opening[]
  /** Id of a party or group. */
  partei: string
  liste: readonly ScalarValue[]
  tabelle: readonly Row[]
}
export type ParamType = keyof ValueOf
const scalarTypes = ['text', 'zahl', 'betrag', 'ja-nein', 'auswahl', 'datum', 'dauer', 'rhythmus', 'uhrzeit', 'partei'] as const
export type ScalarType = (typeof scalarTypes)[number]
export type ScalarValue = ValueOf[ScalarType]
export type Row = Readonly<Record<string, ScalarValue | undefined>>
export type ParamValue = ValueOf[ParamType]
export type Values = Readonly<Record<string, ParamValue | undefined>>
