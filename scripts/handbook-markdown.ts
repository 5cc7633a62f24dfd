// Small parts of Markdown that all generated pages of the handbook share.
// Invariant: texts of templates and of the schema are data; nothing in them becomes markup or a row of its own.

/** First line of every generated page; the pages without it are written by hand. */
export const generated = (source: string): string => `<!-- Erzeugt von „npm run handbook“ aus ${source}. Nicht von Hand ändern. -->`

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}
/** Words of a person in a cell: `<tag>` is text, a bar does not end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ').replace(/<(?=[a-z/!])/gi, '&lt;')

export const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)
/** `info` stands behind the language, where it is not shown: what a test does with the block. */
export const fence = (language: string, text: string, info = ''): string => `\`\`\`${[language, info].filter(Boolean).join(' ')}\n${text.trimEnd()}\n\`\`\`\n`
export const quoted = (text: string): string => text.trim().split('\n').map((line) => `> ${line}`.trimEnd()).join('\n')
export const section = (title: string, text: string): string => (text.trim() === '' ? '' : `## ${title}\n\n${text.trimEnd()}\n`)
/** One empty line between parts, none at the end. */
export const page = (...parts: readonly string[]): string => `${parts.filter((part) => part.trim() !== '').map((part) => part.trimEnd()).join('\n\n')}\n`
