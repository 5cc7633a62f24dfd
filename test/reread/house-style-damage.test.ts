// Whatever the bytes are, the reader answers; the same file gives the same data, in any order of its parts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HouseStyle, HouseStyleProblem } from '../../src/reread/house-style/data.ts'
import { readHouseStyle } from '../../src/reread/house-style/house-style.ts'
import { box, drawing, field, type Entries, houseEntries, p, r, rel, TAB, zipOf } from '../support/house-file.ts'
import { png } from '../support/png.ts'
import { runs } from '../support/runs.ts'

const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`
const HEADER = `${p(r('Stadt', '<w:b/>') + TAB + drawing('r:embed="rId1"', 20, 20) + box(p(r('Postfach'))), '<w:pStyle w:val="Kopfzeile"/>')}<w:tbl><w:tr>${cell(p(field('PAGE', '1')))}${cell(p(r('Amt')))}</w:tr></w:tbl>`
const ENTRIES: Entries = houseEntries({ header: HEADER, first: HEADER, footer: p(r('Fuß')), relations: rel('rId8', 'hyperlink', 'https://x.example', 'External') })
const WHOLE = zipOf(ENTRIES)

/** Reads and holds the answer to what every answer must be. */
function answer(bytes: Uint8Array): HouseStyle | HouseStyleProblem {
  const found = readHouseStyle(bytes)
  if (found.tag === 'problem') return found
  const text = JSON.stringify(found, (key, value: unknown) => (key === 'bytes' ? '' : value))
  expect(text).not.toMatch(/\\u00[01][0-9a-f]|null/)
  for (const type of Object.values(found.type)) expect([type.font ?? 'x', type.colour].join()).toMatch(/^[\p{L}\p{N} -]{1,64},[0-9A-F]{6}$/u)
  return found
}

test('a file that is cut off or has wrong bytes never throws', () => {
  fc.assert(fc.property(fc.nat(WHOLE.length - 1), (end) => void answer(WHOLE.slice(0, end))), { numRuns: runs(60) })
  const spots = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 })
  fc.assert(fc.property(spots, (list) => {
    const bytes = WHOLE.slice()
    for (const [at, byte] of list) bytes[at] = byte
    answer(bytes)
  }), { numRuns: runs(150) })
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void answer(bytes)), { numRuns: runs(50) })
})

const XML = Object.keys(ENTRIES).filter((name) => typeof ENTRIES[name] === 'string')
const SCRAPS = ['', '<', '/>', '<w:p>', '</w:p>', '<w:tbl>', '"', 'w:val="-1"', '&#0;', '&x;', '<!DOCTYPE a [<!ENTITY x "y">]>', ']]>', '<w:basedOn w:val="Titel"/>', '__proto__', 'constructor', '9'.repeat(40), 'NaN', '<w:fldChar w:fldCharType="end"/>', '../../x', '\u0000']

test('parts with scraps of XML in wrong places never throw, and nothing unchecked comes through', () => {
  const damage = fc.tuple(fc.constantFrom(...XML), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.constantFrom(...SCRAPS))
  fc.assert(fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (list) => {
    const entries: Entries = { ...ENTRIES }
    for (const [name, place, cut, scrap] of list) {
      const text = String(entries[name])
      const at = Math.floor(place * text.length)
      entries[name] = text.slice(0, at) + scrap + text.slice(at + cut)
    }
    answer(zipOf(entries))
  }), { numRuns: runs(300) })
})

test('the same parts in another order give the same data', () => {
  const expected = readHouseStyle(WHOLE)
  expect(expected.tag).toBe('house')
  expect(readHouseStyle(WHOLE)).toEqual(expected)
  expect(readHouseStyle(zipOf(ENTRIES, (names) => names.reverse()))).toEqual(expected)
  fc.assert(fc.property(fc.shuffledSubarray(Object.keys(ENTRIES), { minLength: Object.keys(ENTRIES).length }), (names) => void expect(readHouseStyle(zipOf(ENTRIES, () => names))).toEqual(expected)), { numRuns: runs(10) })
})

test('nesting, doors out of the package and names of JavaScript are only names', () => {
  const deep = (count: number): Entries => ({ ...ENTRIES, 'word/header1.xml': String(ENTRIES['word/header1.xml']).replace('<w:p>', `<w:p>${'<w:ins>'.repeat(count)}${'</w:ins>'.repeat(count)}`) })
  expect([answer(zipOf(deep(40))).tag, answer(zipOf(deep(20_000))).tag]).toEqual(['house', 'problem'])
  const targets = ['../../../etc/passwd', '/../x', '..\\..\\x', 'file:///etc/passwd', 'constructor', 'toString', '']
  for (const target of targets) {
    const entries = { ...ENTRIES, 'word/_rels/header1.xml.rels': String(ENTRIES['word/_rels/header1.xml.rels']).replace('media/wappen.png', target), [target || 'x']: png(4, 4) }
    const { headers } = answer(zipOf(entries)) as HouseStyle
    expect([target, headers.rest.flatMap(({ pieces }) => pieces).some((piece) => piece.tag === 'picture')]).toEqual([target, false])
  }
})
