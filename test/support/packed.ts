// The package as it would be published: built and packed into a folder. One at a time, because all gates share the `dist` of the checkout.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const LOCK = join(tmpdir(), `koopgen-bau-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`)
/** A lock older than this was left by a run that was killed. */
const OLDEST = 300_000

/** Path of the tarball. */
export function packedInto(folder: string): string {
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  try {
    execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' })
  } finally {
    execFileSync('npm', ['run', 'postpack'], { cwd: ROOT, stdio: 'pipe' }) // npm leaves it out where packing failed
    rmSync(LOCK, { recursive: true, force: true })
  }
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
}

function taken(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (made > 0 && Date.now() - made > OLDEST) rmSync(LOCK, { recursive: true, force: true })
    return false
  }
}
