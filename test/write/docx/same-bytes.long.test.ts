// Same document, same bytes: in any order, in any time zone and language, again and again; no trace of clock, chance or persons.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/nodes.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { readDocx } from '../../support/read-docx.ts'
import * as s from '../pdf/sample.ts'

const render = (document: Document) => renderDocx(document, { images: new Map() })
const hash = async (document: Document) => createHash('sha256').update(await render(document)).digest('hex')
const small = s.agreement([s.section('§\u00a01', 'Ziel', s.list('nummer', ['1.', s.paragraph('Text')]))])

describe('bytes of the Word file', () => {
  it('do not depend on what was printed before in the same process', async () => {
    const alone = await hash(small)
    expect(await hash({ ...s.full, draft: true })).toBe(await hash({ ...s.full, draft: true }))
    const [a, b, c] = await Promise.all([hash(small), hash(s.full), hash(small)])
    expect([a, c]).toEqual([alone, alone])
    expect(b).not.toBe(alone)
  })

  it('do not depend on time zone and language of the machine', async () => {
    const script = fileURLToPath(new URL('hash-sample.ts', import.meta.url))
    const run = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ...env }, encoding: 'utf8' }).trim()
    const here = await hash({ ...s.full, draft: true })
    expect(run({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
    expect(run({ TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' })).toBe(here)
  })

  it('carry the date of the agreement, its title and language, and no author', async () => {
    const core = readDocx(await render(small)).parts.get('docProps/core.xml') ?? ''
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([date]) => date)).toEqual(['2027-01-15T00:00:00Z', '2027-01-15T00:00:00Z'])
    expect(core).toMatch(/<dc:title>Kooperationsvereinbarung zur.*<\/dc:title>/)
    expect(core).toContain('<dc:language>de-DE</dc:language>')
    expect(core).not.toMatch(/creator|lastModifiedBy/)
  })

  it('begin with the parts in fixed order and a fixed date', async () => {
    const bytes = Buffer.from(await render(small))
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50)
    expect(bytes.subarray(30, 30 + bytes.readUInt16LE(26)).toString()).toBe('[Content_Types].xml')
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 0x21])
  })
})
