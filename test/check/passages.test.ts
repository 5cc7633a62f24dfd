// Words as passages, in a draft and in a text from elsewhere; sentences; places.
import { describe, expect, test } from 'vitest'
import { foreignPassages } from '../../src/check/foreign.ts'
import { type Passage, passagesOf } from '../../src/check/passages.ts'
import { sentencesOf } from '../../src/check/sentences.ts'
import { draftOf } from '../support/drafts.ts'

const shown = (list: readonly Passage[]): readonly string[] => list.map(({ kind, text, lead }) => `${kind}${lead === null ? '' : ` [${lead}]`}: ${text}`)
const stretch = (source: string, { placeOf }: Passage, start: number, end: number): string | undefined => {
  const place = placeOf(start, end)
  if (!place) return undefined
  const lines = source.split('\n').slice(place.line - 1, place.endLine)
  return lines.length === 1 ? lines[0]?.slice(place.column - 1, place.endColumn - 1) : [lines[0]?.slice(place.column - 1), ...lines.slice(1, -1), lines.at(-1)?.slice(0, place.endColumn - 1)].join('\n')
}

describe('a text from elsewhere', () => {
  const source = `Kooperationsvereinbarung

zwischen

der **Stadt Neuental**
und dem Verein Auental e. V.

# Präambel

Wer neu ist, braucht Rat. Die Stadt hilft.

§ 1 Zweck

(1) Die Migrations-
beratung und die Jugend-
und Sozialdienste beraten.

(2) Ratsuchende haben:

a) den Termin wahrzunehmen,
b) ihn nachzuweisen.
Neuental, den 16. Januar 2017

Die Bürgermeisterin
`
  const passages = foreignPassages('vertrag.txt', source)
  test('is told apart by its looks', () => {
    expect(shown(passages)).toEqual([
      'title: Kooperationsvereinbarung',
      'party: zwischen',
      'party: der Stadt Neuental und dem Verein Auental e. V.',
      'heading: Präambel',
      'paragraph: Wer neu ist, braucht Rat. Die Stadt hilft.',
      'heading: § 1 Zweck',
      'paragraph: Die Migrationsberatung und die Jugend- und Sozialdienste beraten.',
      'paragraph: Ratsuchende haben:',
      'item [Ratsuchende haben:]: den Termin wahrzunehmen,',
      'item [Ratsuchende haben:]: ihn nachzuweisen.',
      'signature: Neuental, den 16. Januar 2017',
      'signature: Die Bürgermeisterin',
    ])
  })
  test('„zwischen“ in a later § does not turn what stands before it into a title', () => {
    const late = foreignPassages('vertrag.txt', '1. Stadt Neuental\n\n2. Verein Auental e. V.\n\nPräambel\n\nRat hilft.\n\n§ 1 Zweck\n\nDie Stadt weist hin.\n\n§ 2 Daten\n\nDaten zwischen den Parteien bleiben Daten.\n\n§ 3 Ende\n\nSie endet.\n')
    expect(late.map(({ kind }) => kind)).not.toContain('title')
    expect(shown(late)).toContain('paragraph: Die Stadt weist hin.')
  })
  test('each stretch has its place, over marks and ends of lines', () => {
    const find = (words: string): string | undefined => {
      const passage = passages.find(({ text }) => text.includes(words))
      const start = passage?.text.indexOf(words) ?? 0
      return passage && stretch(source, passage, start, start + words.length)
    }
    expect(find('Stadt Neuental')).toBe('Stadt Neuental')
    expect(find('Migrationsberatung und')).toBe('Migrations-\nberatung und')
    expect(find('nachzuweisen')).toBe('nachzuweisen')
  })
  test('no word is lost', () => {
    const words = (text: string): readonly string[] => text.replace(/-\n(?=beratung)/, '').replace(/[*#]|\(\d\)|[ab]\)/g, '').split(/\s+/).filter(Boolean)
    expect(passages.flatMap(({ text }) => words(text))).toEqual(words(source))
  })
})

describe('sentences', () => {
  const split = (text: string): readonly string[] => sentencesOf(foreignPassages('t.txt', text)).map((one) => one.text)
  test.each([
    ['Der Verein Auental e. V. berät. Die Stadt hilft.', ['Der Verein Auental e. V. berät.', 'Die Stadt hilft.']],
    ['Am 1. Januar beginnt es. Bis 31.12. gilt Abs. 2 Satz 1 Nr. 4 IntV.', ['Am 1. Januar beginnt es.', 'Bis 31.12. gilt Abs. 2 Satz 1 Nr. 4 IntV.']],
    ['Es gibt Kurse, z. B. Alphabetisierung. „Ja.“ Nein!', ['Es gibt Kurse, z. B. Alphabetisierung.', '„Ja.“', 'Nein!']],
    ['Ohne Punkt am Ende', ['Ohne Punkt am Ende']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected))
})

describe('a draft', () => {
  const { draft, subject, text } = draftOf(`koopgen: 1
typ: frei
datum: 2027-01-15
land: DE-RP
parteien:
  - { id: stadt, rolle: kommune, name: Stadt Neuental, rechtsform: gebietskoerperschaft, genus: f, sitz: { plz: "12345", ort: Neuental }, vertreten_durch: [{ funktion: Bürgermeisterin }] }
  - { id: verein, rolle: mbe, name: Verein Auental e. V., rechtsform: e-v, genus: m, sitz: { plz: "12345", ort: Neuental }, vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }] }
zusatz:
  - id: flyer
    titel: Auslage
    text: |
      (1) Die Stadt legt **Flyer** aus.[^1]

      (2) Sie achtet darauf, dass:

          a) sie aktuell sind,
          b) niemand sie wegräumt.

      [^1]: Auch in anderen Sprachen.
`)
  const passages = passagesOf(draft, subject).filter(({ path }) => path[0] === 'zusatz')
  test('has the same passages, with marks gone', () => {
    expect(shown(passages)).toEqual([
      'heading: Auslage',
      'paragraph: Die Stadt legt Flyer aus.',
      'note: Auch in anderen Sprachen.',
      'paragraph: Sie achtet darauf, dass:',
      'item [Sie achtet darauf, dass:]: sie aktuell sind,',
      'item [Sie achtet darauf, dass:]: niemand sie wegräumt.',
    ])
    expect(passages.every(({ own }) => own)).toBe(true)
  })
  test('places lead into the YAML', () => {
    const item = passages.find((one) => one.text.startsWith('niemand'))
    expect(item && stretch(text, item, 0, 7)).toBe('niemand')
  })
})
