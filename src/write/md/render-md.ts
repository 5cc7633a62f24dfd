// Document → Markdown (CommonMark with GFM tables and footnotes), to read, compare and paste elsewhere.
// Invariant: labels are text of the tree, never counted by a Markdown reader; every printed word once, in the order of the other formats.
import { type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Handlers, handle, type PartyBlock, type Reference, type SignatureGroup } from '../../document/nodes.ts'
import { escapeStarts, escapeText, wrapInline } from './escape.ts'

type In = readonly DocumentInline[]
/** `breaks`: how a line break is written here; `before`: what stands before the inline; `notes`: definitions, printed at the end. */
interface State {
  readonly before: string
  readonly breaks: '\\\n' | '<br>' | ' '
  readonly notes: string[]
}
/** A ruled line for the pen; the escape keeps it from being a thematic break. */
const LINE = `\\${'_'.repeat(30)}`

const inlines: Handlers<DocumentInline, State, string> = {
  text: (n) => literal(n.text),
  filled: (n) => literal(n.text),
  reference: (n) => literal(n.text),
  term: (n) => `„${literal(n.text)}“`,
  'open-point': (n) => `<strong>\\[${literal(n.label)}: ${literal(n.text)}\\]</strong>`,
  strong: (n, s) => wrapInline(inline(n.children, s), '**', s.before),
  emphasis: (n, s) => wrapInline(inline(n.children, s), '*', s.before),
  lang: (n, s) => inline(n.children, s),
  'line-break': (_, s) => s.breaks,
  field: (n) => `${n.kind === 'box' ? '☐' : LINE}${n.label === null ? '' : ` ${literal(n.label)}`}`,
  note: (n, s) => {
    const at = s.notes.push('') - 1
    s.notes[at] = `[^${n.label}]: ${n.blocks.map((p) => indent(paragraph(p.children, s), 4)).join('\n\n').trimStart()}`
    return `[^${n.label}]`
  },
}
/** Text of a leaf; line ends inside it are spaces, as Markdown has it. */
function literal(text: string): string {
  return escapeText(text.replace(/[\r\n]+/g, ' '))
}
function inline(nodes: In, s: State): string {
  return nodes.reduce((before, node) => before + handle(inlines, node, { ...s, before }), '')
}
function paragraph(nodes: In, s: State, label = ''): string {
  const text = inline(nodes, { ...s, breaks: '\\\n' }).trim()
  return escapeStarts(label === '' ? text : `${literal(label)} ${text}`)
}
/** One line; number signs at its end would be taken for a closing mark. */
function heading(level: number, label: string, nodes: In, s: State): string {
  const words = [literal(label), inline(nodes, { ...s, breaks: ' ' }).trim()].filter((part) => part !== '').join(' ')
  return `${'#'.repeat(level)} ${words.replace(/#+$/, '\\$&')}`
}

const blocks: Handlers<DocumentBlock, State, string> = {
  heading: (n, s) => heading(3, '', n.children, s),
  paragraph: (n, s) => (n.framed ? paragraph(n.children, s).replace(/^/gm, '> ') : paragraph(n.children, s)),
  'page-break': () => '',
  table: (n, s) => [...(n.title ? [wrapInline(literal(n.title), '**')] : []), table(n.rows, s)].join('\n\n'),
  list: (n, s) => n.items.map((item) => (n.style === 'absatz' ? labelled(item.label, item.blocks, s) : bullet(n.style, item.label, item.blocks, s))).join('\n\n'),
}
function texts(nodes: readonly DocumentBlock[], s: State): readonly string[] {
  return nodes.map((node) => handle(blocks, node, s)).filter((text) => text !== '')
}

/** The label stands before the first words, or alone if the item begins with something else. */
function labelled(label: string, nodes: readonly DocumentBlock[], s: State): string {
  const [first, ...rest] = nodes
  if (first?.tag !== 'paragraph') return [escapeStarts(literal(label)), ...texts(nodes, s)].join('\n\n')
  return [paragraph(first.children, s, label), ...texts(rest, s)].join('\n\n')
}

