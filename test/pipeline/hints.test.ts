// What messages advise can be followed: a mistake of a new user, its place, and a word of message and next step.
import { describe, expect, it } from 'vitest'
import { composed, exampleText } from '../support/compose.ts'

const kurz = exampleText('kurz')
/** The short example with something else in its place. */
function changed(from: string | RegExp, to: string): string {
  const text = kurz.replace(from, to)
  if (text === kurz) throw new Error(`nothing to change: ${from}`)
  return text
}
const found = (text: string, mode: 'final' | 'draft' = 'final') =>
  composed(text, { mode }).found.filter(({ code }) => !['recht/amtsbezeichnung-ueblich', 'angaben/vertretung-abweichend'].includes(code)).map(({ code, place, message, hint = '' }) => ({ code, line: place?.line, column: place?.column, message, hint }))
const signedBy = (n: number) => `  unterschriften:
    - fuer: stadt
      personen: [${Array.from({ length: n }, () => '{ zeilen: [Mitglied des Vorstands] }').join(', ')}]
    - { fuer: nachbarschaft, personen: [{ zeilen: [Vorsitzende] }] }
`

describe('signatories', () => {
  it('takes forty of one party', () => expect(found(`${kurz}${signedBy(40)}`)).toEqual([]))
  it('refuses more without speaking of clauses', () => {
    const [only, ...others] = found(`${kurz}${signedBy(41)}`)
    expect([only?.code, only?.message, others]).toEqual(['schema/zu-viel', 'Höchstens 40 Einträge sind möglich.', []])
    expect(only?.hint).not.toContain('Klausel')
  })
  it('takes forty representatives', () => {
    const many = Array.from({ length: 40 }, () => '{ funktion: Mitglied des Vorstands, geschlecht: w }').join(', ')
    expect(found(changed(/vertreten_durch:\n\s+- \{[^}]*\}/, `vertreten_durch: [${many}]`))).toEqual([])
    expect(found(changed(/vertreten_durch:\n\s+- \{[^}]*\}/, `vertreten_durch: [${many}, { funktion: Noch eine }]`)).map(({ code }) => code)).toEqual(['schema/zu-viel'])
  })
})

const STATE = 'land: DE-NI'
describe('values', () => {
  it.each<[string, string, string, string]>([
    ['the end of a code', changed(STATE, 'land: NI'), 'schema/wert', 'Meinten Sie „DE-NI“?'],
    ['the name of a Land', changed(STATE, 'land: Niedersachsen'), 'schema/wert', 'Meinten Sie „DE-NI“?'],
    ['a misspelt name of a Land', changed(STATE, 'land: Baden-Würtemberg'), 'schema/wert', 'Meinten Sie „DE-BW“?'],
    ['what is no Land, with the names of all', changed(STATE, 'land: Westfalica'), 'schema/wert', 'DE-BW (Baden-Württemberg)'],
    ['an empty description of a logo', changed('    sitz: { strasse: Marktplatz', '    logo: { datei: a.png, alt: "" }\n    sitz: { strasse: Marktplatz'), 'schema/leer', 'das Feld ist nötig. Beispiel: Wappen'],
    ['a name of blanks', changed('name: Stadt Neuental', 'name: "  "'), 'schema/leer', 'das Feld ist nötig'],
    ['an empty field that may be left out', changed('kurztitel: Kooperation Neuental', 'kurztitel: ""'), 'schema/leer', 'oder löschen Sie das Feld'],
    ['parties as text', kurz.replace(/^parteien:[\s\S]*?(?=^laufzeit)/m, 'parteien: Stadt\n'), 'schema/typ', '- { id: stadt, rolle: abh, '],
    ['a logo as text', changed('    sitz: { strasse: Marktplatz', '    logo: logos/stadt.png\n    sitz: { strasse: Marktplatz'), 'schema/typ', 'Schreiben Sie { datei: logos/stadt.png, alt: "…" }.'],
    ['a seat as text', changed(/sitz: \{ strasse: Marktplatz.*\}/, 'sitz: Neuental'), 'schema/typ', 'Schreiben Sie { plz: "…", ort: Neuental }.'],
    ['true in quotation marks', `${kurz}  unterschriften:\n    - { fuer: stadt, personen: [{ siegel: "true" }] }\n    - { fuer: nachbarschaft, personen: [{ name: A }] }\n`, 'schema/typ', 'Schreiben Sie true ohne Anführungszeichen.'],
    ['clauses as a list', `${kurz}klauseln:\n  - freiwilligkeit\n`, 'schema/typ', 'ohne „- “ davor'],
    ['a file of words', 'Hallo Welt\n', 'schema/typ', 'Beginnen Sie mit:\nkoopgen: 1'],
    ['a list', '- a\n- b\n', 'schema/typ', 'Beginnen Sie mit:\nkoopgen: 1'],
    ['a file of two lines', 'koopgen: 1\ntyp: abh\n', 'schema/fehlt', '  - id: stadt\n    rolle: …'],
  ])('%s', (_, text, code, hint) => {
    const [first, ...others] = found(text)
    expect([first?.code, others]).toEqual([code, []])
    expect(first?.hint).toContain(hint)
    expect(`${first?.message}${first?.hint}`).not.toContain('Unterfeld')
  })
})

