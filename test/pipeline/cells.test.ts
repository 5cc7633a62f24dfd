// A value from a table that brings a finding about is named by its cell: neither the common file nor nothing is blamed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opened, read, short } from '../batch/table/tables.ts'
import { originPlace } from '../../src/batch/table.ts'
import { type Path, pathText } from '../../src/yaml/paths.ts'
import { exampleText } from '../support/compose.ts'
import { cellPlace, foundOver, shownWithPlace as shown } from '../support/row-findings.ts'

// ---- any field
const HOSTILE = ['x', '0', 'die Vorsitzende', 'Bürgermeister', 'm', 'w', 'pl', 'ja', 'nein', '(leer)', '32.1.2027', '1.1.1900', '1.1.2090', 'Stadt Neuental', 'der Stadt', 'a\u0007b', '\u{1f642}', 'Wort'.repeat(90), 'muss die Beratung aufsuchen', 'abh', '12 Wochen', 'P1Y', '3', 'DE-BY', 'http://']
const { base, view } = short
test('whatever stands in one cell: what it brings about is found there', async () => {
  const own = new Set(foundOver(base, []).map(shown))
  const paths = view.titled.map(({ path }) => pathText(path, view.data))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom(...HOSTILE), async (path, value) => {
      const { table, found: refused } = await read(`schluessel;${path}\na;${value}\n`, { view })
      const [row] = table?.rows ?? []
      const all = row ? foundOver(base, row.values.map((laid) => ({ ...laid, place: originPlace(row.origins()(laid.path) ?? row.origin) }))) : refused
      expect(all.filter((one) => !own.has(shown(one)) && (one.place?.file !== 'gemeinden.csv' || one.place.line < 1)).map(shown)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test.each<[code: string, path: Path, value: unknown]>([
  ['deutsch/funktion-geschlecht', ['parteien', 0, 'vertreten_durch', 0, 'funktion'], 'Bürgermeister'], // told where the gender stands
  ['deutsch/genus-widerspruch', ['parteien', 0, 'genus'], 'm'], // told at the name
  ['schema/fehlt', ['laufzeit', 'dauer'], undefined], // told at the block
  ['recht/stand', ['datum'], '2031-01-15'], // told by a rule on words
])('%s', (code, path, value) => {
  const about = foundOver(base, [{ path: ['aktenzeichen'], value: '7', place: cellPlace(2) }, { path, value, place: cellPlace(3) }]).filter((one) => one.code === code)
  expect(about.map(({ place }) => place)).toEqual([cellPlace(3)])
})

describe('what no row brings about', () => {
  test('stays in the common file, whatever cells stand beside it', () => {
    const { base: faulty } = opened(exampleText('kurz').replace('geschlecht: w }\n  - id: nachbar', 'geschlecht: m }\n  - id: nachbar'))
    const [one] = foundOver(faulty, [{ path: ['parteien', 0, 'vertreten_durch', 0, 'name'], value: 'N. N.', place: cellPlace(2) }]).filter(({ code }) => code === 'deutsch/funktion-geschlecht')
    expect(one?.place?.file).toBe('basis.koop.yaml')
  })
  test('is known too where the common file leaves to its rows what every agreement must have', () => {
    const { base: faulty } = opened(`${exampleText('kurz').replace('    name: Stadt Neuental\n', '')}zusatz:\n  - { id: geld, titel: Geld, text: Der Zuschuss beträgt XX Euro. }\n`)
    const [one] = foundOver(faulty, [{ path: ['parteien', 0, 'name'], value: 'Stadt Neuental', place: cellPlace(2) }, { path: ['zusatz', 0, 'titel'], value: 'Zuschuss', place: cellPlace(3) }]).filter(({ code }) => code === 'text/luecke')
    expect(one?.place?.file).toBe('basis.koop.yaml')
  })
})
