// Same document, same bytes: in any order, in any time zone and language, again and again.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/nodes.ts'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { readPdf } from '../../support/read-pdf.ts'
import * as s from './sample.ts'

const hash = async (document: Document) =>
  createHash('sha256')
    .update(await renderPdf(document, { images: new Map() }))
    .digest('hex')
const small = s.agreement([s.section('§ 1', 'Ziel', s.paragraph('Silbe Ost\u2011West und Ost-West, 5\u00a0€ Ω'))])

describe('bytes of the PDF', () => {
  it('do not depend on what was printed before in the same process', async () => {
    const alone = await hash(small)
    const other = s.agreement([s.section('§ 1', 'Anderes', s.paragraph('Ganz Ω\u00a0anderer Text – mit Ost-West'))], { draft: true })
    expect(await hash(s.full)).toBe(await hash(s.full))
    await hash(other)
    expect(await hash(small)).toBe(alone)
    const [a, b, c] = await Promise.all([hash(small), hash(other), hash(small)])
    expect([a, c]).toEqual([alone, alone])
    expect(b).not.toBe(alone)
  })

  it('do not depend on texts that were set for others, however many', async () => {
    const many = (from: number) => s.agreement(Array.from({ length: 60 }, (_, i) => s.section(`§ ${i + 1}`, `Ziel ${from + i}`, s.paragraph(`Text ${from + i}: ${'ein langer Satz über die Beratung, '.repeat(20)}`))))
    const [alone, first] = [await hash(small), await hash(many(0))]
    for (let round = 1; round < 6; round++) await hash(many(round * 60))
    expect([await hash(small), await hash(many(0))]).toEqual([alone, first])
  })

  it('do not depend on time zone and language of the machine', async () => {
    const script = fileURLToPath(new URL('hash-sample.ts', import.meta.url))
    const run = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ...env }, encoding: 'utf8' }).trim()
    const here = await hash(s.full)
    expect(run({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
    expect(run({ TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' })).toBe(here)
  })

  it('carry the date of the agreement and no other, and an identifier of their own', async () => {
    const bytes = async (document: Document) => Buffer.from(await renderPdf(document, { images: new Map() })).toString('latin1')
    const [first, later] = [await bytes(small), await bytes({ ...small, stand: 'Stand: 16. Januar 2027' })]
    const { info } = await readPdf(Buffer.from(first, 'latin1'))
    expect([info['CreationDate'], info['ModDate']]).toEqual(['D:20270115000000Z', 'D:20270115000000Z'])
    const id = (file: string) => /\/ID \[<([0-9a-f]{32})>/.exec(file)?.[1]
    expect(id(first)).toMatch(/^[0-9a-f]{32}$/)
    expect(id(later)).not.toBe(id(first))
  })
})
