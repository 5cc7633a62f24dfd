// Markdown is read back by a CommonMark parser that knows nothing of our writer: the words must be those of the tree, in order, whatever they are.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document, DocumentBlock, DocumentFrame, DocumentInline } from '../../../src/document/nodes.ts'
import { renderMd } from '../../../src/write/md/render-md.ts'
import { agreement } from '../../support/agreements.ts'
import { documentOf as exampleDocument, exampleText, fewExamples, generatedDocument } from '../../support/compose.ts'
import { readMd as read } from '../../support/read-md.ts'
import { expectedWords, firstDifference, wordsOf } from '../../support/words.ts'

const place = { file: 'a.koop.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }
const look = { numbering: 'paragraf', typeface: 'serif', alignment: 'links', size: 'normal', contents: 'nein', lineNumbers: false } as const
const filled = (text: string): DocumentInline => ({ tag: 'filled', text, from: null })
const text = (of: string): DocumentInline => ({ tag: 'text', text: of })
const paragraph = (...children: DocumentInline[]): DocumentBlock => ({ tag: 'paragraph', children, place })

function documentOf(...body: DocumentFrame[]): Document {
  const whole = { language: 'de', title: [text('Vereinbarung')], subtitle: null, shortTitle: 'V', fileNumber: null, date: '2027-01-15', stand: 'Stand' } as const
  return { ...whole, draft: false, look, logos: [], body }
}
const passage = (...blocks: DocumentBlock[]): DocumentFrame => ({ tag: 'passage', blocks, place })

const words = (of: string): string => of.replace(/\s+/g, ' ').trim()

const HOSTILE = ['<b>', '{{x}}', '1. *a*', '](', '# Titel', '- x', '+ y', '> z', '===', '---', '***', '___', '`code`', '| a |', '&amp;', '[^1]', '![x](y)', '\\', '    tief', '2) b', '<!-- weg -->', '~~x~~', 'a_b_c', '*', 'https://example.org/a_b', '\n\n# zwei', '=', '-', '12.']
const wording = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.array(fc.constantFrom(...HOSTILE, 'Wort', ' '), { maxLength: 6 }).map((parts) => parts.join('')))
  .filter((one) => /^[^\p{C}\u2028\u2029\u0085]*$/u.test(one.replaceAll('\n', '')) && one.trim() !== '')
const styled = fc.tuple(fc.constantFrom('filled', 'strong', 'emphasis'), wording).map(([tag, of]): DocumentInline => (tag === 'filled' ? filled(of) : { tag: tag as 'strong', children: [filled(of)] }))

test('any wording, plain, strong or emphasised, is read back as the same words', () => {
  fc.assert(
    fc.property(fc.array(styled, { minLength: 1, maxLength: 4 }), (children) => {
      const expected = children.map((child) => (child.tag === 'filled' ? child.text : child.tag === 'strong' || child.tag === 'emphasis' ? child.children.map((one) => (one.tag === 'filled' ? one.text : '')).join('') : '')).join('')
      expect(read(renderMd(documentOf(passage(paragraph(...children)))))).toBe(words(`Vereinbarung ${expected}`))
    }),
    { numRuns: 1000 },
  )
})

test('any wording survives in headings, list items, table cells and notes', () => {
  fc.assert(
    fc.property(wording, (of) => {
      const cell = { children: [filled(of)], align: 'right', header: false } as const
      const item = (label: string, ...blocks: DocumentBlock[]) => ({ label, anchor: null, key: null, blocks, place })
      const inner: DocumentBlock = { tag: 'list', style: 'strich', items: [item('–', paragraph(filled(of)))], place }
      const nested: DocumentBlock = { tag: 'list', style: 'buchstabe', items: [item('a)', paragraph(filled(of)), inner), item('b)', paragraph(text('Ende')))], place }
      const note: DocumentInline = { tag: 'note', label: '1', blocks: [{ tag: 'paragraph', children: [filled(of)], place }] }
      const body = [
        { tag: 'heading', children: [filled(of)], place },
        { tag: 'list', style: 'absatz', items: [item('(1)', paragraph(text('Erstens'), note), nested)], place },
        { tag: 'table', title: null, rows: [[cell, cell], [cell, cell]], place },
      ] as const satisfies DocumentBlock[]
      expect(read(renderMd(documentOf(passage(...body))))).toBe(words(`Vereinbarung ${of} (1) Erstens1 a) ${of} – ${of} b) Ende ${of} ${of} ${of} ${of} 1 ${of}`))
    }),
    { numRuns: 500 },
  )
})

test('the shape a reader sees: headings, labels as text, party block, ruled lines, notes last', () => {
  const note: DocumentInline = { tag: 'note', label: '1', blocks: [{ tag: 'paragraph', children: [text('Nur werktags.')], place }] }
  const clause = { tag: 'clause', id: 'ziel', origin: 'template', title: 'Ziel', fulfils: [], basis: [], guidance: null, counting: 'auto', place } as const
  const absatz = (label: string, ...blocks: DocumentBlock[]) => ({ label, anchor: null, key: null, blocks, place })
  const list: DocumentBlock = { tag: 'list', style: 'absatz', items: [absatz('(1)', paragraph(text('Die '), filled('Stadt'), text(' hilft.'), note)), absatz('(2)', paragraph(text('Ende.')))], place }
  const line = (role: 'address', of: string) => ({ role, children: [filled(of)] })
  const markdown = renderMd(
    documentOf(
      {
        tag: 'parties',
        entries: [{ connector: 'Zwischen', heading: null, members: [{ id: 's', label: '', lines: [{ role: 'name', children: [text('der '), { tag: 'strong', children: [filled('Stadt Musterhausen')] }] }, line('address', 'Rathausplatz 1')], shortName: [text('– Stadt –')] }], memberConnectors: [], shortName: null }],
        collective: null,
        place,
      },
      { tag: 'section', key: 'ziel', counted: true, label: '§ 1', title: [text('Ziel')], clauses: [{ ...clause, blocks: [list] }], place },
      { tag: 'signatures', placeDate: null, groups: [{ party: 's', heading: [text('Für die Stadt:')], placeDate: null, signatories: [{ placeDate: null, caption: [[text('Oberbürgermeisterin')]], seal: '(Dienstsiegel)' }] }], locked: null, place },
    ),
  )
  expect(markdown).toBe(
    [
      '# Vereinbarung',
      'Zwischen',
      'der **Stadt Musterhausen**\\\nRathausplatz 1\\\n– Stadt –',
      '## § 1 Ziel',
      '(1) Die Stadt hilft.[^1]',
      '(2) Ende.',
      'Für die Stadt:',
      `\\${'_'.repeat(30)}\\\nOberbürgermeisterin\\\n(Dienstsiegel)`,
      '[^1]: Nur werktags.',
      '---',
      'V · Stand\n',
    ].join('\n\n'),
  )
  expect(read(markdown)).toContain(`${'_'.repeat(30)} Oberbürgermeisterin`)
})

test.each(fewExamples)('the example %s has the words of its tree', (name) => {
  const document = exampleDocument(exampleText(name))
  expect(firstDifference(expectedWords(document), wordsOf(read(renderMd(document))))).toBeNull()
})

test('generated agreements have the words of their trees', () => {
  fc.assert(
    fc.property(agreement, (text) => {
      const document = generatedDocument(text)
      expect(firstDifference(expectedWords(document), wordsOf(read(renderMd(document))))).toBeNull()
    }),
    { numRuns: 15 },
  )
})
