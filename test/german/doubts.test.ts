// What a doubt about a name tells the user: one message per mistake, and a line that, pasted, settles it.
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts'
import { type FoundDoubt, Grammar, group, party } from '../../src/german/agree.ts'
import { NAME_DOUBTS } from '../../src/german/articles.ts'
import { parse } from 'yaml'
import { yamlText, yamlValue } from '../../src/german/doubt-texts.ts'
import { doubtMessage, doubtMessages } from '../../src/german/doubts.ts'
import { likelyGender, type NameSpec, withArticle } from '../../src/german/names.ts'

/** All four forms of a name are printed. */
function doubtsOf(spec: NameSpec): readonly FoundDoubt[] {
  const g = new Grammar()
  for (const key of ['der', 'den', 'dem', 'des'] as const) g.article(party('x', spec), key)
  return g.doubts
}
const told = (spec: NameSpec) => doubtMessages(doubtsOf(spec)).map(({ message }) => message)

const DOUBTFUL: readonly NameSpec[] = [
  { name: 'Deutsches Rotes Kreuz Kreisverband Musterau e. V.', genus: 'n' },
  { name: 'Pusemucker Verein e. V.', genus: 'm' },
  { name: 'IN VIA Katholischer Verband für Mädchen e. V.', genus: 'm' },
  { name: 'Soziale Dienste „Mustertal“ gGmbH', genus: 'f' },
  { name: 'Fremde werden Freunde e. V.', genus: 'm' },
  { name: 'Zebra e. V.', genus: 'm' },
  { name: 'Neue Wege e. V.', genus: 'm' },
  { name: 'Bunter Faden e. V.', genus: 'm' },
  { name: 'Diakonisches Werk Musterland e. V.', genus: 'f' },
]

describe('a doubt about a name', () => {
  it('is told once for all its cases, with the lines to paste', () => {
    expect(told({ name: 'Deutsches Rotes Kreuz Kreisverband Musterau e. V.', genus: 'n' })).toEqual([
      {
        code: 'deutsch/zwei-hauptwoerter',
        message:
          'Im Namen „Deutsches Rotes Kreuz Kreisverband Musterau e. V.“ ist „Kreisverband“ ein zweites Hauptwort; die Form im Nominativ, Akkusativ, Dativ und Genitiv ist deshalb unsicher.',
        hint: [
          'Bitte prüfen und bei dieser Partei ergänzen:',
          'nominativ: "das Deutsche Rote Kreuz Kreisverband Musterau e. V."',
          'akkusativ: "das Deutsche Rote Kreuz Kreisverband Musterau e. V."',
          'dativ: "dem Deutschen Roten Kreuz Kreisverband Musterau e. V."',
          'genitiv: "des Deutschen Roten Kreuzes Kreisverband Musterau e. V."',
        ].join('\n'),
      },
    ])
  })
  it.each(DOUBTFUL)('$name ($genus): the pasted lines settle it', (spec) => {
    const hints = told(spec).map((m) => m.hint)
    expect(hints.length).toBeGreaterThan(0)
    const pasted = hints.flatMap((hint) =>
      [...hint.matchAll(/^(nominativ|akkusativ|dativ|genitiv): (".*")$/gm)].map(([, key, value]) => [key, JSON.parse(value ?? '""')]),
    )
    const gender = hints.flatMap((hint) => /^Bitte prüfen: genus: (\w+)\. Stimmt die Angabe doch/.exec(hint)?.[1] ?? [])
    pasted.push(...gender.map((value) => ['genus', value]))
    expect(pasted.length).toBeGreaterThan(0)
    expect(doubtsOf({ ...spec, ...Object.fromEntries(pasted) })).toEqual([])
  })
  it('about the gender names the one that the name shows', () => {
    expect(told({ name: 'Diakonisches Werk Musterland e. V.', genus: 'f' })).toMatchObject([
      {
        code: 'deutsch/genus-widerspruch',
        message: '„Diakonisches“ im Namen „Diakonisches Werk Musterland e. V.“ passt nicht zu genus: f (weiblich).',
      },
    ])
    expect(told({ name: 'Diakonisches Werk Musterland e. V.', genus: 'f' })[0]?.hint).toMatch(/^Bitte prüfen: genus: n\. Stimmt die Angabe doch, schreiben Sie die Form selbst: [a-z]+: …/)
    expect(told({ name: 'Der Bunte Kreis', genus: 'f' })).toMatchObject([{ code: 'deutsch/artikel-widerspruch', hint: 'Bitte prüfen: genus: m.' }])
  })
  it('offers the plural where the first words count', () => {
    expect(told({ name: 'Soziale Dienste Mustertal gGmbH', genus: 'f' })[0]?.hint).toMatch(/\nOder, wenn das Hauptwort am Anfang zählt: genus: pl$/)
  })
  it('puts "Verein" before a name that is a sentence', () => {
    expect(told({ name: 'Fremde werden Freunde e. V.', genus: 'm' })[0]?.hint).toContain('dativ: "dem Verein Fremde werden Freunde e. V."')
  })
  it('corrects the article of a given form', () => {
    expect(told({ name: 'Deutsches Rotes Kreuz', genus: 'n', dativ: 'der DRK Musterau' })).toEqual([
      {
        code: 'deutsch/form-widerspruch',
        message: 'Die angegebene Form im Dativ beginnt mit „der“; zu genus: n gehört „dem“.',
        hint: 'Bitte prüfen und ändern:\ndativ: "dem DRK Musterau"',
      },
    ])
  })
  it('about a short name asks for another name, because its forms cannot be given', () => {
    const [short] = told({ name: 'Lotus', genus: 'm', key: 'kurz' })
    expect(short?.hint).not.toMatch(/genitiv:/)
    expect(short?.hint).toContain('Wählen Sie hier einen Namen')
  })
  it('about a group asks for its singular', () => {
    const g = new Grammar()
    g.every(
      group('g', 'Muster', [
        { name: 'A', genus: 'm' },
        { name: 'B', genus: 'm' },
      ]),
      'nom',
    )
    expect(doubtMessages(g.doubts).map(({ message }) => message.code)).toContain('deutsch/gruppe-ohne-einzahl')
  })
})

