// Word files made by hand for tests of the reader: as little as each case needs.
import { zipSync, strToU8 } from 'fflate'
import type { Document } from '../../src/document/nodes.ts'
import type { Doubt } from '../../src/reread/reading.ts'
import { reread, type Reread } from '../../src/reread/reread.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
export const part = (name: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${inner}</w:${name}>`
export const fileOf = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
/** A file of this body; other parts by their name in the folder `word`. */
export const made = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  fileOf({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...Object.fromEntries(Object.entries(more).map(([name, inner]) => [`word/${name}.xml`, part(name, inner)])) })

export interface Got extends Reread {
  readonly all: readonly Doubt[]
}
export function read(bytes: Uint8Array): Got {
  const all: Doubt[] = []
  const done = reread(bytes, (doubt) => void all.push(doubt))
  if (!done) throw new Error(`not read: ${JSON.stringify(all)}`)
  return { ...done, all }
}
export const bodyOf = (body: string, more: Readonly<Record<string, string>> = {}): Document['body'] => read(made(body, more)).document.body

// ---- pieces of WordprocessingML
export const t = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (inner: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
export const styled = (style: string, inner: string, more = ''): string => p(inner, `<w:pStyle w:val="${style}"/>${more}`)
export const counted = (num: number, level: number, inner: string, more = ''): string => p(inner, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>${more}`)
export const style = (id: string, name: string, inner = '', more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${name}"/>${inner}</w:style>`
export const level = (n: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const definition = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
export const num = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
export const fieldOf = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
