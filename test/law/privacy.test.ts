// Laws and authorities by date, for all Länder and dioceses, from the shipped data.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { privacyOf, together, type PrivacyBody } from '../../src/law/privacy.ts'
import { DIOCESES, STATES } from '../../src/schema/parts/words.ts'

const { privacy } = shippedTemplates()
const named = (body: Omit<PrivacyBody, 'id'>, datum: string, land = 'DE-RP') => {
  const entry = privacyOf({ id: 'x', ...body }, privacy, { datum, land })
  return { ...entry, names: entry.laws.map((law) => (typeof law === 'string' ? law : law.kurz ?? law.name)) }
}
const PRIVATE = { rolle: ['mbe'], verband: 'awo' }
const CITY = { rolle: ['abh'], rechtsform: 'gebietskoerperschaft' }
const GE = { rolle: ['jobcenter'], rechtsform: 'gemeinsame-einrichtung' }
const CATHOLIC = { rolle: ['mbe'], verband: 'caritas', bistum: 'speyer' }
const PROTESTANT = { rolle: ['mbe'], verband: 'diakonie' }

describe('no law before its day', () => {
  const social = 'Vorschriften über den Sozialdatenschutz (§ 35 des Ersten Buches Sozialgesetzbuch und §§ 67 bis 85a des Zehnten Buches Sozialgesetzbuch)'
  test.each([
    [PRIVATE, '2018-05-24', ['BDSG']],
    [PRIVATE, '2018-05-25', ['DSGVO', 'BDSG']],
    [CITY, '2012-08-21', ['das Datenschutzgesetz des Landes']],
    [CITY, '2018-05-25', ['DSGVO', 'LDSG RP']],
    [GE, '2018-05-24', [social]],
    [GE, '2018-05-25', ['DSGVO', social]],
    [CATHOLIC, '2018-05-23', ['KDO']],
    [CATHOLIC, '2018-05-24', ['KDG']],
    [CATHOLIC, '2026-03-01', ['KDG']],
    [PROTESTANT, '2012-08-21', ['DSG-EKD']],
    [PROTESTANT, '2025-05-01', ['DSG-EKD']],
  ])('%j on %s: %j', (body, datum, names) => {
    expect(named(body, datum).names).toEqual(names)
  })
  test('a municipality that is Jobcenter names both laws, the social one for its tasks under SGB II', () => {
    expect(named({ rolle: ['kommune', 'jobcenter'], rechtsform: 'gebietskoerperschaft' }, '2027-01-15').laws).toMatchObject([{ kurz: 'DSGVO' }, { kurz: 'LDSG RP' }, { vorsatz: 'für die Aufgaben nach dem SGB II' }])
  })
})

describe('no authority before its day', () => {
  const federal = 'die oder der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit'
  test.each([
    [PRIVATE, '2018-05-24', 'die Datenschutzaufsicht des Landes', true],
    [PRIVATE, '2018-05-25', 'die oder der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz', false],
    [GE, '2010-12-31', 'die zuständige Datenschutzaufsicht', true],
    [GE, '2011-01-01', federal, false],
    [{ rolle: ['agentur'] }, '2010-12-31', federal, false],
    [PROTESTANT, '2024-12-31', 'die zuständige kirchliche Datenschutzaufsicht', true],
    [PROTESTANT, '2025-01-01', 'die oder der Beauftragte für den Datenschutz der EKD', false],
    [CATHOLIC, '2017-01-16', 'die zuständige kirchliche Datenschutzaufsicht', true],
    [CATHOLIC, '2027-01-15', 'das Katholische Datenschutzzentrum Frankfurt am Main', false],
    [{ ...CATHOLIC, bistum: undefined }, '2027-01-15', 'die zuständige kirchliche Datenschutzaufsicht', true],
    [{ ...PRIVATE, datenschutz: { aufsicht: 'die Aufsicht am anderen Ufer' } }, '2027-01-15', 'die Aufsicht am anderen Ufer', false],
  ])('%j on %s: %s', (body, datum, authority, neutral) => {
    expect(named(body, datum)).toMatchObject({ authority, neutral })
  })
})

