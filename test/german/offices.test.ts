// Offices: every row of the table against its own example; what is wording and what is fact; which function stands under the signature.
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/german/articles.ts'
import { officeDoubtMessage } from '../../src/german/office-doubts.ts'
import { feminine, OFFICE_NOUNS } from '../../src/german/office-nouns.ts'
import { type Office, officeWithArticle, representedBy, titleForSignature } from '../../src/german/offices.ts'

describe('each row of the table of offices', () => {
  const rows = OFFICE_NOUNS.map((row) => [row.example[0], row.example[1], row] as const)
  it.each(rows)('%s: %s', (nominative, accusative, row) => {
    const geschlecht = accusative.startsWith('den') ? 'm' : 'w'
    const phrase = officeWithArticle({ funktion: nominative, geschlecht }, 'acc')
    expect(textOf(phrase.pieces)).toBe(accusative)
    expect(phrase.doubts).toEqual([])
    const noun = nominative.split(' ').find((word) => word.toLowerCase().includes(row.ends.replace('^', '')))
    expect(noun).toBeDefined()
  })
  it('has every ending once', () => {
    expect(new Set(OFFICE_NOUNS.map((row) => row.ends)).size).toBe(OFFICE_NOUNS.length)
  })
})

describe('the line of representation', () => {
  const chain: Office[] = [
    { funktion: 'Magistrat', vertreten_durch: [{ funktion: 'Oberbürgermeisterin', geschlecht: 'w', titel: 'Dr.', name: 'Ada Beispiel' }] },
  ]
  it('keeps facts apart from wording, with the path of each', () => {
    expect(representedBy(chain).pieces).toEqual([
      { text: 'vertreten durch den ', fact: false, from: null },
      { text: 'Magistrat', fact: true, from: [0, 'funktion'] },
      { text: ', dieser vertreten durch die ', fact: false, from: null },
      { text: 'Oberbürgermeisterin', fact: true, from: [0, 'vertreten_durch', 0, 'funktion'] },
      { text: ' ', fact: false, from: null },
      { text: 'Dr. Ada Beispiel', fact: true, from: [0, 'vertreten_durch', 0, 'name'] },
    ])
  })
  it('says where a doubt belongs', () => {
    const { doubts } = representedBy([
      {
        funktion: 'Vorstand',
        vertreten_durch: [
          { funktion: 'Landrätin', geschlecht: 'w' },
          { funktion: 'Landrat', geschlecht: 'w' },
        ],
      },
    ])
    expect(doubts.map((d) => [d.code, d.word, d.kase, d.from])).toEqual([['office-gender', 'Landrat', 'acc', [0, 'vertreten_durch', 1]]])
  })
})

describe('the function under a signature', () => {
  it('stays as typed', () => {
    expect(titleForSignature({ funktion: 'Vorsitzende des Vorstands', geschlecht: 'm' })).toBe('Vorsitzende des Vorstands')
    expect(titleForSignature({ name: 'Ada Beispiel' })).toBeUndefined()
  })
})

describe('the feminine form', () => {
  const pairs = [
    ...[
      ['Landrat', 'Landrätin'],
      ['Oberbürgermeister', 'Oberbürgermeisterin'],
      ['Direktor', 'Direktorin'],
      ['Superintendent', 'Superintendentin'],
    ],
    ...[
      ['Vorsitzender', 'Vorsitzende'],
      ['Amtmann', 'Amtfrau'],
      ['Bischof', 'Bischöfin'],
      ['Propst', 'Pröpstin'],
      ['Finanzvorstand', 'Finanzvorständin'],
    ],
    ...[
      ['Dekan', 'Dekanin'],
      ['Staatssekretär', 'Staatssekretärin'],
      ['Vikar', 'Vikarin'],
      ['Diakon', 'Diakonin'],
      ['Sozialpädagoge', 'Sozialpädagogin'],
    ],
  ]
  it.each(pairs)('%s → %s', (masculine = '', expected = '') => expect(feminine(masculine)).toBe(expected))
  it('of every masculine office is accepted as a feminine office', () => {
    for (const { example, declension } of OFFICE_NOUNS) {
      if (declension !== 'strong' && declension !== 'weak') continue
      const form = feminine(example[0].split(' ')[0] ?? '')
      if (!form) continue
      const phrase = officeWithArticle({ funktion: form, geschlecht: 'w' }, 'acc')
      expect([form, phrase.gender, phrase.doubts]).toEqual([form, 'f', []])
    }
  })
})

