// The grammar of a clause value (yaml.md §1) and of facts, on schemas derived from clause files.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { advice, clauseSchema, clausesSchema, factsSchema } from '../../src/schema/derive.ts'
import { judge } from '../../src/schema/judge.ts'
import type { Kind } from '../../src/templates/templates.ts'
import { head, kind, load, pack } from '../templates/packs.ts'

const ROOM = 'parameter:\n  raum: { typ: text, titel: Raum, beispiel: Zimmer 3 }\n  zahl: { typ: zahl, titel: Zahl, vorgabe: 2, max: 9 }\n  ort: { typ: text, titel: Ort, optional: true }\n'
const level = (id: string, stufe: string, more = '') => `${head(id, more).replace('pflicht', stufe)}{{raum}}\n`
const FACTS = `angaben:
  bewilligung: { typ: dauer, titel: Bewilligung, vorgabe: 1 Jahr }
  projekt:
    name: { typ: text, titel: Name, beispiel: Start }
    beginn: { typ: datum, titel: Beginn, optional: true }
`
const { templates } = load([
  pack('p', {
    'test/template.yaml': kind('test', ['muss', 'soll', 'lang', 'kann', 'raum'], FACTS),
    'anders/template.yaml': kind('anders', ['fern']),
    'test/muss.md': level('muss', 'pflicht'),
    'test/soll.md': level('soll', 'empfohlen'),
    'test/lang.md': level('lang', 'ergaenzend'),
    'test/kann.md': level('kann', 'optional'),
    'test/raum.md': level('raum', 'optional', ROOM),
    'anders/fern.md': level('fern', 'optional'),
  }),
])
const test_ = templates.kinds.get('test') as Kind
/** Judges `klauseln`; problems as „path code → hint“. */
function clauses(klauseln: unknown, umfang: 'knapp' | 'ausfuehrlich' = 'knapp') {
  const { data, problems } = judge(z.strictObject({ klauseln: clausesSchema(test_, umfang) }), { klauseln }, advice(test_, templates))
  return { data: data?.klauseln, problems: problems.map((p) => `${p.path.slice(1).join('.')} ${p.code} ${p.message} → ${p.hint}`) }
}
const on = (more = {}) => ({ state: 'on', asked: true, values: {}, given: [], ...more })

test('what is not mentioned: level and size decide', () => {
  expect(clauses(undefined).data).toMatchObject({ muss: { state: 'on', asked: false }, soll: { state: 'on', asked: false }, lang: { state: 'off', asked: false }, kann: { state: 'off' }, raum: { state: 'off' } })
  expect(clauses({}, 'ausfuehrlich').data).toMatchObject({ lang: { state: 'on', asked: false, values: {}, given: [] }, kann: { state: 'off', asked: false } })
})

describe('accepted values of a clause', () => {
  test.each<[string, unknown, unknown]>([
    ['kann', true, on()],
    ['kann', {}, on()],
    ['soll', false, { state: 'off', asked: true }],
    ['lang', true, on()],
    ['muss', { entfaellt: 'Regelt das Land.' }, { state: 'off', asked: true, reason: 'Regelt das Land.' }],
    ['muss', { wortlaut: 'Eigener Text.', woertlich: true, titel: 'Neu', absaetze: 'nein', nach: 'soll' }, on({ titel: 'Neu', absaetze: 'nein', nach: 'soll', wording: { markdown: 'Eigener Text.', verbatim: true } })],
    ['raum', { raum: 'Zimmer 4' }, on({ values: { raum: 'Zimmer 4', zahl: 2 }, given: ['raum'] })],
    ['raum', { raum: 'Zimmer 4', zahl: 3, ort: 'Amt' }, on({ values: { raum: 'Zimmer 4', zahl: 3, ort: 'Amt' }, given: ['raum', 'zahl', 'ort'] })],
    ['raum', { wortlaut: 'Text.' }, on({ values: { zahl: 2 }, wording: { markdown: 'Text.', verbatim: false } })],
    ['raum', { entfaellt: 'Kein Raum da.' }, { state: 'off', asked: true, reason: 'Kein Raum da.' }],
  ])('%s: %j', (id, value, expected) => {
    const { data, problems } = clauses({ [id]: value })
    expect(problems).toEqual([])
    expect(data?.[id]).toEqual(expected)
  })
})

