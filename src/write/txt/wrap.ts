// Lines of plain text: broken at spaces (never at no-break spaces), indented, aligned.
export const WIDTH = 78

/** Text from column `indent` on; `\n` in the text starts a new line. A word longer than the line stands alone, whole. */
export function wrap(text: string, indent: number): string {
  const pad = ' '.repeat(indent)
  return text.split('\n').map((part) => breakLine(part, WIDTH - indent).map((line) => (pad + line).trimEnd()).join('\n')).join('\n')
}

function breakLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' && lines.length === 0 && word === '' ? '' : line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A label in its own column; `body` is already indented by `indent + width`. */
export function beside(label: string, body: string, indent: number, width: number): string {
  return ' '.repeat(indent) + label.padEnd(width) + body.slice(indent + width)
}

/** Right-aligned line by line. */
export function rightAligned(text: string): string {
  return text.split('\n').map((line) => line.padStart(WIDTH)).join('\n')
}
