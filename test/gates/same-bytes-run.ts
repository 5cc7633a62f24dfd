// Prints the hash of each example as a Word file, final and draft, in the order of its arguments; started by same-bytes.test.ts in several environments.
import { createHash } from 'node:crypto'
import { bytesOf, composed, exampleImages, exampleText } from '../support/compose.ts'

for (const name of process.argv.slice(2)) {
  for (const mode of ['final', 'draft'] as const) {
    const { document, found } = composed(exampleText(name), { mode })
    if (!document) throw new Error(JSON.stringify(found))
    const bytes = await bytesOf(document, 'docx', exampleImages(name, document))
    console.log(`${name} ${mode} ${createHash('sha256').update(bytes).digest('hex')}`)
  }
}
