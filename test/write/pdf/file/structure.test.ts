// What a screen reader is told: the tree as it stands in the file, read without the writer.
import { expect, test } from 'vitest'
import { Element } from '../../../../src/write/pdf/structure.ts'
import { everything, Sheets } from '../paint/sheets.ts'
import { type Dict, PdfObjects, shown, structureOf } from './read-objects.ts'

const treeOf = (sheets: Sheets): string[] => structureOf(new PdfObjects(sheets.bytes()))

test('the tree is written with its attributes, links inside their paragraph and the empty cell', () => {
  expect(treeOf(everything()).join('\n')).toBe(`Document Lang=de
  Figure Alt=Logo der Stadt Musterhausen O=Layout Placement=Block BBox=[70 751.89 100 771.89]
    content on 1
  H1
    content on 1
  H2
    content on 1
  P
    content on 1
    Strong
      content on 1
    content on 1
    Link
      content on 1
      Link on 1
    content on 1
    Reference
      Link
        content on 1
        Link on 1
  Note ID=note-1
    Lbl
      content on 1
    P
      content on 1
  L O=List ListNumbering=LowerAlpha
    LI
      Lbl
        content on 1
      LBody
        P
          content on 1
    LI
      Lbl
        content on 1
      LBody
        P
          content on 1
  Table
    THead
      TR
        TH O=Table Scope=Column
          content on 1
        TH O=Table Scope=Column
          content on 1
    TBody
      TR
        TD
          content on 1
        TD
  H2
    content on 2
  P
    content on 2
    Span Lang=en
      content on 2
    content on 2
    Link
      content on 2
      Link on 2`)
})

test('a paragraph over two pages is one element; what has no content is left out', () => {
  const sheets = new Sheets()
  const paragraph = sheets.root.add('P')
  sheets.root.add('Sect').add('P')
  sheets.text('Anfang', paragraph).page().text('Ende', paragraph)
  expect(treeOf(sheets)).toEqual(['Document Lang=de', '  P', '    content on 1', '    content on 2'])
})

test('text of an element is read before the blocks inside it, although those were in the tree first', () => {
  const sheets = new Sheets()
  const body = sheets.root.add('L').add('LI').add('LBody')
  const inner = body.add('P')
  sheets.text('Innen', inner).text('Davor', body)
  expect(treeOf(sheets).slice(3)).toEqual(['      LBody', '        content on 1', '        P', '          content on 1'])
})

test('every mark and every annotation of a page leads to its element', () => {
  const pdf = new PdfObjects(everything({}, true).bytes())
  const tree = pdf.dict(pdf.catalog['StructTreeRoot'])
  const nums = pdf.list(pdf.dict(tree['ParentTree'])['Nums'])
  const parents = new Map(nums.flatMap((key, i) => (i % 2 === 0 ? [[key as number, nums[i + 1]]] : [])))
  for (const page of pdf.all('Page')) {
    const operators = pdf.stream(page['Contents']).toString('latin1')
    const marks = [...operators.matchAll(/\/(\w+) <<\/MCID (\d+)>> BDC/g)]
    const elements = pdf.list(parents.get(page['StructParents'] as number)).map((element) => shown(pdf.dict(element)['S'] ?? null))
    expect(elements).toEqual(marks.map(([, type]) => type))
    expect(marks.map(([, , number]) => Number(number))).toEqual(marks.map((_, i) => i))
    for (const annotation of pdf.list(page['Annots'])) {
      const parent = pdf.dict(parents.get(pdf.dict(annotation)['StructParent'] as number))
      expect(['Link', 'Form']).toContain(shown(parent['S'] ?? null))
    }
    expect(shown(page['Tabs'] ?? null)).toBe('S')
  }
})

test('notes are found by their id, in byte order; own types say what they are', () => {
  const sheets = new Sheets()
  for (const id of ['note-2', 'note-10', 'Note-3']) sheets.text('x', sheets.root.add('Note', { id }))
  sheets.text('y', sheets.root.add('P').inline('Em'))
  const pdf = new PdfObjects(sheets.bytes())
  const tree = pdf.dict(pdf.catalog['StructTreeRoot'])
  const names = pdf.list(pdf.dict(tree['IDTree'])['Names'])
  expect(names.filter((_, i) => i % 2 === 0)).toEqual(['Note-3', 'note-10', 'note-2'])
  expect(names.filter((_, i) => i % 2 === 1).map((one) => pdf.dict(one)['ID'])).toEqual(['Note-3', 'note-10', 'note-2'])
  expect(shown((tree['RoleMap'] as Dict)['Em'] ?? null)).toBe('Span')
})

test('an inline element is attached once, with those around it', () => {
  const root = Element.root('de')
  const link = root.add('P').inline('Reference').inline('Link')
  link.attach()
  link.attach()
  expect(root.kids).toHaveLength(1)
  expect((root.kids[0] as Element).kids).toHaveLength(1)
})
