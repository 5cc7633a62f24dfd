// No-break spaces (U+00A0) where a line must not break: after §, in "e. V.", between number and unit, before a spaced dash.
// Never a narrow one (U+202F), which fonts of Word lack; never between "§ 6" and "Abs. 2", because long chains tear lines apart.
// Invariant: only an existing space changes; the text keeps its length, so callers can split a joined text back at the same offsets.

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Okt\\.|Nov\\.|Dez\\.'
/** What is counted with a full stop before it: 1. Nachtrag, 2. Obergeschoss. */
const COUNTED = 'Halbjahre?s?|Quartale?s?|Nachtrage?s?|Stock|Etage|Obergeschoss|OG|Lebensjahre?s?|Auflage|Fassung|Änderung'
/** Before a number, a Roman number or a letter. */
const PARTS_OF_LAW =
  'Abs\\.|Absatz(?:es)?|Absätzen?|Satz(?:es)?|Sätzen?|Nr\\.|Nummern?|Nrn\\.|Art\\.|Artikel[ns]?|Buchst\\.|Buchstaben?|Doppelbuchst\\.|Doppelbuchstaben?|lit\\.|Hs\\.|Halbs\\.|Halbsatz|Kap\\.|S\\.|Seiten?|Ziff\\.|Ziffern?|Rn\\.|Fn\\.|Anlagen?|Teile?|UAbs\\.|Unterabsatz|Unterabsätze'
/** Before a number only: „Raum a“ may be the end of one thing and the beginning of another. */
const NUMBERED = 'Abschnitt|Kapitel|Punkt|Tabelle|Zimmer|Raum|Haus|Gebäude|Postfach|Stufe|Modul|Phase|Gruppe|Klasse|ca\\.|max\\.|mind\\.|rd\\.|€|EUR'
/** Their letter may end a sentence. */
const LETTERED = 'SGB|Buch|Anlage|Teil|Gruppe|Block|Haus|Gebäude|Raum|Klasse|Niveau'
const UNITS =
  'Uhr|Euro|EUR|Cent|Tsd\\.|Mio\\.|Mrd\\.|€|%|‰|Prozent|Prozentpunkte|km|m|m²|cm|kg|h|Sekunden|Minuten?|Stunden?|Wochenstunden|Unterrichtsstunden|Unterrichtseinheiten|UE|VZÄ|Tag|Tagen?|Kalendertagen?|Werktag|Werktagen?|Arbeitstag|Arbeitstagen?|Wochen?|Monat|Monaten?|Quartalen?|Jahr|Jahren?|MB|Seiten|ff?\\.'
const REGISTERS = 'Az\\.|BGBl\\.|Tel\\.:?'
const WEEKDAY = 'Mo|Di|Mi|Do|Fr|Sa|So'
const DEGREES = '(?:med|jur|phil|theol|rer|h)\\.'

/** Each rule matches up to and including one space, which is the last character of the match. */
const RULES: readonly RegExp[] = [
  /§§? (?=\d)/gu,
  new RegExp(`(?<!\\p{L})(?:${PARTS_OF_LAW}) (?=\\d|(?:[IVX]+|([a-zA-Z])\\1?)(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${NUMBERED}) (?=\\d)`, 'gu'),
  /(?<!\p{L})(?:SGB|Buch) (?=[IVX]+(?!\p{L}))/gu,
  /\((?:EU|EG|EWG)\) (?=Nr\.|\d)/gu,
  // e. V., z. B., i. A., K. d. ö. R., initials
  /(?<!\p{L})\p{L}\. (?=\p{L}\.)/gu,
  // A. Muster; not where a sentence ends in „e. V.“ or „SGB X.“
  new RegExp(`(?<!\\p{L}|\\p{Ll}\\.[ \\u00a0]|(?:${LETTERED})[ \\u00a0])\\p{Lu}\\. (?=\\p{Lu}\\p{Ll})`, 'gu'),
  // Neustadt a. d. Weinstraße, Dr. h. c. Muster
  /(?<=\p{Ll}\.[ \u00a0])[cd]\. (?=\p{Lu}\p{Ll})/gu,
  new RegExp(`(?<!\\d)\\d{1,2}\\. (?=(?:${MONTHS}|${COUNTED})(?!\\p{L}))`, 'gu'),
  new RegExp(`\\d (?=(?:${UNITS})(?!\\p{L}))`, 'gu'),
  // 12 000
  /(?<![\d.,])\d{1,3} (?=\d{3}(?!\d))/gu,
  new RegExp(`(?<!\\p{L})(?:Dr\\.|Prof\\.|Mag\\.|Dipl\\.|Dipl\\.-\\p{L}+\\.|St\\.|Frau|Herr|Herrn|Hl\\.) (?=\\p{Lu}|${DEGREES})`, 'gu'),
  /(?<!\p{L})(?:med|jur|phil|theol)\. (?=\p{Lu})/gu,
  // Mo. bis Fr., Fr. 9–12 Uhr
  new RegExp(`(?<!\\p{L})(?:${WEEKDAY})(?:\\. (?=bis(?!\\p{L})|–|\\d)| (?=bis[ \\u00a0](?:${WEEKDAY})(?!\\p{L})))`, 'gu'),
  // area code and number, Az. 12, BGBl. I
  /(?<!\d)0\d{1,4} (?=\d{3})/gu,
  new RegExp(`(?<!\\p{L})(?:${REGISTERS}) (?=[\\dIVX])`, 'gu'),
  // a dash never begins a line, except the one that opens it
  /\S (?=[–—](?![\p{L}\p{N}]))/gu,
]

export function protect(text: string): string {
  return RULES.reduce((t, rule) => t.replace(rule, (match) => `${match.slice(0, -1)}\u00a0`), text)
}
