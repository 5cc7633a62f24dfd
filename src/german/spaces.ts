// No-break spaces (U+00A0) where a line must not break: after §, in "e. V.", between number and unit, before a spaced dash.
// Invariant: only an existing space changes; the text keeps its length, so callers can split a joined text back at the same offsets.

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const PARTS_OF_LAW =
  'Abs\\.|Absatz|Absätze|Satz|Sätze|Nr\\.|Nummer|Nrn\\.|Art\\.|Artikel|Buchst\\.|Buchstabe|lit\\.|Hs\\.|Halbs\\.|Kap\\.|S\\.|Seite|Ziff\\.|Ziffer|Rn\\.|Anlage|Teil|Halbsatz|Unterabsatz|UAbs\\.'
const UNITS = 'Uhr|Euro|Cent|Mio\\.|Mrd\\.|€|%|Prozent|km|m²|Stunden|Minuten|Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Werktage|Werktagen|Arbeitstage|Arbeitstagen|ff?\\.'

/** Each rule matches up to and including one space, which is the last character of the match. */
const RULES: readonly RegExp[] = [
  /§§? (?=\d)/gu,
  new RegExp(`(?<!\\p{L})(?:${PARTS_OF_LAW}) (?=\\d|(?:[IVX]+|[a-zA-Z])(?!\\p{L}))`, 'gu'),
  /(?<!\p{L})(?:SGB|Buch) (?=[IVX]+(?!\p{L}))/gu,
  // e. V., z. B., i. A., K. d. ö. R., initials
  /(?<!\p{L})\p{L}\. (?=\p{L}\.)/gu,
  new RegExp(`(?<!\\d)\\d{1,2}\\. (?=${MONTHS})`, 'gu'),
  new RegExp(`\\d (?=(?:${UNITS})(?!\\p{L}))`, 'gu'),
  /(?<!\p{L})(?:Dr\.|Prof\.|Dipl\.|Dipl\.-\p{L}+\.|St\.|Frau|Herr|Herrn|Hl\.) (?=\p{Lu}|(?:med|jur|phil|theol|rer)\.)/gu,
  /(?<!\p{L})(?:med|jur|phil|theol)\. (?=\p{Lu})/gu,
  // area code and number, Az. 12, BGBl. I
  /(?<!\d)0\d{1,4} (?=\d{3})/gu,
  /(?<!\p{L})(?:Az\.|BGBl\.|Tel\.) (?=[\dIVX])/gu,
  /\p{L} (?=– )/gu,
]

export function protect(text: string): string {
  return RULES.reduce((t, rule) => t.replace(rule, (match) => `${match.slice(0, -1)}\u00a0`), text)
}
