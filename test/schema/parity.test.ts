// The editor and koopgen agree: what the JSON Schema accepts, the schemas of koopgen accept, and the other way round.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedTemplates } from '../../src/assets.ts'
import { arrange } from '../../src/read/arrange.ts'
import { editorSchema } from '../../src/schema/editor.ts'
import { judge } from '../../src/schema/judge.ts'
import { agreementSchema } from '../../src/schema/parts/agreement.ts'
import type { Templates } from '../../src/templates/templates.ts'
import { openYaml } from '../../src/yaml/open.ts'
import { withValue } from '../../src/yaml/paths.ts'
import { probeTemplates } from '../read/probe.ts'
import { agreement } from '../support/agreements.ts'
import { examples, exampleText } from '../support/compose.ts'
import { runs } from '../support/runs.ts'

const templates = shippedTemplates()
const editorsOf = (all: Templates) => [
  new Ajv2020({ strict: false }).compile(editorSchema(all, 'draft-2020-12')),
  new Ajv({ strict: false }).compile(editorSchema(all, 'draft-7')),
]
const editors = editorsOf(templates)
function koopgen(data: unknown, { kinds } = templates): boolean {
  const { typ, umfang } = (data ?? {}) as { typ: string; umfang?: 'knapp' | 'ausfuehrlich' }
  const kind = kinds.get(typ)
  if (!kind) return false
  const { data: arranged, problems } = arrange(data, kind)
  return problems.length === 0 && judge(agreementSchema(kind, umfang ?? 'knapp'), arranged).problems.length === 0
}
/** What koopgen and each editor schema say. */
const verdicts = (data: unknown) => [koopgen(data), ...editors.map((editor) => editor(data))]

const files = examples.map((name) => [name, parse(exampleText(name)) as unknown] as const)
test.each(files)('example %s is accepted by all', (_, data) => {
  expect(verdicts(data)).toEqual([true, true, true])
})

const base = files.find(([name]) => name === 'kurz')?.[1]
type Path = (string | number)[]
const changed = (path: Path, value: unknown) => withValue(base, path, value)?.data
const without = (...path: Path) => {
  const copy = structuredClone(base) as Record<string, unknown>
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy) as Record<string, unknown>
  delete parent[String(path.at(-1))]
  return copy
}
const dienste = [{ dienst: 'Beratung', traeger: 'x', zielgruppe: 'alle', zeiten: 'montags', sprachen: 'Deutsch' }]
const annex = (value: unknown) => changed(['anlagen'], [value])
const clause = (id: string, value: unknown) => changed(['klauseln'], { [id]: value })

describe('accepted by all', () => {
  test.each<[string, unknown]>([
    ['clause on', clause('fachtag', true)],
    ['clause off', clause('konflikt', false)],
    ['clause empty block', clause('fachtag', {})],
    ['clause with parameters', clause('sprechstunde', { termine: { mo: '9:00-12:00 und 13:00-14:00' }, raum: 'Zimmer 3' })],
    ['own wording without the needed parameters', clause('sprechstunde', { wortlaut: 'Text.', woertlich: true })],
    ['required clause left out with a reason', clause('datenschutz', { entfaellt: 'Steht im Rahmenvertrag.' })],
    ['title and paragraphs', clause('datenschutz', { titel: 'Schutz der Daten', absaetze: 'nein' })],
    ['place of a clause', clause('fachtag', { nach: 'empfehlung' })],
    ['preamble as text of its own', changed(['praeambel'], { wortlaut: 'Eigene Präambel.' })],
    ['preamble off', changed(['praeambel'], false)],
    ['short name as text', changed(['parteien', 0, 'kurz'], 'Stadt')],
    ['short name as block', changed(['parteien', 0, 'kurz'], { name: 'Stadt', genus: 'f' })],
    ['one role as text', changed(['parteien', 1, 'rolle'], 'mbe')],
    ['several roles', changed(['parteien', 1, 'rolle'], ['mbe', 'mfd'])],
    ['party without article', changed(['parteien', 0, 'artikel'], 'nein')],
    ['party without article, as yes and no', changed(['parteien', 0, 'artikel'], false)],
    ['no rule for changes', changed(['schluss'], { aenderungen: false })],
    ['accession', changed(['schluss'], { beitritt: true })],
    ['accession with condition', changed(['schluss'], { beitritt: { bedingung: 'alle stimmen zu' } })],
    ['long form', changed(['umfang'], 'ausfuehrlich')],
    ['annex with own text', annex({ id: 'flyer', titel: 'Flyer', text: 'Text.', stand: '2027-01-10', quer: true, woertlich: true, absaetze: 'ja' })],
    ['annex with own text, called like a template', annex({ id: 'uebersicht', titel: 'Flyer', text: 'Text.' })],
    ['annex of the template called like its id', annex({ id: 'uebersicht', dienste })],
    ['annex of a named template', annex({ id: 'nord', vorlage: 'uebersicht', titel: 'Nord', stand: '2027-01-10', quer: false, absaetze: 'nein', dienste })],
  ])('%s', (_, data) => {
    expect(verdicts(data)).toEqual([true, true, true])
  })
})

