// Prints the hash of each example as a Word and a PDF file (with all fields and its source), final and draft, in the order of its arguments; started by same-bytes.test.ts in several environments.
import { createHash } from 'node:crypto'
import { write } from '../../src/pipeline.ts'
import { composed, exampleImages, exampleText } from '../support/compose.ts'

for (const name of process.argv.slice(2)) {
  for (const mode of ['final', 'draft'] as const) {
    const { document, found } = composed(exampleText(name), { mode })
    if (!document) throw new Error(JSON.stringify(found))
    const source = { name: `${name}.koop.yaml`, bytes: new TextEncoder().encode(exampleText(name)) }
    for (const format of ['docx', 'pdf'] as const) {
      const bytes = await write(document, format, { images: exampleImages(name, document), fields: 'all', source })
      console.log(`${name} ${mode} ${format} ${createHash('sha256').update(bytes).digest('hex')}`)
    }
  }
}
