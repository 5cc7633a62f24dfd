// What the annexes say: forms protect the person who fills them in, nothing is left over from drafting, words of the law are dated.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedTemplates } from '../src/assets.ts'
import type { AnnexTemplate } from '../src/templates/templates.ts'
import { exampleData, kindsWithAnnexes, sheetOf, yamlOf } from './support/annexes.ts'
import { composed, documentOf, textOf } from './support/compose.ts'

const annexes = new Map(kindsWithAnnexes.flatMap((kind) => [...kind.anlagen]))
const annex = (id: string): AnnexTemplate => annexes.get(id) as AnnexTemplate
const jobcenter = exampleData('jobcenter')
const [service = '', office = ''] = ['mbe', 'jobcenter'].map((role) => (jobcenter['parteien'] as { id: string; rolle: string | string[] }[]).find((party) => [party.rolle].flat().includes(role))?.id)
const consent = (more: object) => ({ ...sheetOf(annex('einwilligung'), jobcenter, false), mit: 'jobcenter', von: service, an: office, ...more })
async function printed(...sheets: readonly object[]): Promise<string> {
  const text = await textOf(documentOf(yamlOf({ ...jobcenter, anlagen: sheets })), 'txt')
  return text.slice(text.search(/^-{78}$/m)).replaceAll(/\s+/g, ' ')
}

describe('wording', () => {
  const hits = (pattern: RegExp) => [...annexes.values()].flatMap(({ file, body }) => [...body.matchAll(pattern)].map((match) => `${file}: ${match[0]}`))
  test('no drafting notes, abbreviations, soft duties or signs inside words', () => {
    expect(hits(/z\. ?B\.|u\. ?a\.|\betc\b|\bggf\b|und\/oder|…|_{3}|\(falls|streben an|nach Möglichkeit|bemühen sich|\bsollten?\b|\p{L}[*:_]in(?:nen)?\b|Klient/gu)).toEqual([])
  })
  test('no word of the law that changes with the date is typed by hand', () => {
    const { terms } = shippedTemplates()
    const words = ['kooperationsplan', 'potenzialanalyse', 'leistung', 'leistungsminderung'].flatMap((id) => terms.filter((term) => term.id === id).map(({ wort }) => wort))
    expect(words.length).toBeGreaterThan(6)
    expect(hits(new RegExp(`(?<![\\p{L}"])(?:${words.join('|')})`, 'gu'))).toEqual([])
  })
  test('claims known items of the recommendations only', () => {
    const known = (parse(readFileSync(new URL('../templates/law/bestand.yaml', import.meta.url), 'utf8')) as { bestand: { id: string }[] }).bestand.map(({ id }) => id)
    expect([...annexes.values()].flatMap(({ erfuellt }) => erfuellt.map(({ id }) => id)).filter((id) => !known.includes(id))).toEqual([])
  })
  test.each(['einwilligung', 'datenschutzinformation', 'uebersicht'])('%s, which people seeking advice read, has short sentences', (id) => {
    const sentences = annex(id).body.replaceAll(/\{\{[^}]*\}\}|\{[^}]*\}|\|.*$/gm, ' ').split(/[.?!](?=\s)|\n\n|\\\n|\n- /)
    expect(sentences.map((text) => text.trim().split(/\s+/).filter((word) => /\p{L}/u.test(word))).filter((words) => words.length > 20).map((words) => words.join(' '))).toEqual([])
  })
})

