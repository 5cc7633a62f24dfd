// A piece of a terminal as SVG: lines of text in a window, coloured as the wizard colours them. No font is embedded, any monospaced one fits.
// Invariant: same lines, same bytes; the words are text in the picture, so that they can be read aloud and searched.

const SIZE = 14
const LINE = 20
const WIDE = 8.43
const EDGE = 20
const COLOURS = { paper: '#1f2430', text: '#d8dee9', dim: '#8f9bb3', done: '#8ccf7e', active: '#67b7f7', warning: '#e5c76b' } as const

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A table instead of colour codes: the first pattern that fits. */
const LOOKS: readonly (readonly [pattern: RegExp, colour: keyof typeof COLOURS, bold?: true])[] = [
  [/^\$ /, 'active', true],
  [/^✔/, 'done'],
  [/^\? |^\s?❯/, 'active'],
  [/ {2}Warnung {2}|^\d+ Warnung/, 'warning'],
  [/ {2}Fehler {2}|^\d+ Fehler/, 'warning'],
  [/^↑↓/, 'dim'],
  [/^ {2}/, 'dim'],
  [/^[A-ZÄÖÜ][^.:]*$/, 'text', true],
]

export function terminalPicture(lines: readonly string[], title: string): string {
  const width = Math.ceil(2 * EDGE + WIDE * 80)
  const height = 2 * EDGE + LINE * lines.length
  const rows = lines.map((line, i) => {
    const [, colour, bold] = LOOKS.find(([pattern]) => pattern.test(line)) ?? [/./, 'text' as const]
    return line === '' ? '' : `<text x="${EDGE}" y="${EDGE + LINE * i + SIZE}" fill="${COLOURS[colour]}"${bold ? ' font-weight="bold"' : ''}>${escaped(line).replaceAll(' ', '\u00a0')}</text>\n`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${SIZE}">\n`,
    `<title>${escaped(title)}</title>\n<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.paper}"/>\n`,
    ...rows,
    '</svg>\n',
  ].join('')
}