describe('Länder', () => {
  test.each(Object.keys(STATES))('%s has its law and its authorities today, for public and private bodies', (land) => {
    const city = named(CITY, '2026-11-21', land)
    const club = named(PRIVATE, '2026-11-21', land)
    expect([city.neutral, club.neutral, city.names.length]).toEqual([false, false, 2])
    expect(city.names).not.toContain(privacy.neutral.landesgesetz)
    expect(`${city.authority} ${club.authority}`).toMatch(/^(die oder der|das) .* (die oder der|das) /)
    expect(city.authority === club.authority).toBe(land !== 'DE-BY')
  })
  test('Bavaria: the commissioner for public bodies, the Landesamt for private ones', () => {
    expect([named(CITY, '2026-11-21', 'DE-BY').authority, named(PRIVATE, '2026-11-21', 'DE-BY').authority]).toEqual([
      'die oder der Bayerische Landesbeauftragte für den Datenschutz',
      'das Bayerische Landesamt für Datenschutzaufsicht',
    ])
  })
  test('authorities of different Länder have different names', () => {
    const names = Object.keys(STATES).map((land) => named(CITY, '2026-11-21', land).authority)
    expect(new Set(names).size).toBe(16)
  })
  test('Saxony: new name of the authority from 2023', () => {
    expect([named(CITY, '2022-12-31', 'DE-SN').authority, named(CITY, '2023-01-01', 'DE-SN').authority]).toEqual(['die oder der Sächsische Datenschutzbeauftragte', 'die oder der Sächsische Datenschutz- und Transparenzbeauftragte'])
  })
  test('without a Land nothing of a Land is named', () => {
    expect(privacyOf({ id: 'x', ...CITY }, privacy, { datum: '2027-01-15' })).toMatchObject({ neutral: true, authority: 'die Datenschutzaufsicht des Landes' })
  })
})

describe('dioceses', () => {
  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    'das Katholische Datenschutzzentrum (KdöR) in Dortmund': ['aachen', 'essen', 'koeln', 'muenster', 'paderborn'],
    'das Katholische Datenschutzzentrum Frankfurt am Main': ['freiburg', 'fulda', 'limburg', 'mainz', 'rottenburg-stuttgart', 'speyer', 'trier'],
    'das Katholische Datenschutzzentrum Bayern': ['augsburg', 'bamberg', 'eichstaett', 'muenchen-freising', 'passau', 'regensburg', 'wuerzburg'],
    'die Kirchliche Datenschutzaufsicht der ostdeutschen Bistümer und des Katholischen Militärbischofs': ['berlin', 'dresden-meissen', 'erfurt', 'goerlitz', 'magdeburg', 'militaerseelsorge'],
    'die zuständige kirchliche Datenschutzaufsicht': ['hamburg', 'hildesheim', 'osnabrueck', 'vechta'],
  }
  test.each(Object.entries(EXPECTED).flatMap(([authority, ids]) => ids.map((id) => [id, authority])))('%s: %s', (bistum, authority) => {
    expect(named({ ...CATHOLIC, bistum }, '2026-11-21').authority).toBe(authority)
  })
  test.each([
    ['speyer', undefined, false],
    ['hildesheim', 'die Katholische Datenschutzaufsicht Nord', true],
    ['berlin', 'die Kirchliche Datenschutzaufsicht der ostdeutschen Bistümer und des Katholischen Militärbischofs', false],
  ])('%s: an authority that is not proved is told apart, and printed only from a source', (bistum, unproved, neutral) => {
    const of = (datenschutz?: { aufsicht: string }) => privacyOf({ id: 'x', ...CATHOLIC, bistum, datenschutz }, privacy, { datum: '2026-11-21' })
    expect([of().unproved, of().neutral]).toEqual([unproved, neutral])
    expect(of({ aufsicht: 'die Aufsicht' })).toMatchObject({ unproved: undefined, neutral: false, authority: 'die Aufsicht' })
  })
  test('the format knows these dioceses and no other', () => {
    expect(Object.values(EXPECTED).flat().sort()).toEqual(Object.keys(DIOCESES).sort())
  })
})

test('what is not proved is not printed', () => {
  const unsure = { ...privacy, laender: privacy.laender.map((row) => ({ ...row, sicherheit: 'L' as const })) }
  expect(privacyOf({ id: 'x', ...CITY }, unsure, { datum: '2027-01-15', land: 'DE-RP' })).toMatchObject({ neutral: true, laws: [{ kurz: 'DSGVO' }, 'das Datenschutzgesetz des Landes'] })
})

test('parties with the same law and authority stand together, in the order of the agreement', () => {
  const bodies = [CITY, PRIVATE, CATHOLIC, { ...PRIVATE, verband: 'drk' }, { ...CITY, rolle: ['kommune'] }]
  const each = bodies.map((body, i) => privacyOf({ id: String(i), ...body }, privacy, { datum: '2027-01-15', land: 'DE-RP' }))
  expect(together(each, ({ laws, authority }) => [laws, authority]).map(({ parties }) => parties)).toEqual([['0', '4'], ['1', '3'], ['2']])
})
