// A program in a real pseudo-terminal, by `script` of util-linux, which every Linux has.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Step, typist } from './typing.ts'

const ROOT = join(import.meta.dirname, '../..')
/** koopgen from its sources, which needs no build. */
const KOOPGEN = `${process.execPath} --import ${join(ROOT, 'node_modules/tsx/dist/loader.mjs')} ${join(ROOT, 'test/support/koopgen.ts')}`

export const hasPseudoTerminal = (): boolean => process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

export interface Seen {
  readonly code: number | null
  /** Without colours and movements of the cursor. */
  readonly screen: string
  readonly left: readonly string[]
}
/** Runs `koopgen ARGS` in a folder; ends when the program does. `columns`: width of the terminal. */
export function atTerminal(args: string, cwd: string, steps: readonly Step[], env: Record<string, string> = {}, columns = 80): Promise<Seen> {
  const { CI: _, ...outside } = process.env
  const child = spawn('script', ['-qefc', `stty cols ${columns} rows 40; ${KOOPGEN} ${args}`, '/dev/null'], { cwd, env: { ...outside, TERM: 'xterm', ...env } })
  const person = typist(steps)
  const decoder = new TextDecoder()
  const patience = setTimeout(() => child.kill(), PATIENCE) // a question that never comes
  child.stdout.on('data', (chunk: Buffer) => {
    const keys = person.hear(plain(decoder.decode(chunk, { stream: true })))
    if (keys !== undefined) child.stdin.write(keys)
  })
  return new Promise((done) => child.on('close', (code) => {
    clearTimeout(patience)
    done({ code, screen: person.screen(), left: person.left() })
  }))
}
const PATIENCE = 50_000
const plain = (text: string): string => text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
