// Data + schema → value or problems: one mistake, one problem. Used for agreements, clause files and manifests alike.
// The error map of each run is the collector: it sees every raw issue and leaves only an index as its message, so no text is ever parsed.
import type * as z from 'zod'
import type { Code } from '../diagnostics/catalogue.ts'
import { explain } from './explain.ts'
import { lines, quoted } from './phrases.ts'
import type { Advice, Missing, Path, Problem, Suggestion } from './problem.ts'
import { metaOf, sampleOf, schemaAt } from './registry.ts'

export interface Judged<T> {
  readonly data?: T
  readonly problems: readonly Problem[]
}

/** Runs a schema over parsed YAML. `at`: where the value lies in the file; it is put before every path. */
export function judge<T>(schema: z.ZodType<T>, value: unknown, advice: Advice = {}, at: Path = []): Judged<T> {
  const found: (readonly Problem[])[] = []
  const collect = (raw: z.core.$ZodRawIssue) => String(found.push(explain(raw, schema, advice)) - 1)
  const result = schema.safeParse(value, { jitless: true, error: collect })
  if (result.success) return { data: result.data, problems: [] }
  const all = result.error.issues.flatMap((issue) => found[Number(issue.message)] ?? own(issue))
  return { problems: merge(firstOfList(firstPerPath(all)), value, schema, advice).map((problem) => moved(problem, at)) }
}

/** An issue raised by one of our own checks through `refused`: it carries its words with it. */
function own(issue: z.core.$ZodIssue): Problem[] {
  const { code, hint, part } = ('params' in issue ? issue.params : undefined) as unknown as RefusalWords
  return [{ code, path: issue.path as Path, part, message: issue.message, hint }]
}
interface RefusalWords {
  readonly code: Code
  readonly hint: string | undefined
  readonly part: 'key' | 'value'
}
export interface Refusal {
  [key: string]: unknown
  code: 'custom'
  message: string
  path: (string | number)[]
  input: unknown
  params: RefusalWords & Record<string, unknown>
}
/** A finding of a check of our own, for `ctx.issues.push` and `ctx.addIssue`. `path` is relative to the checked value. */
export function refused(
  code: Code,
  message: string,
  more: { path?: Path; hint?: string | undefined; part?: 'key' | 'value'; input?: unknown } = {},
): Refusal {
  const { path = [], hint = 'Prüfen und ändern Sie die Angabe an dieser Stelle.', part = 'value', input } = more
  return { code: 'custom', message, path: [...path], input, params: { code, hint, part } }
}

function moved(problem: Problem, at: Path): Problem {
  const missing = problem.missing?.map((field) => ({ ...field, path: [...at, ...field.path] }))
  return { ...problem, path: [...at, ...problem.path], missing }
}

/** Several checks may refuse one value; the first one says it. */
function firstPerPath(all: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return all.filter(({ path }) => {
    const key = path.join('\0')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Entries of one list that all have the same wrong shape are one mistake: the first one says it. */
function firstOfList(all: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return all.filter(({ code, path, expected }) => {
    if (code !== 'schema/typ' || expected !== 'object' || typeof path.at(-1) !== 'number') return true
    const list = path.slice(0, -1).join('\0')
    return !seen.has(list) && seen.add(list)
  })
}

/** A typo hides the „fehlt“ of the key it was meant to be, a value of the wrong type that of its fields; several missing keys of one block are one problem. */
function merge(all: readonly Problem[], value: unknown, schema: z.ZodType, advice: Advice): Problem[] {
  const wrong = all.flatMap((p) => (p.code === 'schema/fehlt' ? [] : p.meant === undefined ? [p.path] : [[...p.path.slice(0, -1), p.meant]]))
  const absent = all.filter((p) => p.code === 'schema/fehlt' && !wrong.some((path) => isAtOrAbove(path, p.path)))
  const blocks = new Map<string, Problem[]>()
  for (const p of absent) {
    const block = p.path.slice(0, -1).join('\0')
    blocks.set(block, [...(blocks.get(block) ?? []), p])
  }
  return [...all.filter((p) => p.code !== 'schema/fehlt'), ...[...blocks.values()].map((group) => together(group, value, schema, advice))]
}

const isAtOrAbove = (above: Path, path: Path): boolean => above.every((step, i) => step === path[i])

/** The missing keys of one block as one problem that points at the block. */
function together(group: readonly Problem[], value: unknown, schema: z.ZodType, advice: Advice): Problem {
  const path = group[0]?.path.slice(0, -1) ?? []
  const keys = [...new Set(group.map((p) => String(p.path.at(-1))))]
  const suggestions = keys.map((key) => advice.suggest?.([...path, key]))
  const missing = keys.map((key, i) => missingField(schema, [...path, key], suggestions[i]))
  const notes = suggestions.flatMap((suggestion) => suggestion?.note ?? [])
  const absent = absentPart(path, value)
  const given = advice.missing?.(path, keys) ?? {
    code: 'schema/fehlt' as const,
    message: `Es ${keys.length > 1 ? 'fehlen' : 'fehlt'} ${quoted(
      keys.map((key) => [...absent, key].join('.')),
      'und',
    )}.`,
    hint: [pasted(absent, missing) ?? `Ergänzen Sie ${quoted(keys, 'und')}.`, ...notes].join('\n'),
  }
  return { ...given, path, part: 'key', missing }
}

/** The lines to paste, inside the blocks that are missing as well. */
function pasted(absent: Path, missing: readonly Missing[]): string | undefined {
  const fields = missing.map((m) => [String(m.path.at(-1)), m.example] as const)
  if (absent.length === 0 || absent.some((step) => typeof step === 'number')) return lines(fields)
  const [first, ...rest] = absent
  const block = rest.reduceRight<unknown>(
    (inner, step) => ({ [step]: inner }),
    Object.fromEntries(fields.map(([key, example]) => [key, example ?? '…'])),
  )
  return lines([[String(first), block]])
}
/** The blocks on the way to a missing field that are missing as well: the message then names them. */
function absentPart(path: Path, value: unknown): Path {
  let inner = value
  for (const [i, step] of path.entries()) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return path.slice(i)
    inner = Reflect.get(inner, step)
  }
  return []
}

function missingField(schema: z.ZodType, path: Path, suggestion: Suggestion | undefined): Missing {
  const found = schemaAt(schema, path)
  return { path, title: metaOf(found).title, example: suggestion ? suggestion.example : found && sampleOf(found) }
}
