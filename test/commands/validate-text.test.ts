// koopgen validate --text: an agreement from elsewhere.
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { bytesOf, documentOf } from '../support/compose.ts'
import { exampleText } from '../support/compose.ts'
import { made, p, t } from '../reread/made.ts'
import { memoryIo } from '../support/memory-io.ts'

const TEXT = `Kooperationsvereinbarung

§ 1 Auslage

Flyer der Beratung liegen in der Behörde aus.

Neuental, den 16. Januar 2017
`
async function run(files: Record<string, string | Uint8Array>, ...argv: readonly string[]) {
  const io = memoryIo(files)
  const code = await main(['validate', ...argv], io)
  return { code, out: io.out().replace(/\s+/g, ' '), err: io.err() }
}

test.each(['--draft', '--set=datum=2027-01-15'])('%s is for agreements and refused beside --text', async (option) => {
  const { code, err } = await run({ 'v.txt': TEXT }, '--text', 'v.txt', option)
  expect([code, err]).toEqual([2, expect.stringContaining(`„${option.split('=')[0]}“ gilt nur für Vereinbarungen von koopgen`)])
})
describe('says what the text seems to contain', () => {
  test('with a kind: where, what was not found, and what words cannot show', async () => {
    const { code, out, err } = await run({ 'v.txt': TEXT }, '--text', 'v.txt', '--typ', 'abh', '--land', 'DE-RP')
    expect([code, err]).toEqual([0, expect.stringContaining('„v.txt“ geprüft, soweit')])
    expect(out).toMatch(/wohl enthalten \(\d+ von \d+\):.* - Auslage von Informationsmaterial \(Zeile 5\)/)
    expect(out).toMatch(/Nicht gefunden \(\d+\); bitte nachlesen:.*Unabhängigkeit der Beratung/)
    expect(out).toContain('Nicht entschieden: - ob der 16. Januar 2017 der Tag der Unterschrift ist')
    expect(out).toContain('Abschluss auf der Ebene der Leitung')
    expect(out).not.toContain('--land')
    expect(out).toContain('welche Form das Recht des Landes für die Unterschriften verlangt')
  })
  test('what the text names only to rule it out stands apart', async () => {
    const { out } = await run({ 'v.txt': '§ 1 Statistik\n\nEine Statistik wird nicht geführt.\n' }, '--text', 'v.txt', '--typ', 'abh')
    expect(out).toMatch(/Genannt, aber wohl ausgeschlossen \(1\); bitte lesen: - Aufgabe: Statistik ohne Namen \(Zeile 3\) Nicht gefunden/)
  })
  test('a text too short to miss anything: what it says is judged, what it lacks is not decided', async () => {
    const { out, err } = await run({ 'v.txt': '§ 1 Dauer\n\nSie verlängert sich jeweils um ein Jahr.\n' }, '--text', 'v.txt')
    expect([out, err]).toEqual([expect.stringContaining('ob Beginn und Laufzeit geregelt sind'), expect.stringContaining('text/verlaengerung-ohne-frist')])
  })
  test('without: which options would tell more', async () => {
    const { out } = await run({ 'v.md': TEXT.replace(/Neuental.*/, '') }, '--text', 'v.md')
    for (const hint of ['--datum 2027-01-15', '--land DE-RP', '--typ abh']) expect(out).toContain(hint)
    expect(out).not.toContain('wohl enthalten')
  })
  test('a date that is given counts', async () => expect((await run({ 'v.txt': TEXT }, '--text', 'v.txt', '--datum', '2017-02-01')).out).not.toContain('16. Januar'))
})

test('takes day and Land as tables and questions do', async () => {
  const { code, out } = await run({ 'v.txt': TEXT }, '--text', 'v.txt', '--datum', '1.2.2017', '--land', 'Niedersachsen')
  expect([code, out]).toEqual([0, expect.not.stringMatching(/16\. Januar|--land/)])
})
test('a heading over a blank contains nothing, and the term needs a word each on duration, renewal and notice', async () => {
  const { out } = await run({ 'v.txt': '§ 1 Zentrale Ansprechperson\n\n(1) ____________\n\n§ 2 Laufzeit\n\nDie Laufzeit beträgt zwei Jahre.\n' }, '--text', 'v.txt', '--typ', 'abh')
  expect(out).toMatch(/Nicht gefunden .*Zentrale Ansprechperson.*Laufzeit und Kündigung/)
  const whole = await run({ 'v.txt': '§ 2 Laufzeit\n\nDie Laufzeit beträgt zwei Jahre und verlängert sich um ein Jahr.\n\nJede Seite kann kündigen.\n' }, '--text', 'v.txt', '--typ', 'abh')
  expect(whole.out).toMatch(/wohl enthalten .*Laufzeit und Kündigung \(Zeile 3\).*Nicht gefunden/)
})

