// What the clause book says: complete against the inventory (templates/law/bestand.yaml), protective by default, current in its words.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedTemplates } from '../src/assets.ts'
import { Findings } from '../src/diagnostics/diagnostic.ts'
import { agreementSchema } from '../src/schema/parts/agreement.ts'
import { schemaAt } from '../src/schema/registry.ts'
import { lawTerm } from '../src/law/terms.ts'
import { compose, write } from '../src/pipeline.ts'
import { fulfilledBy } from '../src/templates/fulfilment.ts'
import type { ClauseTemplate, Kind } from '../src/templates/templates.ts'
import { bytesOf, documentOf, exampleText, examples, textOf } from './support/compose.ts'
import { readPdf } from './support/read-pdf.ts'

interface Item {
  readonly id: string
  readonly klasse: 'R' | 'O' | 'P' | 'C' | 'N' | 'ext'
  readonly arten: 'alle' | readonly string[]
  readonly titel: string
  /** Of P: the field of the agreement. */
  readonly angabe?: string
}
const inventory = (parse(readFileSync(new URL('../templates/law/bestand.yaml', import.meta.url), 'utf8')) as { bestand: Item[] }).bestand
const { kinds, terms } = shippedTemplates()
/** Kinds with model clauses: all but `frei`, which has a place for a preamble only. */
const modelKinds = [...kinds.values()].filter((kind) => kind.typ !== 'frei')
const clauses = [...new Map(modelKinds.flatMap((kind) => [...kind.klauseln.values()]).map((clause) => [clause.file, clause])).values()]

const concerns = (item: Item, kind: Kind): boolean => item.arten === 'alle' || item.arten.includes(kind.typ)
const mustBeText = (item: Item): boolean => ['R', 'O', 'ext'].includes(item.klasse) || item.id.startsWith('guard.')
const fulfilled = (list: Iterable<ClauseTemplate>): Set<string> => new Set([...list].flatMap((clause) => clause.erfuellt.map((item) => item.id)))
/** What the short form fulfils when the agreement says nothing. */
const byDefault = (kind: Kind): Set<string> =>
  new Set(
    [...kind.klauseln.values()]
      .filter((clause) => clause.stufe === 'pflicht' || clause.stufe === 'empfohlen')
      .flatMap((clause) => fulfilledBy(clause, Object.fromEntries(Object.entries(clause.parameter).map(([name, decl]) => [name, decl.vorgabe as never])), false)),
  )

describe('inventory', () => {
  test('each item has one entry with a label', () => {
    expect(inventory.length).toBe(new Set(inventory.map((item) => item.id)).size)
    expect(inventory.filter((item) => !item.titel)).toEqual([])
  })
  test.each(modelKinds.map((kind) => [kind.typ, kind] as const))('%s has a clause for each item that concerns it', (_, kind) => {
    const found = fulfilled(kind.klauseln.values())
    expect(inventory.filter((item) => concerns(item, kind) && mustBeText(item) && !found.has(item.id)).map((item) => item.id)).toEqual([])
  })
  test('clauses claim known items only, and no drafting note', () => {
    const known = new Map(inventory.map((item) => [item.id, item.klasse]))
    expect([...fulfilled(clauses)].filter((id) => !known.has(id) || known.get(id) === 'N')).toEqual([])
  })
  test('what is a parameter is a field of the agreement, in each kind it concerns', () => {
    const fields = inventory.filter((item) => item.klasse === 'P')
    const lists = ['parteien', 'unterschriften']
    const missing = fields.flatMap((item) =>
      modelKinds.filter((kind) => concerns(item, kind)).flatMap((kind) => {
        const path = (item.angabe ?? 'keine').split('.').flatMap((step, i, all) => (lists.includes(step) && i < all.length - 1 ? [step, 0] : [step]))
        return schemaAt(agreementSchema(kind, 'knapp'), path) ? [] : [`${kind.typ}: ${item.id} ${item.angabe}`]
      }),
    )
    expect([fields.length, missing]).toEqual([6, []])
  })
  test('what is required is printed without asking for it', () => {
    for (const kind of modelKinds) {
      const printed = byDefault(kind)
      const own = inventory.filter((item) => item.klasse === 'R' && concerns(item, kind) && !item.id.startsWith('clst.p2.aufgaben'))
      expect(own.filter((item) => !printed.has(item.id)).map((item) => `${kind.typ}: ${item.id}`)).toEqual([])
    }
  })
})

