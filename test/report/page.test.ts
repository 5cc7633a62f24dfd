// The page of a report: what comes first, guardrails, deviations, law, signing, data protection; hostile values; the same bytes; one page.
import { describe, expect, test } from 'vitest'
import { documentOf, examples, exampleText, textOf } from '../support/compose.ts'
import { readPdf } from '../support/read-pdf.ts'
import { write } from '../../src/pipeline.ts'
import { inspected, page, pageDocument, protocol, shortWith, SHORT } from './reported.ts'

/** Read line by line beside the agreements before they were kept. */
test.each(['kurz', 'alles'])('the report on %s is its golden text', async (name) => {
  await expect(await textOf(await pageDocument(exampleText(name)), 'txt')).toMatchFileSnapshot(`golden/${name}.txt`)
})

const section = (text: string, title: string): string => text.split(`\n\n${title}\n\n`)[1]?.split(/\n\n(?=Empfehlungen der Verbände|Schutz der|Abweichungen vom|Rechtsstand|Unterschrift|Datenschutz)/)[0] ?? ''

describe('first comes', () => {
  test('what was accepted, with place and reason, then errors, warnings and open questions; nothing of it is lost', async () => {
    const text = `${SHORT}
zusatz:
  - { id: zitat, titel: Ein Zitat, text: "Es heißt dort: „Wir helfen … und hören zu ___.“" }
  - { id: rest, titel: Noch offen, text: "Der Raum ist ___." }
ausnahmen:
  - { code: text/luecke, zu: zusatz.zitat, grund: Die Lücke gehört zum Zitat aus dem Faltblatt. }
offen:
  - { zu: parteien.stadt.sitz.ort, frage: Welches Rathaus ist gemeint? }
`
    const first = section(await page(text), 'Zuerst zu lesen')
    expect(first).toMatch(/^\d Ausnahmen? angenommen, 1 Fehler, keine Warnungen, 1 offene Entscheidung\./)
    expect(first).toContain('Ausnahme, § 11 (zusatz.zitat): Hier ist noch eine Lücke: „___“. Grund: Die Lücke gehört zum Zitat aus dem Faltblatt. [text/luecke]')
    expect(first).toMatch(/Fehler: Hier ist noch eine Lücke: „___“. \(Zeile \d+\) \[text\/luecke\]/)
    expect(first).toContain('Offen: Welches Rathaus ist gemeint? (parteien.stadt.sitz.ort)')
    expect(first.indexOf('Ausnahme, ')).toBeLessThan(first.indexOf('Fehler: '))
  })

  test('accepted findings of guardrails before all others, and named as such', async () => {
    const found = inspected(SHORT)
    const exceptions = [{ code: 'text/luecke', zu: 'zusatz.a', grund: 'Erster Grund.' }, { code: 'guardrail/zwang', zu: 'zusatz.a', grund: 'Zweiter Grund.' }]
    const accepted = exceptions.map((exception) => ({ exception, finding: { code: exception.code as 'text/luecke', message: `Befund ${exception.code}.`, place: undefined, hint: '', path: ['zusatz', 'a'] } }))
    const { reportOn } = await import('../../src/report/report.ts')
    const text = (await textOf(reportOn({ ...found, accepted }, '0', () => []).document, 'txt')).replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/Ausnahme vom Schutz der Ratsuchenden, zusatz\.a: Befund guardrail\/zwang\. Grund: Zweiter Grund\. \[guardrail\/zwang\] – Ausnahme, zusatz\.a: Befund text\/luecke\. Grund: Erster Grund\./)
    expect(text).toContain('1 Befund zu Zwang, Nachteilen oder Datenpflichten, davon 1 als Ausnahme angenommen')
  })

  test('a draft is called one', async () => {
    expect(await page(SHORT, 'draft')).toContain('15. Januar 2027 (Entwurf)')
    expect(await page(SHORT)).not.toContain('Entwurf')
  })
})

describe('guardrails', () => {
  test('are secured by model clauses, with their place', () => {
    expect(protocol(SHORT).guardrails.map(({ id, state }) => [id, state])).toEqual(
      ['freiwilligkeit', 'keine-sanktion', 'keine-voraussetzung', 'kein-pflichtbestandteil', 'unabhaengigkeit', 'einwilligung', 'keine-datenpflicht', 'keine-rechtsgrundlage'].map((id) => [id, 'secured']),
    )
    expect(protocol(exampleText('clearingstelle')).guardrails.map(({ id }) => id)).toContain('trennung')
  })

  test('that a clause with own wording would secure, or that no clause says any more, stand out', async () => {
    const text = shortWith('klauseln:\n  freiwilligkeit: { wortlaut: "Die Beratung ist freiwillig." }\n  unabhaengigkeit: { entfaellt: Das steht in der Satzung des Trägers. }')
    const guarded = section(await page(text), 'Schutz der Ratsuchenden')
    expect(guarded).toContain('Von keiner Musterklausel gesichert, bitte prüfen: Beratung ist unabhängig.')
    expect(guarded).toContain('Durch eigenen Wortlaut ersetzt, bitte prüfen: Kein Nachteil ohne Beratung (§ 2 Abs. 1); Beratung ist kein Pflichtteil eines Plans (§ 2 Abs. 1).')
    expect(guarded).toContain('§ 2: Beratung ist freiwillig (2); Beratung ist keine Voraussetzung einer Entscheidung (2).')
    expect(guarded).toContain('Eigener Wortlaut (1 Stelle)')
  })
})

