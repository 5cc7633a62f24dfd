// Annexes from templates, the whole way: every sheet in every kind that offers it, what comes from the parties, references, drafts, packs.
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Document } from '../../src/document/nodes.ts'
import { type Data, exampleData, kindsWithAnnexes, sheetOf, yamlOf } from '../support/annexes.ts'
import { composed, documentOf, exampleText, textOf } from '../support/compose.ts'
import { differences, EQUAL } from '../support/same-words.ts'
import { pack } from '../templates/packs.ts'

const flat = async (document: Document): Promise<string> => (await textOf(document, 'txt')).replaceAll(/\s+/g, ' ')
const lines = (found: ReturnType<typeof composed>['found']) => found.map(({ code, message, hint }) => `${code} ${message} → ${hint}`)

const ways = kindsWithAnnexes.flatMap((kind) => [[kind.typ, 'what they need', kind, false], [kind.typ, 'everything', kind, true]] as const)
describe.each(ways)('%s: all its sheets with %s', (typ, _, kind, all) => {
  it('are without findings, each in its format; the gates compare their words', () => {
    const data = exampleData(typ, !all)
    const templates = [...kind.anlagen.values()]
    const document = documentOf(yamlOf({ ...data, anlagen: templates.map((template) => sheetOf(template, data, all)) }))
    expect(document.body.filter((frame) => frame.tag === 'annex').map(({ landscape }) => landscape)).toEqual(templates.map(({ quer }) => quer))
  })
})
it('a sheet has the same words in every format', async () => {
  const data = exampleData('abh', false)
  const [template] = [...(kindsWithAnnexes.find((kind) => kind.typ === 'abh')?.anlagen.values() ?? [])]
  if (!template) throw new Error('no sheet')
  expect(await differences(documentOf(yamlOf({ ...data, anlagen: [sheetOf(template, data, true)] })))).toEqual(EQUAL)
})

const base = parse(exampleText('kurz')) as Data
const withAnnexes = (...anlagen: readonly Data[]): string => yamlOf({ ...base, anlagen })
const DIENST = { dienst: 'Migrationsberatung', traeger: 'nachbarschaft', zielgruppe: 'Erwachsene', zeiten: 'montags', sprachen: 'Deutsch' }
const SHEET = { id: 'uebersicht', dienste: [DIENST] }
const contact = (more: Data) => {
  const [city, carrier] = base['parteien'] as [Data, Data]
  return yamlOf({ ...base, parteien: [city, { ...carrier, ansprechpersonen: [{ funktion: 'Teamleitung', ...more }] }], anlagen: [SHEET] })
}

