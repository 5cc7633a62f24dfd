// Numbers, references and typography of the finished agreement: one fact per test.
import { expect, it } from 'vitest'
import { finish } from '../../src/document/finish.ts'
import type { DocumentFrame } from '../../src/document/nodes.ts'
import { typeset } from '../../src/document/typography.ts'
import { plainText, printedLines } from '../../src/document/walk.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { annex, draftOf, finished, section } from '../support/sections.ts'
import { dumpBlocks } from '../support/dump.ts'

const NB = '\u00a0'
const shown = (frame: DocumentFrame | undefined): string => (frame?.tag === 'section' ? `${frame.label} ${frame.clauses.map((c) => dumpBlocks(c.blocks)).join(' + ')}` : frame?.tag === 'annex' ? `${frame.label} ${dumpBlocks(frame.blocks)}` : '')

it('counts § over all counted sections, leaving out the preamble', () => {
  const { document } = finished([section('Präambel', [['p', 'Text.']], false), section('A', [['a', 'Text.']]), section('B', [['b', 'Text.']])])
  expect(document.body.map(shown)).toEqual([' p(Text.)', `§${NB}1 p(Text.)`, `§${NB}2 p(Text.)`])
})
it('writes 1. 2. under dezimal', () => {
  expect(finished([section('A', [['a', 'Text.']]), section('B', [['b', 'Siehe {§ a}, {Punkt a}.']])], 'dezimal').document.body.map(shown)).toEqual(['1. p(Text.)', `2. p(Siehe →Nr.${NB}1, →Punkt${NB}1.)`])
})
it('counts paragraphs from two on', () => {
  expect(finished([section('A', [['a', 'Eins.\n\nZwei.']]), section('B', [['b', '(1) Nur eins.']])]).document.body.map(shown)).toEqual([`§${NB}1 absatz[(1)p(Eins.) | (2)p(Zwei.)]`, `§${NB}2 p(Nur eins.)`])
})
it.each([
  ['ja', 'Eins.', 'absatz[(1)p(Eins.)]'],
  ['nein', '(1) Eins.\n\n(1) Zwei.', 'p(Eins.) p(Zwei.)'],
] as const)('follows absaetze: %s', (counting, text, expected) => {
  expect(finished([section('A', [['a', text, counting]])]).document.body.map(shown)).toEqual([`§${NB}1 ${expected}`])
})
it('counts through all clauses of a §, also a single paragraph', () => {
  expect(finished([section('A', [['a', '(1) Eins.'], ['b', 'Zwei.'], ['c', '(1) Drei.\n\n(1) Vier.']])]).document.body.map(shown)).toEqual([`§${NB}1 absatz[(1)p(Eins.)] + absatz[(2)p(Zwei.)] + absatz[(3)p(Drei.) | (4)p(Vier.)]`])
})
it('keeps lists, tables and continuations inside their paragraph, sub-headings outside', () => {
  expect(finished([section('A', [['a', 'Eins:\n\n- x\n- y\n\n### Zwischen\n\nZwei.']])]).document.body.map(shown)).toEqual([`§${NB}1 absatz[(1)p(Eins:) strich[–p(x) | –p(y)]] h(Zwischen) absatz[(2)p(Zwei.)]`])
})
it('counts on after an unnumbered paragraph', () => {
  expect(finished([section('A', [['a', '(1) Eins.\n\nfrei\n\n(2) Zwei.']])]).document.body.map(shown)).toEqual([`§${NB}1 absatz[(1)p(Eins.)] p(frei) absatz[(2)p(Zwei.)]`])
})
it('labels letters, double letters and numbers', () => {
  const { document } = finished([section('A', [['a', '(1) x:\n\n    a) eins:\n\n       aa) zwei\n\n       aa) drei\n\n    a) vier\n\n(1) y:\n\n    1. eins\n    2. zwei']])])
  expect(document.body.map(shown)).toEqual([`§${NB}1 absatz[(1)p(x:) buchstabe[a)p(eins:) doppelbuchstabe[aa)p(zwei) | bb)p(drei)] | b)p(vier)] | (2)p(y:) nummer[1.p(eins) | 2.p(zwei)]]`])
})

