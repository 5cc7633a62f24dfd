// Texts from elsewhere: what they seem to contain of the recommendations. Measured on our own agreements, whose clauses say what they fulfil.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { judgeForeign } from '../../src/check/foreign-verdict.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { readWordText } from '../../src/pipeline/word-files.ts'
import { bytesOf, printedDocument, textOf, documentOf } from '../support/compose.ts'
import { exampleText, examples } from '../support/compose.ts'

const templates = shippedTemplates()
const judged = (text: string, typ?: string, findings = new Findings()) => judgeForeign('vertrag.txt', text, { datum: undefined, land: undefined, kind: typ === undefined ? undefined : templates.kinds.get(typ), agreement: undefined, law: templates }, findings.report)
function found(text: string): readonly string[] {
  const findings = new Findings()
  judged(text, undefined, findings)
  return findings.list.map(({ code, message }) => `${code} ${message}`)
}

describe('estimate of what a text contains', () => {
  const modelled = examples.filter((name) => !exampleText(name).includes('typ: frei'))
  test('finds what the clauses of our examples fulfil: nine in ten, and few of what they leave out', async () => {
    let [wanted, found, others, wrong] = [0, 0, 0, 0]
    for (const name of modelled) {
      const document = documentOf(exampleText(name))
      const typ = /^typ: (\S+)/m.exec(exampleText(name))?.[1]
      const fulfilled = new Set(document.body.flatMap((frame) => (frame.tag === 'section' ? frame.clauses.flatMap(({ fulfils }) => fulfils) : [])))
      for (const { item, place } of judged(await textOf(document, 'txt'), typ).estimates) {
        if (!fulfilled.has(item.id)) {
          others += 1
          if (place) wrong += 1
          continue
        }
        wanted += 1
        if (place) found += 1
      }
    }
    expect(found / wanted).toBeGreaterThan(0.9)
    expect(wrong / others).toBeLessThan(0.4)
  })
  test('finds nothing in a text about something else', () => {
    const { estimates } = judged('§ 1 Gegenstand\n\nDer Verkäufer liefert dem Käufer zwölf Stühle. Der Käufer zahlt bei Lieferung.\n', 'abh')
    expect(estimates.length).toBeGreaterThan(15)
    expect(estimates.filter(({ place }) => place)).toEqual([])
  })
  test.each<[string, string, 'said' | 'denied' | 'nothing']>([
    ['Die Beratung ist freiwillig.', 'guard.freiwilligkeit', 'said'],
    ['Die Beratung ist nicht freiwillig.', 'guard.freiwilligkeit', 'denied'],
    ['Die Beratung ist nicht freiwillig.', 'guard.abh.keine-pflichtberatung', 'denied'],
    ['Die Beratung ist unfreiwillig.', 'guard.freiwilligkeit', 'nothing'],
    ['Die freiwillige Feuerwehr nutzt den Raum am Abend.', 'guard.freiwilligkeit', 'nothing'],
    ['Die freiwillige Feuerwehr nutzt den Raum am Abend.', 'guard.abh.keine-pflichtberatung', 'nothing'],
    ['Es gilt der Grundsatz der Freiwilligkeit.', 'guard.freiwilligkeit', 'said'],
    ['Die Stadt meldet dem Träger alle Neuzugewanderten mit Namen und Anschrift.', 'guard.abh.aussenauftritt', 'nothing'],
    ['Der Träger tritt unter eigenem Namen auf.', 'guard.abh.aussenauftritt', 'said'],
    ['Die Leitungen besuchen jährlich gemeinsam das Sommerfest.', 'abh.jahresgespraech', 'nothing'],
    ['Die Leitungen beraten jährlich über den Stand.', 'abh.jahresgespraech', 'said'],
    ['Niemand wird zur Beratung verpflichtet.', 'guard.abh.keine-pflichtberatung', 'said'],
    ['Alle werden zur Beratung verpflichtet.', 'guard.abh.keine-pflichtberatung', 'nothing'],
    ['Die Behörde erhält Daten auch ohne schriftliche Einwilligung.', 'clst.p2.datenschutz', 'denied'],
    ['Die Behörde erhält Daten, auch wenn keine Einwilligung vorliegt.', 'intro.einwilligung', 'denied'],
    ['Daten werden nicht ohne Einwilligung weitergegeben.', 'clst.p2.datenschutz', 'said'],
    ['Ohne Einwilligung werden keine Daten weitergegeben.', 'intro.einwilligung', 'said'],
    ['Daten werden nicht weitergegeben, es sei denn, es liegt eine Einwilligung vor.', 'clst.p2.datenschutz', 'said'],
    ['Eine Statistik wird nicht geführt.', 'clst.p2.aufgaben.statistik', 'denied'],
    ['Die Statistik enthält keine Namen.', 'clst.p2.aufgaben.statistik', 'said'],
    ['Es gibt keine Sprechstunde und keine Statistik.', 'clst.p2.aufgaben.statistik', 'denied'],
    ['Eine Sprechstunde findet nicht statt.', 'abh.sprechstunde', 'denied'],
    ['Eine Sprechstunde findet dienstags statt. Im August findet die Sprechstunde nicht statt.', 'abh.sprechstunde', 'said'],
    ['Die Behörde ist nicht verpflichtet, eine Ansprechperson zu benennen.', 'abh.zentraler-ansprechpartner', 'denied'],
    ['Auslagen werden erstattet.', 'abh.auslage', 'nothing'],
    ['Die Auslage von Plakaten ist möglich.', 'abh.auslage', 'said'],
    ['Die Kopierkosten trägt der Verein, Daten schützt er.', 'abh.datenschutz', 'nothing'],
    ['Die Parteien bestreiten die Kosten gemeinsam.', 'abh.konflikt', 'nothing'],
    ['Die Ausländerbehörde duldet nicht, dass Nachteile entstehen.', 'guard.abh.praesenz', 'nothing'],
    ['Die Beratung ist nicht Teil der Ausländerbehörde.', 'guard.abh.praesenz', 'said'],
    ['Sie verlängert sich um ein Jahr, wenn sie nicht gekündigt wird; die Laufzeit ist ein Jahr.', 'clst.p6.laufzeit', 'said'],
    ['Nicht Gegenstand sind:\n\n- Sprechstunden\n- Statistik', 'abh.sprechstunde', 'denied'],
  ])('what is denied is not contained: %s %s %s', (text, id, wanted) => {
    const one = judged(`§ 1 Regeln\n\n${text}\n`, 'abh').estimates.find(({ item }) => item.id === id)
    expect(one?.place ? 'said' : one?.denied ? 'denied' : 'nothing').toBe(wanted)
  })
  test('a heading says as much as the sentence below it', () => {
    const of = (text: string) => judged(`§ 1 Sprechstunde\n\n${text}\n`, 'abh').estimates.find(({ item }) => item.id === 'abh.sprechstunde')
    expect([of('Dienstags berät der Träger im Haus.')?.place?.line, of('Eine solche findet nicht statt.')?.denied?.line]).toEqual([3, 3])
  })
  test('needs the kind', () => expect(judged('§ 1 Auslage\n\nFlyer liegen aus.\n').estimates).toEqual([]))
})

