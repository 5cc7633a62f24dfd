// Same input, same bytes: on the second run, in another time zone, after other documents.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { FORMATS } from '../../src/pipeline.ts'
import { bytesOf, documentOf } from '../support/compose.ts'

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}/vereinbarung.koop.yaml`, import.meta.url), 'utf8')
const hashes = async (text: string): Promise<readonly string[]> => {
  const document = documentOf(text)
  const files = await Promise.all(FORMATS.map((format) => bytesOf(document, format)))
  return files.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
}
const { TZ, LANG } = process.env
afterEach(() => {
  Object.assign(process.env, { TZ: TZ ?? '', LANG: LANG ?? '' })
})

it.each(['kurz', 'abh-traegergruppe', 'alles'])('writes %s twice alike, in any time zone and language', async (name) => {
  const first = await hashes(example(name))
  Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })
  await hashes(example('frei'))
  expect(await hashes(example(name))).toEqual(first)
})
it('writes other bytes for another date', async () => {
  const text = example('kurz')
  expect(await hashes(text.replace(/^datum: .*$/m, 'datum: 2027-01-16'))).not.toEqual(await hashes(text))
})
