// References to parties and groups: members, signatures, words between parties, parameters of type `partei`; and roles the kind needs.

import type { DataPath } from '../../document/nodes.ts'
import { templateOf } from '../../schema/annexes.ts'
import type { Decl, DeclOf } from '../../schema/declaration.ts'
import { isDecl } from '../../schema/declared.ts'
import type { Problem } from '../../schema/problem.ts'
import { ROLE_WORDS } from '../../schema/parts/words.ts'
import { joined } from '../../schema/phrases.ts'
import { at, elements, fieldsOf, textAt, texts } from '../raw.ts'
import { annexesIn, type Given, idsAreKnown, idsIn, name, problem, suggestion } from './check.ts'

const partyIds = (data: unknown) => idsIn(data, 'parteien').map(({ id }) => id)
const groupIds = (data: unknown) => idsIn(data, 'gruppen').map(({ id }) => id)

/** Members are parties, and each belongs to one group only. */
export function* members(given: Given): Iterable<Problem> {
  const { data } = given
  const parties = partyIds(data)
  if (parties.length === 0 || !idsAreKnown(given, 'parteien')) return
  const seen = new Map<string, DataPath>()
  for (const group of elements(data, ['gruppen'])) {
    for (const { value, path } of elements(data, [...group.path, 'mitglieder'])) {
      if (typeof value !== 'string') continue
      const before = seen.get(value)
      if (!parties.includes(value))
        yield problem('partei/unbekannt', path, `Es gibt keine Partei ${name(value)}.`, { hint: suggestion(value, parties) })
      else if (before)
        yield problem('schema/doppelt', path, `Die Partei ${name(value)} ist schon Mitglied einer Gruppe.`, {
          related: [{ path: before, message: 'Zuerst steht sie hier.' }],
          hint: 'Eine Partei gehört höchstens einer Gruppe an.',
        })
      else seen.set(value, path)
    }
  }
}

/** One word per gap between two parties. */
export function* connectors({ data, isOpen }: Given): Iterable<Problem> {
  const path = ['kopf', 'verbindungen']
  const words = at(data, ...path)
  const gaps = elements(data, ['parteien']).length - 1
  if (!Array.isArray(words) || gaps < 1 || words.length === gaps || isOpen(path)) return
  yield problem(
    'partei/verbindungen',
    path,
    `Zwischen ${gaps + 1} Parteien ${gaps === 1 ? 'steht ein Wort' : `stehen ${gaps} Wörter`}, angegeben ${words.length === 1 ? 'ist eines' : `sind ${words.length}`}.`,
    { part: 'key', hint: 'Für eine Lücke ohne Wort schreiben Sie "".' },
  )
}

/** Who signs is a party or a group. */
export function* signatures(given: Given): Iterable<Problem> {
  const { data } = given
  const known = [...partyIds(data), ...groupIds(data)]
  if (known.length === 0 || !idsAreKnown(given, 'parteien', 'gruppen')) return
  for (const { value, path } of elements(data, ['unterzeichnung', 'unterschriften'])) {
    const id = textAt(value, 'fuer')
    if (id !== undefined && !known.includes(id)) yield unknownParty(id, [...path, 'fuer'], known)
  }
  yield* signedTwice(data)
  if (!elements(data, ['gruppen']).some(({ path }) => given.isOpen([...path, 'mitglieder']))) yield* unsigned(data)
}
/** All who sign for a party stand in one entry. */
function* signedTwice(data: unknown): Iterable<Problem> {
  const first = new Map<string, DataPath>()
  for (const { value, path } of elements(data, ['unterzeichnung', 'unterschriften'])) {
    const id = textAt(value, 'fuer')
    const before = id === undefined ? undefined : first.get(id)
    if (id !== undefined && !before) first.set(id, [...path, 'fuer'])
    if (before)
      yield problem('schema/doppelt', [...path, 'fuer'], `Für ${name(id ?? '')} steht schon eine Unterschrift.`, {
        related: [{ path: before, message: 'Zuerst steht sie hier.' }],
        hint: 'Nennen Sie alle, die für dieselbe Partei unterschreiben, dort unter „personen“.',
      })
  }
}
/** With signatures of one's own, each party or a group it belongs to must be among them. */
function* unsigned(data: unknown): Iterable<Problem> {
  const given = elements(data, ['unterzeichnung', 'unterschriften']).map(({ value }) => textAt(value, 'fuer'))
  const known = [...partyIds(data), ...groupIds(data)]
  if (given.length === 0 || given.some((id) => id === undefined || !known.includes(id))) return
  const groups = elements(data, ['gruppen']).filter(({ value }) => given.includes(textAt(value, 'id')))
  const signed = new Set([...given, ...groups.flatMap(({ value }) => texts(at(value, 'mitglieder')))])
  const missing = partyIds(data).filter((id) => !signed.has(id))
  if (missing.length === 0) return
  yield problem('partei/unterschrift-fehlt', ['unterzeichnung', 'unterschriften'], `Unter „unterschriften“ fehlt ${joined(missing, 'und')}.`, { part: 'key', hint: `Ergänzen Sie: - { fuer: ${missing[0]}, personen: [ { zeilen: [Funktion] } ] }` })
}
const unknownParty = (id: string, path: DataPath, known: readonly string[]) =>
  problem('partei/unbekannt', path, `Es gibt keine Partei und keine Gruppe ${name(id)}.`, { hint: suggestion(id, known) })

