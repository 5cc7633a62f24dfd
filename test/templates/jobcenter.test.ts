// The kind „jobcenter“: short enough for four pages, protective in every form, right for both forms of a Jobcenter and for old dates.
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { shippedTemplates } from '../../src/assets.ts'
import { fulfilledBy } from '../../src/templates/fulfilment.ts'
import { bytesOf, composed, documentOf, exampleText, textOf } from '../support/compose.ts'
import { readPdf } from '../support/read-pdf.ts'

type Facts = Record<string, unknown>
const short = parse(exampleText('jobcenter-kurz')) as Facts & { parteien: Facts[] }
const long = parse(exampleText('jobcenter')) as Facts & { parteien: Facts[] }
const ge = { parteien: [long.parteien[0], short.parteien[1]], angaben: { traegerform: 'ge' } }
const agentur = long.parteien.find(({ rolle }) => rolle === 'agentur')
const printed = (changes: Facts) => textOf(documentOf(stringify({ ...short, ...changes })), 'txt').then((text) => text.replace(/\s+/g, ' '))

describe('short form', () => {
  test.each([['municipal', {}], ['joint', ge]])('%s: nine sections, at most 1,150 words, four pages', async (_, changes) => {
    const document = documentOf(stringify({ ...short, ...changes }))
    expect(document.body.filter((frame) => frame.tag === 'section' && frame.counted).length).toBe(9)
    const text = await textOf(document, 'txt')
    const body = text.slice(text.indexOf('\n§'), text.indexOf('Ort, Datum'))
    expect(body.match(/\p{L}[\p{L}-]*/gu)?.length).toBeLessThanOrEqual(1150)
    expect((await readPdf(await bytesOf(document, 'pdf'))).pages.length).toBeLessThanOrEqual(4)
  })
  test('preamble, target groups and number of copies are printed as soon as somebody names them', async () => {
    expect(await printed({})).not.toMatch(/Präambel|Zielgruppen|Ausfertigungen/)
    const asked = await printed({ praeambel: { anlass: 'Die Leitungen treffen sich seit 2019.' }, klauseln: { zielgruppen: { gruppen: ['beide'] }, ausfertigungen: true } })
    expect(await printed({ unterzeichnung: { modus: 'einzeln' } })).toContain('Jeder Partner unterzeichnet für den anderen eine gleichlautende Ausfertigung.')
    for (const words of ['Präambel', 'Zielgruppen sind', 'zwei Ausfertigungen']) expect(asked).toContain(words)
  })
})

test.each(['knapp', 'ausfuehrlich'])('%s: nothing is said of what was left out', async (umfang) => {
  const text = await printed({ umfang, klauseln: { erreichbarkeit: { arbeitstage: 1 }, 'austausch-einzelfall': { inhalte: ['plaene'], wege: ['telefon'] }, zustaendigkeiten: { weitere: [{ aufgabe: 'die Beratung zu Wohnungen', zustaendig: short.parteien[1]?.['id'] }] } } })
  expect(text).toContain('innerhalb von einem Arbeitstag.')
  expect(text).not.toMatch(/Eilig ist|[Vv]om Schriftwechsel|Außerdem sind zuständig|Gegenstand können/)
  expect(text).toContain('Für die Beratung zu Wohnungen')
})

test.each([
  ['knapp', 'Nur wenn diese es wünscht und schriftlich einwilligt, erfährt es die andere Seite', 'Vorher erklärt ihr der Beratungsdienst, dass seine Mitteilung in die Akte des Jobcenters kommt und bei einer Leistungsminderung zählen kann.'],
  ['ausfuehrlich', 'Die andere Seite erfährt davon nur, wenn die Person das wünscht und schriftlich einwilligt.', 'Die Mitteilung kommt in die Akte des Jobcenters und kann bei der Entscheidung über eine Leistungsminderung berücksichtigt werden.'],
])('%s: every sub-item of the six points is there', async (umfang, consent, file) => {
  const text = await printed({ umfang })
  // exchange: by wish and written consent, with copies; referral: at fixed occasions, early, reachable
  expect(text).toMatch(/[Ww]ünscht.{0,60}schriftlich ein/)
  expect(text).toMatch(/Vom Schriftwechsel gibt der Beratungsdienst der Person Kopien|vom Schriftwechsel gibt ihr der Beratungsdienst Kopien/)
  expect(text).toMatch(/informiert Zugewanderte planmäßig über die Beratungsdienste und verweist an sie/)
  expect(text).toMatch(/Offene Fragen klären die Fachkräfte früh miteinander, ohne Angaben zur Person/)
  expect(text).toMatch(/Übersicht (der eigenen|ihrer) Beratungsdienste|Eine neue Fassung folgt vierteljährlich/)
  expect(text).toMatch(/neben den persönlichen Ansprechpersonen mindestens eine zentrale/)
  expect(text).toMatch(/Die Fachkräfte des Jobcenters sind für die Beratungsdienste über .{5,80} erreichbar/)
  expect(text).toMatch(/vierteljährlich über (laufende und geplante )?Angebote und Maßnahmen/)
  // drop-out: consent, the file and what it may lead to; conflict: a path in steps
  expect(text).toContain(consent)
  expect(text).toContain(file)
  expect(text).toMatch(/beraten nacheinander die zentralen Ansprechpersonen und die Leitungen/)
})

