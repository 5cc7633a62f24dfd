// The few pieces of WordprocessingML the writer builds itself: runs, fields, paragraph properties. Everything is a string that is already XML.
// Invariant: text passes `escape` exactly once; elements stand in the order of the schema (ISO/IEC 29500-1, 17.3), because Word reads no other.

/** Well-formed XML. */
export type Xml = string

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text: string): Xml => (/[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (c) => ENTITIES[c] ?? c) : text)

/** How a run looks; absent: as its paragraph. `size` in half points, `style` a character style. */
export interface RunLook {
  readonly style?: string
  readonly font?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly color?: string
  readonly size?: number
  readonly underline?: 'single' | 'dotted'
  /** BCP 47. */
  readonly language?: string
}
const flag = (name: string, on: boolean | undefined): Xml => (on === undefined ? '' : on ? `<w:${name}/><w:${name}Cs/>` : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`)
const fontXml = (font: string): Xml => `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
function runProperties(look: RunLook): Xml {
  const inner = [
    look.style === undefined ? '' : `<w:rStyle w:val="${look.style}"/>`,
    look.font === undefined ? '' : fontXml(look.font),
    flag('b', look.bold),
    flag('i', look.italic),
    look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
    look.underline === undefined ? '' : `<w:u w:val="${look.underline}"/>`,
    look.language === undefined ? '' : `<w:lang w:val="${escape(look.language)}"/>`,
  ].join('')
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`
}

/** A run of anything. */
export const run = (content: Xml, look: RunLook = {}): Xml => `<w:r>${runProperties(look)}${content}</w:r>`
export const TAB: Xml = '<w:tab/>'
export const BREAK: Xml = '<w:br/>'
const piece = (text: string): Xml => (text === '' ? '' : `<w:t${/^\s|\s$| {2}/.test(text) ? ' xml:space="preserve"' : ''}>${escape(text)}</w:t>`)

/** A hyphen Word must not break at: U+2011, which its fonts lack, and a hyphen between digits, as in telephone numbers. */
const FIRM_HYPHEN = /\u2011|(?<=\d)-(?=\d)/
const HARD = '<w:noBreakHyphen/>'
const SOFT = '<w:softHyphen/>'
/** Words of a run; hyphens that hold, hyphens for line ends and line feeds become elements of Word. */
export function words(text: string): Xml {
  if (!FIRM_HYPHEN.test(text) && !/[\n\u00ad]/.test(text)) return piece(text)
  return text.split('\n').map((line) => line.split(FIRM_HYPHEN).map((part) => part.split('\u00ad').map(piece).join(SOFT)).join(HARD)).join(BREAK)
}
export const textRun = (text: string, look: RunLook = {}): Xml => run(words(text), look)

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const PRINTED = /<w:t(?: xml:space="preserve")?>([^<]*)<|<w:footnoteReference w:id="(\d+)"|<w:noBreakHyphen/g
/** What finished XML prints, with the numbers of notes; spaces that are no text are not told. */
export function wordsIn(xml: Xml): string {
  let found = ''
  for (const [, text, note] of xml.matchAll(PRINTED)) found += text ?? note ?? '-'
  return found.includes('&') ? found.replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => SIGNS[entity] ?? entity) : found
}

const mark = (type: 'begin' | 'separate' | 'end', look: RunLook): Xml => run(`<w:fldChar w:fldCharType="${type}"/>`, look)
/** A complex field with the result it has now. Simple fields lose their text in many readers. */
export const field = (instruction: string, result: string, look: RunLook = {}): Xml => fieldStart(instruction, look) + textRun(result, look) + mark('end', look)
/** A field whose result goes over several paragraphs: start, result, end. */
export const fieldStart = (instruction: string, look: RunLook = {}): Xml =>
  mark('begin', look) + run(`<w:instrText xml:space="preserve"> ${escape(instruction)} </w:instrText>`, look) + mark('separate', look)
export const fieldEnd: Xml = mark('end', {})
/** A link to a bookmark, without a visible mark. */
export const hyperlink = (bookmark: string, content: Xml): Xml => `<w:hyperlink w:anchor="${bookmark}" w:history="1">${content}</w:hyperlink>`

const LONGEST_TITLE = 64
/** A content control around runs that stand for a value to come: a click selects them, typing replaces them. Word shows the title above it. */
export function control(id: number, { tag, title }: { readonly tag: string; readonly title: string }, content: Xml): Xml {
  const letters = [...title.replaceAll('\u00ad', '')]
  const short = letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : letters.join('')
  return `<w:sdt><w:sdtPr><w:alias w:val="${escape(short)}"/><w:tag w:val="${escape(tag)}"/><w:id w:val="${id}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

// ---- paragraphs
export interface Border { readonly style: 'single' | 'dotted'; /** Eighths of a point. */ readonly size: number; readonly color: string; /** Points. */ readonly space: number }
export const ruleOf = (size: number, color: string, space: number, style: Border['style'] = 'single'): Border => ({ style, size, color, space })
export interface TabStop { readonly type: 'left' | 'center' | 'right'; /** Twips. */ readonly position: number }
/** Direct formatting of a paragraph, twips; absent: as its style. `line` in 240ths. */
export interface ParaOptions {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  /** A list of its own, level 0; false: the number of the style is off. */
  readonly numbering?: { readonly id: number } | false
  readonly border?: { readonly top?: Border; readonly left?: Border; readonly bottom?: Border; readonly right?: Border }
  readonly tabStops?: readonly TabStop[]
  readonly spacing?: { readonly before?: number; readonly line?: number }
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly alignment?: 'left' | 'center' | 'right'
}
const onOff = (name: string, on: boolean | undefined): Xml => (on === undefined ? '' : on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`)
const borderXml = (side: string, border: Border | undefined): Xml =>
  border === undefined ? '' : `<w:${side} w:val="${border.style}" w:sz="${border.size}" w:space="${border.space}" w:color="${border.color}"/>`
const SIDES = ['top', 'left', 'bottom', 'right'] as const
const attribute = (name: string, value: number | undefined): Xml => (value === undefined ? '' : ` w:${name}="${value}"`)

export function paragraphProperties(style: string, o: ParaOptions, last: Xml = ''): Xml {
  const { numbering, border, tabStops, spacing, indent, alignment } = o
  return `<w:pPr><w:pStyle w:val="${style}"/>${[
    onOff('keepNext', o.keepNext),
    onOff('keepLines', o.keepLines),
    onOff('pageBreakBefore', o.pageBreakBefore),
    numbering === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering ? numbering.id : 0}"/></w:numPr>`,
    border === undefined ? '' : `<w:pBdr>${SIDES.map((side) => borderXml(side, border[side])).join('')}</w:pBdr>`,
    tabStops === undefined ? '' : `<w:tabs>${tabStops.map(({ type, position }) => `<w:tab w:val="${type}" w:pos="${position}"/>`).join('')}</w:tabs>`,
    spacing === undefined ? '' : `<w:spacing${attribute('before', spacing.before)}${attribute('line', spacing.line)}/>`,
    indent === undefined ? '' : `<w:ind${attribute('left', indent.left)}${attribute('right', indent.right)}${attribute('hanging', indent.hanging)}/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
  ].join('')}${last}</w:pPr>`
}
