// Several answers in one line: each part is judged by its own question, with its own message; nothing of the line is lost.
import { describe, expect, test } from 'vitest'
import { keyOf, type Question, type Replied, type Sheet } from '../../src/wizard/question.ts'
import { joined } from '../../src/wizard/paste.ts'
import { planOf } from '../../src/wizard/plan.ts'
import { converse } from '../../src/wizard/session.ts'
import { rowsOf } from '../../src/wizard/sheets.ts'
import { EMPTY, TALK, within } from '../support/wizard-chance.ts'
import { answersOf, talk } from '../support/wizard-talk.ts'

/** The questions of a sheet when all before them are answered. */
async function sheetOf(title: string): Promise<{ sheet: Sheet; asked: readonly { question: Question; current: unknown }[] }> {
  const state = await converse(EMPTY, talk(answersOf({ 'typ': 'abh', 'assistent.weg': 'alles' })), within())
  const questions = planOf(state!.data, TALK.templates, TALK.today).flatMap((section) => section.questions).filter(({ sheet }) => sheet?.title === title)
  return { sheet: questions[0]!.sheet!, asked: questions.map((question) => ({ question, current: undefined })) }
}
const told = (found: readonly Replied[] | string): unknown => (typeof found === 'string' ? found : found.map(([{ path }, reply]) => [keyOf(path), reply.kind === 'value' ? reply.value : reply.kind]))

describe('a numbered sheet', () => {
  test.each([
    ['', ['taken', 'taken', 'taken']],
    ['1 = 1.3.2027; 3 = sechs Wochen', ['2027-03-01', 'taken', '6 Wochen']],
    ['2 = keine', ['taken', 'keine', 'taken']],
    ['2 = offen', ['taken', 'open', 'taken']],
    ['2, 3', ['taken', 'single', 'single']],
  ])('„%s“', async (typed, replies) => {
    const { sheet, asked } = await sheetOf('Beginn, Verlängerung, Kündigung')
    expect(told(sheet.read(typed, asked))).toEqual(['beginn', 'verlaengerung.art', 'kuendigung.frist'].map((key, i) => [`laufzeit.${key}`, replies[i]]))
  })
  test.each([
    ['1 = bald; 3 = lange', /^1 .*: .+\n3 Kündigungsfrist: .+/],
    ['sechs Wochen', /Schreiben Sie die Nummer und ein Gleichheitszeichen/],
    ['7 = x', /Eine Nummer 7 gibt es hier nicht. Möglich: 1 bis 3/],
    ['1 = 1.3.2027; 1 = 2.3.2027', /Nummer 1 steht zweimal/],
    ['1 = 1.3.2027, 3 = 6 Wochen', /mit einem Strichpunkt: 1 = …; 3 = …/],
    ['2 = keine, 9 = x und 3 = 6 Wochen', /mit einem Strichpunkt: 2 = …; 3 = …/],
  ])('„%s“ is refused, each part with its number', async (typed, words) => {
    const { sheet, asked } = await sheetOf('Beginn, Verlängerung, Kündigung')
    expect(told(sheet.read(typed, asked))).toMatch(words)
  })
  test('lines that are pasted are parts, and a number that no row has belongs to the text', async () => {
    const { sheet, asked } = await sheetOf('Überschrift und Fußzeile')
    const texts = (typed: string) => (told(sheet.read(joined(typed, sheet.between), asked)) as [string, unknown][]).map(([, value]) => value)
    expect(texts('1 = zur Hilfe ⏎ 3 = 12')).toEqual(['zur Hilfe', 'taken', '12'])
    expect(texts('1 = für n = 5 und 7 = x')[0]).toBe('für n = 5 und 7 = x')
  })
  test.each(['-', '–', '—'])('„%s“ empties a row', async (dash) => {
    const { sheet, asked } = await sheetOf('Überschrift und Fußzeile')
    expect(told(sheet.read(`2 = ${dash}; 3 = ${dash}`, asked))).toEqual([['untertitel', undefined], ['kurztitel', undefined], ['aktenzeichen', undefined]])
  })
  test('its rows say what holds', async () => {
    const { asked } = await sheetOf('Beginn, Verlängerung, Kündigung')
    expect(rowsOf(asked)[0]).toBe('1  Beginn: mit der letzten Unterschrift')
    expect(rowsOf(asked)[2]).toBe('3  Kündigungsfrist: 3 Monate')
  })
})

