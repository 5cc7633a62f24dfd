// The clause on data protection in whole agreements: one, two, four and many regimes, in both lengths; what is missing is said where it would be printed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { privacyValues } from '../../src/draft/privacy.ts'
import { referentsOf } from '../../src/draft/referents.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'
import { composed, exampleText, textOf } from '../support/compose.ts'
import { runs } from '../support/runs.ts'

type Fields = Readonly<Record<string, unknown>>
/** Short lines of what a party is; names are by kind and number, so that each is found once. */
const BODIES: Readonly<Record<string, Fields>> = {
  stadt: { rolle: ['abh', 'kommune'], name: 'Stadt Auental', genus: 'f', rechtsform: 'gebietskoerperschaft' },
  kreis: { rolle: 'kommune', name: 'Landkreis Auental', genus: 'm', rechtsform: 'gebietskoerperschaft' },
  option: { rolle: ['kommune', 'jobcenter'], name: 'Landkreis Bergau', genus: 'm', rechtsform: 'gebietskoerperschaft' },
  jobcenter: { rolle: 'jobcenter', name: 'Jobcenter Auental', genus: 'n', rechtsform: 'gemeinsame-einrichtung' },
  agentur: { rolle: 'agentur', name: 'Agentur für Arbeit Auental', genus: 'f', rechtsform: 'bundesagentur' },
  schulamt: { rolle: 'schulamt', name: 'Schulamt Auental', genus: 'n', rechtsform: 'landesbehoerde' },
  awo: { rolle: 'mbe', name: 'AWO Kreisverband Auental e. V.', genus: 'm', rechtsform: 'e-v', verband: 'awo' },
  caritas: { rolle: 'mbe', name: 'Caritasverband Auental e. V.', genus: 'm', rechtsform: 'e-v', verband: 'caritas', bistum: 'speyer' },
  dom: { rolle: 'mfd', name: 'Caritasverband Bergau e. V.', genus: 'm', rechtsform: 'e-v', verband: 'caritas', bistum: 'koeln' },
  diakonie: { rolle: 'jmd', name: 'Diakonisches Werk Auental e. V.', genus: 'n', rechtsform: 'e-v', verband: 'diakonie' },
  gemeinde: { rolle: 'mfd', name: 'Kirchengemeinde Auental', genus: 'f', rechtsform: 'kirchliche-koerperschaft', verband: 'diakonie' },
  verein: { rolle: 'mfd', name: 'Nachbarschaftshilfe Auental e. V.', genus: 'f', rechtsform: 'e-v' },
}
const party = (id: string, more: Fields = {}): Fields => ({ id, ...BODIES[id], sitz: { plz: '67999', ort: 'Auental' }, vertreten_durch: [BODIES[id]?.['rechtsform'] === 'gebietskoerperschaft' ? { funktion: 'Landrätin', geschlecht: 'w' } : { funktion: 'Leitung' }], ...more })
const agreement = (parteien: readonly Fields[], more: Fields = {}): string =>
  stringify({ koopgen: 1, typ: 'abh', datum: '2027-01-15', land: 'DE-RP', laufzeit: { dauer: '1 Jahr', kuendigung: { wirkung: 'nur-ausscheiden' } }, parteien, ...more }, { lineWidth: 0 })
async function printed(text: string): Promise<{ text: string; found: string[] }> {
  const { document, found } = composed(text)
  if (!document) throw new Error(found.map((d) => `${d.place?.line} ${d.message}`).join('\n'))
  const all = (await textOf(document, 'txt')).replace(/\s+/g, ' ')
  return { text: all.slice(all.indexOf('Jeder Partner ist für die eigene'), all.indexOf('Diese Vereinbarung ist keine Rechtsgrundlage')), found: found.map((d) => `${d.code} ${d.place?.line ?? 0}`) }
}
const codes = (found: readonly string[]): string[] => found.map((line) => line.split(' ')[0] ?? '').filter((code) => /^angaben\/(bistum|datenschutz)/.test(code))

