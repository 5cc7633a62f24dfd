// What reading yields: defaults, open values, settings, hostile values, places of values that stand elsewhere in the file.
import { describe, expect, it } from 'vitest'
import { Findings, type Mode } from '../../src/diagnostics/diagnostic.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'
import { probeTemplates } from './probe.ts'

const templates = probeTemplates()
const PARTY = (id: string, role: string, more = '') =>
  `  - { id: ${id}, rolle: ${role}, name: Stelle ${id}, genus: f, rechtsform: e-v, sitz: { plz: "67999", ort: Ort }, vertreten_durch: [{ funktion: Leitung }]${more} }\n`
const HEAD = 'koopgen: 1\ntyp: probe\ndatum: 2027-01-15\nland: DE-RP\n'
const PARTIES = `parteien:\n${PARTY('stadt', 'abh')}${PARTY('awo', '[mbe, jmd]')}`
const TERM = 'laufzeit: { dauer: 1 Jahr }\n'
const BASE = HEAD + PARTIES + TERM

function read(text: string, { mode = 'final' as Mode, sets = [] as string[] } = {}) {
  const findings = new Findings(mode)
  const reading = readAgreement({ file: 'f.koop.yaml', text, templates, mode, sets }, findings.report)
  return {
    agreement: reading?.agreement,
    reading,
    found: findings.list.map(({ code, place, message }) => `${code} ${place ? `${place.line}:${place.column}` : message}`),
  }
}