describe('every doubt', () => {
  it.each(NAME_DOUBTS)('%s has a German message, a next step and a row in the catalogue', (code) => {
    const { code: diagnostic, message, hint } = doubtMessage({ code, word: 'Muster', kase: 'dat' }, { name: 'Muster Verein', genus: 'm' })
    expect(CATALOGUE).toHaveProperty([diagnostic])
    expect(message).toMatch(/„Muster.*\.$/)
    expect(hint.length).toBeGreaterThan(10)
    expect(message + hint).not.toMatch(/undefined|null|\bnull\b/)
  })
  it('has texts in the catalogue that contain only forms koopgen makes', () => {
    const werk = withArticle({ name: 'Paritätischer Gesamtverband', genus: 'm' }, 'dat')
    expect(CATALOGUE['deutsch/artikel-widerspruch'].explain).toContain(werk.article + werk.name)
  })
})

describe('YAML texts', () => {
  it.each(['dem „Verein“', 'a "b" c', 'a \\ b', 'x: # y'])('%s is read back as it is', (text) => expect(JSON.parse(yamlText(text))).toBe(text))
})

describe('the gender of a short name without one', () => {
  it.each([
    ['Caritas', 'm', 'f'],
    ['Verband', 'm', 'm'],
    ['AWO', 'f', 'f'],
    ['Bildungswerk gGmbH', 'f', 'f'],
    ['Stadt', 'm', 'f'],
  ] as const)('%s, party %s: %s', (name, ofParty, expected) => expect(likelyGender(name, ofParty)).toBe(expected))
})

it.each([
  ['Neue Wege e. V.', 'Neue Wege e. V.'],
  ['Verein: Hilfe e. V.', '"Verein: Hilfe e. V."'],
  ['Haus #1 e. V.', '"Haus #1 e. V."'],
  ['- Hilfe e. V.', '"- Hilfe e. V."'],
  ['„Zebra“ e. V.', '"„Zebra“ e. V."'],
  ['Haus "Zebra" e. V.', '"Haus \\"Zebra\\" e. V."'],
  ['Ja', '"Ja"'],
  ['1 Welt e. V.', '"1 Welt e. V."'],
])('the value %s is pasted as %s and read as the same words', (text, written) => {
  expect(yamlValue(text)).toBe(written)
  expect(parse(`name: ${written}`)).toEqual({ name: text })
})
