// What a report says of the recommendations: every item in one state, own wording fulfils nothing, omissions with their reason.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { countsOf, type ItemState } from '../../src/report/coverage.ts'
import { examples, exampleText } from '../support/compose.ts'
import { page, protocol, shortWith, SHORT } from './reported.ts'

function item(text: string, id: string): ItemState {
  const found = protocol(text).coverage.items.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is no item`)
  return found.state
}

/** Items · fulfilled · omitted · replaced · objected · to judge · not applicable; beyond the recommendations. Read beside the agreements. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  'abh-traegergruppe': [26, 24, 1, 0, 0, 1, 0, 10],
  'alles': [26, 20, 2, 2, 0, 1, 1, 8],
  'clearingstelle': [43, 33, 7, 0, 0, 3, 0, 0],
  'clearingstelle-kurz': [43, 28, 12, 0, 0, 3, 0, 0],
  'frei': [0, 0, 0, 0, 0, 0, 0, 0],
  'gross': [9, 8, 0, 0, 0, 1, 0, 16],
  'integrationskurs': [25, 24, 0, 0, 0, 1, 0, 0],
  'integrationskurs-kurz': [25, 21, 3, 0, 0, 1, 0, 0],
  'jobcenter': [36, 34, 0, 0, 0, 2, 0, 0],
  'jobcenter-kurz': [36, 26, 8, 0, 0, 2, 0, 0],
  'kurz': [26, 19, 5, 0, 0, 1, 1, 4],
  'projekt': [9, 5, 3, 0, 0, 1, 0, 17],
  'projekt-kurz': [9, 5, 3, 0, 0, 1, 0, 6],
}
test.each(examples)('%s: each item that concerns the kind once, counted as read', (name) => {
  const { coverage, inspected } = protocol(exampleText(name))
  const wanted = shippedTemplates().law.inventory.filter(({ klasse, arten }) => !['N', 'ext'].includes(klasse) && (arten === 'alle' || arten.includes(inspected.kind.typ)))
  expect(coverage.items.map(({ id }) => id)).toEqual(inspected.kind.typ === 'frei' ? [] : wanted.map(({ id }) => id))
  const { all, done, omitted, replaced, objected, toJudge, notApplicable } = countsOf(coverage.items)
  expect([all, done, omitted, replaced, objected, toJudge, notApplicable, coverage.beyond.length]).toEqual(COUNTS[name])
  expect(done + omitted + replaced + objected + toJudge + notApplicable).toBe(all)
})

describe('an item', () => {
  test('on talks of the heads is not fulfilled by talks of those below them', () => {
    const of = (ebene: string) => item(shortWith(`klauseln:\n  jahresgespraech: { ebene: ${ebene} }`), 'abh.jahresgespraech').state
    expect(['leitung', 'bereich'].map(of)).toEqual(['fulfilled', 'omitted'])
  })
  test('is fulfilled where a model clause is printed, with its § and the paragraphs that say it', () => {
    expect(item(SHORT, 'abh.datenschutz')).toMatchObject({ state: 'fulfilled', at: [{ at: '§\u00a06', paragraphs: [2, 2] }, { at: '§\u00a06', paragraphs: [4, 4] }] })
    expect(item(SHORT, 'guard.abh.keine-voraussetzung')).toMatchObject({ state: 'fulfilled', at: [{ at: '§\u00a02', paragraphs: [3, 3] }] })
    expect(item(SHORT, 'clst.praeambel')).toMatchObject({ at: [{ at: 'Präambel', named: true }] })
  })

  test('that a clause with own wording would fulfil is for a person to read, even if the wording repeats the model', async () => {
    const text = shortWith('klauseln:\n  auslage: { wortlaut: "Die Träger können Material auslegen." }')
    expect(item(text, 'abh.auslage')).toMatchObject({ state: 'replaced' })
    expect(await page(text)).toContain('Ersetzt: Durch eigenen Wortlaut: Auslage von Informationsmaterial (§ 3 Abs. 4)')
    expect(item(shortWith('klauseln:\n  auslage: { titel: Flyer }'), 'abh.auslage')).toMatchObject({ state: 'fulfilled' })
  })

  test('stays fulfilled while another model clause says it, and is replaced when none does', () => {
    const one = shortWith('klauseln:\n  einwilligung: { wortlaut: "Die Einwilligung ist schriftlich." }')
    expect(item(one, 'intro.einwilligung')).toMatchObject({ state: 'fulfilled', at: [{ at: '§\u00a06' }] })
    expect(item(`${one}  datenschutz: { wortlaut: "Es gilt die DSGVO." }\n`, 'intro.einwilligung')).toMatchObject({ state: 'replaced' })
  })

  test('of a clause left out shows the reason, or that there is none; a pair of reasons stays with its clause', async () => {
    const reasoned = shortWith('klauseln:\n  konflikt: { entfaellt: Das regelt der Runde Tisch. }')
    expect(item(reasoned, 'abh.konflikt')).toMatchObject({ state: 'omitted', why: 'reason', detail: { text: 'Das regelt der Runde Tisch.', from: ['klauseln', 'konflikt', 'entfaellt'] } })
    expect(await page(reasoned)).toContain('Nicht enthalten: Weg bei Meinungsverschiedenheiten – Grund: Das regelt der Runde Tisch.')
    const silent = shortWith('klauseln:\n  konflikt: false')
    expect(item(silent, 'abh.konflikt')).toMatchObject({ state: 'omitted', why: 'no-reason' })
    expect(await page(silent)).toContain('Ohne Angabe von Gründen: Weg bei Meinungsverschiedenheiten')
  })

  test('that nobody asked for is told apart: an offer, the detailed form, a parameter', () => {
    expect(item(SHORT, 'abh.sprechstunde')).toMatchObject({ state: 'omitted', why: 'not-chosen' })
    expect(item(SHORT, 'intro.mbe-aufgaben.netzwerk')).toMatchObject({ state: 'omitted', why: 'long-form' })
    const ik = exampleText('integrationskurs-kurz')
    expect(item(ik, 'ik.2.ikt.infogespraech')).toMatchObject({ state: 'fulfilled' })
    expect(item(`${ik}\nklauseln:\n  infogespraech: { waehrend_unterricht: false }\n`, 'ik.2.ikt.infogespraech')).toMatchObject({ state: 'omitted', why: 'option' })
  })

  test('about advice in the building does not concern an agreement without it; with it, it does', () => {
    expect(item(SHORT, 'guard.abh.praesenz')).toMatchObject({ state: 'not-applicable' })
    expect(item(shortWith('klauseln:\n  sprechstunde: { termine: { di: 9:00-12:00 }, raum: Zimmer 12 }'), 'guard.abh.praesenz')).toMatchObject({ state: 'fulfilled' })
  })

  test('that is a value counts as given; services for young people only when a sentence names them and a party has them', () => {
    expect(item(exampleText('clearingstelle-kurz'), 'clst.parteien')).toEqual({ state: 'given', path: 'parteien.rolle' })
    expect(item(exampleText('integrationskurs-kurz'), 'intro.auch-jmd')).toMatchObject({ state: 'omitted', why: 'long-form' })
    const words = exampleText('kurz').replace('rolle: [mbe, jmd]', 'rolle: mbe') // its clause on terms speaks of such services
    expect(item(exampleText('kurz'), 'intro.auch-jmd')).toMatchObject({ state: 'fulfilled' })
    expect(item(words, 'intro.auch-jmd')).toMatchObject({ state: 'omitted', why: 'no-party' })
  })

  test('that no text and no program answers is a question, although a clause is printed; without the clause it is left out', async () => {
    const text = exampleText('clearingstelle')
    expect(item(text, 'guard.abh.nur-staedtisch')).toEqual({ state: 'to-judge' })
    expect(item(text, 'intro.alle-traeger')).toEqual({ state: 'to-judge' })
    expect(await page(text)).toMatch(/\d\. Beantworten Sie: Ist die Besetzung der Clearingstelle auf Dauer gesichert, auch bei Ausfall\?/)
    expect(item(SHORT.replace('[mbe, jmd]', 'mbe'), 'intro.alle-traeger')).toMatchObject({ state: 'checked', objections: [expect.any(String)] })
  })

  test('that a rule looks at is checked, and objected to when the rule found something', async () => {
    expect(item(SHORT, 'intro.gf-ebene')).toEqual({ state: 'checked', objections: [] })
    const text = SHORT.replace('funktion: Vorsitzende', 'funktion: Teamleitung')
    expect(item(text, 'intro.gf-ebene')).toMatchObject({ state: 'checked', objections: [expect.stringContaining('Teamleitung')] })
    expect(await page(text)).toContain('Nicht erfüllt: Abschluss auf der Ebene der Leitung')
    expect(await page(text)).toContain('Hinweis: Für „Nachbarschaftshilfe Neuental e. V.“ unterschreibt „Teamleitung“')
  })
})

test('the count at the top adds up and names only what there is', async () => {
  expect(await page(SHORT)).toContain('19 von 26 Punkten sind im Text geregelt, 5 nicht enthalten, 1 von Ihnen zu beurteilen, 1 nicht einschlägig.')
  expect(await page(exampleText('jobcenter'))).toContain('34 von 36 Punkten sind im Text geregelt, 2 von Ihnen zu beurteilen.')
  expect(await page(exampleText('integrationskurs'))).toContain('24 von 25 Punkten sind im Text geregelt, 1 von Ihnen zu beurteilen.')
})

test('a kind without model clauses claims nothing', async () => {
  const text = await page(exampleText('frei'))
  expect(text).toContain('Diese Art hat keine Musterklauseln.')
  expect(text).not.toContain('im Text geregelt')
  expect(text).toContain('Von keiner Musterklausel gesichert: Beratung ist freiwillig;')
})

test('what own words contradict is not fulfilled, accepted or not, and no guardrail is secured by a clause beside it', () => {
  const text = `${exampleText('kurz')}\nzusatz:\n  - { id: neu, titel: Neu, text: "Ratsuchende müssen die Beratung besuchen." }\n`
  const accepted = `${text}ausnahmen:\n  - { code: guardrail/pflichtberatung, zu: zusatz.neu, grund: Der Satz gibt nur eine frühere Regel wieder. }\n`
  for (const one of [text, accepted]) {
    expect(item(one, 'guard.freiwilligkeit')).toMatchObject({ state: 'checked', objections: [expect.stringContaining('verpflichtet')] })
    expect(protocol(one).guardrails.find(({ id }) => id === 'freiwilligkeit')?.state).toBe('contradicted')
    expect(protocol(one).guardrails.find(({ id }) => id === 'unabhaengigkeit')?.state).toBe('secured')
  }
})
