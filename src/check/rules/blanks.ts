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
    const found = blanksOf(spot.text)
    if (found.length === 0 || isAsked(spot, subject)) return []
    const hint = draft.draft ? LATER : FILL
    return found.map((blank) => ({ code: 'text/luecke', message: `Hier ist noch eine Lücke: „${blank}“.`, place: exactPlace(blank, spot, subject), hint, path: spot.path }))
  })

const blanksOf = remembered((words) => [...new Set(blanksIn(words).map(({ text }) => text))])

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

function spotsOf(draft: Draft): readonly Spot[] {
  const head = valueSpots(leaves([...draft.title, ...(draft.subtitle ?? [])]), undefined, [])
  const cut = leaves(draft.title).some((leaf) => leaf.text.startsWith(draft.shortTitle)) // taken from the title, which is looked at already
  const foot = [spotOf(cut ? '' : draft.shortTitle, ['kurztitel']), spotOf(draft.fileNumber ?? '', ['aktenzeichen'])]
  return [...head, ...foot, ...draft.body.flatMap(frameSpots)]
}

const spotOf = (text: string, path: DataPath): Spot => ({ text, path, value: path, block: undefined })

function frameSpots(frame: DraftFrame): readonly Spot[] {
  switch (frame.tag) {
    case 'section':
      return [...lineSpots(frame.title, frame.place, sectionPath(frame)), ...frame.clauses.flatMap((clause) => blockSpots(clause.blocks, clausePath(clause)))]
    case 'annex':
      return [...lineSpots(frame.title, frame.place, []), ...blockSpots(frame.blocks, ['anlagen', frame.key.replace(/^anlage-/, '')])]
    case 'passage':
      return blockSpots(frame.blocks, ['kopf', 'wortlaut'])
    case 'parties':
      return frame.entries.flatMap((entry) => entrySpots(entry, frame.place))
    case 'signatures':
      return signatureLines(frame).flatMap((line) => lineSpots(line, frame.place, ['unterzeichnung']))
  }
}

type Clause = Frame<'section'>['clauses'][number]
const clausePath = (clause: Clause): DataPath => [clause.origin === 'own-clause' ? 'zusatz' : 'klauseln', clause.id]
const sectionPath = ({ clauses: [first] }: Frame<'section'>): DataPath => (first ? [...clausePath(first), 'titel'] : [])

type Frame<T extends DraftFrame['tag']> = Extract<DraftFrame, { tag: T }>
function entrySpots({ heading, members }: Frame<'parties'>['entries'][number], place: Place): readonly Spot[] {
  const lines = [heading ?? [], ...members.flatMap((member) => member.lines.map((line) => line.children))]
  return lines.flatMap((line) => lineSpots(line, place, ['parteien']))
}
/** What is printed about the signatures; place and date are the same in every group, so they are looked at once. */
function signatureLines({ placeDate, groups }: Frame<'signatures'>): readonly (readonly DraftInline[])[] {
  const captions = groups.flatMap((group) => [group.heading ?? [], ...group.signatories.flatMap((one) => one.caption)])
  return [placeDate ?? groups[0]?.placeDate ?? [], ...captions]
}

function blockSpots(blocks: readonly DraftBlock[], path: DataPath): readonly Spot[] {
  return blocks.flatMap((block): readonly Spot[] => {
    if (block.tag === 'list') return block.items.flatMap((item) => blockSpots(item.blocks, path))
    if (block.tag === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => lineSpots(cell.children, block.place, path)))
    return block.tag === 'page-break' ? [] : lineSpots(block.children, block.place, path)
  })
}

/** Wording is looked at as one line (a blank may stand beside a value), each value by itself, at its own place. */
function lineSpots(nodes: readonly DraftInline[], block: Place | undefined, path: DataPath): readonly Spot[] {
  const all = leaves(nodes)
  const wording = all.map((leaf) => (leaf.tag === 'text' ? leaf.text : 'W')).join('')
  return [{ text: wording, value: undefined, block, path }, ...valueSpots(all, block, path)]
}
function valueSpots(all: readonly Leaf[], block: Place | undefined, path: DataPath): readonly Spot[] {
  return all.flatMap((leaf): readonly Spot[] => {
    if (leaf.tag === 'text' || (leaf.tag === 'open-point' && leaf.text === leaf.question)) return []
    if (leaf.tag === 'open-point' && isGap(leaf.from)) return [{ text: leaf.text, value: undefined, block, path, open: true }]
    return [{ text: leaf.text, value: leaf.from ?? undefined, block, path: leaf.from ?? path, open: leaf.tag === 'open-point' }]
  })
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
