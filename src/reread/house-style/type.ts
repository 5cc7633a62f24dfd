// Styles of a Word file: found by role, resolved along what they are based on, ending with the defaults of the document.
// Invariant: a chain ends, also where styles are based on each other in a circle or without end; a file that is made by people has a few.
import { type Align, type HouseFont, type HouseRole, type HouseType, LIMITS, ROLES, within } from './data.ts'
import { colourOf, fontOf, isReadable, isSymbolFont, number, type Theme, toggle } from './values.ts'
import { child, descendants, val, type Xml } from '../xml.ts'

/** The styles of a file. `missed`, `restyled`: what could not be taken of header and footer, and of the look of the text, as German facts; they grow while values are read. */
export interface Book {
  readonly list: readonly Xml[]
  readonly byId: ReadonlyMap<string, Xml>
  readonly defaults: readonly Xml[]
  readonly theme: Theme
  readonly missed: Set<string>
  readonly restyled: Set<string>
  /** Half points of the text. */
  readonly body: number
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
  return { list, byId: new Map([...list].reverse().map((style) => [idOf(style), style])), defaults, theme, missed: new Set(), restyled: new Set(), body: OUR_BODY }
}
/** Half points of our text, for files that do not say. */
const OUR_BODY = 22

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

/** Sizes a role may have and how messages name it. */
interface Measure {
  readonly sizes: readonly [number, number]
  readonly of: string
}
const small = (body: number): Measure['sizes'] => [LIMITS.size[0], Math.min(LIMITS.small, body)]
const MEASURES: Readonly<Record<HouseRole, (body: number) => Measure>> = {
  body: () => ({ sizes: LIMITS.body, of: 'des Textes' }),
  title: (body) => ({ sizes: [body, LIMITS.title], of: 'des Titels' }),
  subtitle: () => ({ sizes: LIMITS.size, of: 'des Untertitels' }),
  heading: (body) => ({ sizes: [body, LIMITS.size[1]], of: 'der Überschriften' }),
  subheading: (body) => ({ sizes: [body, LIMITS.size[1]], of: 'der Überschriften' }),
  caption: (body) => ({ sizes: small(body), of: 'der Beschriftungen' }),
  note: (body) => ({ sizes: small(body), of: 'der Fußnoten' }),
  header: (body) => ({ sizes: small(body), of: 'von Kopf- und Fußzeile' }),
  footer: (body) => ({ sizes: small(body), of: 'von Kopf- und Fußzeile' }),
  table: (body) => ({ sizes: small(body), of: 'der Tabellen' }),
}
const points = (halves: number): string => String(halves / 2).replace('.', ',')

/** The font that the properties ask for, whatever it is. */
export const askedFont = (runs: readonly Xml[], { theme }: Book): string | undefined => nearest(runs, 'w:rFonts', (xml) => fontOf(xml, theme))

export function fontIn(runs: readonly Xml[], role: HouseRole, book: Book): HouseFont {
  const { sizes, of } = MEASURES[role](book.body)
  const told = role === 'header' || role === 'footer' ? book.missed : book.restyled
  const font = askedFont(runs, book)
  const asked = nearest(runs, 'w:sz', (xml) => number(val(xml)))
  const size = asked === undefined ? undefined : within(asked, sizes)
  const colour = nearest(runs, 'w:color', (xml) => colourOf(xml, book.theme)) ?? '000000'
  const symbols = font !== undefined && isSymbolFont(font)
  if (symbols) told.add('Symbolschriften')
  if (asked !== size) told.add(`Schriftgröße ${of} (möglich sind ${points(sizes[0])} bis ${points(sizes[1])} Punkt)`)
  if (!isReadable(colour)) told.add('Schriftfarben, die auf Papier zu hell sind')
  const isSet = (name: string): boolean => nearest(runs, name, toggle) ?? false
  return { ...(font !== undefined && !symbols && { font }), ...(size !== undefined && { size }), bold: isSet('w:b'), italic: isSet('w:i'), colour: isReadable(colour) ? colour : '000000' }
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

/** The look of the roles, and the book that knows the size of the text. */
export function typeOf(book: Book): { readonly type: Readonly<Partial<Record<HouseRole, HouseType>>>; readonly book: Book } {
  const look = (role: HouseRole, known: Book): HouseType | undefined => {
    const style = styleOf(role, known)
    const chain = style && chainOfRole(role, style, known)
    return chain && { ...fontIn(chain.runs, role, known), ...roomIn(chain.paragraphs) }
  }
  const known = { ...book, body: look('body', book)?.size ?? OUR_BODY }
  const found = ROLES.flatMap((role) => {
    const type = look(role, known)
    return type ? [[role, type] as const] : []
  })
  return { type: Object.fromEntries(found), book: known }
}
