// A file as git keeps it, asked from the git of this machine.
// Invariant: nothing is fetched, and no filter or program that the repository names is started.
import { execFile } from 'node:child_process'
import { UserError } from '../diagnostics/user-error.ts'

/** `cat-file` and not `show`, which would run the programs that a repository names for its files. */
export async function gitFile(object: string, host: NodeJS.Process, largest: number): Promise<Uint8Array> {
  const env = { ...host.env, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
  return new Promise((done, fail) => {
    execFile('git', ['cat-file', 'blob', object], { cwd: host.cwd(), encoding: 'buffer', maxBuffer: largest, env, windowsHide: true }, (error, out, said) => {
      if (error) fail(new UserError(`„${object}“ lässt sich nicht lesen. ${gitReason(String(error.code ?? ''), said.toString())}`))
      else done(out)
    })
  })
}
const GIT_REASONS: readonly (readonly [said: RegExp, reason: string])[] = [
  [/^ENOENT/, 'Das Programm „git“ ist auf diesem Rechner nicht zu finden. Nennen Sie zwei Dateien, oder installieren Sie Git.'],
  [/^ERR_CHILD_PROCESS_STDIO_MAXBUFFER/, 'Die Datei ist größer als 100 MB.'],
  [/dubious ownership/, 'Das Git-Verzeichnis gehört jemand anderem; Git liest es erst, wenn es als sicher eingetragen ist (safe.directory).'],
  [/not a git repository/, 'Dieser Ordner wird nicht von Git verwaltet. Wechseln Sie in den Ordner der Vereinbarung, oder nennen Sie zwei Dateien.'],
  [/exists, but not|does not exist in|exists on disk, but not in|is outside repository/, 'In diesem Stand gibt es die Datei nicht. Nennen Sie ihren Pfad vom obersten Ordner des Git-Verzeichnisses an, oder mit „./“ vom aktuellen Ordner an; alle Dateien zeigt „git ls-tree -r --name-only“ mit dem Stand dahinter.'],
  [/bad file/, 'Dort liegt keine Datei, sondern ein Ordner. Nennen Sie die Datei mit den Angaben.'],
  [/[Nn]ot a valid object name|invalid object name|unknown revision|bad revision|ambiguous/, 'Diesen Stand kennt Git nicht. „git log --oneline“ zeigt alle Stände; der vorige heißt „HEAD~1“.'],
]
function gitReason(code: string, said: string): string {
  const first = said.split('\n')[0]?.replace(/^fatal: /, '') ?? ''
  return GIT_REASONS.find(([pattern]) => pattern.test(code) || pattern.test(said))?.[1] ?? `Git meldet: ${first}`
}
