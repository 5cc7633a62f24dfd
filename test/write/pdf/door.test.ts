// The contract with pdfmake's private modules: what our layout relies on, beside the words of the types.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDoor, doorFaults, PARTS } from '../../../src/write/pdf/door-check.ts'
import { DocPreprocessor, DocumentContext, LayoutBuilder, PageElementWriter, type PdfNode, type TextLine } from '../../../src/write/pdf/pdfmake.ts'
import { SetLine } from '../../../src/write/pdf/text/line.ts'

const ROOT = join(import.meta.dirname, '../../..')
const versionIn = (path: string): string => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).version
const lineOf = (width: number, height: number): TextLine =>
  new SetLine({ stretches: [], width, height, ascent: height, x: 0, spaceExtra: 0.5, divided: false, notes: [], words: () => '' }, [], [], null)
const EDGES = { left: 10, top: 20, right: 10, bottom: 20 }
function writerOf(): InstanceType<typeof PageElementWriter> {
  const writer = new PageElementWriter(new DocumentContext())
  writer.addPage({ width: 200, height: 100 }, null, EDGES, {})
  return writer
}

describe('the self-check', () => {
  test('finds everything in the pdfmake that is installed, which is the pinned one', () => {
    expect(doorFaults()).toEqual([])
    expect(() => checkDoor()).not.toThrow()
    const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(versionIn('node_modules/pdfmake/package.json')).toBe({ ...wanted.dependencies, ...wanted.devDependencies }.pdfmake)
  })

  test.each(Object.entries(PARTS))('names each member that %s lacks', (name, part) => {
    const empty = { ...part, make: () => ({}) }
    expect(doorFaults({ [name]: empty })).toEqual([...part.methods.map((method) => `${name}.${method}()`), ...part.values.map((value) => `${name}.${value}`)])
  })
})

describe('the writer of pages', () => {
  test('places a line at its own offset from the place reached, and moves down', () => {
    const writer = writerOf()
    const line = Object.assign(lineOf(30, 12), { x: 5 })
    writer.addLine(line)
    expect([line.x, line.y]).toEqual([15, 20])
    expect([writer.context().y, writer.context().availableHeight]).toEqual([32, 48])
    expect(writer.context().pages[0]?.items).toHaveLength(1)
  })

  test('takes a new page where a line does not fit', () => {
    const writer = writerOf()
    writer.addLine(lineOf(30, 50))
    writer.addLine(lineOf(30, 50))
    expect(writer.context().pages.map(({ items }) => items.length)).toEqual([1, 1])
    expect(writer.context().pages[1]?.pageMargins).toEqual(EDGES)
  })

  test('copies the lines of a fragment with all we hang on them', () => {
    const writer = writerOf()
    const line = lineOf(30, 12)
    const token = { words: () => 'x', painted: false }
    Object.assign(line, { x: 0, y: 0, token, ids: ['d1'] })
    writer.addFragment({ items: [{ type: 'line', item: line }], height: 12, xOffset: 0, yOffset: 0 })
    const [placed] = writer.context().pages[0]?.items ?? []
    expect(placed?.item).not.toBe(line)
    expect(placed?.item).toMatchObject({ x: 10, y: 20, token, spaceExtra: 0.5, ids: ['d1'] })
    expect(placed?.type === 'line' && placed.item.token).toBe(token)
  })
})

describe('layout', () => {
  test('asks for each node of a container in turn, and for our leaves', () => {
    const asked: string[] = []
    class Asking extends LayoutBuilder {
      override processNode(node: PdfNode): void {
        asked.push(node.stack ? 'stack' : 'leaf')
        super.processNode(node)
      }
      override processLeaf(node: PdfNode): void {
        asked.push(`text ${node.text?.length}`)
      }
    }
    const layout = new Asking({ width: 200, height: 100 }, EDGES, null)
    layout.linearNodeList = []
    layout.writer = writerOf()
    const node = new DocPreprocessor().preprocessDocument({ stack: [{ text: [{ text: 'a' }] }, { text: [{ text: 'b' }, { text: 'c' }] }] })
    layout.processNode(node as PdfNode)
    expect(asked).toEqual(['stack', 'leaf', 'text 1', 'leaf', 'text 2'])
  })
})
