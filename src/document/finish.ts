// Draft → Document: every section, item, note and annex has its label, every reference its words, every paragraph its typography.
// Pure; the draft is not changed. What does not resolve is reported.
import type { Report } from '../diagnostics/diagnostic.ts'
import { withContents } from './contents.ts'
import { handle, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Draft, type DraftBlock, type DraftFrame, type DraftInline, type Handlers, type OpenReference, type Paragraph, type Reference } from './nodes.ts'
import { numberDraft, type Labels } from './number.ts'
import { resolve } from './resolve.ts'
import { protect } from '../german/spaces.ts'
import { typeset } from './typography.ts'
import { merge } from './walk.ts'

interface At {
  readonly owner: string
  readonly labels: Labels
  readonly counts: { notes: number; open: number }
  /** A value that is printed several times is one open point. */
  readonly openPoints: Map<string, string>
}

export function finish(draft: Draft, report: Report): Document {
  const { body, labels } = numberDraft(draft, report)
  const at: At = { owner: '', labels, counts: { notes: 0, open: 0 }, openPoints: new Map() }
  return {
    ...draft,
    title: closeInlines(draft.title, at),
    subtitle: draft.subtitle && closeInlines(draft.subtitle, at),
    body: withContents(body.map((frame) => handle(frames, frame, at)), draft.look.contents),
  }
}

const inlines: Handlers<DraftInline, At, DocumentInline> = {
  'text': (n) => n,
  'filled': (n) => n,
  'term': (n) => n,
  'line-break': (n) => n,
  'field': (n) => n,
  'strong': (n, at) => ({ ...n, children: n.children.map((child) => handle(inlines, child, at)) }),
  'emphasis': (n, at) => ({ ...n, children: n.children.map((child) => handle(inlines, child, at)) }),
  'lang': (n, at) => ({ ...n, children: n.children.map((child) => handle(inlines, child, at)) }),
  'reference': (n, at) => resolve(n, at.owner, at.labels),
  'note': (n, at) => {
    const label = String(++at.counts.notes)
    return { ...n, label, blocks: n.blocks.map((p) => closeParagraph(p, at)) }
  },
  'open-point': (n, at) => {
    const key = JSON.stringify(n.from)
    const label = at.openPoints.get(key) ?? String(++at.counts.open)
    at.openPoints.set(key, label)
    return { ...n, label }
  },
}
const closeInlines = (nodes: readonly DraftInline[], at: At): readonly DocumentInline[] => typeset(merge(nodes.map((node) => handle(inlines, node, at))))
const closeParagraph = (n: Paragraph<OpenReference, null>, at: At): Paragraph<Reference, string> => ({ ...n, children: closeInlines(n.children, at) })

const blocks: Handlers<DraftBlock, At, DocumentBlock> = {
  'heading': (n, at) => ({ ...n, children: closeInlines(n.children, at) }),
  'paragraph': closeParagraph,
  'page-break': (n) => n,
  'list': (n, at) => ({
    ...n,
    items: n.items.map((item) => ({ ...item, label: at.labels.items.get(item) ?? '', key: item.anchor === null ? null : `${at.owner}#${item.anchor}`, blocks: closeBlocks(item.blocks, at) })),
  }),
  'table': (n, at) => ({ ...n, title: n.title && protect(n.title), rows: n.rows.map((row) => row.map((cell) => ({ ...cell, children: closeInlines(cell.children, at) }))) }),
}
const closeBlocks = (nodes: readonly DraftBlock[], at: At): readonly DocumentBlock[] => nodes.map((node) => handle(blocks, node, at))

/** Before anything else a page break would leave the title alone. */
const begin = <T extends { readonly tag: string }>(nodes: readonly T[]): readonly T[] => nodes.slice(Math.max(0, nodes.findIndex(({ tag }) => tag !== 'page-break')))

const maybe = (nodes: readonly DraftInline[] | null, at: At): readonly DocumentInline[] | null => nodes && closeInlines(nodes, at)
const frames: Handlers<DraftFrame, At, DocumentFrame> = {
  'parties': (n, at) => ({
    ...n,
    collective: maybe(n.collective, at),
    entries: n.entries.map((entry) => ({
      ...entry,
      heading: maybe(entry.heading, at),
      shortName: maybe(entry.shortName, at),
      members: entry.members.map((member) => ({
        ...member,
        shortName: maybe(member.shortName, at),
        lines: member.lines.map((line) => ({ ...line, children: closeInlines(line.children, at) })),
      })),
    })),
  }),
  'passage': (n, at) => ({ ...n, blocks: closeBlocks(n.blocks, at) }),
  'section': (n, at) => ({
    ...n,
    label: at.labels.sections.get(n.key) ?? '',
    title: closeInlines(n.title, at),
    clauses: n.clauses.map((clause, i) => ({ ...clause, blocks: closeBlocks(i === 0 ? begin(clause.blocks) : clause.blocks, { ...at, owner: clause.id }) })),
  }),
  'signatures': (n, at) => ({
    ...n,
    placeDate: maybe(n.placeDate, at),
    groups: n.groups.map((group) => ({
      ...group,
      heading: maybe(group.heading, at),
      placeDate: maybe(group.placeDate, at),
      signatories: group.signatories.map((s) => ({ ...s, placeDate: maybe(s.placeDate, at), caption: s.caption.map((line) => closeInlines(line, at)) })),
    })),
  }),
  'annex': (n, at) => ({ ...n, label: at.labels.annexes.get(n.key) ?? '', title: closeInlines(n.title, at), blocks: closeBlocks(begin(n.blocks), { ...at, owner: n.key }) }),
}
