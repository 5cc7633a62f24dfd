// The words of a draft as passages: a heading, paragraph, list item, cell or note each, in printed order, marks and links gone.
// Invariant: `text` has every printed word of the passage in order; references print as „§ 0“, fields as a space, so that a sentence stays a sentence.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { DataPath, Draft, DraftBlock, DraftFrame, DraftInline } from '../document/nodes.ts'
import { annexKey } from '../document/resolve.ts'
import { ownWordings, type OwnWording } from './wording.ts'
import { oneAndTheSame } from './remember.ts'
import type { Source } from '../read/reading.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Kind } from '../templates/templates.ts'

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
  /** Of a text from elsewhere: the number that the paragraph has in its §, „(2)“. */
  readonly number?: number | undefined
  /** Place of a stretch of `text`, as exact as it can be told. */
  placeOf(start: number, end: number): Place | undefined
}

/** Of the subject of a rule. */
interface Bearings extends Pick<Source, 'placeOf' | 'textPlace'> {
  readonly agreement: Agreement
  readonly kind: Kind
}
/** Where blocks stand: the path of their part, whether the user wrote them, and the text they were written in. */
interface Home {
  readonly path: DataPath
  readonly own: boolean
  readonly wording: OwnWording | undefined
  readonly bearings: Bearings
  /** The file of the agreement. */
  readonly file: string | undefined
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
  const file = bearings.placeOf([])?.file
  const home = (path: DataPath, own = false): Home => ({ path, own, wording: wordings.get(path.join('.')), bearings, file })
  const found = [passage('title', [...draft.title, ...(draft.subtitle ?? [])], undefined, home(['titel'], true))]
  for (const frame of draft.body) framePassages(frame, home, found)
  return found
}
/** `zusatz.0.text` of the data is `zusatz.flyer` where people and drafts name it. */
function homeKey([block, id]: DataPath, agreement: Agreement): string {
  const list = block === 'zusatz' || block === 'anlagen' ? agreement[block] : undefined
  return [block, typeof id === 'number' ? list?.[id]?.id : block === 'kopf' ? 'wortlaut' : id].join('.')
}

type HomeOf = (path: DataPath, own?: boolean) => Home
function framePassages(frame: DraftFrame, home: HomeOf, found: Passage[]): void {
  const line = (kind: PassageKind, nodes: readonly DraftInline[], at: Home): void => void found.push(passage(kind, nodes, frame.place, at))
  switch (frame.tag) {
    case 'section': {
      const homes = frame.clauses.map((clause) => home(clausePath(clause), clause.origin !== 'template'))
      line('heading', frame.title, homes[0] ?? home([], true))
      frame.clauses.forEach(({ blocks }, i) => blockPassages(blocks, homes[i] ?? home([]), found))
      return
    }
    case 'annex': {
      const at = home(['anlagen', frame.key.replace(/^anlage-/, '')])
      const mine = { ...at, own: at.wording !== undefined || sheetIsOwn(frame.key, at.bearings) }
      line('heading', frame.title, mine)
      return blockPassages(frame.blocks, mine, found)
    }
    case 'passage':
      return blockPassages(frame.blocks, home(['kopf', 'wortlaut'], true), found)
    case 'parties': {
      const at = home(['parteien'])
      return frame.entries.forEach(({ heading, members }) => {
        line('party', heading ?? [], at)
        // „zeile“ replaces the block of a party by one's own words
        for (const { id, lines } of members) for (const { role, children } of lines) line('party', children, role === 'own' ? home(['parteien', id], true) : at)
      })
    }
    case 'signatures': {
      const at = home(['unterzeichnung'])
      return frame.groups.forEach(({ heading, signatories }) => [heading ?? [], ...signatories.flatMap(({ caption }) => caption)].forEach((nodes) => line('signature', nodes, at)))
    }
  }
}
/** Printed by a template of a folder of the user. */
function sheetIsOwn(key: string, { agreement, kind }: Bearings): boolean {
  const annex = agreement.anlagen.find(({ id }) => annexKey(id) === key)
  return annex !== undefined && 'vorlage' in annex && kind.anlagen.get(annex.vorlage)?.house === true
}
const clausePath = ({ origin, id }: { origin: string; id: string }): DataPath => [origin === 'own-clause' ? 'zusatz' : 'klauseln', id]

