// The rule in an agreement: its place, the words it quotes, what accepts it.
import { expect, it } from 'vitest'
import { composed } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'
import { clause } from '../../../src/diagnostics/catalogue/examples/example.ts'

const every = (lines: string, mode: 'final' | 'draft' = 'final') => composed(mergedLines(lines), { mode }).found
const found = (...given: Parameters<typeof every>) => every(...given).filter(({ code }) => code.startsWith('guardrail/'))

it.each(['final', 'draft'] as const)('is an error, %s, at the words that offend', (mode) => {
  const [first, ...others] = found(clause('(1) Die Stadt legt den Flyer aus. Ratsuchende haben an drei Beratungsgesprächen teilzunehmen.\n\n(2) Wer mag, nimmt ihn mit.'), mode)
  expect(others).toEqual([])
  expect(first).toMatchObject({ code: 'guardrail/pflichtberatung', severity: 'error' })
  expect(first?.message).toContain('„haben an drei Beratungsgesprächen teilzunehmen“')
  expect([first?.place?.column, first?.place?.endColumn]).toEqual([53, 99])
})
it('looks at the item with the line that leads its list in', () => {
  expect(found(clause('Ratsuchende haben:\n\na) an drei Beratungsgesprächen teilzunehmen;\n\nb) pünktlich zu sein.')).map(({ code }) => code)).toEqual(['guardrail/pflichtberatung'])
})
it('hears that the agreement itself is the legal basis, however many laws are cited behind it', () => {
  const basis = (sentence: string) => found(clause(`(1) ${sentence}`)).map(({ code }) => code)
  expect(basis('Rechtsgrundlage der Übermittlung ist diese Vereinbarung nach § 4 Bundesdatenschutzgesetz alter Fassung und § 67d SGB X.')).toEqual(['guardrail/rechtsgrundlage'])
  expect(basis('Rechtsgrundlage der Übermittlung ist § 67d SGB X, nicht diese Vereinbarung.')).toEqual([])
})
it('leaves the wording of templates and the names of parties to others', () => {
  expect(found('parteien:\n  - id: verein\n    name: Pflichtberatung Musterhausen e. V.')).toEqual([])
})
it('hears nothing in the line that says for whom one signs, and what stands there as a sentence', () => {
  const service = (...fields: readonly string[]) => ['parteien:', '  - id: verein', '    name: Migrationsdienst der Diakonie', '    genus: m', '    rechtsform: sonstige', ...fields].join('\n')
  expect(found(service())).toEqual([])
  expect(found(service('    vertreten_durch: [{ funktion: Für die Erlaubnis ist die Beratung Voraussetzung, geschlecht: w }]')).map(({ code }) => code)).toContain('guardrail/voraussetzung')
})
const OFFENCE = 'Wer die Beratung abbricht, verliert den Kursplatz'
it.each([
  ['a definition', `definitionen: [ { begriff: Abbruch, bedeutung: "${OFFENCE}" } ]`],
  ['the title', `titel: "${OFFENCE}"`],
  ['the subtitle', `untertitel: "${OFFENCE}"`],
  ['a line of a party', `parteien:\n  - id: verein\n    zeile: "${OFFENCE}"`],
  ['a function', `parteien:\n  - id: verein\n    vertreten_durch: [ { funktion: "${OFFENCE}", geschlecht: w } ]`],
])('is found in %s', (_, lines) => {
  expect(new Set(found(lines).map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(['guardrail/sanktion error']))
})
it('judges templates of one’s own as own words, clauses and sheets', () => {
  const head = (id: string, level: string): string => `---\nid: ${id}\ntitel: Titel\n${level}erfuellt: []\ngrundlage: []\ngrund: Ein Grund.\nparameter: {}\n---\n`
  const house = [
    { path: 'common/freiwilligkeit.md', text: `${head('freiwilligkeit', 'stufe: pflicht\n')}(1) ${OFFENCE}.\n` },
    { path: 'anlagen/merkblatt.md', text: `${head('merkblatt', '')}Ratsuchende müssen die Beratung besuchen.\n` },
    { path: 'abh/ergaenzung.yaml', text: 'anlagen: [merkblatt]\n' },
  ]
  const all = composed(mergedLines('anlagen: [ { id: merkblatt } ]'), { packs: [{ name: 'haus', files: house }] }).found.filter(({ code }) => code.startsWith('guardrail/'))
  expect(all.map(({ code, place }) => `${place?.file} ${code}`).sort()).toEqual(['haus/anlagen/merkblatt.md guardrail/pflichtberatung', 'haus/common/freiwilligkeit.md guardrail/sanktion'])
})
it.each(['Verpflichtende Teilnahme an der Migrationsberatung', 'Pflichtberatung und Sanktion', 'Kürzung der Leistung bei Nichtteilnahme an der Beratung', 'Beratung als Voraussetzung der Verlängerung'])('is in the title „%s“ of an own clause', (titel) => {
  const all = found(`zusatz:\n  - { id: flyer, titel: ${titel}, text: Der Flyer liegt aus. }`)
  expect(all.map(({ severity }) => severity)).toEqual(['error'])
  expect(found(`zusatz:\n  - { id: flyer, titel: Flyer, text: "### ${titel}\n\nDer Flyer liegt aus." }`).length).toBeLessThanOrEqual(1)
})
it.each(['Keine Pflicht zur Beratung', 'Freiwilligkeit der Beratung', 'Beratung und Kooperationsplan', 'Datenaustausch', 'Pflichten der Beratungsdienste', 'Leistungen der Beratungsstelle', 'Voraussetzungen der Förderung', 'Zugang zur Beratung', 'Unabhängigkeit der Beratung', 'Einwilligung und Schweigepflicht', 'Teilnahme an der Steuerungsgruppe'])('is not in the title „%s“', (titel) => {
  expect(found(`zusatz:\n  - { id: flyer, titel: ${titel}, text: Der Flyer liegt aus. }`)).toEqual([])
})
it('finds it in a reworded clause and in an annex of one’s own', () => {
  expect(found('klauseln:\n  kosten: { wortlaut: "Ratsuchende müssen die Beratung besuchen." }')).toHaveLength(1)
  expect(found('anlagen:\n  - { id: blatt, titel: Blatt, text: "Ratsuchende müssen die Beratung besuchen." }').map(({ code }) => code)).toContain('guardrail/pflichtberatung')
})

const WRONG = 'zusatz:\n  - { id: flyer, titel: Flyer, text: "Ratsuchende müssen die Beratung besuchen." }'
const accepted = (entry: string) => found(`${WRONG}\nausnahmen:\n  - { code: guardrail/pflichtberatung, ${entry} }`).map(({ code }) => code)
const REASON = 'Der Satz gibt nur eine frühere Regel wieder.'
const SENTENCE = 'satz: Ratsuchende müssen die Beratung besuchen.'
it('is accepted at its place with a reason in a sentence', () => {
  expect(accepted(`zu: zusatz.flyer, ${SENTENCE}, grund: ${REASON}`)).toEqual([])
  expect(accepted(`zu: klauseln.kosten, grund: ${REASON}`)).toEqual(['guardrail/pflichtberatung'])
})
it.each(['Die Klienten haben die Beratungsstelle aufzusuchen.', 'Ratsuchende müssen die MBE aufsuchen.', 'Kundinnen und Kunden haben den Beratungsdienst aufzusuchen.', 'Die Partner stellen das nötige Datenmaterial untereinander zur Verfügung.'])('is in „%s“', (text) => {
  expect(found(`zusatz:\n  - { id: flyer, titel: Flyer, text: "${text}" }`)).toHaveLength(1)
})
it.each(['Die Beratungsstelle muss die Ratsuchenden anhören.', 'Die Partner stellen einander Kontaktdaten der Fachkräfte zur Verfügung.'])('is not in „%s“', (text) => {
  expect(found(`zusatz:\n  - { id: flyer, titel: Flyer, text: "${text}" }`)).toEqual([])
})
it('is accepted sentence by sentence, and in a whole block nowhere', () => {
  expect(accepted(`zu: zusatz, grund: ${REASON}`)).toEqual(['guardrail/ohne-stelle'])
  const twice = 'zusatz:\n  - { id: flyer, titel: Flyer, text: "Ratsuchende müssen die Beratung besuchen. Klienten haben den Beratungstermin wahrzunehmen." }\nausnahmen:\n'
  const entry = `  - { code: guardrail/pflichtberatung, zu: zusatz.flyer, grund: ${REASON} }\n`
  expect(found(twice + entry).map(({ code }) => code)).toEqual(['guardrail/pflichtberatung'])
  expect(every(twice + entry + entry).map(({ code }) => code)).toEqual(['angaben/ausnahme-ohne-satz', 'angaben/ausnahme-ohne-satz'])
})
it('is accepted for its sentence: changed, or beside another, it is an error again', () => {
  const entry = `ausnahmen:\n  - { code: guardrail/pflichtberatung, zu: zusatz.flyer, ${SENTENCE}, grund: ${REASON} }`
  const told = (text: string) => every(`zusatz:\n  - { id: flyer, titel: Flyer, text: "${text}" }\n${entry}`).map(({ code, severity }) => [code, severity])
  expect(told('Ratsuchende müssen  die Beratung\u00a0besuchen.')).toEqual([])
  expect(told('Klienten haben den Beratungstermin wahrzunehmen. Ratsuchende müssen die Beratung besuchen.')).toEqual([['guardrail/pflichtberatung', 'error']])
  expect(told('Klienten haben den Beratungstermin wahrzunehmen.')).toEqual([['guardrail/pflichtberatung', 'error'], ['angaben/ausnahme-unnoetig', 'hint']])
})
it('without its sentence it is accepted, and the sentence is given to be pasted', () => {
  const [hint] = every(`${WRONG}\nausnahmen:\n  - { code: guardrail/pflichtberatung, zu: zusatz.flyer, grund: ${REASON} }`)
  expect([hint?.code, hint?.severity, hint?.hint]).toEqual(['angaben/ausnahme-ohne-satz', 'hint', 'Ergänzen Sie den Satz:\nsatz: "Ratsuchende müssen die Beratung besuchen."'])
})
it('is not accepted everywhere at once', () => expect(accepted(`grund: ${REASON}`)).toContain('guardrail/ohne-stelle'))
it.each(['ist mit dem Amt so besprochen worden.', 'Ist so besprochen.', 'Der Satz gibt eine frühere Regel wieder', 'Wegen der alten Regel von früher.'])('takes „%s“ for no reason', (reason) => {
  expect(accepted(`zu: zusatz.flyer, grund: "${reason}"`)).toContain('guardrail/grund')
})
it('leaves the reason of other exceptions as it is', () => {
  expect(found('zusatz:\n  - { id: flyer, titel: Flyer, text: "Der Flyer liegt in … aus." }\nausnahmen:\n  - { code: text/luecke, zu: zusatz.flyer, grund: Zitat aus dem Flyer }')).toEqual([])
})

it('tells the same words twice in a clause as two, each at its place', () => {
  const twice = found('zusatz:\n  - { id: flyer, titel: Flyer, text: "Ratsuchende müssen die Beratung besuchen. Der Flyer liegt aus. Ratsuchende müssen die Beratung besuchen." }')
  expect(twice.map(({ code }) => code)).toEqual(['guardrail/pflichtberatung', 'guardrail/pflichtberatung'])
  expect((twice[1]?.place?.column ?? 0) - (twice[0]?.place?.column ?? 0)).toBe('Ratsuchende müssen die Beratung besuchen. Der Flyer liegt aus. '.length)
})
it('is found in the line that a party gives itself, and not in its name', () => {
  const line = (zeile: string) => found(`parteien:\n  - id: verein\n    zeile: "${zeile}"`).map(({ code, path }) => [code, path])
  expect(line('dem Verein Musterhausen. Ratsuchende müssen die Beratung besuchen.')).toEqual([['guardrail/pflichtberatung', ['parteien', 'verein']]])
  expect(line('dem Verein Musterhausen e. V., Musterweg 1')).toEqual([])
})
it('is found at the end of a sentence of 40 kB; more than the format takes is refused', () => {
  const long = `${'Der Raum hat zwei Fenster; '.repeat(1500)}Ratsuchende müssen die Beratung besuchen.`
  expect(found(`zusatz:\n  - { id: flyer, titel: Flyer, text: "${long}" }`).map(({ code }) => code)).toContain('guardrail/pflichtberatung')
})
