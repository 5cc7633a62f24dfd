// Labels as Word computes them, from lists that our writer does not make.
import { describe, expect, it } from 'vitest'
import type { DocumentBlock } from '../../src/document/nodes.ts'
import { bodyOf, counted, definition, level, num, p, read, made, style, styled, t } from './made.ts'

const labelsIn = (blocks: readonly DocumentBlock[]): readonly string[] => blocks.flatMap((block) => (block.tag === 'list' ? block.items.flatMap((item) => [item.label, ...labelsIn(item.blocks)]) : []))
const labels = (numbering: string, ...items: (readonly [number, number])[]) =>
  bodyOf(items.map(([id, at]) => counted(id, at, t('Text'))).join(''), { numbering }).flatMap((frame) => (frame.tag === 'passage' ? labelsIn(frame.blocks) : []))
const three = definition(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'lowerRoman', '%1.%3'))

describe('labels', () => {
  it('start again after a higher level, and count a level passed over as begun', () => {
    expect(labels(three + num(1, 0), [1, 0], [1, 1], [1, 1], [1, 0], [1, 1], [1, 2], [1, 2])).toEqual(['1.', 'a)', 'b)', '2.', 'a)', '2.i', '2.ii'])
    expect(labels(three + num(1, 0), [1, 2], [1, 1])).toEqual(['1.i', 'b)'])
  })

  it('go on in another list of the same definition, unless it starts at a number of its own, once', () => {
    const again = num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>')
    expect(labels(three + num(1, 0) + num(3, 0) + again, [1, 0], [1, 0], [3, 0], [2, 0], [2, 0], [1, 0])).toEqual(['1.', '2.', '3.', '7.', '8.', '9.'])
  })

  it('take the level that a list defines for itself', () => {
    const own = num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Art. %1')}</w:lvlOverride>`)
    expect(labels(three + own, [1, 0], [1, 0])).toEqual(['Art. I', 'Art. II'])
  })

  it('are letters beyond z, Roman numbers, ordinals and numbers with a zero', () => {
    const formats = definition(0, level(0, 'lowerLetter', '%1)', '<w:start w:val="26"/>').replace('<w:start w:val="1"/>', ''), level(1, 'upperRoman', '%2.'), level(2, 'ordinal', '%3'), level(3, 'decimalZero', '%4'))
    expect(labels(formats + num(1, 0), [1, 0], [1, 0], [1, 1], [1, 1], [1, 1], [1, 1], [1, 2], [1, 3])).toEqual(['z)', 'aa)', 'I.', 'II.', 'III.', 'IV.', '1.', '01'])
  })

  it('are decimal throughout where the level asks for it, and never start again where it forbids it', () => {
    const legal = definition(0, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/><w:lvlRestart w:val="0"/>'))
    expect(labels(legal + num(1, 0), [1, 0], [1, 0], [1, 1], [1, 0], [1, 1])).toEqual(['I', 'II', '2.1', 'III', '3.2'])
  })

  it('follow a definition that only names a list style', () => {
    const linked = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Liste"/></w:abstractNum>${three.replace('>', '><w:styleLink w:val="Liste"/>')}`
    expect(labels(linked + num(1, 1), [1, 0], [1, 1])).toEqual(['1.', 'a)'])
  })

  it('come from the style and the level bound to it', () => {
    const numbering = definition(0, level(0, 'decimal', '§ %1', '<w:pStyle w:val="H"/>'), level(1, 'decimal', '(%2)', '<w:pStyle w:val="A"/>')) + num(1, 0)
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles = style('H', 'heading 1', numPr) + style('A', 'Absatz', numPr) + style('B', 'Mehr', '<w:basedOn w:val="A"/>')
    const [first, second] = bodyOf(styled('H', t('Ziel')) + styled('A', t('eins')) + styled('B', t('zwei')) + styled('H', t('Mehr')) + styled('A', t('eins')) + styled('A', t('ohne'), '<w:numPr><w:numId w:val="0"/></w:numPr>'), { numbering, styles })
    expect(first).toMatchObject({ tag: 'section', label: '§ 1', title: [{ text: 'Ziel' }], clauses: [{ blocks: [{ tag: 'list', style: 'absatz', items: [{ label: '(1)' }, { label: '(2)' }] }] }] })
    expect(second).toMatchObject({ label: '§ 2', clauses: [{ blocks: [{ items: [{ label: '(1)' }] }, { tag: 'paragraph', children: [{ text: 'ohne' }] }] }] })
  })

  it('are bullets where the font has signs of its own, and none where the list is missing', () => {
    expect(labels(definition(0, level(0, 'bullet', '\uf0b7')) + num(1, 0), [1, 0])).toEqual(['•'])
    const { document, all } = read(made(counted(9, 0, t('Text'))))
    expect(document.body).toMatchObject([{ tag: 'passage', blocks: [{ tag: 'paragraph', children: [{ text: 'Text' }] }] }])
    expect(all).toContainEqual({ kind: 'unknown-list', what: '9', times: 1 })
  })

  it('may be typed before a tab', () => {
    const typed = (label: string) => p(`${t(label)}<w:r><w:tab/></w:r>${t('Text')}`, '<w:ind w:left="567" w:hanging="567"/>')
    expect(bodyOf(typed('(1)') + typed('(2)') + typed('Hinweis'))).toMatchObject([{ blocks: [{ tag: 'list', items: [{ label: '(1)' }, { label: '(2)', blocks: [{}, { children: [{ text: 'Hinweis Text' }] }] }] }] }])
  })
})

describe('lists', () => {
  const indented = definition(0, level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'), level(1, 'lowerLetter', '%2)', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')) + num(1, 0)
  const shape = (blocks: readonly DocumentBlock[]): unknown => blocks.map((block) => (block.tag === 'list' ? block.items.map((item) => [item.label, shape(item.blocks)]) : 'text'))
  const shapeOf = (numbering: string, body: string) => bodyOf(body, { numbering }).map((frame) => (frame.tag === 'passage' ? shape(frame.blocks) : frame.tag))

  it('nest by their edges; a paragraph at the edge of an item belongs to it', () => {
    const body = counted(1, 0, t('x')) + counted(1, 1, t('x')) + p(t('x'), '<w:ind w:left="720"/>') + p(t('x'), '<w:ind w:left="360"/>') + counted(1, 0, t('x')) + p(t('x'))
    expect(shapeOf(indented, body)).toEqual([[[['1.', ['text', [['a)', ['text', 'text']]], 'text']], ['2.', ['text']]], 'text']])
  })

  it('nest by level where all edges are the same', () => {
    const flat = definition(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')) + num(1, 0)
    expect(shapeOf(flat, counted(1, 0, t('x')) + counted(1, 1, t('x')) + counted(1, 0, t('x')))).toEqual([[[['1.', ['text', [['a)', ['text']]]]], ['2.', ['text']]]]])
  })

  it('are two where the second starts again', () => {
    expect(shapeOf(indented + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), counted(1, 0, t('x')) + counted(2, 0, t('x')))).toEqual([[[['1.', ['text']]], [['1.', ['text']]]]])
  })
})
