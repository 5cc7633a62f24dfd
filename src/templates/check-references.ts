// Static check of {§ id}, {§ id #anker} and {Abs. #anker} in the text of a clause. A reference may point only to what is always printed
// with its clause: not to a clause that is off unless asked for, and to one of the long form only from the long form.
import { nearest } from '../diagnostics/nearest.ts'
import { bodyOffset, bodyPlace } from './body.ts'
import type { Check, Scope } from './check-scope.ts'
import type { ClauseTemplate, Kind, TextTemplate } from './templates.ts'

const REFERENCE = /\{(?:(?:§|Punkt|Nummer|Ziffer) ([^\s{}]+)(?: #([^\s{}]+))?[^{}]*|Abs\. #([^\s{}]+))\}/g
interface Wrong { readonly message: string; readonly hint?: string | undefined }

export function checkReferences(node: hbs.AST.ContentStatement, scope: Scope, check: Check): void {
  const start = bodyOffset(check.clause, node.loc.start.line, node.loc.start.column)
  const end = bodyOffset(check.clause, node.loc.end.line, node.loc.end.column)
  for (const match of check.clause.body.slice(start, end).matchAll(REFERENCE)) {
    const [whole, id, anchor, own] = match
    const wrong = own === undefined ? check.kinds.map((kind) => target(kind, id ?? '', anchor, scope, check)).find(Boolean) : missingAnchor(check.clause, own)
    if (wrong) check.report('vorlage/verweis', wrong.message, bodyPlace(check.clause, start + match.index, start + match.index + whole.length), { hint: wrong.hint })
  }
}

function target(kind: Kind, id: string, anchor: string | undefined, scope: Scope, check: Check): Wrong | undefined {
  const found = kind.klauseln.get(id)
  if (!found) {
    const meant = nearest(id, [...kind.klauseln.keys()])
    return { message: `Bei typ ${kind.typ} gibt es keine Klausel „${id}“.`, hint: meant && `Meinten Sie „${meant}“?` }
  }
  const section = kind.abschnitte.find((one) => one.klauseln.includes(id))
  if (check.level !== undefined && section?.klauseln.includes(check.clause.id)) return { message: `„${id}“ steht im selben Abschnitt.`, hint: 'Verweisen Sie mit {Abs. #anker} auf einen Absatz der eigenen Klausel oder formulieren Sie ohne Verweis.' }
  return mayBeOff(found, scope, check) ?? (anchor === undefined ? undefined : missingAnchor(found, anchor))
}
function mayBeOff(found: ClauseTemplate, scope: Scope, check: Check): Wrong | undefined {
  const longForm = scope.guarded.has('ausfuehrlich') || check.level === 'ergaenzend'
  if (found.stufe === 'pflicht' || found.stufe === 'empfohlen' || (found.stufe === 'ergaenzend' && longForm)) return undefined
  return { message: `Die Klausel „${found.id}“ ist ${found.stufe} und kann fehlen; dann ginge der Verweis ins Leere.`, hint: 'Verweisen Sie nur auf Klauseln, die immer gedruckt werden.' }
}
function missingAnchor(clause: TextTemplate, anchor: string): Wrong | undefined {
  if (clause.body.includes(`{#${anchor}}`)) return undefined
  const known = [...clause.body.matchAll(/\{#([^\s{}]+)\}/g)].map(([, name = '']) => name)
  return { message: `Die Klausel „${clause.id}“ hat keinen Absatz „#${anchor}“.`, hint: known.length > 0 ? `Es gibt: ${known.map((name) => `#${name}`).join(', ')}.` : `Setzen Sie {#${anchor}} an den Anfang des Absatzes.` }
}
