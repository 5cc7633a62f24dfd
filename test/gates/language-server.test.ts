// What an editor shows while an agreement is written: the language server of YAML with our schemas, over its own protocol.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { exampleNames, shippedTemplates } from '../../src/assets.ts'
import { isNeeded } from '../../src/schema/declared.ts'
import { fetchServer, type Proposal, type Server, startServer } from '../support/language-server.ts'

const examples = new URL('../../examples/', import.meta.url)
const example = (name: string): string => readFileSync(new URL(`${name}/vereinbarung.koop.yaml`, examples), 'utf8')
const FILE = example('kurz')
const CLAUSES = FILE.replace('laufzeit:', 'klauseln:\n@\nlaufzeit:')
const clauses = (text: string): string => CLAUSES.replace('@', text)
/** A line of the text with the line that names the schema before it. */
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 2
const labels = (proposals: readonly Proposal[]) => proposals.map(({ label }) => label)
const { kinds } = shippedTemplates()

describe.each(['vereinbarung.schema.json', 'vereinbarung.draft-07.schema.json'])('%s', (schema) => {
  let server: Server
  beforeAll(async () => {
    fetchServer()
    server = await startServer(schema)
  })
  afterAll(() => server.stop())

  it.each<[where: string, text: string, said: RegExp]>([
    ['a field', FILE.replace('datum:', 'dat¦um:'), /^#### Datum\n\nDatum des Textes: entscheidet, welche Rechtsbegriffe gedruckt werden\./],
    ['the kind', FILE.replace('typ: abh', 'typ: a¦bh'), /`abh-clearingstelle`: Clearingstelle bei der Ausländerbehörde/],
    ['a field of a party', FILE.replace('plz:', 'pl¦z:'), /^#### Postleitzahl\n\nFünf Ziffern, in Anführungszeichen\./],
    ['a word of several', FILE.replace('rolle: abh', 'rolle: a¦bh'), /`mbe`: Migrationsberatung für erwachsene Zugewanderte/],
    ['a clause', clauses('  sprech¦stunde: true'), /^#### Sprechstunde im Haus der Behörde\n[\s\S]*Optional: nur dabei, wenn genannt\.[\s\S]*Angaben: termine, raum\./],
    ['a parameter', clauses('  jahresgespraech: { anz¦ahl: 2 }'), /^#### Gespräche im Jahr\n\nGanze Zahl ab 1 bis 12\.\n\nOhne Angabe: 1\./],
    ['a parameter of a shared type', FILE.replace('dauer: 1 Jahr', 'dauer: 1 Jahr\n  kuendigung:\n    fri¦st: 3 Monate'), /^#### Frist\n\nWie lange vorher zu kündigen ist\./],
    ['the choice of a parameter', clauses('  jahresgespraech:\n    eb¦ene: leitung'), /`bereich`: auf Ebene der Bereichs- und Sachgebietsleitungen/],
  ])('explains %s', async (_, text, said) => {
    expect(await server.hover(text)).toMatch(said)
  })

  it.each([...kinds.values()].filter(({ klauseln }) => klauseln.size > 1))('offers the clauses of the kind $typ and no others', async ({ typ, klauseln }) => {
    const offered = await server.complete(clauses('  ¦').replace('typ: abh', `typ: ${typ}`))
    expect(labels(offered).filter((label) => label !== 'Klauseln')).toEqual([...klauseln.keys()]) // "Klauseln": all at once that need something
    for (const [id, { parameter }] of klauseln) {
      const needed = Object.entries(parameter).flatMap(([name, decl]) => (isNeeded(decl) ? [name] : []))
      const text = offered.find(({ label }) => label === id)?.text ?? ''
      expect(needed.length > 0 ? needed.filter((name) => text.includes(`\n  ${name}:`)) : text.replace(/^praeambel:\n.*/s, 'praeambel: true'), text).toEqual(needed.length > 0 ? needed : `${id}: true`)
    }
  })
  it.each<[what: string, text: string, expected: readonly string[]]>([
    ['kinds', FILE.replace('typ: abh', 'typ: ¦'), [...kinds.keys()].sort()],
    ['parameters of a clause', clauses('  jahresgespraech:\n    ¦'), ['anzahl', 'ebene', 'einladung', 'einladungsfrist', 'protokoll']],
    ['words of a parameter', clauses('  jahresgespraech:\n    ebene: ¦'), ['leitung', 'bereich']],
    ['words of a field', FILE.replace('land: DE-NI', 'land: ¦'), ['DE-BW', 'DE-TH']],
    ['days', clauses('  sprechstunde:\n    termine:\n      ¦'), ['mo', 'so']],
    ['ways to write a clause', clauses('  sprechstunde: ¦'), ['sprechstunde: Angaben', 'sprechstunde: eigener Wortlaut', 'sprechstunde: entfällt mit Begründung', 'true', 'false']],
    ['ways to write a short name', FILE.replace('kurz: Ausländerbehörde', 'kurz: ¦'), ['kurz: nur der Name', 'kurz: mit eigenem Geschlecht']],
    ['ways to renew', FILE.replace('dauer: 1 Jahr', 'dauer: 1 Jahr\n  verlaengerung: ¦'), ['verlaengerung: automatisch', 'verlaengerung: keine']],
    ['annexes of the kind', FILE.replace('laufzeit:', 'anlagen:\n  - ¦\nlaufzeit:'), ['Anlage mit eigenem Text', 'Anlage: Übersicht der Beratungsdienste']],
  ])('offers %s', async (_, text, expected) => {
    const offered = labels(await server.complete(text))
    expect(offered).toEqual(expect.arrayContaining([...expected]))
  })
  it('puts in a whole party, with quotation marks where YAML would eat the value, and that is valid', async () => {
    const party = (await server.complete(FILE.replace('laufzeit:', '  - ¦\nlaufzeit:'))).find(({ label }) => label === 'Partei mit Sitz und Vertretung')
    const text = party?.text.replace(/\$\{\d+:([^}]*)\}/g, '$1') ?? ''
    expect(text).toContain('plz: "67999"')
    expect(await server.problems(FILE.replace('laufzeit:', `  - ${text.replaceAll('\n', '\n  ')}\nlaufzeit:`))).toEqual([])
  })

  it.each<[what: string, text: string, at: string, said: RegExp]>([
    ['a misspelt field', FILE.replace('kurztitel', 'kurztitle'), 'kurztitle', /:1 .*kurztitle.*nicht erlaubt/],
    ['a misspelt clause', clauses('  jahresgesprch: true'), 'jahresgesprch', /:3 .*jahresgesprch.*nicht erlaubt/],
    ['a clause of another kind', clauses('  keine-pflicht: true'), 'keine-pflicht', /:3 .*keine-pflicht.*nicht erlaubt/],
    ['a misspelt parameter', clauses('  jahresgespraech: { anzhal: 2 }'), 'anzhal', /:22 .*anzhal.*nicht erlaubt/],
    ['a required clause without reason', clauses('  datenschutz: false'), 'datenschutz: false', /Pflicht: entfällt nur mit Begründung/],
    ['a clause that needs something', clauses('  sprechstunde: true'), 'sprechstunde: true', /Diese Klausel braucht Angaben: termine, raum\./],
    ['a word that is none', FILE.replace('genus: f', 'genus: w'), 'genus: w', /Gültige Werte: "m", "f", "n", "pl"/],
    ['a short postcode', FILE.replace('"29999"', '"2999"'), '"2999"', /Eine Postleitzahl hat fünf Ziffern und beginnt nicht mit 00\./],
    ['a duration', FILE.replace('1 Jahr', 'lange'), 'lange', /Die Dauer ist eine Zahl mit Einheit wie „1 Jahr“/],
    ['a date', FILE.replace('2027-01-15', '15.01.2027'), '15.01.2027', /Ein Datum wird als Jahr-Monat-Tag geschrieben\./],
    ['a text that is empty', clauses('  fachtag: { wortlaut: "" }'), 'wortlaut', /Hier fehlt der Text\./],
    ['an amount', example('projekt').replace(/summe: \S+/, 'summe: viel'), 'summe: viel', /Ein Betrag wird als 1500 oder/],
  ])('finds %s, once, at its line, in German', async (_, text, at, said) => {
    const problems = await server.problems(text)
    expect(problems.map((problem) => problem.replace(/^\d+/, (line) => String(Number(line) + 1)))).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, at)}${said.source.startsWith(':') ? '' : ':.*'}${said.source}`))])
    expect(problems.join()).not.toMatch(/\\[Sdnt]|\[\^|\^\(/)
  })

  test.each(exampleNames())('finds nothing wrong in the example %s', async (name) => {
    expect(await server.problems(example(name))).toEqual([])
  })
})
