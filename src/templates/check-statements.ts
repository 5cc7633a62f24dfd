// Static check of the statements of a clause text: what may be printed, which blocks there are, what is refused.
import { absent, checkCall, checkExpression } from './check-calls.ts'
import { checkReferences } from './check-references.ts'
import { fault, pathOf, type Check, type Given, type Scope } from './check-scope.ts'
import { mayBeOne } from './check-words.ts'
import { helperOf } from './signatures.ts'
import { onePartyShape, type Shape } from './shapes.ts'

export function checkProgram(program: hbs.AST.Program | undefined, scope: Scope, check: Check): void {
  for (const statement of program?.body ?? []) checkStatement(statement, scope, check)
}

const REFUSED: Readonly<Record<string, string>> = {
  PartialStatement: 'Teilvorlagen {{> …}} sind nicht erlaubt.',
  PartialBlockStatement: 'Teilvorlagen {{#> …}} sind nicht erlaubt.',
  Decorator: 'Dekoratoren {{* …}} sind nicht erlaubt.',
  DecoratorBlock: 'Dekoratoren {{#* …}} sind nicht erlaubt.',
  CommentStatement: 'Bemerkungen {{! … }} gehören nicht in eine Klausel; Hinweise stehen unter „grund“.',
}
function checkStatement(node: hbs.AST.Statement, scope: Scope, check: Check): void {
  if (node.type === 'ContentStatement') checkContent(node as hbs.AST.ContentStatement, scope, check)
  else if (node.type === 'MustacheStatement') checkMustache(node as hbs.AST.MustacheStatement, scope, check)
  else if (node.type === 'BlockStatement') checkBlock(node as hbs.AST.BlockStatement, scope, check)
  else fault(check, node, 'vorlage/verboten', REFUSED[node.type] ?? `${node.type} ist nicht erlaubt.`)
}