describe('short form', () => {
  test('one regime is one sentence', async () => {
    const { text } = await printed(agreement([party('stadt', { datenschutz: 'dsgvo' }), party('awo')]))
    expect(text).toContain('Die Partner wenden dabei die Datenschutz-Grundverordnung (DSGVO) und das Bundesdatenschutzgesetz (BDSG) an.')
  })
  test('two regimes are one sentence; a law is named in full once', async () => {
    const { text } = await printed(agreement([party('stadt'), party('awo'), party('verein')]))
    expect(text).toContain(
      'Es gelten bei der Stadt Auental die Datenschutz-Grundverordnung (DSGVO) und das Landesdatenschutzgesetz (LDSG RP); bei dem AWO Kreisverband Auental e. V. und der Nachbarschaftshilfe Auental e. V. die DSGVO und das Bundesdatenschutzgesetz (BDSG).',
    )
  })
  test('more are a list; authorities that differ do not split it', async () => {
    const { text, found } = await printed(agreement([party('stadt'), party('awo'), party('caritas'), party('diakonie'), party('dom')]))
    expect(text).toContain(
      'Es gelten: – bei der Stadt Auental die Datenschutz-Grundverordnung (DSGVO) und das Landesdatenschutzgesetz (LDSG RP); – bei dem AWO Kreisverband Auental e. V. die DSGVO und das Bundesdatenschutzgesetz (BDSG); – bei dem Caritasverband Auental e. V. und dem Caritasverband Bergau e. V. das Gesetz über den Kirchlichen Datenschutz (KDG); – bei dem Diakonischen Werk Auental e. V. das EKD-Datenschutzgesetz (DSG-EKD).',
    )
    expect(codes(found)).toEqual([])
  })
  test('an agreement of 2012 names no law of later years', async () => {
    const { text } = await printed(agreement([party('stadt'), party('caritas'), party('diakonie')], { datum: '2012-08-21' }))
    expect(text).toContain('bei der Stadt Auental das Datenschutzgesetz des Landes; – bei dem Caritasverband Auental e. V. die Anordnung über den kirchlichen Datenschutz (KDO)')
    expect(text).not.toMatch(/DSGVO|KDG|BDSG/)
  })
})

describe('long form: twelve parties, all regimes', () => {
  const ids = Object.keys(BODIES)
  test('each law with its parties and authority, in the order of the agreement', async () => {
    const { text, found } = await printed(agreement(ids.map((id) => party(id)), { umfang: 'ausfuehrlich', klauseln: { uebersicht: { zustaendig: 'awo' } } }))
    const land = 'die Aufsicht führt die oder der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz'
    const bund = 'die Aufsicht führt die oder der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit'
    const social = 'die Vorschriften über den Sozialdatenschutz (§ 35 des Ersten Buches Sozialgesetzbuch und §§ 67 bis 85a des Zehnten Buches Sozialgesetzbuch)'
    const items = text.slice(text.indexOf('Es gelten:')).split(' – ').slice(1)
    expect(items.map((item) => item.replace(/[;.](?: \(\d+\) .*)? ?$/, ''))).toEqual([
      `bei der Stadt Auental, dem Landkreis Auental und dem Schulamt Auental die Datenschutz-Grundverordnung (DSGVO) und das Landesdatenschutzgesetz (LDSG RP); ${land}`,
      `bei dem Landkreis Bergau die DSGVO, das LDSG RP sowie für die Aufgaben nach dem SGB II ${social}; ${land}`,
      `bei dem Jobcenter Auental und der Agentur für Arbeit Auental die DSGVO sowie ${social}; ${bund}`,
      `bei dem AWO Kreisverband Auental e. V. und der Nachbarschaftshilfe Auental e. V. die DSGVO und das Bundesdatenschutzgesetz (BDSG); ${land}`,
      'bei dem Caritasverband Auental e. V. das Gesetz über den Kirchlichen Datenschutz (KDG); die Aufsicht führt das Katholische Datenschutzzentrum Frankfurt am Main',
      'bei dem Caritasverband Bergau e. V. das KDG; die Aufsicht führt das Katholische Datenschutzzentrum (KdöR) in Dortmund',
      'bei dem Diakonischen Werk Auental e. V. und der Kirchengemeinde Auental das EKD-Datenschutzgesetz (DSG-EKD); die Aufsicht führt die oder der Beauftragte für den Datenschutz der EKD',
    ])
    expect(codes(found)).toEqual([])
  })
})

