// What must hold for people who listen to the agreement: a title, headings that are headings, tables with heads, languages that exist.
// Looks at the finished tree, where every format still can be told; the alternative texts of pictures are judged where they are read.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, Document, DocumentBlock, DocumentFrame, DocumentInline } from '../document/nodes.ts'
import { runsOf } from '../document/runs.ts'
import { plainText } from '../document/walk.ts'

type Table = Extract<DocumentBlock, { readonly tag: 'table' }>
type Lang = Extract<DocumentInline, { readonly tag: 'lang' }>

/** `placeOf`: place of a value in the YAML. */
export function checkAccessible(document: Document, placeOf: (path: DataPath) => Place | undefined, report: Report): void {
  checkTitle(document, placeOf, report)
  for (const blocks of document.body.flatMap(blocksOf)) {
    checkHeadings(paragraphsOf(blocks), report)
    for (const table of tablesIn(blocks)) checkHead(table, report)
  }
  for (const { inlines, place } of runsOf(document)) for (const node of langsIn(inlines)) checkLanguage(node, place, report)
}

/** The lists of blocks that may have sub-headings. */
function blocksOf(frame: DocumentFrame): readonly (readonly DocumentBlock[])[] {
  if (frame.tag === 'section') return frame.clauses.map((clause) => clause.blocks)
  return frame.tag === 'passage' || frame.tag === 'annex' ? [frame.blocks] : []
}
/** Counted paragraphs are paragraphs: what they were before they were counted. */
const paragraphsOf = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.flatMap((block) => (block.tag === 'list' && block.style === 'absatz' ? block.items.flatMap((item) => item.blocks) : [block]))
const tablesIn = (blocks: readonly DocumentBlock[]): readonly Table[] =>
  blocks.flatMap((block) => (block.tag === 'table' ? [block] : block.tag === 'list' ? block.items.flatMap((item) => tablesIn(item.blocks)) : []))
const langsIn = (inlines: readonly DocumentInline[]): readonly Lang[] =>
  inlines.flatMap((node) => [...(node.tag === 'lang' ? [node] : []), ...('children' in node ? langsIn(node.children) : [])])

const WORD = /\p{L}/u
const FILE_NAME = /[\\/]|\.(?:pdf|docx?|odt|ya?ml|txt|md)$/i
function checkTitle(document: Document, placeOf: (path: DataPath) => Place | undefined, report: Report): void {
  const title = plainText(document.title).trim()
  if (WORD.test(title) && !(FILE_NAME.test(title) && !/\s/.test(title))) return
  report('barriere/titel', title === '' ? 'Die Vereinbarung hat keinen Titel.' : `„${title}“ ist kein Titel, den man vorlesen kann.`, placeOf(['titel']), { hint: 'Zum Beispiel: titel: Kooperationsvereinbarung' })
}

/** Longer bold text is an emphasised sentence. */
const LONGEST_HEADING = 80
/** Only strong, few words, no end of a sentence, and something follows. */
function looksLikeHeading(block: DocumentBlock, next: DocumentBlock | undefined): boolean {
  if (block.tag !== 'paragraph' || block.framed || next === undefined || next.tag === 'page-break') return false
  const words = plainText(block.children).trim()
  const bold = block.children.every((node) => node.tag === 'strong' || (node.tag === 'text' && node.text.trim() === ''))
  return bold && WORD.test(words) && words.length <= LONGEST_HEADING && !/[.;,!?]$/.test(words)
}
function checkHeadings(blocks: readonly DocumentBlock[], report: Report): void {
  blocks.forEach((block, i) => {
    if (block.tag !== 'paragraph' || !looksLikeHeading(block, blocks[i + 1])) return
    const words = plainText(block.children).trim()
    report('barriere/zwischentitel', `„${words}“ sieht aus wie eine Überschrift, ist aber nur fett.`, block.place, { hint: `Schreiben Sie: ### ${words.replace(/:$/, '')}` })
  })
}

function checkHead({ rows: [head = []], place }: Table, report: Report): void {
  if (head.every((cell) => cell.header) && head.some((cell) => plainText(cell.children).trim() !== '')) return
  report('barriere/tabelle-kopf', 'Der Kopf dieser Tabelle nennt nicht, was in den Spalten steht.', place, { hint: 'Schreiben Sie in die erste Zeile der Tabelle, was in jeder Spalte steht.' })
}

/** A language, then script, region, variants and extensions of BCP 47; the grandfathered and private tags are refused. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i
function checkLanguage({ language, children }: Lang, place: Place | null, report: Report): void {
  if (LANGUAGE.test(language)) return
  report('barriere/sprache', `„${language}“ bei „${plainText(children).slice(0, 40)}“ ist kein Kürzel einer Sprache.`, place ?? undefined, { hint: 'Zum Beispiel „en“ für Englisch oder „tr“ für Türkisch.' })
}
