// The one door to the world: disk, terminal, environment. Nothing else in src touches them, so that stages stay pure and tests need no disk.
// Invariant: a failing call throws a UserError in German, never an error of Node; no call waits for a device or reads without end.
import { appendFile, chmod, link, lstat, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { UserError } from './diagnostics/user-error.ts'
import { codeOf, faultOf, named } from './io/faults.ts'
import { all, LARGEST, pieces } from './io/whole.ts'
import type { Wanted, Watch } from './io/watch-disk.ts'
import { tagOf, type Who, whoIs } from './io/who.ts'

export type { Wanted, Watch } from './io/watch-disk.ts'

export { utf8 } from './io/utf8.ts'
export { tagOf, type Who } from './io/who.ts'

export type EntryKind = 'file' | 'folder' | 'link'
export interface Entry {
  readonly name: string
  readonly kind: EntryKind
}
export interface Output {
  readonly isTTY: boolean
  /** Signs in a line of the terminal; undefined where there is none. */
  readonly columns?: number | undefined
  write(data: string | Uint8Array): Promise<void>
}
/** What `koopgen doctor` tells about where it runs; nothing that is written depends on it. */
interface Machine {
  readonly node: string
  readonly platform: string
  readonly stdinIsTTY: boolean
  /** Threads that can run at once. */
  readonly cores: number
}
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Width in characters. */
  readonly columns: number
}
/** Paths may be relative; they are taken from `cwd`. */
export interface Io {
  readonly machine: Machine
  /** This process; names of files for the time being and locks hang on it, nothing that stays. */
  readonly who: Who
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Where questions can be asked; null without a person at a terminal. */
  readonly terminal: Terminal | null
  /** The day of the calendar where the program runs: "2027-01-15". Only ever a suggestion. */
  today(): string
  /** "14:05:33". Only ever for a line on the terminal. */
  time(): string
  stdin(): Promise<Uint8Array>
  read(path: string): Promise<Uint8Array>
  /** Creates the folders above. `like`: the file whose permissions the new one gets. */
  write(path: string, bytes: Uint8Array, like?: string): Promise<void>
  /** Puts a text behind a file, or makes it. */
  append(path: string, text: string): Promise<void>
  /** Makes a file that must not be there yet; false: it is there. */
  create(path: string, text: string): Promise<boolean>
  /** Whether there is a process of this number on this machine. */
  isRunning(pid: number): boolean
  rename(from: string, to: string): Promise<void>
  /** Removes a file; nothing happens if there is none. */
  remove(path: string): Promise<void>
  /** Entries of a folder, by name in code unit order. */
  list(path: string): Promise<readonly Entry[]>
  /** What the path names, links not followed; undefined if there is nothing. */
  kind(path: string): Promise<EntryKind | undefined>
  /** The path with all links followed. */
  realPath(path: string): Promise<string>
  /** A file as git keeps it: „HEAD~1:vereinbarung.koop.yaml“. Nothing is fetched, no filter of the repository runs. */
  gitFile(object: string): Promise<Uint8Array>
  /** Listens from the moment it resolves. `poll`: looks again and again, for drives that tell nothing. */
  watch(wanted: Wanted, poll: boolean): Promise<Watch>
  /** Resolves when the person presses Ctrl-C, which from the call on does not end the program by itself. */
  interrupted(): Promise<void>
}

