// SECURITY.md promises only what a test shows: each row of its second table names files and tests that exist.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const PAGE = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')
const ROWS = PAGE.split('| Defended | Shown by |')[1]!.split('\n\n')[0]!.split('\n').slice(2)
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const PATH = /`(test\/[\w./-]+\.(?:ts|sh))`/g

test('every file that is named is there', () => {
  expect(ROWS.length).toBeGreaterThan(20)
  expect([...PAGE.matchAll(PATH)].map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test.each(ROWS)('%s', (row) => {
  const files = [...row.matchAll(PATH)].map(([, path = '']) => textOf(path)).join('\n')
  const named = [...row.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !name.split(' …').map((part) => part.trim()).every((part) => files.includes(part)))).toEqual([])
})
