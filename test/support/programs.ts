// Programs of the machine that gates ask for a second opinion.
import { execFileSync } from 'node:child_process'

/** Can it be started here? */
export function installed(program: string, ...argv: readonly string[]): boolean {
  try {
    execFileSync(program, argv, { stdio: 'pipe', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}
/** A gate that this server must not leave out, whatever is missing. */
export const onServer = Boolean(process.env['CI']) && process.platform === 'linux'
