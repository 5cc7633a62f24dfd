// Same input, same bytes: on the second run, in another time zone, after other documents.
import { createHash } from 'node:crypto'
import { afterEach, expect, it } from 'vitest'
import { FORMATS } from '../../src/formats.ts'
import { bytesOf, documentOf, exampleImages, exampleText, fewExamples } from '../support/compose.ts'

const hashes = async (name: string, text = exampleText(name)): Promise<readonly string[]> => {
  const document = documentOf(text, { anew: true })
  const images = exampleImages(name, document)
  const files = await Promise.all(FORMATS.map((format) => bytesOf(document, format, images)))
  return files.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
}
const { TZ, LANG } = process.env
afterEach(() => {
  Object.assign(process.env, { TZ: TZ ?? '', LANG: LANG ?? '' })
})

it.each(fewExamples)('writes %s twice alike, in any time zone and language', async (name) => {
  const first = await hashes(name)
  Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })
  await hashes('frei')
  expect(await hashes(name)).toEqual(first)
})
it('writes other bytes for another date', async () => {
  expect(await hashes('kurz', exampleText('kurz').replace(/^datum: .*$/m, 'datum: 2027-01-16'))).not.toEqual(await hashes('kurz'))
})
