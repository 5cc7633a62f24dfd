// Random values for declared parameters and facts (fast-check), in the form people write them. `parties`: roles by id of party.
// Invariant: a value is one its declaration accepts and that reads well in a sentence; undefined where no party has the wanted role.
import fc from 'fast-check'
import type { Decl } from '../../src/schema/declaration.ts'
import { exampleOf } from '../../src/schema/params/table.ts'
import { paragraph } from './texts.ts'

type Parties = Readonly<Record<string, readonly string[]>>
export type MaybeValue = fc.Arbitrary<unknown> | undefined
type Make<D extends Decl> = (decl: D, parties: Parties) => MaybeValue

const CEILING = 6
const subset = (keys: readonly string[], min = 1): fc.Arbitrary<string[]> => fc.shuffledSubarray([...keys], { minLength: Math.min(min, keys.length) })
const MAKE: { readonly [T in Decl['typ']]?: Make<Extract<Decl, { typ: T }>> } = {
  prosa: () => paragraph,
  'ja-nein': () => fc.boolean(),
  auswahl: ({ werte }) => fc.constantFrom(...Object.keys(werte)),
  mehrfachauswahl: ({ werte, min }) => subset(Object.keys(werte), min),
  zahl: ({ min = 0, max = 1_000 }) => fc.integer({ min, max: Math.min(max, min + CEILING) }),
  dauer: () => fc.constantFrom('14 Tage', '1 Woche', '2 Wochen', '1 Monat', '6 Monate', '1 Jahr'),
  rhythmus: () => fc.constantFrom('monatlich', 'vierteljährlich', 'halbjährlich', 'jährlich', 'alle 6 Wochen', 'bei Bedarf'),
  wochentage: () => subset(['mo', 'di', 'mi', 'do', 'fr']),
  oeffnungszeiten: () => fc.constantFrom({ mo: '9:00-12:00' }, { di: '9:00-12:00 und 14:00-17:30', do: '14:00-17:00' }),
  partei: ({ rollen }, parties) => {
    const fitting = Object.entries(parties).flatMap(([id, roles]) => (!rollen || roles.some((role) => (rollen as readonly string[]).includes(role)) ? [id] : []))
    return fitting.length > 0 ? fc.constantFrom(...fitting) : undefined
  },
  liste: ({ von, min = 1, max = 3 }, parties) => {
    const one = valueFor(von, parties)
    return one && fc.array(one, { minLength: min, maxLength: Math.max(min, Math.min(max, 3)) })
  },
  tabelle: ({ spalten, min = 1 }, parties) => {
    const cells = Object.entries(spalten).map(([name, decl]) => [name, decl, valueFor(decl, parties)] as const)
    if (cells.some(([, decl, value]) => !value && decl.optional !== true)) return undefined
    const row = fc.record(Object.fromEntries(cells.flatMap(([name, , value]) => (value ? [[name, value]] : []))))
    return fc.array(row, { minLength: min, maxLength: Math.max(min, 3) })
  },
}

export function valueFor(decl: Decl, parties: Parties): MaybeValue {
  const make = MAKE[decl.typ] as Make<Decl> | undefined
  return make ? make(decl, parties) : fc.constant(exampleOf(decl))
}