test('deviations name own words, titles, places, what is left out, and values other than proposed, but no offer that was taken', async () => {
  const text = `${SHORT}
klauseln:
  auslage: { wortlaut: Die Träger legen Material aus. }
  jahresgespraech: { anzahl: 2, titel: Runder Tisch }
  konflikt: { nach: kuendigung }
  informationen: false
  empfehlung: { faltblatt: true }
zusatz:
  - { id: lotsen, titel: Lotsendienst, text: Ein Lotse begleitet auf Wunsch. }
anlagen:
  - { id: plan, titel: Raumplan, text: Der Raum liegt im Erdgeschoss. }
`
  const found = section(await page(text), 'Abweichungen vom Muster')
  for (const words of ['Eigener Wortlaut: § 3 Abs. 5 Informationsmaterial.', 'Eigene Klausel: § 12 Lotsendienst.', 'Eigene Anlage: Anlage 1 Raumplan.', 'Andere Überschrift: § 4 Abs. 2 „Runder Tisch“ statt „Gespräche der Leitungen“.', 'Umgestellt: § 10 Meinungsverschiedenheiten nach „Kündigung“.', 'Weggelassen: Austausch von Informationen (ohne Angabe von Gründen).', 'Anders als vorgeschlagen: § 4 Abs. 2 Gespräche im Jahr: 2 (Vorschlag: 1).'])
    expect(found).toContain(words)
  expect(found).not.toMatch(/Faltblatt/)
  expect(section(await page(SHORT), 'Abweichungen vom Muster')).toBe('Keine.')
})

describe('law', () => {
  const cited = (words: string, more = ''): string => `${SHORT}\n${more}zusatz:\n  - { id: recht, titel: Recht, text: ${JSON.stringify(words)} }\n`

  test('norms are in force, out of force or unknown on the date; references of the agreement to itself are none', async () => {
    const law = section(await page(cited('Es gelten § 15 SGB II, § 99 Abs. 2 des Aufenthaltsgesetzes, § 4 des Mustergesetzes und {§ datenschutz} sowie Art. 6, 7 und 9 Abs. 2 DSGVO. Grundlage ist § 5.')), 'Rechtsstand')
    expect(law).toContain('Nicht geprüft, weil die Tabelle sie nicht kennt: § 99 Abs. 2 AufenthG; § 4 Mustergesetz.')
    expect(law).toMatch(/In Kraft: .*Art\. 6, 7, 9 Abs\. 2 DSGVO; .*§ 15 SGB II/)
    expect(law).not.toMatch(/§ [56]\b/)
  })

  test('a range is named as one; where the tables do not have all of it, only its ends are called in force', async () => {
    const law = section(await page(cited('Es gelten §§ 43 bis 45 AufenthG, §§\u00a067 bis 85a SGB\u00a0X und die §§ 15 bis 99 SGB\u00a0II.')), 'Rechtsstand')
    expect(law).toMatch(/In Kraft: .*§§ 43 bis 45 AufenthG; §§ 67 bis 85a SGB X \(geprüft: Anfang und Ende\)/)
    expect(law).toMatch(/Nicht geprüft, weil die Tabelle sie nicht kennt: §§ 15 bis 99 SGB II\./)
    expect(law).not.toContain('§ 44 ')
  })
  test('a norm that ended before the date is not in force, one with a single source is to be checked', async () => {
    const text = cited('Verträge der Träger nennen § 44a Abs. 1 AufenthG und § 45a AufenthG.')
    expect(section(await page(text.replace('datum: 2027-01-15', 'datum: 2004-05-01')), 'Rechtsstand')).toMatch(/Am Datum der Vereinbarung nicht in Kraft: .*45a AufenthG/)
    expect(section(await page(text), 'Rechtsstand')).toMatch(/In Kraft nach nur einer Quelle, bitte prüfen: .*45a AufenthG/)
  })

  test('the age of the tables counts in days of the calendar and warns when it is half a year', async () => {
    const on = (day: string) => page(SHORT.replace('datum: 2027-01-15', `datum: ${day}`))
    expect(await on('2026-11-21')).toContain('Stand der Rechtstabelle: 21.11.2026, am Datum der Vereinbarung.')
    expect(await on('2028-03-01')).toContain('466 Tage vor dem Datum der Vereinbarung; bitte vor der Unterschrift neu prüfen.')
    expect(await on('2026-11-20')).toContain('1 Tag nach dem Datum der Vereinbarung.')
  })

  test('terms whose word has changed are named with the day since when', async () => {
    expect(section(await page(exampleText('jobcenter')), 'Rechtsstand')).toContain('Grundsicherungsgeld (seit 01.07.2026)')
    expect(section(await page(SHORT), 'Rechtsstand')).not.toContain('Grundsicherungsgeld')
  })
})

