// The table of contents: one line for each § and annex, made when labels are known and placed behind the head.
// Invariant: an entry repeats the printed words of its heading; notes, links and lines to write on stay at the heading alone.
import { handle, type Annex, type Contents, type ContentsEntry, type DocumentFrame, type DocumentInline, type Handlers, type Look, type Reference, type Section, type Text } from './nodes.ts'
import { merge } from './walk.ts'

/** With more counted sections than this an agreement is long. Pages would tell better, but a tree has none. */
const LONG = 12
const wanted: Readonly<Record<Look['contents'], (counted: number) => boolean>> = { ja: () => true, nein: () => false, auto: (counted) => counted > LONG }

/** The body with its table of contents before the first heading, if the agreement wants one; where only annexes have headings, before all text. */
export function withContents(body: readonly DocumentFrame[], choice: Look['contents']): readonly DocumentFrame[] {
  const headed = body.filter((frame) => frame.tag === 'section' || frame.tag === 'annex')
  const [first] = headed
  const counted = headed.filter((frame) => frame.tag === 'section' && frame.counted).length
  if (first === undefined || !wanted[choice](counted)) return body
  const contents: Contents = { tag: 'contents', title: 'Inhalt', entries: headed.map(entryOf), place: first.place }
  const hasSection = headed.some(({ tag }) => tag === 'section')
  const at = body.findIndex((frame) => frame.tag !== 'parties' && !(hasSection && frame.tag === 'passage'))
  return [...body.slice(0, at), contents, ...body.slice(at)]
}

const entryOf = (frame: Section<Reference, string> | Annex<Reference, string>): ContentsEntry => ({
  kind: frame.tag, label: frame.label, title: wordsOf(frame.title), target: frame.key,
})

const text = (words: string): readonly Text[] => [{ tag: 'text', text: words }]
const words: Handlers<DocumentInline, null, readonly DocumentInline[]> = {
  'text': (n) => [n],
  'filled': (n) => [n],
  'term': (n) => text(`„${n.text}“`),
  'open-point': (n) => text(`[${n.label}: ${n.text}]`),
  'strong': (n) => [{ ...n, children: wordsOf(n.children) }],
  'emphasis': (n) => [{ ...n, children: wordsOf(n.children) }],
  'lang': (n) => [{ ...n, children: wordsOf(n.children) }],
  'reference': (n) => text(n.text),
  'line-break': () => text(' '),
  'note': () => [],
  'field': () => [],
}
const wordsOf = (nodes: readonly DocumentInline[]): readonly DocumentInline[] => merge(nodes.flatMap((node) => handle(words, node, null)))
