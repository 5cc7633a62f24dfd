// Small numbers and lengths of time as sentences write them: „zwei Jahre“, „18 Monate“.
const NUMBERS = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
export const ONE = `(?:ein\\p{L}{0,2}|${NUMBERS.slice(2).join('|')}|\\d+)`
export function numberOf(word: string): number {
  const n = NUMBERS.indexOf(word)
  return /^\d+$/.test(word) ? Number(word) : n > 1 ? n : 1
}
const LETTERS: Readonly<Record<string, string>> = { Tag: 'D', Woche: 'W', Monat: 'M', Jahr: 'Y' }
export const UNIT = `(?:${Object.keys(LETTERS).join('|')})`
/** „P2Y“ from „zwei“ and „Jahr“. */
export const isoOf = (n: string, unit: string): string => `P${numberOf(n)}${LETTERS[unit] ?? ''}`
