// The table of contents: when there is one, where it stands, and what its lines say.
import { describe, expect, it } from 'vitest'
import { withContents } from '../../src/document/contents.ts'
import type { DocumentFrame, DocumentInline } from '../../src/document/nodes.ts'
import { plainText } from '../../src/document/walk.ts'
import { finished, section } from '../support/sections.ts'
import * as s from '../write/pdf/sample.ts'

const sections = (count: number): DocumentFrame[] => Array.from({ length: count }, (_, i) => s.section(`§\u00a0${i + 1}`, `Titel ${i + 1}`, s.paragraph('Text.')))
const contentsOf = (body: readonly DocumentFrame[]) => body.find((frame) => frame.tag === 'contents')
const lines = (body: readonly DocumentFrame[]) => contentsOf(body)?.entries.map(({ kind, label, title, target }) => `${kind} ${label}|${plainText(title)}|${target}`)
const titled = (...title: DocumentInline[]): DocumentFrame => ({ ...s.section('§\u00a01', 'ziel'), title }) as DocumentFrame

describe('is there', () => {
  it.each([
    ['auto', 12, false],
    ['auto', 13, true],
    ['ja', 1, true],
    ['nein', 40, false],
  ] as const)('%s with %i sections: %s', (choice, count, there) => {
    expect(contentsOf(withContents([s.parties, s.section('', 'Präambel'), ...sections(count)], choice)) !== undefined).toBe(there)
  })
  it('follows the choice of the agreement, once labels are known', () => {
    const body = Array.from({ length: 13 }, (_, i) => section(`Titel ${i + 1}`, [[`k-${i + 1}`, 'Text.']]))
    expect(lines(finished(body).document.body)?.at(-1)).toBe('section §\u00a013|Titel 13|abschnitt-k-13')
    expect(lines(finished(body, 'dezimal').document.body)?.[0]).toBe('section 1.|Titel 1|abschnitt-k-1')
    expect(contentsOf(finished(body.slice(1)).document.body)).toBeUndefined()
  })
})

describe('stands', () => {
  const tags = (...body: DocumentFrame[]) => withContents(body, 'ja').map(({ tag }) => tag)
  const head: DocumentFrame = { tag: 'passage', blocks: [s.paragraph('zwischen der Stadt und dem Kreis')], place: s.place }
  it('behind the parties, behind an own head, or first', () => {
    expect(tags(s.parties, ...sections(1))).toEqual(['parties', 'contents', 'section'])
    expect(tags(head, ...sections(1))).toEqual(['passage', 'contents', 'section'])
    expect(tags(...sections(1))).toEqual(['contents', 'section'])
    expect(tags(s.parties, head, s.signatures(null, null), s.annex('Anlage\u00a01', 'Plan', true))).toEqual(['parties', 'contents', 'passage', 'signatures', 'annex'])
  })
  it('nowhere if there is no heading', () => {
    expect(tags(s.parties, s.signatures(null, null))).toEqual(['parties', 'signatures'])
  })
})

describe('lists', () => {
  it('every heading in order: preamble, sections, what stands behind the signatures, annexes', () => {
    const body = [s.parties, s.section('', 'Präambel'), ...sections(1), s.signatures(null, null), s.section('', 'Offene Punkte'), s.annex('Anlage\u00a01', 'Plan', true)]
    expect(lines(withContents(body, 'ja'))).toEqual([
      'section |Präambel|abschnitt-präambel', 'section §\u00a01|Titel 1|abschnitt-titel 1', 'section |Offene Punkte|abschnitt-offene punkte', 'annex Anlage\u00a01|Plan|anlage-plan',
    ])
  })
  it('the words of a heading, without its notes, links, breaks and lines to write on', () => {
    const open: DocumentInline = { tag: 'open-point', label: '1', text: 'wo?', question: 'wo?', from: ['x'] }
    const title = [s.text('Haus'), s.note('1', 'Nur werktags.'), s.text(' nach '), s.reference('ziel', '§\u00a02'), { tag: 'line-break' } as const, open, { tag: 'term', text: 'Ort' } as const, { tag: 'field', kind: 'line', label: 'Datum' } as const]
    const contents = contentsOf(withContents([titled(...title)], 'ja'))
    expect(contents?.entries[0]?.title).toEqual([s.text('Haus nach §\u00a02 [1: wo?]„Ort“')])
  })
  it('values as values, also inside bold and foreign words', () => {
    const title: readonly DocumentInline[] = [s.filled('Haus'), s.text(' und '), { tag: 'strong', children: [s.filled('Garten'), s.note('1', 'x')] }, { tag: 'lang', language: 'en', children: [s.text('Welcome')] }]
    expect(contentsOf(withContents([titled(...title)], 'ja'))?.entries[0]?.title).toEqual([
      s.filled('Haus'), s.text(' und '), { tag: 'strong', children: [s.filled('Garten')] }, { tag: 'lang', language: 'en', children: [s.text('Welcome')] },
    ])
  })
})
