// Who signs, what the law says of it, and what has to be settled before: one point for each matter.
import { describe, expect, test } from 'vitest'
import { exampleText } from '../support/compose.ts'
import { json, page, section, SHORT } from './reported.ts'

const signing = async (text: string): Promise<string> => section(await page(text), 'Unterschrift')
/** The short example with a page of signatures of its own. */
const block = (lines: string): string => SHORT.replace('  ort_datum: je-unterschrift\n', `  ort_datum: je-unterschrift\n  unterschriften:\n${lines}    - { fuer: nachbarschaft, personen: [{ zeilen: [Vorsitzende] }] }\n`)
/** The short example in another Land. */
const inLand = (land: string): string => SHORT.replace('land: DE-NI', `land: ${land}`)

describe('the page of signatures tells who signs', () => {
  test('where it names others than the head, it is printed, and the power is asked for', async () => {
    const text = block('    - { fuer: stadt, personen: [{ zeilen: [Leitung Bürgerbüro], zusatz: i. A. }] }\n')
    const all = await page(text)
    expect(await signing(text)).toMatch(/Stadt Neuental[\s:]+i\. A\. Leitung Bürgerbüro/)
    expect(await signing(text)).not.toContain('Oberbürgermeisterin')
    expect(all).toMatch(/1\. Unterschrift: Stadt Neuental: Im Kopf steht „Oberbürgermeisterin“, unterzeichnen soll „i\. A\. Leitung Bürgerbüro“\..* Lassen Sie sich Vertretung oder Vollmacht zeigen \(i\. A\.\)\./)
    expect((await json(text)).parties.map(({ signersDiffer }) => signersDiffer)).toEqual([true, false])
    expect((await json(SHORT)).parties.map(({ signersDiffer }) => signersDiffer)).toEqual([false, false])
  })

  test('the same office in other words is none, a second person is one; a party that nobody signs for is named', async () => {
    expect(await page(block('    - { fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin der Stadt] }] }\n'))).not.toContain('Im Kopf steht')
    expect(await page(block('    - { fuer: stadt, personen: [{ zeilen: [Oberbürgermeisterin] }, { zeilen: [Amtsleitung] }] }\n'))).toContain('Im Kopf steht „Oberbürgermeisterin“, unterzeichnen soll „Oberbürgermeisterin und Amtsleitung“.')
    const nobody = exampleText('abh-traegergruppe').replace('[Geschäftsführer, Brücken bauen gGmbH]', '[Geschäftsführer]')
    expect(await signing(nobody)).toMatch(/Brücken bauen gGmbH[\s:]+nicht genannt/)
    expect(await page(nobody)).toContain('Brücken bauen gGmbH (niemand genannt; im Kopf steht „Geschäftsführer“)')
  })

  test('members of a group are found by their name', async () => {
    const text = await page(exampleText('gross'))
    expect(text).toMatch(/Evangelische Kirchengemeinde St\. Johannis Falkenbrück: Vorsitzender des Gemeindekirchenrats und Pfarrerin/)
    expect(text).toContain('DRK-Kreisverband Falkenaue e. V. (i. V. Stellvertretender Kreisgeschäftsführer; im Kopf steht „Kreisgeschäftsführer“; nicht Vorstand: Vollmacht?)')
    expect(await page(exampleText('alles'))).toContain('i. V. Erster Beigeordneter und i. A. Leitung Ausländeramt')
  })
})

