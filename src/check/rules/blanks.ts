// text/luecke: an agreement to be signed has no blanks but those for the pen (yaml.md §4).
// In a draft they are open points, and a warning says so.
import { blanksIn, isGap } from '../../document/blanks.ts'
import type { DataPath, Draft, DraftBlock, DraftFrame, DraftInline, Filled, OpenPoint, Text } from '../../document/nodes.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Finding, Subject, DraftRule } from '../rule.ts'
import { remembered } from '../remember.ts'
import { wordingAt } from '../wording.ts'

interface Spot {
  readonly text: string
  /** The value, if it is one; its place is asked for only when something is found. */
  readonly value: DataPath | undefined
  /** Printed as an open point. */
  readonly open?: boolean
  readonly block: Place | undefined
  readonly path: DataPath
}

const FILL = 'Füllen Sie die Lücke, oder vermerken Sie die Frage unter „offen“ und erzeugen Sie einen Entwurf mit --draft.'
const LATER = 'Füllen Sie die Lücke, bevor Sie die Endfassung erzeugen.'
export const blanks: DraftRule = (draft, subject) =>
  spotsOf(draft).flatMap((spot): readonly Finding[] => {
    if (isAsked(spot, subject)) return []
    const hint = draft.draft ? LATER : FILL
    return blanksOf(spot.text).map((blank) => ({ code: 'text/luecke', message: `Hier ist noch eine Lücke: „${blank}“.`, place: exactPlace(blank, spot, subject), hint, path: spot.path }))
  })

const blanksOf = remembered((words) => [...new Set(blanksIn(words).map(({ text }) => text))])
const hasBlank = (text: string): boolean => blanksOf(text).length > 0

/** The suggestion of a question under `offen`, which is a finding of its own. */
function isAsked({ open, value }: Spot, { agreement, pathText }: Subject): boolean {
  const at = open && value ? pathText(value) : undefined
  return at !== undefined && agreement.offen.some(({ zu }) => at === zu || at.startsWith(`${zu}.`))
}

/** Where the blank itself stands, if it was written in own wording; else the paragraph or value. */
function exactPlace(blank: string, { value, block, path }: Spot, { agreement, textPlace, placeOf }: Subject): Place | undefined {
  const place = (value && placeOf(value)) ?? block
  const wording = wordingAt(path, agreement)
  if (!wording || !place) return place
  const at = textPlace(wording.path)
  for (let i = wording.text.indexOf(blank); i >= 0; i = wording.text.indexOf(blank, i + 1)) {
    const found = at(i, i + blank.length)
    if (found && found.line >= place.line && found.line <= place.endLine) return found
  }
  return place
}

/** Where something is blank; hardly anything is. */
function spotsOf(draft: Draft): readonly Spot[] {
  const found: Spot[] = []
  valueSpots(leaves([...draft.title, ...(draft.subtitle ?? [])]), undefined, [], found)
  const cut = leaves(draft.title).some((leaf) => leaf.text.startsWith(draft.shortTitle)) // taken from the title, which is looked at already
  found.push(...[spotOf(cut ? '' : draft.shortTitle, ['kurztitel']), spotOf(draft.fileNumber ?? '', ['aktenzeichen'])].filter(({ text }) => hasBlank(text)))
  for (const frame of draft.body) frameSpots(frame, found)
  return found
}

const spotOf = (text: string, path: DataPath): Spot => ({ text, path, value: path, block: undefined })

function frameSpots(frame: DraftFrame, found: Spot[]): void {
  switch (frame.tag) {
    case 'section':
      lineSpots(frame.title, frame.place, sectionPath(frame), found)
      return frame.clauses.forEach((clause) => blockSpots(clause.blocks, clausePath(clause), found))
    case 'annex':
      lineSpots(frame.title, frame.place, [], found)
      return blockSpots(frame.blocks, ['anlagen', frame.key.replace(/^anlage-/, '')], found)
    case 'passage':
      return blockSpots(frame.blocks, ['kopf', 'wortlaut'], found)
    case 'parties':
      return frame.entries.flatMap(partyLines).forEach((line) => lineSpots(line, frame.place, ['parteien'], found))
    case 'signatures':
      return signatureLines(frame).forEach((line) => lineSpots(line, frame.place, ['unterzeichnung'], found))
  }
}

type Clause = Frame<'section'>['clauses'][number]
const clausePath = (clause: Clause): DataPath => [clause.origin === 'own-clause' ? 'zusatz' : 'klauseln', clause.id]
const sectionPath = ({ clauses: [first] }: Frame<'section'>): DataPath => (first ? [...clausePath(first), 'titel'] : [])

type Frame<T extends DraftFrame['tag']> = Extract<DraftFrame, { tag: T }>
const partyLines = ({ heading, members }: Frame<'parties'>['entries'][number]): readonly (readonly DraftInline[])[] => [heading ?? [], ...members.flatMap((member) => member.lines.map((line) => line.children))]
/** What is printed about the signatures; place and date are the same at each signature, so they are looked at once. */
function signatureLines({ placeDate, groups }: Frame<'signatures'>): readonly (readonly DraftInline[])[] {
  const captions = groups.flatMap((group) => [group.heading ?? [], ...group.signatories.flatMap((one) => one.caption)])
  return [placeDate ?? groups[0]?.signatories[0]?.placeDate ?? [], ...captions]
}

function blockSpots(blocks: readonly DraftBlock[], path: DataPath, found: Spot[]): void {
  for (const block of blocks) {
    if (block.tag === 'list') for (const item of block.items) blockSpots(item.blocks, path, found)
    else if (block.tag === 'table') for (const row of block.rows) for (const cell of row) lineSpots(cell.children, block.place, path, found)
    else if (block.tag !== 'page-break') lineSpots(block.children, block.place, path, found)
  }
}

/** Wording is looked at as one line (a blank may stand beside a value), each value by itself, at its own place. */
function lineSpots(nodes: readonly DraftInline[], block: Place | undefined, path: DataPath, found: Spot[]): void {
  const all = leaves(nodes)
  let text = ''
  for (const leaf of all) text += leaf.tag === 'text' ? leaf.text : 'W'
  if (hasBlank(text)) found.push({ text, value: undefined, block, path })
  valueSpots(all, block, path, found)
}
function valueSpots(all: readonly Leaf[], block: Place | undefined, path: DataPath, found: Spot[]): void {
  for (const leaf of all) {
    if (leaf.tag === 'text' || (leaf.tag === 'open-point' && leaf.text === leaf.question) || !hasBlank(leaf.text)) continue
    if (leaf.tag === 'open-point' && isGap(leaf.from)) found.push({ text: leaf.text, value: undefined, block, path, open: true })
    else found.push({ text: leaf.text, value: leaf.from ?? undefined, block, path: leaf.from ?? path, open: leaf.tag === 'open-point' })
  }
}

type Leaf = Text | Filled | OpenPoint<null>
function leaves(nodes: readonly DraftInline[], found: Leaf[] = []): readonly Leaf[] {
  for (const node of nodes) {
    if (node.tag === 'text' || node.tag === 'filled' || node.tag === 'open-point') found.push(node)
    else if (node.tag === 'note') for (const { children } of node.blocks) leaves(children, found)
    else if ('children' in node) leaves(node.children, found)
  }
  return found
}
