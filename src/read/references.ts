// All checks of references, in the order of the file. Each is a generator over the raw data.
import type * as z from 'zod'
import type { DataPath } from '../document/nodes.ts'
import type { Problem } from '../schema/problem.ts'
import type { Kind } from '../templates/templates.ts'
import type { Arranged } from './arrange.ts'
import type { Check } from './references/check.ts'
import { files } from './references/files.ts'
import { uniqueIds } from './references/ids.ts'
import { connectors, members, neededRoles, partyValues, signatures } from './references/parties.ts'
import { pictures } from './references/pictures.ts'
import { placement } from './references/placement.ts'
import { remarks } from './references/remarks.ts'
import { boundTerm, farBeginning } from './references/term.ts'
import type { Settled } from './settle.ts'

const CHECKS: readonly Check[] = [uniqueIds, members, connectors, neededRoles, signatures, partyValues, placement, boundTerm, farBeginning, files, pictures]

export interface ReferenceRequest {
  readonly settled: Settled
  readonly problems: readonly Problem[]
  readonly kind: Kind
  /** The data as the file has it. */
  readonly file: unknown
  readonly arranged: Arranged
  readonly schema: z.ZodType
}
export function referenceProblems({ settled, problems, kind, file, arranged, schema }: ReferenceRequest): readonly Problem[] {
  const errors = problems.filter(({ code }) => code !== 'yaml/zahl-als-text')
  const touched = [...settled.holes.map(({ path }) => path), ...errors.flatMap(pathsOf)].filter((path) => path.length > 0)
  const isOpen = (path: DataPath) => touched.some((other) => prefix(other, path))
  const isBroken = (path: DataPath) => touched.some((other) => other.length <= path.length && prefix(other, path))
  const given = { data: settled.data, kind, isOpen, isBroken }
  const found = [...CHECKS, remarks(file, arranged, schema)].flatMap((check) => [...check(given)])
  return found.filter(({ path, part }) => part === 'key' || !isOpen(path))
}
/** What a problem makes uncertain: the fields that are missing, else the field itself and the one that was meant. */
function pathsOf({ path, missing, meant }: Problem): readonly DataPath[] {
  if (missing) return missing.map((field) => field.path)
  return meant === undefined ? [path] : [path, [...path.slice(0, -1), meant]]
}
/** Whether one of the two paths leads to the other. */
const prefix = (a: DataPath, b: DataPath) => a.slice(0, b.length).every((step, i) => step === b[i])
