// Dates, term and what is left out: each rule with a case that brings it about and near misses that do not.
import { describe, expect, test } from 'vitest'
import { factsOf, messagesOf } from './facts.ts'

type Case = readonly [what: string, lines: string, found: boolean]
const table = (code: string, cases: readonly Case[]) =>
  describe(code, () => {
    test.each(cases)('%s', (_, lines, found) => {
      const codes = factsOf(lines)
      expect(codes.includes(code), codes.join(', ')).toBe(found)
    })
  })

table('angaben/beginn-vor-unterschrift', [
  ['before the signature', 'laufzeit: { beginn: 2027-01-19, dauer: 1 Jahr }\nunterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }', true],
  ['on the day of the signature', 'laufzeit: { beginn: 2027-01-20, dauer: 1 Jahr }\nunterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }', false],
  ['before its own date, the signature open', 'laufzeit: { beginn: 2027-01-14, dauer: 1 Jahr }', true],
  ['on its own date', 'laufzeit: { beginn: 2027-01-15, dauer: 1 Jahr }', false],
  ['with the signature', 'laufzeit: { beginn: unterzeichnung, dauer: 1 Jahr }', false],
  ['years before, of which another finding speaks', 'laufzeit: { beginn: 2017-01-14, dauer: 20 Jahre }', false],
])
const project = (begin: string, end: string) => `typ: projekt\nparteien:\n  - id: verein\n    rolle: [projekttraeger, mbe, jmd]\nangaben: { projekt: { name: Startbahn, beginn: ${begin}${end} } }\nlaufzeit: { dauer: projekt }`
table('angaben/ende-vor-beginn', [
  ['the project ends first', project('2027-03-01', ', ende: 2027-02-28'), true],
  ['a project of one day', project('2027-03-01', ', ende: 2027-03-01'), false],
  ['an open end', project('2027-03-01', ''), false],
  ['the agreement ends before its own date', 'laufzeit: { bis: 2026-12-31 }', true],
  ['it ends before the day of the signature', 'laufzeit: { bis: 2027-01-19 }\nunterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }', true],
  ['it ends on the day of the signature', 'laufzeit: { bis: 2027-01-20 }\nunterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }', false],
  ['it has ended, after a begin that is given', 'laufzeit: { beginn: 2026-01-01, bis: 2026-12-31 }', false],
])
table('angaben/projektende', [
  ['the project has no last day', project('2027-03-01', ''), true],
  ['it has one', project('2027-03-01', ', ende: 2028-02-29'), false],
])
test('the lines to paste accept an end that is open on purpose', () => {
  const open = project('2027-03-01', '')
  const lines = messagesOf(open).find((one) => one.includes('gilt bis zum Ende des Projekts'))?.split('Absicht offen, sagen Sie es, und warum:\n')[1]
  expect(factsOf(`${open}\n${lines}`)).toEqual(factsOf(open).filter((code) => code !== 'angaben/projektende'))
})
table('angaben/unterschrift-vor-datum', [
  ['signed a year before', 'unterzeichnung: { ort: Musterhausen, datum: 2026-01-20 }', true],
  ['signed on the day of the text', 'unterzeichnung: { ort: Musterhausen, datum: 2027-01-15 }', false],
])
table('angaben/laufzeit-lang', [
  ['two hundred years', 'laufzeit: { dauer: 200 Jahre }', true],
  ['until a day in the next century', 'laufzeit: { beginn: 2027-02-01, bis: 2127-01-31, kuendigung: { zum: jahresende } }', true],
  ['four hundred months', 'laufzeit: { dauer: 400 Monate }', true],
  ['thirty years', 'laufzeit: { dauer: 30 Jahre, kuendigung: { zum: jahresende } }', false],
  ['no end', 'laufzeit: { dauer: unbefristet }', false],
])
const sheet = (from: string, to: string) => `anlagen:\n  - { id: einwilligung, mit: abh, von: ${from}, an: ${to}, an_team: Sachgebiet Aufenthalt, dsb: Telefon 030 23125-119 }`
table('angaben/dieselbe-stelle', [
  ['a party that informs itself', sheet('verein', 'verein'), true],
  ['two parties', sheet('verein', 'stadt'), false],
])
const way = (from: string, to: string, more: string) => `anlagen:\n  - { id: einwilligung, von: ${from}, an: ${to}, an_team: Sachgebiet Aufenthalt, dsb: Telefon 030 23125-119, ${more} }`
table('angaben/blatt-richtung', [
  ['the advice gets what it gives', way('verein', 'stadt', 'mit: abh, richtung: an-beratung'), true],
  ['the advice gives what it gets', way('stadt', 'verein', 'mit: abh'), true],
  ['the same, as it is', way('stadt', 'verein', 'mit: abh, richtung: an-beratung'), false],
  ['a question about another body', way('verein', 'stadt', 'mit: jobcenter'), true],
  ['a body that is not among those to choose from', way('verein', 'stadt', 'mit: andere'), false],
])
table('angaben/keine-kuendigung', [
  ['renewed without a clause on notice', 'laufzeit: { dauer: 1 Jahr }\nklauseln: { kuendigung: { entfaellt: Das regeln wir später. } }', true],
  ['ends by itself without a clause', 'laufzeit: { dauer: 1 Jahr, verlaengerung: { art: keine } }\nklauseln: { kuendigung: { entfaellt: Das regeln wir später. } }', false],
  ['four years without ordinary notice', 'laufzeit: { dauer: 4 Jahre, verlaengerung: { art: keine } }', true],
  ['until a day far away', 'laufzeit: { beginn: 2027-02-01, bis: 2029-03-01 }', true],
  ['two years without ordinary notice', 'laufzeit: { dauer: 2 Jahre, verlaengerung: { art: keine } }', false],
  ['until a day two years away', 'laufzeit: { beginn: 2027-02-01, bis: 2029-01-31 }', false],
  ['four years with notice each year', 'laufzeit: { dauer: 4 Jahre, verlaengerung: { art: keine }, kuendigung: { zum: jahresende } }', false],
  ['four years that are renewed', 'laufzeit: { dauer: 4 Jahre }', false],
])
table('angaben/kuendigungsfrist', [
  ['as long as the term', 'laufzeit: { dauer: 3 Monate, kuendigung: { frist: 3 Monate } }', true],
  ['longer than the term', 'laufzeit: { dauer: 1 Jahr, kuendigung: { frist: 18 Monate } }', true],
  ['a year in weeks', 'laufzeit: { dauer: 1 Jahr, kuendigung: { frist: 52 Wochen } }', true],
  ['as long as a renewal', 'laufzeit: { dauer: 6 Monate, verlaengerung: { art: automatisch, um: 2 Monate }, kuendigung: { frist: 2 Monate, zum: laufzeitende } }', true],
  ['longer than a renewal, but to the end of any month', 'laufzeit: { dauer: 6 Monate, verlaengerung: { art: automatisch, um: 2 Monate }, kuendigung: { frist: 4 Monate, zum: monatsende } }', false],
  ['shorter than a renewal', 'laufzeit: { dauer: 6 Monate, verlaengerung: { art: automatisch, um: 3 Monate }, kuendigung: { frist: 2 Monate, zum: laufzeitende } }', false],
  ['shorter', 'laufzeit: { dauer: 3 Monate, kuendigung: { frist: 2 Monate } }', false],
  ['no end', 'laufzeit: { dauer: unbefristet, kuendigung: { frist: 12 Monate } }', false],
  ['an end before the begin, of which another finding speaks', 'laufzeit: { bis: 2026-12-31, kuendigung: { frist: 4 Wochen, zum: monatsende } }', false],
])
table('angaben/verlaengerung', [
  ['longer than the term', 'laufzeit: { dauer: 1 Jahr, verlaengerung: { art: automatisch, um: 2 Jahre } }', true],
  ['as long', 'laufzeit: { dauer: 2 Jahre, verlaengerung: { art: automatisch, um: 2 Jahre } }', false],
  ['the usual year after half a year', 'laufzeit: { dauer: 6 Monate }', false],
  ['decided on as early as the renewal is long', 'laufzeit: { dauer: 6 Monate, verlaengerung: { art: durch-beschluss, um: 3 Monate } }', true],
  ['decided on within the renewal', 'laufzeit: { dauer: 6 Monate, verlaengerung: { art: durch-beschluss, um: 3 Monate } }\nklauseln: { laufzeit: { vorlauf: 1 Monat } }', false],
])
const annex = (stand: string, text = 'text: Im Haus ist es leise.') => `unterzeichnung: { ort: Musterhausen, datum: 2027-01-20 }\nanlagen:\n  - { id: hausordnung, titel: Hausordnung, stand: ${stand}, ${text} }\nzusatz:\n  - { id: haus, titel: Haus, text: "Es gilt {Anlage hausordnung}." }`
table('angaben/stand', [
  ['younger than the signature', annex('2027-01-21'), true],
  ['of the same day', annex('2027-01-20'), false],
  ['a sheet that is replaced anyway', annex('2027-01-21', 'vorlage: ansprechpersonen'), false],
])
table('angaben/ersetzt', [
  ['replaces a younger one', 'laufzeit: { dauer: 1 Jahr, ersetzt: 2027-01-15 }', true],
  ['replaces an older one', 'laufzeit: { dauer: 1 Jahr, ersetzt: 2027-01-14 }', false],
])
const plan = (day: string) => `typ: abh-clearingstelle\nklauseln:\n  trennung: { praxis: Die Stadt weist auf die Beratung hin., sichtbarkeit: Der Raum liegt abseits. }\n  besetzung: { oeffnung: { mo: 9:00-12:00, do: 14:00-17:00 }, als_anlage: true }\n  raeume: { gebaeude: Rathaus, raum: Zimmer 12 }\nanlagen:\n  - { id: besetzungsplan, stand: 2027-01-10, ort: Rathaus, zeitraum: { von: 2027-02-01, bis: 2027-03-31 }, plan: [{ tag: ${day}, zeit: 14 bis 17 Uhr, dienst: verein }] }`
table('angaben/plan-ausserhalb', [
  ['a closed day', plan('fr'), true],
  ['an open day', plan('do'), false],
])
table('angaben/leer', [
  ['no clause', 'typ: frei', true],
  ['a preamble alone', 'typ: frei\npraeambel: { anlass: Die Stadt und der Verein arbeiten zusammen. }', true],
  ['one clause', 'typ: frei\nzusatz: [{ id: raum, titel: Raum, text: Die Stadt stellt einen Raum bereit. }]', false],
])

