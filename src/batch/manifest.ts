// What a run made, a line of JSON a row, in the order of the keys: the proof that nothing was lost, and what the next run need not do again.
// While a run works, each row is added to a journal beside it before its files get their names; a line that was cut off (power failure, kill) counts as not there.
// Invariant: the manifest of a finished run depends on its input alone, not on order, time, workers or interruptions.

export interface Made {
  /** Below the output folder, with „/“. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}
export interface Entry {
  readonly key: string
  /** Row of the table as people count it. */
  readonly origin: string
  /** Hash of all that the outputs depend on. */
  readonly input: string
  readonly outputs: readonly Made[]
}
/** First line of a manifest: what the run was asked for. */
export interface Head {
  readonly koopgen: string
  /** Hash of base, templates, options: equal in all shards of a run. */
  readonly run: string
  /** Hash of all rows and of how they are named: equal in all shards of a run, but nothing is made anew because of it. */
  readonly table: string
  /** Rows of the table. */
  readonly rows: number
  /** Keys of rows that were reported and not made. */
  readonly failed: readonly string[]
  readonly shard: string | null
}
export interface Manifest {
  readonly head: Head
  readonly entries: readonly Entry[]
  /** Files of earlier runs that no row makes any more. */
  readonly stale: readonly Made[]
}
/** As it was read; `unreadable`: lines that are none of ours. */
export interface ReadManifest extends Manifest {
  readonly unreadable: number
}
export interface Journal {
  /** Undefined: no whole line says it. */
  readonly shard: string | null | undefined
  /** Each row that was begun; of two with one key both. */
  readonly entries: readonly Entry[]
}
export const MANIFEST = 'koopgen-manifest.jsonl'
export const JOURNAL = 'koopgen-manifest.teil.jsonl'

const line = (value: object): string => `${JSON.stringify(value)}\n`
export const entryLine = ({ key, origin, input, outputs }: Entry): string => line({ key, origin, input, outputs: outputs.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })) })
/** Begins with a line end, because the line before may have been cut off. */
export const journalHead = (shard: string | null): string => `\n${line({ journal: 1, shard })}`
const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

export function manifestText({ head, entries, stale }: Manifest): string {
  const { koopgen, run, table, rows, failed, shard } = head
  return line({ manifest: 1, koopgen, run, table, rows, failed: [...failed].sort(), shard }) + [...entries].sort(byKey).map(entryLine).join('') + [...stale].sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => line({ stale: one })).join('')
}

/** Undefined: not one of ours. */
export function readManifest(text: string): ReadManifest | undefined {
  const [first, ...rest] = linesOf(text)
  if (!isRecord(first) || first.manifest !== 1 || typeof first.run !== 'string' || typeof first.rows !== 'number') return undefined
  const failed = Array.isArray(first.failed) ? first.failed.filter((one) => typeof one === 'string') : []
  const entries = rest.filter(isEntry)
  const stale = rest.flatMap((one) => (isRecord(one) && isMade(one.stale) ? [one.stale] : []))
  const head: Head = { koopgen: String(first.koopgen), run: first.run, table: String(first.table), rows: first.rows, failed, shard: typeof first.shard === 'string' ? first.shard : null }
  return { head, entries, stale, unreadable: rest.length - entries.length - stale.length }
}
export function readJournal(text: string): Journal {
  const lines = linesOf(text)
  const head = lines.filter((one) => isRecord(one) && one.journal === 1).at(-1) as { readonly shard?: unknown } | undefined
  return { shard: head && (typeof head.shard === 'string' ? head.shard : null), entries: lines.filter(isEntry) }
}

/** A line that is no JSON is undefined. */
function linesOf(text: string): readonly unknown[] {
  return text.split('\n').flatMap((one) => {
    try {
      return one === '' ? [] : [JSON.parse(one) as unknown]
    } catch {
      return [undefined]
    }
  })
}
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !['key', 'origin', 'input'].every((name) => typeof value[name] === 'string')) return false
  return Array.isArray(value.outputs) && value.outputs.every(isMade)
}
const isMade = (one: unknown): one is Made => isRecord(one) && isPath(one.path) && typeof one.sha256 === 'string' && typeof one.bytes === 'number'
/** A manifest may have been changed by hand: nothing outside its folder is ever touched because of it. */
const isPath = (value: unknown): boolean => typeof value === 'string' && value !== '' && !/^[/\\]|[\\:]/.test(value) && value.split('/').every((step) => step !== '..' && step !== '.' && step !== '')
