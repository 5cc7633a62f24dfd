// Document → plain text, 78 columns, UTF-8. The shortest writer, and the one to read first.
// Invariant: every printed word once, in reading order, so that the text can be compared word by word with the other formats.
// Notes follow the § of their mark, each in one line; `_` lines are for the pen; a line that begins with `# ` is page furniture.
import { handle, type Contents, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Handlers, type PartyBlock, type Reference, type SignatureGroup } from '../../document/nodes.ts'
import { grid } from './grid.ts'
import { beside, rightAligned, WIDTH, wrap } from './wrap.ts'

type In = readonly DocumentInline[]
interface State {
  /** Column at which text begins. */
  readonly indent: number
  readonly notes: string[]
}
const LINE = '_'.repeat(34)

const inlines: Handlers<DocumentInline, State, string> = {
  'text': (n) => n.text,
  'filled': (n) => n.text,
  'reference': (n) => n.text,
  'term': (n) => `„${n.text}“`,
  'open-point': (n) => `[${n.label}: ${n.text}]`,
  'strong': (n, s) => inline(n.children, s),
  'emphasis': (n, s) => inline(n.children, s),
  'lang': (n, s) => inline(n.children, s),
  'line-break': () => '\n',
  'field': (n) => (n.kind === 'box' ? '☐' : n.label === null ? LINE : `\n${n.label} ${LINE}\n`),
  'note': (n, s) => {
    s.notes.push(`[^${n.label}]: ${n.blocks.map((p) => inline(p.children, s)).join(' ')}`)
    return `[^${n.label}]`
  },
}
/** A field with a label has a line of its own. */
const inline = (nodes: In, s: State): string => nodes.map((node) => handle(inlines, node, s)).join('').replaceAll(/ *\n+ */g, '\n').replaceAll(/^\n|\n$/g, '')

const blocks: Handlers<DocumentBlock, State, readonly string[]> = {
  'heading': (n, s) => [wrap(inline(n.children, s), s.indent)],
  'paragraph': (n, s) => [wrap(inline(n.children, s), s.indent)],
  'page-break': () => [],
  'table': (n, s) => [...(n.title ? [wrap(n.title, s.indent)] : []), grid(n.rows.map((row) => row.map((cell) => ({ text: inline(cell.children, s), right: cell.align === 'right' }))), s.indent)],
  'list': (n, s) => n.items.map((item) => {
    const width = Math.max(n.style === 'strich' ? 2 : 4, item.label.length + 1)
    const body = item.blocks.flatMap((block) => handle(blocks, block, { ...s, indent: s.indent + width })).join('\n\n')
    return beside(item.label, body, s.indent, width)
  }),
}
const blockTexts = (nodes: readonly DocumentBlock[], s: State): readonly string[] => nodes.flatMap((node) => handle(blocks, node, s))
const takeNotes = (s: State): readonly string[] => (s.notes.length === 0 ? [] : [s.notes.splice(0).join('\n')])

const frames: Handlers<DocumentFrame, State, readonly string[]> = {
  'parties': (n, s) => [
    ...n.entries.flatMap((entry) => [
      ...(entry.connector || entry.heading ? [[entry.connector, entry.heading && inline(entry.heading, s)].filter(Boolean).join(' ')] : []),
      ...entry.members.flatMap((member, i) => [partyText(member, s), ...(entry.memberConnectors[i] ? [entry.memberConnectors[i]] : [])]),
      ...(entry.shortName ? [rightAligned(inline(entry.shortName, s))] : []),
    ]),
    ...(n.collective ? [rightAligned(inline(n.collective, s))] : []),
  ],
  'contents': (n, s) => [n.title, contentsText(n, s)],
  'passage': (n, s) => blockTexts(n.blocks, s),
  'section': (n, s) => [
    [n.label, inline(n.title, s)].filter(Boolean).join(' '),
    ...n.clauses.flatMap((clause) => blockTexts(clause.blocks, s)),
    ...takeNotes(s),
  ],
  'signatures': (n, s) => [
    ...(n.locked ? [n.locked] : []),
    ...(n.placeDate ? [wrap(inline(n.placeDate, s), 0)] : []),
    ...n.groups.map((group) => groupText(group, s)),
  ],
  'annex': (n, s) => ['-'.repeat(WIDTH), n.stand ? n.label.padEnd(WIDTH - n.stand.length) + n.stand : n.label, inline(n.title, s), ...blockTexts(n.blocks, s), ...takeNotes(s)],
}

/** One line each; titles of §§ below each other, those of annexes below each other. */
function contentsText({ entries }: Contents, s: State): string {
  const column = (kind: string): number => Math.max(...entries.map((entry) => (entry.kind === kind ? entry.label.length : 0))) + 2
  const widths = { section: column('section'), annex: column('annex') }
  return entries.map(({ kind, label, title }) => beside(label, wrap(inline(title, s), widths[kind]), 0, widths[kind])).join('\n')
}

function partyText(member: PartyBlock<Reference, string>, s: State): string {
  const lines = member.lines.map((line) => wrap(inline(line.children, s), member.label ? 8 : 4)).join('\n')
  const block = member.label ? beside(member.label, lines, 4, 4) : lines
  return member.shortName ? `${block}\n${rightAligned(inline(member.shortName, s))}` : block
}

function groupText(group: SignatureGroup<Reference, string>, s: State): string {
  const heading = group.heading ? [inline(group.heading, s)] : []
  const placeDate = group.placeDate ? [`\n${inline(group.placeDate, s)}`] : []
  const signatories = group.signatories.map((signatory) => {
    const place = signatory.placeDate ? `\n${inline(signatory.placeDate, s)}\n` : ''
    const caption = [...signatory.caption.map((line) => inline(line, s)), ...(signatory.seal ? [signatory.seal] : [])]
    return `${place}\n\n${LINE}\n${caption.join('\n')}`
  })
  return [...heading, ...placeDate, ...signatories].join('\n')
}

/** Lines end with \n, also the last. */
export function renderTxt(document: Document): string {
  const s: State = { indent: 0, notes: [] }
  const title = [inline(document.title, s), ...(document.subtitle ? [wrap(inline(document.subtitle, s), 0)] : [])]
  const foot = ['#', ...(document.draft ? ['Entwurf', '·'] : []), document.shortTitle, '·', document.stand, ...(document.fileNumber ? ['·', `Aktenzeichen ${document.fileNumber}`] : [])].join(' ')
  return `${[...title, ...document.body.flatMap((frame) => handle(frames, frame, s)), foot].join('\n\n')}\n`
}
