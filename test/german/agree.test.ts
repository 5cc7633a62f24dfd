// Sentences about one and many: the phrase, the verb and the pronoun agree; a form is doubted only where it is printed.
import { describe, expect, it } from 'vitest'
import { Grammar, group, party, type Referent, single } from '../../src/german/agree.ts'
import { CASE_OF, type CaseKey, type Phrase } from '../../src/german/articles.ts'
import { joinPhrases } from '../../src/german/lists.ts'
import type { NameSpec } from '../../src/german/names.ts'

const CARRIERS: readonly NameSpec[] = [
  { id: 'caritas', name: 'Caritasverband Musterburg e. V.', genus: 'm' },
  { id: 'kirche', name: 'Evangelische Kirchengemeinde Musterau', genus: 'f' },
  { id: 'werk', name: 'Diakonisches Werk Mustertal', genus: 'n' },
]
const HEADINGS = { m: 'Träger', f: 'Stellen', n: 'Zentren' }
const text = (p: Phrase) => p.article + p.name
/** The sentences that one party and a group of three must both fit. */
function sentences(r: Referent): string[] {
  const g = new Grammar()
  return [
    `${text(g.article(r, 'der'))} ${g.verb(r, 'benennt', 'benennen')} ${g.each(r)}eine Person.`,
    `${text(g.every(r, 'nom'))} legt ${g.possessive(single(r))}e Angebote vor.`,
    `Die Stadt hilft ${text(g.article(r, 'dem'))}, ${g.relative(r, 'dem')} der Raum gehört, und ruft ${g.pronoun(r, 'acc')} an; ${g.demonstrative(r, 'nom')} ${g.verb(r, 'gibt', 'geben')} es an ${g.possessive(r)}e Leitung.`,
    `Scheidet ${text(g.oneOf(r, 'nom'))} aus, tritt ${g.pronoun(single(r), 'nom')} zurück ${text(g.merged(r, 'von'))}.`,
  ]
}

describe('one party', () => {
  it.each([
    [
      { name: 'Träger', genus: 'm' },
      [
        'der Träger benennt eine Person.',
        'der Träger legt seine Angebote vor.',
        'Die Stadt hilft dem Träger, dem der Raum gehört, und ruft ihn an; dieser gibt es an seine Leitung.',
        'Scheidet der Träger aus, tritt er zurück vom Träger.',
      ],
    ],
    [
      { name: 'Stelle', genus: 'f' },
      [
        'die Stelle benennt eine Person.',
        'die Stelle legt ihre Angebote vor.',
        'Die Stadt hilft der Stelle, der der Raum gehört, und ruft sie an; diese gibt es an ihre Leitung.',
        'Scheidet die Stelle aus, tritt sie zurück von der Stelle.',
      ],
    ],
    [
      { name: 'Zentrum', genus: 'n' },
      [
        'das Zentrum benennt eine Person.',
        'das Zentrum legt seine Angebote vor.',
        'Die Stadt hilft dem Zentrum, dem der Raum gehört, und ruft es an; dieses gibt es an seine Leitung.',
        'Scheidet das Zentrum aus, tritt es zurück vom Zentrum.',
      ],
    ],
  ] as const)('%j', (spec, expected) => expect(sentences(party('x', spec))).toEqual(expected))
  it('with a plural name takes the plural verb, and is doubted where a sentence needs the singular', () => {
    const g = new Grammar()
    const r = party('x', { name: 'Soziale Dienste Mustertal', genus: 'pl' })
    expect([g.verb(r, 'benennt', 'benennen'), g.pronoun(r, 'dat'), g.each(r)]).toEqual(['benennen', 'ihnen', ''])
    g.article(r, 'der')
    expect(g.doubts).toEqual([])
    g.every(r, 'nom')
    expect(g.doubts.map((d) => d.code)).toEqual(['plural-in-singular'])
  })
})

