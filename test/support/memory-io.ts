// A world without disk: files in a map (absolute POSIX paths), links in another, streams as text.
import { posix } from 'node:path'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { Entry, EntryKind, Io } from '../../src/io.ts'

export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>
  readonly links: Map<string, string>
  /** Paths whose writing or renaming fails. */
  readonly broken: Set<string>
  out(): string
  err(): string
  outBytes(): Uint8Array
  text(path: string): string
}
type Given = Readonly<Record<string, string | Uint8Array>>
interface Extras {
  readonly machine?: Partial<Io['machine']>
  readonly cwd?: string
  readonly env?: Io['env']
  readonly stdin?: string
  readonly terminal?: Io['terminal']
  readonly watch?: Io['watch']
  readonly interrupted?: Io['interrupted']
  /** Files as git keeps them: „HEAD~1:./v.koop.yaml“. */
  readonly git?: Given
}

const nothing = (what: string) => (): never => {
  throw new Error(`${what}: not part of this test`)
}

export function memoryIo(given: Given = {}, extras: Extras = {}): MemoryIo {
  const cwd = extras.cwd ?? '/arbeit'
  const at = (path: string): string => posix.resolve(cwd, path)
  const files = new Map(Object.entries(given).map(([path, content]) => [at(path), bytes(content)]))
  const [out, err] = [sink(), sink()]
  return {
    machine: { node: process.versions.node, platform: 'linux', stdinIsTTY: false, cores: 2, ...extras.machine },
    who: { pid: 4711, host: 'rechner', space: 'pid:[1]' },
    cwd,
    env: extras.env ?? {},
    stdout: out,
    stderr: err,
    terminal: extras.terminal ?? null,
    today: () => '2027-01-15',
    time: () => '14:05:33',
    watch: extras.watch ?? nothing('watch'),
    interrupted: extras.interrupted ?? nothing('interrupted'),
    stdin: async () => bytes(extras.stdin ?? ''),
    gitFile: async (object) => {
      const content = extras.git?.[object]
      if (content === undefined) throw new UserError(`„${object}“ lässt sich nicht lesen. Diesen Stand kennt Git nicht.`)
      return bytes(content)
    },
    ...disk(files, at),
    out: () => new TextDecoder().decode(out.bytes()),
    err: () => new TextDecoder().decode(err.bytes()),
    outBytes: out.bytes,
    text: (path) => new TextDecoder().decode(files.get(at(path)) ?? bytes('(keine Datei)')),
  }
}

function disk(files: Map<string, Uint8Array>, at: (path: string) => string) {
  const links = new Map<string, string>()
  const broken = new Set<string>()
  const kind = (path: string): EntryKind | undefined => {
    if (links.has(path)) return 'link'
    if (files.has(path)) return 'file'
    return [...files.keys(), ...links.keys()].some((file) => file.startsWith(path === '/' ? '/' : `${path}/`)) ? 'folder' : undefined
  }
  const refuse = (path: string): void => {
    if (broken.has(path)) throw new UserError(`„${path}“ lässt sich nicht schreiben.`)
  }
  return {
    files,
    links,
    broken,
    read: async (path: string) => {
      const content = files.get(links.get(at(path)) ?? at(path))
      if (!content) throw new UserError(`„${path}“ lässt sich nicht lesen.`)
      return content
    },
    write: async (path: string, content: Uint8Array) => {
      refuse(at(path))
      files.set(at(path), content)
    },
    append: async (path: string, text: string) => {
      refuse(at(path))
      files.set(at(path), Buffer.concat([files.get(at(path)) ?? bytes(''), bytes(text)]))
    },
    create: async (path: string, text: string) => {
      refuse(at(path))
      if (files.has(at(path))) return false
      files.set(at(path), bytes(text))
      return true
    },
    isRunning: () => false,
    rename: async (from: string, to: string) => {
      refuse(at(to))
      links.delete(at(to))
      files.set(at(to), files.get(at(from))!)
      files.delete(at(from))
    },
    remove: async (path: string) => void files.delete(at(path)),
    kind: async (path: string) => kind(at(path)),
    realPath: async (path: string) => links.get(at(path)) ?? at(path),
    list: async (path: string) => entries(at(path), [...files.keys(), ...links.keys()], kind),
  }
}

function entries(folder: string, paths: readonly string[], kind: (path: string) => EntryKind | undefined): readonly Entry[] {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1).split('/')[0]!)
  return [...new Set(inside)].sort().map((name) => ({ name, kind: kind(`${folder}/${name}`)! }))
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function sink() {
  const chunks: Uint8Array[] = []
  return {
    isTTY: false,
    write: async (data: string | Uint8Array) => void chunks.push(bytes(data)),
    bytes: () => new Uint8Array(Buffer.concat(chunks)),
  }
}
