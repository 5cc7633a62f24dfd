// Rules that hold for every input: nothing of a name is lost, only spaces change, lists keep their items.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASES, type Gender, textOf } from '../../src/german/articles.ts'
import { joinAnd, joinPhrases } from '../../src/german/lists.ts'
import { suggestGender, withArticle } from '../../src/german/names.ts'
import { date, duration, money, openings } from '../../src/german/numbers.ts'
import { type Office, representedBy } from '../../src/german/offices.ts'
import { protect } from '../../src/german/spaces.ts'

const GENDERS: readonly Gender[] = ['m', 'f', 'n', 'pl']
const gender = fc.constantFrom(...GENDERS)
const kase = fc.constantFrom(...CASES)
const NAME_WORDS = [
  ...[
    'Diakonisches',
    'Freie',
    'Freier',
    'Verein',
    'Werk',
    'Stadt',
    'AWO',
    'Kreisverband',
    'Muster',
    'für',
    'e.',
    'V.',
    'gGmbH',
    '1.',
    '*Stern*',
    '<b>',
  ],
  ...[
    'Träger',
    'Bündnis',
    'Campus',
    ',',
    'und',
    'Der',
    'Das',
    'Lotus',
    'Bunter',
    'Evangelisch-Lutherische',
    '„Brücke“',
    '–',
    '{{x}}',
    'Musterland',
    '€',
  ],
]
const name = fc.array(fc.constantFrom(...NAME_WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const anyName = fc.oneof(
  name,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((s) => s.trim() === s && s !== ''),
)
const bare = (text: string) => text.replace(/^(Der|Die|Das) (?=.)/, '')

describe('names', () => {
  it('keep all their words and spaces, whatever they are', () => {
    fc.assert(
      fc.property(anyName, gender, kase, (text, genus, c) => {
        const form = withArticle({ name: text, genus }, c).name
        expect(form.split(/[ \u00a0]+/)).toHaveLength(bare(text).split(/[ \u00a0]+/).length)
        expect(form.replace(/[^ \u00a0]+/g, '')).toBe(bare(text).replace(/[^ \u00a0]+/g, ''))
      }),
    )
  })
  it('change words by their ending only', () => {
    fc.assert(
      fc.property(anyName, gender, kase, (text, genus, c) => {
        const before = bare(text).split(/[ \u00a0]+/)
        const after = withArticle({ name: text, genus }, c).name.split(/[ \u00a0]+/)
        for (const [i, word] of before.entries()) expect(after[i]?.startsWith(word.replace(/(er|es|en|e)?[“"«),;]*$/, ''))).toBe(true)
      }),
    )
  })
  it('keep what stands behind "für", "e. V." or a comma', () => {
    const tail = fc.constantFrom('für Freie Träger e. V.', 'e. V. Diakonisches Werk', '– Verein', 'der Freien Träger')
    fc.assert(
      fc.property(fc.constantFrom('Verein', 'Diakonisches Werk', 'Stadt', 'Freie Träger'), tail, gender, kase, (head, rest, genus, c) => {
        expect(withArticle({ name: `${head} ${rest}`, genus }, c).name.endsWith(` ${rest}`)).toBe(true)
      }),
    )
  })
  it('are equal in nominative and accusative, dative and genitive where they are feminine', () => {
    fc.assert(
      fc.property(anyName, (text) => {
        const [nom, acc, dat, gen] = CASES.map((c) => withArticle({ name: text, genus: 'f' }, c))
        expect([nom?.article, nom?.name]).toEqual([acc?.article, acc?.name])
        expect([dat?.article, dat?.name]).toEqual([gen?.article, gen?.name])
      }),
    )
  })
  it('are printed unchanged where the user gave the form', () => {
    fc.assert(
      fc.property(anyName, anyName, gender, (text, given, genus) => {
        const { article, name: printed } = withArticle({ name: text, genus, dativ: given }, 'dat')
        expect(article.toLowerCase() + printed).toBe(article + given.slice(article.length))
        expect((article + printed).length).toBe(given.length)
      }),
    )
  })
  it('raise at most one doubt for a form', () => {
    fc.assert(
      fc.property(anyName, gender, kase, (text, genus, c) => {
        expect(withArticle({ name: text, genus }, c).doubts.length).toBeLessThan(2)
      }),
    )
  })
  it('of several, joined by commas and „und“, take the dative plural in every noun', () => {
    const noun = fc.constantFrom('Städte', 'Gemeinden', 'Landkreise', 'Träger', 'Ämter', 'Büros', 'Freie Träger', 'Partnerinnen', 'Jobcenter', 'Werke')
    fc.assert(
      fc.property(fc.array(noun, { minLength: 1, maxLength: 4 }), (nouns) => {
        const phrase = withArticle({ name: joinAnd(nouns), genus: 'pl' }, 'dat')
        expect(phrase.doubts).toEqual([])
        for (const one of phrase.name.split(/, | und /)) expect(one).toMatch(/[ns]$/)
        expect(phrase.name).not.toMatch(/Freie /)
      }),
    )
  })
  it('suggest every gender at most once', () => {
    fc.assert(
      fc.property(anyName, (text) => {
        expect(new Set(suggestGender(text)).size).toBe(suggestGender(text).length)
      }),
    )
  })
})

describe('lists', () => {
  const item = fc.stringMatching(/^[A-Za-z]{1,8}$/)
  it('keep every item in order and have one "und"', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 7 }), (items) => {
        expect(joinAnd(items).split(/, | und /)).toEqual(items)
        expect(joinAnd(items).match(/ und /g)).toHaveLength(1)
      }),
    )
  })
  it('read the same as phrases, with every name a fact of its own', () => {
    const phrase = fc.record({ article: fc.constantFrom('', 'der ', 'dem '), name: anyName, doubts: fc.constant([]) })
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 5 }), (phrases) => {
        const pieces = joinPhrases(phrases)
        expect(textOf(pieces)).toBe(joinAnd(phrases.map((p) => p.article + p.name)))
        expect(pieces.filter((p) => p.fact).map((p) => p.text)).toEqual(phrases.map((p) => p.name))
        expect(pieces.some((p, i) => !p.fact && pieces[i + 1]?.fact === false)).toBe(false)
      }),
    )
  })
})

