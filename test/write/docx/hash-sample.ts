// Prints the hash of the sample; started by same-bytes.test.ts under other settings of the machine.
import { createHash } from 'node:crypto'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { full } from '../pdf/sample.ts'

console.log(
  createHash('sha256')
    .update(await renderDocx({ ...full, draft: true }, { images: new Map() }))
    .digest('hex'),
)
