// What stands in one paragraph of a header or footer: text with its look, tabs, breaks, pictures, and where a page number stood.
// Invariant: hidden text, deleted text, placeholders and results of fields that change or name persons never come through.
import type { HouseFont, HousePicture, HousePiece } from './data.ts'
import { drawnIn, drawnPictures, floats, type Gallery, isSheet, oldPictures } from './pictures.ts'
import { askedFont, type Book, characterChain, fontIn, nearest } from './type.ts'
import { clean, isSymbolFont, toggle } from './values.ts'
import { child, descendants, val, type Xml } from '../xml.ts'

/** `page`: the number of the page or of all pages stood here; `stop`: a tab that aligns itself. */
export type RawPiece = HousePiece | { readonly tag: 'page' } | { readonly tag: 'stop'; readonly align: 'center' | 'right' }
interface Field {
  readonly code: string
  readonly shown: boolean
}
/** One header or footer while it is read; fields may go on over paragraphs. */
export interface Walk {
  readonly book: Book
  readonly gallery: Gallery
  readonly fields: Field[]
  /** Contents of text boxes, to be read after their paragraph. */
  readonly boxes: Xml[]
  /** Pictures that float: they become lines of their own above their paragraph, so that they push no text aside. */
  readonly floats: Float[]
  /** From the width of the file's text to that of ours. */
  readonly scale: number
}
export interface Float {
  readonly align: 'left' | 'center' | 'right'
  readonly pictures: readonly HousePicture[]
}
type Handler = (xml: Xml, walk: Walk, style: readonly Xml[]) => readonly RawPiece[]

const PAGE_FIELDS = ['PAGE', 'NUMPAGES', 'SECTIONPAGES']
/** Fields whose text is the author's own; others give dates, names of files and of people. */
const TEXT_FIELDS = ['HYPERLINK', 'QUOTE']
const kindOf = (code: string): string => /^\s*(\w*)/.exec(code)?.[1]?.toUpperCase() ?? ''
const passes = (field: Field): boolean => field.shown && TEXT_FIELDS.includes(kindOf(field.code))
const nothing: Handler = () => []

/** Elements that only hold others. */
export const CONTAINERS: readonly string[] = ['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir']

/** The content of a content control, unless it is a prompt or the name of a person. */
export function controlOf(sdt: Xml, { book }: Walk): readonly Xml[] {
  const properties = child(sdt, 'w:sdtPr')
  const bound = child(properties, 'w:dataBinding')?.attributes['w:xpath'] ?? ''
  const isPerson = /creator|lastModifiedBy|manager/i.test(bound)
  if (isPerson) book.missed.add('Felder (etwa Datum, Dateiname, Verfasser)')
  return isPerson || toggle(child(properties, 'w:showingPlcHdr')) ? [] : (child(sdt, 'w:sdtContent')?.children ?? [])
}

/** What Word shows of `mc:AlternateContent`. */
export const chosen = (xml: Xml): readonly Xml[] => (child(xml, 'mc:Choice') ?? child(xml, 'mc:Fallback'))?.children ?? []

export function piecesOf(children: readonly Xml[], walk: Walk, style: readonly Xml[]): readonly RawPiece[] {
  return children.flatMap((xml) => (CONTAINERS.includes(xml.name) ? piecesOf(xml.children, walk, style) : (INLINE[xml.name] ?? nothing)(xml, walk, style)))
}

const INLINE: Readonly<Record<string, Handler>> = {
  'w:r': run,
  'w:sdt': (xml, walk, style) => piecesOf(controlOf(xml, walk), walk, style),
  'mc:AlternateContent': (xml, walk, style) => piecesOf(chosen(xml), walk, style),
  'w:fldSimple': (xml, walk, style) => {
    const code = xml.attributes['w:instr'] ?? ''
    return TEXT_FIELDS.includes(kindOf(code)) ? piecesOf(xml.children, walk, style) : fieldEnd({ code, shown: true }, walk)
  },
}

function run(xml: Xml, walk: Walk, style: readonly Xml[]): readonly RawPiece[] {
  const own = child(xml, 'w:rPr')
  const runs = [...(own ? [own] : []), ...characterChain(val(child(own, 'w:rStyle')), walk.book), ...style]
  if (nearest(runs, 'w:vanish', toggle)) {
    walk.book.missed.add('verborgener Text')
    return []
  }
  const symbols = isSymbolFont(askedFont(runs, walk.book) ?? '')
  const font = fontIn(runs, 'header', walk.book)
  const pieces = xml.children.flatMap((part) => content(part, font, walk))
  return symbols ? pieces.filter(({ tag }) => tag !== 'text') : pieces
}

