// Annex templates: the folder „anlagen“, which kinds offer them, what a pack may add and replace, and the static check of their texts.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { head, kind, load, pack } from './packs.ts'

const annex = (id: string, more = '', text = 'Text.\n'): string => `---\nid: ${id}\ntitel: Blatt ${id}\n${more}---\n${text}`
const ROWS = 'parameter:\n  zeilen: { typ: tabelle, titel: Zeilen, beispiel: [{ wer: stadt }], spalten: { wer: { typ: partei, titel: Wer } } }\n'
const TABLE = '| Wer | Wo |\n|:--|:--|\n{{#each zeilen as |z|}}\n| {{z.wer.name}} | {{#if z.wer.anschrift}}{{z.wer.anschrift}}{{/if}} |\n{{/each}}\n'
const shipped = pack('templates', {
  'abh/template.yaml': kind('abh', ['zweck', 'liste'], 'anlagen: [liste]\n'),
  'frei/template.yaml': kind('frei', ['zweck']),
  'common/zweck.md': `${head('zweck')}Text.\n`,
  'abh/liste.md': `${head('liste')}Siehe {Anlage liste}.\n`,
  'anlagen/liste.md': annex('liste', `fortschreibung: true\nquer: true\n${ROWS}`, TABLE),
})
const withPack = (files: Readonly<Record<string, string>>) => load([shipped, pack('eigene', files)])

test('an annex is offered by the kinds that name it, and may be called like a clause', () => {
  const { templates, found } = load([shipped], 0)
  expect(found).toEqual([])
  expect(templates.kinds.get('abh')?.anlagen.get('liste')).toMatchObject({ titel: 'Blatt liste', quer: true, fortschreibung: true, veroeffentlichen: true, formular: false, absaetze: 'nein', file: 'templates/anlagen/liste.md' })
  expect([...(templates.kinds.get('frei')?.anlagen.keys() ?? [])]).toEqual([])
})

describe('a pack', () => {
  test('adds an annex to a kind', () => {
    const { templates, found } = withPack({ 'anlagen/neu.md': annex('neu'), 'abh/ergaenzung.yaml': 'anlagen: [neu]\n' })
    expect(found).toEqual([])
    expect([...(templates.kinds.get('abh')?.anlagen.keys() ?? [])]).toEqual(['liste', 'neu'])
  })
  test('offers a shipped annex in another kind', () => {
    expect([...(withPack({ 'frei/ergaenzung.yaml': 'anlagen: [liste]\n' }).templates.kinds.get('frei')?.anlagen.keys() ?? [])]).toEqual(['liste'])
  })
  test('replaces an annex; what agreements rely on and lose is a warning', () => {
    const { templates, found } = withPack({ 'anlagen/liste.md': annex('liste', '', 'Anderer Text.\n') })
    expect(templates.kinds.get('abh')?.anlagen.get('liste')?.body).toBe('Anderer Text.\n')
    expect(found).toEqual([expect.stringContaining('eigene/anlagen/liste.md:2:1 vorlage/parameter-entfallen')])
  })
})

describe('faults have their place', () => {
  const added = (text: string) => ({ 'anlagen/neu.md': text, 'abh/ergaenzung.yaml': 'anlagen: [neu]\n' })
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['unknown annex', { 'abh/ergaenzung.yaml': 'anlagen: [lste]\n' }, 'eigene/abh/ergaenzung.yaml:1:11 vorlage/unbekannte-anlage Es gibt keine Vorlage für eine Anlage „lste“. → Meinten Sie „liste“?'],
    ['named twice', { 'abh/ergaenzung.yaml': 'anlagen: [liste]\n' }, 'eigene/abh/ergaenzung.yaml:1:11 vorlage/doppelt'],
    ['offered by nobody', { 'anlagen/neu.md': annex('neu') }, 'eigene/anlagen/neu.md:2:5 vorlage/nie-verwendet Die Anlage „neu“ wird von keiner Art angeboten und nie gedruckt. → <Art>/ergaenzung.yaml:\nanlagen: [neu]'],
    ['key of a clause', added(annex('neu', 'stufe: pflicht\n')), 'eigene/anlagen/neu.md:4:1 schema/unbekanntes-feld'],
    ['file and id differ', added(annex('alt')), 'eigene/anlagen/neu.md:2:5 vorlage/dateiname Die Datei heißt anders als die Anlage „alt“.'],
    ['parameter called like a key of annexes', added(annex('neu', 'parameter:\n  stand: { typ: text, titel: S, vorgabe: x }\n', '{{stand}}\n')), 'eigene/anlagen/neu.md:5:3 vorlage/steuerwort'],
    ['unknown name in the text', added(annex('neu', '', '{{Der behorde}} hilft.\n')), 'eigene/anlagen/neu.md:5:7 vorlage/unbekannter-name „behorde“ gibt es nicht. → Meinten Sie „behoerde“?'],
    ['unknown field of a party', added(annex('neu', '', '{{#each partner as |p|}}\n{{p.nam}}\n{{/each}}\n')), 'eigene/anlagen/neu.md:6:3 vorlage/unbekannter-name „p.nam“ gibt es nicht. → Meinten Sie „name“?'],
    ['field of a party that may be absent', added(annex('neu', '', '{{#each partner as |p|}}\n{{p.telefon}}\n{{/each}}\n')), 'eigene/anlagen/neu.md:6:3 vorlage/kann-fehlen'],
    ['field of a role, which may be several parties', added(annex('neu', '', '{{traeger.anschrift}}\n')), 'eigene/anlagen/neu.md:5:3 vorlage/unbekannter-name'],
    ['reference to a clause that no kind has', added(annex('neu', '', 'Siehe {§ zwek}.\n')), 'eigene/anlagen/neu.md:5:7 vorlage/verweis Bei typ abh gibt es keine Klausel „zwek“. → Meinten Sie „zweck“?'],
    ['parameter that the text does not read', added(annex('neu', 'parameter:\n  ort: { typ: text, titel: Ort, vorgabe: x }\n')), 'eigene/anlagen/neu.md:5:3 vorlage/parameter-ungenutzt'],
  ])('%s', (_, files, expected) => {
    expect(withPack(files).found.filter((line) => line.startsWith(expected))).toHaveLength(1)
  })
})

test('every annex that a shipped clause refers to is offered by each kind that prints the clause', () => {
  const missing = [...shippedTemplates().kinds.values()].flatMap((one) =>
    [...one.klauseln.values()].flatMap(({ id, body }) => [...body.matchAll(/\{Anlage ([a-z-]+)\}/g)].flatMap(([, name = '']) => (one.anlagen.has(name) ? [] : [`${one.typ}/${id}: ${name}`]))),
  )
  expect(missing).toEqual([])
})
test('every shipped annex says what it is for', () => {
  const annexes = [...shippedTemplates().kinds.values()].flatMap((one) => [...one.anlagen.values()])
  expect(annexes.filter(({ hilfe, grund }) => hilfe === '' || grund === '')).toEqual([])
})
