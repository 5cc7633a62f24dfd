// From the answers to the agreement of the file: ids, units, short names and switched clauses are added, the wizard's own answers left out.
// Invariant: what was given stays as it was given; only what is absent is filled in.
import { suggestGender } from '../german/names.ts'
import { onByDefault } from '../schema/clause-control.ts'
import type { Kind } from '../templates/templates.ts'
import { valueAt } from '../yaml/paths.ts'
import { CLAUSES, sizeOf } from './clause-questions.ts'
import { idsOf } from './ids.ts'
import { associationOf, isUnit, legalFormOf, shortNameOf, unitIn } from './names.ts'
import { bearerOf, isCarrier, partyCount } from './party-questions.ts'
import { GROUP } from './plan.ts'
import { OWN } from './question.ts'

type Block = Readonly<Record<string, unknown>>
const block = (value: unknown): Block => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Block) : {})
const given = (entries: Block): Block => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

/** Fields of the file in the order of yaml.md. */
const ORDER = [
  'koopgen', 'typ', 'datum', 'umfang', 'land', 'titel', 'untertitel', 'kurztitel', 'aktenzeichen', 'praeambel', 'definitionen', 'parteien', 'gruppen', 'kopf',
  'angaben', 'klauseln', 'zusatz', 'anlagen', 'laufzeit', 'schluss', 'unterzeichnung', 'gestaltung', 'offen', 'ausnahmen',
]

export function agreementOf(data: unknown, kind: Kind): Block {
  const { [OWN]: _, ...answers } = block(data)
  const made: Block = given({
    ...answers,
    koopgen: 1,
    parteien: Array.from({ length: partyCount(data) }, (_, n) => partyOf(n, data)),
    gruppen: answers.gruppen ?? groupOf(data, kind),
    klauseln: nonEmpty(clausesOf(data, kind)),
  })
  const rank = (key: string): number => ORDER.indexOf(key) + 1 || ORDER.length + 1
  return Object.fromEntries(Object.entries(made).sort(([a], [b]) => rank(a) - rank(b)))
}
const nonEmpty = (value: Block): Block | undefined => (Object.keys(value).length > 0 ? value : undefined)

function partyOf(n: number, data: unknown): Block {
  const { id, rolle, name, kurz, genus, rechtsform, einheit, sitz, vertreten_durch, verband, ...more } = block(valueAt(data, ['parteien', n]))
  const typed = typeof name === 'string' ? name : ''
  const bearer = bearerOf(n, data)
  const gender = genus ?? suggestGender(bearer)[0]
  return given({
    id: id ?? idsOf(data)[n],
    rolle,
    name: bearer === '' ? undefined : bearer,
    kurz: kurz ?? shortOf(n, data, gender),
    genus: gender,
    rechtsform: rechtsform ?? legalFormOf(bearer),
    einheit: isUnit(typed) ? { name: unitIn(typed), genus: block(einheit).genus ?? suggestGender(unitIn(typed))[0] } : einheit,
    sitz,
    vertreten_durch,
    verband: verband ?? (isCarrier(rolle) ? associationOf(bearer) : undefined),
    ...more,
  })
}
/** A short name that only this party can have. */
function shortOf(n: number, data: unknown, genus: unknown): unknown {
  const short = shortNameOf(bearerOf(n, data))
  const isShared = Array.from({ length: partyCount(data) }, (_, i) => i).some((i) => i !== n && shortNameOf(bearerOf(i, data)) === short)
  if (short === undefined || isShared) return undefined
  const [likely] = suggestGender(short)
  return likely === undefined || likely === genus ? short : { name: short, genus: likely }
}

/** Several carriers under one heading, called as the kind calls them. */
function groupOf(data: unknown, kind: Kind): unknown {
  const role = kind.beteiligte.find(({ rollen }) => rollen !== 'alle' && isCarrier(rollen))
  if (valueAt(data, GROUP) !== true || !role) return undefined
  const ids = idsOf(data)
  const mitglieder = ids.filter((_, n) => isCarrier(valueAt(data, ['parteien', n, 'rolle'])))
  return [{ id: ids.includes(role.id) ? `${role.id}-gruppe` : role.id, bezeichnung: role.bezeichnung, einzahl: role.einzahl, genus: role.genus, kurz: role.bezeichnung, mitglieder }]
}

/** What differs from what the kind has anyway. */
function clausesOf(data: unknown, kind: Kind): Block {
  const picked = valueAt(data, CLAUSES)
  const written = block(valueAt(data, ['klauseln']))
  if (!Array.isArray(picked)) return written
  const switched = [...kind.klauseln.values()].flatMap(({ id, stufe }): [string, boolean][] => {
    const wanted = picked.includes(id)
    if (stufe === 'pflicht' || written[id] !== undefined || wanted === onByDefault(stufe, sizeOf(data)) || (!wanted && stufe === 'empfohlen')) return []
    return [[id, wanted]]
  })
  const all: Block = { ...Object.fromEntries(switched), ...written }
  return Object.fromEntries([...kind.klauseln.keys()].flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])))
}
