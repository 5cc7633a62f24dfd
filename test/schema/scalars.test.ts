// Words in files, ISO inside: what people write is understood, and what koopgen writes back is understood again.
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { Agreement, Party, Representative, Term } from '../../src/schema/agreement.ts'
import { judge } from '../../src/schema/judge.ts'
import { nearest } from '../../src/diagnostics/nearest.ts'
import { fixedFields } from '../../src/schema/parts/agreement.ts'
import {
  date,
  duration,
  durationToIso,
  durationToWords,
  germanDate,
  line,
  money,
  moneyToDecimal,
  moneyToWords,
  rhythm,
  rhythmToIso,
  rhythmToWords,
  slug,
} from '../../src/schema/scalars.ts'
import { clock, openings, openingsToWords } from '../../src/schema/times.ts'

const hintOf = (schema: z.ZodType, value: unknown) => judge(schema, value).problems.map(({ hint }) => hint)
const dataOf = (schema: z.ZodType, value: unknown) => judge(schema, value).data

describe('durations and rhythms', () => {
  it.each([
    ['14 Tage', 'P14D'],
    ['2 Wochen', 'P2W'],
    ['3 Monate', 'P3M'],
    ['1 Jahr', 'P1Y'],
    ['3 Monaten', 'P3M'],
  ])('%s', (words, iso) => expect(dataOf(duration, words)).toBe(iso))
  it.each([
    ['monatlich', 'P1M'],
    ['vierteljährlich', 'P3M'],
    ['quartalsweise', 'P3M'],
    ['halbjährlich', 'P6M'],
    ['jährlich', 'P1Y'],
    ['alle 6 Wochen', 'P6W'],
    ['bei Bedarf', 'bei-bedarf'],
  ])('%s', (words, iso) => expect(dataOf(rhythm, words)).toBe(iso))
  it('written back and read again they are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('D', 'W', 'M', 'Y'), (n, unit) => {
        const iso = `P${n}${unit}`
        expect(durationToIso(durationToWords(iso) ?? '')).toBe(iso)
        expect(rhythmToIso(rhythmToWords(iso) ?? '')).toBe(iso)
      }),
    )
    expect(rhythmToIso(rhythmToWords('bei-bedarf') ?? '')).toBe('bei-bedarf')
  })
  it.each<[z.ZodType, string, string]>([
    [duration, 'P3M', '3 Monate'],
    [duration, 'drei Monate', '3 Monate'],
    [duration, '1 monat', '1 Monat'],
    [duration, '14Tage', '14 Tage'],
    [rhythm, 'alle zwei Wochen', 'alle 2 Wochen'],
    [rhythm, 'halbjaehrlich', 'halbjährlich'],
    [rhythm, 'Monatlich', 'monatlich'],
    [rhythm, 'P6W', 'alle 6 Wochen'],
    [date, '1.2.2027', '2027-02-01'],
    [date, '15. Januar 2027', '2027-01-15'],
    [clock, '9 Uhr', '9:00'],
    [clock, '9.30', '9:30'],
    [slug, 'Träger Süd', 'traeger-sued'],
  ])('%# the hint is the right spelling: %s', (schema, wrong, right) => {
    expect(hintOf(schema, wrong)).toEqual([`Schreiben Sie ${right}.`])
    expect(judge(schema, right).problems).toEqual([])
  })
  it.each(['0 Tage', '1000 Jahre', '3,5 Monate', '-1 Tag', '3 Stunden', 'P', '', '3'])('%j is no duration', (text) =>
    expect(judge(duration, text).problems).toHaveLength(1),
  )
})

