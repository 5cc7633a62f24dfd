// What every stage asks of a declaration and of its keys. Apart from the schema of declarations, which only the loader of templates needs.
import type { Decl } from './declaration.ts'

/** Keys of a clause in the YAML that are not parameters. */
export const CONTROL = ['titel', 'wortlaut', 'woertlich', 'absaetze', 'nach', 'vor', 'entfaellt'] as const
/** Names that no parameter may have: the control words, and words kept free for later ones. */
export const RESERVED: readonly string[] = [...CONTROL, 'grund', 'anhang', 'hinweis', 'sprache', 'vorlage', 'parameter', 'aktiv']
/** Keys of an annex in the YAML that are not parameters. */
export const ANNEX_KEYS = ['id', 'vorlage', 'titel', 'stand', 'quer', 'absaetze'] as const
export const RESERVED_IN_ANNEX: readonly string[] = [...RESERVED, ...ANNEX_KEYS, 'text']

/** Needed: the text cannot be printed without a value from the agreement. */
export function isNeeded(decl: Decl): boolean {
  return decl.vorgabe === undefined && decl.optional !== true
}
/** A fact of template.yaml is a declaration, or a group of them. */
export function isDecl(entry: Decl | Readonly<Record<string, Decl>>): entry is Decl {
  return typeof entry.typ === 'string'
}
