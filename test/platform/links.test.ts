// Links on a real disk: what lies in the folder of an agreement or of own templates may be a link, as long as it ends there.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { imagesOf } from '../../src/commands/files/images.ts'
import { packOf } from '../../src/commands/files/packs.ts'
import type { Document } from '../../src/document/nodes.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { type Io, realIo } from '../../src/io.ts'
import { png } from '../support/png.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'koopgen-'))
afterAll(() => rmSync(ROOT, { recursive: true }))
let world = 0
let here = ''
let outside = ''
const io: Io = realIo(process)
beforeEach(() => {
  world += 1
  here = join(ROOT, String(world), 'hier')
  outside = join(ROOT, String(world), 'hier-nicht') // begins with the name of the folder
  for (const folder of [join(here, 'abh'), join(here, 'bilder'), join(outside, 'abh')]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(outside, 'abh/geheim.md'), 'geheim')
  writeFileSync(join(outside, 'geheim.png'), png(20, 20))
  writeFileSync(join(here, 'abh/eigene.md'), 'eigene')
  writeFileSync(join(here, 'bilder/wappen.png'), png(20, 20))
})

/** What a pack reads, or why it is refused. */
const packed = (): Promise<string> =>
  packOf(here, io).then(({ files }) => files.map(({ path, text }) => `${path}=${text}`).join(' '), (error: unknown) => (error instanceof UserError ? error.message : `Absturz: ${String(error)}`))
const REFUSED = 'ist eine Verknüpfung aus dem Vorlagenordner hinaus. Legen Sie die Datei selbst in den Ordner.'

test.each([
  ['a file', () => symlinkSync(join(outside, 'abh/geheim.md'), join(here, 'abh/x.md'))],
  ['a file, by steps upwards', () => symlinkSync('../../hier-nicht/abh/geheim.md', join(here, 'abh/x.md'))],
  ['a file, by another link', () => {
    symlinkSync(join(outside, 'abh/geheim.md'), join(outside, 'umweg.md'))
    symlinkSync(join(outside, 'umweg.md'), join(here, 'abh/x.md'))
  }],
  ['a folder', () => symlinkSync(outside, join(here, 'jobcenter'))],
  ['a file with an ending that is not read', () => symlinkSync(join(outside, 'geheim.png'), join(here, 'abh/x.png'))],
])('own templates: a link out of the folder is refused: %s', async (_, link) => {
  link()
  expect(await packed()).toContain(REFUSED)
})
test('own templates: a link within the folder is read; the folder itself may be reached by a link', async () => {
  symlinkSync(join(here, 'abh/eigene.md'), join(here, 'abh/zweite.md'))
  expect(await packed()).toBe('abh/eigene.md=eigene abh/zweite.md=eigene')
  symlinkSync(here, join(ROOT, `link-${world}`))
  expect((await packOf(join(ROOT, `link-${world}`), io)).files.map(({ path }) => path)).toEqual(['abh/eigene.md', 'abh/zweite.md'])
})
test.each([['a circle', 'kreis.md', 'kreis.md'], ['nothing', 'leer.md', 'gibt-es-nicht.md'], ['a folder of this one', 'ordner', '.']])('own templates: a link to %s ends with a sentence or is passed over', async (_, name, target) => {
  symlinkSync(join(here, 'abh', target), join(here, 'abh', name))
  expect(await packed()).toMatch(/^(?:„.*“ lässt sich nicht lesen\. |abh\/eigene\.md=eigene$)/)
})

async function picture(file: string): Promise<string> {
  const said: string[] = []
  const document = { logos: [{ file }] } as unknown as Document
  const images = await imagesOf(document, { file: 'v.koop.yaml', text: `datei: ${file}`, bytes: new Uint8Array(), folder: here, stem: 'v' }, io, (code) => void said.push(code))
  return images.size > 0 ? 'gelesen' : said.join()
}
test('pictures: a link is judged by where it ends, also one of a folder on the way', async () => {
  symlinkSync(join(outside, 'geheim.png'), join(here, 'a.png'))
  symlinkSync(outside, join(here, 'fremd'))
  symlinkSync(join(here, 'bilder'), join(here, 'eigen'))
  symlinkSync(join(here, 'bilder/wappen.png'), join(here, 'b.png'))
  expect([await picture('a.png'), await picture('fremd/geheim.png'), await picture('eigen/wappen.png'), await picture('b.png'), await picture('bilder/wappen.png')]).toEqual(['datei/ausserhalb', 'datei/ausserhalb', 'gelesen', 'gelesen', 'gelesen'])
})
test('a house file is read where the link to it ends: who names it may read it', async () => {
  symlinkSync(join(outside, 'geheim.png'), join(here, 'haus.docx'))
  expect(Buffer.compare(await io.read(join(here, 'haus.docx')), readFileSync(join(outside, 'geheim.png')))).toBe(0)
})
