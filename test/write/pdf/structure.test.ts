// Tags of the agreement that has every node, as text: test/write/pdf/structure.golden.txt. To accept a change: `npx vitest run test/write/pdf/structure.test.ts -u`, then read the difference.
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../src/write/pdf/render-pdf.ts'
import { readStructure, rolesOf, treeText } from '../../support/pdf-structure.ts'
import { structureFaults } from '../../support/structure-faults.ts'
import { png } from '../../support/png.ts'
import * as s from './sample.ts'

const LOGO = { file: 'stadt.png', alt: 'Wappen der Stadt Musterhausen' }
const print = (document: typeof s.full) => renderPdf(document, { images: new Map([[LOGO.file, png(60, 40)]]) })
const everything: typeof s.full = { ...s.full, logos: [LOGO] }

describe('tags of the PDF', () => {
  it('are those of the tree, in its order', async () => {
    const structure = await readStructure(await print(everything))
    expect(structureFaults(structure)).toEqual([])
    await expect(treeText(structure)).toMatchFileSnapshot('structure.golden.txt')
  })

  it('name each node by what it is', async () => {
    const roles = rolesOf(await readStructure(await print(everything)))
    expect(roles).toMatchObject({ Document: 1, H1: 1, Note: 1, Table: 2, Figure: 1 })
    expect(roles['Form']).toBe(3)
    expect(roles['Lbl']).toBeGreaterThan(roles['Note'] ?? 0)
    expect(roles['LI']).toBe(roles['LBody'])
  })
})
