// What is signed stays with its signature, from its heading on; everything else may be parted.
import { expect, it } from 'vitest'
import type { DocumentBlock } from '../../src/document/nodes.ts'
import { staysWithNext } from '../../src/document/signed-parts.ts'
import { documentOf, exampleText } from '../support/compose.ts'

const blocksOf = (text: string): readonly DocumentBlock[] => {
  const annex = documentOf(`${exampleText('kurz')}\nanlagen:\n  - id: blatt\n    titel: Blatt\n    text: |\n${text.replaceAll(/^(?=.)/gm, '      ')}\n`).body.at(-1)
  return annex?.tag === 'annex' ? annex.blocks : []
}
it('holds from the heading to the last line with a label', () => {
  expect(staysWithNext(blocksOf('Vorher.\n\n{Feld: Name}\n\n### Erklärung\n\nJa.\n\n{Feld: Ort}\n\nUnd.\n\n{Feld: Unterschrift}\n\nDanach.\n\n### Ohne\n\nText.'))).toEqual([false, false, true, true, true, true, false, false, false, false])
})
