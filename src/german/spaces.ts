// No-break spaces (U+00A0) where a line must not break: after §, in "e. V.", between number and unit, before a spaced dash.
// Never a narrow one (U+202F), which fonts of Word lack; never between "§ 6" and "Abs. 2", because long chains tear lines apart.
// Invariant: only an existing space changes; the text keeps its length, so callers can split a joined text back at the same offsets.
import { LOWER, UPPER } from './letters.ts'

const L = `[${UPPER}${LOWER}]`
const [LU, LL] = [`[${UPPER}]`, `[${LOWER}]`]

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
const PEOPLE = 'Frau|Herr|Herrn'
const DEGREES = '(?:med|jur|phil|theol|rer|h)\\.'

/** What stands before a space that is kept, and what behind it. No „before“ needs more than the kind of an earlier space, so each space is judged alone. */
const RULES: readonly (readonly [before: string, behind: string])[] = [
  ['§§?', '\\d'],
  [`(?<!${L})(?:${PARTS_OF_LAW})`, `\\d|(?:[IVX]+|(?<letter>[a-zA-Z])\\k<letter>?)(?!${L})`],
  [`(?<!${L})(?:${NUMBERED})`, '\\d'],
  [`(?<!${L})(?:SGB|Buch)`, `[IVX]+(?!${L})`],
  ['\\((?:EU|EG|EWG)\\)', 'Nr\\.|\\d'],
  // e. V., z. B., i. A., K. d. ö. R., initials
  [`(?<!${L})${L}\\.`, `${L}\\.`],
  // Haus am Markt e. V.: the legal form is no line of its own
  [`(?:${L}|\\d|[“”"’)])`, `e\\.[ \\u00a0]V\\.`],
  // A. Muster; not where a sentence ends in „e. V.“ or „SGB X.“
  [`(?<!${L}|${LL}\\.[ \\u00a0]|(?:${LETTERED})[ \\u00a0])${LU}\\.`, `${LU}${LL}`],
  // Neustadt a. d. Weinstraße, Dr. h. c. Muster
  [`(?<=${LL}\\.[ \\u00a0])[cd]\\.`, `${LU}${LL}`],
  ['(?<!\\d)\\d{1,2}\\.', `(?:${MONTHS}|${COUNTED})(?!${L})`],
  ['\\d', `(?:${UNITS})(?!${L})`],
  // 15999 Erlenstadt
  ['(?<![\\d.,])\\d{5}', `${LU}${LL}`],
  // 12 000
  ['(?<![\\d.,])\\d{1,3}', '\\d{3}(?!\\d)'],
  [`(?<!${L})(?:Dr\\.|Prof\\.|Mag\\.|Dipl\\.|Dipl\\.-${L}+\\.|St\\.|${PEOPLE}|Hl\\.)`, `${LU}|${DEGREES}`],
  [`(?<!${L})(?:med|jur|phil|theol)\\.`, LU],
  // Mo. bis Fr., Fr. 9–12 Uhr
  [`(?<!${L})(?:${WEEKDAY})\\.`, `bis(?!${L})|–|\\d`],
  [`(?<!${L})(?:${WEEKDAY})`, `bis[ \\u00a0](?:${WEEKDAY})(?!${L})`],
  // area code and number, Az. 12, BGBl. I
  ['(?<!\\d)0\\d{1,4}', '\\d{3}'],
  [`(?<!${L})(?:${REGISTERS})`, '[\\dIVX]'],
  // a dash never begins a line, except the one that opens it
  ['\\S', `[–—](?!${L}|\\d)`],
]
/** Most spaces stand between two words, where no rule can hold: that is seen first, because every paragraph comes through here. */
const BETWEEN_WORDS = `(?<=[a-zäöüß,;“] )(?:(?!${DEGREES}|bis[ \\u00a0])[a-zäöüß]{3}|(?<!(?:${PEOPLE}) )[A-ZÄÖÜ][a-zäöüß])`
const alternatives = RULES.map(([before, behind]) => `(?<=${before} )(?=${behind})`).join('|')
const KEPT = new RegExp(` (?!${BETWEEN_WORDS})(?:${alternatives})`, 'gu')

export function protect(text: string): string {
  return text.replace(KEPT, '\u00a0')
}
