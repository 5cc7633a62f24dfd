// What the report says first of an agreement that contradicts or leaves out the protection of people, and what it leaves to people: money, councils, own words.
import { describe, expect, test } from 'vitest'
import { exampleText } from '../support/compose.ts'
import { json, page, protocol, section, shortWith, SHORT } from './reported.ts'

const PLAN = 'Das Jobcenter nimmt den Besuch der Migrationsberatung in den Kooperationsplan auf.'
const SANCTION = 'Wer die Beratung nicht besucht, muss mit einer Leistungsminderung rechnen.'
const ACCEPTED = `${exampleText('jobcenter-kurz')}
zusatz:
  - { id: nachweis, titel: Nachweise, text: "${PLAN} ${SANCTION}" }
ausnahmen:
  - { code: guardrail/kooperationsplan, zu: zusatz.nachweis, grund: Der Kreisausschuss hat das beschlossen und besteht darauf. }
  - { code: guardrail/sanktion, zu: zusatz.nachweis, grund: Der Kreisausschuss hat das beschlossen und besteht darauf. }
`

describe('sentences against the protection that were accepted', () => {
  test('are the first line and the first point, and the result is no clean one', async () => {
    const text = await page(ACCEPTED)
    expect(text).toMatch(/^Prüfprotokoll\s+zu: [^\n]+\n\n2 Sätze widersprechen nach Meinung des Programms dem Schutz der Ratsuchenden \(§ \d+\): streichen oder vom Rechtsamt bestätigen lassen\. Noch zu entscheiden: \d Punkte\./)
    expect(text).not.toContain('Auf Schutz, Angaben, Lücken, Verweise geprüft: kein Fehler gefunden')
    expect(text).toMatch(/\n1\. Schutz: 2 Sätze widersprechen .* Streichen Sie sie, oder lassen Sie vom Rechtsamt schriftlich bestätigen, dass das Programm sie falsch versteht\. Nur dafür ist eine Ausnahme da; ein Beschluss oder Wunsch genügt nicht\./)
    expect((await json(ACCEPTED)).result).toBe('contradicted')
    expect((await json(SHORT)).result).toBe('no-errors')
  })
})

test.each([
  ['guardrail/sanktion', SANCTION],
  ['guardrail/voraussetzung', 'Der Aufenthaltstitel wird erst verlängert, wenn ein Nachweis über den Besuch der Beratung vorliegt.'],
])('%s contradicts freedom, freedom from disadvantage and decisions that do not depend on advice', (code, words) => {
  const { guardrails, findings } = protocol(shortWith(`zusatz:\n  - { id: a, titel: A, text: "${words}" }`))
  expect(findings.map((one) => one.code)).toContain(code)
  expect(guardrails.filter(({ state }) => state === 'contradicted').map(({ id }) => id)).toEqual(expect.arrayContaining(['freiwilligkeit', 'keine-sanktion', 'keine-voraussetzung']))
})