describe('a group', () => {
  it.each([
    [
      'm',
      [
        'die Träger benennen jeweils eine Person.',
        'jeder Träger legt seine Angebote vor.',
        'Die Stadt hilft den Trägern, denen der Raum gehört, und ruft sie an; diese geben es an ihre Leitung.',
        'Scheidet einer der Träger aus, tritt er zurück von den Trägern.',
      ],
    ],
    [
      'f',
      [
        'die Stellen benennen jeweils eine Person.',
        'jede Stelle legt ihre Angebote vor.',
        'Die Stadt hilft den Stellen, denen der Raum gehört, und ruft sie an; diese geben es an ihre Leitung.',
        'Scheidet eine der Stellen aus, tritt sie zurück von den Stellen.',
      ],
    ],
    [
      'n',
      [
        'die Zentren benennen jeweils eine Person.',
        'jedes Zentrum legt seine Angebote vor.',
        'Die Stadt hilft den Zentren, denen der Raum gehört, und ruft sie an; diese geben es an ihre Leitung.',
        'Scheidet eines der Zentren aus, tritt es zurück von den Zentren.',
      ],
    ],
  ] as const)('of three, %s', (gender, expected) => expect(sentences(group('g', HEADINGS[gender], CARRIERS))).toEqual(expected))
  it.each(['m', 'f', 'n'] as const)('of one speaks like one party, %s', (gender) => {
    const r = group('g', HEADINGS[gender], CARRIERS.slice(0, 1))
    expect(sentences(r)).toEqual(sentences(party('g', r.one)))
    expect(r.one.genus).toBe(gender)
  })
  it('takes the singular that is given', () => {
    const r = group('g', 'Fachdienste', CARRIERS, { name: 'Jugenddienst', genus: 'm' })
    expect(text(new Grammar().every(r, 'gen'))).toBe('jedes Jugenddienstes')
  })
  it('without a known singular is doubted as soon as a sentence needs it, never printed in silence', () => {
    const g = new Grammar()
    const r = group('g', 'Muster', CARRIERS)
    expect(text(g.article(r, 'dem'))).toBe('den Mustern')
    g.every(r, 'nom')
    g.oneOf(r, 'nom')
    expect(g.doubts.map((d) => [d.code, d.kase])).toContainEqual(['group-without-singular', 'nom'])
    const one = new Grammar()
    one.article({ ...r, size: 1 }, 'der')
    expect(one.doubts.map((d) => d.code)).toEqual(['group-without-singular'])
  })
  it('of several without a heading is doubted', () => {
    const g = new Grammar()
    g.article({ ...party('x', { name: 'Träger', genus: 'm' }), size: 2 }, 'den')
    expect(g.doubts.map((d) => [d.code, d.id, d.kase])).toEqual([['group-without-heading', 'x', 'acc']])
  })
  it('without article takes no "jeder"', () => {
    const g = new Grammar()
    g.every(group('g', 'IN VIA', CARRIERS, { name: 'IN VIA', genus: 'm', artikel: false }), 'nom')
    expect(g.doubts.map((d) => d.code)).toEqual(['every-without-article'])
  })
  it('lists its members by their own names', () => {
    const g = new Grammar()
    const list = joinPhrases(g.all(group('g', 'Träger', CARRIERS), CASE_OF.dem))
    expect(list).toEqual([
      { text: 'dem ', fact: false },
      { text: 'Caritasverband Musterburg e. V.', fact: true },
      { text: ', der ', fact: false },
      { text: 'Evangelischen Kirchengemeinde Musterau', fact: true },
      { text: ' und dem ', fact: false },
      { text: 'Diakonischen Werk Mustertal', fact: true },
    ])
  })
})

describe('the relative pronoun of possession', () => {
  it.each([
    ['m', 'dessen'],
    ['f', 'deren'],
    ['n', 'dessen'],
    ['pl', 'deren'],
  ] as const)('%s: %s', (genus, expected) => expect(new Grammar().relative(party('x', { name: 'Muster', genus }), 'dessen')).toBe(expected))
})

describe('merged prepositions', () => {
  it.each([
    [{ name: 'Landkreis', genus: 'm' }, ['vom Landkreis', 'zum Landkreis', 'beim Landkreis']],
    [{ name: 'Stadt', genus: 'f' }, ['von der Stadt', 'zur Stadt', 'bei der Stadt']],
    [{ name: 'Amt', genus: 'n' }, ['vom Amt', 'zum Amt', 'beim Amt']],
    [{ name: 'IN VIA', genus: 'm', artikel: false }, ['von IN VIA', 'zu IN VIA', 'bei IN VIA']],
  ] as const)('%j', (spec, expected) => {
    const g = new Grammar()
    expect((['von', 'zu', 'bei'] as const).map((p) => text(g.merged(party('x', spec), p)))).toEqual(expected)
  })
  it('keep the preposition wording, the name a fact', () => {
    expect(new Grammar().merged(party('x', { name: 'Landkreis', genus: 'm' }), 'von')).toEqual({ article: 'vom ', name: 'Landkreis', doubts: [] })
  })
})

describe('doubts', () => {
  const zebra = party('zebra', { name: 'Zebra e. V.', genus: 'm' })
  it('are raised only for forms that were printed', () => {
    const g = new Grammar()
    for (const key of ['der', 'den', 'dem'] satisfies CaseKey[]) g.article(zebra, key)
    expect(g.doubts).toEqual([])
    g.article(zebra, 'des')
    expect(g.doubts).toEqual([{ code: 'unknown-head', word: 'Zebra', kase: 'gen', id: 'zebra', spec: zebra.one }])
  })
  it('are collected once per name and case', () => {
    const g = new Grammar()
    for (let i = 0; i < 3; i++) g.article(zebra, 'des')
    expect(g.doubts.map((d) => d.id)).toEqual(['zebra'])
  })
  it('about a member carry the id of the member', () => {
    const g = new Grammar()
    g.all({ ...group('g', 'Träger', CARRIERS), members: [{ ...zebra.one, id: 'zebra' }] }, 'gen')
    expect(g.doubts.map((d) => d.id)).toEqual(['zebra'])
  })
})