describe('findings', () => {
  const long = { umfang: 'ausfuehrlich', klauseln: { uebersicht: { zustaendig: 'awo' } } }
  test('a diocese that is missing is asked for only where the authority is printed', async () => {
    const parties = [party('stadt'), party('awo'), party('caritas', { bistum: undefined })]
    expect(codes((await printed(agreement(parties))).found)).toEqual([])
    const { text, found } = await printed(agreement(parties, long))
    expect(codes(found)).toEqual(['angaben/bistum'])
    expect(text).toContain('die zuständige kirchliche Datenschutzaufsicht')
  })
  test.each([
    ['a diocese without church law', [party('stadt'), party('awo', { bistum: 'speyer' })], {}, ['angaben/bistum-passt-nicht']],
    ['a parish of unknown law', [party('stadt'), party('gemeinde', { verband: undefined })], {}, ['angaben/datenschutzrecht']],
    ['a church name with state law', [party('stadt'), party('diakonie', { verband: undefined })], {}, ['angaben/datenschutzrecht']],
    ['the same, said on purpose', [party('stadt'), party('diakonie', { verband: undefined, datenschutz: 'dsgvo' })], {}, []],
    ['a religious community that is a corporation', [party('stadt'), party('awo', { name: 'Jüdische Kultusgemeinde Auental', genus: 'f', verband: 'zwst', rechtsform: 'koerperschaft' })], {}, ['angaben/datenschutzrecht']],
    ['the same without its association', [party('stadt'), party('awo', { name: 'Jüdische Kultusgemeinde Auental', genus: 'f', verband: undefined, rechtsform: 'koerperschaft' })], {}, ['angaben/datenschutzrecht']],
    ...['Katholische Kirchengemeinde St. Anna', 'Evangelische Kirchengemeinde Auental', 'Neuapostolische Kirche Auental', 'Ahmadiyya Gemeinde Auental', 'Heilsarmee'].map((name): [string, Fields[], Fields, string[]] => [`${name}, a corporation that is not of the state`, [party('stadt'), party('awo', { name, genus: 'f', verband: undefined, rechtsform: 'koerperschaft' })], {}, ['angaben/datenschutzrecht']]),
    ['the Red Cross as corporation outside Bavaria', [party('stadt'), party('awo', { verband: 'drk', rechtsform: 'koerperschaft' })], {}, ['angaben/datenschutzrecht']],
    ['the Red Cross in Bavaria, a corporation by statute', [party('stadt'), party('awo', { verband: 'drk', rechtsform: 'koerperschaft' })], { land: 'DE-BY' }, []],
    ['a Jobcenter of unknown form', [party('stadt'), party('awo'), party('jobcenter', { rechtsform: undefined })], long, ['angaben/datenschutzaufsicht']],
    ['an authority of one’s own', [party('stadt'), party('awo'), party('jobcenter', { rechtsform: undefined, datenschutz: { aufsicht: 'die Aufsicht' } })], long, []],
  ])('%s', async (_, parties, more, expected) => {
    expect(codes((await printed(agreement(parties, more))).found)).toEqual(expected)
  })
  test('without a Land, where the format does not ask for it, its authority has a neutral name', () => {
    const text = exampleText('integrationskurs-kurz').replace(/^land: .*$/m, '')
    expect(codes(composed(text).found.map((d) => d.code))).toEqual([])
    expect(codes(composed(text.replace(/^typ: .*$/m, '$&\numfang: ausfuehrlich')).found.map((d) => d.code))).toEqual(['angaben/datenschutzaufsicht'])
  })
  describe('where only a sheet prints the law of one party', () => {
    const sheet = (stelle: string, parteien: readonly Fields[], more: Fields = {}, row: Fields = {}): string =>
      agreement(parteien, { klauseln: { datenschutz: { wortlaut: 'Jeder Partner hütet seine Akten.' } }, anlagen: [{ id: 'datenschutzinformation', stelle, dsb: 'Telefon 030 23125-119', aufbewahrung: 'drei Jahre', ...row }], ...more })
    const found = (text: string): string[] => codes(composed(text).found.map(({ code }) => code))
    const parties = [party('stadt'), party('caritas', { bistum: undefined }), party('dom', { bistum: undefined })]
    test('what is missing is asked for, of that party alone', () => {
      expect(found(sheet('caritas', parties))).toEqual(['angaben/bistum'])
      expect(found(sheet('stadt', parties))).toEqual([])
      expect(found(sheet('diakonie', [party('stadt'), party('diakonie', { verband: undefined })]))).toEqual(['angaben/datenschutzrecht'])
    })
    test('an authority written in the sheet needs no diocese', () => {
      expect(found(sheet('caritas', parties, {}, { aufsicht: 'Datenschutzstelle, Hafen 1, 67999 Auental' }))).toEqual([])
    })
    test.each([
      ['stadt', 'nach dem Datenschutzgesetz des Landes'],
      ['caritas', 'nach der KDO'],
      ['diakonie', 'nach dem EKD-Datenschutzgesetz'],
      ['awo', 'nach § 4a BDSG'],
    ])('before 2018 it cites the law of %s in the dative', async (stelle, words) => {
      const { document } = composed(sheet(stelle, [party('stadt'), party('caritas'), party('diakonie'), party('awo')], { datum: '2012-08-21', laufzeit: { dauer: '1 Jahr', kuendigung: { wirkung: 'nur-ausscheiden' } } }))
      expect((document ? await textOf(document, 'txt') : '').replace(/[\s\u00a0]+/g, ' ')).toContain(`Grundlage der Weitergabe ist Ihre Einwilligung ${words}.`)
    })
  })
  test('a short name that cannot be inflected is replaced by the full one', async () => {
    const { text, found } = await printed(agreement([party('stadt'), party('awo'), party('verein', { name: 'Brücken bauen gGmbH', kurz: { name: 'Brücken bauen', genus: 'f' } })]))
    expect(text).toContain('und der Brücken bauen gGmbH die DSGVO')
    expect(found.filter((line) => line.startsWith('deutsch/'))).toEqual([])
  })
})

