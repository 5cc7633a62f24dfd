// What is kept between documents: bounded, and never another thing than what would be made anew.
import { describe, expect, test } from 'vitest'
import { FONTS } from '../../../../src/write/pdf/font-source.ts'
import { Element } from '../../../../src/write/pdf/structure.ts'
import { setText } from '../../../../src/write/pdf/text/set-text.ts'
import { Shelf } from '../../../../src/write/pdf/text/shelf.ts'
import type { Run } from '../../../../src/write/pdf/page-nodes.ts'

describe('a shelf', () => {
  const asked = (shelf: Shelf<object>, key: string): object => shelf.find(key, 3) ?? shelf.put(key, 3, {})
  test('keeps what is asked for a second time while there is room, and not what comes once', () => {
    const shelf = new Shelf<object>(10)
    const [once, again] = [asked(shelf, 'a'), asked(shelf, 'a')]
    expect(again).not.toBe(once)
    expect(asked(shelf, 'a')).toBe(again)
    expect(asked(shelf, 'b')).not.toBe(again)
  })
  test('forgets what was not asked for lately, and keeps what was', () => {
    const shelf = new Shelf<object>(10)
    for (const key of ['often', 'once']) asked(shelf, key)
    const [often, once] = [asked(shelf, 'often'), asked(shelf, 'once')]
    for (let i = 0; i < 20; i++) {
      asked(shelf, `other ${i >> 1}`)
      expect(asked(shelf, 'often')).toBe(often)
    }
    expect(asked(shelf, 'once')).not.toBe(once)
  })
})

describe('a text that was set before', () => {
  const look = { font: 'Serif', fontSize: 11, lineHeight: 1 } as const
  const set = (runs: readonly Run[]) => setText(look, runs, FONTS.font)
  /** As it stands on the shelf: what is asked for twice is kept. */
  const kept = (runs: readonly Run[]) => [set(runs), set(runs)][1]?.set
  const link = (root: Element): Element => root.add('P').inline('Link', { contents: 'x' })

  test('is shared, but elements, link targets and notes are those of its document', () => {
    const [one, two] = [link(Element.root('de')), link(Element.root('de'))]
    const notes = [{ nodes: [], place: null }, { nodes: [], place: null }]
    const runs = (element: Element, target: string, i: 0 | 1): Run[] => [{ text: 'Es gilt ' }, { text: '§ 3', element, linkToDestination: target }, { text: '1', sup: true, note: notes[i]! }]
    const [, a, b] = [set(runs(one, 'd0001', 0)), set(runs(one, 'd0001', 0)), set(runs(two, 'd0002', 1))] as const
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
    expect(kept(runs)).not.toBe(kept([{ text: 'Es gilt ' }]))
  })
  test('is set anew for another width, and the same again for the first', () => {
    const text = set([{ text: 'Die Beratung ist freiwillig und vertraulich; niemand muss sie in Anspruch nehmen.' }])
    const shown = (width: number) => text.lines(width, { align: 'justify', hyphenate: true }, null).map(({ shape }) => [shape.words(), shape.spaceExtra])
    const narrow = shown(100)
    expect(shown(300)).not.toEqual(narrow)
    expect(shown(100)).toEqual(narrow)
  })
})
