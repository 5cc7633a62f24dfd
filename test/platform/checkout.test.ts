// A checkout has the same bytes on every system, whatever git is told about line ends there.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const CRLF = 'test/read/cases/gut-crlf-und-bom.yaml'

test('git writes line feeds where it would write CRLF, and leaves pictures and the file with CRLF as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-checkout-'))
  const git = (...argv: string[]): string => execFileSync('git', ['-C', folder, '-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...argv], { encoding: 'utf8' })
  const files = ['test/fresh-machine.sh', '.ci/run', 'bin/koopgen.js', 'examples/kurz/vereinbarung.koop.yaml', CRLF, '.gitattributes']
  for (const file of files) cpSync(join(ROOT, file), join(folder, file))
  writeFileSync(join(folder, 'bild.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'x')
  git('rm', '-qr', '.')
  git('checkout', '-q', 'HEAD', '--', '.')
  for (const file of files.filter((name) => name !== CRLF)) expect(readFileSync(join(folder, file)).includes('\r\n'), file).toBe(false)
  expect(readFileSync(join(folder, CRLF)).equals(readFileSync(join(ROOT, CRLF)))).toBe(true)
  expect([...readFileSync(join(folder, 'bild.png'))]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
})
