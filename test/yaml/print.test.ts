// New files: what is printed is read again as the same data, and looks like the examples.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'
import { refusedCharacters } from '../../src/yaml/characters.ts'
import { openYaml } from '../../src/yaml/open.ts'
import { type FileNotes, printFile } from '../../src/yaml/print.ts'
import { agreement } from '../support/agreements.ts'
import { examples, exampleText } from '../support/compose.ts'
import { runs } from '../support/runs.ts'

const NONE: FileNotes = { top: [], before: [], commented: [] }
type Data = Record<string, unknown>
function opened(text: string) {
  const findings = new Findings()
  const yaml = openYaml('f', text, findings.report)
  return { data: yaml?.data as Data, thousands: yaml?.thousands, findings: findings.list.map(({ code, message }) => `${code} ${message}`) }
}
function expectSame(data: Data, notes = NONE): string {
  const text = printFile(data, notes)
  const again = opened(text)
  expect(again.findings, text).toEqual([])
  expect(again.data, text).toEqual(data)
  expect(JSON.stringify(again.data)).toBe(JSON.stringify(data)) // order as well
  expect(again.thousands).toEqual([])
  return text
}
const line = (value: unknown) => expectSame({ a: value }).replace(/^a: /, '').trimEnd()

describe('single values', () => {
  it.each<[unknown, string]>([
    ['01067', '"01067"'], ['+49 30 23125-0', '"+49 30 23125-0"'], ['030 23125-500', '"030 23125-500"'], ['12.500', '"12.500"'], ['1204', '"1204"'],
    ['ja', '"ja"'], ['Nein', '"Nein"'], ['true', '"true"'], ['null', '"null"'], ['', '""'], ['9:00', '"9:00"'], ['1e3', '"1e3"'], ['0x1f', '"0x1f"'],
    ['2027-01-15', '2027-01-15'], ['1 Jahr', '1 Jahr'], ['33.1-0204/27', '33.1-0204/27'], ['9:00-12:00 und 13:00-14:00', '9:00-12:00 und 13:00-14:00'], ['i. V.', 'i. V.'],
    ['Für die Stadt:', '"Für die Stadt:"'], ['Zimmer: 3', '"Zimmer: 3"'], ['Haus #3', '"Haus #3"'], ['Haus#3', 'Haus#3'], ['- Strich', '"- Strich"'], ['*wichtig*', '"*wichtig*"'], ['„Brücke“', '„Brücke“'],
    ['Sie sagt "ja"', 'Sie sagt "ja"'], ['"ja"', '"\\"ja\\""'], ['a\u00a0b\u00adc\u200dd', 'a\u00a0b\u00adc\u200dd'], ['\u00a0a', '"\u00a0a"'], ['a\tb', '"a\\tb"'], ['C:\\Texte', 'C:\\Texte'], ['👩🏽‍⚖️', '👩🏽‍⚖️'],
    [12, '12'], [1200.5, '1200.5'], [12.125, '12.1250'], [true, 'true'], [null, 'null'], [[], '[]'], [{}, '{}'],
  ])('%j is written %s', (value, written) => {
    expect(line(value)).toBe(written)
  })
})

