// What templates show to paste: whole blocks that stand alone, with the fact or the sheet without which the text of a clause cannot be printed.
// Invariant: each block is accepted in the short example of its kind (test/commands/lookup-templates.test.ts); party ids are those of that example.
import type { AnnexTemplate, ClauseTemplate, Kind } from '../templates/templates.ts'
import { annexExample } from './annexes.ts'
import { clauseExample } from './clause-control.ts'
import { partyAmong, type PartyFor } from './params/parties.ts'
import { flow } from './phrases.ts'

const advice = (id: string) => ({ id, rolle: ['mbe', 'jmd'] })
const TOWN = { id: 'stadt', rolle: ['abh'] }
/** The two parties of the short example of a kind, and which place a consent sheet goes to. */
const CAST: Readonly<Record<string, { readonly parties: Parameters<typeof partyAmong>[0]; readonly mit: string }>> = {
  abh: { parties: [TOWN, advice('nachbarschaft')], mit: 'abh' },
  'abh-clearingstelle': { parties: [TOWN, advice('awo')], mit: 'abh' },
  integrationskurs: { parties: [{ id: 'sprachschule', rolle: ['ik-traeger'] }, advice('diakonie')], mit: 'kurs' },
  jobcenter: { parties: [{ id: 'landkreis', rolle: ['jobcenter'] }, advice('brueckenschlag')], mit: 'jobcenter' },
  projekt: { parties: [{ id: 'landkreis', rolle: ['kommune', 'abh'] }, { id: 'awo', rolle: ['projekttraeger', 'mbe', 'jmd'] }], mit: 'andere' },
}
const partiesOf = ({ typ }: Kind): PartyFor => (Object.hasOwn(CAST, typ) ? partyAmong(CAST[typ]?.parties ?? []) : () => undefined)

/** Clauses that are switched by a fact of `schluss`, which their text needs. */
const BY_FACT: Readonly<Record<string, string>> = { gerichtsstand: 'Musterhausen', gremienvorbehalt: 'der Rat der Stadt Musterhausen' }

export function clauseBlock(clause: ClauseTemplate, kind: Kind): string {
  const fact = BY_FACT[clause.id]
  const block = fact === undefined ? `klauseln:\n  ${clauseExample(clause, partiesOf(kind))}` : `schluss:\n  ${clause.id}: ${flow(fact)}`
  const sheet = sheetOf(clause, kind)
  return sheet ? `${block}\n${annexBlock(sheet, kind)}` : block
}
/** A text that always names an annex needs its sheet as well. */
function sheetOf({ id, body, parameter }: ClauseTemplate, { anlagen }: Kind): AnnexTemplate | undefined {
  const named = Object.hasOwn(parameter, 'als_anlage') ? undefined : /\{Anlage ([a-z-]+)\}/.exec(body)?.[1]
  return named === undefined || named === id ? undefined : anlagen.get(named)
}

export function annexBlock(annex: AnnexTemplate, kind: Kind): string {
  const to = annex.parameter['mit']?.typ === 'auswahl' ? CAST[kind.typ]?.mit : undefined
  return `anlagen:\n  - ${annexExample(annex, partiesOf(kind), to === undefined ? {} : { mit: to })}`
}
