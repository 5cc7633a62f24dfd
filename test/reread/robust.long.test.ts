// Foreign, damaged and hostile files: the reader says what it could not read, never throws and never hangs.
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentBlock } from '../../src/document/nodes.ts'
import type { Doubt } from '../../src/reread/reading.ts'
import { reread } from '../../src/reread/reread.ts'
import { renderDocx } from '../../src/write/docx/render-docx.ts'
import * as s from '../write/pdf/sample.ts'
import { counted, definition, fileOf, level, made, num, p, part, read, style, t } from './made.ts'

let file: Uint8Array
beforeAll(async () => {
  file = await renderDocx(s.full, { images: new Map() })
})
function doubtsOf(bytes: Uint8Array): { readonly found: boolean; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = []
  return { found: reread(bytes, (doubt) => void doubts.push(doubt)) !== undefined, doubts }
}
const refused = (kind: Doubt['kind'], what: string) => ({ found: false, doubts: [{ kind, what, times: 1 }] })
const without = (name: string): Uint8Array => zipSync(Object.fromEntries(Object.entries(unzipSync(file)).filter(([path]) => path !== name)))
const changed = (name: string, change: (xml: string) => string): Uint8Array => zipSync(Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, path === name ? strToU8(change(strFromU8(bytes))) : bytes])))