describe('signing', () => {
  const signing = async (text: string): Promise<string> => section(await page(text), 'Unterschrift')

  test('names office, norm and who signs for each party; the number of originals and the way of signing', async () => {
    const text = await signing(SHORT)
    expect(text).toContain('2 Originale, Unterschrift auf Papier.')
    expect(text).toMatch(/Stadt Neuental: Oberbürgermeisterin\. Schriftform, § 86 Abs\. 2 bis 4 NKomVG: Hauptverwaltungsbeamtin oder Hauptverwaltungsbeamter/)
    expect(text).toContain('Nachbarschaftshilfe Neuental e. V.: Vorsitzende. Schriftform, § 26 BGB')
    expect(await signing(SHORT.replace('ort_datum', 'modus: qes\n  ausfertigungen: 1\n  ort_datum'))).toContain('1 Original, qualifizierte elektronische Signatur.')
  })

  test('what is not proved is to be checked, never told as a fact', async () => {
    const text = await signing(SHORT.replace('rechtsform: e-v', 'rechtsform: sonstige'))
    expect(text).toContain('Nachbarschaftshilfe Neuental e. V.: Vorsitzende. Schriftform. Bitte prüfen: wer in welcher Form unterzeichnet.')
    expect(await signing(exampleText('jobcenter'))).toContain('Bitte prüfen: Form und Vertretung (nur eine Quelle)')
  })

  test('the deputy who signs is named, and that several sign together', async () => {
    const text = await signing(exampleText('abh-traegergruppe'))
    expect(text).toContain('Stadt Beispielstadt: Beigeordnete.')
    expect(text).toContain('Vorsitzende und Schatzmeister gemeinsam.')
  })
})

test('parties under the same authority stand together, each with its law; an authority that is not known is to be checked', async () => {
  const jobcenter = section(await page(exampleText('jobcenter')), 'Datenschutz')
  expect(jobcenter).toMatch(/Jobcenter Landkreis Tannental \(DSGVO und die Vorschriften über den Sozialdatenschutz .*\), Bundesagentur für Arbeit \(.*\): Aufsicht führt die oder der Bundesbeauftragte/)
  expect(jobcenter).toContain('Caritasverband Tannental e. V. (KDG): Aufsicht führt das Katholische Datenschutzzentrum Frankfurt am Main.')
  expect(section(await page(SHORT.replace('    rolle: [mbe, jmd]\n', '    rolle: [mbe, jmd]\n    verband: caritas\n')), 'Datenschutz')).toContain('(bitte prüfen)')
  expect(section(await page(SHORT), 'Datenschutz')).not.toContain('(bitte prüfen)')
})

describe('values that mean harm', () => {
  const HOSTILE = '@alle <b>fett</b> [Klick](https://evil.example) `code` | Zelle #1 **x**'
  const hostile = shortWith(`klauseln:\n  konflikt: { entfaellt: ${JSON.stringify(HOSTILE)} }`)

  test('are printed as they are, and are no markup in Markdown', async () => {
    expect(await page(hostile)).toContain(HOSTILE)
    const md = await textOf(await pageDocument(hostile), 'md')
    expect(md).not.toMatch(/(?<!\\)\[Klick|(?<!\\)<b>|(?<!\\)`code|(?<!\\)\*\*x/)
    expect(md).toContain('\\[Klick\\]')
  })

  test('a character that no font has is written as its code, and a word without end is cut', async () => {
    const text = await page(shortWith(`klauseln:\n  konflikt: { entfaellt: "Grund 😀 ${'x'.repeat(400)} Ende." }`))
    expect(text).toContain('Grund [U+1F600] xxx')
    expect(text).toMatch(/x{80}… Ende\./)
    expect(text).not.toMatch(/x{81}/)
  })
})

test('the same agreement gives the same bytes, from whatever folder', async () => {
  const [a, b] = [await pageDocument(exampleText('gross')), await pageDocument(exampleText('gross'))]
  for (const format of ['txt', 'md', 'docx', 'pdf'] as const) expect(Buffer.from(await write(a, format, { images: new Map() })).equals(Buffer.from(await write(b, format, { images: new Map() })))).toBe(true)
})

/** Of detailed agreements with four and more parties, what does not fit goes on. */
const PAGES: Readonly<Record<string, number>> = { 'abh-traegergruppe': 2, 'alles': 2, 'clearingstelle': 2, 'gross': 2, 'integrationskurs': 2, 'jobcenter': 2, 'projekt': 2 }
test.each(examples)('%s: the report has one page, at most two for detailed agreements of many parties', async (name) => {
  const { pages } = await readPdf(await write(await pageDocument(exampleText(name)), 'pdf', { images: new Map() }))
  expect(pages.length).toBeLessThanOrEqual(PAGES[name] ?? 1)
})

test('the report changes nothing of the agreement', () => {
  const bare = (document: object): string => JSON.stringify(document).replaceAll('ordner/v.koop.yaml', 'test.koop.yaml')
  expect(bare(inspected(SHORT).document)).toBe(bare(documentOf(SHORT)))
})
