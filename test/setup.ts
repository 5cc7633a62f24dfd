// Property tests draw the same examples in every run of the CI, so that a red run says something about the change; elsewhere they draw new ones.
// KOOPGEN_SEED=number repeats a run.
import { configureGlobal } from 'fast-check'
import { runs } from './support/runs.ts'

const seed = process.env['KOOPGEN_SEED'] ?? (process.env['CI'] ? '20270115' : undefined)
configureGlobal({ numRuns: runs(100), ...(seed !== undefined && { seed: Number(seed) }) })
