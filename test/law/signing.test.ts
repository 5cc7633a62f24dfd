// Who signs for a body and in which form: all Länder at each level, the day that decides, and the bodies that no law of municipalities binds.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { officialTitleCases } from './official-titles.cases.ts'
import { titleSort } from '../../src/law/official-titles.ts'
import { signingOf, signingSort, type SigningBody } from '../../src/law/signing.ts'

const { law } = shippedTemplates()
const DAY = '2027-01-15'
const body = (name: string, more: Partial<SigningBody> = {}): SigningBody => ({ name, rolle: ['abh'], ...more })
const town = body('Stadt Musterhausen', { rechtsform: 'gebietskoerperschaft' })
const county = body('Landkreis Musterhausen', { rechtsform: 'gebietskoerperschaft' })
const on = (who: SigningBody, land: string | undefined, datum = DAY) => signingOf(who, law, { datum, land })

describe('a town signs', () => {
  // Land, title, signatures, seal, electronic, certainty
  test.each([
    ['DE-BW', 'soll', 1, 'nein', 'signatur', 'H'],
    ['DE-BY', 'pflicht', 1, 'nein', 'keine-regel', 'H'],
    ['DE-BE', 'ungeprueft', 'ungeprueft', 'ungeprueft', 'ungeprueft', 'L'],
    ['DE-BB', 'keine', 2, 'nein', 'qes', 'H'],
    ['DE-HB', 'ungeprueft', 'ungeprueft', 'ungeprueft', 'ungeprueft', 'L'],
    ['DE-HH', 'keine', 2, 'nein', 'ungeprueft', 'M'],
    ['DE-HE', 'keine', 2, 'nein', 'ungeprueft', 'M'],
    ['DE-MV', 'ungeprueft', 2, 'ungeprueft', 'nur-hauptsatzung', 'L'],
    ['DE-NI', 'keine', 1, 'nein', 'qes', 'H'],
    ['DE-NW', 'keine', 1, 'nein', 'keine-regel', 'M'],
    ['DE-RP', 'pflicht', 1, 'nein', 'ungeprueft', 'H'],
    ['DE-SL', 'pflicht', 1, 'ja', 'signatur', 'H'],
    ['DE-SN', 'soll', 1, 'nein', 'signatur', 'H'],
    ['DE-ST', 'soll', 1, 'nein', 'qes', 'H'],
    ['DE-SH', 'keine', 1, 'nein', 'ungeprueft', 'M'],
    ['DE-TH', 'pflicht', 1, 'nein', 'ungeprueft', 'M'],
  ])('in %s', (land, title, signatures, seal, electronic, certainty) => {
    const answer = on(town, land)
    expect([answer.officialTitle, answer.signatures, answer.seal, answer.electronic, answer.certainty]).toEqual([title, signatures, seal, electronic, certainty])
    expect([answer.form, answer.norm === '', answer.source === '', answer.checked]).toEqual(['schriftform', false, false, '2026-11-21'])
  })
})

describe('the level', () => {
  test.each([
    ['Landkreis Musterhausen', 'DE-NI', 'kreis'],
    ['Rhein-Muster-Kreis', 'DE-NW', 'kreis'],
    ['Region Hannover', 'DE-NI', 'kreis'],
    ['Kreisstadt Musterhausen', 'DE-HE', 'gemeinde'],
    ['Gemeinde Lindmark', 'DE-ST', 'gemeinde'],
    ['Musterhausen', 'DE-ST', 'gemeinde'],
    ['Land Berlin', 'DE-BE', 'land'],
    ['Stadt Bremerhaven', 'DE-HB', 'gemeinde'],
    ['Freie Hansestadt Bremen', 'DE-HB', 'land'],
  ])('%s in %s: %s', (name, land, level) => {
    expect(on(body(name, { rechtsform: 'gebietskoerperschaft' }), land).level).toBe(level)
  })
  test('counties have norms of their own', () => {
    expect([on(county, 'DE-RP').norm, on(county, 'DE-SL').certainty, on(county, 'DE-NW').municipalForm]).toEqual(['§ 43 LKO RP', 'L', 'schriftform'])
  })
})

test('the day decides, and before the first known day nothing is certain', () => {
  expect([on(town, 'DE-NW', '2025-07-16').signatures, on(town, 'DE-NW', '2025-07-17').signatures]).toEqual([2, 1])
  expect([on(town, 'DE-BB', '2024-06-09').certainty, on(town, 'DE-BB', '2024-06-08').certainty]).toEqual(['H', 'L'])
})
test('without a Land nothing about a town is known', () => {
  expect(on(town, undefined)).toMatchObject({ sort: 'kommune', norm: '', officialTitle: 'ungeprueft', certainty: 'L' })
})

describe('no form of municipalities', () => {
  test.each([
    ['gemeinsame-einrichtung', 'gemeinsame-einrichtung', 'Geschäftsführung'],
    ['bundesagentur', 'bundesagentur', 'Geschäftsführung der Agentur für Arbeit'],
    ['e-v', 'verein', 'Vorstand nach der Satzung'],
    ['ggmbh', 'gesellschaft', 'Geschäftsführung'],
    ['kirchliche-koerperschaft', 'kirche', 'Leitungsorgan nach kirchlichem Recht'],
  ])('%s', (rechtsform, sort, signs) => {
    const answer = on(body('Musterstelle', { rechtsform }), 'DE-RP')
    expect(answer).toMatchObject({ sort, signs, municipalForm: undefined, level: undefined })
    expect(answer.norm).not.toBe('')
  })
  test('a Jobcenter of a county signs as the county, a foundation as nobody knows', () => {
    expect(on(body('Landkreis Moorland', { rolle: ['jobcenter'], rechtsform: 'gebietskoerperschaft' }), 'DE-RP')).toMatchObject({ sort: 'kommune', officialTitle: 'pflicht' })
    expect(on(body('Stiftung Sprache', { rechtsform: 'stiftung' }), 'DE-RP')).toMatchObject({ sort: 'andere', certainty: 'L', norm: '' })
  })
})

test.each([
  ['Nachbarschaftshilfe Musterhausen e. V.', 'verein'],
  ['Sprachschule Musterhausen gGmbH', 'gesellschaft'],
  ['Landkreis Musterhausen', 'kommune'],
  ['Wetteraukreis', 'kommune'],
  ['Kirchenkreis Musterhausen', 'andere'],
  ['Stadtteilverein Musterhausen', 'andere'],
  ['Bundesagentur für Arbeit', 'bundesagentur'],
])('without a legal form the name tells: %s is %s', (name, sort) => {
  expect(signingSort(body(name), 'DE-NI')).toBe(sort)
})

test.each(officialTitleCases)('%s: %s', (words, sort) => {
  expect(titleSort(words)).toBe(sort)
})