test('a party that is no legal entity is a point', async () => {
  const text = exampleText('jobcenter').replace('name: Bundesagentur für Arbeit', 'name: Agentur für Arbeit Musterhausen').replace(/ +einheit: \{ name: Agentur für Arbeit .*\n/u, '')
  expect(await page(text)).toMatch(/Hinweis: „Agentur für Arbeit Musterhausen“ ist eine Dienststelle/)
})

describe('own words', () => {
  const WORDS = 'Der Raum im Rathaus ist montags frei.'
  test('are quoted where they are short, and what the model says is told of the model alone', async () => {
    const guarded = section(await page(shortWith(`zusatz:\n  - { id: a, titel: Raum, text: "${WORDS}" }`)), 'Schutz der Ratsuchenden')
    expect(guarded).toMatch(/^Im Mustertext geregelt; eigene Worte \(§ 11\) kann das Programm nicht sicher beurteilen:/)
    expect(guarded).toContain(`§ 11 (Raum): „${WORDS}“`)
    expect(section(await page(SHORT), 'Schutz der Ratsuchenden')).not.toContain('Im Mustertext geregelt')
  })
  test('that are long, or quoted as a finding, are not quoted', async () => {
    const long = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'].map((day) => `Am ${day} steht der Raum im Rathaus ab neun Uhr für die Beratung bereit.`).join(' ')
    expect(await page(shortWith(`zusatz:\n  - { id: a, titel: Raum, text: "${long}" }`))).not.toContain('Am Montag steht')
    expect((await page(ACCEPTED)).split(SANCTION)).toHaveLength(2)
  })
})

test('what nothing secures is one point; an agreement without model clauses has its protection unchecked', async () => {
  const free = await page(exampleText('frei'))
  expect(free).toMatch(/\n\nSchutz der Ratsuchenden nicht geprüft – noch zu entscheiden: \d Punkte\./)
  expect(free).not.toContain('Auf Schutz, Angaben, Lücken, Verweise geprüft: kein Fehler gefunden')
  expect(protocol(exampleText('frei')).points.filter(({ sort }) => sort === 'protection')).toHaveLength(1)
  expect((await json(exampleText('frei'))).result).toBe('unchecked')
})

test('exceptions to consent are found in all model clauses, and only those that pass data on', () => {
  const exceptions = (name: string): readonly string[] => (protocol(exampleText(name)).guardrails.find(({ id }) => id === 'einwilligung')?.exceptions ?? []).map(({ at, paragraph }) => `${at.replace('\u00a0', ' ')} ${paragraph}`)
  expect(exceptions('projekt')).toContain('Nr. 12 15')
  expect(exceptions('projekt')).not.toContain('Nr. 17 10')
  expect(exceptions('jobcenter')).toContain('§ 6 9')
  expect(exceptions('jobcenter')).not.toContain('§ 7 20')
  expect(exceptions('alles')).toContain('Nr. 9 9')
  expect(exceptions('integrationskurs')).toContain('Nr. 12 9')
})

test('money asks for resolutions and budget, councils for their consent with the last day', async () => {
  const project = await page(exampleText('projekt'))
  expect(project).toMatch(/Geld: .*Nr\. 12 Abs\. 11 bis 15 \(.*Landkreis Erlengrund 18\.000 Euro im Jahr\)\. Klären Sie, welche Beschlüsse und Haushaltsmittel nötig sind und ob Zuwendungsrecht gilt\./)
  expect(await page(shortWith('zusatz:\n  - { id: a, titel: Kosten, text: "Die Stadt zahlt dem Träger 500 Euro im Jahr." }'))).toContain('Geld: § 11. Klären Sie')
  expect(await page(exampleText('alles'))).toMatch(/Gremien: Ohne Zustimmung wirkt die Vereinbarung nicht \(Nr\. 18 Abs\. 11 und 12\): der Kreistag .* \(letzter Tag: 31\. Dezember 2027\)\./)
  expect(await page(SHORT)).not.toMatch(/Geld:|Gremien:/)
})

test('the head tells the Land, the day of the text and the day of the signatures, and how to compare the version', async () => {
  expect(await page(exampleText('alles'))).toContain('Land: Sachsen · Stand des Textes: 3. Mai 2027 · Tag der Unterschrift: 28. Mai 2027')
  expect(await page(SHORT)).toContain('Stand des Textes: 15. Januar 2027 · Tag der Unterschrift offen')
  const { reportOn } = await import('../../src/report/report.ts')
  const { textOf } = await import('../support/compose.ts')
  const { inspected } = await import('./reported.ts')
  const text = await textOf(reportOn(inspected(SHORT), { edition: '0', fingerprint: 'abc' }, () => []).document, 'txt')
  expect(text.replace(/\s+/g, ' ')).toContain('Kennung abc Prüfung: durch ein Programm (koopgen 0), keine Rechtsberatung. Ändert sich der Text, ändert sich die Kennung.')
})

test('deviations in tables name the rows that differ, and parties by their name', async () => {
  const text = await page(exampleText('projekt'))
  expect(text).not.toMatch(/Tabelle mit \d/)
  expect(text).toContain('Menschen mit einer Duldung bei der Planung einer Ausbildung: Benehmen: drei Wochen')
  expect(text).toContain('Geldbeiträge der Partner: Landkreis Erlengrund 18.000 Euro im Jahr')
})
