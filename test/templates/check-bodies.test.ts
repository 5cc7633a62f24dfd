// The static check of clause texts: each fault is found at its place, and correct texts stay silent.
import { describe, expect, test } from 'vitest'
import { head, kind, load, pack } from './packs.ts'

const PARAMETERS = `parameter:
  frist: { typ: dauer, titel: Frist, vorgabe: 3 Monate }
  anzahl: { typ: zahl, titel: Anzahl, vorgabe: 1 }
  raum: { typ: text, titel: Raum, optional: true }
  ebene: { typ: auswahl, titel: Ebene, werte: { leitung: Leitung, alle: alle }, vorgabe: leitung }
  orte: { typ: liste, titel: Orte, von: { typ: text, titel: Ort }, vorgabe: [Flur] }
  stellen: { typ: tabelle, titel: Stellen, spalten: { wer: { typ: partei, titel: Wer }, was: { typ: text, titel: Was } }, optional: true }
  mit: { typ: ja-nein, titel: Mit, vorgabe: true }
  anlass: { typ: prosa, titel: Anlass, vorgabe: Ein Absatz. }
`
/** Reads every parameter, so that only the tested text can be wrong. */
const REST = '\n{{#if mit}}{{dauer frist}}{{anzahl anzahl "einmal" "Mal"}}{{#if raum}}{{raum}}{{/if}}{{ebene}}{{orte}}{{#if stellen}}{{#each stellen as |s|}}{{der s.wer}}{{s.was}}{{/each}}{{/if}}{{/if}}\n{{anlass}}\n'
const TERMS = `begriffe:
  - { id: plan, von: 2005-01-01, bis: 2023-06-30, wort: Vereinbarung, genus: f, quelle: Q, sicherheit: H, geprueft: 2026-01-01 }
  - { id: plan, von: 2023-07-01, wort: Plan, genus: m, quelle: Q, sicherheit: H, geprueft: 2026-01-01 }
`
/** Findings for a text that begins on line 15, as „line:column code message → hint“. */
function findings(text: string): string[] {
  const files = {
    'test/template.yaml': kind('test', ['eins', 'ziel', 'selten', 'lang'], ''),
    'test/eins.md': head('eins', PARAMETERS) + text + REST,
    'test/ziel.md': `${head('ziel')}(1) {#stelle} Text.\n`,
    'test/selten.md': `${head('selten').replace('pflicht', 'optional')}Text.\n`,
    'test/lang.md': `${head('lang').replace('pflicht', 'ergaenzend')}Text.\n`,
    'law/begriffe.yaml': TERMS,
  }
  return load([pack('p', files)], 0).found.map((line) => line.replace('p/test/eins.md:', ''))
}

test.each([
  '{{Der traeger}} {{verb traeger "bietet" "bieten"}} {{dem behoerde}} Rat an.',
  '{{#if gast}}{{Der gast}} kommt.{{else}}Niemand kommt.{{/if}}',
  '{{#unless raum}}Ohne Raum.{{else}}{{raum}}{{/unless}}',
  '{{#if (gleich ebene "alle")}}Alle.{{/if}}{{#if (mehr traeger 1)}}Viele.{{/if}}',
  '{{#each orte as |ort nr|}}{{ort}}{{#if @last}}.{{/if}}{{/each}}',
  '{{Jeder traeger}} legt {{sein (einzeln traeger)}}e Liste vor, {{dauer laufzeit.kuendigung.frist "dem"}} vorher.',
  'Am {{datum datum}} gilt Titel {{titel}}; Nr. {§ ziel #stelle}, {§ ziel}, {Anlage liste}.',
  '{{#if ausfuehrlich}}Siehe {§ lang}.{{/if}} Ein Wort ohne Artikel: {{begriff "plan"}}.',
  '{{#each traeger as |einer|}}{{Der einer}}{{/each}}',
])('correct: %s', (text) => {
  expect(findings(`${text}\n`)).toEqual([])
})