describe('layout', () => {
  it('writes short things on one line, long ones below each other, prose as it is', () => {
    const data = {
      koopgen: 1,
      praeambel: { anlass: 'Erster Absatz.\n\n- Punkt, mit Komma;\n' },
      parteien: [
        { id: 'stadt', rolle: ['abh', 'kommune'], sitz: { strasse: 'Markt 1', plz: '01067', ort: 'Neu, Ort' }, vertreten_durch: [{ funktion: 'Landrätin', geschlecht: 'w' }] },
        { id: 'lang', frage: 'x'.repeat(90), ein_langer_name: { a: 'y'.repeat(40), b: ['z'.repeat(35)] } },
      ],
      laufzeit: { dauer: '1 Jahr' },
    }
    expect(expectSame(data)).toBe(`koopgen: 1
praeambel:
  anlass: |
    Erster Absatz.

    - Punkt, mit Komma;
parteien:
  - id: stadt
    rolle: [abh, kommune]
    sitz: { strasse: Markt 1, plz: "01067", ort: "Neu, Ort" }
    vertreten_durch:
      - { funktion: Landrätin, geschlecht: w }
  - id: lang
    frage: ${'x'.repeat(90)}
    ein_langer_name:
      a: ${'y'.repeat(40)}
      b: [${'z'.repeat(35)}]
laufzeit:
  dauer: 1 Jahr
`)
  })
  it('puts comments above fields and entries, and fields that are commented out into their block', () => {
    const text = expectSame(
      { koopgen: 1, parteien: [{ id: 'a', sitz: { ort: 'X' } }], klauseln: { fachtag: true } },
      {
        top: ['yaml-language-server: $schema=x.json', ''],
        before: [{ path: ['parteien'], lines: ['Wer mitmacht'], gap: true }, { path: ['parteien', 0, 'id'], lines: ['Die erste'] }],
        commented: [
          { path: [], after: 'koopgen', fields: { titel: 'Vereinbarung: neu' } },
          { path: ['parteien', 0, 'sitz'], lines: ['Statt der Straße:'], fields: { postfach: '1204' } },
          { path: ['klauseln'], fields: { konflikt: { frist: '1 Monat', text: 'a\n\nb\n' } } },
          { path: ['laufzeit'], fields: { dauer: '1 Jahr' } },
        ],
      },
    )
    expect(text).toBe(`# yaml-language-server: $schema=x.json
#
koopgen: 1
# titel: "Vereinbarung: neu"

# Wer mitmacht
parteien:
  # Die erste
  - id: a
    sitz:
      ort: X
      ## Statt der Straße:
      # postfach: "1204"
klauseln:
  fachtag: true
  # konflikt:
  #   frist: 1 Monat
  #   text: |
  #     a
  #
  #     b

# laufzeit:
#   dauer: 1 Jahr
`)
    expect(opened(text.replace(/^( *)#( (?=[a-z ])|$)/gm, '$1').slice(text.indexOf('\n'))).data).toEqual({
      koopgen: 1,
      titel: 'Vereinbarung: neu',
      parteien: [{ id: 'a', sitz: { ort: 'X', postfach: '1204' } }],
      klauseln: { fachtag: true, konflikt: { frist: '1 Monat', text: 'a\n\nb\n' } },
      laufzeit: { dauer: '1 Jahr' },
    })
  })
})

// ---- properties
const PIECES = ['', 'a', 'ja', 'Straße', ' ', '\n', '\n\n', '\t', '\r\n', ':', ': ', ' #', '#', '-', '- ', '"', "'", '\\', '{', '}', '[', ']', ',', '&', '*', '!', '|', '>', '%', '@', '`', '?', '0', '12.500', '1', '.', '...', '---', '=', '<<', '\u00a0', '\u00ad', '\u200d', '„', '😀', '~', '_', '+', 'e', 'x']
const text = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 12 })).filter((s) => refusedCharacters(s).length === 0)
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -99999, max: 99999 }).map((n) => n / 1000)).filter((n) => !Object.is(n, -0))
const key = fc.oneof(fc.constantFrom('titel', 'id', 'wortlaut', 'a'), text)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, text, number, fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 4 })),
}))
const block = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }).map((made) => ({ ...made }) as Data)

test('any data is read again as it was', () => {
  fc.assert(fc.property(block, (data) => void expectSame(data)), { numRuns: runs(400) })
})

test('any field that is commented out is a field again without its marks', () => {
  fc.assert(
    fc.property(block, (fields) => {
      const printed = printFile({ '(vorn)': { '(erstes)': 1 } }, { ...NONE, commented: [{ path: ['(vorn)'], fields, lines: ['Erklärung: so'] }] })
      expect(opened(printed).data).toEqual({ '(vorn)': { '(erstes)': 1 } })
      const uncommented = printed.replace(/^( *)# ?/gm, '$1')
      expect(opened(uncommented).data, printed).toEqual({ '(vorn)': { '(erstes)': 1, ...fields } })
    }),
    { numRuns: runs(200) },
  )
})

const templates = shippedTemplates()
const read = (file: string) => readAgreement({ file: 'f', text: file, templates, mode: 'final' }, () => {})?.agreement
test.each(examples)('example %s, printed anew, is the same agreement', (name) => {
  const file = exampleText(name)
  expect(read(expectSame(opened(file).data))).toEqual(read(file))
})
test('any valid agreement, printed anew, is the same agreement', () => {
  fc.assert(fc.property(agreement, (file) => {
    const agreementRead = read(file)
    expect(agreementRead).toBeDefined()
    expect(read(expectSame(opened(file).data))).toEqual(agreementRead)
  }), { numRuns: runs(40) })
})