test('voluntary, independent, consent: these clauses are mandatory in every kind', () => {
  for (const kind of modelKinds)
    for (const id of ['freiwilligkeit', 'unabhaengigkeit', 'datenschutz']) expect(kind.klauseln.get(id)?.stufe, `${kind.typ}: ${id}`).toBe('pflicht')
})

test('the shortest agreement can be read in one sitting: ten sections, at most 960 words from the preamble to the signatures, four pages', async () => {
  const findings = new Findings()
  const text = readFileSync(new URL('../examples/kurz/vereinbarung.koop.yaml', import.meta.url), 'utf8')
  const document = compose({ file: 'kurz', text, sets: [], templates: shippedTemplates(), mode: 'final' }, findings.report)
  expect(findings.list).toEqual([])
  if (!document) throw new Error('no document')
  expect(document.body.filter((frame) => frame.tag === 'section' && frame.counted).length).toBe(10)
  const printed = new TextDecoder().decode(await write(document, 'txt', { images: new Map() }))
  const body = printed.slice(printed.indexOf('Präambel'), printed.indexOf('\nFür die Stadt Neuental'))
  expect(body.match(/\p{L}[\p{L}-]*/gu)?.length).toBeLessThanOrEqual(960)
  expect((await readPdf(await write(document, 'pdf', { images: new Map() }))).pages.length).toBeLessThanOrEqual(4)
})

test.each(examples.filter((name) => name.endsWith('kurz')))('the short agreement %s has nine to twelve sections on at most four pages', async (name) => {
  const document = documentOf(exampleText(name))
  const sections = document.body.filter((frame) => frame.tag === 'section' && frame.counted).length
  expect([sections >= 9, sections <= 12, (await readPdf(await bytesOf(document, 'pdf'))).pages.length]).toEqual([true, true, 4])
})

test.each([
  ['dauer: 1 Jahr', 'zum Ende der jeweiligen Laufzeit kündigen', 'ohne dass jemand kündigen muss'],
  ['dauer: unbefristet', 'zum Ende eines Kalendermonats kündigen', 'der jeweiligen Laufzeit'],
  ['bis: 2028-12-31', 'Vor dem Ablauf ist eine ordentliche Kündigung ausgeschlossen.', 'Frist von drei Monaten'],
  ['dauer: 1 Jahr, verlaengerung: { art: durch-beschluss }', 'Vor dem Ablauf ist eine ordentliche Kündigung ausgeschlossen.', 'Frist von drei Monaten'],
  ['bis: 2028-12-31, kuendigung: { zum: quartalsende }', 'mit einer Frist von drei Monaten zum Ende eines Kalendervierteljahres', 'ausgeschlossen'],
  ['dauer: bewilligung, kuendigung: { zum: laufzeitende }', 'zum Ende des laufenden Bewilligungszeitraums kündigen', 'der jeweiligen Laufzeit'],
  ['dauer: 1 Jahr, kuendigung: { wichtiger_grund: false }', 'Gesetzliche Kündigungsrechte bleiben unberührt.', 'wichtigem Grund'],
])('notice fits the term: %s', async (term, says, silent) => {
  const text = exampleText(term.includes('bewilligung') ? 'integrationskurs-kurz' : 'kurz').replace(/laufzeit:\n {2}dauer: .*/, `laufzeit: { ${term} }`)
  const printed = (await textOf(documentOf(text), 'txt')).replace(/\s+/g, ' ')
  expect(printed).toContain(says)
  expect(printed).not.toContain(silent)
})

