// The reports on all examples: what they count, and how many pages they need.
import { describe, expect, test } from 'vitest'
import { write } from '../../src/pipeline.ts'
import { examples, exampleText } from '../support/compose.ts'
import { readPdf } from '../support/read-pdf.ts'
import { counted, page, pageDocument, protocol } from './reported.ts'

describe('the number at the top', () => {
  test.each(examples)('%s: is that of the list, and nothing is to be checked outside of it', async (name) => {
    const [told, listed] = await counted(exampleText(name))
    expect([told, listed]).toEqual([protocol(exampleText(name)).points.length, protocol(exampleText(name)).points.length])
    const words = await page(exampleText(name))
    const [before = '', behind = ''] = words.split(/Noch zu entscheiden \(\d+\)/)
    expect(`${before}${behind.slice(behind.search(/\n\nSchutz der/))}`).not.toMatch(/bitte prüfen|(?:Fragen|Klären|Lesen|Lassen|Vergleichen) Sie/i)
  })
})

/** One for a short agreement of two parties; of detailed ones and of many points, what does not fit goes on. */
const PAGES: Readonly<Record<string, number>> = { 'abh-traegergruppe': 2, 'alles': 2, 'clearingstelle': 2, 'gross': 2, 'integrationskurs': 2, 'jobcenter': 2, 'projekt': 2 }
test.each(examples)('%s: the report has no more pages than it needs', async (name) => {
  const { pages } = await readPdf(await write(await pageDocument(exampleText(name)), 'pdf', { images: new Map() }))
  expect(pages.length).toBeLessThanOrEqual(PAGES[name] ?? 1)
})
