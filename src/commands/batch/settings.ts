// Flags of `koopgen batch` → what the run is asked for; each value judged once.
import { type Shard, shardOf } from '../../batch/shards.ts'
import type { TableOptions } from '../../batch/table.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { type Defaults, type Flags, type RenderSettings, renderSettingsOf } from '../settings.ts'

export interface BatchFlags extends Flags {
  readonly jobs?: string
  readonly name?: string
  readonly ascii?: boolean
  readonly validOnly?: boolean
  readonly failFast?: boolean
  readonly maxFailures?: string
  readonly prune?: boolean
  readonly shard?: string
  readonly encoding?: string
  readonly sheet?: string
  readonly delimiter?: string
  readonly trace?: string
  readonly templateCsv?: string
  readonly templateXlsx?: string
}
export interface BatchSettings extends RenderSettings {
  /** Workers; 0: this thread. */
  readonly jobs: number
  readonly pattern: string
  readonly ascii: boolean
  readonly validOnly: boolean
  /** After so many rows that failed nothing new is begun. */
  readonly enough: number
  readonly prune: boolean
  readonly shard: Shard | null
  readonly table: TableOptions
}
const MOST_JOBS = 64
const USUAL_JOBS = 4
export const FOLDER = 'serie'
export const PATTERN = '{gemeinde}-{typ}-{datum}'

export function batchSettingsOf(flags: BatchFlags, defaults: Defaults, io: Io): BatchSettings {
  const { encoding, sheet, delimiter } = flags
  const settings = renderSettingsOf({ ...flags, output: flags.output ?? defaults.output ?? FOLDER }, defaults)
  if (settings.output === '-') throw new UserError('Eine Serie passt nicht auf die Standardausgabe. Geben Sie mit „-o“ einen Ordner an.')
  return {
    ...settings,
    jobs: flags.jobs === undefined ? Math.min(io.machine.cores, USUAL_JOBS) : whole('--jobs', flags.jobs, 0, MOST_JOBS),
    pattern: flags.name ?? PATTERN,
    ascii: flags.ascii === true,
    validOnly: flags.validOnly === true,
    enough: flags.failFast ? 1 : flags.maxFailures === undefined ? Number.POSITIVE_INFINITY : whole('--max-failures', flags.maxFailures, 1, 1_000_000),
    prune: flags.prune === true,
    shard: shardFor(flags.shard, io),
    table: { ...(encoding !== undefined && { encoding }), ...(sheet !== undefined && { sheet }), ...(delimiter !== undefined && { delimiter }) },
  }
}
function whole(flag: string, text: string, least: number, most: number): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new UserError(`„${flag} ${text}“ geht nicht. Nennen Sie eine ganze Zahl von ${least} bis ${most}.`)
}
/** `auto/3`: the part that an indexed job of Kubernetes is told (from 0); `auto`: that of a parallel job of GitLab (from 1, with the number of parts). */
function shardFor(given: string | undefined, { env }: Io): Shard | null {
  if (given === undefined) return null
  const [, of = env.CI_NODE_TOTAL] = /^auto(?:\/(\d+))?$/.exec(given) ?? []
  const fromZero = env.JOB_COMPLETION_INDEX?.trim() ?? ''
  const index = fromZero === '' ? env.CI_NODE_INDEX : /^\d+$/.test(fromZero) ? String(Number(fromZero) + 1) : fromZero // an empty variable tells no part
  const shard = shardOf(given.startsWith('auto') ? `${index}/${of}` : given)
  if (shard) return shard
  if (given.startsWith('auto')) throw new UserError(`„--shard ${given}“ geht hier nicht: Niemand sagt, der wievielte Teil dies ist (JOB_COMPLETION_INDEX oder CI_NODE_INDEX und CI_NODE_TOTAL). Schreiben Sie zum Beispiel „--shard 1/3“.`)
  throw new UserError(`„--shard ${given}“ geht nicht. Schreiben Sie Nummer und Anzahl, zum Beispiel „--shard 1/3“.`)
}