describe('what a doubt about an office tells the user', () => {
  const told = (office: Office) => representedBy([office]).doubts.map(officeDoubtMessage)
  it('names the feminine office to write', () => {
    expect(told({ funktion: 'Erster Landrat des Kreises', geschlecht: 'w' })).toEqual([
      {
        code: 'deutsch/funktion-geschlecht',
        message: 'Die Funktion „Erster Landrat des Kreises“ passt nicht zu geschlecht: w.',
        hint: 'Bitte prüfen und ändern:\nfunktion: Erste Landrätin des Kreises',
      },
    ])
  })
  it('gives the accusative to check for an unknown office', () => {
    expect(told({ funktion: 'Provinzial "Nord"', geschlecht: 'm' })[0]?.hint).toBe(
      'Bitte prüfen und ergänzen:\nakkusativ: "den Provinzial \\"Nord\\""',
    )
    expect(told({ funktion: 'Provinzial' })[0]?.hint).toBe('Bitte prüfen und ergänzen:\nakkusativ: "den/die Provinzial"')
  })
  it.each([
    ['Geschäftsführer:in', 'Geschäftsführerin oder Geschäftsführer'],
    ['Leiter(in) des Amtes', 'Leiterin oder Leiter des Amtes'],
    ['Erste*r Bürgermeister*in', undefined],
    ['Bürgermeister/-in', 'Bürgermeisterin oder Bürgermeister'],
    ['Vorsitzende:r des Vorstands', 'Vorsitzende oder Vorsitzender des Vorstands'],
    ['LeiterIn', 'Leiterin oder Leiter'],
  ])('with a sign inside the word offers both forms: %s', (funktion, expected) => {
    const [first] = told({ funktion })
    expect(first?.code).toBe('deutsch/funktion-unbekannt')
    if (expected) expect(first?.hint).toBe(`Nennen Sie beide Formen oder eine, die für alle gilt (Leitung, Vorsitz):\nfunktion: ${expected}`)
    if (expected) expect(told({ funktion: expected })).toEqual([])
  })
  it('takes the article away, because the function also stands under the signature', () => {
    expect(told({ funktion: 'die Landrätin', geschlecht: 'w' })).toMatchObject([{ code: 'deutsch/funktion-artikel', hint: 'Bitte prüfen und ändern:\nfunktion: Landrätin' }])
  })
  it.each([
    ['Vorsitzende', 'funktion: Vorsitz'],
    ['Geschäftsführer', 'funktion: Geschäftsführung'],
    ['Amtsleiterin', 'funktion: Amtsleitung'],
    ['Bürgermeister', 'Ein neutrales Wort hat es nicht.'],
    ['Landrätin', 'Ein neutrales Wort hat es nicht.'],
    ['Kanzler', 'etwa „Leitung“.'],
  ])('proposes for %s a neutral word that the office has', (funktion, end) => {
    const [first] = told({ funktion, geschlecht: 'd' })
    expect([first?.code, first?.hint?.endsWith(end)]).toEqual(['deutsch/funktion-neutral', true])
  })
  it('has its own code for each', () => {
    const codes = [
      told({ funktion: 'Geschäftsführer', geschlecht: 'd' }),
      told({ funktion: 'Vorsitzende' }),
      told({ funktion: 'Präsident', geschlecht: 'm', name: 'A und B' }),
      told({ funktion: 'Bürgermeisterin', geschlecht: 'm' }),
    ].map(([first]) => first?.code)
    expect(codes).toEqual(['deutsch/funktion-neutral', 'deutsch/funktion-ohne-geschlecht', 'deutsch/funktion-mehrere', 'deutsch/funktion-geschlecht'])
  })
})
