// What is kept between documents: bounded, and never another thing than what would be made anew.
import { describe, expect, test } from 'vitest'
import { FONTS } from '../../../../src/write/pdf/font-source.ts'
import { Element } from '../../../../src/write/pdf/structure.ts'
import { setText } from '../../../../src/write/pdf/text/set-text.ts'
import { Shelf } from '../../../../src/write/pdf/text/shelf.ts'
import type { Run } from '../../../../src/write/pdf/page-nodes.ts'

describe('a shelf', () => {
  test('makes each thing once while there is room', () => {
    const shelf = new Shelf<object>(10)
    const first = shelf.get('a', 3, () => ({}))
    expect(shelf.get('a', 3, () => ({}))).toBe(first)
    expect(shelf.get('b', 3, () => ({}))).not.toBe(first)
  })
  test('forgets what was not asked for lately, and keeps what was', () => {
    const shelf = new Shelf<object>(10)
    const [often, once] = [shelf.get('often', 3, () => ({})), shelf.get('once', 3, () => ({}))]
    for (let i = 0; i < 20; i++) {
      shelf.get(`other ${i}`, 3, () => ({}))
      expect(shelf.get('often', 3, () => ({}))).toBe(often)
    }
    expect(shelf.get('once', 3, () => ({}))).not.toBe(once)
  })
})

describe('a text that was set before', () => {
  const look = { font: 'Serif', fontSize: 11, lineHeight: 1 } as const
  const set = (runs: readonly Run[]) => setText(look, runs, FONTS.font)
  const link = (root: Element): Element => root.add('P').inline('Link', { contents: 'x' })

  test('is shared, but elements, link targets and notes are those of its document', () => {
    const [one, two] = [link(Element.root('de')), link(Element.root('de'))]
    const notes = [{ nodes: [], place: null }, { nodes: [], place: null }]
    const runs = (element: Element, target: string, i: 0 | 1): Run[] => [{ text: 'Es gilt ' }, { text: '§ 3', element, linkToDestination: target }, { text: '1', sup: true, note: notes[i]! }]
    const [a, b] = [set(runs(one, 'd0001', 0)), set(runs(two, 'd0002', 1))]
    expect(b.set).toBe(a.set)
    const of = (text: typeof a) => text.lines(300, { align: 'left', hyphenate: false }, null).map(({ inlines, notes: called }) => [inlines.map(({ style }) => [style.element, style.target]), called])
    expect(of(a)).toEqual([[[[null, null], [one, 'd0001'], [null, null]], [notes[0]]]])
    expect(of(b)[0]?.[0]).toEqual([[null, null], [two, 'd0002'], [null, null]])
    expect(b.line(null).notes[0]).toBe(notes[1])
    expect(a.line(null).notes[0]).toBe(notes[0])
  })
  test.each([
    ['other words', [{ text: 'Es gelten ' }]],
    ['bold', [{ text: 'Es gilt ', bold: true }]],
    ['never divided', [{ text: 'Es gilt ', hyphenate: false }]],
    ['in two parts, one of them a link', [{ text: 'Es ' }, { text: 'gilt ', linkToDestination: 'd0001' }]],
    ['with a box', [{ text: 'Es gilt ', boxed: 10 }]],
  ] as [string, Run[]][])('is another one: %s', (_, runs) => {
    expect(set(runs).set).not.toBe(set([{ text: 'Es gilt ' }]).set)
  })
  test('is set anew for another width, and the same again for the first', () => {
    const text = set([{ text: 'Die Beratung ist freiwillig und vertraulich; niemand muss sie in Anspruch nehmen.' }])
    const shown = (width: number) => text.lines(width, { align: 'justify', hyphenate: true }, null).map(({ shape }) => [shape.words(), shape.spaceExtra])
    const narrow = shown(100)
    expect(shown(300)).not.toEqual(narrow)
    expect(shown(100)).toEqual(narrow)
  })
})