test('a Word file says the same as its text, with the labels that Word counts', async () => {
  const document = documentOf(exampleText('kurz'))
  const argv = ['--typ', 'abh', '--land', 'DE-RP', '--datum', '2027-01-15'] as const
  const word = await run({ 'v.docx': await bytesOf(document, 'docx') }, '--text', 'v.docx', ...argv)
  const plain = await run({ 'v.txt': await bytesOf(document, 'txt') }, '--text', 'v.txt', ...argv)
  const items = (out: string): string => out.replace(/ \(Zeile \d+\)/g, '')
  expect(word.code).toBe(plain.code)
  expect(items(word.out)).toBe(items(plain.out))
  expect(word.out).toContain('Unabhängigkeit der Beratung (Zeile')
})

test('what a Word file strikes out, deletes or hides is told', async () => {
  const told = async (inner: string) => [...(await run({ 'v.docx': made(p(t('Der Träger berät.')) + p(inner)) }, '--text', 'v.docx')).err.matchAll(/docx:(\d+):\d+ {2}Warnung {2}(.*) {2}\[text\/gestrichen\]/g)].map(([, line, message]) => [message, line])
  const struck = ['Durchgestrichener Text wurde mitgelesen, als gälte er: „Alter Text gilt.“.', '3']
  const unread = ['Gelöschter oder verborgener Text der Word-Datei wurde nicht mitgelesen.', '1']
  expect(await told(t('Alter Text gilt.', '<w:strike/>'))).toEqual([struck])
  expect(await told(t('Alter Text gilt.', '<w:dstrike/>'))).toEqual([struck])
  expect(await told(t('Alter Text gilt.', '<w:strike w:val="0"/>'))).toEqual([])
  expect(await told(`<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>${t('Neuer Text gilt.')}`)).toEqual([unread])
  expect(await told(t('Geheim.', '<w:vanish/>'))).toEqual([unread])
})
test('lines are counted, whatever ends them', async () => {
  const text = '§ 1 Frist\n\nFlyer liegen aus.\n\nDie Frist beträgt _____ Tage.\n'
  for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029']) expect((await run({ 'v.txt': text.replaceAll('\n', end) }, '--text', 'v.txt')).err).toContain('v.txt:5:19  Fehler')
})

test('a text of very many lines, and one without empty lines, is read as any other', async () => {
  const { code, out } = await run({ 'v.txt': `${TEXT}\n${'x\n'.repeat(150_000)}` }, '--text', 'v.txt')
  expect([code, out]).toEqual([0, expect.stringContaining('Nicht entschieden')])
})

describe('refuses, and says what to do', () => {
  test.each<[string, readonly string[], string]>([
    ['another file format', ['--text', 'v.odt'], 'Nennen Sie eine Datei mit der Endung .txt, .md oder .docx'],
    ['what is no Word file', ['--text', 'v.docx'], 'speichern Sie sie neu als „Word-Dokument (*.docx)“'],
    ['a kind that does not exist', ['--text', 'v.txt', '--typ', 'jobcentre'], 'Meinten Sie „--typ jobcenter“?'],
    ['a Land that does not exist', ['--text', 'v.txt', '--land', 'DE-ZZ'], 'Möglich: DE-BW'],
    ['a day that does not exist', ['--text', 'v.txt', '--datum', '2027-02-31'], '„--datum 2027-01-15“'],
    ['a file beside it', ['a.koop.yaml', '--text', 'v.txt'], 'nacheinander'],
    ['--typ without --text', ['a.koop.yaml', '--typ', 'abh'], '„--set typ=abh“'],
  ])('%s', async (_, argv, advice) => {
    const { code, err } = await run({ 'v.odt': 'PK', 'v.docx': 'kein Word', 'v.txt': TEXT, 'a.koop.yaml': exampleText('kurz') }, ...argv)
    expect(code).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain(advice)
  })
})