test('each party stands in exactly one entry, entries keep the order of their first parties, short names follow full ones', () => {
  const { kinds, privacy } = shippedTemplates()
  const roles = kinds.get('abh')?.beteiligte ?? []
  const dates = fc.constantFrom('2006-05-01', '2012-08-21', '2018-05-24', '2018-05-25', '2019-01-01', '2024-06-01', '2025-01-01', '2026-03-01', '2027-12-31')
  const lands = fc.constantFrom('DE-RP', 'DE-BY', 'DE-ST', 'DE-HB')
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(BODIES).filter((id) => !['stadt', 'awo'].includes(id))), dates, lands, (ids, datum, land) => {
      const text = agreement([party('stadt'), party('awo'), ...ids.map((id) => party(id))], { datum, land })
      const reading = readAgreement({ file: 'x', text, templates: shippedTemplates(), mode: 'final' }, new Findings().report)
      if (!reading) throw new Error(text)
      const referents = referentsOf(reading.agreement, roles)
      const values = privacyValues(reading.agreement, privacy, referents)
      const order = reading.agreement.parteien.map(({ id }) => id)
      for (const list of [values.datenschutzrecht, values.datenschutzgesetze]) {
        const named = list.map(({ parteien }) => parteien.map(({ id }) => id))
        expect([...named.flat()].sort()).toEqual([...order].sort())
        expect(named.map(([first]) => order.indexOf(first ?? ''))).toEqual(named.map(([first]) => order.indexOf(first ?? '')).sort((a, b) => a - b))
        expect(list.filter(({ recht }) => recht === '')).toEqual([])
        expect(list.flatMap(({ recht }) => recht.match(/\(DSGVO\)/g) ?? []).length).toBeLessThanOrEqual(1)
      }
      expect(values.datenschutzgesetze.length).toBeLessThanOrEqual(values.datenschutzrecht.length)
    }),
    { numRuns: runs(200) },
  )
})

test('the law of a carrier with a church name is asked for although a text without model clauses prints none', () => {
  const text = exampleText('frei')
  const codes = (one: string): readonly string[] => composed(one).found.map(({ code }) => code)
  expect(codes(text)).toEqual([])
  expect(codes(text.replace('    datenschutz: dsg-ekd\n', ''))).toEqual(['angaben/datenschutzrecht'])
})
