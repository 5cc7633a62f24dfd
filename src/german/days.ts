// Days as German texts write them: „16. Januar 2017“, „16. Jan. 2017“, „16.01.2017“, „16.1.17“.
const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']
const DAY = /(?<![\d.])(\d{1,2})\.\s?(?:(\d{1,2})\.\s?(\d{4}|\d\d)|(\p{L}+)\.?\s(\d{4}))(?!\d|\.\d)/gu
/** „Jan“ names one as well as „Januar“. */
const monthOf = (name: string): number => (name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1)

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
    const iso = `${number === undefined ? long : short.padStart(4, '20')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    const real = month > 0 && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
    return real ? [{ iso, written: all, start: match.index }] : []
  })
}
