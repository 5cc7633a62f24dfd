// A writer that loses a paragraph, a line or a cell hands nothing out: it counts what it prints against the tree. In a series the row is reported.
import { afterEach, expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { LostWords } from '../../src/document/proof.ts'
import { bytesOf } from '../support/compose.ts'
import { memoryIo } from '../support/memory-io.ts'
import { below, given, run } from '../support/series.ts'
import { full } from './pdf/sample.ts'

type Loses = 'nothing' | 'paragraph' | 'line' | 'cell' | 'label' | 'note'
const fault = vi.hoisted(() => ({ loses: 'nothing' as string, left: 0 }))
vi.mock('../../src/write/docx/blocks.ts', async (original) => {
  const whole = await original<typeof import('../../src/write/docx/blocks.ts')>()
  return { ...whole, blocksFlow: (...given: Parameters<typeof whole.blocksFlow>) => (fault.loses === 'paragraph' ? whole.blocksFlow(...given).slice(0, -1) : whole.blocksFlow(...given)) }
})
vi.mock('../../src/write/docx/flow.ts', async (original) => {
  const whole = await original<typeof import('../../src/write/docx/flow.ts')>()
  return { ...whole, para: (...[style, children, options]: Parameters<typeof whole.para>) => whole.para(style, (fault.loses === 'cell' && style === 'KgTabelle') || (fault.loses === 'note' && style === 'FootnoteText') ? [] : children, options) }
})
vi.mock('../../src/write/pdf/leaves.ts', async (original) => {
  const whole = await original<typeof import('../../src/write/pdf/leaves.ts')>()
  return {
    ...whole,
    begin: (...[nodes, labels, ...rest]: Parameters<typeof whole.begin>) => whole.begin(nodes, fault.loses === 'label' ? [] : labels, ...rest),
    leaf: (...[text, type, ...rest]: Parameters<typeof whole.leaf>) => whole.leaf(fault.loses === 'cell' && rest[2]?.element?.type === 'TD' ? [] : text, type, ...rest),
  }
})
vi.mock('../../src/write/pdf/paint/text-painter.ts', async (original) => {
  const whole = await original<typeof import('../../src/write/pdf/paint/text-painter.ts')>()
  return { ...whole, paintLine: (...given: Parameters<typeof whole.paintLine>) => (fault.loses === 'line' && fault.left-- === 0 ? undefined : whole.paintLine(...given)) }
})
const losing = (loses: Loses, left = 0): void => void Object.assign(fault, { loses, left })
afterEach(() => losing('nothing'))

test.each([['docx', 'paragraph'], ['docx', 'cell'], ['docx', 'note'], ['pdf', 'line'], ['pdf', 'cell'], ['pdf', 'label']] as const)('in %s a %s', async (format, loses) => {
  await expect(bytesOf(full, format)).resolves.toBeDefined()
  losing(loses, 4)
  await expect(bytesOf(full, format)).rejects.toBeInstanceOf(LostWords)
})

test('fails the row of a series; the others are made', async () => {
  losing('line', 10)
  const io = memoryIo(given())
  expect(await main(['batch', 'basis.koop.yaml', 'orte.csv', '-f', 'pdf', '--name', '{schluessel}', '-j', '0'], io)).toBe(1)
  expect(Object.keys(below(io)).filter((path) => path.endsWith('.pdf'))).toEqual(['b.pdf', 'c.pdf'])
  expect(io.err()).toContain('[serie/anders-gelesen]')
  expect(await run(memoryIo(given()))).toMatchObject({ code: 0 })
})