describe('what the parties say is not typed twice', () => {
  it('takes address, phone and e-mail of the carrier', async () => {
    const text = await flat(documentOf(contact({ telefon: '030 23125-110', mail: 'beratung@neuental.example' })))
    expect(text).toContain('Migrationsberatung Nachbarschaftshilfe Neuental e. V. Am Kirchgarten 3, 29999 Neuental 030 23125-110 beratung@neuental.example')
  })
  it('prefers what the row says', async () => {
    const text = await flat(documentOf(withAnnexes({ ...SHEET, dienste: [{ ...DIENST, anschrift: 'Hafen 1', raum: 'Zimmer 2', telefon: '030 23125-5' }] })))
    expect(text).toContain('e. V. Hafen 1, Zimmer 2 030 23125-5 –')
  })
  it('lists the contacts of all parties, and says which party has none', async () => {
    const { document, found } = composed(contact({ telefon: '030 23125-110' }).replace('id: uebersicht', 'id: ansprechpersonen').replace(/\n {4}dienste:[\s\S]*$/, '\n'))
    expect(found.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([['anlage/zeile-leer', 'warning', 9]])
    expect(await flat(document as Document)).toContain('Nachbarschaftshilfe Neuental e. V. Teamleitung 030 23125-110 –')
  })
})

describe('the head of a sheet', () => {
  const annex = (...anlagen: readonly Data[]) => documentOf(withAnnexes(...anlagen)).body.filter((frame) => frame.tag === 'annex')
  it('says that it is replaced without an amendment, and since when it holds', () => {
    expect(annex(SHEET)).toMatchObject([{ label: 'Anlage\u00a01', stand: 'Stand: 15.01.2027 · wird fortgeschrieben', landscape: true, counting: 'nein' }])
  })
  it('has title, date and format of its own, and several sheets of one template stand side by side', () => {
    const found = annex(SHEET, { ...SHEET, id: 'nord', vorlage: 'uebersicht', titel: 'Dienste im Norden', stand: '2027-02-01', quer: false }, { id: 'eigene', titel: 'Eigene', text: 'Text.' })
    expect(found).toMatchObject([{ label: 'Anlage\u00a01' }, { title: [{ text: 'Dienste im Norden' }], stand: 'Stand: 01.02.2027 · wird fortgeschrieben', landscape: false }, { key: 'anlage-eigene', stand: null }])
  })
})

describe('references', () => {
  it('lead to a sheet as to any annex', async () => {
    const text = await flat(documentOf(yamlOf({ ...base, klauseln: { uebersicht: { als_anlage: true } }, anlagen: [{ id: 'a', titel: 'A', text: 'A.' }, SHEET] })))
    expect(text.slice(0, text.indexOf('Ort, Datum'))).toContain('Anlage 2')
  })
  it('say which entry is missing, ready to paste', () => {
    const { found } = composed(yamlOf({ ...base, klauseln: { uebersicht: { als_anlage: true }, ansprechperson: { als_anlage: true } } }))
    expect(lines(found)).toEqual([
      expect.stringContaining('verweis/anlage-fehlt Die Anlage „uebersicht“ gibt es nicht. → Ergänzen Sie sie unter „anlagen“:\n  - { id: uebersicht, dienste: [{ dienst: Migrationsberatung, traeger: nachbarschaft,'),
      'verweis/anlage-fehlt Die Anlage „ansprechpersonen“ gibt es nicht. → Ergänzen Sie sie unter „anlagen“:\n  - { id: ansprechpersonen }',
    ])
    expect(found.map(({ place }) => place?.file)).toEqual(['test.koop.yaml', 'test.koop.yaml'])
    const first = found[0]
    const entry = parse(`anlagen:\n${first?.hint?.split('\n')[1]}`) as Data
    expect(composed(yamlOf({ ...base, klauseln: { uebersicht: { als_anlage: true } }, ...entry })).found).toEqual([])
  })
  it('without a template ask for own text', () => {
    const { found } = composed(yamlOf({ ...base, zusatz: [{ id: 'x', titel: 'X', text: 'Siehe {Anlage plan}.' }], anlagen: [SHEET] }))
    expect(lines(found)).toEqual(['verweis/anlage-fehlt Die Anlage „plan“ gibt es nicht. → Es gibt: uebersicht.'])
  })
})

it('a sheet without an id is given that of its template to paste', () => {
  const { found } = composed(withAnnexes({ vorlage: 'ansprechpersonen' }))
  expect(lines(found)).toEqual(['schema/fehlt Es fehlt „id“. → id: ansprechpersonen'])
})

describe('a pack', () => {
  const NEU = '---\nid: neu\ntitel: Neues Blatt\nparameter:\n  mit: { typ: ja-nein, titel: Mit, vorgabe: false }\n  ort: { typ: text, titel: Ort, vorgabe: Rathaus }\n---\n{{#if mit}}Ort: {{ort}}{{else}}Ohne Ort.{{/if}} Siehe {§ zweck}.\n'
  const packs = [pack('eigene', { 'anlagen/neu.md': NEU, 'abh/ergaenzung.yaml': 'anlagen: [neu]\n' })]
  it('brings an annex of its own', async () => {
    expect(await flat(documentOf(withAnnexes({ id: 'neu', mit: true, ort: 'Hafen' }), { packs }))).toContain('Neues Blatt Ort: Hafen Siehe § 1')
  })
  it('has its given values reported when nothing prints them', () => {
    expect(lines(composed(withAnnexes({ id: 'neu', ort: 'Hafen' }), { packs }).found)).toEqual([expect.stringContaining('text/angabe-ungenutzt Die Angabe „ort“ der Anlage „Neues Blatt“ wird nirgends gedruckt.')])
  })
  it('is needed for its annex', () => {
    expect(composed(withAnnexes({ id: 'x', vorlage: 'neu' })).found.map(({ code }) => code)).toEqual(['anlage/vorlage-unbekannt'])
  })
  it('may not fill in forms by hand unless it says so', () => {
    const form = (more: string) => composed(withAnnexes({ id: 'neu' }), { packs: [pack('eigene', { 'anlagen/neu.md': `---\nid: neu\ntitel: Neu\n${more}---\n{Feld: Name}\n`, 'abh/ergaenzung.yaml': 'anlagen: [neu]\n' })] }).found
    expect(form('formular: true\n')).toEqual([])
    expect(form('').map(({ code, place }) => [code, place?.file])).toEqual([[expect.stringContaining('text/'), 'eigene/anlagen/neu.md']])
  })
})

describe('a draft', () => {
  it('makes open points of what a sheet needs, and of a party whose address is asked for', async () => {
    const text = yamlOf({ ...base, anlagen: [{ id: 'uebersicht' }], offen: [{ zu: 'parteien.nachbarschaft.sitz', frage: 'Bleibt die Anschrift?' }] })
    const { document, found } = composed(text, { mode: 'draft' })
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    const printed = await flat(document as Document)
    expect(printed).toMatch(/\[\d: Beratungsdienste\?\]/)
  })
  it('marks the address of the party in the sheet', async () => {
    const text = yamlOf({ ...base, anlagen: [SHEET], offen: [{ zu: 'parteien.nachbarschaft.sitz', frage: 'Bleibt die Anschrift?' }] })
    const printed = await flat(composed(text, { mode: 'draft' }).document as Document)
    expect(printed.slice(printed.indexOf('Übersicht'))).toMatch(/e\. V\. \[\d: Am Kirchgarten 3, 29999 Neuental\]/)
  })
})
