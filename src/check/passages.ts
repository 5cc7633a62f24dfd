// The words of a draft as passages: a heading, paragraph, list item, cell or note each, in printed order, marks and links gone.
// Invariant: `text` has every printed word of the passage in order; references print as „§ 0“, fields as a space, so that a sentence stays a sentence.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { DataPath, Draft, DraftBlock, DraftFrame, DraftInline } from '../document/nodes.ts'
import { annexKey } from '../document/resolve.ts'
import { ownWordings, type OwnWording } from './wording.ts'
import { oneAndTheSame } from './remember.ts'
import type { Subject } from './rule.ts'

export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'party' | 'signature'
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  /** Clause, annex or part where it stands, as `ausnahmen.zu` begins. */
  readonly path: DataPath
  /** Somebody's own words or values stand in it, also those of a template folder of one's own; false: wording of a shipped template alone, which its own tests judge. */
  readonly own: boolean
  /** Whether own words or values stand in a stretch of `text`. */
  ownAt(start: number, end: number): boolean
  /** The sentence that leads a list in, for its items („Ratsuchende haben“). */
  readonly lead: string | null
  /** Place of a stretch of `text`, as exact as it can be told. */
  placeOf(start: number, end: number): Place | undefined
}

type Bearings = Pick<Subject, 'agreement' | 'kind' | 'placeOf' | 'textPlace'>
/** Where blocks stand: the path of their part, whether the user wrote them, and the text they were written in. */
interface Home {
  readonly path: DataPath
  readonly own: boolean
  readonly wording: OwnWording | undefined
  readonly bearings: Bearings
}

/** Made once for each draft, however many rules ask. */
export function passagesOf(draft: Draft, bearings: Bearings): readonly Passage[] {
  const known = made.get(draft) ?? madeOf(draft, bearings)
  made.set(draft, known)
  return known
}
const made = new WeakMap<Draft, readonly Passage[]>()
function madeOf(draft: Draft, bearings: Bearings): readonly Passage[] {
  const wordings = new Map(ownWordings(bearings.agreement).map((one) => [homeKey(one.path, bearings.agreement), one]))
  const home = (path: DataPath, own = false): Home => ({ path, own, wording: wordings.get(path.join('.')), bearings })
  const title = passage('title', [...draft.title, ...(draft.subtitle ?? [])], undefined, home(['titel'], true))
  return [title, ...draft.body.flatMap((frame) => framePassages(frame, home))]
}
/** `zusatz.0.text` of the data is `zusatz.flyer` where people and drafts name it. */
function homeKey([block, id]: DataPath, agreement: Agreement): string {
  const list = block === 'zusatz' || block === 'anlagen' ? agreement[block] : undefined
  return [block, typeof id === 'number' ? list?.[id]?.id : block === 'kopf' ? 'wortlaut' : id].join('.')
}
type Agreement = Subject['agreement']

type HomeOf = (path: DataPath, own?: boolean) => Home
function framePassages(frame: DraftFrame, home: HomeOf): readonly Passage[] {
  switch (frame.tag) {
    case 'section': {
      const [first] = frame.clauses
      const at = home(first ? clausePath(first) : [], first?.origin !== 'template')
      return [passage('heading', frame.title, frame.place, at), ...frame.clauses.flatMap((clause) => blockPassages(clause.blocks, home(clausePath(clause), clause.origin !== 'template')))]
    }
    case 'annex': {
      const at = home(['anlagen', frame.key.replace(/^anlage-/, '')])
      const mine = { ...at, own: at.wording !== undefined || sheetIsOwn(frame.key, at.bearings) }
      return [passage('heading', frame.title, frame.place, mine), ...blockPassages(frame.blocks, mine)]
    }
    case 'passage':
      return blockPassages(frame.blocks, home(['kopf', 'wortlaut'], true))
    case 'parties':
      return frame.entries.flatMap(({ heading, members }) => [heading ?? [], ...members.flatMap(({ lines }) => lines.map(({ children }) => children))].map((line) => passage('party', line, frame.place, home(['parteien']))))
    case 'signatures':
      return frame.groups.flatMap(({ heading, signatories }) => [heading ?? [], ...signatories.flatMap(({ caption }) => caption)].map((line) => passage('signature', line, frame.place, home(['unterzeichnung']))))
  }
}
/** Printed by a template of a folder of the user. */
function sheetIsOwn(key: string, { agreement, kind }: Bearings): boolean {
  const annex = agreement.anlagen.find(({ id }) => annexKey(id) === key)
  return annex !== undefined && 'vorlage' in annex && kind.anlagen.get(annex.vorlage)?.house === true
}
const clausePath = ({ origin, id }: { origin: string; id: string }): DataPath => [origin === 'own-clause' ? 'zusatz' : 'klauseln', id]