describe('the text is judged as it was written', () => {
  test('a line to write on is a gap', () => expect(found('§ 1 Frist\n\nDie Frist beträgt _____ Tage.\n')).toEqual([expect.stringMatching(/^text\/luecke .*_____/)]))
  test.each(['Die Mitarbeiter*innen beraten.', 'Die Mitarbeiter\\*innen beraten.', 'Die **Mitarbeiter*innen** beraten.'])('a star within a word stays: %s', (sentence) =>
    expect(found(`§ 1 Beratung\n\n${sentence}\n`)).toEqual([expect.stringMatching(/^text\/sprachzeichen .*Mitarbeiter\*innen/)]))
  test('marks of Markdown are none of it', () => expect(found('## § 1 Beratung\n\nDie **Stadt** und der __Träger__ *beraten* sich.\n\n| Tag | Frist |\n| --- | --- |\n| Der AWO Kreisverband Neuental e. V. | 1\\. Mai |\n')).toEqual([]))
  test('a line that begins with a date is no heading', () => expect(found('§ 1 Beginn\n\nDas Projekt beginnt am\n1. April 2027 und endet am 31. März 2030. Das Büro hat die\nAnschrift Brückenweg 3, 39999 Falkenbrück. Es ist offen.\n')).toEqual([]))
  test('„…“ leaves something out within a quotation, and is a gap elsewhere', () => {
    expect(found('§ 1 Haus\n\nDie Hausordnung sagt: "Aushänge … bedürfen der Zustimmung."\n')).toEqual([])
    expect(found('§ 1 Haus\n\nAushänge … bedürfen der Zustimmung.\n')).toEqual([expect.stringContaining('text/luecke')])
  })
})

describe('an agreement of koopgen, read as one from elsewhere, has nothing to mend', () => {
  test.each(['kurz', 'clearingstelle-kurz', 'integrationskurs-kurz', 'jobcenter-kurz', 'projekt-kurz', 'clearingstelle'])('%s', async (name) => {
    const document = printedDocument(exampleText(name))
    const word = await readWordText(await bytesOf(document, 'docx'))
    const texts = { txt: await textOf(document, 'txt'), md: await textOf(document, 'md'), docx: word?.text ?? 'unreadable' }
    expect(Object.entries(texts).map(([format, text]) => [format, ...found(text)])).toEqual([['txt'], ['md'], ['docx']])
  })
  test('but a name alone, as a paragraph with an article, is no sentence', () => expect(found('§ 1 Träger\n\n(1) Die AWO Musterstadt e. V.\n')).toEqual([expect.stringContaining('text/satz-ohne-verb')]))
})

test('words of the list are found at the start of a sentence too, and names of people are none', () => {
  expect([...found('§ 1 Auslage\n\nAusserdem liegen Flyer aus. Im voraus zahlt niemand. Frau Weiss und Herr Gross lesen.\n')].sort()).toEqual(['text/schreibweise „Ausserdem“ schreibt man „Außerdem“.', 'text/schreibweise „Im voraus“ schreibt man „Im Voraus“.'])
})
test.each(['', ' \n\n', '| --- |\n'])('a text without words is refused: %j', (text) => expect(found(text)).toEqual(['text/luecke „vertrag.txt“ enthält keinen Text, der sich prüfen lässt.']))