describe('no-break spaces', () => {
  const WORDS = [
    '§',
    '§§',
    '3',
    'Abs.',
    'Satz',
    'e.',
    'V.',
    'z.',
    'B.',
    '15.',
    'Januar',
    'Dr.',
    'Muster',
    'SGB',
    'II',
    'Uhr',
    '12',
    '–',
    'und',
    'Teil',
    'für',
    '€',
    'St.',
  ]
  const text = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  it('replace spaces and change nothing else, at the same length', () => {
    fc.assert(
      fc.property(text, (t) => {
        const out = protect(t)
        expect(out).toHaveLength(t.length)
        for (let i = 0; i < t.length; i++) if (out[i] !== t[i]) expect([t[i], out[i]]).toEqual([' ', '\u00a0'])
      }),
    )
  })
  it('are complete after one pass', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(protect(protect(t))).toBe(protect(t))
      }),
    )
  })
})

describe('numbers', () => {
  it('money keeps every digit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 99 }), (euros, cents) => {
        const [whole, rest = '00'] = money(`${euros}.${String(cents).padStart(2, '0')}`)
          .replace(/\u00a0Euro$/, '')
          .split(',')
        expect(whole?.replaceAll('.', '')).toBe(String(euros))
        expect(Number(rest)).toBe(cents)
        expect(whole).toMatch(/^\d{1,3}(\.\d{3})*$/)
      }),
    )
  })
  it('a printed date is the day that was given', () => {
    const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (iso) => {
        const [, d, month, year] = /^(\d+)\.\u00a0(\S+) (\d{4})$/.exec(date(iso)) ?? []
        expect(`${year}-${String(MONTHS.indexOf(month ?? '') + 1).padStart(2, '0')}-${d?.padStart(2, '0')}`).toBe(iso)
      }),
    )
  })
  it.each(['2027-02-29', '2100-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '15.01.2027'])('%s is no day', (iso) => {
    expect(() => date(iso)).toThrow(RangeError)
  })
  it('durations from 13 keep their number, and no case prints a blank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom('Y', 'M', 'W', 'D'), kase, (n, unit, c) => {
        const text = duration(`P${n}${unit}`, c)
        if (n > 12) expect(text).toContain(String(n))
        expect(text).not.toMatch(/undefined| {2}|-/)
      }),
    )
  })
  it('opening hours name every day and time once per group', () => {
    const tag = fc.constantFrom('mo', 'di', 'mi', 'do', 'fr', 'sa', 'so')
    const span = fc.record({ tag, von: fc.constantFrom('8:00', '9:30', '09:00'), bis: fc.constantFrom('12:00', '16:15') })
    fc.assert(
      fc.property(fc.uniqueArray(span, { minLength: 1, maxLength: 7, selector: (o) => o.tag }), (list) => {
        const text = openings(list)
        for (const o of list) expect(text).toContain(`bis ${o.bis === '12:00' ? '12' : '16:15'}\u00a0Uhr`)
        expect(text).not.toMatch(/undefined| {2}|:00/)
        expect(openings([...list].reverse())).toBe(text)
      }),
    )
  })
})

describe('representatives', () => {
  const funktion = fc.option(
    fc.constantFrom('Landrat', 'Vorsitzende', 'Geschäftsführung', 'Provinzial', 'Erster Beigeordneter', 'Leiter des Amtes', '{{x}}', 'ä'),
    { nil: undefined },
  )
  const person = fc.record({ funktion, geschlecht: fc.constantFrom('w', 'm', 'd', undefined), name: fc.option(anyName, { nil: undefined }) })
  const offices: fc.Arbitrary<Office[]> = fc.array(person, { minLength: 1, maxLength: 3 })
  it('print every name as given, and no hole in the sentence', () => {
    fc.assert(
      fc.property(offices, offices, ([first, ...rest], below) => {
        const list = [{ ...first, vertreten_durch: below }, ...rest]
        const { pieces } = representedBy(list)
        const facts = pieces.filter((p) => p.fact).map((p) => p.text)
        for (const o of [...list, ...below]) if (o.name) expect(facts).toContain(o.name)
        expect(pieces.filter((p) => p.fact !== (p.from !== null))).toEqual([])
        expect(textOf(pieces.filter((p) => !p.fact))).not.toMatch(/undefined|null/)
      }),
    )
  })
})
