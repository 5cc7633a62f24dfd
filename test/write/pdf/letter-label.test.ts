// Letter labels read back without a gap, in both faces.
import { expect, it } from 'vitest'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { finished, section } from '../../support/sections.ts'

it.each(['serif', 'sans'] as const)('reads a) to z) of the %s face as one word each', async (typeface) => {
  const { document } = finished([section('A', [['a', Array.from({ length: 26 }, () => 'a) Punkt').join('\n\n')]])])
  const pdf = await renderPdf({ ...document, look: { ...document.look, typeface } }, { images: new Map() })
  expect((await readPdf(pdf)).text.match(/\b[a-z]\)/g)).toEqual(Array.from({ length: 26 }, (_, i) => `${String.fromCharCode(97 + i)})`))
})
