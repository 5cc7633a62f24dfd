// LibreOffice opens the Word files of examples: the same words and labels in the same order, signatures and headings not parted from what they belong to,
// the right number of pages. Where there is no LibreOffice this is left out, and the output says so.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/nodes.ts'
import { reread } from '../../src/reread/reread.ts'
import { bytesOf, composed, exampleImages, examples, exampleText } from '../support/compose.ts'
import { converted, office } from '../support/office.ts'
import { headingsParted, OfficePages, signaturesParted } from '../support/office-pages.ts'
import { type PdfPage, readPdf } from '../support/read-pdf.ts'
import { expectedWords, firstDifference } from '../support/words.ts'

if (!office) console.log('LibreOffice: left out, there is no soffice on this machine')

/** Drafts without notes: LibreOffice 7.4 empties the notes of a file that has many comments. */
const DRAFTS = ['gross', 'kurz']
const CASES = [...examples.map((name) => [name, 'final'] as const), ...DRAFTS.map((name) => [name, 'draft'] as const)]
const documents = new Map<string, Document>()
const files = new Map<string, Uint8Array>()
const key = (name: string, mode: string): string => `${name}-${mode}`

beforeAll(async () => {
  if (!office) return
  for (const [name, mode] of CASES) {
    const { document } = composed(exampleText(name), { mode })
    if (!document) throw new Error(`${name} has errors`)
    documents.set(key(name, mode), document)
    files.set(key(name, mode), await bytesOf(document, 'docx', exampleImages(name, document)))
  }
})

describe.skipIf(!office)('as PDF of LibreOffice', () => {
  let pdfs: ReadonlyMap<string, Uint8Array>
  beforeAll(async () => {
    pdfs = await converted(files, 'pdf')
  }, 300_000)

  test.each(CASES)('%s, %s', { timeout: 120_000 }, async (name, mode) => {
    const document = documents.get(key(name, mode)) as Document
    const { pages } = await readPdf(pdfs.get(key(name, mode)) as Uint8Array)
    const read = new OfficePages(document, pages)
    expect(read.difference).toBeNull()
    if (read.lost.length > 0) console.log(`LibreOffice lost at a line end: ${read.lost.join(', ')}`)
    expect(read.lost.length).toBeLessThan(2)
    expect(pages.map(numbersOf)).toEqual(pages.map((_, i) => `Seite ${i + 1} von ${pages.length}`))
    expect(signaturesParted(document, read)).toEqual([])
    expect(headingsParted(document, read)).toEqual([])
  })
})
const numbersOf = ({ artifacts }: PdfPage): string => /Seite \d+ von \d+/.exec(artifacts)?.[0] ?? artifacts

describe.skipIf(!office)('written anew by LibreOffice', () => {
  let again: ReadonlyMap<string, Uint8Array>
  beforeAll(async () => {
    again = await converted(files, 'docx')
  }, 300_000)

  test.each(CASES)('%s, %s', (name, mode) => {
    const back = reread(again.get(key(name, mode)) as Uint8Array)
    const { body, notes } = expectedWords(back?.document as Document)
    expect(firstDifference(expectedWords(documents.get(key(name, mode)) as Document), [...body, ...notes.flat()])).toBeNull()
  })
})
