// Wording as Markdown that prints literally: nothing a person wrote becomes structure.

const SPECIAL = /[\\`*_[\]<>&~|$]/g
/** Escapes what is markup anywhere in a line. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&')
}

/** Escapes what is markup only at the start of a line: headings, bullets, numbers, rules, underlines of headings. Works on every line. */
export function escapeStarts(paragraph: string): string {
  return paragraph.split('\n').map(escapeStart).join('\n')
}

function escapeStart(line: string): string {
  const text = line.replace(/^[ \t]+/, '')
  if (/^(#{1,6}|[+-])(\s|$)/.test(text) || /^(-[\s-]*|=+)\\?$/.test(text)) return `\\${text}`
  return text.replace(/^(\d{1,9})([.)])(?=\s|\\?$)/, '$1\\$2')
}

/** Strong and emphasis: asterisks where CommonMark is sure to see them, tags where punctuation stands inside at the edge or asterisks stand before. */
export function wrapInline(inner: string, mark: '*' | '**', before = ''): string {
  if (inner.trim() === '') return inner
  const tag = mark === '**' ? 'strong' : 'em'
  const sure = !before.endsWith('*') && /^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]$/u.test(inner)
  return sure ? `${mark}${inner}${mark}` : `<${tag}>${inner}</${tag}>`
}
