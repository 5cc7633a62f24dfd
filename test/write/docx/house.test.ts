// The organisation's own look over ours: what is taken shows, what must stay ours stays.
import { describe, expect, it } from 'vitest'
import { readHouseStyle } from '../../../src/reread/house-style/house-style.ts'
import type { Document } from '../../../src/document/nodes.ts'
import { renderDocx } from '../../../src/write/docx/render-docx.ts'
import { documentOf, exampleText } from '../../support/compose.ts'
import { drawing, houseFile, p, r, TAB } from '../../support/house-file.ts'
import { readDocx } from '../../support/read-docx.ts'
import { wordTroubles } from '../../support/word-troubles.ts'
import * as s from '../pdf/sample.ts'

const given = houseFile({ header: p(drawing('r:embed="rId1"', 20, 20) + TAB + r('Stadt Musterhausen'), '<w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs>'), footer: p(r('Bankverbindung der Stadtkasse')), first: p(r('Nur auf Seite 1')) })
const read = readHouseStyle(given)
if (read.tag === 'problem') throw new Error(read.problem)
const house = read
const document: Document = { ...s.agreement([s.section('§\u00a01', 'Ziel', s.paragraph('Text')), s.annex('Anlage\u00a01', 'Quer', true, s.paragraph('Text'))]), fileNumber: null }
const render = (one: Document) => renderDocx(one, { images: new Map(), house })
const parts = async (one: Document) => readDocx(await render(one)).parts
const styleOf = (styles: string, id: string): string => styles.split(`w:styleId="${id}"`)[1]?.split('</w:style>')[0] ?? ''

describe('a house style', () => {
  it('sets fonts, sizes and colours, and leaves edges, numbers and spaces alone', async () => {
    const styles = (await parts(document)).get('word/styles.xml') ?? ''
    const plain = readDocx(await renderDocx(document, { images: new Map() })).parts.get('word/styles.xml') ?? ''
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Calibri".*<w:sz w:val="23"\/>/s)
    expect(styleOf(styles, 'Heading1')).toMatch(/Gill Sans MT.*2F5496.*<w:sz w:val="32"\/>/s)
    expect(styleOf(styles, 'Title')).toContain('<w:jc w:val="center"/>')
    const layout = (xml: string, id: string): readonly string[] => [...styleOf(xml, id).matchAll(/<w:(?:numPr|ind|spacing|outlineLvl|keepNext)\b[^>]*>/g)].map(([tag]) => tag.replaceAll(/ w:line="\d+"/g, ''))
    for (const id of ['Heading1', 'KgAbsatz', 'KgBuchstabe', 'KgUnterzeile', 'Title']) expect(layout(styles, id)).toEqual(layout(plain, id))
  })

  it('prints its header above ours and its footer below ours, with pictures that belong to the header', async () => {
    const all = await parts({ ...document, fileNumber: 'AZ 7' })
    const headers = [...all].filter(([name]) => /^word\/header\d/.test(name))
    const texts = headers.map(([, xml]) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('|'))
    expect(texts).toEqual(['Nur auf Seite 1|Aktenzeichen AZ 7', 'Stadt Musterhausen', 'Stadt Musterhausen'])
    const [, withPicture = ''] = headers.find(([, xml]) => xml.includes('r:embed')) ?? []
    expect(withPicture).toContain('descr="Wappen der Stadt Musterhausen"')
    const relations = [...all].filter(([name]) => /header\d\.xml\.rels/.test(name)).map(([, xml]) => xml)
    expect(relations).toHaveLength(2)
    for (const xml of relations) expect(xml).toContain('Target="media/bild1.png"')
    expect([...all.keys()].filter((name) => name.startsWith('word/media'))).toEqual(['word/media/bild1.png'])
    // the file has nothing for the foot of page 1
    const footers = [...all].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
    expect(footers.map((xml) => /NUMPAGES.*Bankverbindung der Stadtkasse/s.test(xml))).toEqual([false, true, true])
    // a place at the right edge stays there on a page that is turned
    expect(headers.map(([, xml]) => /w:val="right" w:pos="(\d+)"/.exec(xml)?.[1])).toEqual(['9071', '9071', '14004'])
  })

  it('keeps the watermark of a draft, and every word of the agreement', async () => {
    const all = await parts({ ...document, draft: true })
    for (const [, xml] of [...all].filter(([name]) => /^word\/header\d/.test(name))) expect(xml).toMatch(/Stadt Musterhausen|Nur auf Seite 1.*ENTWURF/s)
    const example = { ...documentOf(exampleText('gross')), logos: [] }
    const text = async (options: Parameters<typeof renderDocx>[1]) => readDocx(await renderDocx(example, options)).text
    expect(await text({ images: new Map(), house })).toBe(await text({ images: new Map() }))
    expect(wordTroubles(await renderDocx(example, { images: new Map(), house }), 'final')).toEqual([])
  })

  it('gives the same bytes for the same file', async () => {
    const again = readHouseStyle(given)
    if (again.tag === 'problem') throw new Error(again.problem)
    expect(Buffer.from(await renderDocx(document, { images: new Map(), house: again })).equals(Buffer.from(await render(document)))).toBe(true)
  })
})