describe('defaults', () => {
  it('a short file is a whole agreement', () => {
    const { agreement, found } = read(BASE)
    expect(found).toEqual([])
    expect(agreement).toMatchObject({
      umfang: 'knapp',
      titel: 'Kooperationsvereinbarung',
      kurztitel: 'Kooperationsvereinbarung',
      kopf: { kurznamen: true },
      definitionen: [],
      gruppen: [],
      zusatz: [],
      anlagen: [],
      offen: [],
      ausnahmen: [],
      unterzeichnung: { modus: 'papier', ort_datum: 'einmal', ausfertigungen: 2 },
      schluss: { aenderungen: 'schriftform', salvatorisch: true, anpassung: true, beitritt: false },
      gestaltung: {
        absaetze: 'auto',
        schrift: 'serif',
        ausrichtung: 'blocksatz',
        groesse: 'normal',
        sprache_personen: 'paarform',
        inhaltsverzeichnis: 'auto',
        zeilennummern: false,
      },
      laufzeit: {
        beginn: 'unterzeichnung',
        dauer: 'P1Y',
        verlaengerung: { art: 'automatisch', um: 'P1Y' },
        kuendigung: { frist: 'P3M', zum: 'laufzeitende', form: 'schriftform', wichtiger_grund: true },
      },
    })
    expect(agreement?.parteien[1]).toMatchObject({ rolle: ['mbe', 'jmd'], artikel: true, ansprechpersonen: [] })
    expect(Object.keys(agreement?.klauseln ?? {})).toEqual([...(templates.kinds.get('probe')?.klauseln.keys() ?? [])])
    expect(agreement?.klauseln['treffen']).toEqual({ state: 'on', asked: false, values: { anzahl: 1, frist: 'P2W' }, given: [] })
    expect(agreement?.klauseln['sprechstunde']).toEqual({ state: 'off', asked: false })
  })
  it.each([
    ['{ dauer: unbefristet }', { dauer: 'unbefristet', verlaengerung: { art: 'keine', um: undefined }, kuendigung: { zum: 'monatsende' } }],
    ['{ dauer: projekt }', { dauer: 'projekt', verlaengerung: { art: 'mit-projekt', um: undefined }, kuendigung: { zum: 'quartalsende' } }],
    ['{ bis: 2028-12-31 }', { bis: '2028-12-31', verlaengerung: { art: 'keine', um: undefined } }],
    ['{ dauer: bewilligung }', { dauer: 'bewilligung', verlaengerung: { art: 'keine', um: undefined }, kuendigung: { zum: 'monatsende' } }],
    [
      '{ dauer: 14 Tage, verlaengerung: { art: durch-beschluss, um: 2 Wochen } }',
      { dauer: 'P14D', verlaengerung: { art: 'durch-beschluss', um: 'P2W' } },
    ],
  ])('laufzeit: %s', (term, expected) => expect(read(`${HEAD}${PARTIES}laufzeit: ${term}\n`).agreement?.laufzeit).toMatchObject(expected))

  it('with three parties the notice of one ends only its own part, and there are three copies', () => {
    const { agreement } = read(`${HEAD}${PARTIES}${PARTY('drk', 'mfd')}${TERM}`)
    expect([agreement?.laufzeit?.kuendigung.wirkung, agreement?.unterzeichnung.ausfertigungen]).toEqual(['nur-ausscheiden', 3])
  })
  it('a long title is cut at a word for the foot', () => {
    expect(read(`${BASE}titel: Vereinbarung über die Zusammenarbeit der Dienste\n`).agreement?.kurztitel).toBe(
      'Vereinbarung über die Zusammenarbeit der',
    )
  })
  it('own texts are counted as the look says', () => {
    const { agreement } = read(
      `${BASE}gestaltung: { absaetze: nein }\nzusatz:\n  - { id: a, titel: A, text: T. }\n  - { id: b, titel: B, text: T., absaetze: ja }\nanlagen: [{ id: c, titel: C, text: T. }]\n`,
    )
    expect([...(agreement?.zusatz ?? []), ...(agreement?.anlagen ?? [])].map(({ absaetze }) => absaetze)).toEqual(['nein', 'ja', 'nein'])
  })
  it('kind frei needs neither term nor representation nor roles', () => {
    const party = (id: string) => `  - { id: ${id}, rolle: sonstige, name: N, genus: m, rechtsform: e-v, sitz: { plz: "67999", ort: O } }\n`
    const { agreement, found } = read(`koopgen: 1\ntyp: frei\ndatum: 2027-01-15\nparteien:\n${party('a')}${party('b')}`)
    expect(found).toEqual([])
    expect(agreement?.laufzeit).toBeUndefined()
    expect(agreement?.parteien[0]?.vertreten_durch).toEqual([])
  })
  it('short forms mean the long ones', () => {
    const long = read(BASE.replace('name: Stelle awo,', 'name: Stelle awo, kurz: { name: AWO },'))
    expect(read(BASE.replace('name: Stelle awo,', 'name: Stelle awo, kurz: AWO,')).agreement).toEqual(long.agreement)
    expect(read(BASE.replace('rolle: abh', 'rolle: [abh]')).agreement).toEqual(read(BASE).agreement)
    expect(read(BASE.replace('genus: f,', 'genus: f, artikel: nein,')).agreement?.parteien[0]?.artikel).toBe(false)
  })
})

describe('clauses that stand elsewhere', () => {
  const text = `${BASE}praeambel:\n  anlass: Neu\nschluss:\n  salvatorisch: false\n  beitritt: { bedingung: Ja }\n`
  it('praeambel and schluss decide about their clauses', () => {
    const { agreement, found } = read(text)
    expect(found).toEqual([])
    expect(agreement?.klauseln['praeambel']).toMatchObject({ state: 'on', asked: true, values: { anlass: 'Neu' }, given: ['anlass'] })
    expect(agreement?.klauseln['salvatorisch']).toEqual({ state: 'off', asked: true })
    expect(agreement?.klauseln['beitritt']).toMatchObject({ state: 'on', asked: true })
    expect(agreement?.schluss.beitritt).toEqual({ bedingung: 'Ja' })
  })
  it('places are where the file says it', () => {
    const { reading } = read(text)
    const line = (...path: string[]) => reading?.source.placeOf(path)?.line
    expect([
      line('klauseln', 'praeambel', 'anlass'),
      line('klauseln', 'salvatorisch'),
      line('klauseln', 'beitritt'),
      line('laufzeit', 'dauer'),
    ]).toEqual([10, 12, 13, 8])
    const place = reading?.source.textPlace(['klauseln', 'praeambel', 'anlass'])(1, 3)
    expect([place?.line, place?.column, place?.endColumn]).toEqual([10, 12, 14])
  })
  it('praeambel: false leaves it out', () =>
    expect(read(`${BASE}praeambel: false\n`).agreement?.klauseln['praeambel']).toEqual({ state: 'off', asked: true }))
})

