// The kind „projekt“: short enough to be read in one sitting, speaking only of what the agreement asks for, and never reporting on a person.
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { documentOf, exampleText, textOf } from '../support/compose.ts'

type Facts = Record<string, unknown>
const short = parse(exampleText('projekt-kurz')) as Facts & { parteien: Facts[] }
const long = parse(exampleText('projekt')) as Facts & { parteien: Facts[] }
const printed = (changes: Facts) => textOf(documentOf(stringify({ ...short, ...changes })), 'txt').then((text) => text.replace(/\s+/g, ' '))
const four = [...short.parteien, ...long.parteien.filter(({ rolle }) => rolle === 'jobcenter' || rolle === 'agentur')]

describe('short form', () => {
  test.each([['two', short.parteien], ['four', four]])('with %s partners it has nine to twelve sections and at most 1,150 words', async (_, parteien) => {
    const document = documentOf(stringify({ ...short, parteien }))
    const sections = document.body.filter((frame) => frame.tag === 'section' && frame.counted).length
    expect(sections).toBeGreaterThanOrEqual(9)
    expect(sections).toBeLessThanOrEqual(12)
    const text = await textOf(document, 'txt')
    const body = text.slice(text.indexOf('Präambel'), text.indexOf('Ort, Datum'))
    expect(body.match(/\p{L}[\p{L}-]*/gu)?.length).toBeLessThanOrEqual(1200)
  })
  test('volunteers are spoken of only when they take part', async () => {
    expect(await printed({})).not.toMatch(/[Ee]hrenamt/)
    expect(await printed({ klauseln: { ehrenamt: true } })).toContain('verpflichtet die Ehrenamtsstelle die Ehrenamtlichen schriftlich zur Verschwiegenheit')
  })
  test('long lists of aims and groups become letters, short ones one sentence', async () => {
    expect(await printed({})).toContain('Das Projekt ist offen für Neuzugewanderte sowie Zugewanderte, die')
    expect(await printed({ klauseln: { zielgruppen: { gruppen: ['Frauen', 'Familien', 'junge Menschen'] } } })).toContain('a) Frauen; b) Familien; c) junge Menschen.')
  })
})

test.each(['knapp', 'ausfuehrlich'])('%s: nobody is assigned, and the project reports on nobody', async (umfang) => {
  const text = await printed({ umfang })
  expect(text).toContain('niemand wird zugewiesen')
  expect(text).toContain('Über einzelne Teilnehmende berichtet sie keinem anderen Partner.')
  expect(text).toContain('Eine Einwilligung zugunsten aller Partner gibt es nicht.')
})

test('two carriers of the project act together, each responsible for its own data', async () => {
  const other = { ...short.parteien[1], id: 'drk', name: 'DRK-Kreisverband Erlengrund e. V.', kurz: { name: 'Kreisverband', genus: 'm' }, verband: 'drk' }
  const text = await printed({ parteien: [...short.parteien, other] })
  expect(text).toContain('Träger des Projekts sind der Regionalverband und der Kreisverband.')
  expect(text).toContain('Weisungen erteilen ihr nur die Projektträger.')
  expect(text).toContain('sind die Projektträger jeweils im eigenen Bereich verantwortlich')
})

test('levels of the Ausländerbehörde: a deadline of its own stands in the row, silence is no permission', async () => {
  const row = { gruppe: 'Menschen mit einer Duldung', beteiligung: 'benehmen', frist: '5 Tage' }
  const text = await printed({ klauseln: { behoerdenbeteiligung: { stufen: [row] } } })
  expect(text).toContain('Benehmen, Frist: fünf Tage')
  expect(text).toContain('Schweigen gilt nicht als Erlaubnis.')
  expect(text).not.toContain('Information bedeutet')
  const none = await printed({ klauseln: { behoerdenbeteiligung: { stufen: [{ gruppe: 'Menschen, die jede Beschäftigung ausüben dürfen', beteiligung: 'keine' }] } } })
  expect(none).toContain('bei folgenden Menschen nicht beteiligt: Menschen, die jede Beschäftigung ausüben dürfen. In allen anderen Fällen')
  expect(none).not.toMatch(/bedeutet:|Personengruppe|Benehmen/)
})

test('one amount is a sentence, several are a table; the carrier does not pay itself', async () => {
  const given = (...eigenanteile: readonly Facts[]) => printed({ klauseln: { foerderung: { mittelgeber: 'das Land', eigenanteile } } })
  const [first, second] = short.parteien.map(({ id }, i) => ({ von: id, betrag: 6000 + i }))
  expect(await given(first ?? {})).toMatch(/leistet der Landkreis in jedem Kalenderjahr, .* einen Beitrag von 6\.000 Euro\. Der Beitrag kommt jeweils bis zum .* zu den Mitteln, die der Regionalverband/)
  expect(await given(first ?? {}, second ?? {})).toMatch(/Betrag im Jahr .*6\.001 Euro Die Beträge sind in jedem Kalenderjahr.*der andere Partner zahlt seinen an den Regionalverband/)
  expect(await given({ ...second, betrag: 7000 })).toMatch(/leistet der Regionalverband in jedem Kalenderjahr, .* zu den Mitteln, die der Regionalverband/)
})

test.each(['knapp', 'ausfuehrlich'])('%s: a majority cannot touch what protects people', async (umfang) => {
  const text = await printed({ umfang, klauseln: { steuerung: { entscheidung: 'mehrheit' } } })
  expect(text).toMatch(/gesetzliche Aufgaben, Personal oder Mittel, die Unabhängigkeit der Beratung, die Freiwilligkeit oder de[rn] Datenschutz (berührt|betroffen)/)
})

describe('term', () => {
  test('of the project: notice to the end of a quarter, because its last day may be open', async () => {
    expect(await printed({ angaben: { projekt: { name: 'Startbahn', beginn: '2027-03-01' } } })).toMatch(/Das Projekt beginnt am 1\. März 2027\. .* zum Ende eines Kalendervierteljahres kündigen/)
  })
  test('with a date: an earlier end of the project ends the agreement as well', async () => {
    const own = 'Wird das Projekt eingestellt, endet auch diese Vereinbarung.'
    expect(await printed({ laufzeit: { bis: '2028-12-31' } })).toContain(own)
    expect(await printed({})).not.toContain(own)
  })
})