function checkContent(node: hbs.AST.ContentStatement, scope: Scope, check: Check): void {
  if (/\{\{/.test(node.value)) fault(check, node, 'vorlage/verboten', '\\{{ und vierfache Klammern sind nicht erlaubt.')
  checkReferences(node, scope, check)
}

function checkMustache(node: hbs.AST.MustacheStatement, scope: Scope, check: Check): void {
  if (!node.escaped) fault(check, node, 'vorlage/verboten', 'Dreifache Klammern {{{ … }}} und {{& … }} sind nicht erlaubt.', 'Schreiben Sie {{ … }}.')
  else if (node.path.type !== 'PathExpression') fault(check, node, 'vorlage/verboten', 'Ein fester Wert gehört als Text in die Klausel, nicht in {{ … }}.')
  else checkPrinted(node, checkCall(node, scope, check), check)
}
function checkPrinted(node: hbs.AST.MustacheStatement, given: Given, check: Check): void {
  if (given === 'ja') fault(check, node, 'vorlage/nicht-druckbar', `„${pathOf(node.path)}“ ist eine Bedingung und kann nicht gedruckt werden.`, '{{#if (…)}} … {{/if}}')
  if (typeof given !== 'object') return
  printable(node, given, check)
  absent(node.path, given, check)
}

/** Which values print themselves: all but parties, conditions, blocks of fields; prose only at the end of its line. */
function printable(node: hbs.AST.MustacheStatement, shape: Shape, check: Check): void {
  const name = pathOf(node.path)
  const bad = (message: string, hint: string) => fault(check, node, 'vorlage/nicht-druckbar', message, hint)
  const row = shape.kind === 'felder' ? shape : shape.kind === 'liste' && shape.of?.kind === 'felder' ? shape.of : undefined
  const line = (check.clause.body.split('\n')[node.loc.start.line - 1] ?? '').trim()
  if (row) bad(`„${name}“ besteht aus mehreren Feldern.`, `{{#each ${name} as |zeile|}} … {{zeile.${Object.keys(row.fields ?? {})[0] ?? 'feld'}}} … {{/each}}`)
  else if (shape.kind === 'ja') bad(`„${name}“ ist ja oder nein.`, `{{#if ${name}}} … {{/if}}`)
  else if (shape.kind === 'referent' && !line.startsWith('|')) bad(`„${name}“ ist ein Beteiligter und braucht einen Fall.`, `{{der ${name}}}, {{den ${name}}}, {{dem ${name}}} oder {{des ${name}}}; nur in Tabellen steht der bloße Name.`)
  else if (shape.kind === 'liste' && shape.of?.kind === 'referent') bad(`„${name}“ sind Beteiligte und brauchen einen Fall.`, `{{liste ${name} "dem"}}`)
  else if (shape.kind === 'prosa' && !line.endsWith(`{{${name}}}`)) bad(`„${name}“ kann mehrere Absätze haben und steht mitten im Satz.`, 'Setzen Sie {{…}} an das Ende eines Absatzes oder deklarieren Sie typ: text.')
  mayBeOne(node.path, shape, check)
}

const BLOCKS: Readonly<Record<string, (block: hbs.AST.BlockStatement, given: Given, scope: Scope, check: Check) => void>> = { if: condition, unless: condition, each: repetition }
function checkBlock(block: hbs.AST.BlockStatement, scope: Scope, check: Check): void {
  const name = pathOf(block.path)
  const run = Object.hasOwn(BLOCKS, name) ? BLOCKS[name] : undefined
  const [param, ...more] = block.params
  if (!run) fault(check, block.path, 'vorlage/verboten', `Den Block „${name}“ gibt es nicht.`, 'Möglich sind if, unless und each.')
  else if (!param || more.length > 0 || block.hash) {
    const hint = param && helperOf(pathOf(param)) ? `Setzen Sie Klammern: {{#${name} (${pathOf(param)} …)}}` : undefined
    fault(check, block.path, 'vorlage/helfer-angaben', `„${name}“ braucht genau eine Angabe.`, hint)
  } else run(block, checkExpression(param, scope, check), scope, check)
}

function condition(block: hbs.AST.BlockStatement, given: Given, scope: Scope, check: Check): void {
  const param = block.params[0]
  if (!param) return
  if (typeof given === 'object' && given.kind === 'zahl' && !given.optional) fault(check, param, 'vorlage/nicht-druckbar', 'Eine Zahl ist als Bedingung nur bei 0 falsch.', `{{#if (mehr ${pathOf(param)} 1)}}`)
  const [yes, no] = pathOf(block.path) === 'if' ? [block.program, block.inverse] : [block.inverse, block.program]
  checkProgram(yes, { ...scope, guarded: new Set([...scope.guarded, ...proved(param)]) }, check)
  checkProgram(no, scope, check)
}
/** {{#if x}} proves x; {{#if (gleich x "a")}} proves x; each with the blocks it lies in. */
function proved(param: hbs.AST.Expression): string[] {
  const paths = param.type === 'SubExpression' ? (param as hbs.AST.SubExpression).params.map(pathOf) : [pathOf(param)]
  return paths.filter(Boolean).flatMap((path) => path.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.')))
}

function repetition(block: hbs.AST.BlockStatement, given: Given, scope: Scope, check: Check): void {
  const param = block.params[0]
  const [variable, index] = block.program.blockParams ?? []
  if (given === undefined || !param) return
  const entry = typeof given === 'object' ? entryOf(given) : undefined
  if (!entry) fault(check, param, 'vorlage/keine-liste', '„each“ braucht eine Liste.')
  else if (variable === undefined) fault(check, block.path, 'vorlage/keine-liste', 'Der Eintrag braucht einen Namen.', `{{#each ${pathOf(param)} as |eintrag|}}`)
  if (!entry || variable === undefined) return
  const names = { ...scope.names, [variable]: entry, ...(index !== undefined && { [index]: { kind: 'zahl' as const } }) }
  checkProgram(block.program, { names, guarded: scope.guarded, inList: true }, check)
  checkProgram(block.inverse, scope, check)
}
function entryOf(shape: Shape): Shape | undefined {
  if (shape.kind === 'referent') return onePartyShape
  return shape.kind === 'liste' ? shape.of : undefined
}
