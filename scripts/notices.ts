// THIRD-PARTY-NOTICES.txt: the licence texts of all that is in the package and comes from others.
import type { Component } from './components.ts'

/** Each text once, under all that stand under it. */
export function notices(components: readonly Component[]): string {
  const parts = [...grouped(components)].map(([text, those]) => `\n${'='.repeat(80)}\n${those.map(titleOf).join('\n')}\n\n${text}\n`)
  return `koopgen is under the MIT licence (see LICENSE). It contains the following components of others.\n${parts.join('')}`
}

const titleOf = ({ name, version, licence, within }: Component): string => `${name}${version === undefined ? '' : ` ${version}`}${within === undefined ? '' : `, within ${within}`} (${licence})`

function grouped(components: readonly Component[]): ReadonlyMap<string, readonly Component[]> {
  const groups = new Map<string, Component[]>()
  for (const one of components) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return groups
}