describe('each fault has one finding at its place', () => {
  test.each([
    ['{{Dem behorde}} x', '15:7 vorlage/unbekannter-name „behorde“ gibt es nicht. → Meinten Sie „behoerde“?'],
    ['{{laufzeit.bgeinn}}', '15:3 vorlage/unbekannter-name „laufzeit.bgeinn“ gibt es nicht. → Meinten Sie „beginn“?'],
    ['{{behoerde.name}}', '15:3 vorlage/unbekannter-name „behoerde.name“ gibt es nicht. → {{#each behoerde as |eintrag|}} … {{eintrag.name}} … {{/each}}'],
    ['{{raum.name}}', '15:3 vorlage/unbekannter-name „raum.name“ gibt es nicht. → „raum“ hat keine Felder; schreiben Sie {{raum}}.'],
    ['{{dme behoerde}}', '15:1 vorlage/unbekannter-helfer Es gibt keinen Helfer „dme“. → Meinten Sie „dem“?'],
    ['{{verb traeger "benennt"}}', '15:1 vorlage/helfer-angaben „verb“ braucht 3 Angaben, nicht 2.'],
    ['{{der frist}}', '15:7 vorlage/helfer-angaben „der“ braucht hier einen Beteiligten, nicht eine Dauer.'],
    ['{{dauer frist "dme"}}', '15:15 vorlage/helfer-angaben „dme“ gibt es hier nicht. → Meinten Sie „dem“?'],
    ['{{dauer frist fall="dem"}}', '15:15 vorlage/helfer-angaben „fall=“ gibt es nicht; Angaben stehen hintereinander.'],
    ['{{behoerde}}', '15:1 vorlage/nicht-druckbar „behoerde“ ist ein Beteiligter und braucht einen Fall. → {{der behoerde}}, {{den behoerde}}, {{dem behoerde}} oder {{des behoerde}}; nur in Tabellen steht der bloße Name.'],
    ['{{mit}}', '15:1 vorlage/nicht-druckbar „mit“ ist ja oder nein. → {{#if mit}} … {{/if}}'],
    ['{{anlass}} Text', '15:1 vorlage/nicht-druckbar „anlass“ kann mehrere Absätze haben und steht mitten im Satz. → Setzen Sie {{…}} an das Ende eines Absatzes oder deklarieren Sie typ: text.'],
    ['{{raum}}', '15:3 vorlage/kann-fehlen „raum“ kann fehlen. → {{#if raum}} … {{/if}} darum herum setzen.'],
    ['{{dem gast}}', '15:7 vorlage/kann-fehlen „gast“ kann fehlen. → {{#if gast}} … {{/if}} darum herum setzen.'],
    ['{{#if raum}}{{else}}{{raum}}{{/if}}', '15:23 vorlage/kann-fehlen „raum“ kann fehlen. → {{#if raum}} … {{/if}} darum herum setzen.'],
    ['{{{ebene}}}', '15:1 vorlage/verboten Dreifache Klammern {{{ … }}} und {{& … }} sind nicht erlaubt. → Schreiben Sie {{ … }}.'],
    ['{{&ebene}}', '15:1 vorlage/verboten Dreifache Klammern {{{ … }}} und {{& … }} sind nicht erlaubt. → Schreiben Sie {{ … }}.'],
    ['{{> teil}}', '15:1 vorlage/verboten Teilvorlagen {{> …}} sind nicht erlaubt.'],
    ['{{* deko}}', '15:1 vorlage/verboten Dekoratoren {{* …}} sind nicht erlaubt.'],
    ['{{! Notiz }}', '15:1 vorlage/verboten Bemerkungen {{! … }} gehören nicht in eine Klausel; Hinweise stehen unter „grund“.'],
    ['{{this}}', '15:3 vorlage/verboten „this“ und „../“ sind nicht erlaubt. → Verwenden Sie Namen: {{#each liste as |eintrag|}} … {{eintrag}} … {{/each}}'],
    ['{{#each orte as |ort|}}{{../titel}}{{/each}}', '15:26 vorlage/verboten „this“ und „../“ sind nicht erlaubt. → Verwenden Sie Namen: {{#each liste as |eintrag|}} … {{eintrag}} … {{/each}}'],
    ['{{lookup orte 1}}', '15:1 vorlage/unbekannter-helfer Es gibt keinen Helfer „lookup“.'],
    ['{{#with laufzeit}}{{/with}}', '15:4 vorlage/verboten Den Block „with“ gibt es nicht. → Möglich sind if, unless und each.'],
    ['{{#each frist as |x|}}{{/each}}', '15:9 vorlage/keine-liste „each“ braucht eine Liste.'],
    ['{{#each orte}}{{/each}}', '15:4 vorlage/keine-liste Der Eintrag braucht einen Namen. → {{#each orte as |eintrag|}}'],
    ['{{#if gleich ebene "alle"}}x{{/if}}', '15:4 vorlage/helfer-angaben „if“ braucht genau eine Angabe. → Setzen Sie Klammern: {{#if (gleich …)}}'],
    ['{{#if stellen}}{{#if (enthaelt stellen "wre")}}x{{/if}}{{/if}}', '15:22 vorlage/unmoeglicher-wert „stellen“ kann nie „wre“ sein. → Meinten Sie „wer“?'],
    ['{{#if (gleich ebene "lietung")}}x{{/if}}', '15:7 vorlage/unmoeglicher-wert „ebene“ kann nie „lietung“ sein. → Meinten Sie „leitung“?'],
    ['{{anzahl}} Treffen', '15:3 vorlage/zahl-eins „anzahl“ kann 1 sein, dann steht „eins“ im Text. → {{anzahl anzahl "einmal" "Mal"}} oder min: 2 in der Deklaration'],
    ['{{begriff "plna"}}', '15:1 vorlage/unbekannter-begriff Den Begriff „plna“ gibt es nicht. → Meinten Sie „plan“?'],
    ['im {{begriff "plan"}}', '15:4 vorlage/begriff-mit-artikel Das Geschlecht von „plan“ wechselt mit dem Datum; der Artikel davor passt nur zu einer Fassung. → {{der-begriff "plan" "dem"}}'],
    ['siehe {§ zeil}', '15:7 vorlage/verweis Bei typ test gibt es keine Klausel „zeil“. → Meinten Sie „ziel“?'],
    ['siehe {§ selten}', '15:7 vorlage/verweis Die Klausel „selten“ ist optional und kann fehlen; dann ginge der Verweis ins Leere. → Verweisen Sie nur auf Klauseln, die immer gedruckt werden.'],
    ['siehe {§ lang}', '15:7 vorlage/verweis Die Klausel „lang“ ist ergaenzend und kann fehlen; dann ginge der Verweis ins Leere. → Verweisen Sie nur auf Klauseln, die immer gedruckt werden.'],
    ['siehe {§ ziel #stele}', '15:7 vorlage/verweis Die Klausel „ziel“ hat keinen Absatz „#stele“. → Es gibt: #stelle.'],
    ['siehe {Abs. #hier}', '15:7 vorlage/verweis Die Klausel „eins“ hat keinen Absatz „#hier“. → Setzen Sie {#hier} an den Anfang des Absatzes.'],
    ['siehe {§ eins}', '15:7 vorlage/verweis „eins“ steht im selben Abschnitt. → Verweisen Sie mit {Abs. #anker} auf einen Absatz der eigenen Klausel oder formulieren Sie ohne Verweis.'],
    ['Zeichen \uE000', '15:9 vorlage/zeichen Hier steht ein Zeichen, das nicht erlaubt ist: U+E000 (Zeichen aus einem privaten Bereich). → Löschen Sie das Zeichen.'],
    ['{{ebene.__proto__}}', '15:3 vorlage/unbekannter-name „ebene.__proto__“ gibt es nicht.'],
    ['{{constructor}}', '15:3 vorlage/unbekannter-name „constructor“ gibt es nicht.'],
  ])('%s', (text, expected) => {
    const [first, ...more] = findings(`${text}\n`)
    expect(first).toContain(expected)
    expect(more).toEqual([])
  })
})

