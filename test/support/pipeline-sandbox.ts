// A repository of git in a folder of its own, in which the shell steps of pipeline files are run as a runner would: with the environment they are given and no other.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

type Env = Readonly<Record<string, string>>
export interface Ran { readonly code: number | null; readonly out: string; readonly err: string }
export interface Sandbox {
  readonly folder: string
  /** Below the folder of the repository. */
  write(path: string, text: string | Uint8Array): void
  read(path: string): string
  remove(path: string): void
  git(...args: readonly string[]): string
  /** Everything as a new commit; its name. */
  commit(): string
  /** A program of this name for the steps. */
  program(name: string, script: string): void
  /** What the programs left in the file they find under $LOG. */
  log(): string
  run(script: string, env?: Env, shell?: readonly string[]): Ran
  end(): void
}
/** As GitHub starts a step with `shell: bash`. */
export const BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail'] as const

export function sandbox(): Sandbox {
  const home = mkdtempSync(join(tmpdir(), 'koopgen-lauf-'))
  const [folder, bin, log] = [join(home, 'repo'), join(home, 'bin'), join(home, 'log')]
  for (const path of [folder, bin]) mkdirSync(path)
  const base: Env = {
    PATH: [bin, process.env.PATH ?? ''].join(delimiter), HOME: home, LOG: log, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org',
  }
  const start = (command: string, args: readonly string[], env: Env = {}): Ran => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env: { ...base, ...env }, encoding: 'utf8', input: '' })
    return { code: status, out: stdout, err: stderr }
  }
  const git = (...args: readonly string[]): string => {
    const { code, out, err } = start('git', args)
    if (code !== 0) throw new Error(err)
    return out.trim()
  }
  git('init', '-q', '-b', 'main')
  return {
    folder, git,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    commit: () => {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'x')
      return git('rev-parse', 'HEAD')
    },
    program: (name, script) => {
      writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`)
      chmodSync(join(bin, name), 0o755)
    },
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    run: (script, env, [command = '', ...args] = BASH) => {
      const file = join(home, 'schritt.sh')
      writeFileSync(file, script)
      return start(command, [...args, file], env)
    },
    end: () => rmSync(home, { recursive: true, force: true }),
  }
}
