// The law files: strict, complete, without gap or overlap; packs add to them; signing forms of all Länder, although nothing prints them yet.
import { describe, expect, test } from 'vitest'
import { shippedPack, shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { holds } from '../../src/law/dated.ts'
import { lawReference } from '../../src/law/reference.ts'
import { lawTerm } from '../../src/law/terms.ts'
import { termInCase } from '../../src/german/terms.ts'
import { STATES } from '../../src/schema/parts/words.ts'
import type { Dated } from '../../src/templates/law-data.ts'
import { readLawTables } from '../../src/templates/law-files.ts'
import { pack } from '../templates/packs.ts'
import { load } from '../templates/packs.ts'

const { terms, privacy } = shippedTemplates()
const { law } = shippedTemplates()
const all: readonly (readonly [string, readonly Dated[]])[] = [
  ['Begriffe', terms], ['Gesetze', privacy.gesetze], ['Regime', privacy.regime], ['Länder', privacy.laender], ['Aufsichten', privacy.aufsichten],
  ['Normen', law.norms], ['Formen', law.forms], ['Regeln', law.formRules], ['Veraltetes', law.obsolete], ['Zeichen', law.languageRules],
]
const next = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

describe('entries', () => {
  /** Known beforehand: when a word may no longer be used. */
  const announced = (entry: Dated): boolean => 'woerter' in entry
  test.each(all)('%s: each ends after it begins, and was checked after it began', (_, entries) => {
    expect(entries.length).toBeGreaterThan(4)
    expect(entries.filter((entry) => (entry.bis !== undefined && entry.bis < entry.von) || (entry.geprueft < entry.von && !announced(entry)))).toEqual([])
  })
  const keyed: readonly (readonly [string, readonly (Dated & { readonly key: string })[]])[] = [
    ['Begriffe', terms.map((t) => ({ ...t, key: t.id }))],
    ['Gesetze', privacy.gesetze.map((t) => ({ ...t, key: t.id }))],
    ['Regime', privacy.regime.map((t) => ({ ...t, key: t.id }))],
    ['Länder', privacy.laender.map((t) => ({ ...t, key: t.land }))],
    ['Normen', law.norms.map((t) => ({ ...t, key: `${t.norm} ${t.gesetz}` }))],
    ['Veraltetes', law.obsolete.map((t) => ({ ...t, key: t.id }))],
    ['Formen', law.forms.map((t) => ({ ...t, key: `${t.land} ${t.ebene}` }))],
  ]
  test.each(keyed)('%s: the wordings of one thing follow each other without gap and overlap', (_, entries) => {
    for (const key of new Set(entries.map((entry) => entry.key))) {
      const own = entries.filter((entry) => entry.key === key)
      own.slice(1).forEach((entry, i) => expect([key, entry.von]).toEqual([key, own[i]?.bis && next(own[i].bis)]))
    }
  })
})

describe('terms from 2005 to 2027', () => {
  /** Things that began or ended in between. */
  const FROM: Readonly<Record<string, string>> = { 'besondere-einrichtung': '2011-01-01', schlichtungsverfahren: '2023-07-01', verpflichtung: '2026-07-01', meldeversaeumnis: '2011-04-01', pflichtverletzung: '2011-04-01' }
  const UNTIL: Readonly<Record<string, string>> = { schlichtungsverfahren: '2026-06-30' }
  test.each([...new Set(terms.map(({ id }) => id))])('%s has a word on each day on which the thing exists', (id) => {
    const own = terms.filter((term) => term.id === id)
    expect([own[0]?.von, own.at(-1)?.bis]).toEqual([FROM[id] ?? '2005-01-01', UNTIL[id]])
    for (const { von, bis } of own) for (const day of [von, bis ?? '2027-12-31']) expect(lawTerm(terms, id, day)?.wort, day).toBeTruthy()
  })
  test('a term that begins with an adjective has its forms behind the article', () => {
    const adjectives = terms.filter(({ wort }) => /^\p{Ll}/u.test(wort))
    expect(adjectives.length).toBeGreaterThan(2)
    expect(adjectives.filter(({ mit_artikel }) => mit_artikel === undefined)).toEqual([])
    const carrier = lawTerm(terms, 'kommunaler-traeger', '2027-01-15')
    expect(carrier && (['nom', 'acc', 'dat', 'gen'] as const).map((kase) => termInCase(carrier, kase, true))).toEqual([
      'der zugelassene kommunale Träger', 'den zugelassenen kommunalen Träger', 'dem zugelassenen kommunalen Träger', 'des zugelassenen kommunalen Trägers',
    ])
    expect(carrier && termInCase(carrier, 'nom', false)).toBe('zugelassener kommunaler Träger')
  })
})

describe('data protection', () => {
  test('each regime names laws that are in force as long as it is', () => {
    const days = [...new Set([...privacy.regime, ...privacy.gesetze].flatMap(({ von, bis }) => [von, bis ?? '2027-12-31']))]
    const wrong = days.flatMap((day) => privacy.regime.filter((r) => holds(r, day)).flatMap((r) => r.gesetze.filter((id) => id !== 'land' && !privacy.gesetze.some((g) => g.id === id && holds(g, day))).map((id) => `${r.id} ${id} ${day}`)))
    expect(wrong).toEqual([])
  })
})

describe('signing forms', () => {
  const CITY_STATES: Readonly<Record<string, readonly string[]>> = { 'DE-BE': ['land'], 'DE-HH': ['land'], 'DE-HB': ['gemeinde', 'land'] }
  test.each(Object.keys(STATES))('%s has a form for each level that signs there', (land) => {
    const today = law.forms.filter((form) => form.land === land && holds(form, '2026-11-21'))
    expect(today.map(({ ebene }) => ebene).sort()).toEqual([...(CITY_STATES[land] ?? ['gemeinde', 'kreis'])])
  })
  test('title of office: mandatory where the law makes a declaration without it void', () => {
    const mandatory = law.forms.filter((form) => form.amtsbezeichnung === 'pflicht').map(({ land }) => land)
    expect([...new Set(mandatory)].sort()).toEqual(['DE-BY', 'DE-RP', 'DE-SL', 'DE-TH'])
  })
  test('two signatures always say whose the second is; a seal is needed in Saarland alone', () => {
    expect(law.forms.filter((form) => form.unterschriften === 2 && !form.zweite_unterschrift_durch)).toEqual([])
    expect([...new Set(law.forms.filter((form) => form.siegel === 'ja').map(({ land }) => land))]).toEqual(['DE-SL'])
  })
  test('North Rhine-Westphalia: text form since the law of 2025, two signatures before', () => {
    const on = (day: string) => law.forms.find((form) => form.land === 'DE-NW' && form.ebene === 'gemeinde' && holds(form, day))
    expect([on('2024-01-01')?.unterschriften, on('2026-11-21')?.form]).toEqual([2, 'textform'])
  })
})

describe('packs', () => {
  const entry = 'von: 2027-01-01, quelle: Q, sicherheit: H, geprueft: 2027-01-02'
  test('a later layer adds to the data and wins', () => {
    const own = pack('eigen', { 'law/datenschutz.yaml': `neutral: { landesaufsicht: die Aufsicht }\nlaender:\n  - { land: DE-RP, artikel: das, name: Neue Gesetz, kurz: NG, oeffentlich: die Eine, privat: die Andere, ${entry} }\n` })
    const { templates, found } = load([shippedPack(), own])
    expect(found).toEqual([])
    expect(templates.privacy.neutral).toEqual({ ...privacy.neutral, landesaufsicht: 'die Aufsicht' })
    expect(templates.privacy.laender.length).toBe(privacy.laender.length + 1)
  })
  test.each([
    ['law/datenschutz.yaml', `gesetze:\n  - { id: x, artikel: der, name: X, ${entry} }\n`, 'law/datenschutz.yaml:2'],
    ['law/datenschutz.yaml', `land: []\n`, 'law/datenschutz.yaml:1'],
    ['law/begriffe.yaml', `begriffe:\n  - { id: x, wort: X, genus: f, von: 2027-01-01, quelle: Q, sicherheit: sicher, geprueft: 2027-01-02 }\n`, 'law/begriffe.yaml:2'],
  ])('%s is judged strictly: %j', (path, text, place) => {
    const { found } = load([shippedPack(), pack('eigen', { [path]: text })])
    expect(found.map((line) => line.split(' ')[0])).toEqual([expect.stringContaining(`eigen/${place}`)])
  })
  test.each([
    ['bdgs', '', 'Meinten Sie „bdsg“?'],
    ['gibtesnicht', '', 'Ergänzen Sie es unter „gesetze“, ab dem 2027-01-01 oder früher.'],
    ['spaeter', `gesetze: [{ id: spaeter, artikel: das, name: S, ${entry.replace('2027-01-01', '2027-01-02')} }]\n`, 'Ergänzen Sie es unter „gesetze“, ab dem 2027-01-01 oder früher.'],
  ])('a regime names only laws in force, not %s', (id, more, hint) => {
    const text = `${more}regime:\n  - { id: dsgvo, gesetze: [dsgvo, land, ${id}], einwilligung: E, information: I, ${entry} }\n`
    const line = more === '' ? 2 : 3
    expect(load([shippedPack(), pack('eigen', { 'law/datenschutz.yaml': text })]).found).toEqual([`eigen/law/datenschutz.yaml:${line}:41 vorlage/unbekanntes-gesetz Unter „gesetze“ gibt es am 2027-01-01 kein Gesetz „${id}“. → ${hint}`])
  })
  test('the shipped ones have no fault', () => {
    const findings = new Findings()
    expect(readLawTables([shippedPack()], findings.report).inventory.length).toBeGreaterThan(80)
    expect(findings.list).toEqual([])
  })
  test.each([
    ['law/normen.yaml', `normen:\n  - { gesetz: X, norm: § 1, ${entry} }\n`],
    ['law/form.yaml', `formen:\n  - { land: DE-XX, ${entry} }\n`],
  ])('%s is judged strictly as well, and read only on demand', (path, text) => {
    const own = pack('eigen', { [path]: text })
    expect(load([shippedPack(), own]).found).toEqual([])
    const findings = new Findings()
    expect(readLawTables([shippedPack(), own], findings.report).norms.length).toBe(law.norms.length)
    expect(findings.list.map(({ place }) => place?.file)).toContain(`eigen/${path}`)
  })
})

test('the page for people has each entry with source, certainty and the day it was checked', () => {
  const page = lawReference({ terms, privacy, ...law })
  const lines = page.split('\n').filter((line) => line.endsWith('| 2026-11-21 |'))
  expect(lines.length).toBe(all.reduce((sum, [, entries]) => sum + entries.length, 0))
})

describe('how far norms were read', () => {
  const day = (source: string): string | undefined => /(\d\d)\.(\d\d)\.(\d{4})$/.exec(source)?.slice(1).reverse().join('-')
  test('a source that names the day of a version has it as `gelesen`', () => {
    const named = law.norms.filter(({ quelle }) => /Stand|Ständen/.test(quelle))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ quelle, gelesen }) => day(quelle) !== gelesen)).toEqual([])
  })
  test('nothing that was last read before it began, or of which something is open, is certain', () => {
    const doubtful = law.norms.filter(({ von, gelesen, offen }) => offen !== undefined || (gelesen !== undefined && gelesen < von))
    expect(doubtful.filter(({ sicherheit }) => sicherheit === 'H')).toEqual([])
  })
  test.each([
    ['AufenthG', '§ 44a'], ['AufenthG', '§ 88a'], ['IntV', '§ 8'], ['IntV', '§ 8 Abs. 3'], ['KDG', '§ 8'], ['KDG', '§ 5'],
  ])('%s %s: was not read since the law around it changed, so that something is open', (gesetz, norm) => {
    const today = law.norms.filter((entry) => entry.gesetz === gesetz && entry.norm === norm && holds(entry, '2026-11-21'))
    expect(today.map(({ sicherheit, offen }) => [sicherheit, typeof offen])).toEqual([['M', 'string']])
  })
})

describe('names of laws of the Länder', () => {
  /** Laws of several Länder are called so. */
  const SHARED = /(?<![\p{L}])(?:GemO|GO|LKrO|LKO|KrO|LV|LDSG)(?! (?:BW|BY|RP|SH|NRW))(?!\p{L})/u
  test('say of which Land they are', () => {
    const named = [...law.forms.flatMap(({ norm, vertretung }) => [norm, vertretung]), ...privacy.laender.map(({ kurz }) => kurz), ...law.formRules.map(({ gegenstand }) => gegenstand)]
    expect(named.filter((name) => SHARED.test(name))).toEqual([])
    expect(['§ 49 GemO', 'Art. 38 GO', 'LDSG'].every((name) => SHARED.test(name))).toBe(true)
  })
  test('what the federation and each Land have is not cited for the federation alone', () => {
    expect(law.formRules.filter(({ gegenstand }) => gegenstand.endsWith('VwVfG')).map(({ norm }) => norm)).toEqual([expect.stringMatching(/^§ 57 VwVfG oder das entsprechende Landesgesetz$/), expect.stringMatching(/Landesgesetz$/)])
  })
})
