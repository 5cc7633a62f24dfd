// All node types of an agreement: the centre that every stage and every writer knows.
// Two trees share them: a Draft has open references and no labels, a Document has both resolved.
// R is the reference node of the stage, L its label (null before numbering, string after), so a writer cannot be given an unfinished tree.
// Invariants: a tree is never mutated; every printed word of the agreement stands in the tree (writers add page furniture only,
// such as running feet and page numbers); every piece of text that came from the YAML is a Filled with its data path.
import type { Place } from '../diagnostics/diagnostic.ts'

/** Path in the YAML data as parsed: keys and 0-based indices. */
export type DataPath = readonly (string | number)[]

// ---- inlines
/** Wording. `verbatim`: no typography and no references inside. */
export interface Text { readonly tag: 'text'; readonly text: string; readonly verbatim?: true }
/** A value of the agreement; `from` is its data path, null for a default or a computed value. */
export interface Filled { readonly tag: 'filled'; readonly text: string; readonly from: DataPath | null }
/** Draft mode only: a value that is still open. Printed as [number: text]; `text` is a suggestion, or the question. */
export interface OpenPoint<L> { readonly tag: 'open-point'; readonly label: L; readonly text: string; readonly question: string; readonly from: DataPath }
export interface Strong<R, L> { readonly tag: 'strong'; readonly children: readonly Inline<R, L>[] }
export interface Emphasis<R, L> { readonly tag: 'emphasis'; readonly children: readonly Inline<R, L>[] }
/** The place where a term is defined; printed in quotation marks „…“, which are not part of `text`. */
export interface Term { readonly tag: 'term'; readonly text: string }
/** Text in another language (BCP 47). */
export interface Lang<R, L> { readonly tag: 'lang'; readonly language: string; readonly children: readonly Inline<R, L>[] }
export interface LineBreak { readonly tag: 'line-break' }
/** A page-bottom note, a node at its call, so it cannot dangle. Label: its number "1". */
export interface Note<R, L> { readonly tag: 'note'; readonly label: L; readonly blocks: readonly Paragraph<R, L>[] }
/** Room for handwriting: `line` a ruled line, `box` an empty check box. `label` is printed below (or beside a box). */
export interface Field { readonly tag: 'field'; readonly kind: 'line' | 'box'; readonly label: string | null }
export type Inline<R, L> = Text | Filled | OpenPoint<L> | Strong<R, L> | Emphasis<R, L> | Term | Lang<R, L> | LineBreak | Note<R, L> | Field | R

export type Target =
  | { readonly kind: 'clause'; readonly id: string; readonly word: string; readonly tail: string }
  | { readonly kind: 'anchor'; readonly id: string | null; readonly anchor: string }
  | { readonly kind: 'annex'; readonly id: string }
/** `offer`: entry of `anlagen` to paste if the annex is missing. `shipped`: written in a template, which the user cannot change; the place in the agreement that asks for it. */
export interface OpenReference { readonly tag: 'reference'; readonly target: Target; readonly offer?: string; readonly shipped?: Place; readonly place: Place }
/** `target` is the `id` of the Clause or the `key` of the Item or Annex it points to; `text` is printed as it is.
 *  `inside`: it names the way inside the § or annex where it stands („Absatz 2“), not the § or annex. */
export interface Reference { readonly tag: 'reference'; readonly target: string; readonly text: string; readonly inside?: true }

// ---- blocks
/** Sub-heading inside a clause or annex, never counted. */
export interface Heading<R, L> { readonly tag: 'heading'; readonly children: readonly Inline<R, L>[]; readonly place: Place }
/** `framed`: with a box around it (forms). */
export interface Paragraph<R, L> { readonly tag: 'paragraph'; readonly children: readonly Inline<R, L>[]; readonly framed?: true; readonly place: Place }
/** absatz (1) · nummer 1. · buchstabe a) · doppelbuchstabe aa) · strich – ; the written marker decides, never the level. */
export type ListStyle = 'absatz' | 'nummer' | 'buchstabe' | 'doppelbuchstabe' | 'strich'
/** `key`: where references to its anchor point to, "clause#anchor"; null without anchor. Absatz labels run on through all lists of a Section. */
export interface Item<R, L> { readonly label: L; readonly anchor: string | null; readonly key: string | null; readonly blocks: readonly Block<R, L>[]; readonly place: Place }
export interface List<R, L> { readonly tag: 'list'; readonly style: ListStyle; readonly items: readonly Item<R, L>[]; readonly place: Place }
export type Align = 'left' | 'center' | 'right'
export interface Cell<R, L> { readonly children: readonly Inline<R, L>[]; readonly align: Align; readonly header: boolean }
/** rows[0] is the head; all rows have the same number of cells. */
export interface Table<R, L> { readonly tag: 'table'; readonly title: string | null; readonly rows: readonly (readonly Cell<R, L>[])[]; readonly place: Place }
export interface PageBreak { readonly tag: 'page-break' }
export type Block<R, L> = Heading<R, L> | Paragraph<R, L> | List<R, L> | Table<R, L> | PageBreak

