// Hears of changes on disk: the home of chokidar, which is loaded with --watch and never else.
// Invariant: only what is wanted is listened to, never a whole tree. A wanted path that does not exist is heard of when it comes,
// because the nearest folder above that exists is listened to; editors that save under another name and rename are heard for the same reason.
import { readlink, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { watch } from 'chokidar'
import { UserError } from '../diagnostics/user-error.ts'
import { burst } from './burst.ts'

/** What a change is waited for. Paths need not exist. */
export interface Wanted {
  readonly paths: readonly string[]
  /** Folders in which an entry may come or go: another folder, or a file of such a name. */
  readonly folders: readonly string[]
  readonly names: RegExp
}
export interface Watch {
  /** Resolves when something may have changed since the last call and it has become quiet. */
  heard(): Promise<void>
  close(): Promise<void>
}

/** Milliseconds between two looks with --poll. */
const INTERVAL = 500

/** `wanted`: absolute paths. */
export async function watchDisk(wanted: Wanted, poll: boolean): Promise<Watch> {
  const paths = await withTargets(wanted.paths)
  const folders = await withTargets(wanted.folders)
  const roots = await Promise.all([...folders, ...paths.map((path) => dirname(path))].map(nearestFolder))
  const { event, fail, over } = burst()
  const watcher = watch([...new Set(roots)], { ignoreInitial: true, ignored: ignoring(paths, folders, wanted.names), usePolling: poll, interval: INTERVAL, binaryInterval: INTERVAL })
  watcher.on('all', event)
  watcher.on('error', (error) => fail(worded(error)))
  await new Promise<void>((done) => void watcher.once('ready', () => done()).once('error', () => done()))
  return { heard: over, close: () => watcher.close() }
}

/** Links are heard where they lie and where they lead. */
async function withTargets(paths: readonly string[]): Promise<readonly string[]> {
  const targets = await Promise.all(paths.map((path) => realpath(path).catch(() => missingTarget(path))))
  return [...new Set([...paths, ...targets])]
}
const missingTarget = (path: string): Promise<string> => readlink(path).then((target) => resolve(dirname(path), target), () => path)

async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() || dirname(path) === path ? path : nearestFolder(dirname(path))
}

/** Everything but the wanted paths, the folders on the way to them, and folders and files of such names that lie directly in the wanted folders. */
function ignoring(paths: readonly string[], folders: readonly string[], names: RegExp): (path: string, stats?: { isFile(): boolean }) => boolean {
  const inside = new Set(folders.map(slashes))
  const kept = new Set([...paths, ...folders].flatMap((path) => above(slashes(path))))
  return (path, stats) => !kept.has(slashes(path)) && !(inside.has(slashes(dirname(path))) && (!stats?.isFile() || names.test(path)))
}

const slashes = (path: string): string => path.replaceAll('\\', '/')
const above = (path: string): readonly string[] => (dirname(path) === path ? [path] : [path, ...above(dirname(path))])

function worded(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') return error instanceof Error ? error : new Error(String(error))
  return new UserError(`Das Betriebssystem meldet Änderungen nicht mehr (${code}). Rufen Sie den Befehl mit „--watch --poll“ auf; koopgen sieht dann selbst regelmäßig nach.`)
}
