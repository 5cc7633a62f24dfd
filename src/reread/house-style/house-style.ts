// The organisation's own Word file as data: look of the roles, header and footer. Everything else of the file stays behind.
// Invariant: never throws, whatever the bytes are; the same bytes give the same data.
import { type HousePages, type HouseParagraph, type HouseProblem, type HouseStyle, type HouseStyleProblem, LIMITS } from './data.ts'
import { isEndless, linesOf } from './lines.ts'
import { openWordFile, read, unseenIn, type WordFile } from './package.ts'
import { type Book, bookOf, typeOf } from './type.ts'
import { number, themeOf, toggle } from './values.ts'
import { relationsOf } from '../package.ts'
import { child, descendants, type Xml } from '../xml.ts'

export function readHouseStyle(bytes: Uint8Array): HouseStyle | HouseStyleProblem {
  const file = openWordFile(bytes)
  const style = typeof file === 'string' ? file : houseOf(file)
  return typeof style === 'string' ? { tag: 'problem', problem: style } : style
}

const partOf = ({ parts, relations }: WordFile, kind: string): Xml | undefined => read(parts, [...relations.values()].find((one) => one.kind === kind)?.part)

function houseOf(file: WordFile): HouseStyle | HouseProblem {
  const styles = partOf(file, 'styles')
  if (styles && !child(styles, 'w:styles')) return 'damaged'
  const { type, book } = typeOf(bookOf(styles, themeOf(partOf(file, 'theme'))))
  if (!styles) book.restyled.add('Schriften, Größen und Farben (die Datei enthält keine Formatvorlagen)')
  const sections = descendants(child(file.main, 'w:body'), 'w:sectPr')
  const [headers, footers] = [pagesOf('header', sections[0], file, book), pagesOf('footer', sections[0], file, book)]
  if (typeof headers === 'string') return headers
  if (typeof footers === 'string') return footers
  tellOtherPages(sections, file, book)
  const house: HouseStyle = { tag: 'house', type, headers, footers, missed: [...book.missed].sort(), restyled: [...book.restyled].sort(), unseen: unseenIn(file.parts) }
  return problemOf(house) ?? house
}

function pagesOf(kind: 'header' | 'footer', section: Xml | undefined, file: WordFile, book: Book): HousePages | HouseProblem {
  const idOf = (type: string): string | undefined => descendants(section, `w:${kind}Reference`).find(({ attributes }) => (attributes['w:type'] ?? 'default') === type)?.attributes['r:id']
  const scale = scaleOf(section)
  const rest = part(idOf('default'), file, book, scale)
  const first = toggle(child(section, 'w:titlePg')) ? part(idOf('first'), file, book, scale) : rest
  return typeof first === 'string' ? first : typeof rest === 'string' ? rest : { first, rest }
}

/** Places in a line keep their proportion where the file has other margins; 1 where it does not say. */
function scaleOf(section: Xml | undefined): number {
  const margins = child(section, 'w:pgMar')?.attributes ?? {}
  const [page, left, right, gutter] = [child(section, 'w:pgSz')?.attributes['w:w'], margins['w:left'], margins['w:right'], margins['w:gutter'] ?? '0'].map(number)
  const width = (page ?? Number.NaN) - (left ?? Number.NaN) - (right ?? Number.NaN) - (gutter ?? 0)
  return width > LIMITS.text / 2 && width < LIMITS.text * 2 ? LIMITS.text / width : 1
}

/** `damaged`: a part that should be there is not, or is no header. */
function part(id: string | undefined, { parts, relations }: WordFile, book: Book, scale: number): readonly HouseParagraph[] | HouseProblem {
  if (id === undefined || relations.get(id)?.external) return []
  const name = relations.get(id)?.part
  const xml = read(parts, name)
  const root = child(xml, 'w:hdr') ?? child(xml, 'w:ftr')
  if (!root || name === undefined) return 'damaged'
  return isEndless(root) ? 'long-text' : linesOf(root, { book, gallery: { parts, relations: relationsOf(parts, name), missed: book.missed }, fields: [], boxes: [], floats: [], scale })
}

function tellOtherPages(sections: readonly Xml[], file: WordFile, { missed }: Book): void {
  const references = (xml: Xml | undefined): readonly Xml[] => xml?.children.filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference') ?? []
  const even = references(sections[0]).some(({ attributes }) => attributes['w:type'] === 'even')
  if (even && toggle(child(partOf(file, 'settings'), 'w:settings', 'w:evenAndOddHeaders'))) missed.add('eigene Kopf- und Fußzeilen der geraden Seiten')
  if (sections.slice(1).some((section) => references(section).length > 0)) missed.add('Kopf- und Fußzeilen weiterer Abschnitte')
}

function problemOf({ headers, footers }: HouseStyle): HouseProblem | undefined {
  const lists = [headers.first, headers.rest, footers.first, footers.rest]
  const pieces = lists.map((lines) => lines.flatMap((line) => line.pieces))
  const pictures = new Set(pieces.flat().flatMap((piece) => (piece.tag === 'picture' ? [piece.bytes] : [])))
  if (lists.some((lines) => lines.length > LIMITS.paragraphs)) return 'many-paragraphs'
  if (pieces.some((list) => list.reduce((sum, piece) => sum + (piece.tag === 'text' ? piece.text.length : 1), 0) > LIMITS.characters)) return 'long-text'
  if (pictures.size > LIMITS.pictures) return 'many-pictures'
  return [...pictures].some((bytes) => bytes.length > LIMITS.picture) ? 'large-picture' : undefined
}
