// The 17 parameter types: what each reads and refuses, and that its own example and description fit it.
import { describe, expect, test } from 'vitest'
import { declSchema, type Decl } from '../../src/schema/declaration.ts'
import { judge } from '../../src/schema/judge.ts'
import { describe as described, exampleOf, paramSchema } from '../../src/schema/params/table.ts'

const WERTE = { a: 'Erstes', b: 'Zweites', c: 'Drittes' }
const DECLS: Readonly<Record<Decl['typ'], Decl>> = Object.fromEntries(
  [
    { typ: 'text', max: 20 }, { typ: 'prosa' }, { typ: 'zahl', min: 1, max: 12 }, { typ: 'betrag', min: 1, max: 2000 }, { typ: 'ja-nein' }, { typ: 'auswahl', werte: WERTE },
    { typ: 'mehrfachauswahl', werte: WERTE }, { typ: 'datum' }, { typ: 'zeitraum' }, { typ: 'dauer' }, { typ: 'rhythmus' }, { typ: 'uhrzeit' }, { typ: 'wochentage' },
    { typ: 'oeffnungszeiten' }, { typ: 'partei' }, { typ: 'liste', von: { typ: 'zahl', titel: 'Zahl' } },
    { typ: 'tabelle', spalten: { wer: { typ: 'partei', titel: 'Wer' }, wann: { typ: 'datum', titel: 'Wann', optional: true } } },
  ].map((raw) => declSchema.parse({ titel: 'Titel', ...raw })).map((decl) => [decl.typ, decl]),
) as Record<Decl['typ'], Decl>
const read = (typ: Decl['typ'], value: unknown) => judge(paramSchema(DECLS[typ]), value)

test.each(Object.values(DECLS))('$typ: its example is accepted, its description says something', (decl) => {
  expect(judge(paramSchema(decl), exampleOf(decl)).problems).toEqual([])
  expect(described(decl)).toMatch(/\p{L}{3}/u)
})

describe('reads', () => {
  test.each<[Decl['typ'], unknown, unknown]>([
    ['text', ' Zimmer 3 ', 'Zimmer 3'],
    ['prosa', 'Ein Absatz.\n\n- Punkt', 'Ein Absatz.\n\n- Punkt'],
    ['zahl', 3, 3],
    ['betrag', 1500, '1500.00'],
    ['betrag', 19.99, '19.99'],
    ['betrag', '1.500,50 Euro', '1500.50'],
    ['ja-nein', false, false],
    ['auswahl', 'b', 'b'],
    ['mehrfachauswahl', ['c', 'a'], ['c', 'a']],
    ['datum', '2028-02-29', '2028-02-29'],
    ['zeitraum', { von: '2027-01-01', bis: '2027-01-01' }, { von: '2027-01-01', bis: '2027-01-01' }],
    ['dauer', '14 Tage', 'P14D'],
    ['rhythmus', 'alle 6 Wochen', 'P6W'],
    ['rhythmus', 'bei Bedarf', 'bei-bedarf'],
    ['uhrzeit', '14:30', '14:30'],
    ['wochentage', ['mo', 'fr'], ['mo', 'fr']],
    ['oeffnungszeiten', { do: '14:00-17:00', mo: '9:00-12:00 und 13:00-15:00' }, [{ tag: 'mo', von: '9:00', bis: '12:00' }, { tag: 'mo', von: '13:00', bis: '15:00' }, { tag: 'do', von: '14:00', bis: '17:00' }]],
    ['partei', 'stadt', 'stadt'],
    ['liste', [1, 2], [1, 2]],
    ['tabelle', [{ wer: 'stadt', wann: '2027-01-01' }, { wer: 'awo' }], [{ wer: 'stadt', wann: '2027-01-01' }, { wer: 'awo' }]],
  ])('%s: %j', (typ, value, expected) => {
    expect(read(typ, value)).toEqual({ data: expected, problems: [] })
  })
})

describe('refuses with one problem', () => {
  test.each<[Decl['typ'], unknown, string]>([
    ['text', 'zwei\nZeilen', 'schema/form'],
    ['text', 'x'.repeat(21), 'schema/zu-viel'],
    ['text', '  ', 'schema/leer'],
    ['prosa', ' \n ', 'schema/leer'],
    ['zahl', 0, 'schema/zu-wenig'],
    ['zahl', 2.5, 'schema/typ'],
    ['betrag', 19.999, 'schema/form'],
    ['betrag', 2000.01, 'schema/zu-viel'],
    ['betrag', 0.5, 'schema/zu-wenig'],
    ['ja-nein', 'ja', 'schema/typ'],
    ['auswahl', 'd', 'schema/wert'],
    ['mehrfachauswahl', ['a', 'a'], 'schema/wert'],
    ['mehrfachauswahl', [], 'schema/zu-wenig'],
    ['datum', '15.01.2027', 'schema/form'],
    ['datum', '2027-02-30', 'schema/form'],
    ['zeitraum', { von: '2027-02-01', bis: '2027-01-01' }, 'schema/wert'],
    ['dauer', 'P3M', 'schema/form'],
    ['rhythmus', 'oft', 'schema/form'],
    ['uhrzeit', '25:00', 'schema/form'],
    ['wochentage', ['mo', 'mo'], 'schema/wert'],
    ['oeffnungszeiten', { mo: '12:00-9:00' }, 'schema/wert'],
    ['oeffnungszeiten', {}, 'schema/zu-wenig'],
    ['partei', 'Stadt X', 'schema/form'],
    ['liste', [], 'schema/zu-wenig'],
    ['liste', [1, 'x'], 'schema/typ'],
    ['tabelle', [{ wann: '2027-01-01' }], 'schema/fehlt'],
    ['tabelle', [{ wer: 'stadt', wo: 'x' }], 'schema/unbekanntes-feld'],
  ])('%s: %j', (typ, value, code) => {
    expect(read(typ, value).problems.map((p) => p.code)).toEqual([code])
  })
})

describe('declarations', () => {
  const codes = (raw: object) => judge(declSchema, { titel: 'T', ...raw }).problems.map((p) => p.code)
  test.each([
    [{ typ: 'zal' }, 'schema/wert'],
    [{}, 'schema/fehlt'],
    [{ typ: 'auswahl' }, 'schema/fehlt'],
    [{ typ: 'text', werte: { a: 'A' } }, 'schema/unbekanntes-feld'],
    [{ typ: 'liste', von: { typ: 'liste', titel: 'T' } }, 'schema/wert'],
    [{ typ: 'partei', rollen: ['stadt'] }, 'schema/wert'],
  ])('%j', (raw, code) => {
    expect(codes(raw)).toEqual([code])
  })
})
