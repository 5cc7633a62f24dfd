// Same agreement, same Word and PDF file: byte for byte in other time zones, languages, folders and days, and whatever was printed before in the same process.
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { examples } from '../support/compose.ts'

const SCRIPT = fileURLToPath(new URL('same-bytes-run.ts', import.meta.url))
const TSX = pathToFileURL(join(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs')).href
/** A clock that is some years ahead. */
const LATER = `data:text/javascript,${encodeURIComponent('const { now } = Date; globalThis.Date = class extends Date { constructor(...given) { super(...(given.length > 0 ? given : [Date.now()])) } static now() { return now() + 1e11 } }')}`
interface Setting {
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly order: readonly string[]
  readonly clock?: string
}
/** The lines of one run, sorted. */
async function hashes({ env, cwd, order, clock }: Setting): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...(clock ? ['--import', clock] : []), '--import', TSX, SCRIPT, ...order], { cwd, env: { PATH: process.env['PATH'], ...env }, timeout: 120_000 })
  return stdout.trim().split('\n').sort()
}

const USUAL: Setting = { env: { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, cwd: join(import.meta.dirname, '../..'), order: examples }
const OTHERS: readonly (readonly [string, Setting])[] = [
  ['the last time zone in Turkish, a folder of its own, the examples backwards', { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, cwd: tmpdir(), order: examples.toReversed() }],
  ['the first time zone without language, the root folder, long ones first, some years later', { clock: LATER, env: { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1' }, cwd: '/', order: ['gross', 'alles', ...examples.filter((name) => name !== 'gross' && name !== 'alles')] }],
]

describe('Word and PDF files of all examples, final and draft', () => {
  let usual: readonly string[]
  beforeAll(async () => {
    usual = await hashes(USUAL)
  })

  test('differ from each other', () => {
    expect(new Set(usual.map((line) => line.split(' ')[3])).size).toBe(4 * examples.length)
  })

  test.each(OTHERS)('have the same bytes: %s', async (_, setting) => {
    expect(await hashes(setting)).toEqual(usual)
  })

  test('have the same bytes one by one as in a row', async () => {
    const alone = await Promise.all(['gross', 'kurz'].map((name) => hashes({ ...USUAL, order: [name] })))
    expect(alone.flat().every((line) => usual.includes(line))).toBe(true)
  })
})
