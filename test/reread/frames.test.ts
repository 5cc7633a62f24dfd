// What a file of another program becomes: headings, tables, containers, lists of contents; and what our own file carries beside the words.
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, DocumentFrame, DocumentInline } from '../../src/document/nodes.ts'
import { bytesOf } from '../support/compose.ts'
import { roundTrip } from '../support/reread-matrix.ts'
import * as s from '../write/pdf/sample.ts'
import { bodyOf, made, p, read, style, styled, t } from './made.ts'

const STYLES = style('berschrift1', 'heading 1') + style('berschrift2', 'heading 2') + style('Titel', 'Title') + style('Verzeichnis1', 'toc 1') + style('Eigen', 'Paragraf', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
const cell = (inner: string, properties = '') => `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const sections = (frames: readonly DocumentFrame[]) => frames.flatMap((frame) => (frame.tag === 'section' ? [[frame.label, ...frame.title.map((node) => ('text' in node ? node.text : node.tag))]] : []))

describe('a file of another program', () => {
  it('has sections where its headings are, with the numbers typed into them', () => {
    const body = styled('Titel', t('Vereinbarung')) + p(t('zwischen A und B')) + styled('berschrift1', t('§ 1 Ziel')) + p(t('Text')) + styled('berschrift1', `${t('2.')}<w:r><w:tab/></w:r>${t('Wege')}`) + styled('Eigen', t('Ohne Nummer')) + styled('berschrift2', t('Zwischen'))
    const { document } = read(made(body, { styles: STYLES }))
    expect(document.title).toEqual([{ tag: 'text', text: 'Vereinbarung' }])
    expect(document.body[0]).toMatchObject({ tag: 'passage', blocks: [{ children: [{ text: 'zwischen A und B' }] }] })
    expect(sections(document.body)).toEqual([['§ 1', 'Ziel'], ['2.', 'Wege'], ['', 'Ohne Nummer']])
    expect(document.body.at(-1)).toMatchObject({ counted: false, clauses: [{ blocks: [{ tag: 'heading', children: [{ text: 'Zwischen' }] }] }] })
  })

  it('has tables with merged cells and tables in cells, every word once', () => {
    const inner = tbl(row(cell(p(t('innen')))))
    const body = tbl(row(cell(p(t('breit')), '<w:gridSpan w:val="2"/>')), row(cell(p(t('a')) + p(t('b')) + inner), cell(p(t('c'), '<w:jc w:val="right"/>'))), row(cell(p(''), '<w:vMerge/>')))
    expect(bodyOf(body)).toMatchObject([{
      blocks: [{
        tag: 'table',
        rows: [
          [{ children: [{ text: 'breit' }] }, { children: [] }],
          [{ children: [{ text: 'a' }, { tag: 'line-break' }, { text: 'b' }, { tag: 'line-break' }, { text: 'innen' }] }, { align: 'right', children: [{ text: 'c' }] }],
          [{ children: [] }, { children: [] }],
        ],
      }],
    }])
  })

  it('has contents, in a control or not, without their page numbers', () => {
    const contents = (inner: string) => `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    const entry = (...words: string[]) => words.map((word) => t(word)).join('<w:r><w:tab/></w:r>')
    const { document } = read(made(contents(p(t('Übersicht'), '<w:pStyle w:val="VerzeichnisTitel"/>') + p(entry('§ 1', 'Ziel', '3'))) + styled('Verzeichnis1', entry('Wege', '4')) + p(t('Text')), { styles: STYLES + style('VerzeichnisTitel', 'TOC Heading') }))
    expect(document.body).toMatchObject([
      { tag: 'contents', title: 'Übersicht', entries: [{ kind: 'section', label: '§ 1', title: [{ text: 'Ziel' }], target: '' }, { label: '', title: [{ text: 'Wege' }] }] },
      { tag: 'passage', blocks: [{ children: [{ text: 'Text' }] }] },
    ])
  })

  it('keeps runs without a paragraph, and page breaks', () => {
    const blocks = bodyOf(`<w:customXml>${p(t('eins'))}</w:customXml>${t('zwei')}${p(`<w:r><w:br w:type="page"/></w:r>${t('drei')}`)}`).flatMap((frame) => (frame.tag === 'passage' ? frame.blocks : []))
    expect(blocks).toMatchObject([{ children: [{ text: 'eins' }] }, { children: [{ text: 'zwei' }] }, { tag: 'page-break' }, { children: [{ text: 'drei' }] }])
  })
})

