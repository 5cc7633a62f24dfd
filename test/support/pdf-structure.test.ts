// The checks of tags find nothing in a good file, and each finds the defect planted for it.
import { expect, test } from 'vitest'
import { readStructure, rolesOf, textIn, treeText } from './pdf-structure.ts'
import { RULES, structureFaults } from './structure-faults.ts'
import { tinyPdf } from './tiny-pdf.ts'

const PLANTED: readonly (readonly [keyof typeof RULES, string, string])[] = [
  ['text outside tree and furniture', '/P <</MCID 7>> BDC', '/Span <</X 7>> BDC'],
  ['text outside tree and furniture', '/Artifact BMC', '/Span BMC'],
  ['content not in the tree, or not on a page', '/P <</MCID 7>> BDC', '/Artifact BMC'],
  ['content not in the tree, or not on a page', '<</MCID 7>>', '<</MCID 70>>'],
  ['content not in the tree, or not on a page', '/K [5]', '/K [5 7]'],
  ['parent tree', '/Nums [0 [12 0 R 13 0 R', '/Nums [0 [13 0 R 12 0 R'],
  ['parent tree', '/StructParents 0', '/StructParents 9'],
  ['annotation outside the tree', '<</Type /OBJR /Obj 40 0 R>>', ''],
  ['annotation outside the tree', '/StructParent 2', '/StructParent 3'],
  ['one document', '/S /Document', '/S /Part'],
  ['marked and titled', '/Marked true', '/Marked false'],
  ['marked and titled', '/DisplayDocTitle true', '/DisplayDocTitle false'],
  ['language', '(de-DE)', '(en-US)'],
  ['title', '>Absprache<', '>absprache-neu.pdf<'],
  ['title', '>Absprache<', '> <'],
  ['one H1', '/S /H2', '/S /H1'],
  ['one H1', '/S /H1', '/S /P'],
  ['heading levels', '/S /H2', '/S /H3'],
  ['list without ListNumbering', '/ListNumbering /LowerAlpha', ''],
  ['table without heads', '/S /TH ', '/S /TD '],
  ['head without Scope', '/Scope /Column', ''],
  ['scope of column heads', '/Scope /Column', '/Scope /Row'],
  ['note that no id leads to', '/ID (n1)', '/ID (n2)'],
  ['figure without words or place', '/Alt (Wappen der Stadt)', ''],
  ['figure without words or place', '/Alt (Wappen der Stadt)', '/Alt (stadt.png)'],
  ['figure without words or place', '/BBox [72 780 92 800]', ''],
  ['link without words', '/Contents (Verweis auf Nr. 1)', '/Contents (hier)'],
  ['link to nowhere', '/Dest (d1)', '/Dest (d2)'],
  ['field names', '(unterschrift-2)', '(unterschrift-1)'],
  ['field names', '/T (unterschrift-2)', ''],
  ['no bookmarks', '/Outlines 7 0 R', ''],
  ['attachment without description', '/Desc (Quelltext)', ''],
]

test('a good file has no faults', async () => {
  expect(structureFaults(await readStructure(tinyPdf()))).toEqual([])
})

test.each(PLANTED)('%s: found where „%s“ is „%s“', async (rule, from, to) => {
  const faults = structureFaults(await readStructure(tinyPdf([from, to])))
  expect(faults.filter((fault) => fault.startsWith(`${rule}: `))).toHaveLength(1)
})

test('every rule has a defect planted', () => {
  expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(Object.keys(RULES)))
})

test('text comes in the order of the tree, links run on in their line, and furniture is left out', async () => {
  const good = textIn((await readStructure(tinyPdf())).root)
  expect(good.replaceAll(/\n /g, '\n')).toBe('Absprache\n\nDie Beratung ist frei, siehe Nr. 1\n\n1\n\nWer mag.\n\n1. Ziel\n\na)\n\nPunkt\n\nTag\n\nMontag')
  const turned = textIn((await readStructure(tinyPdf(['12 0 R 13 0 R 16 0 R', '16 0 R 13 0 R 12 0 R']))).root)
  expect(turned.indexOf('Absprache')).toBeGreaterThan(turned.indexOf('Wer mag.'))
})

test('the tree as text names tags, attributes, text and annotations', async () => {
  const structure = await readStructure(tinyPdf())
  expect(rolesOf(structure)).toMatchObject({ Document: 1, H1: 1, P: 3, TH: 1, TD: 1, Form: 2 })
  const text = treeText(structure)
  expect(text).toContain('  L ListNumbering=LowerAlpha\n    LI\n      Lbl: a)\n      LBody\n        P: Punkt\n')
  expect(text).toContain('        „Nr. 1“\n        @Link Contents=Verweis auf Nr. 1\n')
  expect(text).toContain('        TH Scope=Column: Tag\n')
})
