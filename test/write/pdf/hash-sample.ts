// Prints the hash of the sample; started by same-bytes.test.ts under other settings of the machine.
import { createHash } from 'node:crypto'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { full } from './sample.ts'

console.log(
  createHash('sha256')
    .update(await renderPdf(full, { images: new Map() }))
    .digest('hex'),
)
