// Days as German texts write them: „16. Januar 2017“, „16. Jan. 2017“, „16.01.2017“, „16.1.17“.
const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']
/** Behind „Ziffer“ and the like it is a number of a part. */
const DAY = /(?<![\d.])(?<!(?<!\p{L})(?:Ziff\.|Ziffer|Nr\.|Nummer|Abschnitt|Punkt|Kapitel|Version)\s)(\d{1,2})\.\s?(?:(\d{1,2})\.\s?(\d{4}|\d\d)|(\p{L}+)\.?\s(\d{4}))(?!\d|\.\d)/gu
/** „Jan“ names one as well as „Januar“. */
const monthOf = (name: string): number => (name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1)

/** „99“ is 1999; nobody plans that far ahead. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) > 69 ? 19 : 20}${year}`)

export interface Day {
  readonly iso: string
  /** As it stands in the text, from `start`. */
  readonly written: string
  readonly start: number
}
/** In the order of the text. Days that no calendar has are none. */
export function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [all, day = '', number, short = '', name = '', long = ''] = match
    const month = number === undefined ? monthOf(name) : Number(number)
    const iso = `${number === undefined ? long : fullYear(short)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    const real = month > 0 && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
    return real ? [{ iso, written: all, start: match.index }] : []
  })
}
