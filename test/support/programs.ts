// Programs of the machine that gates ask for a second opinion.
import { spawnSync } from 'node:child_process'

/** Can it be started here? Some end with a number of their own when asked for their version. */
export const installed = (program: string, ...argv: readonly string[]): boolean => spawnSync(program, argv, { stdio: 'ignore', timeout: 60_000 }).error === undefined
/** A gate that this server must not leave out, whatever is missing. */
export const onServer = Boolean(process.env['CI']) && process.platform === 'linux'
