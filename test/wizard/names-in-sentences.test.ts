// Names that koopgen cannot inflect are asked about right after the name, so that the file has no error about them.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { main } from '../../src/cli.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { compose } from '../../src/pipeline.ts'
import { fileText } from '../../src/wizard/file.ts'
import { shortNameRefusal } from '../../src/wizard/name-questions.ts'
import { keyOf, type Question } from '../../src/wizard/question.ts'
import { converse } from '../../src/wizard/session.ts'
import { memoryIo } from '../support/memory-io.ts'
import { plainAnswer, talk } from '../support/wizard-talk.ts'

const templates = shippedTemplates()
/** The short way with a carrier of this name; answers by the key of the question. */
async function agreementWith(name: string, answers: Record<string, unknown> = {}) {
  const fixed: Record<string, unknown> = { 'typ': 'abh', 'parteien.2.name': name, ...answers }
  const asker = talk((question: Question) => (keyOf(question.path) in fixed ? fixed[keyOf(question.path)] : plainAnswer(question)))
  const state = (await converse({ data: {}, done: [], earlier: [] }, asker, { templates, today: '2027-01-15', keep: async () => {} }))!
  const text = fileText(state.data, templates.kinds.get('abh')!, 'x.json')
  const findings = new Findings('final')
  compose({ file: 'v.koop.yaml', text, sets: [], templates, mode: 'final' }, findings.report)
  return { asked: asker.asked, text, errors: findings.list.filter(({ severity }) => severity === 'error').map(({ code }) => code) }
}
const HOW = 'assistent.formen.2'

