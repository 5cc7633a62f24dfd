// A document → its parts: head, parties, clauses, own texts, signatures and annexes, each with a key that both versions know it by.
// Invariant: every printed word is in a part, in the label or title of one, or in a fact (titles and „Stand“ of the agreement); the table of contents repeats headings.
import { handle, type Clause, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Handlers, type Origin, type PartyBlock, type Reference, type Section } from '../nodes.ts'
import { sectionKey } from '../resolve.ts'
import { leavesOf, plainText } from '../walk.ts'
import { lineOf, linesOf, type Line } from './lines.ts'
import type { PartKind } from './model.ts'
import type { Reading } from './tokens.ts'

export interface Part {
  readonly kind: PartKind
  readonly key: string
  /** „§ 3“, „Anlage 1“, „Kopf“: how its lines are cited, with their place behind it. */
  readonly label: string
  /** „Abs. 2 bis 4“ of a clause that shares its §. */
  readonly span: string
  readonly title: string
  readonly origin: Origin | null
  /** Its §; a clause that somebody moved has one of its own. */
  readonly home: string
  readonly lines: readonly Line[]
  /** What only a part that is new or gone has to tell. */
  readonly more: readonly Line[]
}
interface State { readonly reading: Reading; readonly out: Part[] }
type Of<K extends DocumentFrame['tag']> = Extract<DocumentFrame, { readonly tag: K }>

export const clauseKey = (id: string): string => `klausel-${id}`
export const partyKey = (id: string): string => `partei-${id}`
export const signaturesKey = (party: string): string => `unterschrift-${party}`
const bare = { span: '', origin: null, home: '', more: [] } as const
const whole = (nodes: readonly DocumentInline[] | null, reading: Reading, shape = 'paragraph'): readonly Line[] => (nodes ? lineOf(shape, nodes, [], reading) : [])
const plain = (text: string | null): readonly DocumentInline[] | null => (text ? [{ tag: 'text', text }] : null)

function addParties({ entries, collective }: Of<'parties'>, { reading, out }: State): void {
  const members = entries.flatMap((entry) => entry.members)
  out.push(...members.map((member) => partyPart(member, reading)))
  const lines = [
    ...entries.flatMap((entry) => [entry.connector, ...entry.memberConnectors].flatMap((word) => whole(plain(word), reading, 'connector'))),
    ...entries.flatMap((entry) => [...whole(entry.heading, reading), ...whole(entry.shortName, reading)]),
    ...whole(collective, reading),
  ]
  out.push({ ...bare, kind: 'head', key: 'kopf', label: 'Kopf', title: 'Verbindungen und gemeinsame Namen', lines })
}
export function partyName({ lines }: PartyBlock<Reference, string>): string {
  const name = (lines.find(({ role }) => role === 'name') ?? lines[0])?.children ?? []
  return leavesOf(name).find(({ tag }) => tag === 'filled')?.text ?? plainText(name)
}
function partyPart(party: PartyBlock<Reference, string>, reading: Reading): Part {
  const { id, lines, shortName } = party
  return {
    ...bare, kind: 'party', key: partyKey(id), label: 'Kopf', title: partyName(party),
    lines: [...lines.flatMap(({ children }) => whole(children, reading)), ...whole(shortName, reading)],
  }
}

const LABELLED = /^\((\d+)\)$/
/** First and last counted paragraph of a clause. */
function rangeOf(blocks: readonly DocumentBlock[]): string {
  const counted = blocks.flatMap((block) => (block.tag === 'list' && block.style === 'absatz' ? block.items : [])).flatMap(({ label }) => LABELLED.exec(label)?.[1] ?? [])
  const [first, last] = [counted[0], counted.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `Abs. ${first}` : `Abs. ${first} ${Number(last) === Number(first) + 1 ? 'und' : 'bis'} ${last}`
}
function clausePart(clause: Clause<Reference, string>, section: Section<Reference, string>, reading: Reading): Part {
  const shared = section.clauses.length > 1
  const heading = plainText(section.title)
  return {
    kind: 'clause', key: clauseKey(clause.id), label: spaced(section.label) || heading, span: shared ? rangeOf(clause.blocks) : '',
    title: shared && clause.title !== heading ? `${heading}: ${clause.title}` : heading,
    origin: clause.origin, home: section.key, lines: linesOf(clause.blocks, reading), more: [],
  }
}
export const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

/** What is still open stands at the facts themselves. */
const OPEN_POINTS = sectionKey('offene-punkte')

const frames: Handlers<DocumentFrame, State, void> = {
  'parties': addParties,
  'contents': () => undefined,
  'passage': (n, { reading, out }) => {
    const before = out.filter(({ kind }) => kind === 'text').length
    out.push({ ...bare, kind: 'text', key: `text-${before + 1}`, label: 'Freier Text', title: 'Freier Text', lines: linesOf(n.blocks, reading) })
  },
  'section': (n, { reading, out }) => {
    if (n.key === OPEN_POINTS) return
    out.push({ ...bare, kind: 'heading', key: `titel-${n.key}`, label: spaced(n.label), title: plainText(n.title), lines: whole(n.title, reading, 'title') })
    out.push(...n.clauses.map((clause) => clausePart(clause, n, reading)))
  },
  'signatures': (n, { reading, out }) => {
    const part = (key: string, title: string, lines: readonly (readonly DocumentInline[] | null)[]): void =>
      void out.push({ ...bare, kind: 'signatures', key, label: 'Unterschriften', title, lines: lines.flatMap((line) => whole(line, reading)) })
    part('unterschriften', 'Unterschriften', [n.placeDate, plain(n.locked)])
    for (const { party, heading, placeDate, signatories } of n.groups)
      part(signaturesKey(party), plainText(heading ?? []) || party, [heading, placeDate, ...signatories.flatMap((one) => [one.placeDate, ...one.caption, plain(one.seal)])])
  },
  'annex': (n, { reading, out }) => {
    const more = whole(plain(n.stand), reading)
    out.push({ ...bare, kind: 'annex', key: n.key, label: spaced(n.label), title: plainText(n.title), lines: [...whole(n.title, reading, 'title'), ...linesOf(n.blocks, reading)], more })
  },
}

export function partsOf(document: Document, reading: Reading): readonly Part[] {
  const out: Part[] = []
  for (const frame of document.body) handle(frames, frame, { reading, out })
  return distinct(out)
}
/** Two groups may sign for one party. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const n = (seen.get(part.key) ?? 0) + 1
    seen.set(part.key, n)
    return n === 1 ? part : { ...part, key: `${part.key}~${n}` }
  })
}

/** References name their target with its number, which is not theirs to change. */
export function besideNumbers(document: Document): (reference: Reference) => string {
  const spans = new Map<string, string>()
  for (const frame of document.body) if (frame.tag === 'section' && frame.clauses.length > 1) for (const clause of frame.clauses) spans.set(clause.id, rangeOf(clause.blocks))
  return ({ target, text, inside }) => {
    if (inside || target.includes('#')) return ''
    const [, word = '', rest = ''] = /^(\S+)\s\d+(?:\s(.*))?$/u.exec(spaced(text)) ?? ['', text]
    return rest === spans.get(target) ? word : `${word} ${rest}`
  }
}
