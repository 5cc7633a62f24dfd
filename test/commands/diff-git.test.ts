// Versions that git keeps, with git itself: what is read, what is refused, and that nothing of the repository runs.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { realIo } from '../../src/io.ts'

const folder = mkdtempSync(join(tmpdir(), 'koopgen-git-'))
afterAll(() => rmSync(folder, { recursive: true }))
const repository = join(folder, 'haus')
mkdirSync(join(repository, 'unten'), { recursive: true })
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Stelle', '-c', 'user.email=stelle@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, encoding: 'utf8', env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: folder } })
git('init', '-q')
writeFileSync(join(repository, 'a.yaml'), 'alt: ä\n')
writeFileSync(join(repository, 'unten/b.yaml'), 'unten\n')
git('add', '.')
git('commit', '-qm', 'eins')
writeFileSync(join(repository, 'a.yaml'), 'neu\n')

const io = (cwd: string, env = process.env) => realIo(Object.create(process, { cwd: { value: () => cwd }, env: { value: env } }) as NodeJS.Process)
const read = async (object: string, cwd = repository, env?: NodeJS.ProcessEnv): Promise<string> =>
  io(cwd, env).gitFile(object).then((bytes) => new TextDecoder().decode(bytes), (error: unknown) => (error instanceof UserError ? `Fehler: ${error.message}` : `kein UserError: ${String(error)}`))

test('a file as it was, from the top of the repository and from the current folder', async () => {
  expect(await read('HEAD:a.yaml')).toBe('alt: ä\n')
  expect(await read('HEAD:./b.yaml', join(repository, 'unten'))).toBe('unten\n')
  expect(await read('HEAD:../a.yaml', join(repository, 'unten'))).toBe('alt: ä\n')
})
test.each([
  ['weg:a.yaml', 'Diesen Stand kennt Git nicht.'],
  ['HEAD:weg.yaml', 'In diesem Stand gibt es die Datei nicht.'],
  ['HEAD:b.yaml', 'In diesem Stand gibt es die Datei nicht.'],
  ['HEAD:unten', 'Dort liegt keine Datei, sondern ein Ordner.'],
])('%s: %s', async (object, words) => expect(await read(object)).toContain(words))
test('no repository, and no git', async () => {
  expect(await read('HEAD:a.yaml', folder, { ...process.env, GIT_CEILING_DIRECTORIES: folder })).toContain('Dieser Ordner wird nicht von Git verwaltet.')
  expect(await read('HEAD:a.yaml', repository, { PATH: join(folder, 'leer') })).toContain('Das Programm „git“ ist auf diesem Rechner nicht zu finden.')
})
test('no program that the repository names for its files is run', async () => {
  const trace = join(folder, 'gelaufen')
  writeFileSync(join(repository, '.gitattributes'), '* diff=fremd filter=fremd\n')
  git('config', 'diff.fremd.textconv', `touch ${trace}; cat`)
  git('config', 'filter.fremd.smudge', `touch ${trace}; cat`)
  expect(await read('HEAD:a.yaml')).toBe('alt: ä\n')
  expect(existsSync(trace)).toBe(false)
})
