// Days as German texts write them: „16. Januar 2017“, „16.01.2017“.
const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']
const DAY = /\b(\d{1,2})\.\s?(?:(\d{1,2})\.\s?|(\p{L}+)\s)(\d{4})\b/gu

export interface Day {
  readonly iso: string
  /** As it stands in the text, from `start`. */
  readonly written: string
  readonly start: number
}
/** In the order of the text. Days that no calendar has are none. */
export function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [all, day = '', number, name, year = ''] = match
    const month = number === undefined ? MONTHS.indexOf((name ?? '').toLowerCase()) + 1 : Number(number)
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    const real = month > 0 && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
    return real ? [{ iso, written: all, start: match.index }] : []
  })
}
