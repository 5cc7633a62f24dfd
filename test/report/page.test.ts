// The page of a report: what comes first, guardrails, deviations, law, signing, data protection; hostile values; the same bytes; one page.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts'
import * as consequences from '../../src/report/consequences.ts'
import { protocolOf } from '../../src/report/protocol.ts'
import { documentOf, exampleText, textOf } from '../support/compose.ts'
import { write } from '../../src/pipeline.ts'
import { inspected, page, pageDocument, protocol, section, shortWith, SHORT } from './reported.ts'

/** Read line by line beside the agreements before they were kept. */
test.each(['kurz', 'alles'])('the report on %s is its golden text', async (name) => {
  await expect(await textOf(await pageDocument(exampleText(name)), 'txt')).toMatchFileSnapshot(`golden/${name}.txt`)
})

const DEVIATIONS = 'Abweichungen vom Muster (in Klammern das Muster)'
const COERCIVE = `${exampleText('jobcenter-kurz')}
zusatz:
  - { id: nachweis, titel: Nachweise, text: "Die Partner treffen sich einmal im Jahr. Wer nicht zur Beratung erscheint, muss mit einer Minderung der Leistung rechnen." }
`
describe('first comes', () => {
  test('the result with its instruction: what to change, by its §, in a frame; nothing is ever called passed, and zeros are not told', async () => {
    const text = await page(COERCIVE)
    expect(text).toMatch(/^Prüfprotokoll\s+zu: [^\n]+\n\nSo nicht unterschreiben: § \d+ ändern, danach neu prüfen\. 1 Fehler\. Noch zu entscheiden: \d Punkte\./)
    expect(await textOf(await pageDocument(COERCIVE), 'md')).toMatch(/^> .*So nicht unterschreiben/m)
    for (const one of [COERCIVE, SHORT]) expect(await page(one)).not.toMatch(/bestanden|keine Fehler|keine Warnungen|(?<!\d)0 (?!Uhr)/)
    expect(await page(SHORT)).toContain('Auf Schutz, Angaben, Lücken, Verweise geprüft: kein Fehler gefunden – noch zu entscheiden: 2 Punkte.')
    expect(await page(COERCIVE)).toContain('Unterschrift – erst nach Behebung der Fehler')
    expect(await page(SHORT)).not.toContain('erst nach Behebung')
  })

  test('a finding names its §, title and sentence, quotes the whole sentence, says what follows in law and what to write; no line of the YAML', async () => {
    const text = section(await page(COERCIVE), 'Zu ändern')
    expect(text).toMatch(/^– § \d+ \(Nachweise\) Satz 2: „Wer nicht zur Beratung erscheint, muss mit einer Minderung der Leistung rechnen\.“ Hier folgt ein Nachteil daraus, dass jemand die Beratung nicht nutzt\. Ist der Vertrag öffentlich-rechtlich, .*\(§ 57 SGB X\)\. Schreiben Sie etwa: „.+“ \[guardrail\/sanktion\]/)
    expect(text).not.toMatch(/Zeile/)
  })

  test('what follows in law is told only where the table has the norm, certain and in force', () => {
    const { consequenceOf } = consequences
    const norms = shippedTemplates().law.norms
    expect(consequenceOf('guardrail/sanktion', false, norms, '2027-01-01')).toContain('§ 58 VwVfG')
    expect(consequenceOf('guardrail/sanktion', false, norms.filter(({ gesetz }) => gesetz !== 'VwVfG'), '2027-01-01')).toBeNull()
    expect(consequenceOf('guardrail/sanktion', false, norms.map((norm) => ({ ...norm, sicherheit: 'M' as const })), '2027-01-01')).toBeNull()
    expect(consequenceOf('guardrail/datenaustausch', false, norms, '2004-01-01')).toBeNull()
  })

  test('two sentences of one clause have each its own place', async () => {
    const text = section(await page(`${SHORT}\nzusatz:\n  - { id: raum, titel: Raum, text: "Ratsuchende müssen die Beratung besuchen. Das gilt sofort. Wer nicht zur Beratung erscheint, muss mit einer Minderung der Leistung rechnen." }\n`), 'Zu ändern')
    expect(text).toContain('§ 11 (Raum) Satz 1: „Ratsuchende müssen die Beratung besuchen.“')
    expect(text).toContain('§ 11 (Raum) Satz 3: „Wer nicht zur Beratung erscheint, muss mit einer Minderung der Leistung rechnen.“')
  })

  test('what was accepted, with place and reason; errors and open questions stand where they are counted', async () => {
    const text = `${SHORT}
zusatz:
  - { id: zitat, titel: Ein Zitat, text: "Es heißt dort: „Wir helfen … und hören zu ___.“" }
  - { id: rest, titel: Noch offen, text: "Der Raum ist ___." }
ausnahmen:
  - { code: text/luecke, zu: zusatz.zitat, grund: Die Lücke gehört zum Zitat aus dem Faltblatt. }
offen:
  - { zu: parteien.stadt.sitz.ort, frage: Welches Rathaus ist gemeint? }
`
    const all = await page(text)
    expect(all).toMatch(/So nicht unterschreiben: § 12 ändern, danach neu prüfen\. 1 Fehler\. Noch zu entscheiden: \d Punkte\. \d Befunde? (?:ist|sind) als Ausnahme angenommen: Gründe prüfen\./)
    expect(section(all, 'Ausnahmen')).toMatch(/§ 11 \(Ein Zitat\): .*Angenommen, weil: Die Lücke gehört zum Zitat aus dem Faltblatt\. \[text\/luecke\]/)
    expect(section(all, 'Zu ändern')).toContain('§ 12 (Noch offen): „Der Raum ist ___.“ Hier ist noch eine Lücke: „___“. [text/luecke]')
    expect(all).toContain('Offen: Welches Rathaus ist gemeint? (parteien.stadt.sitz.ort)')
    expect(await page(SHORT)).not.toContain('als Ausnahme')
  })

  test('accepted findings of guardrails before all others, and named as such', async () => {
    const found = inspected(SHORT)
    const exceptions = [{ code: 'text/luecke', zu: 'zusatz.a', grund: 'Erster Grund.' }, { code: 'guardrail/zwang', zu: 'zusatz.a', grund: 'Zweiter Grund.' }]
    const accepted = exceptions.map((exception) => ({ exception, finding: { code: exception.code as 'text/luecke', message: `Befund ${exception.code}.`, place: undefined, hint: '', path: ['zusatz', 'a'] } }))
    const { reportOn } = await import('../../src/report/report.ts')
    const text = (await textOf(reportOn({ ...found, accepted }, { edition: '0', fingerprint: null }, () => []).document, 'txt')).replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/Schutz der Ratsuchenden, zusatz\.a: Befund guardrail\/zwang\. Angenommen, weil: Zweiter Grund\. \[guardrail\/zwang\] – zusatz\.a: Befund text\/luecke\. Angenommen, weil: Erster Grund\./)
    expect(text).toContain('Ein Satz widerspricht nach Meinung des Programms dem Schutz der Ratsuchenden: streichen oder vom Rechtsamt bestätigen lassen. Noch zu entscheiden: 3 Punkte. 1 Befund ist als Ausnahme angenommen: Gründe prüfen.')
  })

  test('a draft is called one', async () => {
    expect(await page(SHORT, 'draft')).toContain('Das ist ein Entwurf, nicht zum Unterschreiben.')
    expect(await page(SHORT)).not.toContain('Entwurf')
  })
})