/** Parameters (of clauses and annexes) and facts of type `partei`, also in lists and tables. */
export function* partyValues(given: Given): Iterable<Problem> {
  const { data, kind } = given
  for (const [id, clause] of kind.klauseln) {
    for (const [key, decl] of Object.entries(clause.parameter)) yield* partyValue(['klauseln', id, key], decl, given)
  }
  for (const { key: sort, path } of annexesIn(data)) {
    for (const [key, decl] of Object.entries(templateOf(sort, kind)?.parameter ?? {})) yield* partyValue([...path, key], decl, given)
  }
  for (const [key, entry] of Object.entries(kind.angaben)) {
    const decls: (readonly [DataPath, Decl])[] = isDecl(entry)
      ? [[['angaben', key], entry]]
      : Object.entries(entry).map(([inner, decl]) => [['angaben', key, inner], decl])
    for (const [path, decl] of decls) if (at(data, ...path) !== undefined) yield* partyValue(path, decl, given)
  }
}
function* partyValue(path: DataPath, decl: Decl, given: Given): Iterable<Problem> {
  if (decl.typ === 'partei') yield* party(path, decl, given)
  if (decl.typ === 'liste') for (const element of elements(given.data, path)) yield* partyValue(element.path, decl.von, given)
  if (decl.typ !== 'tabelle') return
  for (const row of elements(given.data, path))
    for (const [column, cell] of Object.entries(decl.spalten)) yield* partyValue([...row.path, column], cell, given)
}
function* party(path: DataPath, { rollen }: DeclOf<'partei'>, given: Given): Iterable<Problem> {
  const { data } = given
  const id = textAt(data, ...path)
  const known = [...partyIds(data), ...groupIds(data)]
  if (id === undefined || known.length === 0 || given.isOpen(path) || !idsAreKnown(given, 'parteien', 'gruppen')) return
  if (!known.includes(id)) yield unknownParty(id, path, known)
  else if (rollen && rolesAreKnown(id, given) && !rolesOf(id, data).some((role) => (rollen as readonly string[]).includes(role))) {
    yield problem(
      'partei/rolle-passt-nicht',
      path,
      `Hier wird eine Partei mit der Rolle ${joined(rollen, 'oder')} erwartet; ${name(id)} hat sie nicht.`,
      { hint: fitting(rollen, data) },
    )
  }
}
function fitting(roles: readonly string[], data: unknown): string | undefined {
  const ids = partyIds(data).filter((id) => rolesOf(id, data).some((role) => roles.includes(role)))
  return ids.length > 0 ? `Passend: ${joined(ids, 'oder')}.` : undefined
}
/** Roles of a party, or of all members of a group. */
const rolesOf = (id: string, data: unknown): readonly string[] => partiesOf(id, data).flatMap(({ value }) => texts(at(value, 'rolle')))
/** A role that is missing or wrong is reported where it stands, not wherever the party is named. */
const rolesAreKnown = (id: string, { data, isOpen }: Given): boolean => partiesOf(id, data).every(({ path }) => !isOpen([...path, 'rolle']))
/** The party itself, or the members of a group. */
function partiesOf(id: string, data: unknown): ReturnType<typeof elements> {
  const called = (block: string, wanted: string) => elements(data, [block]).filter(({ value }) => at(value, 'id') === wanted)
  const own = called('parteien', id)
  return own.length > 0 ? own.slice(0, 1) : called('gruppen', id).slice(0, 1).flatMap(({ value }) => texts(at(value, 'mitglieder')).flatMap((member) => called('parteien', member)))
}

/** The kind needs at least one party of each set of roles. A wrong role is reported where it stands, not here as well. */
export function* neededRoles({ data, kind, isOpen }: Given): Iterable<Problem> {
  const parties = elements(data, ['parteien'])
  if (parties.length === 0 || parties.some(({ path, value }) => isOpen([...path, 'rolle']) || fieldsOf(value).length === 0)) return
  const present = parties.flatMap(({ value }) => texts(at(value, 'rolle')))
  for (const set of kind.rollen) {
    if (set.some((role) => present.includes(role))) continue
    const words = set.map((role) => `${role} (${ROLE_WORDS[role]})`)
    yield problem('partei/rolle-fehlt', ['parteien'], `Im Typ „${kind.typ}“ muss eine Partei die Rolle ${joined(words, 'oder')} haben.`, {
      part: 'key',
      hint: 'Ergänzen Sie die Partei oder ihre Rolle.',
    })
  }
}
