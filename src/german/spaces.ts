// No-break spaces (U+00A0) where a line must not break: after §, in "e. V.", between number and unit, before a spaced dash.
// Invariant: only an existing space changes; the text keeps its length, so callers can split a joined text back at the same offsets.

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const PARTS_OF_LAW =
  'Abs\\.|Absatz|Absätze|Satz|Sätze|Nr\\.|Nummer|Nrn\\.|Art\\.|Artikel|Buchst\\.|Buchstabe|lit\\.|Hs\\.|Halbs\\.|Kap\\.|S\\.|Seite|Ziff\\.|Ziffer|Rn\\.|Anlage|Teil|Halbsatz|Unterabsatz|UAbs\\.'
const PEOPLE = 'Frau|Herr|Herrn'
const DEGREES = 'med|jur|phil|theol'
const UNITS = 'Uhr|Euro|Cent|Mio\\.|Mrd\\.|€|%|Prozent|km|m²|Stunden|Minuten|Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Werktage|Werktagen|Arbeitstage|Arbeitstagen|ff?\\.'

/** What stands before the space, and what behind it. No „before“ holds a space itself, so each space is judged alone. */
const RULES: readonly (readonly [before: string, behind: string])[] = [
  ['§§?', '\\d'],
  [`(?<!\\p{L})(?:${PARTS_OF_LAW})`, '\\d|(?:[IVX]+|[a-zA-Z])(?!\\p{L})'],
  ['(?<!\\p{L})(?:SGB|Buch)', '[IVX]+(?!\\p{L})'],
  // e. V., z. B., i. A., K. d. ö. R., initials
  ['(?<!\\p{L})\\p{L}\\.', '\\p{L}\\.'],
  ['(?<!\\d)\\d{1,2}\\.', MONTHS],
  ['\\d', `(?:${UNITS})(?!\\p{L})`],
  [`(?<!\\p{L})(?:Dr\\.|Prof\\.|Dipl\\.|Dipl\\.-\\p{L}+\\.|St\\.|${PEOPLE}|Hl\\.)`, `\\p{Lu}|(?:${DEGREES}|rer)\\.`],
  [`(?<!\\p{L})(?:${DEGREES})\\.`, '\\p{Lu}'],
  // area code and number, Az. 12, BGBl. I
  ['(?<!\\d)0\\d{1,4}', '\\d{3}'],
  ['(?<!\\p{L})(?:Az\\.|BGBl\\.|Tel\\.)', '[\\dIVX]'],
  ['\\p{L}', '– '],
]
/** Most spaces stand between two words, where no rule can hold: that is seen first, because every paragraph comes through here. */
const BETWEEN_WORDS = `(?<=[a-zäöüß,;:“)] )(?:(?!(?:${DEGREES}|rer)\\.)[a-zäöüß]{2}|(?<!(?:${PEOPLE}) )[A-ZÄÖÜ][a-zäöüß])`
const KEPT = new RegExp(` (?!${BETWEEN_WORDS})(?:${RULES.map(([before, behind]) => `(?<=${before} )(?=${behind})`).join('|')})`, 'gu')

export function protect(text: string): string {
  return text.replace(KEPT, '\u00a0')
}
