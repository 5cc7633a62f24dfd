// Tags of every PDF, read from the file: no text outside them, none twice, the words in the order of the tree those of the agreement.
// All examples, final and draft, the reports on them, and 100 generated agreements. A random seed each time; a failure prints its agreement. qpdf looks at the syntax, where it is installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/nodes.ts'
import { pageDocument } from '../report/reported.ts'
import { agreement } from '../support/agreements.ts'
import { bytesOf, composed, exampleImages, examples, exampleText, generatedDocument } from '../support/compose.ts'
import { readStructure, textIn } from '../support/pdf-structure.ts'
import { installed } from '../support/programs.ts'
import { unbroken } from '../support/read-pdf.ts'
import { structureFaults } from '../support/structure-faults.ts'
import { expectedWords, firstDifference, knownWords, wordsOf } from '../support/words.ts'

const QPDF = 'qpdf'
const noQpdf = !installed(QPDF, '--version')
if (noQpdf) console.log('qpdf: left out, it is not on this machine')

interface Judged {
  readonly faults: readonly string[]
  readonly difference: string | null
}
const GOOD: Judged = { faults: [], difference: null }
async function judged(document: Document, bytes: Uint8Array): Promise<Judged> {
  const structure = await readStructure(bytes)
  const expected = expectedWords(document)
  return { faults: structureFaults(structure), difference: firstDifference(expected, wordsOf(unbroken(textIn(structure.root), knownWords(expected)))) }
}

const CASES = examples.flatMap((name) => (['final', 'draft'] as const).map((mode) => [name, mode] as const))
const made = new Map<string, { readonly document: Document; readonly bytes: Uint8Array }>()
beforeAll(async () => {
  for (const [name, mode] of CASES) {
    const { document, found } = composed(exampleText(name), { mode })
    if (!document) throw new Error(JSON.stringify(found))
    made.set(`${name}-${mode}`, { document, bytes: await bytesOf(document, 'pdf', exampleImages(name, document)) })
  }
}, 300_000)
const fileOf = (name: string, mode: string) => made.get(`${name}-${mode}`) as { document: Document; bytes: Uint8Array }

describe('tags', () => {
  test.each(CASES)('of the example %s, %s', async (name, mode) => {
    const { document, bytes } = fileOf(name, mode)
    expect(await judged(document, bytes)).toEqual(GOOD)
  })

  test('of 100 generated agreements', { timeout: 600_000 }, async () => {
    for (const text of fc.sample(agreement, 100)) {
      const document = generatedDocument(text)
      expect(await judged(document, await bytesOf(document, 'pdf')), text).toEqual(GOOD)
    }
  })
})

describe('reports', () => {
  test.each(examples)('on the example %s', { timeout: 60_000 }, async (name) => {
    const document = await pageDocument(exampleText(name))
    expect(await judged(document, await bytesOf(document, 'pdf'))).toEqual(GOOD)
  })
})

/** What qpdf says about a file; nothing: it has no faults. */
function troubles(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-qpdf-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    execFileSync(QPDF, ['--check', join(folder, 'a.pdf')], { stdio: 'pipe', timeout: 60_000 })
    return ''
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr ?? error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
describe.skipIf(noQpdf)('qpdf', () => {
  test.each(CASES)('finds nothing in the example %s, %s', (name, mode) => {
    expect(troubles(fileOf(name, mode).bytes)).toBe('')
  })

  test('finds a file that was cut off', () => {
    const { bytes } = fileOf('kurz', 'final')
    expect(troubles(bytes.subarray(0, bytes.length - 2_000))).not.toBe('')
  })
})
