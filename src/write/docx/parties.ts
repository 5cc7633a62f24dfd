// The head between title and preamble: conjunctions at the left edge, parties at the text edge, short names at the right edge of the last line.
import type { DocumentFrame, DocumentInline } from '../../document/nodes.ts'
import { plainText } from '../../document/walk.ts'
import { para, withOptions, type Flow, type Para } from './flow.ts'
import { runsOf, tabRun, wordsRun } from './inlines.ts'
import { type Job, listOf, type RunningList, runningList } from './job.ts'
import { HANGING, SHORT_NAME_GAP, SPACE, TEXT_EDGE } from './measures.ts'
import { OWN_LIST_ID } from './numbering.ts'
import { textWidth } from './widths.ts'
import type { Xml } from './xml.ts'

type Parties = Extract<DocumentFrame, { readonly tag: 'parties' }>
type Entry = Parties['entries'][number]
type Party = Entry['members'][number]
type Line = Party['lines'][number]
type In = readonly DocumentInline[]

/** A name line may begin with its article as wording; only what the agreement names is bold. */
function lineRuns(line: Line, job: Job): readonly Xml[] {
  const marked = line.role !== 'name' || line.children.some((child) => child.tag === 'strong')
  if (marked) return runsOf(line.children, job)
  const named = line.children.some((child) => child.tag === 'filled')
  return line.children.flatMap((child) => runsOf([child], job, { bold: child.tag === 'filled' || !named }))
}

/** The short name stands on the line if 5 mm remain between the two, else on a line of its own, at the right edge in both cases. */
function withShortName(node: Para, lineText: string, edge: number, name: In | null, job: Job): readonly Para[] {
  if (name === null) return [node]
  const words = plainText(name)
  const room = job.block.upright - edge - SHORT_NAME_GAP
  const several = name.some((inline) => inline.tag === 'line-break')
  if (several || textWidth(lineText, job.face) + textWidth(words, job.face) > room) {
    return [withNext(node), para('KgKurzname', runsOf(name, job))]
  }
  return [{ ...node, options: { ...node.options, tabStops: [{ type: 'right', position: job.block.upright }] }, children: [...node.children, tabRun(), ...runsOf(name, job)] }]
}
const withNext = (node: Para): Para => ({ ...node, options: { ...node.options, keepNext: true } })

interface Place {
  readonly edge: number
  readonly list: RunningList | null
}
function partyFlow(party: Party, place: Place, groupName: In | null, job: Job): readonly Para[] {
  const lines = party.lines.map((line, i): Para => {
    const label = i > 0 || party.label === '' ? {} : labelOf(party.label, place, job)
    const text = i === 0 && party.label !== '' && place.list === null ? [wordsRun(party.label), tabRun()] : []
    const node = para('KgPartei', [...text, ...lineRuns(line, job)], { indent: { left: place.edge }, ...label, ...(i === 0 ? { spacing: { before: SPACE.party } } : {}) })
    return i === 0 && place.list !== null ? { ...node, label: party.label } : node
  })
  const last = lines.at(-1) ?? para('KgPartei', [])
  const lastText = plainText(party.lines.at(-1)?.children ?? [])
  const [named, ...below] = withShortName(last, lastText, place.edge, party.shortName, job)
  const ends = party.shortName === null && named ? withShortName(named, lastText, place.edge, groupName, job) : [...(named ? [named] : []), ...below, ...(groupName ? [para('KgKurzname', runsOf(groupName, job))] : [])]
  const all = [...lines.slice(0, -1), ...ends]
  return all.map((node, i) => (i < all.length - 1 ? withNext(node) : node))
}
function labelOf(label: string, place: Place, job: Job): Para['options'] {
  const indent = { left: place.edge, hanging: HANGING.nummer }
  if (place.list === null) return { indent, tabStops: [{ type: 'left', position: place.edge }] }
  return { indent, numbering: { id: OWN_LIST_ID + listOf(place.list, Number.parseInt(label, 10) - place.list.first, job) } }
}

function connector(entry: Entry, before: number, job: Job): readonly Para[] {
  const heading = entry.heading === null ? [] : runsOf(entry.heading, job)
  const word = entry.connector === null ? [] : [wordsRun(heading.length > 0 ? `${entry.connector} ` : entry.connector)]
  return word.length + heading.length === 0 ? [] : [para('KgVerbindung', [...word, ...heading], { spacing: { before } })]
}

function entryFlow(entry: Entry, before: number, job: Job): readonly Para[] {
  const labels = entry.members.flatMap((member) => (member.label === '' ? [] : [member.label]))
  const place = { edge: labels.length > 0 ? TEXT_EDGE + HANGING.nummer : TEXT_EDGE, list: labels.length > 0 ? runningList('nummer', labels) : null }
  const members = entry.members.flatMap((member, i) => {
    const word = entry.memberConnectors[i]
    const groupName = i === entry.members.length - 1 ? entry.shortName : null
    return [...partyFlow(member, place, groupName, job), ...(word ? [para('KgVerbindung', [wordsRun(word)], { spacing: { before: SPACE.party } })] : [])]
  })
  return [...connector(entry, before, job), ...members]
}

/** All parties in order. */
export function partiesFlow(n: Parties, job: Job): readonly Flow[] {
  const count = n.entries.reduce((sum, entry) => sum + entry.members.length, 0)
  const first = count > 3 || job.document.logos.length > 0 ? SPACE.longHead : SPACE.firstConnector
  const entries = n.entries.flatMap((entry, i) => entryFlow(entry, i === 0 ? first : SPACE.connector, job))
  return n.collective === null ? entries : [...entries.map((node, i) => (i === entries.length - 1 ? withOptions(node, { keepNext: true }) : node)), para('KgKurzname', runsOf(n.collective, job), { spacing: { before: SPACE.party } })]
}
