// Running text in lines of a terminal.

const NARROWEST = 30
const WIDEST = 100
/** Lines longer than a hundred signs are hard to read, whatever the terminal has; without a terminal, or one that does not tell, it is eighty. */
export function lineWidth(columns: number | undefined): number {
  return Math.max(NARROWEST, Math.min(WIDEST, columns || 80))
}

/** Lines of at most `width` signs, the indent included; a word that is longer stands alone. `hanging`: the indent of all lines but the first. */
export function wrapped(text: string, width: number, indent = '', hanging = indent): string {
  const lines = text.split('\n').flatMap((line, i) => oneParagraph(line, width, i === 0 ? indent : hanging, hanging))
  return lines.join('\n')
}

/** What is copied stays in one piece, however narrow the terminal: commands, what stands between quotation marks, and lines that are set in (lists of files). */
export function copyable(text: string, width: number): string {
  const fits = (line: string): boolean => /^\s/.test(line) || signs(line) <= width
  return text.split('\n').flatMap((line) => (fits(line) ? line : line.split(' · ').flatMap((part) => filled(part.match(ONE_PIECE) ?? [], width, '', '')))).join('\n')
}
const ONE_PIECE = /(?<=: )koopgen .+$|(?:„[^“]*“|"[^"]*"|\S)+/g

const oneParagraph = (text: string, width: number, indent: string, hanging: string): readonly string[] => filled(text.split(/[ \t]+/).filter((word) => word !== ''), width, indent, hanging)
function filled(words: readonly string[], width: number, indent: string, hanging: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const margin = lines.length === 0 ? indent : hanging
    if (line !== '' && signs(`${margin}${line} ${word}`) > width) {
      lines.push(margin + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line === '' ? '' : (lines.length === 0 ? indent : hanging) + line]
}

const signs = (text: string): number => [...text.normalize('NFC')].length

/** A full stop behind a word of one or two letters is that of an abbreviation. */
export function firstSentence(text: string): string {
  return /^.*?(?:[\p{L}\d]{3}|[“)%\]])[.!?](?=\s|$)/su.exec(text)?.[0] ?? text
}
