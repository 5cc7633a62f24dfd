// Static check of what stands inside {{ … }}: paths, helpers, their arguments. Answers what the expression gives, undefined after a fault.
// With arguments a name is a helper, without it is a value: so parameters may be called like helpers.
import { nearest } from '../diagnostics/nearest.ts'
import { joined, quoted } from '../schema/phrases.ts'
import { fault, literalOf, pathOf, type Call, type Check, type Given, type Scope } from './check-scope.ts'
import { checkLiterals } from './check-words.ts'
import type { Shape, ShapeKind } from './shapes.ts'
import { helperOf, SIGNATURES, type FoundHelper } from './signatures.ts'


export function checkCall(node: Call, scope: Scope, check: Check): Given {
  const name = pathOf(node.path)
  const known = Object.hasOwn(scope.names, name.split('.')[0] ?? '')
  if (node.params.length === 0 && !node.hash && (known || !helperOf(name))) return checkExpression(node.path, scope, check)
  const found = helperOf(name)
  if (!found) return unknownHelper(node, name, check)
  for (const pair of node.hash?.pairs ?? []) fault(check, pair, 'vorlage/helfer-angaben', `„${pair.key}=“ gibt es nicht; Angaben stehen hintereinander.`)
  count(node, name, found, check)
  const shapes = node.params.map((param, i) => checkArgument(name, found, param, i, scope, check))
  checkLiterals(node, found.name, shapes, check)
  const { gives } = found.signature
  return gives === 'referent' ? { kind: 'referent' } : gives
}

function unknownHelper(node: Call, name: string, check: Check): undefined {
  const meant = nearest(name, Object.keys(SIGNATURES))
  fault(check, node, 'vorlage/unbekannter-helfer', `Es gibt keinen Helfer „${name}“.`, meant === undefined ? `Es gibt: ${Object.keys(SIGNATURES).join(', ')}.` : `Meinten Sie „${meant}“?`)
}

function count(node: Call, name: string, { signature }: FoundHelper, check: Check): void {
  const most = signature.args.length
  const least = signature.least ?? most
  const got = node.params.length
  if (got >= least && got <= most) return
  fault(check, node, 'vorlage/helfer-angaben', `„${name}“ braucht ${least === most ? least : `${least} bis ${most}`} ${most === 1 ? 'Angabe' : 'Angaben'}, nicht ${got}.`)
}

const KIND_NAMES: Readonly<Record<ShapeKind, string>> = {
  text: 'einen Text', prosa: 'Prosa', zahl: 'eine Zahl', betrag: 'einen Betrag', ja: 'ja oder nein', auswahl: 'eine Auswahl', datum: 'ein Datum', zeitraum: 'einen Zeitraum',
  dauer: 'eine Dauer', rhythmus: 'einen Abstand', uhrzeit: 'eine Uhrzeit', oeffnungszeiten: 'Öffnungszeiten', referent: 'einen Beteiligten', liste: 'eine Liste', felder: 'einen Block', anlage: 'eine Anlage', wort: 'ein Wort in "…"',
}
function checkArgument(name: string, { name: helper, signature }: FoundHelper, param: hbs.AST.Expression, i: number, scope: Scope, check: Check): Given {
  const given = checkExpression(param, scope, check)
  const bad = (message: string, hint?: string) => fault(check, param, 'vorlage/helfer-angaben', message, hint)
  const wanted = signature.args[i]
  const kind = kindOf(given)
  if (kind && wanted && !wanted.includes(kind)) bad(`„${name}“ braucht hier ${joined(wanted.map((w) => KIND_NAMES[w]), 'oder')}, nicht ${KIND_NAMES[kind]}.`)
  if (helper === 'liste' && kind === 'liste' && typeof given === 'object' && given.of?.kind !== 'referent') bad('„liste“ beugt Beteiligte; eine Liste von Werten druckt sich selbst.', `{{${pathOf(param)}}}`)
  if (helper !== 'gleich') absent(param, given, check)
  fixedWord(signature.words?.[i], param, bad)
  return given
}
function kindOf(given: Given): ShapeKind | undefined {
  if (given === 'ja') return 'ja'
  return given === 'pieces' || given === undefined ? undefined : given.kind
}
function fixedWord(words: readonly string[] | undefined, param: hbs.AST.Expression, bad: (message: string, hint?: string) => void): void {
  const word = literalOf(param)
  if (!words || typeof word !== 'string' || words.includes(word)) return
  const meant = nearest(word, words)
  bad(`„${word}“ gibt es hier nicht.`, meant === undefined ? `Möglich sind ${quoted(words, 'und')}.` : `Meinten Sie „${meant}“?`)
}