describe('the number at the top', () => {
  test('counts warnings, open decisions, own text, doubts about signing, data protection and law, and questions', () => {
    const text = `${SHORT.replace('rechtsform: e-v', 'rechtsform: sonstige').replace('    rolle: [mbe, jmd]\n', '    rolle: mbe\n    verband: diakonie\n')}
zusatz:
  - { id: recht, titel: Recht, text: "Es gilt § 99 Abs. 2 des Aufenthaltsgesetzes." }
offen:
  - { zu: kurztitel, frage: Heißt sie so? }
klauseln:
  unabhaengigkeit: { entfaellt: Das steht in der Satzung des Trägers. }
  auslage: { wortlaut: Die Träger legen Material aus. }
`
    expect(new Set(protocol(text).points.map(({ sort }) => sort))).toEqual(new Set(['open', 'warning', 'protection', 'own-wording', 'free-text', 'signing', 'privacy', 'law']))
    expect(protocol(exampleText('clearingstelle')).points.filter(({ sort }) => sort === 'to-judge')).toHaveLength(3)
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
    const all = await page(text)
    const guarded = section(all, 'Schutz der Ratsuchenden')
    expect(guarded).toContain('Von keiner Musterklausel gesichert: Beratung ist unabhängig; Wer keine Beratung will, hat keinen Nachteil; Kein Plan macht die Beratung zur Pflicht.')
    expect(guarded).toContain('Im Mustertext geregelt; eigene Worte (§ 2 Abs. 1) kann das Programm nicht sicher beurteilen: Beratung ist freiwillig (§ 2 Abs. 2)')
    expect(guarded).toContain('Entscheidungen hängen nicht von der Beratung ab (§ 2 Abs. 2)')
    expect(guarded).toContain('§ 2 (Freiwilligkeit und Unabhängigkeit) Abs. 1: „Die Beratung ist freiwillig.“ Auf Zwang, Nachteile und Datenpflichten durchsucht: kein Treffer.')
    expect(all).toContain('Schutz: Kein Mustertext sichert: Beratung ist unabhängig. Lesen Sie, ob eigener Text es tut; sonst ergänzen Sie ihn.')
    expect(all).toContain('Eigener Wortlaut: Vergleichen Sie den eigenen Wortlaut mit der Musterklausel, ob nichts Nötiges fehlt: § 2 Abs. 1 (steht darin: Wer keine Beratung will, hat keinen Nachteil; Kein Plan macht die Beratung zur Pflicht')
  })

  test('that own words contradict come first, with the promise and what breaks it, and are not told as facts', async () => {
    const guarded = section(await page(COERCIVE), 'Schutz der Ratsuchenden')
    expect(guarded).toMatch(/^– § 2 Abs\. 1 und 2 verspricht: Beratung ist freiwillig\. § 10 Satz 2 widerspricht dem\./)
    expect(guarded).toMatch(/verspricht: Wer keine Beratung will, hat keinen Nachteil\. § 10 Satz 2 widerspricht dem\./)
    expect(guarded).not.toMatch(/hat keinen Nachteil \(§/)
  })

  test.each(Object.keys(CATALOGUE).filter((code) => code.startsWith('guardrail/') && !['guardrail/grund', 'guardrail/ohne-stelle'].includes(code)))('%s contradicts at least one of them', (code) => {
    const found = inspected(SHORT)
    const finding = { code: code as 'guardrail/zwang', severity: 'error' as const, message: 'X.', path: ['zusatz', 'a'] }
    expect(protocolOf({ ...found, findings: [finding] }).guardrails.filter(({ state }) => state === 'contradicted')).not.toEqual([])
  })

  test('consent is told with the sentences that leave the law untouched, as an exception; without such sentences there is none', async () => {
    expect(section(await page(exampleText('clearingstelle')), 'Schutz der Ratsuchenden')).toContain('Daten grundsätzlich nur auf Wunsch und mit Einwilligung im Einzelfall (§ 6 Abs. 3, § 7 Abs. 1; Ausnahmen, soweit erkannt: § 6 Abs. 1 Satz 3, Abs. 3 Satz 4, Abs. 4)')
    expect(section(await page(SHORT), 'Schutz der Ratsuchenden')).toContain('Keine Weitergabe von Daten allein wegen der Vereinbarung')
  })

  test('free text is listed by place, of every sort, and what it lists is searched', async () => {
    expect(section(await page(exampleText('clearingstelle')), 'Schutz der Ratsuchenden')).toContain('Keine eigene Klausel. Freitext in Musterklauseln: Präambel, § 1 Abs. 2 und 4, § 3 Abs. 1 und 2, § 4, § 5 Abs. 1 und 4, § 8 Abs. 1, § 9 Abs. 1, § 13 Abs. 1, Anlage 1, Anlage 2, Anlage 3.')
    expect(section(await page(SHORT), 'Schutz der Ratsuchenden')).toContain('Kein eigener Text: Alle Sätze stammen aus dem Muster.')
    const withLine = section(await page(SHORT.replace('  - id: stadt\n', '  - id: stadt\n    zeile: der Stadt Neuental\n')), 'Schutz der Ratsuchenden')
    expect(withLine).toContain('eigene Worte (Kopf der Vereinbarung) kann das Programm nicht sicher beurteilen')
    expect(withLine).not.toContain('Kein eigener Text')
    const BAD = 'Ratsuchende müssen die Beratung besuchen'
    for (const text of [SHORT.replace('  - id: stadt\n', `  - id: stadt\n    zeile: der Stadt Neuental. ${BAD}.\n`), shortWith(`praeambel: { anlass: "${BAD}." }`), shortWith(`zusatz:\n  - { id: a, titel: A, text: "${BAD}." }`), shortWith(`anlagen:\n  - { id: a, titel: A, text: "${BAD}." }`), shortWith(`schluss: { beitritt: { bedingung: "${BAD}" } }`)]) {
      const { freeText, findings } = protocol(text)
      expect([freeText.own.length + freeText.typed.length, findings.filter(({ code }) => code === 'guardrail/pflichtberatung').length]).toEqual([1, 1])
    }
  })
})

test('deviations name own words, titles, places, what is left out, and each value other than proposed, also an offer that was taken and a list', async () => {
  const text = `${SHORT}
klauseln:
  auslage: { wortlaut: Die Träger legen Material aus. }
  jahresgespraech: { anzahl: 2, titel: Runder Tisch }
  konflikt: { nach: kuendigung }
  informationen: false
  empfehlung: { faltblatt: true }
  statistik: { merkmale: [Zahl der Kontakte, Alter], kleinste_zahl: 5 }
zusatz:
  - { id: lotsen, titel: Lotsendienst, text: Ein Lotse begleitet auf Wunsch. }
anlagen:
  - { id: plan, titel: Raumplan, text: Der Raum liegt im Erdgeschoss. }
`
  const found = section(await page(text), DEVIATIONS)
  for (const words of ['§ 3 Abs. 5 Eigener Wortlaut: Informationsmaterial', '§ 13 Eigene Klausel: Lotsendienst', 'Anlage 1 Eigene Anlage: Raumplan', '§ 4 Abs. 2 Überschrift: Runder Tisch (Gespräche der Leitungen); Gespräche im Jahr: 2 (1)', '§ 11 Umgestellt: Meinungsverschiedenheiten nach „Kündigung“', 'Weggelassen: Austausch von Informationen – ohne Grund', 'Merkmale: Alter (Anliegen nach Themen …)', 'Faltblatt'])
    expect(found).toContain(words)
  expect(found).not.toMatch(/Kleinste/)
  expect(await page(SHORT)).toContain('Abweichungen vom Muster: keine.')
})

test('protection stands before money, money before periods and the rest; payments are named although the model proposes none; a short rule that gives way to its clause is none', async () => {
  const found = section(await page(exampleText('clearingstelle')), DEVIATIONS)
  const order = ['Schutz und Eigenes: ', 'Längste Geltung: sechs Monate (zwölf Monate)', 'Geld: ', 'Beiträge der Träger: Telefon 25 Euro im Monat, Drucker und Papier 15 Euro im Monat', 'Fristen: ', 'Frist für eine Verlegung: sechs Monate (drei Monate)', 'Übriges: ', 'Anzahl der Schlüssel: 4 (2)'].map((words) => found.indexOf(words))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order[0]).toBe(0)
  expect(found).not.toContain('Kurze Regel')
  expect(section(await page(exampleText('clearingstelle-kurz').replace(/^klauseln:\n/m, 'klauseln:\n  vertraulichkeit: { einwilligung_kurz: false }\n')), DEVIATIONS)).toContain('Kurze Regel zur Einwilligung: nein (ja)')
})