describe('an office that is not the organ', () => {
  test('is not told as one that represents', async () => {
    const manager = SHORT.replace('funktion: Vorsitzende,', 'funktion: Geschäftsführerin,')
    expect(await signing(manager)).toContain('Geschäftsführerin; nicht als Vorstand (§ 26 BGB): Vollmacht oder besondere Vertretung (§ 30 BGB) nötig; siehe Punkt 1')
    expect(await page(manager)).toContain('Nachbarschaftshilfe Neuental e. V. (Geschäftsführerin; nicht Vorstand: Vollmacht?)')
    expect(await signing(exampleText('gross'))).toContain('Geschäftsführung (§ 35 GmbHG); Prokuristin: Vollmacht oder Prokura nötig')
    expect(await signing(SHORT)).toContain('Vorsitzende; Vorstand (§ 26 BGB); siehe Punkt 1.')
  })

  test('of a Jobcenter is asked for, and an office that only sounds like the board is none', async () => {
    const jobcenter = exampleText('jobcenter').replace(/funktion: Geschäftsführ\p{L}*/u, 'funktion: Vorsitzende der Trägerversammlung')
    expect(await signing(jobcenter)).toContain('Vorsitzende der Trägerversammlung; nicht als Geschäftsführung (§ 44d SGB II): Vollmacht nötig; siehe Punkt')
    expect(await page(jobcenter)).toContain('Unterzeichnen soll „Vorsitzende der Trägerversammlung“; vertreten darf: Geschäftsführung (§ 44d SGB II). Lassen Sie sich die Vollmacht zeigen.')
    expect(await signing(SHORT.replace('funktion: Vorsitzende,', 'funktion: Vorstandsassistentin,'))).toContain('nicht als Vorstand (§ 26 BGB)')
  })

  test('of another level, another place or a former one is a point of the municipality', async () => {
    for (const office of ['Landrat', 'Bürgermeisterin der Gemeinde Nachbarort', 'Bürgermeisterin a. D.']) {
      expect(await page(SHORT.replace('funktion: Oberbürgermeisterin', `funktion: ${office}`))).toMatch(new RegExp(`Unterschrift: Stadt Neuental: Es unterschreibt „${office}“; .*Befugt ist nach § 86`))
    }
  })

  test('of a municipality is asked for, with those whom its law names', async () => {
    expect(await page(exampleText('abh-traegergruppe'))).toMatch(/Stadt Beispielstadt: Unterzeichnen soll „i\. V\. Beigeordnete“; befugt ist nach § 49 GemO RP: Bürgermeisterin oder Bürgermeister, sonst Beigeordnete als allgemeine Vertretung .* Lassen Sie sich Vertretung oder Vollmacht zeigen \(i\. V\.\)\./)
    expect(await page(SHORT.replace('Oberbürgermeisterin', 'Stadträtin'))).toContain('Unterzeichnen soll „Stadträtin“; befugt ist nach § 86 Abs. 2 bis 4 NKomVG: Hauptverwaltungsbeamtin oder Hauptverwaltungsbeamter, sonst Vollmacht in gleicher Form. Lassen Sie das Rechtsamt der Partei bestätigen, was zutrifft.')
    expect(await page(SHORT)).not.toContain('befugt ist nach')
    expect(await page(exampleText('jobcenter-kurz'))).not.toContain('Regionspräsident')
  })
})

test('form and representation are told apart: § 26 BGB and § 35 GmbHG represent, writing comes from the law of contracts', async () => {
  const text = await signing(SHORT)
  expect(text).toContain('Form: Schriftform, wenn der Vertrag öffentlich-rechtlich ist (§ 57 VwVfG oder Landesgesetz). Vorgesehen: 2 Originale, Unterschrift auf Papier.')
  expect(text).toContain('Stadt Neuental: Oberbürgermeisterin; § 86 Abs. 2 bis 4 NKomVG; außerhalb der laufenden Verwaltung.')
  expect(await signing(exampleText('jobcenter-kurz'))).toContain('(§ 56 SGB X)')
  expect(await signing(exampleText('integrationskurs-kurz'))).toContain('Form: Für diese Parteien ist keine Formvorschrift hinterlegt.')
  expect(await signing(SHORT.replace('ort_datum', 'modus: qes\n  ausfertigungen: 4\n  ort_datum'))).toContain('Vorgesehen: ein elektronisches Dokument, qualifizierte elektronische Signatur.')
  expect(await signing(SHORT.replace('ort_datum', 'modus: einzeln\n  ort_datum'))).toMatch(/jede Partei unterzeichnet die für die anderen bestimmten\./)
})