function content(part: Xml, font: HouseFont, walk: Walk): readonly RawPiece[] {
  if (part.name === 'w:fldChar') return fieldChar(part.attributes['w:fldCharType'], walk)
  if (part.name === 'w:instrText') return fieldCode(textIn(part), walk)
  return walk.fields.every(passes) ? (CONTENT[part.name]?.(part, font, walk) ?? []) : []
}

function fieldCode(text: string, { fields }: Walk): readonly RawPiece[] {
  const field = fields.pop()
  if (field) fields.push({ ...field, code: field.shown ? field.code : field.code + text })
  return []
}

function fieldChar(type: string | undefined, walk: Walk): readonly RawPiece[] {
  const { fields } = walk
  if (type === 'begin') fields.push({ code: '', shown: false })
  else {
    const field = fields.pop()
    if (field && type === 'separate') fields.push({ ...field, shown: true })
    else if (field) return fieldEnd(field, walk)
  }
  return []
}

function fieldEnd({ code }: Field, { fields, book }: Walk): readonly RawPiece[] {
  const kind = kindOf(code)
  if (PAGE_FIELDS.includes(kind)) return fields.every(passes) ? [{ tag: 'page' }] : []
  if (!TEXT_FIELDS.includes(kind)) book.missed.add('Felder (etwa Datum, Dateiname, Verfasser)')
  return []
}

const textIn = (xml: Xml): string => xml.children.map(({ text }) => text).join('')
const written = (text: string, font: HouseFont): readonly RawPiece[] => (text === '' ? [] : [{ tag: 'text', text, ...font }])

const CONTENT: Readonly<Record<string, (xml: Xml, font: HouseFont, walk: Walk) => readonly RawPiece[]>> = {
  'w:t': (xml, font) => written(clean(xml.attributes['xml:space'] === 'preserve' ? textIn(xml) : textIn(xml).trim()), font),
  'w:noBreakHyphen': (_, font) => written('\u2011', font),
  'w:tab': () => [{ tag: 'tab' }],
  'w:ptab': ({ attributes: { 'w:alignment': align } }) => (align === 'center' || align === 'right' ? [{ tag: 'stop', align }] : []),
  'w:br': ({ attributes }) => (['page', 'column'].includes(attributes['w:type'] ?? '') ? [] : [{ tag: 'break' }]),
  'w:cr': () => [{ tag: 'break' }],
  'w:drawing': (xml, _, walk) => xml.children.flatMap((frame) => drawing(frame, walk)),
  'w:pict': (xml, _, walk) => shapes(xml, oldPictures(xml, walk.gallery), walk),
  'w:object': (_, __, { book }) => missing('eingebettete Dateien und Objekte', book),
  'w:sym': (_, __, { book }) => missing('Zeichen aus Symbolschriften', book),
  'w:pgNum': () => [{ tag: 'page' }],
  'mc:AlternateContent': (xml, font, walk) => chosen(xml).flatMap((part) => content(part, font, walk)),
}

function missing(fact: string, { missed }: Book): readonly RawPiece[] {
  missed.add(fact)
  return []
}

function drawing(frame: Xml, walk: Walk): readonly RawPiece[] {
  if (isSheet(frame)) return missing('Bilder, die eine ganze Seite hinterlegen', walk.book)
  return shapes(frame, drawnPictures(frame, walk.gallery), walk)
}

/** Pictures of a frame; its text boxes wait, and a frame with neither is a drawn shape. */
function shapes(frame: Xml, pictures: readonly HousePicture[], walk: Walk): readonly RawPiece[] {
  const { boxes, book } = walk
  const found = descendants(frame, 'w:txbxContent')
  boxes.push(...found)
  const isEmpty = pictures.length + found.length + drawnIn(frame, 'pic:pic').length + drawnIn(frame, 'v:imagedata').length === 0
  const align = floats(frame, walk.scale)
  if (isEmpty) return missing('gezeichnete Formen und Wasserzeichen', book)
  if (align === undefined) return pictures
  if (pictures.length > 0) walk.floats.push({ align, pictures })
  return []
}