describe('advice stays voluntary', () => {
  test('no decision and no plan of the Jobcenter hangs on it', async () => {
    const text = await printed({})
    expect(text).toContain('Das Jobcenter stützt darauf keine belastende Entscheidung, auch keine Leistungsminderung.')
    expect(text).toContain('Der Kooperationsplan nennt die Beratungsdienste nicht.')
  })
  test('a hint in the plan is possible on wish only, a duty is no value', async () => {
    expect(await printed({ klauseln: { 'keine-pflicht': { erwaehnung: 'freiwilliger-hinweis' } } })).toContain('wenn die ratsuchende Person das wünscht')
    expect(composed(stringify({ ...short, klauseln: { 'keine-pflicht': { erwaehnung: 'pflicht' } } })).found.map(({ code }) => code)).toEqual(['schema/wert'])
  })
  test('the employment agency is bound as well, and consent does not reach it', async () => {
    const text = await printed({ parteien: [...short.parteien, agentur], laufzeit: { dauer: '1 Jahr', kuendigung: { wirkung: 'nur-ausscheiden' } } })
    expect(text).toContain('keine Leistungsminderung; dasselbe gilt für die Agentur für Arbeit.')
    expect(text).toContain('Eine Einwilligung gegenüber dem Jobcenter gilt nicht für die Agentur für Arbeit.')
    const full = await printed({ umfang: 'ausfuehrlich', parteien: [...short.parteien, agentur], laufzeit: { dauer: '1 Jahr', kuendigung: { wirkung: 'nur-ausscheiden' } } })
    expect(full).toMatch(/Sozialdaten des Jobcenters und der Agentur für Arbeit hält sie .* beim Jobcenter und bei der Agentur für Arbeit in Verbindung mit § 71/)
  })
})

test.each(['knapp', 'ausfuehrlich'])('%s: municipal and joint Jobcenters act under their own norm; other offices of the municipality stay out', async (umfang) => {
  const own = 'Die Einwilligung gilt nicht für andere Ämter derselben Verwaltung.'
  expect(await printed({ umfang })).toMatch(new RegExp(`als kommunaler Träger nach § 6a des Zweiten.*${own}`))
  const joint = await printed({ umfang, ...ge })
  expect(joint).toContain('als gemeinsame Einrichtung nach § 44b des Zweiten')
  expect(joint).not.toContain(own)
})

test.each([
  ['2010-05-01', ['als Arbeitsgemeinschaft nach § 44b', 'keine Sanktion', 'Die Eingliederungsvereinbarung nennt', 'Ergebnis des Profilings', 'aus der Eingliederungsvereinbarung'], /Kooperationsplan|Potenzialanalyse|Leistungsminderung|gemeinsame Einrichtung/],
  ['2022-05-01', ['als gemeinsame Einrichtung nach § 44b', 'keine Sanktion', 'Die Eingliederungsvereinbarung nennt', 'Ergebnis der Potenzialanalyse'], /Kooperationsplan|Profiling|Leistungsminderung/],
  ['2027-01-15', ['keine Leistungsminderung', 'Der Kooperationsplan nennt', 'aus dem Kooperationsplan'], /Sanktion|Eingliederungsvereinbarung|Profiling|Bürgergeld/],
])('%s speaks the words of its day, with their articles', async (datum, words, never) => {
  const text = await printed({ datum, ...ge })
  for (const word of words) expect(text).toContain(word)
  expect(text).not.toMatch(never)
})

test('an item counts only where its text is printed', () => {
  const clause = (id: string) => shippedTemplates().kinds.get('jobcenter')?.klauseln.get(id)
  const kept = (id: string, values: Facts) => fulfilledBy(clause(id) ?? expect.fail(id), values as never, false)
  expect(kept('zustaendigkeiten', { kinderbetreuung: false })).not.toContain('sgb2.zust.kursberatung')
  expect(kept('zustaendigkeiten', { kinderbetreuung: true })).toContain('sgb2.zust.kursberatung')
  expect(kept('austausch-einzelfall', { inhalte: ['kurse'] })).not.toContain('sgb2.austausch-einzelfall')
  expect(kept('zielgruppen', { gruppen: ['beide'] })).toEqual(['sgb2.zielgruppe.beide'])
})
