// Styles of a Word file: found by role, resolved along what they are based on, ending with the defaults of the document.
// Invariant: a chain ends, also where styles are based on each other in a circle or without end; a file that is made by people has a few.
import { type Align, type HouseFont, type HouseRole, type HouseType, LIMITS, ROLES, within } from './house-style-data.ts'
import { colourOf, fontOf, isReadable, number, type Theme, toggle } from './house-style-values.ts'
import { child, descendants, val, type Xml } from './package.ts'

/** The styles of a file. `missed`: what could not be taken, as German facts; it grows while values are read. */
export interface Book {
  readonly list: readonly Xml[]
  readonly byId: ReadonlyMap<string, Xml>
  readonly defaults: readonly Xml[]
  readonly theme: Theme
  readonly missed: Set<string>
}
/** Property elements, nearest first: of the style, of what it is based on, … the defaults. */
export interface Chain {
  readonly runs: readonly Xml[]
  readonly paragraphs: readonly Xml[]
}

/** Names (as Word writes them in every language, and as others translate them) and ids by role; compared in small letters without spaces. */
const NAMES: Readonly<Record<HouseRole, readonly string[]>> = {
  body: ['normal', 'standard'],
  title: ['title', 'titel'],
  subtitle: ['subtitle', 'untertitel'],
  heading: ['heading1', 'überschrift1', 'berschrift1'],
  subheading: ['heading2', 'überschrift2', 'berschrift2'],
  caption: ['caption', 'beschriftung'],
  note: ['footnotetext', 'footnote', 'fußnotentext', 'funotentext'],
  header: ['header', 'kopfzeile'],
  footer: ['footer', 'fußzeile', 'fuzeile'],
  table: [],
}
const plain = (text: string | undefined): string => (text ?? '').toLowerCase().normalize('NFC').replace(/[\s_]/g, '')
const isOf = (style: Xml, kind: string): boolean => (style.attributes['w:type'] ?? 'paragraph') === kind
const isDefault = (style: Xml): boolean => ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
const idOf = (style: Xml): string => style.attributes['w:styleId'] ?? ''
const elements = (list: readonly Xml[], name: string): readonly Xml[] => list.flatMap((xml) => child(xml, name) ?? [])

export function bookOf(root: Xml | undefined, theme: Theme): Book {
  const list = descendants(child(root, 'w:styles'), 'w:style')
  const defaults = child(root, 'w:styles', 'w:docDefaults')?.children ?? []
  return { list, byId: new Map([...list].reverse().map((style) => [idOf(style), style])), defaults, theme, missed: new Set() }
}

function styleOf(role: HouseRole, { list }: Book): Xml | undefined {
  const paragraphs = list.filter((style) => isOf(style, 'paragraph'))
  const known = NAMES[role]
  const first = role === 'body' ? paragraphs.find(isDefault) : role === 'table' ? list.find((style) => isOf(style, 'table') && isDefault(style)) : undefined
  return first ?? paragraphs.find((style) => known.includes(plain(val(child(style, 'w:name'))))) ?? paragraphs.find((style) => known.includes(plain(idOf(style))))
}

function basedOn(style: Xml | undefined, { byId }: Book): readonly Xml[] {
  const chain = new Set<Xml>()
  for (let at = style; at && chain.size < LIMITS.chain && !chain.has(at); at = byId.get(val(child(at, 'w:basedOn')) ?? '')) chain.add(at)
  return [...chain]
}

/** Of a paragraph style, of Normal where the id is unknown. */
export function paragraphChain(id: string | undefined, book: Book): Chain {
  const given = book.byId.get(id ?? '')
  return chainOf([...basedOn(given && isOf(given, 'paragraph') ? given : styleOf('body', book), book), ...book.defaults])
}

/** Run properties of a character style. */
export function characterChain(id: string | undefined, book: Book): readonly Xml[] {
  const given = book.byId.get(id ?? '')
  return given && isOf(given, 'character') ? elements(basedOn(given, book), 'w:rPr') : []
}

const chainOf = (list: readonly Xml[]): Chain => ({ runs: elements(list, 'w:rPr'), paragraphs: elements(list, 'w:pPr') })

/** The nearest property that says something. */
export function nearest<T>(list: readonly Xml[], name: string, read: (xml: Xml) => T | undefined): T | undefined {
  for (const xml of elements(list, name)) {
    const value = read(xml)
    if (value !== undefined) return value
  }
  return undefined
}

export function fontIn(runs: readonly Xml[], limits: readonly [number, number], { theme, missed }: Book): HouseFont {
  const font = nearest(runs, 'w:rFonts', (xml) => fontOf(xml, theme))
  const asked = nearest(runs, 'w:sz', (xml) => number(val(xml)))
  const size = asked === undefined ? undefined : within(asked, limits)
  const colour = nearest(runs, 'w:color', (xml) => colourOf(xml, theme)) ?? '000000'
  if (asked !== size) missed.add('sehr kleine oder sehr große Schrift')
  if (!isReadable(colour)) missed.add('Schriftfarben, die auf Papier zu hell sind')
  const isSet = (name: string): boolean => nearest(runs, name, toggle) ?? false
  return { ...(font !== undefined && { font }), ...(size !== undefined && { size }), bold: isSet('w:b'), italic: isSet('w:i'), colour: isReadable(colour) ? colour : '000000' }
}

const ALIGN: Readonly<Record<string, Align>> = { left: 'left', start: 'left', center: 'center', right: 'right', end: 'right', both: 'both', distribute: 'both' }
export const alignIn = (paragraphs: readonly Xml[]): Align => nearest(paragraphs, 'w:jc', (xml) => ALIGN[val(xml) ?? '']) ?? 'left'

/** Each value of `w:spacing` is inherited for itself. */
function roomIn(paragraphs: readonly Xml[]): Omit<HouseType, keyof HouseFont> {
  const spacing = (name: string): string | undefined => nearest(paragraphs, 'w:spacing', ({ attributes }) => attributes[`w:${name}`])
  const room = (name: string): number => within(number(spacing(name)) ?? 0, LIMITS.room)
  const lineRule = (spacing('lineRule') ?? 'auto') === 'auto' ? 'auto' : 'atLeast'
  const line = within(number(spacing('line')) ?? 240, lineRule === 'auto' ? LIMITS.lineAuto : LIMITS.lineAtLeast)
  return { before: room('before'), after: room('after'), line, lineRule, align: alignIn(paragraphs) }
}

/** A default table style counts only if it says something about letters: Word's own does not. */
function chainOfRole(role: HouseRole, style: Xml, book: Book): Chain | undefined {
  if (role !== 'table') return paragraphChain(idOf(style), book)
  const own = chainOf(basedOn(style, book))
  const body = paragraphChain(undefined, book)
  return own.runs.some(({ children }) => children.length > 0) ? { runs: [...own.runs, ...body.runs], paragraphs: [...own.paragraphs, ...body.paragraphs] } : undefined
}

export function typeOf(book: Book): Readonly<Partial<Record<HouseRole, HouseType>>> {
  const found = ROLES.flatMap((role) => {
    const style = styleOf(role, book)
    const chain = style && chainOfRole(role, style, book)
    return chain ? [[role, { ...fontIn(chain.runs, role === 'body' ? LIMITS.body : LIMITS.size, book), ...roomIn(chain.paragraphs) }] as const] : []
  })
  return Object.fromEntries(found)
}