// ---- the frame
/** ja: every paragraph counts; nein: none; auto: only if more than one. */
export type Counting = 'ja' | 'nein' | 'auto'
/** Where a clause comes from: shipped template, template of a folder of the user, template with own wording, own clause. */
export type Origin = 'template' | 'own-template' | 'own-wording' | 'own-clause'
/** What a draft says beside a clause: what it is for, why it stands there, the law that concerns these parties, what is chosen in it
 *  ("Frist: zwei Wochen"), what its template proposes where nothing is chosen, and the paths of its parameters that are open. No printed words. */
export interface Guidance {
  readonly purpose: string
  readonly reason: string
  readonly law: readonly string[]
  readonly choices: readonly string[]
  readonly proposed: readonly string[]
  readonly open: readonly DataPath[]
}
/** One clause with what later rooms (report, guidance, diff) need of its template. */
export interface Clause<R, L> {
  readonly tag: 'clause'
  readonly id: string
  readonly origin: Origin
  /** Title of the clause in its template or as given; printed only as the title of its Section. */
  readonly title: string
  readonly fulfils: readonly string[]
  readonly basis: readonly string[]
  /** Draft mode only, and only for clauses of a template. */
  readonly guidance: Guidance | null
  readonly counting: Counting
  readonly blocks: readonly Block<R, L>[]
  readonly place: Place
}
/** One § (or number): the heading and the clauses printed under it, whose paragraphs count through. `key`: "abschnitt-" and the id of a section of the kind, or "klausel-" and that of an own or moved clause. */
export interface Section<R, L> {
  readonly tag: 'section'
  readonly key: string
  /** false: printed without number (preamble). */
  readonly counted: boolean
  /** "§ 3" or "3."; empty string when not counted. */
  readonly label: L
  readonly title: readonly Inline<R, L>[]
  readonly clauses: readonly Clause<R, L>[]
  readonly place: Place
}
/** Blocks outside any clause: own wording of the head, closing remarks. */
export interface Passage<R, L> { readonly tag: 'passage'; readonly blocks: readonly Block<R, L>[]; readonly place: Place }

/** One line of a party block; the role decides the look (name bold). `own`: a line as written by the user. */
export interface PartyLine<R, L> { readonly role: 'name' | 'unit' | 'address' | 'representation' | 'own'; readonly children: readonly Inline<R, L>[] }
/** `label`: "1." for a numbered member of a group, else "". `shortName`: the whole phrase as printed, "– im Folgenden „Stadt“ –". */
export interface PartyBlock<R, L> { readonly id: string; readonly label: string; readonly lines: readonly PartyLine<R, L>[]; readonly shortName: readonly Inline<R, L>[] | null }
/** `connector`: the word printed before this entry ("zwischen", "und", "sowie"); null: none. A group has a heading and several members;
 *  `memberConnectors[i]` is printed between member i and i + 1 (null: nothing). */
export interface PartyEntry<R, L> {
  readonly connector: string | null
  readonly heading: readonly Inline<R, L>[] | null
  readonly members: readonly PartyBlock<R, L>[]
  readonly memberConnectors: readonly (string | null)[]
  readonly shortName: readonly Inline<R, L>[] | null
}
/** The head between title and preamble. `collective`: "– alle gemeinsam im Folgenden „Partner“ –". */
export interface Parties<R, L> { readonly tag: 'parties'; readonly entries: readonly PartyEntry<R, L>[]; readonly collective: readonly Inline<R, L>[] | null; readonly place: Place }

/** Who signs. `caption`: the lines printed below the ruled line, first the name (with i. V.) if known, then function or body.
 *  `seal`: text printed beside the line "(Dienstsiegel)", or null. `placeDate`: own line "Ort, Datum" of this signature, or null. */