describe('wording', () => {
  const hits = (pattern: RegExp) => clauses.flatMap((clause) => [...clause.body.matchAll(pattern)].map((m) => `${clause.file}: ${m[0]}`))
  test('no drafting notes, blanks, abbreviations or soft duties', () => {
    expect(
      hits(
        /z\. ?B\.|u\. ?a\.|\betc\b|\bggf\b|und\/oder|…|_{3}|\bX Tage\b|\(falls vorhanden\)|\(bei Bedarf\)|streben an|nach Möglichkeit|bemühen sich|\bsollten?\b/g,
      ),
    ).toEqual([])
  })
  test('no words of old law, and no current law term typed by hand', () => {
    const dated = [...new Set(terms.map((term) => term.id))].filter(
      (id) => new Set(terms.filter((t) => t.id === id).map((t) => t.wort)).size > 1 && id !== 'jobcenter' && id !== 'gemeinsame-einrichtung',
    )
    const words = terms.filter((term) => dated.includes(term.id)).map((term) => term.wort)
    expect(
      hits(new RegExp(`(?<![\\p{L}"])(?:${words.join('|')}|Klient|Hartz IV|Schlichtungsverfahren)`, 'gu')).filter((hit) => !hit.endsWith('MBE')),
    ).toEqual([])
  })
  test('a law term whose gender changes stands without a typed article', () => {
    const changing = [...new Set(terms.map((term) => term.id))].filter((id) => new Set(terms.filter((t) => t.id === id).map((t) => t.genus)).size > 1)
    expect(changing).toContain('kooperationsplan')
    expect(hits(new RegExp(`(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[mnrs]?)?) \\{\\{begriff "(?:${changing.join('|')})"`, 'g'))).toEqual([])
  })
})

test.each([
  ['mbe', '2010-02-28', 'Migrationserstberatung'],
  ['mbe', '2010-03-01', 'Migrationsberatung für erwachsene Zuwanderer'],
  ['mbe', '2023-12-31', 'Migrationsberatung für erwachsene Zuwanderer'],
  ['mbe', '2024-01-01', 'Migrationsberatung für erwachsene Zugewanderte'],
  ['leistung', '2022-12-31', 'Arbeitslosengeld II'],
  ['leistung', '2023-01-01', 'Bürgergeld'],
  ['leistung', '2026-06-30', 'Bürgergeld'],
  ['leistung', '2026-07-01', 'Grundsicherungsgeld'],
  ['leistungsminderung', '2022-12-31', 'Sanktion'],
  ['leistungsminderung', '2023-01-01', 'Leistungsminderung'],
  ['kooperationsplan', '2023-06-30', 'Eingliederungsvereinbarung'],
  ['kooperationsplan', '2023-07-01', 'Kooperationsplan'],
  ['potenzialanalyse', '2016-07-31', 'Profiling'],
  ['potenzialanalyse', '2016-08-01', 'Potenzialanalyse'],
  ['jobcenter', '2010-12-31', 'ARGE'],
  ['jobcenter', '2011-01-01', 'Jobcenter'],
  ['bmi', '2021-12-08', 'Bundesministerium des Innern und für Heimat'],
  ['bmi', '2025-05-06', 'Bundesministerium des Innern'],
])('on its day the law says: %s, %s → %s', (id, day, word) => {
  expect(lawTerm(terms, id, day)?.wort).toBe(word)
})

test('no clause excludes by contract what the law decides: who is responsible for data together', () => {
  const excludes = /allein verantwortlich|(?:begründe[nt]?|entsteht|gibt es|besteht)[^.]*(?:weder|keine)[^.]*gemeinsame Verantwort/
  expect(excludes.test('Diese Vereinbarung begründet weder eine gemeinsame Verantwortlichkeit noch eine Verarbeitung im Auftrag.')).toBe(true)
  expect(clauses.filter(({ body }) => excludes.test(body)).map(({ file }) => file)).toEqual([])
  expect(clauses.find(({ id }) => id === 'datenschutz')?.body).toContain('Wer gemeinsam verantwortlich ist, bestimmt das Gesetz')
})
