// The model agreements as data, as every later stage sees them.
// Invariant: clauses are listed in printed order; a clause appears once per kind; defaults of the kind are merged into its declarations.
import type { Counting, Numbering } from '../document/nodes.ts'
import type { Role, Genus } from '../schema/agreement.ts'
import type { Decl } from '../schema/declaration.ts'
import type { Dated, LawTables, PrivacyData } from './law-data.ts'

export const LEVELS = ['pflicht', 'empfohlen', 'ergaenzend', 'optional'] as const
export type Level = (typeof LEVELS)[number]
/** An item of the inventory that a clause fulfils; with `wenn` only where that parameter is yes or given, or has that value. */
export interface Fulfilment {
  readonly id: string
  readonly wenn?: { readonly parameter: string; readonly wert?: string | undefined } | undefined
}
/** What the files of clauses and of annexes have in common: a head with parameters, and a text. */
export interface TextTemplate {
  readonly id: string
  readonly titel: string
  readonly hilfe: string
  readonly erfuellt: readonly Fulfilment[]
  readonly grundlage: readonly string[]
  readonly grund: string
  readonly absaetze: Counting
  readonly parameter: Readonly<Record<string, Decl>>
  /** Path of the file as shown in messages, with the name of the pack. */
  readonly file: string
  /** Of a folder of the user, not shipped: its words are judged like any of the user's. */
  readonly house?: true
  /** The body: Markdown with Handlebars; `bodyLine` is its first line in the file, 1-based. */
  readonly body: string
  readonly bodyLine: number
}
/** One clause file, in the form its kind gives it. */
export interface ClauseTemplate extends TextTemplate {
  readonly stufe: Level
  /** false: printed without number (preamble). */
  readonly nummer: boolean
  readonly woertlich: boolean
  /** Put into a § of the kind by a pack: the title of the § is not its own. */
  readonly guest?: true
}
/** A file of the folder „anlagen“: a sheet that an agreement fills with data. */
export interface AnnexTemplate extends TextTemplate {
  readonly quer: boolean
  /** Replaced by a newer sheet without an amendment; said beside „Stand“. */
  readonly fortschreibung: boolean
  /** false: left out when the agreement is published; said beside „Stand“. */
  readonly veroeffentlichen: boolean
  /** Fields to fill in by hand are allowed. */
  readonly formular: boolean
}
/** A name that clauses speak of: which parties it means, and how several are called. `rollen: 'alle'`: every party. */
export interface RoleDecl {
  readonly id: string
  readonly rollen: readonly Role[] | 'alle'
  readonly bezeichnung: string
  readonly einzahl: string
  readonly genus: Genus
  readonly optional: boolean
}
export interface SectionTemplate {
  readonly id: string
  readonly titel?: string | undefined
  /** Ids of clauses, in printed order. */
  readonly klauseln: readonly string[]
}
export type Facts = Readonly<Record<string, Decl | Readonly<Record<string, Decl>>>>
export interface Kind {
  readonly typ: string
  readonly titel: string
  readonly hilfe: string
  /** One party of each of these sets of roles is needed. */
  readonly rollen: readonly (readonly Role[])[]
  readonly beteiligte: readonly RoleDecl[]
  readonly gliederung: Numbering
  readonly angaben: Facts
  readonly abschnitte: readonly SectionTemplate[]
  readonly klauseln: ReadonlyMap<string, ClauseTemplate>
  /** The annexes it offers, by id; an agreement asks for each sheet. */
  readonly anlagen: ReadonlyMap<string, AnnexTemplate>
}
/** One dated wording of a law term (law.md); valid from `von` up to and including `bis`. */
export interface LawTerm extends Dated {
  readonly id: string
  readonly wort: string
  readonly genus: Genus
  readonly genitiv?: string | undefined
  /** Forms behind the definite article, for a term that begins with an adjective. */
  readonly mit_artikel?: Readonly<Record<'der' | 'den' | 'dem' | 'des', string>> | undefined
}
export interface Templates {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly terms: readonly LawTerm[]
  readonly privacy: PrivacyData
  /** Read when it is first asked for. */
  readonly law: LawTables
}
/** A file of a pack, as text; `path` is relative to the pack's folder, `/` as separator. */
export interface TemplateFile { readonly path: string; readonly text: string }
/** Layers: shipped templates first, then each --templates folder. `name` is shown in messages. */
export interface Pack { readonly name: string; readonly files: readonly TemplateFile[] }