describe('consent', () => {
  test('says first that nobody must consent, names one recipient and one end, and how to take it back', async () => {
    const text = await printed(consent({}))
    expect(text.indexOf('Sie müssen nicht zustimmen.')).toBeLessThan(text.indexOf('☐'))
    expect(text).toContain('– sonst an niemanden')
    expect(text).toContain('Bis das Anliegen erledigt ist, höchstens zwölf Monate. Sie können Ihr Ja jederzeit zurücknehmen, auch mündlich und ohne Grund: Telefon 030')
    expect(text).toContain('Dieses Blatt gilt nur für ein Anliegen. Es gehört zu keinem Antrag und zu keiner Anmeldung.')
  })
  test('has nothing ticked, and asks for protected data apart, with a decision of its own', async () => {
    const text = await printed(consent({}))
    expect(text.match(/[☑☒✓✗]|\[x\]/gi)).toBeNull()
    expect(text.match(/☐/g)?.length).toBeGreaterThan(15)
    expect(text).toContain('Das gilt auch für die besonders geschützten Informationen')
  })
  test('warns what becomes of the information, for each office and direction', async () => {
    const of = (mit: string, richtung: string) => printed(consent({ mit, richtung }))
    expect(await of('jobcenter', 'von-beratung')).toContain('wenn es über Ihr Geld entscheidet')
    expect(await of('abh', 'von-beratung')).toContain('wenn sie über Ihren Aufenthalt entscheidet')
    expect(await of('kurs', 'von-beratung')).toContain('muss die Sprachschule es den Behörden melden')
    expect(await of('abh', 'an-beratung')).toContain('In Ihrer Akte kann dann stehen, dass Sie Beratung bekommen.')
  })
  test('releases from professional secrecy on a sheet of its own, and only where the service speaks', async () => {
    expect(await printed(consent({}))).toContain('§ 203 des Strafgesetzbuches')
    for (const more of [{ schweigepflicht: false }, { richtung: 'an-beratung', von: office, an: service }]) expect(await printed(consent(more))).not.toContain('§ 203')
  })
  test('names the authority of both bodies, once where it is one', async () => {
    const parties = (jobcenter['parteien'] as { id: string }[]).map((party) => (party.id === service || party.id === office ? { ...party, datenschutz: { aufsicht: party.id === office ? 'die Aufsicht im Bund' : 'die Aufsicht am Ort' } } : party))
    const of = async (more: object, parteien: unknown = parties) => (await textOf(documentOf(yamlOf({ ...jobcenter, parteien, anlagen: [consent(more)] })), 'txt')).replaceAll(/\s+/g, ' ').match(/Sie können sich beschweren\. (.*?) Was schon/)?.[1]
    expect(await of({})).toBe('Zuständig ist: die Aufsicht am Ort. Für die Stelle, die Informationen bekommt, ist zuständig: die Aufsicht im Bund.')
    expect(await of({ aufsicht: 'Aufsicht, Am Markt 1', aufsicht_an: 'Bundesaufsicht, Ring 2' })).toBe('Zuständig ist: Aufsicht, Am Markt 1. Für die Stelle, die Informationen bekommt, ist zuständig: Bundesaufsicht, Ring 2.')
    const one = parties.map((party) => ({ ...party, datenschutz: { aufsicht: 'die Aufsicht am Ort' } }))
    expect(await of({}, one)).toBe('Zuständig ist: die Aufsicht am Ort.')
  })
  test('speaks of the plan in the word of its day', async () => {
    const on = async (datum: string) => (await textOf(documentOf(yamlOf({ ...jobcenter, datum, laufzeit: { beginn: datum, dauer: '1 Jahr' }, unterzeichnung: {}, anlagen: [consent({ richtung: 'an-beratung' })] })), 'txt'))
    expect(await on('2027-01-15')).toContain('Inhalt aus: Kooperationsplan')
    expect(await on('2023-06-15')).toContain('Inhalt aus: Eingliederungsvereinbarung')
  })
})

test('lines and boxes to fill in by hand are no blanks of the final text', () => {
  const forms = [...annexes.values()].filter(({ formular }) => formular)
  expect(forms.map(({ id }) => id).sort()).toEqual(['einwilligung', 'statistikbogen'])
  expect(composed(yamlOf({ ...jobcenter, anlagen: [{ id: 'ansprechpersonen' }, ...forms.map((template) => ({ ...sheetOf(template, jobcenter, true), ...(template.id === 'einwilligung' && { von: service, an: office }) }))] })).found).toEqual([])
})
