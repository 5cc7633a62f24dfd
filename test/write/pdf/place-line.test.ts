// „Ort, Datum“ stands below its line at the left edge, also when it is printed once for all.
import { expect, it } from 'vitest'
import { bytesOf, documentOf, exampleText } from '../../support/compose.ts'
import { readPdf } from '../../support/read-pdf.ts'

it.each(['einmal', 'je-unterschrift'])('has the label at the edge of its line (%s)', async (mode) => {
  const document = documentOf(exampleText('kurz').replace('ort_datum: je-unterschrift', `ort_datum: ${mode}`))
  const { pages } = await readPdf(await bytesOf(document, 'pdf'))
  const labels = pages.flatMap((page) => page.pieces.filter((piece) => piece.text === 'Ort, Datum'))
  expect(labels.map((piece) => Math.round(piece.x))).toEqual(mode === 'einmal' ? [25] : [25, 110])
})
it('sets the lines of two parties at one height, also when one heading wraps', async () => {
  const { pages } = await readPdf(await bytesOf(documentOf(exampleText('kurz')), 'pdf'))
  const pieces = pages.flatMap((page) => page.pieces)
  expect(pieces.some((piece) => /^Neuental.e\..V\.$/u.test(piece.text))).toBe(true) // the heading of the second party needs two lines
  for (const labels of [['Ort, Datum'], ['Oberbürgermeisterin', 'Vorsitzende']]) {
    const heights = pieces.filter((piece) => labels.includes(piece.text)).map((piece) => piece.y)
    expect(heights).toHaveLength(2)
    expect(heights[0]).toBeCloseTo(heights[1] ?? 0, 3)
  }
})
