// The kinds of agreements as data for people and programs that look something up: sections, clauses, parameters, annexes, with words for types.
// Invariant: nothing is shortened here; keys are English, as in every JSON of koopgen, and what is not there is null.
import type { AnnexTemplate, ClauseTemplate, Fulfilment, Kind, TextTemplate } from '../templates/templates.ts'
import { onByDefault } from '../schema/clause-control.ts'
import type { Decl } from '../schema/declaration.ts'
import { isDecl, isNeeded } from '../schema/declared.ts'
import { describe, exampleOf } from '../schema/params/table.ts'
import { ROLE_WORDS } from '../schema/parts/words.ts'
import { flow } from '../schema/phrases.ts'
import { annexBlock, clauseBlock } from '../schema/to-paste.ts'

export interface ParameterView {
  readonly name: string
  readonly title: string
  readonly help: string | null
  readonly type: string
  readonly inWords: string
  /** Values to choose from, as written in the file, with what they mean; null: not a choice. */
  readonly choices: readonly { readonly value: string; readonly title: string }[] | null
  readonly needed: boolean
  /** As written in the file; null: none. */
  readonly default: string | null
  readonly example: string
}
export interface FulfilmentView {
  readonly id: string
  readonly title: string | null
  /** „parameter“ or „parameter: wert“ that it depends on. */
  readonly condition: string | null
}
export interface RoleView { readonly id: string; readonly title: string }
interface TextView {
  readonly id: string
  readonly title: string
  readonly help: string
  readonly parameters: readonly ParameterView[]
  readonly text: string
  readonly reason: string
  readonly sources: readonly string[]
  readonly fulfils: readonly FulfilmentView[]
  readonly file: string
  /** To paste into an agreement. */
  readonly yaml: string
}
export interface ClauseView extends TextView { readonly level: ClauseTemplate['stufe'] }
export type AnnexView = TextView
export interface SectionView {
  readonly id: string
  readonly title: string
  readonly clauses: readonly ClauseView[]
}
export interface KindView {
  readonly type: string
  readonly title: string
  readonly help: string
  readonly clauseCount: number
  /** Printed with `umfang: knapp` although nobody asked for them. */
  readonly clausesByDefault: number
  /** One party of each list is needed. */
  readonly neededRoles: readonly (readonly RoleView[])[]
  readonly names: readonly { readonly name: string; readonly roles: readonly string[]; readonly optional: boolean }[]
  readonly sections: readonly SectionView[]
  readonly facts: readonly ParameterView[]
  readonly annexes: readonly AnnexView[]
}
type Titles = Readonly<Record<string, string>>

export function kindView(kind: Kind, titles: Titles): KindView {
  const clauses = [...kind.klauseln.values()]
  return {
    type: kind.typ,
    title: kind.titel,
    help: kind.hilfe,
    clauseCount: clauses.length,
    clausesByDefault: clauses.filter(({ stufe }) => onByDefault(stufe, 'knapp')).length,
    neededRoles: kind.rollen.map((roles) => roles.map((id) => ({ id, title: ROLE_WORDS[id] }))),
    names: kind.beteiligte.flatMap(({ einzahl, rollen, optional }) => (rollen === 'alle' ? [] : [{ name: einzahl, roles: rollen, optional }])),
    sections: kind.abschnitte.map(({ id, titel, klauseln }) => {
      const inside = klauseln.flatMap((key) => kind.klauseln.get(key) ?? [])
      return { id, title: titel ?? inside[0]?.titel ?? id, clauses: inside.map((clause) => clauseView(clause, kind, titles)) }
    }),
    facts: Object.entries(kind.angaben).flatMap(([name, entry]) => (isDecl(entry) ? [parameter(name, entry)] : Object.entries(entry).map(([inner, decl]) => parameter(`${name}.${inner}`, decl)))),
    annexes: [...kind.anlagen.values()].map((annex) => annexView(annex, kind, titles)),
  }
}

function clauseView(clause: ClauseTemplate, kind: Kind, titles: Titles): ClauseView {
  return { ...textView(clause, titles), level: clause.stufe, yaml: clauseBlock(clause, kind) }
}

function annexView(annex: AnnexTemplate, kind: Kind, titles: Titles): AnnexView {
  return { ...textView(annex, titles), yaml: annexBlock(annex, kind) }
}

function textView(template: TextTemplate, titles: Titles): Omit<TextView, 'yaml'> {
  const { id, titel, hilfe, parameter: parameters, body, grund, grundlage, erfuellt, file } = template
  return {
    id,
    title: titel,
    help: hilfe,
    parameters: Object.entries(parameters).map(([name, decl]) => parameter(name, decl)),
    text: body.trim(),
    reason: grund,
    sources: grundlage,
    fulfils: erfuellt.map((item) => fulfilment(item, titles)),
    file,
  }
}

function parameter(name: string, decl: Decl): ParameterView {
  return {
    name,
    title: decl.titel,
    help: decl.hilfe ?? null,
    type: decl.typ,
    inWords: PLAIN[decl.typ] ?? begun(describe(decl)),
    choices: 'werte' in decl ? Object.entries(decl.werte).map(([value, title]) => ({ value, title })) : null,
    needed: isNeeded(decl),
    default: decl.vorgabe === undefined ? null : flow(decl.vorgabe),
    example: flow(exampleOf(decl)),
  }
}

/** Words of a type that are plainer than those of messages. */
const PLAIN: Readonly<Partial<Record<Decl['typ'], string>>> = { auswahl: 'Eines von:', mehrfachauswahl: 'Eine Liste aus:', 'ja-nein': 'true (ja) oder false (nein)' }

/** As the begin of a line, but never a word of the file in capitals. */
function begun(text: string): string {
  return /^(true|id)\b/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

function fulfilment({ id, wenn }: Fulfilment, titles: Titles): FulfilmentView {
  const condition = wenn === undefined ? null : wenn.wert === undefined ? wenn.parameter : `${wenn.parameter}: ${wenn.wert}`
  return { id, title: Object.hasOwn(titles, id) ? (titles[id] ?? null) : null, condition }
}
