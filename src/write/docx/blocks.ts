// Blocks of a clause or annex → paragraphs and grids. Labels come from Word's own numbering wherever it prints those of the tree, else as text with a tab.
import { handle, type DocumentBlock, type DocumentInline, type Handlers, type ListStyle } from '../../document/nodes.ts'
import { staysWithNext } from '../../document/signed-parts.ts'
import { keepAll, keepLast, onNewPage, para, withOptions, type Flow, type Para } from './flow.ts'
import { partsOf, runsOf, tabRun, wordsRun, type Part } from './inlines.ts'
import { type Job, listOf, marking, type RunningList, runningList } from './job.ts'
import { count, fits, LEVEL, type Chain } from './lists.ts'
import { COLOUR, HANGING, SIGNATURE } from './measures.ts'
import { OWN_LIST_ID, PLACES, styleId } from './numbering.ts'
import { tableFlow } from './tables.ts'
import { ruleOf } from './xml.ts'

/** Where blocks stand. `column`: edge of the labels (1); `edge`: that of the text; `width`: of the text block; twips.
 *  `level`: level of the chain around, so that only deeper ones are free; 9: none is. */
export interface Stand {
  readonly job: Job
  readonly chain: Chain
  readonly column: number
  readonly edge: number
  readonly width: number
  readonly level: number
}
type List = Extract<DocumentBlock, { readonly tag: 'list' }>
type In = readonly DocumentInline[]
type Options = Para['options']

/** Where a line to write on stands. */
type Line = Pick<Stand, 'job' | 'edge' | 'width'>
/** A line that nobody can sign on yet. */
export const DOTTED = ruleOf(4, COLOUR.hair, 2, 'dotted')

/** A line of 75 mm with its label below: a paragraph with a rule above and room above the rule. */
function fieldLine(label: string, free: number, { job, edge, width }: Line): Para {
  const right = Math.max(0, width - edge - SIGNATURE.line)
  const border = { top: job.marking === 'lines' ? DOTTED : ruleOf(4, COLOUR.text, 2) }
  return para('KgZeile', [wordsRun(label)], { border, indent: { left: edge, right }, spacing: { before: free } })
}

/** Several lines in a row are signed, so they have more room. */
const freeOf = (pieces: readonly Part[]): number => (pieces.filter((piece) => piece.field !== null).length > 1 ? SIGNATURE.freeSignedForm : SIGNATURE.freeForm)
/** One paragraph; a labelled line to write on becomes a paragraph of its own, with `free` above it. */
export function paragraphs(inlines: In, style: string, options: Options, s: Line & { readonly free?: number }): readonly Flow[] {
  const pieces = partsOf(inlines)
  const free = s.free ?? freeOf(pieces)
  const nodes = pieces.map((piece): Flow => (piece.field === null ? para(style, runsOf(piece.inlines, s.job), options) : fieldLine(piece.field, free, s)))
  return nodes.map((node, i) => (i < nodes.length - 1 ? withOptions(node, { keepNext: true }) : node))
}

const TEXT_STYLE: Readonly<Record<Chain, { id: string; left: number }>> = { main: { id: 'KgText', left: 567 }, annex: { id: 'Normal', left: 0 } }
const indentOf = (s: Stand): Options => (s.edge === TEXT_STYLE[s.chain].left ? {} : { indent: { left: s.edge } })
const textParagraphs = (inlines: In, s: Stand): readonly Flow[] => paragraphs(inlines, TEXT_STYLE[s.chain].id, indentOf(s), s)

const blockTable: Handlers<DocumentBlock, Stand, readonly Flow[]> = {
  'heading': (n, s) => [para('Heading2', runsOf(n.children, marking(s.job, null)), s.edge === 0 ? {} : { indent: { left: s.edge } })],
  'paragraph': (n, s) => (n.framed ? [para('KgRahmen', runsOf(n.children, s.job), { indent: { left: s.edge + 170, right: 170 } })] : textParagraphs(n.children, s)),
  'list': (n, s) => listFlow(n, s),
  'table': (n, s) => tableFlow(n, s.edge, s.width, s.job),
  'page-break': () => [],
}

