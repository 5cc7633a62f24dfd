// The parser of clause texts. Home of handlebars, used as a parser only: the tree is walked, never compiled.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Report } from '../diagnostics/diagnostic.ts'
import { type Body, placeInBody } from './body.ts'
import { syntaxFault, tooDeep } from './syntax-fault.ts'

/** The tree of a body; undefined when its syntax is wrong, which is reported. */
export function parseText(clause: Body, report: Report): hbs.AST.Program | undefined {
  const deep = tooDeep(clause.body)
  if (deep) return void report('vorlage/syntax', deep.message, placeInBody(clause, deep.loc), { hint: deep.hint })
  try {
    return parse(clause.body)
  } catch (error) {
    const fault = syntaxFault(clause.body, error instanceof Error ? error.message : String(error))
    report('vorlage/syntax', fault.message, placeInBody(clause, fault.loc), { hint: fault.hint })
    return undefined
  }
}
