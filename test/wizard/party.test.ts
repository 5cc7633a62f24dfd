// What a name, an address and a function say in one line; what they do not say is asked, never guessed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { associationOf, bearerIn, isUnit, legalFormOf, shortNameOf, unitIn } from '../../src/wizard/names.ts'
import { needsGender, readRepresentatives, representativesInWords, readSeat } from '../../src/wizard/party-lines.ts'

test.each([
  ['Stadt Neuental', 'gebietskoerperschaft', undefined, 'Stadt'],
  ['Tannentalkreis', 'gebietskoerperschaft', undefined, undefined],
  ['Landkreis Tannental', 'gebietskoerperschaft', undefined, 'Landkreis'],
  ['AWO Kreisverband Tannental e. V.', 'e-v', 'awo', 'AWO'],
  ['Arbeiterwohlfahrt Neuental gGmbH', 'ggmbh', 'awo', 'AWO'],
  ['Caritasverband Tannental e. V.', 'e-v', 'caritas', 'Caritas'],
  ['Diakonisches Werk Neuental gGmbH', 'ggmbh', 'diakonie', 'Diakonie'],
  ['Evangelischer Kirchenbezirk Tannental', 'kirchliche-koerperschaft', 'diakonie', undefined],
  ['Evangelische Kirchengemeinde Neuental', 'kirchliche-koerperschaft', 'diakonie', undefined],
  ['Agentur für Arbeit Tannental', 'bundesagentur', undefined, 'Agentur für Arbeit'],
  ['Jobcenter Landkreis Tannental', undefined, undefined, 'Jobcenter'],
  ['Bildungswerk Neuental GmbH', 'gmbh', undefined, undefined],
  ['Die Brücke', undefined, undefined, undefined],
])('%s: legal form %s, association %s, short name %s', (name, form, association, short) => {
  expect([legalFormOf(name), associationOf(name), shortNameOf(name), isUnit(name)]).toEqual([form, association, short, false])
})

test.each([
  ['Ausländerbehörde', 'Ausländerbehörde', undefined],
  ['Ausländerbehörde der Stadt Neuental', 'Ausländerbehörde', 'Stadt Neuental'],
  ['Amt für Migration', 'Amt für Migration', undefined],
  ['Jugendmigrationsdienst Neuental', 'Jugendmigrationsdienst Neuental', undefined],
  ['Migrationsberatung', 'Migrationsberatung', undefined],
  ['Ausländerbehörde des Landkreises Neuental', 'Ausländerbehörde', 'Landkreis Neuental'],
  ['Stadt Neuental, Ausländerbehörde', 'Ausländerbehörde', 'Stadt Neuental'],
  ['Kreisverwaltung Neuental', 'Kreisverwaltung Neuental', 'Landkreis Neuental'],
  ['Landratsamt Tannentalkreis', 'Landratsamt Tannentalkreis', 'Tannentalkreis'],
  ['Landratsamt', 'Landratsamt', undefined],
  ['Fachbereich Soziales der Gemeinde Neuental', 'Fachbereich Soziales', 'Gemeinde Neuental'],
])('%s is a unit, and its bearer is asked for', (name, unit, bearer) => {
  expect([isUnit(name), unitIn(name), bearerIn(name)]).toEqual([true, unit, bearer])
})
test.each(['Regierungspräsidium Tannental', 'Bundesamt für Migration und Flüchtlinge', 'Jobcenter Neuental', 'Amt Neuhaus', 'Nachbarschaftshilfe Neuental e. V.'])('%s is a party itself', (name) => {
  expect(isUnit(name)).toBe(false)
})