describe('law', () => {
  const cited = (words: string, more = ''): string => `${SHORT}\n${more}zusatz:\n  - { id: recht, titel: Recht, text: ${JSON.stringify(words)} }\n`

  test('norms are in force, out of force or unknown on the date; references of the agreement to itself are none', async () => {
    const text = await page(cited('Es gelten § 15 SGB II, § 99 Abs. 2 des Aufenthaltsgesetzes, § 4 des Mustergesetzes und {§ datenschutz} sowie Art. 6, 7 und 9 Abs. 2 DSGVO. Grundlage ist § 5.'))
    expect(text).toContain('Recht: Nicht geprüft, weil die Rechtstabelle sie nicht kennt. Lesen Sie nach: § 99 Abs. 2 AufenthG, § 4 Mustergesetz.')
    const law = /Rechtsstand: .*/.exec(text)?.[0] ?? ''
    expect(law).toMatch(/Wortlaut gelesen, Stand 29\.04\.2026, seither nicht nachgelesen: .*Rechtstabelle vom 21\.11\.2026; Späteres ist nicht geprüft\./)
    expect(law).toMatch(/Ohne Tag der Fassung belegt: .*Art\. 6, 7 und 9 Abs\. 2 DSGVO/)
    expect(text).not.toContain('in Kraft:')
    expect(law).not.toMatch(/§ [56]\b|99/)
  })

  test('a norm that ended before the date is not in force, one with a single source is to be checked', async () => {
    const text = cited('Verträge der Träger nennen § 44a Abs. 1 AufenthG und § 45a AufenthG.')
    expect(await page(text.replace('datum: 2027-01-15', 'datum: 2004-05-01'))).toMatch(/Recht: Prüfen Sie, ob Vorschrift und Stand des Textes zusammenpassen; belegt ist nur eine Fassung anderer Zeit: [^\n]*45a AufenthG/)
    expect(await page(text)).toMatch(/Recht: Lesen Sie den heutigen Wortlaut nach, er ist nicht sicher belegt: [^\n]*§ 45a AufenthG \(nur durch eine Quelle belegt\)/)
  })

  test('a range is named as one; where the tables do not have all of it, only its ends are called in force', async () => {
    const text = await page(cited('Es gelten §§ 43 bis 45 AufenthG, §§\u00a067 bis 85a SGB\u00a0X und die §§ 15 bis 99 SGB\u00a0II.'))
    expect(text).toMatch(/nachgelesen: .*§§ 43 bis 45 AufenthG \(ohne § 44a\); .*§§ 67 bis 85a SGB X \(gelesen nur erste und letzte\)/)
    expect(text).toMatch(/Nicht geprüft, weil die Rechtstabelle sie nicht kennt\. Lesen Sie nach: §§ 15 bis 99 SGB II\./)
    expect(text).not.toContain('§ 44 ')
    expect(await page(exampleText('projekt-kurz'))).toMatch(/nicht die Vereinbarung\. Klären Sie das vor der Unterschrift/)
  })

  test('what was read is told with its version, never as in force on a day; half a year later it is to be checked again', async () => {
    const on = (day: string) => page(SHORT.replace('datum: 2027-01-15', `datum: ${day}`))
    expect(await on('2026-11-20')).toMatch(/Wortlaut gelesen, Stand 29\.04\.2026, seither nicht nachgelesen: .* Rechtstabelle vom 21\.11\.2026; Späteres ist nicht geprüft\./)
    expect(await on('2028-03-01')).toContain('liegt mehr als ein halbes Jahr. Prüfen Sie vor der Unterschrift neu.')
    expect(await on('2027-03-01')).not.toContain('halbes Jahr')
    expect(await page(exampleText('frei'))).toContain('Rechtsstand: Die Vereinbarung nennt keine Rechtsvorschrift.')
  })

  test('a norm of which something was not read is to be read again, with what it is; so is church law that was not read for the diocese', async () => {
    const text = await page(exampleText('integrationskurs'))
    expect(text).toMatch(/\d\. Recht: Lesen Sie den heutigen Wortlaut nach, er ist nicht sicher belegt: [^\n]*§ 8 Abs\. 3 IntV \([^)]*nicht gelesen\)/)
    expect(section(text, 'Rechtsstand')).not.toMatch(/8 Abs\. 3 IntV/)
    const church = (bistum: string) => page(SHORT.replace('    rolle: [mbe, jmd]\n', `    rolle: [mbe, jmd]\n    verband: caritas\n    bistum: ${bistum}\n`))
    expect(await church('muenchen-freising')).toContain('im Bistum in der Fassung ab 01.03.2026 gilt (nicht nachgelesen)')
    expect(await church('mainz')).not.toContain('in der Fassung ab')
  })

  test('terms that are right are no matter for readers; programs have them', () => {
    expect(protocol(exampleText('jobcenter')).law.terms).toContainEqual({ word: 'Grundsicherungsgeld', since: '2026-07-01' })
  })
})

