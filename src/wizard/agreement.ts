// From the answers to the agreement of the file: ids, units, short names and switched clauses are added, the wizard's own answers left out.
// Invariant: what was given stays as it was given; only what is absent is filled in.
import { neededParameters, onByDefault } from '../schema/clause-control.ts'
import { FIELD_ORDER } from '../schema/parts/order.ts'
import type { Kind } from '../templates/templates.ts'
import { valueAt } from '../yaml/paths.ts'
import { ADAPT, chosenIn, CLAUSES, FACT_BESIDE, isOffered, sizeOf } from './clause-questions.ts'
import { idsOf } from './ids.ts'
import { block, type Block, given, partiesOf } from './parties.ts'
import { isCarrier } from './party-questions.ts'
import { openEntries } from './open-answers.ts'
import { GROUP, isDay, OWN } from './question.ts'

export function agreementOf(data: unknown, kind: Kind): Block {
  const { [OWN]: _, ...answers } = block(data)
  const made: Block = given({
    ...answers,
    koopgen: 1,
    parteien: partiesOf(data),
    gruppen: answers.gruppen ?? groupOf(data, kind),
    klauseln: nonEmpty(clausesOf(data, kind)),
    anlagen: answers.anlagen ?? annexesFor(data, kind),
    laufzeit: termOf(answers.laufzeit),
    schluss: closingOf(data, kind),
  })
  const open = openEntries(data, made)
  const rank = (key: string): number => FIELD_ORDER.indexOf(key) + 1 || FIELD_ORDER.length + 1
  return Object.fromEntries(Object.entries(open ? { ...made, offen: open } : made).sort(([a], [b]) => rank(a) - rank(b)))
}
/** A day in place of a length is the last one. */
function termOf(term: unknown): unknown {
  const { dauer, ...rest } = block(term)
  return isDay(dauer) ? { ...rest, bis: dauer } : term
}
const nonEmpty = (value: Block): Block | undefined => (Object.keys(value).length > 0 ? value : undefined)

/** Several carriers under one heading, called as the kind calls them. */
function groupOf(data: unknown, kind: Kind): unknown {
  const role = kind.beteiligte.find(({ rollen }) => rollen !== 'alle' && isCarrier(rollen))
  if (valueAt(data, GROUP) !== true || !role) return undefined
  const ids = idsOf(data)
  const mitglieder: readonly string[] = ids.filter((_, n) => isCarrier(valueAt(data, ['parteien', n, 'rolle'])))
  if (mitglieder.length < 2) return undefined
  return [{ id: ids.includes(role.id) ? `${role.id}-gruppe` : role.id, bezeichnung: role.bezeichnung, einzahl: role.einzahl, genus: role.genus, kurz: role.bezeichnung, mitglieder }]
}

/** A clause of the kind that the wizard offers. */
function mayBeStruck(kind: Kind, id: string): boolean {
  const clause = kind.klauseln.get(id)
  return clause !== undefined && isOffered(clause)
}
/** What differs from what the kind has anyway. */
function clausesOf(data: unknown, kind: Kind): Block {
  const picked = valueAt(data, CLAUSES)
  const given = withoutProposals(data, kind)
  if (!Array.isArray(picked)) return given
  const isStruck = (id: string): boolean => !picked.includes(id) && block(given[id]).entfaellt === undefined && mayBeStruck(kind, id)
  const written = Object.fromEntries(Object.entries(given).filter(([id, value]) => value === false || !isStruck(id)))
  const switched = [...kind.klauseln.values()].flatMap(({ id, stufe }): [string, boolean][] => {
    const wanted = picked.includes(id)
    if (stufe === 'pflicht' || written[id] !== undefined || wanted === onByDefault(stufe, sizeOf(data)) || (!wanted && stufe === 'empfohlen')) return []
    return [[id, wanted]]
  })
  const all: Block = { ...Object.fromEntries(switched), ...written }
  return Object.fromEntries([...kind.klauseln.keys()].flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])))
}

/** Of clauses that were adapted only what was changed: a proposal that was left holds without a line, and one that the text then does not print would be a finding. */
function withoutProposals(data: unknown, kind: Kind): Block {
  const adapted = [valueAt(data, ADAPT)].flat()
  return Object.fromEntries(Object.entries(block(valueAt(data, ['klauseln']))).flatMap(([id, value]) => {
    const clause = kind.klauseln.get(id)
    if (!clause || !adapted.includes(id) || typeof value !== 'object' || value === null) return [[id, value]]
    const changed = Object.entries(value).filter(([name, one]) => clause.parameter[name] === undefined || JSON.stringify(clause.parameter[name].vorgabe) !== JSON.stringify(one))
    return changed.length > 0 ? [[id, Object.fromEntries(changed)]] : []
  }))
}

/** Sheets that a chosen clause always names and that need no answers of their own. */
function annexesFor(data: unknown, kind: Kind): unknown {
  const named = chosenIn(data, kind).filter(({ parameter }) => parameter.als_anlage === undefined).flatMap(({ body }) => [...body.matchAll(/\{Anlage ([a-z0-9-]+)\}/g)].map(([, id = '']) => id))
  const sheets = [...new Set(named)].filter((id) => {
    const sheet = kind.anlagen.get(id)
    return sheet !== undefined && neededParameters(sheet).length === 0
  })
  return sheets.length > 0 ? sheets.map((id) => ({ id })) : undefined
}

/** Facts of final clauses that were struck out go with them. */
function closingOf(data: unknown, kind: Kind): Block | undefined {
  const picked = valueAt(data, CLAUSES)
  const closing = valueAt(data, ['schluss'])
  if (!Array.isArray(picked) || closing === undefined) return closing as Block | undefined
  return nonEmpty(Object.fromEntries(Object.entries(block(closing)).filter(([id]) => !FACT_BESIDE.has(id) || picked.includes(id) || !kind.klauseln.has(id))))
}
