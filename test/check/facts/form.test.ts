// The form of signatures: for each Land what a single mayor, a department and two persons bring about, and when nothing is said.
import { describe, expect, test } from 'vitest'
import { composed } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'
import { factsOf, messagesOf, stadt } from './facts.ts'

const MAYOR = stadt('vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]')
const STAFF = stadt('vertreten_durch: [{ funktion: Fachbereichsleitung }]')
const TWO = stadt('vertreten_durch:', '  - { funktion: Bürgermeisterin, geschlecht: w, art: gemeinschaftlich }', '  - { funktion: Beigeordnete, geschlecht: w, art: gemeinschaftlich }')
const of = (land: string, lines: string): readonly string[] => factsOf(`land: ${land}\n${lines}`).filter((code) => code !== 'angaben/vertretung-abweichend').map((code) => code.replace('recht/', ''))

describe('all Länder: a mayor alone, a department alone, two with titles', () => {
  test.each<readonly [land: string, mayor: readonly string[], staff: readonly string[], two: readonly string[]]>([
    ['DE-BW', [], ['zweite-unterschrift-pruefen'], []],
    ['DE-BY', [], ['amtsbezeichnung'], []],
    ['DE-BE', ['form-ungeprueft'], ['form-ungeprueft'], ['form-ungeprueft']],
    ['DE-BB', ['zweite-unterschrift'], ['amtsbezeichnung-ueblich', 'zweite-unterschrift'], []],
    ['DE-HB', ['form-ungeprueft'], ['form-ungeprueft'], ['form-ungeprueft']],
    ['DE-HH', ['zweite-unterschrift-pruefen'], ['zweite-unterschrift-pruefen'], []],
    ['DE-HE', ['zweite-unterschrift-pruefen'], ['amtsbezeichnung-ueblich', 'zweite-unterschrift-pruefen'], []],
    ['DE-MV', ['siegel', 'zweite-unterschrift-pruefen'], ['amtsbezeichnung-ueblich', 'siegel', 'zweite-unterschrift-pruefen'], ['siegel']],
    ['DE-NI', [], ['amtsbezeichnung-ueblich'], []],
    ['DE-NW', [], ['amtsbezeichnung-ueblich'], []],
    ['DE-RP', [], ['amtsbezeichnung'], []],
    ['DE-SL', ['siegel'], ['amtsbezeichnung', 'siegel'], ['siegel']],
    ['DE-SN', [], ['zweite-unterschrift-pruefen'], []],
    ['DE-ST', [], ['zweite-unterschrift-pruefen'], []],
    ['DE-SH', [], ['amtsbezeichnung-ueblich'], []],
    ['DE-TH', [], ['amtsbezeichnung-pruefen'], []],
  ])('%s', (land, mayor, staff, two) => {
    expect([of(land, MAYOR), of(land, STAFF), of(land, TWO)]).toEqual([mayor, staff, two])
  })
})

describe('angaben/ausfertigungen', () => {
  const six = stadt() + ['a', 'b', 'c'].map((id) => `\n  - { id: ${id}, rolle: mbe, name: Verein ${id.toUpperCase()} e. V., genus: m, rechtsform: e-v, sitz: { plz: "29999", ort: Musterhausen }, vertreten_durch: [{ funktion: Vorstand }] }`).join('')
  test.each([
    ['fewer than partners', 'ausfertigungen: 4', true],
    ['as many', 'ausfertigungen: 5', false],
    ['one more, for the files', 'ausfertigungen: 6', false],
    ['one, of which all get copies', 'ausfertigungen: 1', false],
    ['electronic and a number', 'modus: qes, ausfertigungen: 3', true],
    ['electronic and one', 'modus: qes, ausfertigungen: 1', false],
    ['electronic', 'modus: qes', false],
    ['exchanged and a number', 'modus: einzeln, ausfertigungen: 3', true],
    ['exchanged', 'modus: einzeln', false],
  ])('%s', (_, signing, found) => {
    expect(factsOf(`${six}\nunterzeichnung: { ${signing} }`).includes('angaben/ausfertigungen')).toBe(found)
  })
  test('a clause of one’s own is not judged', () => {
    expect(factsOf(`${six}\nunterzeichnung: { ausfertigungen: 4 }\nklauseln: { ausfertigungen: { wortlaut: Ein Original behält die Stadt. } }`)).not.toContain('angaben/ausfertigungen')
  })
})

