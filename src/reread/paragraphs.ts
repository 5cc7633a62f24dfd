// A paragraph of Word → a line: what it is, its label as Word prints it, where it stands, its words.
// Labels that are typed, as our writer does where Word cannot count, are labels too: a paragraph that begins with one and a tab.
import { flat, type Inlines, isBlank, splitAtTabs, TAB } from './inlines.ts'
import { child, type Xml, val } from './xml.ts'
import { doubt, type Reading } from './reading.ts'
import { type Found, readRuns } from './runs.ts'
import { countedIn, type Role, type Style } from './styles.ts'
import { firstIndent, type Indent, indentOf, toggle, whole } from './values.ts'

export interface Line {
  readonly tag: 'line'
  readonly role: Role
  /** '' without. */
  readonly label: string
  /** List and level that gave the label; null: typed or none. */
  readonly counted: { readonly num: string; readonly level: number } | null
  /** Edges in twips: of the label, and of the text. */
  readonly labelAt: number
  readonly left: number
  /** Tabs are nodes of their own. */
  readonly inlines: Inlines
  readonly found: Found
  /** Starts a page. */
  readonly breakBefore: boolean
  /** Has a rule above: a line to write on. */
  readonly ruled: boolean
  /** Has more space above than its style: something new begins. */
  readonly spaced: boolean
  readonly align: string | undefined
  /** Section properties: here a part of the file ends. */
  readonly ends: Xml | undefined
  /** Number of the paragraph in the file, from 1. */
  readonly number: number
  /** Where references find it; '' nowhere. */
  readonly key: string
}
/** Room between label and text where the paragraph says nothing about it. */
const USUAL_HANGING = 200
const LABEL = /^(?:\(\d+[a-z]?\)|\d+[a-z]?[.)]|[a-z]{1,2}\)|[–•-]|§\s?\d+[a-z]?\.?)$/

export function readParagraph(xml: Xml, reading: Reading): Line {
  const properties = child(xml, 'w:pPr')
  const style = reading.styles.paragraph(val(child(properties, 'w:pStyle')))
  const number = ++reading.count.paragraphs
  const counted = countedOf(properties, style, reading)
  const label = counted ? labelOf(counted, reading) : ''
  const { inlines, found } = readRuns(xml, reading)
  const indent = firstIndent(indentOf(properties), counted && countedIn(properties) ? (reading.numbering.level(counted)?.indent ?? {}) : {}, style.indent)
  const words = label === '' && ((indent.first ?? 0) < 0 || style.role === 'text') ? typed(inlines) : { label, inlines }
  const border = val(child(properties, 'w:pBdr', 'w:top'))
  return {
    tag: 'line', role: style.role, ...words, ...edges(indent, words.label), counted: label === '' ? null : counted, found, number, key: '',
    breakBefore: toggle(properties, 'w:pageBreakBefore') === true || found.breakBefore,
    ruled: border !== undefined && border !== 'none' && border !== 'nil',
    spaced: (whole(child(properties, 'w:spacing')?.attributes['w:before'], 0, 30_000) ?? 0) > 0,
    align: val(child(properties, 'w:jc')) ?? style.align,
    ends: child(properties, 'w:sectPr'),
  }
}

function countedOf(properties: Xml | undefined, style: Style, reading: Reading): { num: string; level: number } | null {
  const own = countedIn(properties)
  const num = own?.num || style.counted?.num || '0'
  if (num === '0' || own?.num === '0') return null
  const bound = style.counted && reading.numbering.boundTo(style.counted.style, num)
  return { num, level: own?.level ?? style.counted?.level ?? bound ?? 0 }
}
/** Bullets of symbol fonts have no character of their own; LibreOffice writes a dash as the minus of such a font. */
function labelOf(counted: { num: string; level: number }, reading: Reading): string {
  const label = reading.numbering.next(counted)
  if (label === undefined) doubt(reading, 'unknown-list', counted.num)
  return (label ?? '').replaceAll('\uf02d', '–').replaceAll(/\p{Co}/gu, '•').trim()
}
function edges({ left = 0, first = 0 }: Indent, label: string): { labelAt: number; left: number } {
  return { labelAt: left + first, left: label !== '' && first >= 0 ? left + first + USUAL_HANGING : left }
}
function typed(inlines: Inlines): { label: string; inlines: Inlines } {
  const [head = [], ...rest] = splitAtTabs(inlines)
  const label = flat(head)
  if (rest.length === 0 || !LABEL.test(label)) return { label: '', inlines }
  return { label, inlines: rest.flatMap((part, i) => (i === 0 ? part : [TAB, ...part])) }
}
/** Nothing to print: no words, no field, no frame, no picture. */
export const isEmpty = (line: Line): boolean => line.label === '' && line.role !== 'framed' && isBlank(line.inlines) && !line.ruled && line.found.pictures.length === 0