/** A dash is its own bullet; the other marker keeps neighbouring lists apart. */
function bullet(style: string, label: string, nodes: readonly DocumentBlock[], s: State): string {
  const body = style === 'strich' ? texts(nodes, s).join('\n\n') : labelled(label, nodes, s)
  return `${style === 'strich' ? '*' : '-'} ${indent(body, 2).trimStart()}`
}

type Rows = Extract<DocumentBlock, { tag: 'table' }>['rows']
const RULES = { left: ':---', center: ':---:', right: '---:' } as const
function table(rows: Rows, s: State): string {
  const cells = rows.map((row) => row.map((cell) => inline(cell.children, { ...s, breaks: '<br>' }).trim()))
  const [head = [], ...body] = cells.map((row) => `| ${row.join(' | ')} |`)
  const rule = `| ${(rows[0] ?? []).map((cell) => RULES[cell.align]).join(' | ')} |`
  return [head, rule, ...body].join('\n')
}

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

const frames: Handlers<DocumentFrame, State, readonly string[]> = {
  parties: (n, s) => [
    ...n.entries.flatMap((entry) => [
      ...(entry.connector || entry.heading ? [paragraph(entry.heading ?? [], s, entry.connector ?? '').trim()] : []),
      ...entry.members.flatMap((member, i) => [party(member, s), ...(entry.memberConnectors[i] ? [escapeStarts(literal(entry.memberConnectors[i]))] : [])]),
      ...optional(entry.shortName, s),
    ]),
    ...optional(n.collective, s),
  ],
  contents: (n, s) => [heading(2, '', [{ tag: 'text', text: n.title }], s), n.entries.map((entry) => `- ${paragraph(entry.title, s, entry.label)}`).join('\n')],
  passage: (n, s) => texts(n.blocks, s),
  section: (n, s) => [heading(2, n.label, n.title, s), ...n.clauses.flatMap((clause) => texts(clause.blocks, s))],
  signatures: (n, s) => [...(n.locked ? [wrapInline(literal(n.locked), '**')] : []), ...optional(n.placeDate, s), ...n.groups.flatMap((group) => signatures(group, s))],
  annex: (n, s) => [escapeStarts([n.label, ...(n.stand ? [n.stand] : [])].map(literal).join('\\\n')), heading(2, '', n.title, s), ...texts(n.blocks, s)],
}
function optional(nodes: In | null, s: State): readonly string[] {
  return nodes ? [paragraph(nodes, s)] : []
}

function party(member: PartyBlock<Reference, string>, s: State): string {
  const lines = member.lines.map(({ children }) => inline(children, s).trim())
  const named = [[literal(member.label), lines[0]].filter(Boolean).join(' '), ...lines.slice(1), ...(member.shortName ? [inline(member.shortName, s).trim()] : [])]
  return escapeStarts(named.join('\\\n'))
}

function signatures(group: SignatureGroup<Reference, string>, s: State): readonly string[] {
  const signed = group.signatories.flatMap(({ placeDate, caption, seal }) => [
    ...optional(placeDate, s),
    escapeStarts([LINE, ...caption.map((line) => inline(line, s).trim()), ...(seal ? [literal(seal)] : [])].join('\\\n')),
  ])
  return [...optional(group.heading, s), ...optional(group.placeDate, s), ...signed]
}

/** Lines end with \n, also the last. */
export function renderMd(document: Document): string {
  const s: State = { before: '', breaks: '\\\n', notes: [] }
  const title = [heading(1, '', document.title, s), ...optional(document.subtitle, s)]
  const body = document.body.flatMap((frame) => handle(frames, frame, s))
  return `${[...title, ...body, ...s.notes, '---', foot(document)].join('\n\n')}\n`
}

/** Page furniture, below a rule: no text of the agreement. */
function foot({ draft, shortTitle, stand, fileNumber }: Document): string {
  const parts = [...(draft ? ['Entwurf'] : []), shortTitle, stand, ...(fileNumber ? [`Aktenzeichen ${fileNumber}`] : [])]
  return escapeStarts(parts.map(literal).join(' · '))
}
