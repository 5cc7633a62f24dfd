// The parties as the file has them: ids, units, short names, and what the name says are added to what was answered.
import { suggestGender } from '../german/names.ts'
import { valueAt } from '../yaml/paths.ts'
import { idsOf } from './ids.ts'
import { formsIn } from './name-questions.ts'
import { associationOf, legalFormOf, shortGenusOf, unitIn } from './names.ts'
import { bearerOf, isCarrier, namesUnit, ownShortName, partyCount } from './party-questions.ts'
import { OWN, WAY } from './question.ts'

export type Block = Readonly<Record<string, unknown>>
export const block = (value: unknown): Block => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Block) : {})
export const given = (entries: Block): Block => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

export const partiesOf = (data: unknown): readonly Block[] => Array.from({ length: partyCount(data) }, (_, n) => partyOf(n, data))

function partyOf(n: number, data: unknown): Block {
  const { id, rolle, name, kurz, genus, rechtsform, einheit, sitz, vertreten_durch, verband, datenschutz, ...more } = block(valueAt(data, ['parteien', n]))
  const isFull = valueAt(data, WAY) === 'alles' // then what the name says was asked for
  const isTyped = id === undefined && !isFull // who gives an id knows the format, and left out what is absent on purpose
  const typed = typeof name === 'string' ? name : ''
  const bearer = bearerOf(n, data)
  const gender = genus ?? suggestGender(bearer)[0]
  return given({
    id: id ?? idsOf(data)[n],
    rolle,
    name: bearer === '' ? undefined : bearer,
    kurz: typeof kurz === 'string' ? called(kurz, gender, valueAt(data, [OWN, 'kurzgenus', String(n + 1)])) : (kurz ?? (isTyped ? shortOf(n, data, gender) : undefined)),
    genus: gender,
    ...formsIn({ n, name: bearer, data }),
    rechtsform: rechtsform ?? legalFormOf(bearer),
    einheit: namesUnit(n, data) ? { name: unitIn(typed), genus: block(einheit).genus ?? suggestGender(unitIn(typed))[0] } : einheit,
    sitz,
    vertreten_durch,
    verband: verband ?? (isFull || saysLaw(datenschutz) || !isCarrier(rolle) ? undefined : associationOf(bearer)),
    datenschutz,
    ...more,
  })
}
/** Who says which data-protection law holds needs no association for it. */
const saysLaw = (law: unknown): boolean => typeof law === 'string' || block(law).recht !== undefined
function shortOf(n: number, data: unknown, genus: unknown): unknown {
  const short = ownShortName(n, data)
  return short === undefined ? undefined : called(short, genus, undefined)
}
/** A short name with a gender of its own, where that is another one than the party's. */
function called(short: string, genus: unknown, answered: unknown): unknown {
  const likely = answered ?? shortGenusOf(short) ?? (suggestGender(short).some((one) => one === genus) ? genus : suggestGender(short)[0])
  return likely === undefined || likely === genus ? short : { name: short, genus: likely }
}