describe('refused by all', () => {
  test.each<[string, unknown]>([
    ['unknown kind', changed(['typ'], 'abx')],
    ['no kind', without('typ')],
    ['unknown key', changed(['titl'], 'x')],
    ['date in German spelling', changed(['datum'], '15.01.2027')],
    ['date that does not exist', changed(['datum'], '2027-02-30')],
    ['long short title', changed(['kurztitel'], 'x'.repeat(41))],
    ['line break in a title', changed(['titel'], 'zwei\nZeilen')],
    ['one party', changed(['parteien'], [(base as { parteien: unknown[] }).parteien[0]])],
    ['party without a seat', without('parteien', 0, 'sitz')],
    ['party without representation', without('parteien', 0, 'vertreten_durch')],
    ['unknown role', changed(['parteien', 0, 'rolle'], 'stadt')],
    ['wrong gender', changed(['parteien', 0, 'genus'], 'w')],
    ['no term', without('laufzeit')],
    ['term without duration and end', changed(['laufzeit'], {})],
    ['duration and end', changed(['laufzeit'], { dauer: '1 Jahr', bis: '2028-01-01' })],
    ['representation without function and name', changed(['parteien', 0, 'vertreten_durch'], [{ geschlecht: 'w' }])],
    ['unknown law of data protection', changed(['parteien', 0, 'datenschutz'], 'bdsg')],
    ['unknown clause', clause('datenschuz', true)],
    ['clause of no kind', clause('toString', true)],
    ['clause empty', clause('fachtag', null)],
    ['clause as text', clause('fachtag', 'ja')],
    ['clause as list', clause('fachtag', ['x'])],
    ['required clause off', clause('datenschutz', false)],
    ['left out and changed', clause('konflikt', { entfaellt: 'Kein Bedarf.', titel: 'x' })],
    ['reason too short', clause('konflikt', { entfaellt: 'nein' })],
    ['verbatim without wording', clause('konflikt', { woertlich: true })],
    ['before and after', clause('konflikt', { nach: 'zweck', vor: 'kosten' })],
    ['needed parameters missing', clause('sprechstunde', true)],
    ['one needed parameter missing', clause('sprechstunde', { raum: 'Zimmer 3' })],
    ['unknown parameter', clause('konflikt', { raum: 'x' })],
    ['duration in ISO form', clause('konflikt', { frist_leitung: 'P3M' })],
    ['rhythm in other words', clause('neue-beschaeftigte', { rhythmus: 'oft' })],
    ['wrong day', clause('sprechstunde', { termine: { mon: '9:00-12:00' }, raum: 'x' })],
    ['wrong time', clause('sprechstunde', { termine: { mo: '9-12' }, raum: 'x' })],
    ['opening hours without a day', clause('sprechstunde', { termine: {}, raum: 'x' })],
    ['yes in words', clause('empfehlung', { faltblatt: 'ja' })],
    ['several of one', clause('empfehlung', { anlaesse: [] })],
    ['twice the same', clause('empfehlung', { anlaesse: ['kurs', 'kurs'] })],
    ['facts of another kind', changed(['angaben'], { projekt: 'x' })],
    ['annex of a template with own text', annex({ id: 'a', titel: 'A', vorlage: 'uebersicht', text: 'Text.' })],
    ['annex of an unknown template', annex({ id: 'a', vorlage: 'uebersich', dienste })],
    ['annex without its parameters', annex({ id: 'uebersicht' })],
    ['annex with an unknown parameter', annex({ id: 'uebersicht', dienste, dienst: 'x' })],
    ['annex with a row that lacks a cell', annex({ id: 'uebersicht', dienste: [{ dienst: 'Beratung' }] })],
    ['annex of a template, its text set as written', annex({ id: 'uebersicht', dienste, woertlich: true })],
    ['annex with parameters of a template that it does not name', annex({ id: 'a', dienste })],
    ['annex with text and parameters', annex({ id: 'a', titel: 'A', text: 'T.', dienste })],
    ['annex without text and template', annex({ id: 'a', titel: 'A' })],
    ['annex without an id', annex({ vorlage: 'uebersicht', dienste })],
    ['annex that is a word', annex('uebersicht')],
    ['preamble with unknown key', changed(['praeambel'], { anlas: 'x' })],
  ])('%s', (_, data) => {
    expect(verdicts(data)).toEqual([false, false, false])
  })
})