describe('what cannot be printed', () => {
  const own = (text: string) => `${kurz}zusatz:\n  - { id: eigene, titel: Eigene, text: "${text}" }\n`
  it('names all characters of a value in one message, at the first', () => {
    const text = changed('strasse: Marktplatz 4', 'strasse: Marktplatz 漢字')
    const [only, ...others] = found(text)
    const row = text.split('\n').findIndex((one) => one.includes('漢'))
    expect(others).toEqual([])
    expect(only).toMatchObject({ code: 'text/zeichen-fehlt', message: 'Die Zeichen „漢“ (U+6F22) und „字“ (U+5B57) können nicht gedruckt werden.', line: row + 1, column: (text.split('\n')[row] ?? '').indexOf('漢') + 1 })
  })
  it('names six of many, and one alone', () => {
    expect(found(own('漢字東京大阪名古屋 und **京都**')).map(({ message }) => message)).toEqual([expect.stringMatching(/^Die Zeichen „漢“.*und 4 weitere können nicht gedruckt werden\.$/)])
    expect(found(own('Ein 漢 nur')).map(({ message }) => message)).toEqual(['Das Zeichen „漢“ (U+6F22) kann nicht gedruckt werden.'])
  })
  it('does not advise blanks inside an address', () => {
    expect(found(own(`Siehe https://www.example.org/${'lang/'.repeat(60)}`)).map(({ hint }) => /Startseite/.test(hint))).toEqual([true])
    expect(found(own('x'.repeat(301))).map(({ hint }) => /mit Leerzeichen/.test(hint))).toEqual([true])
  })
})

describe('a table with more columns than fit', () => {
  const table = (n: number, word: string) => [Array(n).fill('Spalte'), Array(n).fill('---'), Array(n).fill(word)].map((cells) => `|${cells.join('|')}|`).join('\\n')
  const clause = (text: string) => `${kurz}zusatz:\n  - { id: eigene, titel: Eigene, text: "${text}" }\n`
  const annex = (text: string, more = '') => `${kurz}anlagen:\n  - { id: liste, titel: Liste, ${more}text: "${text}" }\n`
  it.each<[string, string, string[]]>([
    ['15 columns of long words', clause(table(15, 'Donaudampfschifffahrt')), ['Anlage mit „quer: true“']],
    ['8 columns in an annex', annex(table(8, 'Donaudampfschiff')), ['bei der Anlage „quer: true“']],
    ['the same, turned', annex(table(8, 'Donaudampfschiff'), 'quer: true, '), []],
    ['12 columns, turned', annex(table(12, 'Donaudampfschiff'), 'quer: true, '), ['Streichen Sie Spalten']],
    ['12 columns of figures', clause(table(12, '27')), []],
    ['2 columns with a word of two lines', clause(table(2, 'x'.repeat(120))), []],
  ])('%s', (_, text, hints) => {
    expect(found(text).map(({ code, hint }) => [code, hints.some((part) => hint.includes(part))])).toEqual(hints.map(() => ['text/tabelle-breit', true]))
  })
  it('that cannot hold a letter in each column is refused, however short the words are', () => {
    const codes = (text: string): readonly string[] => found(text).map(({ code }) => code)
    expect([clause(table(20, 'x')), clause(table(21, 'x')), annex(table(32, 'x'), 'quer: true, '), annex(table(33, 'x'), 'quer: true, ')].map((text) => codes(text).includes('text/spalten-zu-viele'))).toEqual([false, true, false, true])
  })
})