test('a parameter whose field is misspelt is used', () => {
  const files = { 'test/template.yaml': kind('test', ['eins']), 'test/eins.md': `${head('eins', 'parameter:\n  wer: { typ: partei, titel: Wer, beispiel: a }\n')}{{wer.nam}}\n` }
  expect(load([pack('p', files)], 0).found).toEqual([expect.stringMatching(/vorlage\/unbekannter-name „wer\.nam“ gibt es nicht\. → Meinten Sie „name“\?$/)])
})
test('a parameter that the text does not use is a warning at its declaration', () => {
  const files = { 'test/template.yaml': kind('test', ['eins']), 'test/eins.md': `${head('eins', 'parameter:\n  frist: { typ: dauer, titel: Frist, vorgabe: 1 Jahr }\n')}Text.\n` }
  expect(load([pack('p', files)], 0).found).toEqual(['p/test/eins.md:6:3 vorlage/parameter-ungenutzt Der Parameter „frist“ kommt im Text nicht vor. → Löschen Sie ihn oder verwenden Sie ihn im Text.'])
})

test('a common clause may ask for a role or fact that one of its kinds lacks, but only inside {{#if}}', () => {
  const facts = 'angaben:\n  projekt: { name: { typ: text, titel: Name, beispiel: Start } }\n'
  const files = (text: string) => ({ 'eine/template.yaml': kind('eine', ['geteilt'], facts), 'andere/template.yaml': kind('andere', ['geteilt']), 'common/geteilt.md': `${head('geteilt')}${text}\n` })
  expect(load([pack('p', files('{{#if projekt}}{{projekt.name}}{{/if}}'))], 0).found).toEqual([])
  expect(load([pack('p', files('{{projekt.name}}'))], 0).found).toHaveLength(1)
})