/** A value of several lines is blocks of its own, whose place is in the agreement. */
const isUsers = (block: DraftBlock, { file }: Home): boolean => 'place' in block && block.place.file !== '' && block.place.file === file
function blockPassages(blocks: readonly DraftBlock[], around: Home, found: Passage[], lead: string | null = null, kind: PassageKind = 'paragraph'): void {
  let before: string | null = null
  for (const block of blocks) {
    const home = around.own || !isUsers(block, around) ? around : { ...around, own: true }
    const items = before
    before = null
    if (block.tag === 'page-break') continue
    else if (block.tag === 'list') for (const item of block.items) blockPassages(item.blocks, home, found, ...(block.style === 'absatz' ? ([null, 'paragraph'] as const) : ([items ?? lead, 'item'] as const)))
    else if (block.tag === 'table') for (const row of block.rows) for (const cell of row) found.push(passage('cell', cell.children, block.place, home))
    else {
      const made = passage(block.tag === 'heading' ? 'heading' : kind, block.children, block.place, home, lead)
      before = leadsIn(made.text) ? made.text : null
      found.push(made)
      notesIn(block.children, home, found)
    }
  }
}
/** It ends as no sentence does: „Ratsuchende haben:“. */
const leadsIn = (text: string): boolean => text !== '' && !/[.!?]/.test(text.trimEnd().at(-1) ?? '')
function notesIn(nodes: readonly DraftInline[], home: Home, found: Passage[]): void {
  for (const node of nodes) {
    if (node.tag === 'note') for (const one of node.blocks) found.push(passage('note', one.children, one.place, home))
    else if ('children' in node) notesIn(node.children, home, found)
  }
}

/** Words in order with the value each came from. */
interface Leaf {
  readonly text: string
  readonly from?: DataPath | null
}
const REFERENCE: Leaf = { text: '§ 0' }
const NOTE: Leaf = { text: '' }
const GAP: Leaf = { text: ' ' }
function leavesOf(nodes: readonly DraftInline[], found: Leaf[] = []): readonly Leaf[] {
  for (const node of nodes) {
    if ('children' in node) leavesOf(node.children, found)
    else if (node.tag === 'text' || node.tag === 'filled' || node.tag === 'open-point') found.push(node)
    else if (node.tag === 'term') found.push({ text: `„${node.text}“` })
    else found.push(node.tag === 'reference' ? REFERENCE : node.tag === 'note' ? NOTE : GAP)
  }
  return found
}

function wordsOf(leaves: readonly Leaf[]): string {
  let words = ''
  for (const { text } of leaves) words += text
  return words
}

/** Values that are names of parties or dates are no words of one's own. */
const VALUES = new Set<unknown>(['klauseln', 'angaben', 'anlagen', 'definitionen', 'schluss'])
const isOwnValue = ({ text, from }: Leaf): boolean => !!from && VALUES.has(from[0]) && text.includes(' ')
type Stretches = readonly (readonly [number, number])[]
const NONE: Stretches = []
/** Stretches of the text that are values in the user's own words. */
function ownStretches(leaves: readonly Leaf[]): Stretches {
  if (!leaves.some(isOwnValue)) return NONE
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
  const stretches = home.own ? NONE : ownStretches(leaves)
  const text = oneAndTheSame(wordsOf(leaves))
  let known: Map<string, Occurrences> | undefined // most passages are never asked for a place
  return {
    kind,
    text,
    path: home.path,
    own: home.own || stretches.length > 0,
    ownAt: (start, end) => home.own || stretches.some(([from, to]) => from < end && to > start),
    lead,
    placeOf: (start, end) => {
      known ??= new Map()
      return placeIn(leaves, start, end, block, { text, known }, home)
    },
  }
}
function placeIn(leaves: readonly Leaf[], start: number, end: number, block: Place | undefined, within: Pick<Said, 'text' | 'known'>, { wording, bearings }: Home): Place | undefined {
  const value = leafAt(leaves, start)?.from
  if (value) return bearings.placeOf(value) ?? block
  return (wording && block && placeInText(wording, { ...within, start, end }, block, bearings)) ?? block
}
function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  let end = 0
  for (const leaf of leaves) {
    end += leaf.text.length
    if (end > offset) return leaf
  }
  return undefined
}
/** Spaces and quotation marks may be others in the source; marks such as ** break the search, then the paragraph is the place. Each wording is looked for once. */
function placeInText({ path, text }: OwnWording, said: Said, block: Place, { textPlace }: Bearings): Place | undefined {
  const stretch = said.text.slice(said.start, said.end).trim()
  if (stretch === '' || stretch.length > LONGEST_PLACE) return undefined
  const { starts, places } = said.known.get(stretch) ?? lookedFor(stretch)
  return places[starts.filter((start) => start < said.start).length] ?? places[0] // the same words twice are two places

  function lookedFor(words: string): Occurrences {
    const pattern = new RegExp(words.split(/[\s\u00a0\u202f]+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[„“”"‚‘’']/gu, '[„“”"‚‘’\']')).join('[\\s\\u00a0\\u202f]+'), 'gu')
    const at = textPlace(path)
    const found = Array.from(text.matchAll(pattern), ({ index, 0: match }) => at(index, index + match.length)).filter((place) => place !== undefined && place.line >= block.line && place.line <= block.endLine)
    const occurrences = { starts: Array.from(said.text.matchAll(pattern), ({ index }) => index), places: found }
    said.known.set(words, occurrences)
    return occurrences
  }
}
/** What is longer is its paragraph. */
const LONGEST_PLACE = 2000
interface Occurrences {
  /** In the passage. */
  readonly starts: readonly number[]
  /** In the text as it was written. */
  readonly places: readonly (Place | undefined)[]
}
interface Said {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly known: Map<string, Occurrences>
}