/** A value of several lines is blocks of its own, whose place is in the agreement. */
const isUsers = (block: DraftBlock, { bearings }: Home): boolean => 'place' in block && block.place.file !== '' && block.place.file === bearings.placeOf([])?.file
function blockPassages(blocks: readonly DraftBlock[], around: Home, lead: string | null = null, kind: PassageKind = 'paragraph'): readonly Passage[] {
  let before: string | null = null
  return blocks.flatMap((block): readonly Passage[] => {
    const home = around.own || !isUsers(block, around) ? around : { ...around, own: true }
    const items = before
    before = null
    if (block.tag === 'page-break') return []
    if (block.tag === 'list') return block.items.flatMap((item) => blockPassages(item.blocks, home, ...(block.style === 'absatz' ? ([null, 'paragraph'] as const) : ([items ?? lead, 'item'] as const))))
    if (block.tag === 'table') return block.rows.flatMap((row) => row.map((cell) => passage('cell', cell.children, block.place, home)))
    const made = passage(block.tag === 'heading' ? 'heading' : kind, block.children, block.place, home, lead)
    before = leadsIn(made.text) ? made.text : null
    return [made, ...notesIn(block.children).flatMap((note) => note.blocks.map((one) => passage('note', one.children, one.place, home)))]
  })
}
/** It ends as no sentence does: „Ratsuchende haben:“. */
const leadsIn = (text: string): boolean => text !== '' && !/[.!?]/.test(text.trimEnd().at(-1) ?? '')
function notesIn(nodes: readonly DraftInline[]): readonly Extract<DraftInline, { tag: 'note' }>[] {
  return nodes.flatMap((node) => (node.tag === 'note' ? [node] : 'children' in node ? notesIn(node.children) : []))
}

/** Words in order with the value each came from. */
interface Leaf {
  readonly text: string
  readonly from: DataPath | undefined
}
function leavesOf(nodes: readonly DraftInline[], found: Leaf[] = []): readonly Leaf[] {
  for (const node of nodes) {
    if ('children' in node) leavesOf(node.children, found)
    else if (node.tag === 'filled' || node.tag === 'open-point') found.push({ text: node.text, from: node.from ?? undefined })
    else if (node.tag === 'text') found.push({ text: node.text, from: undefined })
    else if (node.tag === 'term') found.push({ text: `„${node.text}“`, from: undefined })
    else found.push({ text: node.tag === 'reference' ? '§ 0' : node.tag === 'note' ? '' : ' ', from: undefined })
  }
  return found
}

/** Values that are names of parties or dates are no words of one's own. */
const VALUES = new Set<unknown>(['klauseln', 'angaben', 'anlagen', 'definitionen', 'schluss'])
const isOwnValue = ({ text, from }: Leaf): boolean => from !== undefined && VALUES.has(from[0]) && text.includes(' ')
/** Stretches of the text that are values in the user's own words. */
function ownStretches(leaves: readonly Leaf[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let at = 0
  for (const leaf of leaves) {
    if (isOwnValue(leaf)) found.push([at, at + leaf.text.length])
    at += leaf.text.length
  }
  return found
}

function passage(kind: PassageKind, nodes: readonly DraftInline[], block: Place | undefined, home: Home, lead: string | null = null): Passage {
  const leaves = leavesOf(nodes)
  const stretches = home.own ? [] : ownStretches(leaves)
  return {
    kind,
    text: oneAndTheSame(leaves.map(({ text }) => text).join('')),
    path: home.path,
    own: home.own || stretches.length > 0,
    ownAt: (start, end) => home.own || stretches.some(([from, to]) => from < end && to > start),
    lead,
    placeOf: (start, end) => placeIn(leaves, start, end, block, home),
  }
}
function placeIn(leaves: readonly Leaf[], start: number, end: number, block: Place | undefined, { wording, bearings }: Home): Place | undefined {
  const value = leafAt(leaves, start)?.from
  if (value) return bearings.placeOf(value) ?? block
  return (wording && block && placeInText(wording, leaves.map(({ text }) => text).join('').slice(start, end), block, bearings)) ?? block
}
function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  let end = 0
  for (const leaf of leaves) {
    end += leaf.text.length
    if (end > offset) return leaf
  }
  return undefined
}
/** Spaces and quotation marks may be others in the source; marks such as ** break the search, then the paragraph is the place. */
function placeInText({ path, text }: OwnWording, words: string, block: Place, { textPlace }: Bearings): Place | undefined {
  const pattern = words.trim().split(/[\s\u00a0\u202f]+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[„“”"‚‘’']/gu, '[„“”"‚‘’\']')).join('[\\s\\u00a0\\u202f]+')
  if (pattern === '') return undefined
  const at = textPlace(path)
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    const found = at(match.index, match.index + match[0].length)
    if (found && found.line >= block.line && found.line <= block.endLine) return found
  }
  return undefined
}