describe('a name in doubt', () => {
  test.each([['Deutsches Rotes Kreuz Kreisverband Neuental e. V.', 'n'], ['Fremde werden Freunde e. V.', 'm'], ['Miteinander e. V.', 'n'], ['IN VIA Katholischer Verband für Mädchen- und Frauensozialarbeit Neuental e. V.', 'm'], ['Soziale Dienste Neuental gGmbH', 'f']])('%s: one question, then the file has no error', async (name, genus) => {
    for (const way of ['kurz', 'alles']) {
      const { asked, errors } = await agreementWith(name, { [HOW]: 'so', 'assistent.weg': way, 'parteien.2.genus': genus, 'parteien.2.kurz': undefined })
      expect(asked.slice(asked.indexOf('parteien.2.name')).slice(0, 3)).toContain(HOW)
      expect([way, errors]).toEqual([way, []])
    }
  })
  test('a name in the plural needs a short name in the singular', async () => {
    const { errors } = await agreementWith('Soziale Dienste Neuental gGmbH', { 'parteien.2.genus': 'pl', 'parteien.2.kurz': 'Gesellschaft' })
    expect(errors).toEqual([])
  })
  test('what is proposed is written with its article', async () => {
    const { text } = await agreementWith('Fremde werden Freunde e. V.', { [HOW]: 'so', 'parteien.2.genus': 'm', 'parteien.2.kurz': 'Verein' })
    expect(text).toContain('dativ: dem Verein Fremde werden Freunde e. V.\n')
  })
  test('every form that is written was shown for confirmation', async () => {
    let shown = ''
    const asker = talk((question) => {
      const fixed: Record<string, unknown> = { typ: 'abh', 'parteien.2.name': 'Kolibri Röderberg e. V.', 'parteien.2.genus': 'm', [HOW]: 'so' }
      if (keyOf(question.path) === HOW) shown = question.options[0]?.words ?? ''
      return keyOf(question.path) in fixed ? fixed[keyOf(question.path)] : plainAnswer(question)
    })
    const state = (await converse({ data: {}, done: [], earlier: [] }, asker, { templates, today: '2027-01-15', keep: async () => {} }))!
    expect(fileText(state.data, templates.kinds.get('abh')!, 'x')).toContain('genitiv: des Kolibris Röderberg e. V.\n')
    expect(shown).toBe('zwischen dem Kolibri Röderberg e. V. und …, die Aufgaben des Kolibris Röderberg e. V.')
  })
  test('a name without article stands without one', async () => {
    const { text, errors } = await agreementWith('IN VIA Neuental e. V.', { [HOW]: 'ohne', 'parteien.2.genus': 'f' })
    expect(text).toContain('artikel: false\n')
    expect(errors).toEqual([])
  })
  test('own forms are asked one by one, and only with the right article', async () => {
    const refused: unknown[] = []
    const name = 'Deutsches Rotes Kreuz Kreisverband Neuental e. V.'
    const fixed: Record<string, unknown> = { 'typ': 'abh', 'parteien.2.name': name, 'parteien.2.genus': 'm', [HOW]: 'selbst', 'parteien.2.dativ': `dem ${name}` }
    const asker = talk((question) => {
      if (keyOf(question.path) === 'parteien.2.dativ') refused.push(question.refusal(name), question.refusal(`der ${name}`), question.refusal(`dem ${name}`))
      return keyOf(question.path) in fixed ? fixed[keyOf(question.path)] : plainAnswer(question)
    })
    const state = (await converse({ data: {}, done: [], earlier: [] }, asker, { templates, today: '2027-01-15', keep: async () => {} }))!
    expect(refused).toEqual([expect.stringContaining('beginnt der Name mit „dem“'), expect.stringContaining('„dem“'), undefined])
    expect(fileText(state.data, templates.kinds.get('abh')!, 'x')).toContain(`dativ: dem ${name}\n`)
  })
  test('a name that could stand as proposed is asked for in all forms where somebody wants another word', async () => {
    const own = { nominativ: 'die Werkstatt Mosaika', akkusativ: 'die Werkstatt Mosaika', dativ: 'der Werkstatt Mosaika', genitiv: 'der Werkstatt Mosaika' }
    const { asked, text, errors } = await agreementWith('Mosaika', { 'parteien.2.genus': 'f', [HOW]: 'selbst', 'parteien.2.rechtsform': 'e-v', ...Object.fromEntries(Object.entries(own).map(([form, words]) => [`parteien.2.${form}`, words])) })
    expect(asked).toEqual(expect.arrayContaining(Object.keys(own).map((form) => `parteien.2.${form}`)))
    for (const [form, words] of Object.entries(own)) expect(text).toContain(`${form}: ${words}\n`)
    expect(errors).toEqual([])
  })
  test('an ordinary name is not asked about', async () => {
    const { asked } = await agreementWith('Internationaler Bund e. V.')
    expect(asked).not.toContain(HOW)
  })
  test('a short name whose forms are unknown is refused, and one without letters', async () => {
    let words: string | undefined
    let digits: string | undefined
    const asker = talk((question) => {
      if (keyOf(question.path) === 'parteien.2.kurz') [words, digits] = ['Deutsches Rotes Kreuz Kreisverband', '123'].map((short) => question.refusal(short))
      return keyOf(question.path) === 'typ' ? 'abh' : plainAnswer(question)
    })
    await converse({ data: {}, done: [], earlier: [] }, asker, { templates, today: '2027-01-15', keep: async () => {} })
    expect(words).toContain('Wählen Sie einen Kurznamen')
    expect(digits).toContain('ist kein Wort')
  })
  test('a short name that no gender makes certain is refused where it is typed, not at the question about its gender', () => {
    const named = { n: 0, name: 'Verein Neuental e. V.', data: {} }
    for (const short of ['Malteser', 'Kurz GmbH']) expect(shortNameRefusal(short, named)).toBeUndefined()
    expect(shortNameRefusal('offen', named)).toContain('Wählen Sie einen Kurznamen')
  })
})

const ANSWERS = (name: string) => `
typ: abh
datum: 16.1.2027
land: Niedersachsen
parteien:
  - { rolle: abh, name: Stadt Neuental, sitz: "Marktplatz 4, 29999 Neuental", vertreten_durch: Oberbürgermeisterin }
  - { rolle: mbe, name: ${name}, genus: m, sitz: "Am Kirchgarten 3, 29999 Neuental", vertreten_durch: Vorsitzende }
`
test('without a terminal the missing forms are listed, each with its option, and nothing is written', async () => {
  const io = memoryIo({ 'a.yaml': ANSWERS('Fremde werden Freunde e. V.') })
  expect(await main(['init', '--answers', 'a.yaml', '--yes'], io)).toBe(2)
  expect(io.err()).toContain('fehlen noch 4 Angaben')
  for (const form of ['nominativ="der Verein', 'akkusativ="den Verein', 'dativ="dem Verein', 'genitiv="des Vereins']) expect(io.err()).toContain(`--set parteien.2.${form} Fremde werden Freunde e. V."`)
  expect([...io.files.keys()]).toEqual(['/arbeit/a.yaml'])
  expect(await main(['init', '--answers', 'a.yaml', '--yes', '--set', 'parteien.2.artikel=nein'], io)).toBe(0)
})