/** By design: a schema without the document knows no order of times, and no defaults that depend on other blocks. */
describe('seen by koopgen alone', () => {
  test.each<[string, unknown]>([
    ['end before the beginning', clause('sprechstunde', { termine: { mo: '12:00-9:00' }, raum: 'x' })],
    ['no Land with a municipality', without('land')],
    ['duration that is renewed and open-ended', changed(['laufzeit'], { dauer: 'unbefristet', verlaengerung: { art: 'automatisch' } })],
  ])('%s', (_, data) => {
    expect(verdicts(data)).toEqual([false, true, true])
  })
})

/** Mistakes of test/read/cases that only koopgen finds, and why no schema can. */
const KOOPGEN_ALONE: Readonly<Record<string, string>> = {
  'klausel-zeiten-ende-vor-anfang.yaml': 'a schema does not compare times',
  'kopf-land-fehlt.yaml': 'hangs on roles and legal forms of all parties',
  'kuendigung-ohne-wirkung.yaml': 'hangs on the usual renewal, which is derived',
  'kuendigung-unbefristet-laufzeitende.yaml': 'notice against duration: two blocks',
  'kuendigung-zum-ohne-wirkung.yaml': 'hangs on the usual renewal, which is derived',
  'laufzeit-bis-vor-beginn.yaml': 'a schema does not compare dates',
  'laufzeit-um-ohne-wirkung.yaml': 'says nothing false, only nothing that counts',
  'laufzeit-unbefristet-verlaengert.yaml': 'renewal against duration: two blocks',
  'praeambel-doppelt.yaml': 'two places of the file',
  'schluss-gerichtsstand-fehlt.yaml': 'a clause asks for a fact elsewhere',
  'schluss-ohne-klausel.yaml': 'hangs on the clauses of the kind',
  'schluss-widerspruch.yaml': 'two places of the file',
}
const cases = new URL('../read/cases/', import.meta.url)
describe('every case file', () => {
  const probe = probeTemplates()
  const probed = editorsOf(probe)
  test.each(readdirSync(cases))('%s', (name) => {
    const yaml = openYaml(name, readFileSync(new URL(name, cases), 'utf8'), () => undefined)
    if (!yaml) expect(name).toMatch(/^yaml-/) // no data to judge
    else expect([koopgen(yaml.data, probe), ...probed.map((editor) => editor(yaml.data))]).toEqual(name in KOOPGEN_ALONE ? [false, true, true] : Array(3).fill(koopgen(yaml.data, probe)))
  })
})

test('any valid agreement is accepted by all', () => {
  fc.assert(fc.property(agreement, (text) => void expect(verdicts(parse(text))).toEqual([true, true, true])), { numRuns: runs(40) })
})
/** The paths of everything inside. */
function paths(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path]
  return [path, ...Object.entries(data).flatMap(([key, inner]) => paths(inner, [...path, Array.isArray(data) ? Number(key) : key]))]
}
test('what an editor refuses, koopgen refuses: no false alarm', () => {
  const odd = fc.constantFrom<unknown>('', 'x', 'Ja', 7, -1, 1.5, true, false, null, [], {}, ['x'], { x: 1 }, '2027-02-30', '3 Monate', 'a\nb')
  const broken = fc.tuple(fc.oneof(agreement.map((text) => parse(text) as unknown), fc.constantFrom(...files.map(([, data]) => data))), odd).chain(([data, value]) => fc.constantFrom(...paths(data).slice(1)).map((path) => ({ path, data: withValue(data, path, value)?.data })))
  fc.assert(fc.property(broken, ({ path, data }) => {
    fc.pre(path.join() !== 'klauseln') // beside a preamble, `klauseln: false` is taken for an empty block (read/arrange.ts)
    const [ours, ...theirs] = verdicts(data)
    if (ours) expect(theirs).toEqual([true, true])
    expect(theirs[0]).toBe(theirs[1])
  }), { numRuns: runs(200) })
})