describe('dates, money, times', () => {
  it('only days that exist are dates', () => {
    expect(['31.04.2027', '29.02.2027', '1.13.2027', '0.1.2027', '32. Mai 2027'].map(germanDate)).toEqual(Array(5).fill(undefined))
    expect(germanDate('29.2.2028')).toBe('2028-02-29')
  })
  it.each<[unknown, string | undefined]>([
    [1500, '1500.00'],
    [1500.5, '1500.50'],
    [19.99, '19.99'],
    [4.35, '4.35'],
    ['1.500,00 Euro', '1500.00'],
    ['12.500,50 €', '12500.50'],
    ['1500', '1500.00'],
    ['0,05', '0.05'],
    [1.234, undefined],
    [-1, undefined],
    [1e21, undefined],
    ['1,5', undefined],
    ['1.50', undefined],
    ['1.50,00', undefined],
    ['zehn', undefined],
    [true, undefined],
  ])('money %j', (value, decimal) => expect(moneyToDecimal(value)).toBe(decimal))
  it('money written back is the same, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (cents) => {
        const decimal = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
        expect(moneyToDecimal(moneyToWords(decimal))).toBe(decimal)
      }),
    )
    expect(moneyToWords('1234567.05')).toBe('1.234.567,05 Euro')
  })
  it('money has limits in euros', () => {
    expect(judge(money({ min: 10, max: 20 }), 9.99).problems.map(({ code }) => code)).toEqual(['schema/zu-wenig'])
    expect(judge(money({ min: 10, max: 20 }), '20,01').problems.map(({ code }) => code)).toEqual(['schema/zu-viel'])
    expect(dataOf(money({ min: 10, max: 20 }), 20)).toBe('20.00')
  })
  it('opening hours come in the order of the week and go back as written', () => {
    const written = { do: '9:00-12:00 und 14:00-17:00', mo: '9:00-12:00' }
    const list = judge(openings, written).data ?? []
    expect(list).toEqual([
      { tag: 'mo', von: '9:00', bis: '12:00' },
      { tag: 'do', von: '9:00', bis: '12:00' },
      { tag: 'do', von: '14:00', bis: '17:00' },
    ])
    expect(openingsToWords(list)).toEqual(written)
  })
  it.each<[unknown, string]>([
    [{ mo: '9-12 Uhr' }, 'Schreiben Sie 9:00-12:00.'],
    [{ mo: '9:00 bis 12:00, 14:00 bis 17:00' }, 'Schreiben Sie 9:00-12:00 und 14:00-17:00.'],
    [{ mon: '9:00-12:00' }, 'Meinten Sie „mo“?'],
    [{}, 'mo: 9:00-12:00'],
  ])('opening hours %j', (value, hint) => expect(hintOf(openings, value)).toEqual([hint]))
  it('hours that overlap or end early are refused', () => {
    for (const mo of ['12:00-9:00', '9:00-9:00', '9:00-12:00 und 11:00-13:00'])
      expect(judge(openings, { mo }).problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['schema/wert mo'])
  })
})

describe('what was meant', () => {
  it.each([
    ['anzhal', 'anzahl'],
    ['jahresgespräch', 'jahresgespraech'],
    ['RAUM', 'raum'],
    ['mon', 'mo'],
    ['w', undefined],
    ['völlig anders', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%s', (word, meant) => expect(nearest(word, ['anzahl', 'jahresgespraech', 'raum', 'mo', 'm'])).toBe(meant))
})

it.each([['Stadt  Neuental', 'Stadt Neuental'], ['  Stadt   Neuental ', 'Stadt Neuental']])('of „%s“ one line keeps one space between words', (typed, kept) => {
  expect(line().parse(typed)).toBe(kept)
})

it('the blocks yield what later stages read', () => {
  const fields = fixedFields(false)
  expectTypeOf<z.output<(typeof fields)['parteien']>>().toEqualTypeOf<readonly Party[]>()
  expectTypeOf<z.output<(typeof fields)['schluss']>>().toEqualTypeOf<Agreement['schluss']>()
  expectTypeOf<NonNullable<z.output<(typeof fields)['laufzeit']>>>().toEqualTypeOf<Term>()
  const chain: Representative = { funktion: 'Leitung', vertreten_durch: [{ funktion: 'Stellvertretung', vertreten_durch: [{ name: 'N' }] }] }
  const party = { id: 'a', rolle: 'mbe', name: 'N', genus: 'm', rechtsform: 'e-v', sitz: { plz: '12345', ort: 'O' }, vertreten_durch: [chain] }
  expect((judge(fields.parteien, [party, { ...party, id: 'b' }]).data as readonly Party[] | undefined)?.[0]?.vertreten_durch).toEqual([chain])
})