/** A value that may be absent (or whose block may) is used only where an {{#if}} proves it is there. */
export function absent(node: hbs.AST.Expression, given: Given, check: Check): void {
  const path = pathOf(node)
  if (typeof given !== 'object' || !given.optional) return
  fault(check, node, 'vorlage/kann-fehlen', `„${path}“ kann fehlen.`, `{{#if ${path}}} … {{/if}} darum herum setzen.`)
}

const LITERALS: Readonly<Record<string, Shape>> = { StringLiteral: { kind: 'wort' }, NumberLiteral: { kind: 'zahl', min: 2 }, BooleanLiteral: { kind: 'ja' } }
export function checkExpression(node: hbs.AST.Expression, scope: Scope, check: Check): Given {
  const literal = LITERALS[node.type]
  if (literal) return literal
  if (node.type === 'SubExpression') return checkCall(node as hbs.AST.SubExpression, scope, check)
  if (node.type === 'PathExpression') return checkPath(node as hbs.AST.PathExpression, scope, check)
  fault(check, node, 'vorlage/verboten', 'undefined und null gibt es in Klauseln nicht.')
  return undefined
}

function checkPath(node: hbs.AST.PathExpression, scope: Scope, check: Check): Given {
  const parts = node.parts as string[]
  if (node.depth > 0 || /^(\.|this\b)/.test(node.original)) return forbidden(node, check)
  if (node.data) return listData(node, parts[0] ?? '', scope, check)
  if (check.broken.has(parts[0] ?? '')) return undefined
  let shape: Shape = { kind: 'felder', fields: scope.names }
  let lacking = false
  check.used.add(parts[0] ?? '')
  for (const [i, part] of parts.entries()) {
    const next: Shape | undefined = ownField(shape, part)
    if (!next) return unknownPath(node, parts.slice(0, i + 1), shape, check)
    lacking ||= next.optional === true && !scope.guarded.has(parts.slice(0, i + 1).join('.'))
    shape = next
  }
  return { ...shape, optional: lacking }
}
function ownField(shape: Shape, name: string): Shape | undefined {
  return shape.fields && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
}
/** What may have been meant by a field of something that has none. */
function noFields(parts: readonly string[], { kind }: Shape): string {
  const whole = parts.slice(0, -1).join('.')
  return kind === 'referent' || kind === 'liste' ? `{{#each ${whole} as |eintrag|}} … {{eintrag.${parts.at(-1)}}} … {{/each}}` : `„${whole}“ hat keine Felder; schreiben Sie {{${whole}}}.`
}
function forbidden(node: hbs.AST.PathExpression, check: Check): undefined {
  fault(check, node, 'vorlage/verboten', '„this“ und „../“ sind nicht erlaubt.', 'Verwenden Sie Namen: {{#each liste as |eintrag|}} … {{eintrag}} … {{/each}}')
}
function listData(node: hbs.AST.PathExpression, name: string, scope: Scope, check: Check): Given {
  if (scope.inList && ['first', 'last', 'index'].includes(name)) return { kind: name === 'index' ? 'zahl' : 'ja' }
  fault(check, node, 'vorlage/unbekannter-name', `„@${name}“ gibt es hier nicht.`, 'Möglich sind @first, @last und @index innerhalb von {{#each}}.')
  return undefined
}
function unknownPath(node: hbs.AST.PathExpression, parts: readonly string[], shape: Shape, check: Check): undefined {
  const known = Object.keys(shape.fields ?? {})
  const meant = nearest(parts.at(-1) ?? '', known)
  const hint = meant === undefined ? (known.length > 0 ? `Bekannt sind ${known.join(', ')}.` : noFields(parts, shape)) : `Meinten Sie „${meant}“?`
  fault(check, node, 'vorlage/unbekannter-name', `„${parts.join('.')}“ gibt es nicht.`, hint)
}