test('the parties stand in one line, as many as there are roles; each strange role is named', async () => {
  const { sheet, asked } = await sheetOf('Wer schließt die Vereinbarung? In welchen Rollen?')
  expect(told(sheet.read('auslä; mbe + jmd; Landkreis', asked))).toEqual([['assistent.parteien', 3], ['parteien.1.rolle', 'abh'], ['parteien.2.rolle', ['mbe', 'jmd']], ['parteien.3.rolle', 'kommune']])
  expect(told(sheet.read('Bäcker; MBE; Schuster', asked))).toMatch(/^Partei 1: „Bäcker“ ist keine Rolle.*\nPartei 3: „Schuster“/)
  expect(told(sheet.read('Ausländerbehörde, MBE; JMD', asked))).toMatch(/^Partei 1: „Ausländerbehörde, MBE“: Trennen Sie zwei Parteien mit Strichpunkt/)
  expect(told(sheet.read('auslä; Stadt, Gemeinde oder Landkreis; MBE', asked))).not.toMatch(/Strichpunkt/)
  expect(told(sheet.read('Jobcenter; MBE', asked))).toMatch(/Es fehlt noch eine Partei, die Ausländerbehörde ist/)
})
test('address and representation: both faults at once, and either may stay open', async () => {
  const { sheet, asked } = await sheetOf('Anschrift; wer vertritt die Partei?')
  const one = asked.slice(0, 2)
  expect(told(sheet.read('Neuental', one))).toMatch(/^Anschrift: Es fehlt die Postleitzahl.*\nVertretung: Es fehlt, wer die Partei vertritt/)
  expect(told(sheet.read('noch offen', one))).toEqual([['parteien.1.sitz', 'open'], ['parteien.1.vertreten_durch', 'open']])
  expect(told(sheet.read('offen; Vorsitzende; Schatzmeister', one))).toEqual([['parteien.1.sitz', 'open'], ['parteien.1.vertreten_durch', [{ funktion: 'Vorsitzende', geschlecht: 'w', art: 'gemeinschaftlich' }, { funktion: 'Schatzmeister', geschlecht: 'm', art: 'gemeinschaftlich' }]]])
})
describe('the line of address and representation, given back', () => {
  const sitz = { strasse: 'Marktplatz 4; Hinterhaus', postfach: '12 34', plz: '29999', ort: 'Neuental' }
  const people = [{ name: 'Erika Muster', funktion: 'Präses', geschlecht: 'w' }, { name: 'Kim Muster' }, { funktion: 'Schatzmeister', art: 'allein' }]
  async function read(typed: (shown: string) => string): Promise<unknown> {
    const { sheet, asked } = await sheetOf('Anschrift; wer vertritt die Partei?')
    const standing = [sitz, people].map((current, i) => ({ question: asked[i]!.question, current }))
    const found = told(sheet.read(typed(sheet.shown(standing)), standing))
    return typeof found === 'string' ? found : (found as [string, unknown][]).map(([, value]) => value)
  }
  test('as it was shown changes nothing', async () => expect(await read((shown) => shown)).toEqual([sitz, people]))
  test('with another address keeps who represents', async () => expect(await read((shown) => shown.replace(/^.*Neuental/, 'Am Ring 7, 29999 Neuental'))).toEqual([{ strasse: 'Am Ring 7', plz: '29999', ort: 'Neuental' }, people]))
  test('with another function keeps the others', async () => {
    expect(await read((shown) => shown.replace('Präses', 'Vorständin'))).toEqual([sitz, [{ funktion: 'Vorständin', geschlecht: 'w', art: 'gemeinschaftlich' }, { name: 'Kim Muster', art: 'gemeinschaftlich' }, people[2]]])
    expect(await read((shown) => shown.replace(/; Kim.*$/, ''))).toEqual([sitz, [people[0]]])
  })
})
test('at the end of the short way one may still choose what was only proposed', async () => {
  const asker = talk(answersOf({ typ: 'abh' }), [{ kind: 'more' }])
  await converse(EMPTY, asker, within())
  expect(asker.asked.filter((key) => key === 'parteien.1.name')).toHaveLength(1)
  expect(asker.asked.slice(asker.asked.indexOf('laufzeit.dauer') + 1)).toEqual(expect.arrayContaining(['umfang', 'assistent.klauseln', 'laufzeit.kuendigung.frist', 'unterzeichnung.modus', 'kurztitel']))
})
