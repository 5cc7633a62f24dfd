// What the static check of a clause text carries along: the names in reach, which values are proved to be there, and what was used.
import type { Code } from '../diagnostics/catalogue.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import { placeInBody } from './body.ts'
import type { Shape } from './shapes.ts'
import type { Kind, LawTerm, Level, TextTemplate } from './templates.ts'

export interface Scope {
  readonly names: Readonly<Record<string, Shape>>
  /** Paths that an enclosing {{#if}} proves to be there. */
  readonly guarded: ReadonlySet<string>
  /** @first, @last, @index: only inside {{#each}}. */
  readonly inList: boolean
}
export interface Check {
  readonly clause: TextTemplate
  /** Undefined: an annex, which stands in no section. */
  readonly level: Level | undefined
  /** The kinds that print it. */
  readonly kinds: readonly Kind[]
  readonly terms: readonly LawTerm[]
  readonly report: Report
  /** Parameters whose declaration has a fault: nothing is known about them. */
  readonly broken: ReadonlySet<string>
  /** First parts of the paths that were read. */
  readonly used: Set<string>
}

/** A value of some shape, or what a helper makes; undefined after a fault. */
export type Given = Shape | 'pieces' | 'ja' | undefined
/** What stands inside {{ … }} or ( … ). */
export interface Call { readonly path: hbs.AST.Expression; readonly params: readonly hbs.AST.Expression[]; readonly hash?: hbs.AST.Hash | undefined; readonly loc: hbs.AST.SourceLocation }

/** Reports at a node of the tree. */
/** What to do, where the case itself has nothing better to say. */
const ORDERS: Readonly<Partial<Record<Code, string>>> = {
  'vorlage/verboten': 'Löschen Sie den Ausdruck, oder schreiben Sie den Text ohne ihn.',
  'vorlage/helfer-angaben': 'Berichtigen Sie die Angaben; wie der Helfer geschrieben wird, zeigen die mitgelieferten Klauseln.',
  'vorlage/unbekannter-name': 'Berichtigen Sie den Namen, oder deklarieren Sie ihn als Parameter der Klausel.',
  'vorlage/nicht-druckbar': 'Schreiben Sie den Wert mit einem Helfer oder in einer Bedingung.',
}

export function fault(check: Check, at: { readonly loc: hbs.AST.SourceLocation }, code: Code, message: string, hint?: string): void {
  check.report(code, message, placeInBody(check.clause, at.loc), { hint: hint ?? ORDERS[code] })
}

export function pathOf(node: hbs.AST.Expression | undefined): string {
  if (node?.type !== 'PathExpression') return ''
  const path = node as hbs.AST.PathExpression
  return (path.data ? '@' : '') + path.parts.join('.')
}

/** The value of a word or number in the text; undefined for everything else. */
export function literalOf(node: hbs.AST.Expression | undefined): string | number | undefined {
  if (node?.type === 'StringLiteral') return (node as hbs.AST.StringLiteral).value
  return node?.type === 'NumberLiteral' ? (node as hbs.AST.NumberLiteral).value : undefined
}