export function realIo(host: NodeJS.Process): Io {
  const at = (path: string): string => resolve(host.cwd(), path)
  return {
    get machine() {
      return { node: host.versions.node, platform: host.platform, stdinIsTTY: host.stdin.isTTY === true, cores: availableParallelism() }
    },
    who: whoIs(host.pid),
    cwd: host.cwd(),
    env: host.env,
    stdout: output(() => host.stdout, (error) => { throw faultOf('Standardausgabe', 'schreiben', error) }),
    stderr: output(() => host.stderr, () => {}), // there is nobody left to tell
    get terminal() {
      return host.stdin.isTTY && host.stderr.isTTY ? { input: host.stdin, output: host.stderr, columns: host.stderr.columns || 80 } : null
    },
    today: () => dayOf(new Date()),
    time: () => timeOf(new Date()),
    stdin: () => named('Standardeingabe', 'lesen', () => all('Standardeingabe', host.stdin)),
    read: (path) => named(path, 'lesen', () => readRegular(path, at(path))),
    write: (path, bytes, like) => named(path, 'schreiben', () => writeWithFolders(at(path), bytes, like === undefined ? undefined : at(like))),
    append: (path, text) => named(path, 'schreiben', async () => {
      await makeFolder(dirname(at(path)))
      await appendFile(at(path), text)
    }),
    create: (path, text) => named(path, 'schreiben', () => createNew(at(path), text, tagOf(whoIs(host.pid)))),
    isRunning: (pid) => isRunning(pid, host),
    rename: (from, to) => named(to, 'schreiben', () => rename(at(from), at(to))),
    remove: (path) => named(path, 'löschen', () => rm(at(path), { force: true })),
    list: (path) => named(path, 'lesen', () => entries(at(path))),
    kind: (path) => named(path, 'lesen', () => kindOf(at(path))),
    realPath: (path) => named(path, 'lesen', () => realpath(at(path))),
    gitFile: async (object) => (await import('./io/git-file.ts')).gitFile(object, host, LARGEST),
    watch: async ({ paths, folders, names }, poll) => (await import('./io/watch-disk.ts')).watchDisk({ paths: paths.map(at), folders: folders.map(at), names }, poll),
    interrupted: () => new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM']) host.removeAllListeners(signal).once(signal, () => done())
    }),
  }
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')
const dayOf = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
const timeOf = (now: Date): string => [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':')

/** What a stream says whose reader has gone away (`koopgen … | head`): the output ends quietly. */
const NO_READER: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED'])

/** Node makes a stream when it is first asked for, which takes its time. `failed`: what becomes of a text that nobody got, as on a full disk. */
function output(open: () => NodeJS.WriteStream, failed: (error: Error) => void): Output {
  let opened: NodeJS.WriteStream | undefined
  const stream = (): NodeJS.WriteStream => {
    if (opened === undefined) {
      opened = open()
      opened.on('error', () => {})
    }
    return opened
  }
  return {
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
    write: async (data) => {
      const error = await new Promise<Error | null | undefined>((done) => stream().write(data, done))
      if (error && !NO_READER.has(codeOf(error))) failed(error)
    },
  }
}

/** Opening a pipe would wait for a writer, a device may never end. */
async function readRegular(name: string, path: string): Promise<Uint8Array> {
  const found = await stat(path)
  if (!found.isFile() && !found.isDirectory()) throw new UserError(`„${name}“ ist keine gewöhnliche Datei, sondern ein Gerät oder ein Kanal. Nennen Sie eine Datei; von der Standardeingabe liest koopgen mit „-“.`)
  const file = await open(path)
  try {
    return await all(name, pieces(file))
  } finally {
    await file.close()
  }
}

async function writeWithFolders(path: string, bytes: Uint8Array, like: string | undefined): Promise<void> {
  await makeFolder(dirname(path))
  const mode = like === undefined ? undefined : (await stat(like)).mode & 0o777
  await writeFile(path, bytes, { mode: mode === undefined ? 0o666 : mode | 0o200 }) // never readable for more people, not even for a moment
  if (mode !== undefined) await chmod(path, mode).catch(() => {}) // there are disks without permissions
}

/** Whole or not at all, also where the process is killed: it is written under another name, and then gets its own if nobody has it. */
async function createNew(path: string, text: string, tag: string): Promise<boolean> {
  await makeFolder(dirname(path))
  const prepared = `${path}.${tag}.koopgen-neu`
  try {
    await writeFile(prepared, text)
    await link(prepared, path).catch((error: unknown) => (NO_LINKS.has(codeOf(error)) ? writeFile(path, text, { flag: 'wx' }) : Promise.reject(error)))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(prepared, { force: true }).catch(() => {})
  }
}
/** What disks say that know no second name for a file. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** A process of somebody else may be seen and not touched. */
function isRunning(pid: number, host: NodeJS.Process): boolean {
  try {
    return host.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Step by step: the recursive way of Node never ends where no folder can be made, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  const above = dirname(path)
  if ((await kindOf(path)) !== undefined || above === path) return
  await makeFolder(above)
  await mkdir(path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

async function entries(path: string): Promise<readonly Entry[]> {
  const found = await readdir(path, { withFileTypes: true })
  return found.map((entry) => ({ name: entry.name, kind: kindIn(entry) })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function kindOf(path: string): Promise<EntryKind | undefined> {
  try {
    return kindIn(await lstat(path))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    throw error
  }
}

function kindIn(stat: { isSymbolicLink(): boolean; isDirectory(): boolean }): EntryKind {
  if (stat.isSymbolicLink()) return 'link'
  return stat.isDirectory() ? 'folder' : 'file'
}
