// The first full date in a text: „16. Januar 2017“, „01.01.2017“, „1.1.2017“.
const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const DATE = new RegExp(`(?<!\\d)(\\d{1,2})\\.[ \\u00a0\\u202f]?(?:(\\d{1,2})\\.|(${MONTHS.join('|')}))[ \\u00a0\\u202f]?((?:19|20)\\d\\d)(?!\\d)`, 'u')

export interface Day {
  readonly iso: string
  readonly start: number
  readonly end: number
}
export function dateIn(text: string): Day | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [all, day = '', number, name = '', year = ''] = match
  const two = (n: number | string): string => String(n).padStart(2, '0')
  return { iso: `${year}-${two(number ?? MONTHS.indexOf(name) + 1)}-${two(day)}`, start: match.index, end: match.index + all.length }
}
