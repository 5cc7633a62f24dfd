// text/luecke: an agreement to be signed has no blanks but those for the pen (yaml.md §4).
// The patterns are those that people leave behind; a quotation that begins or ends with an ellipsis („… und so“) is none.
import type { DataPath, Draft, DraftBlock, DraftFrame, DraftInline, Filled, Text } from '../../document/nodes.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Finding, Subject, TextRule } from '../rule.ts'
import { wordingAt } from '../wording.ts'

const BLANKS: readonly RegExp[] = [
  /_{3,}/g,
  /\?{3,}/g,
  /\[(?:…|\.\.\.|\s*)\]/g,
  /„(?:…|\.{3,})“/g,
  /(?:^|[\s(])(?:…|\.{3,})(?=$|[\s).,;:])/g,
  /(?:^|\s)(?:X|XX|xx|n)\s(?:Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Stunden|Euro)\b/g,
  /\b(?:TODO|FIXME|TBD|tbd)\b/g,
  /\((?:falls vorhanden|ggf\. ergänzen|bitte ergänzen|bitte ausfüllen|Name|Ort|Datum)\)/gi,
]

interface Spot {
  readonly text: string
  readonly place: Place | undefined
  readonly path: DataPath
}

const FILL = 'Füllen Sie die Lücke, oder vermerken Sie die Frage unter „offen“ und erzeugen Sie einen Entwurf mit --draft.'
export const blanks: TextRule = (draft, subject) =>
  spotsOf(draft, subject.placeOf).flatMap((spot): readonly Finding[] => {
    const found = [...new Set(BLANKS.flatMap((pattern) => [...spot.text.matchAll(pattern)].map((match) => match[0].trim())))]
    return found.map((blank) => ({ code: 'text/luecke', message: `Hier ist noch eine Lücke: „${blank}“.`, place: exactPlace(blank, spot, subject), hint: FILL, path: spot.path }))
  })

/** Where the blank itself stands, if it was written in own wording; else the paragraph or value. */
function exactPlace(blank: string, { place, path }: Spot, { agreement, textPlace }: Subject): Place | undefined {
  const wording = wordingAt(path, agreement)
  if (!wording || !place) return place
  const at = textPlace(wording.path)
  for (let i = wording.text.indexOf(blank); i >= 0; i = wording.text.indexOf(blank, i + 1)) {
    const found = at(i, i + blank.length)
    if (found && found.line >= place.line && found.line <= place.endLine) return found
  }
  return place
}

type PlaceOf = (path: DataPath) => Place | undefined
function spotsOf(draft: Draft, placeOf: PlaceOf): readonly Spot[] {
  const head = [...draft.title, ...(draft.subtitle ?? [])].flatMap((node) => inlineSpots(node, undefined, [], placeOf))
  const cut = leaves(draft.title).some((leaf) => leaf.text.startsWith(draft.shortTitle)) // taken from the title, which is looked at already
  const foot = [spotOf(cut ? '' : draft.shortTitle, ['kurztitel'], placeOf), spotOf(draft.fileNumber ?? '', ['aktenzeichen'], placeOf)]
  return [...head, ...foot, ...draft.body.flatMap((frame) => frameSpots(frame, placeOf))]
}

const spotOf = (text: string, path: DataPath, placeOf: PlaceOf): Spot => ({ text, path, place: placeOf(path) })

function frameSpots(frame: DraftFrame, placeOf: PlaceOf): readonly Spot[] {
  switch (frame.tag) {
    case 'section':
      return [...lineSpots(frame.title, frame.place, sectionPath(frame), placeOf), ...frame.clauses.flatMap((clause) => blockSpots(clause.blocks, clausePath(clause), placeOf))]
    case 'annex':
      return [...lineSpots(frame.title, frame.place, [], placeOf), ...blockSpots(frame.blocks, ['anlagen', frame.key.replace(/^anlage-/, '')], placeOf)]
    case 'passage':
      return blockSpots(frame.blocks, ['kopf', 'wortlaut'], placeOf)
    case 'parties':
      return frame.entries.flatMap((entry) => entrySpots(entry, frame.place, placeOf))
    case 'signatures':
      return signatureLines(frame).flatMap((line) => lineSpots(line, frame.place, ['unterzeichnung'], placeOf))
  }
}

type Clause = Frame<'section'>['clauses'][number]
const clausePath = (clause: Clause): DataPath => [clause.origin === 'own-clause' ? 'zusatz' : 'klauseln', clause.id]
const sectionPath = ({ clauses: [first] }: Frame<'section'>): DataPath => (first ? [...clausePath(first), 'titel'] : [])

type Frame<T extends DraftFrame['tag']> = Extract<DraftFrame, { tag: T }>
function entrySpots({ heading, members }: Frame<'parties'>['entries'][number], place: Place, placeOf: PlaceOf): readonly Spot[] {
  const lines = [heading ?? [], ...members.flatMap((member) => member.lines.map((line) => line.children))]
  return lines.flatMap((line) => lineSpots(line, place, ['parteien'], placeOf))
}
/** What is printed about the signatures; place and date are the same in every group, so they are looked at once. */
function signatureLines({ placeDate, groups }: Frame<'signatures'>): readonly (readonly DraftInline[])[] {
  const captions = groups.flatMap((group) => [group.heading ?? [], ...group.signatories.flatMap((one) => one.caption)])
  return [placeDate ?? groups[0]?.placeDate ?? [], ...captions]
}

function blockSpots(blocks: readonly DraftBlock[], path: DataPath, placeOf: PlaceOf): readonly Spot[] {
  return blocks.flatMap((block): readonly Spot[] => {
    if (block.tag === 'list') return block.items.flatMap((item) => blockSpots(item.blocks, path, placeOf))
    if (block.tag === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => lineSpots(cell.children, block.place, path, placeOf)))
    return block.tag === 'page-break' ? [] : lineSpots(block.children, block.place, path, placeOf)
  })
}

/** Wording is looked at as one line (a blank may stand beside a value), each value by itself, at its own place. */
function lineSpots(nodes: readonly DraftInline[], place: Place | undefined, path: DataPath, placeOf: PlaceOf): readonly Spot[] {
  const wording = leaves(nodes).map((leaf) => (leaf.tag === 'text' ? leaf.text : 'W')).join('')
  return [{ text: wording, place, path }, ...nodes.flatMap((node) => inlineSpots(node, place, path, placeOf))]
}
function inlineSpots(node: DraftInline, place: Place | undefined, path: DataPath, placeOf: PlaceOf): readonly Spot[] {
  return leaves([node]).flatMap((leaf) => (leaf.tag === 'filled' ? [{ text: leaf.text, place: leaf.from ? (placeOf(leaf.from) ?? place) : place, path: leaf.from ?? path }] : []))
}
function leaves(nodes: readonly DraftInline[]): readonly (Text | Filled)[] {
  return nodes.flatMap((node): readonly (Text | Filled)[] => {
    if (node.tag === 'note') return node.blocks.flatMap((block) => leaves(block.children))
    if ('children' in node) return leaves(node.children)
    return node.tag === 'text' || node.tag === 'filled' ? [node] : []
  })
}