test('a role that only common/beteiligte.yaml names is known in every kind, and may be absent', () => {
  const files = (text: string) => ({
    'eine/template.yaml': kind('eine', ['geteilt']),
    'common/beteiligte.yaml': 'kurstraeger: { rollen: [ik-traeger], bezeichnung: Kursträger, einzahl: Kursträger, genus: m }\n',
    'common/geteilt.md': `${head('geteilt')}${text}\n`,
  })
  expect(load([pack('p', files('{{#if kurstraeger}}{{Der kurstraeger}}{{/if}}'))], 0).found).toEqual([])
  expect(load([pack('p', files('{{Der kurstraeger}}'))], 0).found).toEqual(['p/common/geteilt.md:6:7 vorlage/kann-fehlen „kurstraeger“ kann fehlen. → {{#if kurstraeger}} … {{/if}} darum herum setzen.'])
})

describe('syntax', () => {
  test.each([
    ['{{#if mit}}\nText', '6:1 vorlage/syntax Der Block {{#if …}} wird nicht geschlossen. → Ergänzen Sie {{/if}}.'],
    ['Text\n{{/if}}', '7:1 vorlage/syntax {{/if}} schließt einen Block, der nicht offen ist.'],
    ['{{#if mit}}\n{{#each orte as |o|}}\n{{/if}}', '7:1 vorlage/syntax Der Block {{#each …}} ist noch offen, wenn {{/if}} kommt. → Ergänzen Sie {{/each}}.'],
    ['Text {{dem "x}} y', '6:6 vorlage/syntax Der Ausdruck in {{ … }} ist nicht zu lesen.'],
  ])('%j', (text, expected) => {
    const files = { 'test/template.yaml': kind('test', ['eins']), 'test/eins.md': `${head('eins')}${text}\n` }
    const { found } = load([pack('p', files)], 0)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`p/test/eins.md:${expected}`)
  })
})