describe('drafts', () => {
  const open = (text: string) => {
    const { reading, found } = read(text, { mode: 'draft' })
    return {
      found,
      open: reading?.open.map(
        ({ path, question, suggestion, origin }) => `${path.join('.')} ${question}${suggestion ? ` (${suggestion})` : ''} ${origin}`,
      ),
      reading,
    }
  }
  it('missing values become open points with a stand-in of the right type', () => {
    const {
      found,
      open: points,
      reading,
    } = open(
      `${HEAD.replace('datum: 2027-01-15\nland: DE-RP\n', '')}${PARTIES.replace('name: Stelle awo, ', '').replace(', ort: Ort', '')}laufzeit: {}\nklauseln: { sprechstunde: true, dienste: { weitere: [awo] } }\n`,
    )
    expect(found).toEqual([])
    expect(points?.sort()).toEqual([
      'datum Datum? missing',
      'klauseln.dienste.zustaendig Zuständig? missing',
      'klauseln.sprechstunde.raum Raum? missing',
      'klauseln.sprechstunde.zeiten Zeiten? missing',
      'land Land? missing',
      'laufzeit.dauer Dauer? missing',
      'parteien.0.sitz.ort Ort? missing',
      'parteien.1.name Name? missing',
    ])
    expect(reading?.agreement.klauseln['dienste']).toMatchObject({ values: { zustaendig: 'awo' } })
    expect(reading?.agreement.klauseln['sprechstunde']).toMatchObject({ values: { zeiten: [{ tag: 'mo', von: '9:00', bis: '12:00' }] } })
  })
  it('a missing block is open in its fields, an empty field is open as well', () => {
    expect(open(BASE.replace(', sitz: { plz: "67999", ort: Ort }', '')).open).toEqual([
      'parteien.0.sitz.plz Postleitzahl? missing',
      'parteien.0.sitz.ort Ort? missing',
    ])
    expect(open(BASE.replace(', sitz: { plz: "67999", ort: Ort }', ', sitz: { plz: "67999", ort: }')).open).toEqual([
      'parteien.0.sitz.ort Ort? missing',
    ])
    expect(open(BASE.replace(TERM, 'laufzeit:\n')).open).toEqual(['laufzeit.dauer Dauer? missing'])
  })
  it('an entry of offen asks its own question, once', () => {
    const entries =
      'offen:\n  - { zu: klauseln.sprechstunde.raum, frage: Welcher Raum?, vorschlag: Zimmer 3 }\n  - { zu: laufzeit.dauer, frage: Reicht ein Jahr? }\n'
    expect(open(`${BASE}klauseln: { sprechstunde: { zeiten: { mo: 9:00-12:00 } } }\n${entries}`).open).toEqual([
      'klauseln.sprechstunde.raum Welcher Raum? (Zimmer 3) missing',
      'laufzeit.dauer Reicht ein Jahr? offen',
    ])
    expect(read(`${BASE}offen: [{ zu: praeambel.anlass, frage: Warum? }]\npraeambel: { anlass: Neu }\n`).reading?.open).toMatchObject([
      { path: ['klauseln', 'praeambel', 'anlass'], origin: 'offen' },
    ])
  })
  it.each([
    ['an id', BASE.replace('id: awo, ', ''), 'schema/fehlt 7:7'],
    ['the parties', HEAD + TERM, 'schema/fehlt 1:1'],
    ['the version', BASE.replace('koopgen: 1\n', ''), 'schema/fehlt 1:1'],
    ['the question of an open point', `${BASE}offen: [{ zu: land }]\n`, 'schema/fehlt 9:11'],
  ])('cannot do without %s', (_, text, expected) => expect(open(text).found).toEqual([expected]))
  it('a final agreement has no holes', () => expect(read(BASE.replace(', ort: Ort', '')).found).toEqual(['schema/fehlt 6:77']))
})

