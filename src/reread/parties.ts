// Lines of the head → parties. A party begins after a connecting word or a short name, with a label, or with space above; its short name stands at a tab or in a line of its own.
import type { Parties, PartyBlock, PartyEntry, PartyLine, Reference } from '../document/nodes.ts'
import { flat, type Inlines, joined, splitAtTabs } from './inlines.ts'
import type { Line } from './paragraphs.ts'
import { placeOf } from './runs.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }
type Member = Open<PartyBlock<Reference, string>>
interface Entry {
  readonly connector: string | null
  readonly heading: Inlines | null
  readonly members: Member[]
  readonly between: (string | null)[]
  shortName: Inlines | null
}
interface State {
  readonly entries: Entry[]
  collective: Inlines | null
  /** The next line begins a party. */
  begins: boolean
}

export function partiesOf(lines: readonly Line[]): Parties<Reference, string> {
  const s: State = { entries: [], collective: null, begins: true }
  for (const line of lines) (PUT[line.role] ?? putParty)(line, s)
  const entries = s.entries.map(({ between, ...entry }): PartyEntry<Reference, string> => ({ ...entry, memberConnectors: between }))
  return { tag: 'parties', entries, collective: s.collective, place: placeOf(lines[0]?.number ?? 1) }
}
type Put = (line: Line, s: State) => void
const PUT: Readonly<Record<string, Put | undefined>> = { connector: putConnector, 'short-name': (line, s) => putShortName(joined(line.inlines), line.spaced, s) }

const CONNECTOR = /^(?:zwischen|und|sowie)(?= )/
/** A connecting word is a run of its own before the heading of a group. */
function putConnector(line: Line, s: State): void {
  const [first, ...rest] = line.inlines
  const alone = rest.length === 0 && first?.tag === 'text' ? CONNECTOR.exec(first.text)?.[0] : undefined
  const split = rest.length > 0 && first?.tag === 'text' && first.text.endsWith(' ') ? first.text.trimEnd() : alone
  const heading = split === undefined || first?.tag !== 'text' ? [] : joined([{ ...first, text: first.text.slice(split.length).trimStart() }, ...rest].filter((node) => node.tag !== 'text' || node.text !== ''))
  s.entries.push({ connector: split ?? flat(line.inlines), heading: heading.length > 0 ? heading : null, members: [], between: [], shortName: null })
  s.begins = true
}

function putParty(line: Line, s: State): void {
  const parts = splitAtTabs(line.inlines)
  const [words = [], shortName] = [joined(parts[0] ?? []), parts.length > 1 ? joined(parts.slice(1).flat()) : undefined]
  // a group ends with its short name
  const entry = openEntry(s) ?? newEntry(s)
  if (s.begins || line.label !== '' || line.spaced || entry.members.length === 0) {
    if (entry.members.length > 0) entry.between.push(null)
    entry.members.push({ id: `partei-${s.entries.reduce((sum, one) => sum + one.members.length, 0) + 1}`, label: line.label, lines: [], shortName: null })
  }
  s.begins = false
  const member = entry.members.at(-1)
  member?.lines.push({ role: roleOf(words, member.lines.length), children: words })
  if (shortName) putShortName(shortName, false, s)
}
const openEntry = (s: State): Entry | undefined => s.entries.slice(-1).find(({ shortName }) => shortName === null)
function newEntry(s: State): Entry {
  const entry: Entry = { connector: null, heading: null, members: [], between: [], shortName: null }
  s.entries.push(entry)
  return entry
}
/** The first line with something bold is the name; the rest is told by its words. */
function roleOf(words: Inlines, before: number): PartyLine<Reference, string>['role'] {
  if (before === 0) return words.some((node) => node.tag === 'strong') ? 'name' : 'own'
  const text = flat(words)
  return /^vertreten durch/.test(text) ? 'representation' : /^– .* –$/.test(text) ? 'unit' : 'address'
}

/** Of the party, then of its group, then of all. The only one in a group of nameless parties is that of the group, until another follows it. */
function putShortName(name: Inlines, apart: boolean, s: State): void {
  const entry = s.entries.at(-1) ?? newEntry(s)
  const member = entry.members.at(-1)
  s.begins = true
  if (apart || !member) s.collective = s.collective === null ? name : [...s.collective, { tag: 'line-break' }, ...name]
  else if (entry.shortName === null && member.shortName === null && !isNameless(entry)) member.shortName = name
  else if (entry.shortName === null) entry.shortName = name
  else if (member.shortName === null) [member.shortName, entry.shortName] = [entry.shortName, name]
  else putShortName(name, true, s)
}
const isNameless = ({ members }: Entry): boolean => members.length > 1 && members.slice(0, -1).every(({ shortName }) => shortName === null)