describe('official titles', () => {
  const county = (land: string, words: string) => of(land, stadt('name: Landkreis Musterhausen', 'genus: m', `vertreten_durch: [{ funktion: ${words} }]`))
  test('a county with a norm that was not read is never an error', () => {
    expect([county('DE-SL', 'Amtsleitung'), county('DE-TH', 'Amtsleitung'), county('DE-RP', 'Amtsleitung')]).toEqual([['amtsbezeichnung-pruefen', 'siegel'], ['amtsbezeichnung-pruefen'], ['amtsbezeichnung']])
  })
  test('a word of which nobody can say whether it is a title is to be checked', () => {
    expect(of('DE-RP', stadt('vertreten_durch: [{ funktion: Dezernentin, geschlecht: w }]'))).toEqual(['amtsbezeichnung-pruefen'])
  })
  test('two members of staff in Baden-Württemberg: the title should be there', () => {
    expect(of('DE-BW', stadt('vertreten_durch:', '  - { funktion: Amtsleiterin, geschlecht: w }', '  - { funktion: Sachgebietsleiter, geschlecht: m }'))).toEqual(['amtsbezeichnung-pruefen'])
  })
  test('the end of the chain signs', () => {
    expect(of('DE-RP', stadt('vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w, vertreten_durch: [{ funktion: Fachbereichsleitung }] }]'))).toEqual(['amtsbezeichnung'])
    expect(of('DE-RP', stadt('vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w, vertreten_durch: [{ funktion: Beigeordnete, geschlecht: w }] }]'))).toEqual([])
  })
  const signed = (lines: string) => of('DE-RP', `unterzeichnung:\n  unterschriften:\n    - { fuer: stadt, personen: [${lines}] }\n    - { fuer: verein, personen: [{ zeilen: [Vorsitzende] }] }`)
  test('what is printed below the signature decides', () => {
    expect([signed('{ name: N. N. }'), signed('{ name: N. N., zeilen: [Fachbereich 3] }'), signed('{ name: N. N., zeilen: [Oberbürgermeisterin] }')]).toEqual([['amtsbezeichnung'], ['amtsbezeichnung'], []])
  })
  const inGroup = (...persons: readonly string[]) =>
    of('DE-RP', `gruppen:\n  - { id: alle, bezeichnung: Partner, mitglieder: [stadt, verein] }\nunterzeichnung:\n  unterschriften:\n    - { fuer: alle, personen: [${persons.join(', ')}] }`)
  test('in a group the lines say for whom; where they do not, nothing is concluded', () => {
    expect(inGroup('{ zeilen: [Amtsleitung, Stadt Musterhausen] }', '{ zeilen: [Vorsitzende] }')).toEqual(['amtsbezeichnung'])
    expect(inGroup('{ zeilen: [Amtsleitung] }', '{ zeilen: [Vorsitzende] }')).toEqual([])
  })
  test('a Jobcenter of a county signs as the county, a gemeinsame Einrichtung by its management', () => {
    const jobcenter = (rechtsform: string) => of('DE-RP', `typ: jobcenter\nangaben: { traegerform: ${rechtsform === 'gebietskoerperschaft' ? 'zkt' : 'ge'} }\n${stadt('rolle: jobcenter', 'name: Jobcenter Musterhausen', 'genus: n', `rechtsform: ${rechtsform}`, 'vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }]')}`)
    expect(jobcenter('gemeinsame-einrichtung')).toEqual([])
    expect(jobcenter('gebietskoerperschaft')).toContain('amtsbezeichnung')
  })
  test('in a draft a void signature is a warning, in final mode an error; an exception accepts it', () => {
    const text = mergedLines(`land: DE-RP\n${STAFF}`)
    const severities = (mode: 'draft' | 'final', more = '') => composed(text + more, { mode }).found.flatMap(({ code, severity }) => (code === 'recht/amtsbezeichnung' ? [severity] : []))
    expect([severities('draft'), severities('final')]).toEqual([['warning'], ['error']])
    expect(severities('final', 'ausnahmen:\n  - { code: recht/amtsbezeichnung, zu: parteien.stadt, grund: Die Vollmacht liegt mit Amtsbezeichnung bei. }\n')).toEqual([])
  })
})

describe('seal', () => {
  test('one signature with a seal is enough', () => {
    expect(of('DE-SL', 'unterzeichnung:\n  unterschriften:\n    - { fuer: stadt, personen: [{ zeilen: [Bürgermeisterin], siegel: true }] }\n    - { fuer: verein, personen: [{ zeilen: [Vorsitzende] }] }')).toEqual([])
  })
  test('what was not read is to be checked', () => {
    expect(messagesOf('land: DE-MV').find((one) => one.includes('Dienstsiegel'))).toContain('bitte prüfen')
  })
})

describe('electronic signature', () => {
  const electronic = (land: string) => of(land, `${TWO}\nunterzeichnung: { modus: qes }`).includes('elektronisch')
  test('is a warning where the law of the Land does not clearly allow it', () => {
    const lands = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'].filter((land) => electronic(`DE-${land}`))
    expect(lands).toEqual(['BY', 'BE', 'HB', 'HH', 'HE', 'MV', 'RP', 'SH', 'TH'])
  })
  test('not on paper, not between carriers', () => {
    expect(of('DE-BY', MAYOR)).toEqual([])
    const private_ = `typ: frei\nland: DE-BY\n${stadt('rolle: sonstige', 'name: Haus Musterhausen gGmbH', 'rechtsform: ggmbh', 'vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }]')}\nunterzeichnung: { modus: qes }\nzusatz: [{ id: raum, titel: Raum, text: Das Haus stellt einen Raum bereit. }]`
    expect(factsOf(private_)).toEqual([])
  })
})

test('in Bavaria a county that is the authority for foreigners may be the wrong party; a town is not', () => {
  const county = stadt('name: Landkreis Musterhausen', 'genus: m', 'vertreten_durch: [{ funktion: Landrätin, geschlecht: w }]')
  expect([of('DE-BY', county), of('DE-BY', MAYOR), of('DE-NI', county)]).toEqual([['landratsamt'], [], []])
})

test('text form is not enough where a public body is party', () => {
  expect(factsOf('laufzeit: { dauer: 1 Jahr, kuendigung: { form: textform } }\nschluss: { aenderungen: textform }')).toEqual(['recht/textform', 'recht/textform'])
  const courses = 'typ: integrationskurs\nangaben: { bewilligung: { von: 2027-02-01, bis: 2028-01-31 } }\nlaufzeit: { dauer: bewilligung, kuendigung: { form: textform } }\nparteien:\n  - id: stadt\n    rolle: ik-traeger\n    name: Sprachschule Musterhausen gGmbH\n    kurz: Sprachschule\n    rechtsform: ggmbh\n    einheit: { name: Kursbüro, genus: n }\n    vertreten_durch: [{ funktion: Geschäftsführerin, geschlecht: w }]'
  expect(factsOf(courses)).toEqual([])
})