test('parties under the same authority stand together, those with the same law as one; an authority that is not known and a church law that was inferred are to be checked', async () => {
  const jobcenter = /\n\nDatenschutz: .*/.exec(await page(exampleText('jobcenter')))?.[0]
  expect(jobcenter).toMatch(/Jobcenter Landkreis Tannental, Bundesagentur für Arbeit: DSGVO sowie die Vorschriften über den Sozialdatenschutz \(§ 35 SGB I und §§ 67 bis 85a SGB X\)\. Aufsicht: die oder der Bundesbeauftragte/)
  expect(jobcenter).toContain('Caritasverband Tannental e. V.: KDG. Aufsicht: das Katholische Datenschutzzentrum Frankfurt am Main.')
  const church = (verband: string) => page(SHORT.replace('    rolle: [mbe, jmd]\n', `    rolle: [mbe, jmd]\n    verband: ${verband}\n`))
  expect(await church('caritas')).toContain('Datenschutz: Fragen Sie die Datenschutzbeauftragten: Nachbarschaftshilfe Neuental e. V.: ob das KDG gilt (aus dem Verband geschlossen), ob es im Bistum in der Fassung ab 01.03.2026 gilt (nicht nachgelesen) und welche Aufsicht zuständig ist.')
  expect(await church('diakonie')).toContain('Nachbarschaftshilfe Neuental e. V.: ob das DSG-EKD gilt (aus dem Verband geschlossen).')
  expect(await church('diakonie\n    datenschutz: dsg-ekd')).not.toContain('ob das DSG-EKD gilt')
  expect(await church('paritaet')).not.toContain('aus dem Verband')
})

test('what no check touches is asked, with who answers', async () => {
  const questions = /Rechtsnatur\?.*\(Rechtsamt.*Informationspflichten\? Formular zur Einwilligung\?.*\(Datenschutzbeauftragte\)/
  for (const name of ['jobcenter', 'kurz']) expect(/\n\nNicht geprüft: .*/.exec(await page(exampleText(name)))?.[0]).toMatch(questions)
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
  const [a, b] = [await pageDocument(exampleText('gross')), await pageDocument(`${exampleText('gross')}\n`)] // a text that differs is made anew
  for (const format of ['txt', 'md', 'docx', 'pdf'] as const) expect(Buffer.from(await write(a, format, { images: new Map() })).equals(Buffer.from(await write(b, format, { images: new Map() })))).toBe(true)
})

test('the report changes nothing of the agreement', () => {
  const bare = (document: object): string => JSON.stringify(document).replaceAll('ordner/v.koop.yaml', 'test.koop.yaml')
  expect(bare(inspected(SHORT).document)).toBe(bare(documentOf(SHORT)))
})
