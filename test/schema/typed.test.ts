// What people type, and what stands in the file then; what is not understood stays as typed and is refused by the schema.
import { describe, expect, test } from 'vitest'
import type { Decl } from '../../src/schema/declaration.ts'
import { entryOfDecl, inWords } from '../../src/schema/typed.ts'

const decl = (more: Record<string, unknown>) => ({ titel: 'Angabe', ...more }) as Decl
const VALUES: readonly (readonly [declared: Record<string, unknown>, typed: string, inFile: unknown])[] = [
  [{ typ: 'text' }, '  Zimmer 3 ', 'Zimmer 3'],
  [{ typ: 'text' }, 'Müßlingen', 'Müßlingen'],
  [{ typ: 'zahl' }, '12', 12],
  [{ typ: 'zahl' }, '1.200', 1200],
  [{ typ: 'betrag' }, '12.500,00 €', 12500],
  [{ typ: 'betrag' }, '12.500,50 Euro', 12500.5],
  [{ typ: 'betrag' }, '1500', 1500],
  [{ typ: 'ja-nein' }, 'ja', true],
  [{ typ: 'ja-nein' }, 'N', false],
  [{ typ: 'datum' }, '16.1.2027', '2027-01-16'],
  [{ typ: 'datum' }, '16. Januar 2027', '2027-01-16'],
  [{ typ: 'datum' }, '2027-01-16', '2027-01-16'],
  [{ typ: 'dauer' }, 'drei Monate', '3 Monate'],
  [{ typ: 'dauer' }, '14 tage', '14 Tage'],
  [{ typ: 'rhythmus' }, 'vierteljaehrlich', 'vierteljährlich'],
  [{ typ: 'uhrzeit' }, '9 Uhr', '9:00'],
  [{ typ: 'auswahl', werte: { leitung: 'die Leitung', team: 'das Team' } }, 'die Leitung', 'leitung'],
  [{ typ: 'auswahl', werte: { leitung: 'die Leitung', team: 'das Team' } }, 'TEAM', 'team'],
  [{ typ: 'mehrfachauswahl', werte: { a: 'Alpha', b: 'Beta' } }, 'Alpha, b', ['a', 'b']],
  [{ typ: 'wochentage' }, 'Montag; do', ['mo', 'do']],
  [{ typ: 'liste', von: { typ: 'text', titel: 'Ort' } }, 'im Bürgerhaus, Saal 1; im Rathaus', ['im Bürgerhaus, Saal 1', 'im Rathaus']],
  [{ typ: 'oeffnungszeiten' }, 'mo 9-12, do 14.00 bis 16.30 Uhr', { mo: '9:00-12:00', do: '14:00-16:30' }],
  [{ typ: 'oeffnungszeiten' }, 'Montag: 9:00-12:00 und 14-17; Freitag 8-11', { mo: '9:00-12:00 und 14:00-17:00', fr: '8:00-11:00' }],
  [{ typ: 'oeffnungszeiten' }, 'montags 9 bis 12 Uhr', { mo: '9:00-12:00' }],
  [{ typ: 'oeffnungszeiten' }, 'Mo-Do 9-12; Fr. 9-11', { mo: '9:00-12:00', di: '9:00-12:00', mi: '9:00-12:00', do: '9:00-12:00', fr: '9:00-11:00' }],
  [{ typ: 'oeffnungszeiten' }, 'mo, di 9-12', { mo: '9:00-12:00', di: '9:00-12:00' }],
  [{ typ: 'oeffnungszeiten' }, 'di und do 9-12, 14-16', { di: '9:00-12:00 und 14:00-16:00', do: '9:00-12:00 und 14:00-16:00' }],
  [{ typ: 'oeffnungszeiten' }, 'mo 9-12, mo 14-16', { mo: '9:00-12:00 und 14:00-16:00' }],
  [{ typ: 'zeitraum' }, '1.2.2027 bis 31.1.2028', { von: '2027-02-01', bis: '2028-01-31' }],
  [{ typ: 'zeitraum' }, 'vom 1. Februar 2027 bis zum 31. Januar 2028', { von: '2027-02-01', bis: '2028-01-31' }],
]
describe('what is typed', () => {
  test.each(VALUES)('%o: %s', (declared, typed, inFile) => {
    const entry = entryOfDecl(decl(declared))
    expect(entry.read(typed)).toEqual(inFile)
    expect(entry.refusal(inFile)).toBeUndefined()
  })
  const REFUSED: readonly (readonly [declared: Record<string, unknown>, typed: string, says: string])[] = [
    [{ typ: 'zahl' }, 'zwei', 'Zahl'],
    [{ typ: 'zahl' }, '1,5', 'ganze Zahl'],
    [{ typ: 'zahl' }, '1.20', 'Zahl'],
    [{ typ: 'betrag' }, '12,5 Mio', 'Betrag'],
    [{ typ: 'datum' }, '31.2.2027', 'gibt es nicht'],
    [{ typ: 'datum' }, 'morgen', 'Datum'],
    [{ typ: 'dauer' }, 'drei Mon', 'Dauer'],
    [{ typ: 'oeffnungszeiten' }, 'vormittags', 'Block'],
    [{ typ: 'oeffnungszeiten' }, 'nicht di 9-12', 'Block'],
    [{ typ: 'oeffnungszeiten' }, 'jeden ersten Mo 9-12', 'Block'],
    [{ typ: 'oeffnungszeiten' }, 'mo 9-12, Feiertage geschlossen', 'Block'],
    [{ typ: 'oeffnungszeiten' }, 'mo 9-12, di', 'Block'],
    [{ typ: 'oeffnungszeiten' }, 'mo 12-9', '12:00'],
    [{ typ: 'auswahl', werte: { leitung: 'die Leitung', team: 'das Team' } }, 'Leitng', 'leitung'],
    [{ typ: 'zeitraum' }, '31.1.2028 bis 1.2.2027', 'Anfang'],
  ]
  test.each(REFUSED)('%o: %s is refused', (declared, typed, says) => {
    const entry = entryOfDecl(decl(declared))
    expect(entry.refusal(entry.read(typed))).toContain(says)
  })
})

test('a value is shown as it was understood', () => {
  expect(inWords('2027-01-16')).toBe('16. Januar 2027')
  expect(inWords({ mo: '9:00-12:00', do: '14:00-16:30' })).toBe('Montag 9:00-12:00, Donnerstag 14:00-16:30')
  expect(inWords({ von: '2027-02-01', bis: '2028-01-31' })).toBe('von 1. Februar 2027, bis 31. Januar 2028')
  expect(inWords(['a', 'b'], [{ value: 'a', words: 'Alpha' }, { value: 'b', words: 'Beta' }])).toBe('Alpha; Beta')
  expect(inWords(false)).toBe('Nein')
})