describe('each mistake is one problem', () => {
  test.each<[unknown, string]>([
    [{ muss: false }, 'muss klausel/pflicht Die Klausel „Titel von muss“ ist Pflicht und entfällt nur mit einer Begründung. → Schreiben Sie statt „Grund“ einen ganzen Satz, der sagt, warum sie hier fehlt:\nmuss: { entfaellt: "Grund" }'],
    [{ kann: null }, 'kann klausel/form Hinter „kann:“ steht nichts. → Schreiben Sie true, false oder einen Block wie kann: true'],
    [{ muss: 'nein' }, 'muss klausel/form Für die Klausel „Titel von muss“ wird true oder ein Block erwartet, nicht „nein“. → Schreiben Sie muss: false'],
    [{ kann: 'Eigener Text' }, 'kann klausel/form Für die Klausel „Titel von kann“ wird true, false oder ein Block erwartet, nicht „Eigener Text“. → Eigener Text: kann: { wortlaut: "…" }'],
    [{ raum: ['x'] }, 'raum klausel/form Für die Klausel „Titel von raum“ wird true, false oder ein Block erwartet, nicht eine Liste. → raum: { raum: Zimmer 3 }'],
    [{ raum: true }, 'raum klausel/angaben-fehlen Die Klausel „Titel von raum“ braucht noch: raum (Raum). → raum: { raum: Zimmer 3 }'],
    [{ raum: { rau: 'x' } }, 'raum.rau schema/unbekanntes-feld Das Feld „rau“ gibt es hier nicht. → Meinten Sie „raum“?'],
    [{ raum: { raum: 'x', zahl: 'drei' } }, 'raum.zahl schema/typ Hier wird eine Zahl erwartet, nicht „drei“. → Schreiben Sie 3.'],
    [{ raum: { raum: 'x', zahl: 10 } }, 'raum.zahl schema/zu-viel Hier ist höchstens 9 möglich, nicht 10. → Schreiben Sie eine Zahl bis 9.'],
    [{ muss: { entfaellt: 'Grund da', titel: 'x' } }, 'muss.titel klausel/widerspruch Die Klausel „Titel von muss“ entfällt; „titel“ kann nicht zugleich gelten. → Löschen Sie „entfaellt“ oder „titel“.'],
    ...['Grund', '… Grund …', 'Begründung folgt', 'Hier bitte Grund einsetzen', '[TODO]', 'xxxxx', 'Grund folgt noch', 'Grund: Bitte ergänzen', 'Wird noch ergänzt', 'noch offen'].map((text): [object, string] => [{ muss: { entfaellt: text } }, 'muss.entfaellt schema/form Das ist ein Platzhalter, noch kein Grund. → Ein Grund ist ein ganzer Satz, der einer fremden Person sagt, warum, zum Beispiel: Das regelt schon die Rahmenvereinbarung von 2025.']),
    [{ muss: { entfaellt: 'kurz' } }, 'muss.entfaellt schema/zu-wenig Der Text ist zu kurz: mindestens 5 Zeichen. → Schreiben Sie den Text aus.'],
    [{ muss: { woertlich: true } }, 'muss.woertlich klausel/widerspruch „woertlich“ wirkt nur zusammen mit „wortlaut“. → Ergänzen Sie „wortlaut“ oder löschen Sie „woertlich“.'],
    [{ muss: { nach: 'soll', vor: 'kann' } }, 'muss.vor klausel/widerspruch Eine Klausel steht entweder „nach“ oder „vor“ einer anderen. → Löschen Sie „nach“ oder „vor“.'],
    [{ fern: true }, 'fern schema/unbekanntes-feld Das Feld „fern“ gibt es hier nicht. → Die Klausel „fern“ gibt es nur bei typ anders.'],
    [{ muss: { zahl: 3 } }, 'muss.zahl schema/unbekanntes-feld Das Feld „zahl“ gibt es hier nicht. → „zahl“ gehört zur Klausel „raum“.'],
    [JSON.parse('{"__proto__": true}'), '__proto__ schema/unbekanntes-feld Das Feld „__proto__“ gibt es hier nicht. → Möglich: muss, soll, lang, kann, raum.'],
  ])('%j', (value, expected) => {
    expect(clauses(value).problems).toEqual([expected])
  })
  test('mistakes in different clauses are found in one run', () => {
    expect(clauses({ muss: false, kann: null, raum: { rau: 1 } }).problems).toHaveLength(3)
  })
  test('the mark for „without a reason“ cannot be written as a text', () => {
    expect(clauses({ muss: { entfaellt: 'ohne Grund' } }).data?.['muss']).toEqual({ state: 'off', asked: true, reason: 'ohne Grund' })
  })
})

test('a needed clause that is on by its level names what is missing, at the block', () => {
  const needy = load([pack('p', { 'test/template.yaml': kind('test', ['raum']), 'test/raum.md': level('raum', 'ergaenzend', ROOM) })]).templates.kinds.get('test') as Kind
  const found = (umfang: 'knapp' | 'ausfuehrlich') => judge(clausesSchema(needy, umfang), {}).problems
  expect(found('knapp')).toEqual([])
  expect(found('ausfuehrlich')).toMatchObject([{ code: 'schema/fehlt', path: ['raum'], missing: [{ path: ['raum', 'raum'], example: 'Zimmer 3' }] }])
})

test('one clause alone, as for „praeambel“', () => {
  const clause = test_.klauseln.get('raum')
  expect(clause && clauseSchema(clause).parse({ raum: 'A' })).toMatchObject({ state: 'on', values: { raum: 'A' } })
})

describe('facts', () => {
  const facts = (angaben: unknown) => judge(factsSchema(test_), angaben)
  test('flat and grouped, with defaults', () => {
    expect(facts({ projekt: { name: 'Start', beginn: '2027-01-01' } }).data).toEqual({ bewilligung: 'P1Y', projekt: { name: 'Start', beginn: '2027-01-01' } })
  })
  test('a missing group, a missing fact, an unknown fact', () => {
    const codes = (angaben: unknown) => facts(angaben).problems.map((p) => `${p.code} ${p.path.join('.')} ${p.missing?.map((m) => m.path.join('.')).join() ?? ''}`)
    expect(codes(undefined)).toEqual(['schema/fehlt  projekt'])
    expect(codes({ projekt: {} })).toEqual(['schema/fehlt projekt projekt.name'])
    expect(codes({ projekt: { name: 'x' }, bewiligung: '2 Jahre' })).toEqual(['schema/unbekanntes-feld bewiligung '])
  })
})