test('whether an office represents alone is never told as a fact; a body is no person', async () => {
  expect(await page(SHORT)).toContain('Unterschrift: Lassen Sie sich zeigen, dass die Genannten vertreten dürfen, allein oder nur gemeinsam (Satzung, Gesellschaftsvertrag, Register, Vollmacht): Nachbarschaftshilfe Neuental e. V. (Vorsitzende).')
  expect(await page(exampleText('clearingstelle'))).toContain('(Vorstand; ohne Person)')
  expect(await page(exampleText('gross'))).toContain('Bundesagentur für Arbeit (Vorsitzender der Geschäftsführung);')
})

describe('what is not proved', () => {
  test('is asked for, never told as a fact; parties with the same question share the point', async () => {
    const text = SHORT.replace('rechtsform: e-v', 'rechtsform: sonstige')
    expect(await signing(text)).toContain('Nachbarschaftshilfe Neuental e. V.: Vorsitzende; keine Vorschrift hinterlegt; siehe Punkt 1.')
    expect(await page(text)).toContain('Unterschrift: Nachbarschaftshilfe Neuental e. V.: Eine Vorschrift ist nicht hinterlegt. Fragen Sie, wer in welcher Form unterzeichnet.')
    expect(await page(exampleText('jobcenter'))).toContain('Jobcenter Landkreis Tannental: Fragen Sie nach Form und Vertretung (nur durch eine Quelle belegt).')
    expect(await page(exampleText('gross'))).toContain('Unterschrift: Jobcenter Falkenaue; Stiftung Sprache und Beruf Falkenaue: Eine Vorschrift ist nicht hinterlegt.')
  })

  test('of a norm that is known but was not read, warning, line and question are one matter', async () => {
    const text = inLand('DE-MV')
    const all = await page(text)
    expect(all.match(/\d\. [^\n]*Stadt Neuental:/g)).toHaveLength(1)
    expect(all).toMatch(/Unterschrift: Stadt Neuental: .*KV M-V.* Fragen Sie das Rechtsamt der Partei, wer in welcher Form unterzeichnet\./)
    expect(all.match(/nachgelesen\. [^\n]*nicht nachgelesen/)).toBeNull()
    expect(await signing(text)).toMatch(/KV M-V, nicht nachgelesen: wohl zwei Unterschriften \(zweite: .*\); siehe Punkt 1/)
  })
})

describe('findings about law and signatures', () => {
  const COUNTY = inLand('DE-BY').replace('name: Stadt Neuental', 'name: Landkreis Neuental').replace('    genus: f\n    rechtsform: gebiets', '    genus: m\n    rechtsform: gebiets').replace('funktion: Oberbürgermeisterin', 'funktion: Landrätin')

  test('stand among the points also when they are hints, with names instead of ids and without codes', async () => {
    const all = await page(COUNTY)
    expect(all).toMatch(/Unterschrift: Landkreis Neuental: „Landkreis Neuental“ ist als Landkreis Partei\..* Klären Sie, wer Partei ist\./)
    expect(await signing(COUNTY)).toContain('Landrätin; offen, weil nicht feststeht, wer Partei ist; siehe Punkt 1')
    const clerk = await page(SHORT.replace('Oberbürgermeisterin', 'Leitung Bürgerbüro'))
    expect(clerk).toContain('Es unterschreibt „Leitung Bürgerbüro“; das ist eine Funktion, keine Amtsbezeichnung.')
    for (const text of [all, clerk, await page(inLand('DE-SL'))]) expect(text).not.toMatch(/„stadt“|\(DE-|\[recht\//)
  })

  test('of a town in Bavaria ask for the council', async () => {
    expect(await page(inLand('DE-BY'))).toMatch(/Klären Sie, ob der Gemeinderat beschließen muss: .*Art\. 38 Abs\. 1 BayGO/)
    for (const text of [COUNTY, SHORT]) expect(await page(text)).not.toContain('Gemeinderat')
  })
})