test('the functions that the handbook names for it leave open whether a woman or a man is meant', () => {
  const row = readFileSync(join(import.meta.dirname, '../../docs/handbuch/03-erste-vereinbarung.md'), 'utf8').split('\n').find((line) => line.includes('eine Frau oder ein Mann?')) ?? ''
  const named = [...row.matchAll(/`([^`]+)`/g)].map(([, funktion = '']) => funktion)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((funktion) => !needsGender({ funktion }))).toEqual([])
})

describe('an address in one line', () => {
  test.each([
    ['Marktplatz 4, 29999 Neuental', { strasse: 'Marktplatz 4', plz: '29999', ort: 'Neuental' }],
    ['  Am Ring 7a ,  01067   Müßlingen ', { strasse: 'Am Ring 7a', plz: '01067', ort: 'Müßlingen' }],
    ['Postfach 12 34, 29999 Neuental', { postfach: '12 34', plz: '29999', ort: 'Neuental' }],
    ['Marktplatz 4, Postfach 12 34, 29999 Neuental', { strasse: 'Marktplatz 4', postfach: '12 34', plz: '29999', ort: 'Neuental' }],
    ['Marktplatz 4 Postfach 1234 29999 Neuental', { strasse: 'Marktplatz 4', postfach: '1234', plz: '29999', ort: 'Neuental' }],
    ['Postfach 12 34, Marktplatz 4, 29999 Neuental', { strasse: 'Marktplatz 4', postfach: '12 34', plz: '29999', ort: 'Neuental' }],
    ['Postfach 12345 29999 Neuental', { postfach: '12345', plz: '29999', ort: 'Neuental' }],
    ['Am Postfach 3, 29999 Neuental', { strasse: 'Am Postfach 3', plz: '29999', ort: 'Neuental' }],
    ['Postfach 10 01 20 · 29999 Neuental', { postfach: '10 01 20', plz: '29999', ort: 'Neuental' }],
    ['PF 1234, 29999 Neuental', { postfach: '1234', plz: '29999', ort: 'Neuental' }],
    ['Postfachweg 3, 29999 Neuental', { strasse: 'Postfachweg 3', plz: '29999', ort: 'Neuental' }],
    ['Postfach 12345, 29999 Neuental', { postfach: '12345', plz: '29999', ort: 'Neuental' }],
    ['29999 Neuental', { plz: '29999', ort: 'Neuental' }],
    ['Marktplatz 4 29999 Neuental, ', { strasse: 'Marktplatz 4', plz: '29999', ort: 'Neuental' }],
    ['Marktplatz 4, Hinterhaus, D-29999 Neuental', { strasse: 'Marktplatz 4, Hinterhaus', plz: '29999', ort: 'Neuental' }],
  ])('%s', (typed, seat) => expect(readSeat(typed)).toEqual(seat))
  test.each(['Neuental', 'Marktplatz 4, 2999 Neuental', ''])('%s stays as typed', (typed) => expect(readSeat(typed)).toBe(typed))
})

describe('who represents', () => {
  test.each([
    ['Oberbürgermeisterin', [{ funktion: 'Oberbürgermeisterin', geschlecht: 'w' }]],
    ['Vorsitzender', [{ funktion: 'Vorsitzender', geschlecht: 'm' }]],
    ['Geschäftsführung', [{ funktion: 'Geschäftsführung' }]],
    ['Vorsitzende; Schatzmeister', [{ funktion: 'Vorsitzende', geschlecht: 'w', art: 'gemeinschaftlich' }, { funktion: 'Schatzmeister', geschlecht: 'm', art: 'gemeinschaftlich' }]],
    ['Leiterin der Ausländerbehörde', [{ funktion: 'Leiterin der Ausländerbehörde', geschlecht: 'w' }]],
  ])('%s', (typed, list) => expect(readRepresentatives(typed)).toEqual(list))
  test.each(['Oberbürgermeisterin Dr. Anna Muster', 'Frau Muster', 'i. V. Amtsleiter', 'Vorsitzende und Geschäftsführer', 'Vorsitzende/Schatzmeister'])('%s is no function alone', (typed) => expect(readRepresentatives(typed)).toBe(typed))
  test('a function may have und in it', () => expect(readRepresentatives('Leiterin Soziales und Integration')).toEqual([{ funktion: 'Leiterin Soziales und Integration', geschlecht: 'w' }]))
  test('an empty entry of an answers file is no function and no fault', () => expect([needsGender(null), representativesInWords([null, { funktion: 'Vorstand' }])]).toEqual([false, '; Vorstand']))
})
