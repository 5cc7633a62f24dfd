// Judging until nothing can be mended: texts that YAML read as numbers get their source text, and in a draft missing values get a stand-in.
import type * as z from 'zod'
import type { Mode } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import { judge } from '../schema/judge.ts'
import type { Advice, Missing, Problem } from '../schema/problem.ts'
import type { Judged } from '../schema/parts/agreement.ts'
import type { Kind } from '../templates/templates.ts'
import { valueAt, withValue } from '../yaml/paths.ts'
import { standInFor } from './stand-in.ts'

export interface Hole {
  readonly path: DataPath
  readonly title: string
}
export interface Settled {
  /** The data with everything mended. */
  readonly data: unknown
  readonly judged?: Judged | undefined
  readonly problems: readonly Problem[]
  /** Draft: the values that a stand-in replaces. */
  readonly holes: readonly Hole[]
  /** Values that YAML read as numbers although they are text. */
  readonly asText: readonly DataPath[]
}
export interface Judging {
  readonly schema: z.ZodType<Judged>
  readonly kind: Kind
  readonly advice: Advice
  readonly mode: Mode
  /** A value as it is written in the file. */
  written(path: DataPath): string | undefined
}

/** Each round mends something; blocks of blocks need a few. */
const ROUNDS = 12

export function settle(data: unknown, judging: Judging): Settled {
  let state: Settled = { data, problems: [], holes: [], asText: [] }
  for (let round = 0; round < ROUNDS; round++) {
    const { data: judged, problems } = judge(judging.schema, state.data, judging.advice)
    const mended = problems.reduce((sofar, problem) => mend(sofar, problem, judging), state)
    if (mended === state) return { ...state, judged, problems }
    state = mended
  }
  return { ...state, problems: judge(judging.schema, state.data, judging.advice).problems }
}

/** The same state if the problem cannot be mended. */
function mend(state: Settled, problem: Problem, judging: Judging): Settled {
  const written = problem.expected === 'string' && typeof valueAt(state.data, problem.path) === 'number' ? judging.written(problem.path) : undefined
  if (written !== undefined) {
    const next = withValue(state.data, problem.path, written)
    return next ? { ...state, data: next.data, asText: [...state.asText, problem.path] } : state
  }
  return judging.mode === 'draft' ? (problem.missing ?? []).reduce((sofar, field) => fill(sofar, field, judging), state) : state
}

function fill(state: Settled, field: Missing, { schema, kind }: Judging): Settled {
  const standIn = standInFor(schema, field.path, state.data, kind)
  const value = field.path.at(-1) === 'genus' ? (field.example ?? standIn?.value) : standIn?.value
  const next = standIn && withValue(withoutNulls(state.data, field.path), field.path, value)
  if (!next) return state
  return { ...state, data: next.data, holes: standIn.open ? [...state.holes, { path: field.path, title: standIn.title }] : state.holes }
}
/** An empty block on the way („sitz:“ without anything) is made a block. */
function withoutNulls(data: unknown, path: DataPath): unknown {
  const empty = path.findIndex((_, i) => i > 0 && valueAt(data, path.slice(0, i)) === null)
  return empty < 0 ? data : (withValue(data, path.slice(0, empty), {})?.data ?? data)
}
