// What a round of --watch asked of the disk, and whether the disk would answer the same now.
// Invariant: what is watched is what was read, so a new logo or another template folder is watched as soon as a round has asked for it.
import { join, resolve } from 'node:path'
import type { Io, Wanted } from '../../io.ts'
import { sha256 } from '../files/outputs.ts'

/** Files whose coming or going in a folder can matter: agreements and templates, without what editors put beside them. */
const NAMES = /(?:^|[/\\])[^./\\][^/\\]*\.(?:ya?ml|md)$/i

const QUESTIONS = ['read', 'kind', 'realPath', 'list'] as const
type Question = (typeof QUESTIONS)[number]
interface Answered {
  readonly question: Question
  readonly path: string
  /** The entries of a folder by their paths, else one text. */
  readonly answer: readonly string[]
}

export class Seen {
  private readonly answered = new Map<string, Answered>()
  private own: readonly string[] = []
  private readonly io: Io

  constructor(io: Io) {
    this.io = io
  }

  /** The same world, with an eye on what is asked of it. */
  noting(): Io {
    return { ...this.io, ...Object.fromEntries(QUESTIONS.map((question) => [question, async (path: string) => {
      const call = this.io[question](path)
      this.answered.set(`${question} ${path}`, { question, path, answer: await answerOf(path, call) })
      return call
    }])) }
  }

  /** Files that this program makes: in the folders that were read they come and go unnoticed. */
  disown(paths: readonly string[]): void {
    this.own = paths.map((path) => resolve(this.io.cwd, path))
  }

  wanted(): Wanted {
    const pathsOf = (isList: boolean): readonly string[] => [...new Set([...this.answered.values()].filter(({ question }) => (question === 'list') === isList).map(({ path }) => path))]
    return { paths: pathsOf(false), folders: pathsOf(true), names: NAMES }
  }

  async isCurrent(): Promise<boolean> {
    for (const { question, path, answer } of this.answered.values()) {
      const now = await answerOf(path, this.io[question](path))
      if (this.notOwn(now) !== this.notOwn(answer)) return false
    }
    return true
  }

  private notOwn(answer: readonly string[]): string {
    return answer.filter((entry) => !this.own.some((path) => path === resolve(this.io.cwd, entry) || path.startsWith(join(resolve(this.io.cwd, entry), '/')))).join('\n')
  }
}

async function answerOf(path: string, call: ReturnType<Io[Question]>): Promise<readonly string[]> {
  try {
    const found = await call
    if (found instanceof Uint8Array) return [sha256(found)]
    if (typeof found === 'string' || found === undefined) return [String(found)]
    return found.map(({ name, kind }) => ({ at: join(path, name), kind })).filter(({ at, kind }) => kind === 'folder' || NAMES.test(at)).map(({ at }) => at)
  } catch (error) {
    return [`Fehler: ${String(error)}`]
  }
}
