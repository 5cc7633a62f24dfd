// Ids of the parties: given ones, else made from their short or full names. The first party keeps the plain one, the next get a number.
import { slugOf } from '../schema/scalars.ts'
import { valueAt } from '../yaml/paths.ts'
import { bearerOf, partyCount } from './party-questions.ts'
import { shortNameOf } from './names.ts'

export function idsOf(data: unknown): readonly string[] {
  const ids: string[] = []
  for (let n = 0; n < partyCount(data); n++) {
    const given = valueAt(data, ['parteien', n, 'id'])
    ids.push(typeof given === 'string' ? given : unique(slugFor(n, data), ids))
  }
  return ids
}
function slugFor(n: number, data: unknown): string {
  const short = valueAt(data, ['parteien', n, 'kurz'])
  const name = bearerOf(n, data)
  return slugOf((typeof short === 'string' ? short : (shortNameOf(name) ?? name.split(' ')[0] ?? '')).slice(0, 40)) ?? `partei-${n + 1}`
}
function unique(id: string, taken: readonly string[]): string {
  let made = id
  for (let i = 2; taken.includes(made); i++) made = `${id}-${i}`
  return made
}
