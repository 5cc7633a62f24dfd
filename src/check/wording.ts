// Own wording of the user behind a path of `ausnahmen` ("zusatz.flyer", "klauseln.konflikt", "anlagen.liste", "kopf.wortlaut").
import type { DataPath } from '../document/nodes.ts'
import type { Agreement } from '../schema/agreement.ts'

export interface OwnWording {
  readonly path: DataPath
  readonly text: string
}
type Find = (id: string, agreement: Agreement) => OwnWording | undefined

const textOf = (block: 'zusatz' | 'anlagen'): Find => (id, agreement) => {
  const i = agreement[block].findIndex((entry) => entry.id === id)
  const entry = agreement[block][i]
  const text = entry && 'text' in entry ? entry.text : undefined
  return text === undefined ? undefined : { path: [block, i, 'text'], text }
}
const FIND: Readonly<Record<string, Find>> = {
  zusatz: textOf('zusatz'),
  anlagen: textOf('anlagen'),
  klauseln: (id, agreement) => {
    const choice = agreement.klauseln[id]
    return choice?.state === 'on' && choice.wording ? { path: ['klauseln', id, 'wortlaut'], text: choice.wording.markdown } : undefined
  },
  kopf: (_, { kopf }) => (kopf.wortlaut === undefined ? undefined : { path: ['kopf', 'wortlaut'], text: kopf.wortlaut }),
}

/** All of it: own clauses and annexes, other wording for clauses and for the head. */
export function ownWordings(agreement: Agreement): readonly OwnWording[] {
  const ids: Readonly<Record<string, readonly string[]>> = {
    zusatz: agreement.zusatz.map(({ id }) => id), anlagen: agreement.anlagen.map(({ id }) => id), klauseln: Object.keys(agreement.klauseln), kopf: [''],
  }
  return Object.entries(ids).flatMap(([block, list]) => list.flatMap((id) => wordingAt([block, id], agreement) ?? []))
}

/** Undefined: the text there is not the user's. */
export function wordingAt([block, id]: DataPath, agreement: Agreement): OwnWording | undefined {
  return FIND[String(block)]?.(String(id), agreement)
}
