// One clause: its template text with the values of the agreement, or the own wording of the user.
import { isDecl } from '../schema/declared.ts'
import type { Counting, DataPath, DraftBlock, Clause, OpenReference } from '../document/nodes.ts'
import type { Choice, OwnClause } from '../schema/agreement.ts'
import { parseBody } from '../templates/body.ts'
import { shapeOf } from '../templates/shapes.ts'
import { fulfilledBy } from '../templates/fulfilment.ts'
import type { ClauseTemplate, TextTemplate } from '../templates/templates.ts'
import { expand } from './expand.ts'
import { guidanceOf } from './guidance.ts'
import type { Piece } from './marked-text.ts'
import { printValue } from './print-value.ts'
import { readMarkdown } from './read-blocks.ts'
import { clausePath, scopeOf } from './scope.ts'
import { readWording } from './wording.ts'
import type { World } from './world.ts'

export type DraftClause = Clause<OpenReference, null>
type On = Extract<Choice, { state: 'on' }>

export function draftClause(template: ClauseTemplate, choice: On, world: World): DraftClause {
  const path = clausePath(template.id)
  const { blocks, asked } = choice.wording ? ownText(template, choice, path, world) : templateText(template, choice, world)
  for (const name of asked) world.asked.add(name)
  for (const name of choice.given) {
    if (!asked.has(name)) world.report('text/angabe-ungenutzt', `Die Angabe „${name}“ der Klausel „${template.titel}“ wird nirgends gedruckt.`, world.placeOf([...path, name], 'key'), { hint: unusedHint(name, choice) })
  }
  return {
    tag: 'clause',
    id: template.id,
    origin: choice.wording ? 'own-wording' : template.house ? 'own-template' : 'template',
    title: choice.titel ?? template.titel,
    fulfils: fulfilledBy(template, choice.values, world.agreement.umfang === 'ausfuehrlich'),
    basis: template.grundlage,
    guidance: world.guided ? guidanceOf(template, choice, asked, world) : null,
    counting: counting(choice.absaetze, template.absaetze, world),
    blocks,
    place: world.placeOf(path, 'key'),
  }
}
const unusedHint = (name: string, choice: On): string =>
  choice.wording ? `Setzen Sie die Angabe mit {${name}} in den Wortlaut ein oder löschen Sie sie.` : 'Löschen Sie die Angabe; gedruckt wird sie nur mit „umfang: ausfuehrlich“ oder anderen Angaben.'

/** The choice of the agreement wins over that of the template, this over `gestaltung.absaetze`. */
function counting(own: Counting | undefined, template: Counting, world: World): Counting {
  return own ?? (template === 'auto' ? world.agreement.gestaltung.absaetze : template)
}

interface Body {
  readonly blocks: readonly DraftBlock[]
  readonly asked: ReadonlySet<string>
}
function templateText(template: ClauseTemplate, choice: On, world: World): Body {
  const program = parseBody(template, world.report)
  if (!program) return { blocks: [], asked: new Set() }
  const readProse = (text: string, from: DataPath | null) => (from ? readWording({ text, path: from }, world) : readDefaultProse(text, template, world))
  const { marked, asked } = expand(template, program, scopeOf(template, { ...choice, path: clausePath(template.id) }, world), world, readProse)
  return { blocks: readMarkdown(marked, template.woertlich, { forms: false, fact: world.fact, annexOffer: world.annexOffer, shipped: world.placeOf(clausePath(template.id), 'key') }, world.report), asked }
}
/** A default of type prosa is text of the template; its places are those of the file's head. */
export function readDefaultProse(text: string, template: TextTemplate, world: World): readonly DraftBlock[] {
  const place = () => ({ file: template.file, line: 1, column: 1, endLine: 1, endColumn: 1 })
  return readMarkdown({ text, insets: [], place }, false, { forms: false, fact: world.fact, shipped: place() }, world.report)
}

function ownText(template: ClauseTemplate, choice: On, path: DataPath, world: World): Body {
  const asked = new Set<string>()
  const value = (name: string): readonly Piece[] | undefined => {
    asked.add(name)
    return parameterText(name, template, choice, path, world) ?? factText(name, world)
  }
  const { markdown = '', verbatim = false } = choice.wording ?? {}
  return { blocks: readWording({ text: markdown, path: [...path, 'wortlaut'], verbatim, value, names: Object.keys(template.parameter) }, world), asked }
}
function parameterText(name: string, template: ClauseTemplate, choice: On, path: DataPath, world: World): readonly Piece[] | undefined {
  const decl = Object.hasOwn(template.parameter, name) ? template.parameter[name] : undefined
  const given = choice.values[name]
  if (!decl || given === undefined || decl.typ === 'tabelle' || decl.typ === 'prosa') return undefined
  const from = choice.given.includes(name) ? [...path, name] : null
  const referent = decl.typ === 'partei' ? world.referents.byId.get(String(given)) : undefined
  return referent ? world.phrase(world.grammar.article(referent, 'der'), referent) : [{ fact: printValue(given, shapeOf(decl)), from }]
}
/** Facts of the kind: {name} or {projekt.name}. */
function factText(name: string, world: World): readonly Piece[] | undefined {
  const [first = '', second] = name.split('.')
  const entry = Object.hasOwn(world.kind.angaben, first) ? world.kind.angaben[first] : undefined
  const decl = entry && (isDecl(entry) ? (second === undefined ? entry : undefined) : second === undefined ? undefined : entry[second])
  const value = world.agreement.angaben[first]
  const inner = second === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[second]
  return decl && inner !== undefined ? [{ fact: printValue(inner, shapeOf(decl)), from: second === undefined ? ['angaben', first] : ['angaben', first, second] }] : undefined
}

export function draftOwnClause(own: OwnClause, i: number, world: World): DraftClause {
  const path = ['zusatz', i]
  const value = (name: string) => factText(name, world)
  return {
    tag: 'clause',
    id: own.id,
    origin: 'own-clause',
    title: own.titel,
    fulfils: [],
    basis: [],
    guidance: null,
    counting: own.absaetze === 'auto' ? world.agreement.gestaltung.absaetze : own.absaetze,
    blocks: readWording({ text: own.text, path: [...path, 'text'], verbatim: own.woertlich, value }, world),
    place: world.placeOf(path),
  }
}
