// Own and moved clauses: each is a § of its own at the place it names, and the numbers of the others follow.
import { expect, it } from 'vitest'
import { composed, exampleText, textOf } from '../support/compose.ts'

const titles = async (more: string): Promise<readonly string[]> => {
  const { document, found } = composed(`${exampleText('kurz')}\ngestaltung: { inhaltsverzeichnis: nein }\n${more}`)
  expect(found).toEqual([])
  return document ? ((await textOf(document, 'txt')).match(/^§\u00a0\d+ .*$/gm) ?? []) : []
}
const own = (id: string, host: string): string => `  - { id: ${id}, titel: Klausel ${id}, ${host}, text: Die Partner sprechen sich ab. }\n`

it('counts every § once, also where an own clause is called like a section', async () => {
  const found = await titles(`zusatz:\n${own('schutz', 'nach: empfehlung')}klauseln:\n  einwilligung: { vor: kosten }\n  verstaendigung: true\n`)
  expect(found.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(found.map((_, i) => i + 1))
  expect(found.map((line) => line.replace(/^§\u00a0\d+ /, ''))).toContain('Klausel schutz')
  expect(found).toHaveLength(13)
})
it('puts own clauses behind and before their hosts, in the order of the file, also in chains', async () => {
  const found = await titles(`zusatz:\n${own('a', 'nach: kosten')}${own('b', 'nach: kosten')}${own('c', 'vor: kosten')}${own('d', 'nach: a')}`)
  const at = found.findIndex((line) => line.endsWith('Klausel c'))
  expect(found.slice(at).map((line) => line.replace(/^§\u00a0\d+ /, ''))).toEqual(['Klausel c', 'Kosten', 'Klausel a', 'Klausel d', 'Klausel b', 'Laufzeit und Kündigung', 'Schlussbestimmungen'])
})
it('puts own clauses without a host last', async () => {
  expect((await titles(`zusatz:\n  - { id: e, titel: Ende, text: Die Partner sprechen sich ab. }\n`)).at(-1)).toMatch(/Ende$/)
})
it('takes an own title for the § when the clause begins it, and keeps it as a sub-heading when not', async () => {
  const { document } = composed(`${exampleText('kurz')}\nklauseln:\n  zweck: { titel: Wozu }\n  begriffe: { titel: Wörter }\n`)
  const text = document ? await textOf(document, 'txt') : ''
  expect(text).toMatch(/^§\u00a01 Wozu$/m)
  expect(text).toMatch(/^Wörter$/m)
})
it('reports a parameter that nothing prints', () => {
  expect(composed(`${exampleText('kurz')}\nklauseln:\n  jahresgespraech: { anzahl: 2, wortlaut: "Die Partner sprechen miteinander." }\n`).found.map((d) => [d.code, d.severity])).toEqual([['text/angabe-ungenutzt', 'warning']])
})
it('reads values, parties and law terms into own wording', async () => {
  const { document, found } = composed(`${exampleText('kurz')}\nklauseln:\n  jahresgespraech: { anzahl: 2, einladungsfrist: 3 Wochen, wortlaut: "{partei stadt Der} lädt {anzahl} Mal ein, Frist {einladungsfrist}, auch {partei nachbarschaft den} zur {begriff mbe}." }\n`)
  expect(found).toEqual([])
  expect((document ? await textOf(document, 'txt') : '').replaceAll(/\s+/g, ' ')).toContain('Die Ausländerbehörde lädt zwei Mal ein, Frist drei Wochen, auch den Träger zur Migrationsberatung für erwachsene Zugewanderte.')
})

it('prints no heading over a signature where the agreement wants none', async () => {
  const signed = (heading: string): string => `${exampleText('kurz').trimEnd()}\n  unterschriften:\n    - { fuer: stadt, ueberschrift: "${heading}", personen: [ { zeilen: [Bürgermeisterin] } ] }\n    - { fuer: nachbarschaft, personen: [ { name: Ada Beispiel, zeilen: [Vorständin], zusatz: i. V. } ] }\n`
  const text = async (heading: string): Promise<string> => {
    const { document, found } = composed(signed(heading))
    expect(found).toEqual([])
    return document ? textOf(document, 'txt') : ''
  }
  expect(await text('')).not.toMatch(/^Für die Stadt/m)
  expect(await text('Für den Rat:')).toMatch(/^Für den Rat:$/m)
  expect(await text('')).toMatch(/^Für die Nachbarschaftshilfe[\s\S]*\ni\.\u00a0V\. Ada Beispiel\nVorständin$/m)
})

it('reports definitions and a term that no clause prints', () => {
  const more = 'definitionen: [ { begriff: Lotsen, bedeutung: Ehrenamtliche } ]\n'
  expect(composed(`${exampleText('kurz')}\ngestaltung: { inhaltsverzeichnis: nein }\n${more}`).found.map((d) => [d.code, d.severity])).toEqual([['text/begriff-unbenutzt', 'hint']])
  expect(composed(`${exampleText('kurz')}\n${more}klauseln: { begriffe: { wortlaut: "Es gilt der übliche Sprachgebrauch." } }\n`).found.map((d) => [d.code, d.message])).toEqual([['text/angabe-ungenutzt', 'Die Angaben unter „definitionen“ werden nirgends gedruckt.']])
  const free = `${exampleText('kurz').replace('typ: abh', 'typ: frei')}\nzusatz: [ { id: a, titel: A, text: Text. } ]\n`
  expect(composed(free).found.map((d) => d.message)).toEqual(['Die Angaben unter „laufzeit“ werden nirgends gedruckt.'])
})

it.each([
  ['{partei stdt dem}', 'Meinten Sie {partei stadt dem}?'],
  ['{partei finanzamt dem}', '{partei stadt dem}, {partei nachbarschaft dem}'],
  ['{begriff xyz}', '{begriff mbe}'],
  ['{anzal}', '{anzahl}'],
])('names what could stand for %s in own wording', (brace, possible) => {
  const [first, ...others] = composed(`${exampleText('kurz')}\nklauseln: { jahresgespraech: { wortlaut: "Text ${brace} hier." } }\n`).found
  expect(others).toEqual([])
  expect(first?.code).toBe('text/klammer')
  expect(first?.hint).toContain(possible)
})