it('of two equal ids the message shows the first as well', () => {
  const findings = new Findings()
  readAgreement({ file: 'f', text: BASE.replace('id: awo', 'id: stadt'), templates, mode: 'final' }, findings.report)
  expect(findings.list.map((d) => [d.place?.line, d.related?.map(({ place }) => place.line)])).toEqual([[7, [6]]])
})

describe('--set', () => {
  it('sets, appends and switches', () => {
    const { agreement, found } = read(BASE, {
      sets: ['parteien.stadt.sitz.ort=Neu', 'klauseln.treffen.anzahl=3', 'schluss.salvatorisch=false', 'parteien.awo.sitz.plz=01067'],
    })
    expect(found).toEqual([
      'yaml/zahl-als-text parteien.awo.sitz.plz: Der Wert 01067 ist hier ein Text, in YAML aber eine Zahl; er gilt so, wie er geschrieben ist.',
    ])
    expect(agreement?.parteien.map(({ sitz }) => sitz)).toEqual([
      { plz: '67999', ort: 'Neu' },
      { plz: '01067', ort: 'Ort' },
    ])
    expect(agreement?.klauseln['treffen']).toMatchObject({ values: { anzahl: 3 } })
    expect(agreement?.klauseln['salvatorisch']).toMatchObject({ state: 'off' })
  })
  it('a wrong value is named by its path, because it has no place', () => {
    expect(read(BASE, { sets: ['parteien.stadt.sitz.ortt=Neu'] }).found).toEqual([
      'schema/unbekanntes-feld parteien.stadt.sitz.ortt: Das Feld „ortt“ gibt es hier nicht.',
    ])
    expect(read(BASE, { sets: ['laufzeit.dauer=P1Y'] }).found[0]).toMatch(/^schema\/form laufzeit\.dauer: /)
  })
})

describe('hostile values', () => {
  it.each(['<b>x</b>', '{{name}}', '1. *a*', '](x)', '../../x', '$(id)', "'; --", '\\textbf', 'x'.repeat(300)])('%j stays as it is', (name) => {
    expect(read(BASE.replace('name: Stelle awo', `name: ${JSON.stringify(name)}`)).agreement?.parteien[1]?.name).toBe(name)
  })
  it.each([
    ['titel: "a\\nb"', 'schema/form'],
    ['titel: "a\\tb"', 'schema/form'],
    ['titel: "a\\u202eb"', 'yaml/zeichen'],
    [`titel: ${'x'.repeat(301)}`, 'schema/zu-viel'],
    ['constructor: 1', 'schema/unbekanntes-feld'],
    ['toString: 1', 'schema/unbekanntes-feld'],
    ['klauseln: { __proto__: { state: on } }', 'schema/unbekanntes-feld'],
    ['klauseln: { hasOwnProperty: true }', 'schema/unbekanntes-feld'],
    ['angaben: { __proto__: { x: 1 } }', 'schema/unbekanntes-feld'],
    ['titel: .nan', 'yaml/zahl-als-text'],
  ])('%j is refused with its place', (line, code) => {
    const { found } = read(`${BASE}${line}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${code} 9:\\d+$`))
  })
  it.each(['typ: __proto__', 'typ: constructor', 'typ: [abh]', 'typ: null'])('%s is no kind', (line) => {
    const { found, reading } = read(BASE.replace('typ: probe', line))
    expect(reading).toBeUndefined()
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/ 2:\d+$/)
  })
  it.each(['- a\n- b\n', 'nur Text\n', '42\n'])('%j is no agreement', (text) => expect(read(text).found).toEqual(['schema/typ 1:1']))
})

it('says how a file begins that has no fields', () => {
  const findings = new Findings('final')
  readAgreement({ file: 'f.koop.yaml', text: '[]', templates, mode: 'final' }, findings.report)
  expect(findings.list.map(({ hint }) => hint)).toEqual(['Beginnen Sie mit:\nkoopgen: 1\ntyp: abh'])
})

it.each(['1 Jahrnenene', '3 Tageee'])('refuses the duration %j', (text) => {
  expect(read(BASE.replace('1 Jahr', text)).found).toEqual(['schema/form 8:20'])
})