/** How the labels of a list are printed: by a level of the chain, by a list of its own, or as text. */
type Labelling = { readonly by: 'chain'; readonly style: Exclude<ListStyle, 'nummer'> } | { readonly by: 'own'; readonly list: RunningList } | { readonly by: 'text' }
function labellingOf(list: List, s: Stand): Labelling {
  const labels = list.items.map((item) => item.label)
  if (list.style !== 'nummer' && LEVEL[list.style] > s.level && fits(s.job.counters[s.chain], list.style, labels)) return { by: 'chain', style: list.style }
  const own = runningList(list.style, labels)
  return own === null ? { by: 'text' } : { by: 'own', list: own }
}

function listFlow(list: List, s: Stand): readonly Flow[] {
  const labelling = labellingOf(list, s)
  const labelAt = list.style === 'absatz' && s.edge === s.column + HANGING.absatz ? s.column : s.edge
  const place = { left: labelAt + HANGING[list.style], hanging: HANGING[list.style] }
  const level = labelling.by === 'chain' ? LEVEL[labelling.style] : 9
  return list.items.flatMap((item, i) => {
    if (labelling.by === 'chain') count(s.job.counters[s.chain], level)
    const mark: Mark = { labelling, i, label: item.label, style: list.style, place }
    return itemFlow(item.blocks, { ...s, edge: place.left, level }, mark)
  })
}

/** The label of item `i` and where it stands. */
interface Mark {
  readonly labelling: Labelling
  readonly i: number
  readonly label: string
  readonly style: ListStyle
  readonly place: { readonly left: number; readonly hanging: number }
}
function itemFlow(blocks: readonly DocumentBlock[], s: Stand, mark: Mark): readonly Flow[] {
  const [head, ...rest] = blocks
  const starts = head?.tag === 'paragraph' && !head.framed && partsOf(head.children)[0]?.field === null
  const first = starts ? partsOf(head.children) : []
  const [opening] = first
  const children = opening && opening.field === null ? runsOf(opening.inlines, s.job) : []
  const labelled = labelledPara(mark, children, s)
  const remaining = starts ? first.slice(1).flatMap((piece) => (piece.field === null ? textParagraphs(piece.inlines, s) : [fieldLine(piece.field, freeOf(first), s)])) : []
  const below = [...remaining, ...blocksFlow(starts ? rest : blocks, s)]
  const leadsIn = !starts || remaining.length > 0 || (rest[0] !== undefined && endsWithLeadIn(head, rest[0]))
  return [leadsIn && below.length > 0 ? withOptions(labelled, { keepNext: true }) : labelled, ...below]
}

function labelledPara({ labelling, i, label, style, place }: Mark, children: Para['children'], { chain, job }: Stand): Para {
  if (labelling.by === 'chain') {
    const usual = PLACES[labelling.style]
    return { ...para(styleId(chain, labelling.style), children, usual.left === place.left ? {} : { indent: place }), label }
  }
  const base = style === 'absatz' ? 'Normal' : 'KgPunkt'
  if (labelling.by === 'own') return { ...para(base, children, { numbering: { id: OWN_LIST_ID + listOf(labelling.list, i, job) }, indent: place }), label }
  return para(base, [wordsRun(label), tabRun(), ...children], { indent: place, tabStops: [{ type: 'left', position: place.left }] })
}

const endsWithLeadIn = (block: DocumentBlock | undefined, next: DocumentBlock): boolean => block?.tag === 'paragraph' && (next.tag === 'table' || (next.tag === 'list' && next.style !== 'absatz'))

/** Blocks in order; a lead-in stays with the first item of its list, what is signed with its signature; what follows a page break starts a page. */
export function blocksFlow(blocks: readonly DocumentBlock[], s: Stand): readonly Flow[] {
  const stays = staysWithNext(blocks)
  return blocks.flatMap((block, i) => {
    const nodes = handle(blockTable, block, s)
    const next = blocks[i + 1]
    const kept = stays[i] ? keepAll(nodes) : next && endsWithLeadIn(block, next) ? keepLast(nodes) : nodes
    return blocks[i - 1]?.tag === 'page-break' && kept.length > 0 ? onNewPage(kept) : kept
  })
}