export interface Signatory<R, L> {
  readonly placeDate: readonly Inline<R, L>[] | null
  readonly caption: readonly (readonly Inline<R, L>[])[]
  readonly seal: string | null
}
/** One party or group: heading once, then its signatories side by side or below each other. */
export interface SignatureGroup<R, L> { readonly party: string; readonly heading: readonly Inline<R, L>[] | null; readonly placeDate: readonly Inline<R, L>[] | null; readonly signatories: readonly Signatory<R, L>[] }
/** `placeDate`: once for all ("Musterhausen, den 20. Januar 2027", ruled lines as Field), or null. `locked`: draft, nobody can sign. */
export interface Signatures<R, L> { readonly tag: 'signatures'; readonly placeDate: readonly Inline<R, L>[] | null; readonly groups: readonly SignatureGroup<R, L>[]; readonly locked: string | null; readonly place: Place }
/** Begins on a new page. `key`: "anlage-" and the id. Label "Anlage 1". `stand`: "Stand: 10.01.2027" or null. `landscape`: page turned. */
export interface Annex<R, L> {
  readonly tag: 'annex'
  readonly key: string
  readonly label: L
  readonly title: readonly Inline<R, L>[]
  readonly stand: string | null
  readonly landscape: boolean
  readonly counting: Counting
  readonly blocks: readonly Block<R, L>[]
  readonly place: Place
}
/** One line of the table of contents. `title`: words and values of the heading, no notes, links or line breaks; `target`: `key` of the Section or Annex. */
export interface ContentsEntry { readonly kind: 'section' | 'annex'; readonly label: string; readonly title: readonly Inline<Reference, string>[]; readonly target: string }
/** The table of contents, behind the head; a Draft has none, because it has no labels. No page numbers: those are page furniture. */
export interface Contents { readonly tag: 'contents'; readonly title: string; readonly entries: readonly ContentsEntry[]; readonly place: Place }
export type Frame<R, L> = Parties<R, L> | Passage<R, L> | Section<R, L> | Signatures<R, L> | Annex<R, L>

// ---- the whole
export type Numbering = 'paragraf' | 'dezimal'
/** `gestaltung` of the agreement: choices that writers read. `klein`: dense, for pages about an agreement, which nobody signs. */
export interface Look {
  readonly numbering: Numbering
  readonly typeface: 'serif' | 'sans'
  readonly alignment: 'blocksatz' | 'links'
  readonly size: 'normal' | 'gross' | 'klein'
  readonly contents: 'auto' | 'ja' | 'nein'
  readonly lineNumbers: boolean
}
/** A logo of the letterhead; `file` is the name under which the writer is given its bytes. */
export interface Logo { readonly file: string; readonly alt: string }
interface Whole<R, L, F> {
  readonly language: 'de'
  readonly title: readonly Inline<R, L>[]
  readonly subtitle: readonly Inline<R, L>[] | null
  /** Running foot and metadata. */
  readonly shortTitle: string
  readonly fileNumber: string | null
  /** `datum` of the agreement, ISO; the only date a writer may use. */
  readonly date: string
  /** "Stand: 15.01.2027", printed in the running foot. */
  readonly stand: string
  readonly draft: boolean
  readonly look: Look
  readonly logos: readonly Logo[]
  readonly body: readonly F[]
}
export type Draft = Whole<OpenReference, null, DraftFrame>
export type Document = Whole<Reference, string, DocumentFrame>

export type DraftInline = Inline<OpenReference, null>
export type DraftBlock = Block<OpenReference, null>
export type DraftFrame = Frame<OpenReference, null>
export type DocumentInline = Inline<Reference, string>
export type DocumentBlock = Block<Reference, string>
export type DocumentFrame = Frame<Reference, string> | Contents

// ---- exhaustive tables
/** One handler per tag: a new node turns every incomplete table red in the compiler. */
export type Handlers<N extends { readonly tag: string }, S, Out> = { readonly [T in N['tag']]: (node: Extract<N, { readonly tag: T }>, state: S) => Out }
export function handle<N extends { readonly tag: string }, S, Out>(table: Handlers<N, S, Out>, node: N, state: S): Out {
  return (table[node.tag as N['tag']] as (node: N, state: S) => Out)(node, state) // the one cast
}
