// The body of a clause file as a Handlebars tree, and places in the file. The package carries the trees of its own templates ready made;
// the parser comes with the loader of template files (parse-body.ts).
// Invariant: lines of a tree count from the first line of the body, columns from 0; only this module turns them into places.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/source-text.ts'
import type { TextTemplate } from './templates.ts'

export type Body = Pick<TextTemplate, 'file' | 'body' | 'bodyLine'>
const trees = new WeakMap<Body, hbs.AST.Program | 'faulty'>()
const kept = new WeakMap<Body, () => hbs.AST.Program>()
const texts = new WeakMap<Body, SourceText>()

/** The tree of a body, parsed once per clause; undefined when its syntax is wrong (reported at the first call that parses it). */
export function parseBody(clause: Body, report: Report): hbs.AST.Program | undefined {
  const known = trees.get(clause)
  if (known) return known === 'faulty' ? undefined : known
  const tree = kept.get(clause)?.() ?? parsed(clause, report)
  trees.set(clause, tree ?? 'faulty')
  return tree
}

/** A tree that was made when the package was built, read when it is needed. */
export function keepTree(clause: Body, read: () => hbs.AST.Program): void {
  kept.set(clause, read)
}

type Parser = (clause: Body, report: Report) => hbs.AST.Program | undefined
let parser: Parser | undefined
/** Whoever brings bodies without trees brings the parser. */
export function useParser(given: Parser): void {
  parser = given
}
function parsed(clause: Body, report: Report): hbs.AST.Program | undefined {
  if (!parser) throw new Error(`no tree and no parser for ${clause.file}`)
  return parser(clause, report)
}

/** Handlebars location → place in the clause file. */
export function placeInBody(clause: Body, loc: Pick<hbs.AST.SourceLocation, 'start' | 'end'>): Place {
  const shift = clause.bodyLine - 1
  return {
    file: clause.file, line: loc.start.line + shift, column: loc.start.column + 1,
    endLine: loc.end.line + shift, endColumn: loc.end.column + 1,
  }
}

/** Offset in `clause.body` of a Handlebars position: line from 1, column from 0. */
export function bodyOffset(clause: Body, line: number, column0: number): number {
  return textOf(clause).offset(line, column0)
}

/** Place in the clause file of a range of offsets of `clause.body`. */
export function bodyPlace(clause: Body, start: number, end: number): Place {
  const place = textOf(clause).place(start, end)
  const shift = clause.bodyLine - 1
  return { ...place, line: place.line + shift, endLine: place.endLine + shift }
}

function textOf(clause: Body): SourceText {
  const known = texts.get(clause)
  if (known) return known
  const text = new SourceText(clause.file, clause.body)
  texts.set(clause, text)
  return text
}