describe('our own file carries', () => {
  const back = async (...blocks: DocumentBlock[]) => {
    const { back: done } = await roundTrip(s.agreement([s.section('§\u00a01', 'Ziel', ...blocks), s.section('§\u00a02', 'Wege', s.paragraph('Text')), s.annex('Anlage\u00a01', 'Liste', true, s.paragraph('Text'))]))
    const [section] = done?.document.body ?? []
    return section?.tag === 'section' ? (section.clauses[0]?.blocks ?? []) : []
  }

  it('bold, italic and language', async () => {
    const marks: DocumentInline[] = [s.text('Ein '), s.strong('Wort'), s.text(', '), { tag: 'emphasis', children: [s.text('kursiv')] }, s.text(', '), { tag: 'lang', language: 'ar', children: [s.text('كلمة')] }]
    expect(await back(s.paragraph(...marks))).toMatchObject([{ children: marks }])
  })

  it('references with the number of their target', async () => {
    const blocks = await back(s.paragraph('siehe ', s.reference('wege', '§\u00a02 Abs.\u00a01'), ' und ', s.reference('anlage-liste', 'Anlage\u00a01')))
    expect(blocks).toMatchObject([{ children: [{ text: 'siehe ' }, { tag: 'reference', target: 'abschnitt-2', text: '§\u00a02' }, { text: ' Abs.\u00a01 und ' }, { tag: 'reference', target: 'anlage-1', text: 'Anlage\u00a01' }] }])
  })

  it('a sub-heading between counted paragraphs, and a table in one', async () => {
    const between: DocumentBlock = { tag: 'heading', children: [s.text('Zwischen')], place: s.place }
    const blocks = await back(s.list('absatz', ['(1)', s.paragraph('eins'), s.table(null, ['a'], ['b'])]), between, s.list('absatz', ['(2)', s.paragraph('zwei')]))
    expect(blocks).toMatchObject([{ tag: 'list', items: [{ label: '(1)', blocks: [{ tag: 'paragraph' }, { tag: 'table' }] }] }, { tag: 'heading' }, { tag: 'list', items: [{ label: '(2)' }] }])
  })

  it('contents that lead to their headings', async () => {
    const entries = [['section', '§\u00a01', 'Ziel', 'abschnitt-ziel'], ['annex', 'Anlage\u00a0B', '2027', 'anlage-2027']] as const
    const contents: DocumentFrame = { tag: 'contents', title: 'Inhalt', entries: entries.map(([kind, label, title, target]) => ({ kind, label, title: [s.text(title)], target })), place: s.place }
    const { difference, back: done } = await roundTrip(s.agreement([s.parties, contents, s.section('§\u00a01', 'Ziel', s.paragraph('Text')), s.annex('Anlage\u00a0B', '2027', false)]))
    expect(difference).toBeNull()
    expect(done?.document.body[1]).toMatchObject({ tag: 'contents', entries: [{ target: 'abschnitt-1' }, { target: 'anlage-1' }] })
  })

  it('what stands on every page', async () => {
    const { headers, footers } = read(await bytesOf({ ...s.full, draft: true }, 'docx'))
    expect(headers.some((text) => text.includes('Aktenzeichen 33.1-0204/27'))).toBe(true)
    expect(footers[0]).toContain('Kooperationsvereinbarung Musterhausen\tStand: 15. Januar 2027\tSeite')
  })

  it('open points, values and comments of a draft', async () => {
    const open: DocumentInline = { tag: 'open-point', label: '1', text: 'sechs Monate', question: 'Wie lange?', from: ['laufzeit'] }
    const chosen: DocumentInline = { tag: 'filled', text: 'Musterhausen', from: ['klauseln', 'frist', 'ort'] }
    const clause = { tag: 'clause', id: 'frist', origin: 'own-clause', title: 'Frist', fulfils: [], basis: [], guidance: { purpose: '', reason: '', law: ['§ 1 AufenthG'], choices: [], proposed: [], open: [] }, counting: 'auto', blocks: [s.paragraph('Die Frist beträgt ', open, ' in ', chosen, '.')], place: s.place } as const
    const section: DocumentFrame = { tag: 'section', key: 'abschnitt-frist', counted: true, label: '§\u00a01', title: [s.text('Frist')], clauses: [clause], place: s.place }
    const { back: done } = await roundTrip({ ...s.agreement([section]), draft: true })
    expect(done?.document).toMatchObject({ draft: true, body: [{ clauses: [{ blocks: [{ children: [{ text: 'Die Frist beträgt ' }, { ...open, from: [] }, { text: ' in ' }, { tag: 'filled', text: 'Musterhausen' }, { text: '.' }] }] }] }] })
    expect(done?.comments).toMatchObject([{ author: 'koopgen', about: done?.document.title.map((one) => 'text' in one && one.text).join('') }, { author: 'koopgen', text: expect.stringContaining('§ 1 AufenthG'), about: 'Die Frist beträgt [1: sechs Monate] in Musterhausen.' }])
  })

  it('who signs, in groups with their headings, places and seals', async () => {
    const frame = s.signatures([s.text('Musterhausen, den '), s.ruledLine], 'Noch nicht', s.group('Für die Stadt', s.signatory(['i. V. A', 'Leitung'], '(Dienstsiegel)')), s.group('Für den Verein', s.signatory(['Vorsitz'], null, s.ortDatum)), s.group('Für das Werk', s.signatory(['Vorstand']), s.signatory([])))
    const { back: done } = await roundTrip({ ...s.agreement([frame]), draft: true })
    const { back: once } = await roundTrip(s.agreement([s.section('§\u00a01', 'Ziel', s.paragraph('Text')), s.signatures(s.ortDatum, null, s.group('Für die Stadt', s.signatory(['Leitung'])))]))
    expect(once?.document.body[1]).toMatchObject({ tag: 'signatures', placeDate: s.ortDatum })
    expect(done?.document.body).toMatchObject([{
      tag: 'signatures', locked: 'Noch nicht', placeDate: [{ text: 'Musterhausen, den ' }, { tag: 'field', kind: 'line' }],
      groups: [
        { heading: [{ text: 'Für die Stadt' }], signatories: [{ caption: [[{ text: 'i. V. A' }], [{ text: 'Leitung' }]], seal: '(Dienstsiegel)' }] },
        { heading: [{ text: 'Für den Verein' }], signatories: [{ placeDate: [{ tag: 'field', kind: 'line', label: 'Ort, Datum' }], caption: [[{ text: 'Vorsitz' }]], seal: null }] },
        { heading: [{ text: 'Für das Werk' }], signatories: [{ caption: [[{ text: 'Vorstand' }]] }, { caption: [] }] },
      ],
    }])
  })
})
