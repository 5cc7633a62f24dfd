// Lines of YAML in a hint become columns and values that the table takes as they stand.
import { describe, expect, test } from 'vitest'
import { cellHint } from '../../../src/batch/table.ts'
import type { Path } from '../../../src/yaml/paths.ts'
import { read, short } from './tables.ts'

const PERSON: Path = ['parteien', 0, 'vertreten_durch', 0]
const none = () => undefined
const hinted = (hint: string, ...near: readonly Path[]) => cellHint(hint, near, short.view, none)

test.each<[what: string, hint: string, near: Path, shown: string]>([
  ['a field beside the cell', 'Bitte prüfen und ändern:\nfunktion: Bürgermeisterin', [...PERSON, 'geschlecht'], 'Bitte prüfen und ändern:\nSpalte „parteien.stadt.vertreten_durch.1.funktion“: Bürgermeisterin'],
  ['a field of the block around', 'Ergänzen Sie:\ngenitiv: "des Zebras e. V."', ['parteien', 1, 'name'], 'Ergänzen Sie:\nSpalte „parteien.nachbarschaft.genitiv“: des Zebras e. V.'],
  ['a block', 'kuendigung: { frist: 3 Monate, zum: jahresende }', ['laufzeit', 'dauer'], 'Spalte „laufzeit.kuendigung.frist“: 3 Monate\nSpalte „laufzeit.kuendigung.zum“: jahresende'],
  ['the whole way from above', 'unterzeichnung:\n  ort: Neuental', ['land'], 'Spalte „unterzeichnung.ort“: Neuental'],
  ['a list, and yes or no', 'rolle: [mbe, jmd]\nartikel: nein', ['parteien', 1, 'rolle'], 'Spalte „parteien.nachbarschaft.rolle“: mbe; jmd\nSpalte „parteien.nachbarschaft.artikel“: nein'],
  ['an entry in the place of another', 'Nach dem Gesetz unterzeichnet:\n- { funktion: Bürgermeisterin, geschlecht: w }', PERSON, 'Nach dem Gesetz unterzeichnet:\nSpalte „parteien.stadt.vertreten_durch.1.funktion“: Bürgermeisterin\nSpalte „parteien.stadt.vertreten_durch.1.geschlecht“: w'],
  ['one entry more', 'Ergänzen Sie die zweite Person:\n- { funktion: Beigeordnete }', PERSON, 'Ergänzen Sie die zweite Person:\nSpalte „parteien.stadt.vertreten_durch.2.funktion“: Beigeordnete'],
  ['two alternatives in one line', 'rechtsform: e-v\noder datenschutz: kdg oder bistum: speyer', ['parteien', 1, 'name'], 'Spalte „parteien.nachbarschaft.rechtsform“: e-v\noder Spalte „parteien.nachbarschaft.datenschutz“: kdg\noder Spalte „parteien.nachbarschaft.bistum“: speyer'],
  ['one of two', 'rechtsform: gebietskoerperschaft\noder datum: 2027-02-01', ['parteien', 0, 'name'], 'Spalte „parteien.stadt.rechtsform“: gebietskoerperschaft\noder Spalte „datum“: 1.2.2027'],
])('%s', async (_, hint, near, shown) => {
  expect(hinted(hint, near)).toBe(shown)
  const columns = [...shown.matchAll(/Spalte „(.+?)“: (.+)/g)]
  const { codes } = await read(`schluessel;${columns.map(([, name]) => name).join(';')}\na;${columns.map(([, , value]) => `"${value}"`).join(';')}\n`)
  expect(codes).toEqual([])
})

describe('stays as it is', () => {
  test.each(['Berichtigen Sie die Zelle.', 'Bitte prüfen:\nkeinfeld: 3', 'rechtsform: gebietskoerperschaft (zugelassener Träger)', 'Schreiben Sie „land: DE-NI“ dazu.'])('%s', (hint) => {
    expect(hinted(hint, PERSON)).toBe(hint)
  })
})
test('a column of the table is named as it is named there', () => {
  expect(cellHint('geschlecht: w', [PERSON], short.view, (path) => (path.at(-1) === 'geschlecht' ? 'Stadt: Geschlecht' : undefined))).toBe('Spalte „Stadt: Geschlecht“: w')
})