describe('advice', () => {
  const own = (text: string) => `${kurz}zusatz:\n  - { id: eigene, titel: Eigene, text: "${text}" }\n`
  it.each<[string, string, string, string, string]>([
    ['a day that is not', changed('datum: 2027-01-15', 'datum: 2027-02-30'), 'schema/form', 'Den 30. Februar 2027 gibt es nicht.', 'Der Februar 2027 hat 28 Tage.'],
    ['a month that is not', changed('datum: 2027-01-15', 'datum: 2027-13-01'), 'schema/form', 'Einen Monat 13 gibt es nicht.', '2027-01-15'],
    ['a beginning long after', changed('dauer: 1 Jahr', 'dauer: 1 Jahr\n  beginn: 2072-02-01'), 'angaben/beginn', 'mehr als zwei Jahre nach', 'Jahr'],
    ['a beginning long before', changed('dauer: 1 Jahr', 'dauer: 1 Jahr\n  beginn: 2024-12-01'), 'angaben/beginn', 'mehr als zwei Jahre vor', 'Jahr'],
    ['an unknown party in a text', own('Es gilt {partei y der}.'), 'text/klammer', 'Es gibt keine Partei „y“.', '{partei stadt der}'],
    ['double braces', own('Es gilt {{hbs}}.'), 'text/klammer', '{{hbs}} wird nicht verstanden', 'einfache Klammern'],
  ])('%s', (_, text, code, message, hint) => {
    const [first, ...others] = found(text)
    expect([first?.code, others]).toEqual([code, []])
    expect(first?.message).toContain(message)
    expect(first?.hint).toContain(hint)
  })
  it('takes a beginning two years after', () => expect(found(changed('dauer: 1 Jahr', 'dauer: 1 Jahr\n  beginn: 2029-01-15'))).toEqual([]))
  it('says of one of two equal ids only that it is taken', () => {
    const text = changed('id: nachbarschaft', 'id: stadt')
    expect(found(`${text}  unterschriften:\n    - { fuer: stadt, personen: [{ name: A }] }\n    - { fuer: nachbarschaft, personen: [{ name: B }] }\n`).map(({ code }) => code)).toEqual(['schema/doppelt'])
  })
  it.each([
    ['Diakonisches Werk Neuental e. V.', 'verband: diakonie'],
    ['Evangelischer Verein Neuental e. V.', 'datenschutz: dsg-ekd'],
    ['Caritasverband Neuental e. V.', 'verband: caritas'],
    ['Katholischer Verein Neuental e. V.', 'datenschutz: kdg'],
  ])('suggests for %s first %s, at the name', (name, line) => {
    const text = changed('name: Nachbarschaftshilfe Neuental e. V.', `name: ${name}`).replace('umfang: knapp\n', '').replace('land: DE-NI', 'land: DE-NI\numfang: ausfuehrlich')
    const [law] = found(text).filter(({ code }) => code === 'angaben/datenschutzrecht')
    expect(law?.hint.split('\n')[0]).toBe(line)
    expect(text.split('\n')[(law?.line ?? 0) - 1]).toContain(name)
  })
})