describe('a file that cannot be read', () => {
  it('is named: no zip file, one cut off, one without text, one with broken XML', () => {
    expect(doubtsOf(strToU8('Kooperationsvereinbarung'))).toEqual(refused('no-file', 'zip'))
    expect(doubtsOf(new Uint8Array())).toEqual(refused('no-file', 'zip'))
    expect(doubtsOf(file.slice(0, file.length / 2))).toEqual(refused('no-file', 'zip'))
    expect(doubtsOf(without('word/document.xml'))).toEqual(refused('no-text', 'word/document.xml'))
    expect(doubtsOf(changed('word/document.xml', (xml) => xml.slice(0, -200)))).toEqual(refused('no-text', 'word/document.xml'))
  })

  it('is one that brings a document type of its own, or elements without end in each other', () => {
    expect(doubtsOf(changed('word/document.xml', (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`))).toEqual(refused('no-text', 'word/document.xml'))
    const deep = (levels: number) => made(`${'<w:sdt><w:sdtContent>'.repeat(levels)}${p(t('tief'))}${'</w:sdtContent></w:sdt>'.repeat(levels)}`)
    expect(doubtsOf(deep(20_000)).found).toBe(false)
    expect(read(deep(50)).document.body).toMatchObject([{ blocks: [{ children: [{ text: 'tief' }] }] }])
  })
})

describe('a file that lacks something', () => {
  it.each(['word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'docProps/core.xml', 'word/_rels/document.xml.rels', '_rels/.rels', 'word/header1.xml'])('%s, is read without it, with all words', (name) => {
    const words = (bytes: Uint8Array) => JSON.stringify(read(bytes).document.body)
    expect(words(without(name))).toContain('Niemand muss die Beratung in Anspruch nehmen')
    expect(words(changed(name, () => '<w:x'))).toContain('Niemand muss die Beratung in Anspruch nehmen')
  })

  it('a style or list, says so', () => {
    expect(doubtsOf(without('word/styles.xml')).doubts).toContainEqual({ kind: 'no-part', what: 'styles', times: 1 })
  })
})

describe('a file made to harm', () => {
  it('with styles in a circle, absurd numbers and names from the language is read', () => {
    const styles = style('A', 'Eins', '<w:basedOn w:val="B"/>') + style('B', 'Zwei', '<w:basedOn w:val="A"/>') + style('constructor', '__proto__')
    const numbering = definition(0, level(0, 'lowerLetter', '%1%1%1'), level(8, 'upperRoman', '%9')) + num(1, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="999999999999"/></w:lvlOverride>')
    const body = ['A', 'constructor', 'toString'].map((id) => p(t('Text'), `<w:pStyle w:val="${id}"/><w:ind w:left="NaN" w:hanging="1e999"/>`)).join('') + counted(1, 0, t('a')) + counted(1, 99, t('b')) + counted(-5, 1e9, t('c'))
    expect(JSON.stringify(read(made(body, { styles, numbering })).document.body).match(/"text":"(?:Text|[abc])"/g)).toHaveLength(6)
  })

  it('with elements and values named like properties of every object is read', () => {
    const inner = ['isPrototypeOf', 'valueOf'].map((name) => `<${name}>${t(name)}</${name}>`).join('')
    const field = '<w:r><w:fldChar w:fldCharType="valueOf"/></w:r>'
    const { document } = read(made(`<valueOf>${p(inner + field)}</valueOf><w:tbl><w:tr><w:tc>${p(t('Zelle'), '<w:jc w:val="constructor"/>')}</w:tc></w:tr></w:tbl>`))
    expect(document.body).toMatchObject([{ blocks: [{ children: [{ text: 'isPrototypeOfvalueOf' }] }, { tag: 'table', rows: [[{ align: 'left', children: [{ text: 'Zelle' }] }]] }] }])
  })

  it('with 10 000 paragraphs, each further in than the last, keeps a tree that programs can walk', () => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + num(1, 0)
    const body = Array.from({ length: 10_000 }, (_, i) => counted(1, 0, t(`Punkt ${i}`), `<w:ind w:left="${i * 3}" w:hanging="1"/>`)).join('')
    const { document } = read(made(body, { numbering }))
    expect(JSON.stringify(document).match(/Punkt \d+/g)).toHaveLength(10_000)
    const depth = (blocks: readonly DocumentBlock[]): number => Math.max(0, ...blocks.map((block) => (block.tag === 'list' ? 1 + Math.max(...block.items.map((item) => depth(item.blocks))) : 0)))
    const [frame] = document.body
    expect(frame?.tag === 'passage' && depth(frame.blocks)).toBe(12)
  })

  it('with one paragraph of 20 000 runs is read in one go', () => {
    expect(read(made(p(Array.from({ length: 20_000 }, (_, i) => t('x', i % 2 ? '<w:b/>' : '')).join('')))).document.body).toHaveLength(1)
  })

  it('that unpacks to more than it may is refused', () => {
    expect(doubtsOf(fileOf({ 'word/document.xml': part('document', `<w:body>${p(t('x'.repeat(31_000_000)))}</w:body>`) }))).toEqual(refused('no-file', 'zip'))
  })
})

describe('random damage', () => {
  const ok = (bytes: Uint8Array): void => expect(doubtsOf(bytes).doubts.filter(({ kind }) => kind === 'fault')).toEqual([])
  it('to bytes of the file', () => {
    const spot = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), (spots) => {
        const bytes = Uint8Array.from(file)
        for (const [at, value] of spots) bytes[at % bytes.length] = value
        ok(bytes)
      }),
      { numRuns: 60 },
    )
  })

  /** One of the elements of this name, to its first end. */
  function mended(xml: string, name: string, at: number, mend: (element: string) => string): string {
    const starts = [...xml.matchAll(new RegExp(`<${name}[ />]`, 'g'))].map(({ index }) => index)
    const start = starts[at % Math.max(1, starts.length)] ?? 0
    const short = xml.indexOf('>', start) + 1
    const end = xml[short - 2] === '/' ? short : xml.indexOf(`</${name}>`, start) + name.length + 3
    return start < end ? xml.slice(0, start) + mend(xml.slice(start, end)) + xml.slice(end) : xml
  }
  it('to elements: left out, doubled, moved, renamed, with other values', () => {
    const MENDS: readonly ((element: string) => string)[] = [() => '', (x) => x + x, (x) => `<w:ins>${x}</w:ins>`, (x) => `<x:y>${x}</x:y>`, (x) => x.replaceAll(/="[^"]*"/g, '="-99999999999"'), (x) => x.replaceAll(/="[^"]*"/g, '="__proto__"'), (x) => x.replaceAll('w:p>', 'w:r>'), (x) => x.replaceAll('w:tc>', 'w:p>')]
    const names = fc.constantFrom('w:p', 'w:r', 'w:t', 'w:pPr', 'w:tbl', 'w:tr', 'w:tc', 'w:tcPr', 'w:fldChar', 'w:numPr', 'w:ind', 'w:style', 'w:lvl', 'w:abstractNum', 'w:num', 'w:footnote', 'w:pStyle', 'w:sectPr', 'w:bookmarkStart')
    const damage = fc.record({ part: fc.constantFrom('word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml'), name: names, at: fc.nat({ max: 200 }), mend: fc.constantFrom(...MENDS) })
    const parts = Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)]))
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (list) => {
        const broken = { ...parts }
        for (const { part: name, name: element, at, mend } of list) broken[name] = mended(broken[name] ?? '', element, at, mend)
        ok(fileOf(broken))
      }),
      { numRuns: 60 },
    )
  })
})
