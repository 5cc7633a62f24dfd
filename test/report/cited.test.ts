// What a report cites is there: in every example, each paragraph behind a guardrail or an item has a sentence that says it.
import { describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/report/located.ts'
import { type Printed, printedIn, type Where } from '../../src/report/printed.ts'
import { examples, exampleText } from '../support/compose.ts'
import { page, protocol, section, shortWith, SHORT } from './reported.ts'

/** By the title of a guardrail: what a reader looks for at its place. */
const GUARDRAILS: Readonly<Record<string, RegExp>> = {
  'Beratung ist freiwillig': /freiwillig|entscheiden selbst|verpflichten niemanden|verletzt keine Pflicht|jederzeit|weder (?:Teil|für)|keinen Termin|nicht zu dieser Pflicht/,
  'Wer keine Beratung will, hat keinen Nachteil': /kein(?:en)? Nachteil|verletzt keine Pflicht/,
  'Entscheidungen hängen nicht von der Beratung ab': /hängen nicht davon ab|weder für einen Aufenthaltstitel|nicht zu dieser Pflicht/,
  'Niemand muss eine Beratung nachweisen': /keinen Nachweis/,
  'Kein Plan macht die Beratung zur Pflicht': /Plan\b|plan nennt|vereinbarung nennt/i,
  'Beratung ist unabhängig': /unabhängig|Weisung|hindert .* nicht/,
  'Beratung und Behörde sind im Haus getrennt': /getrennt|Behörde|nicht anwesend|nicht zum Anlass|nehmen Beschäftigte .* nicht teil/,
  'Daten nur auf Wunsch und mit Einwilligung im Einzelfall': /[Ee]inwillig|willig|Anliegen/,
  'Keine Pflicht zum Datenaustausch': /nicht verpflichtet|keine Pflicht|keine Seite ein Anspruch|nur weiter, wenn|nur mit deren Einwilligung/,
  'Keine Weitergabe von Daten allein wegen der Vereinbarung': /keine Rechtsgrundlage/,
}
const ITEMS: Readonly<Record<string, RegExp>> = {
  'intro.auch-jmd': /Migrationsfachdienste/,
  'intro.unabhaengigkeit': /unabhängig|Weisung|hindert .* nicht/,
  'intro.einwilligung': /Einwilligung|eingewilligt|in einer Sprache|ein (?:bestimmtes )?Anliegen|Widerruf/,
  'sgb2.ziel': /beruflich und sozial/,
  'sgb2.abgrenzung': /Fallmanagement/,
  'sgb2.verweis': /verweis|Übersicht|Fassung|klären die Fachkräfte|erreichbar|Erreichbarkeit|hin, wenn/i,
  'ext.paten': /Ehrenamtliche|Minderjährige/,
}

/** All that stands at a place. */
function textAt(printed: readonly Printed[], { at, paragraphs }: Where): string {
  const told = printed.filter(({ where }) => where.at === at).flatMap(({ blocks }) => sentencesIn(blocks))
  return told.filter(({ paragraph }) => paragraphs === null || (paragraph !== null && paragraphs[0] <= paragraph && paragraph <= paragraphs[1])).map(({ text }) => text).join(' ')
}
const each = ({ paragraphs, ...where }: Where): readonly Where[] =>
  paragraphs === null ? [{ ...where, paragraphs }] : Array.from({ length: paragraphs[1] - paragraphs[0] + 1 }, (_, i) => ({ ...where, paragraphs: [paragraphs[0] + i, paragraphs[0] + i] as const }))

describe.each(examples)('%s', (name) => {
  const { guardrails, coverage, inspected } = protocol(exampleText(name))
  const printed = printedIn(inspected)
  const wrong = (title: string, places: readonly Where[], words: RegExp | undefined): readonly string[] =>
    places.flatMap(each).filter((place) => !words?.test(textAt(printed, place))).map(({ at, paragraphs }) => `${title}: ${at} ${paragraphs?.[0] ?? ''}`)

  test('each place behind a guardrail says it', () => {
    expect(guardrails.filter(({ state }) => state === 'secured').flatMap(({ title, at }) => wrong(title, at, GUARDRAILS[title]))).toEqual([])
  })
  test('each place behind an item says it', () => {
    const items = [...coverage.items, ...coverage.beyond].filter(({ id }) => Object.hasOwn(ITEMS, id))
    expect(items.flatMap(({ id, state }) => (state.state === 'fulfilled' ? wrong(id, state.at, ITEMS[id]) : []))).toEqual([])
  })
})

/** Read beside the agreements before it was kept: the item, then the paragraphs that say it. */
test('each item of each example is said by these paragraphs', async () => {
  const lines = examples.flatMap((name) => [`# ${name}`, ...protocol(exampleText(name)).coverage.items.flatMap(({ id, state }) => (state.state === 'fulfilled' ? [`${id}: ${state.at.map(({ at, paragraphs }) => [at, paragraphs?.join('-')].filter(Boolean).join(' ')).join(', ')}`] : []))])
  await expect(`${lines.join('\n').replaceAll('\u00a0', ' ').replace(/(\d+)-\1(?!\d)/g, '$1')}\n`).toMatchFileSnapshot('golden/stellen.txt')
})
test('a part of several paragraphs is cited by those that say the item, never as a whole', () => {
  const whole = examples.flatMap((name) => {
    const { coverage, inspected } = protocol(exampleText(name))
    const long = new Set(printedIn(inspected).filter(({ blocks }) => sentencesIn(blocks).some(({ paragraph }) => paragraph !== null)).map(({ where }) => where.at))
    return coverage.items.flatMap(({ id, state }) => (state.state === 'fulfilled' ? state.at.filter(({ at, paragraphs }) => long.has(at) && (paragraphs === null || paragraphs[0] !== paragraphs[1])).map(({ at }) => `${name} ${id} ${at}`) : []))
  })
  expect(whole).toEqual([])
})

describe('the place', () => {
  const at = (name: string, id: string) => protocol(exampleText(name)).guardrails.find((one) => one.id === id)?.at.map(({ at: label, paragraphs }) => [label, paragraphs?.[0] ?? null])

  test('of the sentence is cited, and no neighbour of its clause', () => {
    expect(at('jobcenter', 'keine-datenpflicht')).toEqual([['§\u00a06', 4], ['§\u00a07', 4]])
    expect(at('jobcenter', 'trennung')).toEqual([['§\u00a05', 2], ['§\u00a05', 3]])
  })
  test('of a shorter text has the title of what it says', () => {
    expect(protocol(exampleText('integrationskurs-kurz')).guardrails.find(({ id }) => id === 'keine-voraussetzung')).toMatchObject({ title: 'Niemand muss eine Beratung nachweisen', state: 'secured' })
  })
  test('of consent is the clause on data protection, also where a project asks an authority', () => {
    expect(protocol(exampleText('projekt')).coverage.items.find(({ id }) => id === 'intro.einwilligung')?.state).toMatchObject({ at: [{ at: 'Nr.\u00a017' }, {}, {}, {}, {}, {}, {}] })
  })
})

test('sentences of one paragraph share its number', async () => {
  expect(section(await page(exampleText('jobcenter')), 'Schutz der Ratsuchenden')).toContain('Abs. 5 Satz 1 und 2')
})

test('own definitions and rooms count as free text, whatever the space between their words', async () => {
  const { freeText } = protocol(exampleText('jobcenter'))
  expect(freeText.typed).toContainEqual(expect.objectContaining({ at: '§\u00a05', paragraphs: [1, 1] }))
  expect(freeText.typed).toContainEqual(expect.objectContaining({ at: '§\u00a01', paragraphs: [8, 8] }))
})

test('term and notice other than usual are deviations, periods that the model leaves open too', () => {
  const told = (text: string) => protocol(text).deviations.flatMap(({ path, values }) => values.map(({ here, proposed }) => [path, here, proposed]))
  expect(told(exampleText('jobcenter'))).toContainEqual(['laufzeit.kuendigung.frist', 'sechs Monate', 'drei Monate'])
  expect(told(exampleText('gross'))).toContainEqual(['laufzeit.kuendigung.zum', 'Ende eines Kalenderjahres', 'Ende eines Kalendervierteljahres'])
  expect(told(exampleText('projekt'))).toContainEqual(['klauseln.begleitdauer', 'drei Monate', null])
  expect(told(SHORT)).toEqual([])
  expect(told(SHORT.replace('  dauer: 1 Jahr', '  dauer: 1 Jahr\n  kuendigung: { form: textform }'))).toEqual([['laufzeit.kuendigung.form', 'Textform', 'Schriftform']])
  expect(told(shortWith('schluss: { aenderungen: textform }'))).toEqual([['schluss.aenderungen', 'Textform', 'Schriftform']])
})

test('originals that no sentence of the text names are told as such', async () => {
  expect(await page(exampleText('integrationskurs-kurz'))).toContain('Vorgesehen (ohne Satz im Text): 2 Originale')
  expect(await page(exampleText('jobcenter'))).toMatch(/Vorgesehen: \d Originale/)
})

test('two who represent the body of a party sign together', async () => {
  expect(await page(exampleText('gross'))).toContain('Vorsitzender des Gemeindekirchenrats und Pfarrerin gemeinsam')
})
