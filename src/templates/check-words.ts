// Static check of the fixed words inside calls: terms, forms of verbs, values that a choice can never have.
import { nearest } from '../diagnostics/nearest.ts'
import { fault, literalOf, pathOf, type Call, type Check, type Given } from './check-scope.ts'
import type { Shape } from './shapes.ts'
import type { HelperName } from './signatures.ts'

type Checker = (node: Call, shapes: readonly Given[], check: Check) => void
const CHECKS: { readonly [H in HelperName]?: Checker } = { begriff: term, 'der-begriff': knownTerm, verb: forms, anzahl: forms, gleich: comparison, enthaelt: membership, zahl: numeral }

export function checkLiterals(node: Call, helper: HelperName, shapes: readonly Given[], check: Check): void {
  CHECKS[helper]?.(node, shapes, check)
}

function term(node: Call, shapes: readonly Given[], check: Check): void {
  const key = String(literalOf(node.params[0]))
  const genders = new Set(check.terms.filter((entry) => entry.id === key).map((entry) => entry.genus))
  if (genders.size === 0) knownTerm(node, shapes, check)
  else if (genders.size > 1 && hasArticle(node, check)) {
    fault(check, node, 'vorlage/begriff-mit-artikel', `Das Geschlecht von „${key}“ wechselt mit dem Datum; der Artikel davor passt nur zu einer Fassung.`, `{{der-begriff "${key}" "dem"}}`)
  }
}
function knownTerm(node: Call, _: readonly Given[], check: Check): void {
  const key = String(literalOf(node.params[0]))
  const known = [...new Set(check.terms.map((entry) => entry.id))]
  if (known.includes(key)) return
  const meant = nearest(key, known)
  fault(check, node, 'vorlage/unbekannter-begriff', `Den Begriff „${key}“ gibt es nicht.`, meant === undefined ? listed(known) : `Meinten Sie „${meant}“?`)
}
const listed = (known: readonly string[]) => (known.length > 0 ? `Es gibt: ${known.join(', ')}.` : 'Begriffe stehen in law/begriffe.yaml.')
const ARTICLE = /\b(der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|zum|zur|vom|beim|im|am)\s+(\p{Ll}+\s+)?$/iu
function hasArticle(node: Call, check: Check): boolean {
  const lines = check.clause.body.split('\n')
  const before = (lines[node.loc.start.line - 1] ?? '').slice(0, node.loc.start.column)
  return ARTICLE.test(before)
}

function forms(node: Call, _: readonly Given[], check: Check): void {
  const words = [literalOf(node.params[1]), literalOf(node.params[2])]
  if (words.some((word) => typeof word === 'string' && /[*_`{}[\]<>]/.test(word))) fault(check, node, 'vorlage/helfer-angaben', 'Auszeichnung in den Wörtern eines Helfers wird gedruckt und nicht gelesen.', 'Setzen Sie die Auszeichnung um {{ … }} herum.')
  if (pathOf(node.path).toLowerCase() === 'verb' && words[0] !== undefined && words[0] === words[1]) fault(check, node, 'vorlage/helfer-angaben', 'Einzahl und Mehrzahl sind gleich.', 'Schreiben Sie das Wort ohne „verb“ oder berichtigen Sie eine Form.')
}

function comparison(node: Call, [left]: readonly Given[], check: Check): void {
  possible(node, literalOf(node.params[1]), typeof left === 'object' ? left : undefined, check)
}
function membership(node: Call, [list]: readonly Given[], check: Check): void {
  const of = typeof list === 'object' ? list.of : undefined
  const [name, word] = [literalOf(node.params[1]), literalOf(node.params[2])]
  if (of?.kind !== 'felder') return possible(node, name, of, check)
  possible(node, name, { kind: 'auswahl', werte: Object.fromEntries(Object.keys(of.fields ?? {}).map((key) => [key, key])) }, check)
  for (const one of String(word ?? '').split('|').filter(Boolean)) possible(node, one, of.fields?.[String(name)], check)
}
function possible(node: Call, value: ReturnType<typeof literalOf>, shape: Shape | undefined, check: Check): void {
  const werte = shape?.werte
  if (value === undefined || !werte || Object.hasOwn(werte, String(value))) return
  const meant = nearest(String(value), Object.keys(werte))
  fault(check, node, 'vorlage/unmoeglicher-wert', `„${pathOf(node.params[0])}“ kann nie „${value}“ sein.`, meant === undefined ? `Möglich sind ${Object.keys(werte).join(', ')}.` : `Meinten Sie „${meant}“?`)
}

function numeral(node: Call, [value]: readonly Given[], check: Check): void {
  if (node.params[0]?.type === 'PathExpression') mayBeOne(node.params[0], value, check)
}
/** 1 prints „eins“, which fits no noun. */
export function mayBeOne(node: hbs.AST.Expression, value: Given, check: Check): void {
  if (typeof value !== 'object' || value.kind !== 'zahl' || (value.min ?? 0) >= 2) return
  fault(check, node, 'vorlage/zahl-eins', `„${pathOf(node)}“ kann 1 sein, dann steht „eins“ im Text.`, `{{anzahl ${pathOf(node)} "einmal" "Mal"}} oder min: 2 in der Deklaration`)
}