describe('angaben/schutz-weggelassen', () => {
  test.each<Case>([
    ['independence', 'klauseln: { unabhaengigkeit: { entfaellt: Das versteht sich. } }', true],
    ['voluntariness', 'klauseln: { freiwilligkeit: { entfaellt: Das versteht sich. } }', true],
    ['data protection', 'klauseln: { datenschutz: { entfaellt: Das versteht sich. } }', true],
    ['voluntariness in other words', 'klauseln: { freiwilligkeit: { wortlaut: Die Beratung ist freiwillig. } }', false],
    ['a clause that protects nobody', 'klauseln: { auslage: false }', false],
    ['an optional clause that protects where it stands', 'klauseln: { sprechstunde: false }', false],
  ])('%s', (_, lines, found) => {
    expect(factsOf(lines).includes('angaben/schutz-weggelassen')).toBe(found)
  })
  test('names what is missing of the recommendations, not what other clauses have', () => {
    const [message = ''] = messagesOf('klauseln: { unabhaengigkeit: { entfaellt: Das versteht sich. } }')
    expect(message).toContain('Unabhängigkeit der Beratung')
    expect(message).not.toContain('Keine Pflicht zur Beratung')
  })
})

describe('angaben/ausnahme-unnoetig', () => {
  const exception = (code: string, zu: string) => `parteien:\n  - id: verein\n    rolle: mbe\nausnahmen:\n  - { code: ${code}, ${zu}grund: Am Ort gibt es keinen anderen Dienst. }`
  test.each([
    ['the finding is there', exception('angaben/traeger-fehlen', 'zu: parteien, '), []],
    ['another place', exception('angaben/traeger-fehlen', 'zu: laufzeit, '), ['angaben/ausnahme-unnoetig', 'angaben/traeger-fehlen']],
    ['no place', exception('angaben/traeger-fehlen', ''), ['angaben/ausnahme-unnoetig', 'angaben/traeger-fehlen']],
    ['another code', exception('angaben/doppelrolle', 'zu: parteien, '), ['angaben/ausnahme-unnoetig', 'angaben/traeger-fehlen']],
  ])('%s', (_, lines, codes) => {
    expect(factsOf(lines)).toEqual(codes)
  })
  test('an exception for a finding in the draft is used as well', () => {
    expect(factsOf('titel: Absprache X\nklauseln: { unabhaengigkeit: { entfaellt: Das versteht sich. } }\nausnahmen: [{ code: angaben/schutz-weggelassen, zu: klauseln.unabhaengigkeit, grund: Es steht in der Satzung. }]')).toEqual([])
  })
})