it('resolves a reference to a clause: § alone, § with its paragraphs inside a shared §', () => {
  const body = [section('A', [['a', 'Siehe {§ b}, {§ c}, {§ d}.']]), section('B', [['b', 'Eins.'], ['c', '(1) Zwei.\n\n(1) Drei.']]), section('D', [['d', 'Vier.']])]
  expect(shown(finished(body).document.body[0])).toBe(`§${NB}1 p(Siehe →§${NB}2 Abs.${NB}1, →§${NB}2 Abs.${NB}2 und 3, →§${NB}3.)`)
})
it('resolves anchors with their whole chain, and in the own clause as Absatz', () => {
  const body = [section('A', [['a', '(1) x\n\n(1) {#frist} y:\n\n    a) {#lang} z\n\n    a) w\n\n(1) Siehe {Abs. #frist} und {Abs. #lang}.']]), section('B', [['b', 'Siehe {§ a #lang}.']])]
  const { document } = finished(body)
  expect(shown(document.body[0])).toContain(`Siehe →Absatz${NB}2 und →Absatz${NB}2 Buchst.${NB}a.`)
  expect(shown(document.body[1])).toBe(`§${NB}2 p(Siehe →§${NB}1 Abs.${NB}2 Buchst.${NB}a.)`)
})
it('moves references when a section goes', () => {
  const b = section('B', [['b', 'Text.']])
  const c = section('C', [['c', 'Siehe {§ b}.']])
  expect(shown(finished([section('A', [['a', 'x.']]), b, c]).document.body.at(-1))).toContain(`→§${NB}2`)
  expect(shown(finished([b, c]).document.body.at(-1))).toContain(`→§${NB}1`)
})
it('resolves annexes, also one that is called like a clause', () => {
  const { document } = finished([section('A', [['einwilligung', 'Siehe {Anlage einwilligung} und {§ einwilligung}.']]), annex('einwilligung', 'Formular', 'x')])
  expect(document.body.map(shown)).toEqual([`§${NB}1 p(Siehe →Anlage${NB}1 und →§${NB}1.)`, `Anlage${NB}1 p(x)`])
})
it.each([
  ['{§ weg}', 'verweis/unbekannt: Die Klausel „weg“ wird in dieser Vereinbarung nicht gedruckt.'],
  ['{§ a Abs. 3}', `verweis/unbekannt: „Abs.${NB}3“ gibt es in der Klausel „a“ nicht.`],
  ['{§ a Nr. 7 Satz 2}', `verweis/unbekannt: „Nr.${NB}7“ gibt es in der Klausel „a“ nicht.`],
  ['{§ a #weg}', 'verweis/unbekannt: Den Anker „#weg“ gibt es in „a“ nicht.'],
  ['{Anlage weg}', 'verweis/anlage-fehlt: Die Anlage „weg“ gibt es nicht.'],
])('reports %s', (reference, message) => {
  expect(finished([section('A', [['a', `Siehe ${reference}.`]])]).codes).toEqual([message])
})

it('protects spaces over the joins of wording and values, not in verbatim text', () => {
  const { document } = finished([section('A', [['a', 'Nach § 45 AufenthG und **§ 3** des Gesetzes.'], ['b', '{wörtlich} nach § 45']])])
  expect(shown(document.body[0])).toBe(`§${NB}1 absatz[(1)p(Nach §${NB}45 AufenthG und **§${NB}3** des Gesetzes.)] + absatz[(2)p(=nach § 45=)]`)
})
it('prints one full stop after a name that ends in one', () => {
  const draft = draftOf([section('A', [['a', 'x']])])
  const [frame] = draft.body
  if (frame?.tag !== 'section') throw new Error('no section')
  const [clause] = frame.clauses
  if (!clause) throw new Error('no clause')
  const name = { tag: 'filled' as const, text: 'Verein e. V.', from: null }
  const blocks = [{ tag: 'paragraph' as const, children: [{ tag: 'text' as const, text: 'beim ' }, name, { tag: 'text' as const, text: '. Danach …' }], place: clause.place }]
  const document = finish({ ...draft, body: [{ ...frame, clauses: [{ ...clause, blocks }] }] }, new Findings().report)
  expect(printedLines(document).body.at(-1)).toBe(`beim Verein${NB}e.${NB}V. Danach …`)
})
it.each([
  ['„Integration vor Ort“', 'das Projekt „Integration vor Ort“ durch'],
  ['"Integration vor Ort"', 'das Projekt „Integration vor Ort“ durch'],
  ['„A“ und „B“', 'das Projekt „‚A‘ und ‚B‘“ durch'],
  ['Café "Welt"', 'das Projekt „Café "Welt"“ durch'],
])('within quotation marks the value %s has no second pair around it', (value, printed) => {
  const text = (words: string) => ({ tag: 'text' as const, text: words })
  const name = { tag: 'filled' as const, text: value, from: null }
  expect(plainText(typeset([text('das Projekt „'), name, text('“ durch')]))).toBe(printed)
  expect(plainText(typeset([text('das Projekt '), name, text(' durch')]))).toBe(`das Projekt ${value} durch`)
})
it('numbers notes in the order of their marks and does not change its input', () => {
  const draft = draftOf([section('A', [['a', 'x[^1] y[^2]\n\n[^2]: zwei\n\n[^1]: eins']])])
  const before = JSON.stringify(draft)
  expect(printedLines(finish(draft, new Findings().report)).notes).toEqual(['1 eins', '2 zwei'])
  expect(JSON.stringify(draft)).toBe(before)
})
it('refuses more than 26 letters', () => {
  const list = Array.from({ length: 27 }, () => 'a) x').join('\n\n')
  expect(finished([section('A', [['a', list]])]).codes).toEqual(['text/zu-viele-punkte: Diese Aufzählung hat mehr als 26 Buchstaben.'])
})
it('keeps spaces of a table’s title like those of other text', () => {
  const table = { tag: 'table', title: 'Sprechstunden nach § 3, 15999 Erlenstadt', rows: [], place: { file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1 } } as const
  const host = section('A', [['a', 'Text.']])
  if (host.tag !== 'section') throw new Error('no section')
  const { document } = finished([{ ...host, clauses: host.clauses.map((clause) => ({ ...clause, blocks: [table] })) }])
  expect(printedLines(document).body).toContain(`Sprechstunden nach §${NB}3, 15999${NB}Erlenstadt`)
})
