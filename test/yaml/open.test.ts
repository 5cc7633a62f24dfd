// Texts that are no usable YAML, and texts that must not harm: each is refused with one message at its place.
import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { openYaml } from '../../src/yaml/open.ts'

function open(text: string, firstLine = 1) {
  const findings = new Findings()
  const yaml = openYaml('f', text, findings.report, firstLine)
  return { yaml, found: findings.list.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`), findings }
}

it('finds the one repeated key among 50,000', () => {
  const text = `${Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n')}\nk7: 2\n`
  expect(open(text).found).toEqual(['yaml/doppeltes-feld 50001:1'])
})

describe('limits', () => {
  it.each<[string, string, string[]]>([
    ['an empty file', '', ['yaml/leer 1:1']],
    ['a file of comments', '# nichts\n', ['yaml/leer 1:1']],
    ['more than 1 MB', 'x'.repeat(1_000_001), ['yaml/groesse 1:1']],
    ['1 MB in bytes, fewer characters', 'ä'.repeat(600_000), ['yaml/groesse 1:1']],
    ['brackets without end', '['.repeat(200_000), ['yaml/groesse 1:33']],
    ['33 levels of brackets', `a: ${'['.repeat(33)}${']'.repeat(33)}`, ['yaml/groesse 1:36']],
    ['list marks without end', '- '.repeat(200_000), ['yaml/groesse 1:65']],
    ['indentation without end', Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), ['yaml/groesse 1:1']],
    ['33 levels of indentation', Array.from({ length: 34 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), ['yaml/groesse 33:33']],
    ['101 aliases', `a: &a [1]\nb: [${Array(101).fill('*a').join(',')}]`, ['yaml/groesse 2:305']],
    ['aliases of aliases', 'a: &a [x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]', ['yaml/groesse 4:17']],
    ['an alias that contains itself', 'a: &a\n  b: *a\n', ['yaml/groesse 2:6']],
    ['the older version of YAML', '%YAML 1.1\n---\na: nein\n', ['yaml/fassung 1:1']],
    ['an unknown type', 'a: !ruby/object x\n', ['yaml/form 1:4']],
    ['a type that would yield bytes', 'a: !!binary aGk=\n', ['yaml/form 1:4']],
    ['a type that would yield a set', '!!set { a }\n', ['yaml/form 1:1']],
  ])('refuses %s', (_, text, expected) => {
    const { found, yaml } = open(text)
    expect(found).toEqual(expected)
    expect(yaml).toBeUndefined()
  })

  it('takes 32 levels, 100 aliases, and brackets in texts', () => {
    expect(open(`a: ${'['.repeat(31)}${']'.repeat(31)}`).found).toEqual([])
    expect(open(`a: &a 1\nb: [${Array(100).fill('*a').join(',')}]`).found).toEqual([])
    expect(open(`a: "${'[{- '.repeat(50)}"\nb: |\n  ${'[{- '.repeat(50)}\n`).found).toEqual([])
  })
})

describe('refused characters', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2028', 'U+2028'],
    ['\u200b', 'U+200B'],
    ['\u2060', 'U+2060'],
    ['\ufeff', 'U+FEFF'],
    ['\u200f', 'U+200F'],
    ['\u{e0001}', 'U+E0001'],
    ['\ud800', 'U+D800'],
    ['\uffff', 'U+FFFF'],
    ['\ufdd0', 'U+FDD0'],
    ['\ue000', 'U+E000'],
    ['\u{1fffe}', 'U+1FFFE'],
    ['\u{f0000}', 'U+F0000'],
  ])('%j is refused in a text, in a name and in a comment, and named', (char, name) => {
    for (const [text, place] of [
      [`a: x${char}y\n`, '1:5'],
      [`a: |\n  x${char}y\n`, '2:4'],
      [`a: 1 # x${char}y\n`, '1:9'],
    ] as const) {
      const { found, findings } = open(text)
      expect(found[0]).toBe(`yaml/zeichen ${place}`)
      expect(findings.list[0]?.message).toContain(name)
      expect(JSON.stringify(findings.list[0]?.message)).not.toContain(char)
    }
  })
  it.each(['\\u202e', '\\x1b', '\\u0007', '\\e', '\\uE000', '\\uD800', '\\L', '\\N'])('the escape %s is refused at its place', (escape) => {
    expect(open(`a: "xy${escape}z"\n`).found).toEqual(['yaml/zeichen 1:7'])
    expect(open(`"a${escape}": 1\n`).found).toEqual(['yaml/zeichen 1:3'])
  })
  it('an escape at the end of a text is marked whole', () => expect(open('a: "xy\\ue000"\n').findings.list[0]?.place).toMatchObject({ column: 7, endColumn: 13 }))
  it('a row of equal characters is one finding', () => expect(open('a: x\u202e\u202e\u202ey\n').found).toEqual(['yaml/zeichen 1:5']))
  it('takes letters of every script, emoji, soft hyphens and tabs', () => {
    expect(open('a: "Ağrı, Łódź, العربية, 東京, 👩‍👩‍👧 \\t x\u00ad\u200dy"\n').found).toEqual([])
  })
})

describe('syntax', () => {
  it('repeated fields point at the first one, and the rest is still read', () => {
    const { found, findings, yaml } = open('a: 1\nb:\n  c: 1\n  c: 2\na: 2\n')
    expect(found).toEqual(['yaml/doppeltes-feld 4:3', 'yaml/doppeltes-feld 5:1'])
    expect(findings.list.map((d) => d.related?.[0]?.place.line)).toEqual([3, 1])
    expect(yaml?.data).toEqual({ a: 2, b: { c: 2 } })
  })
  it('an open quotation mark names the line on which it opens', () => {
    const { findings } = open('a: 1\nb: "offen\nc: 2\nd: "zu"\n')
    expect(findings.list.map((d) => [d.code, d.place?.line, d.message])).toEqual([
      ['yaml/anfuehrungszeichen', 2, 'Das Anführungszeichen " wird nicht geschlossen; es ist offen seit Zeile 2.'],
    ])
  })
  it('counts lines from the first line of an embedded text', () => {
    expect(open('a: 1\nb: [\n', 10).found).toEqual(['yaml/form 11:4'])
    expect(open('a: 1\n', 10).yaml?.placeOf(['a'])?.line).toBe(10)
  })
})

describe('a comment that cuts a value', () => {
  it.each<[string, string[]]>([
    ['a: Kooperation #1\n', ['yaml/kommentar 1:16']],
    ['a: { b: Name #2 }\n', ['yaml/form 1:4']],
    ['a: Kooperation # 1\n', []],
    ['a: "Kooperation" #1\n', []],
    ['#a: 1\na: Kooperation#1\nb: |\n  x #1\n', []],
  ])('%j', (text, expected) => expect([...open(text).found].sort()).toEqual(expected))
})

it('says nothing of what the parser makes of refused characters', () => expect(open('a: 1\n\0\0\n').found).toEqual(['yaml/zeichen 2:1']))

describe('a line that is not in its column', () => {
  it.each<[string, string, string]>([
    ['p:\n - id: s\n    r: x\n    n: y\n', '3:5', '„r“ steht nicht in derselben Spalte wie „id“ in Zeile 2.'],
    ['p:\n  - id: s\n     r: x\n    n: y\n', '3:6', '„r“ steht nicht in derselben Spalte wie „id“ in Zeile 2.'],
    ['p:\n  - id: s\n    r: x\n\n     n: y\n', '5:6', '„n“ steht nicht in derselben Spalte wie „r“ in Zeile 3.'],
    ['p:\n  - id: s\n    r: x\n   n: y\n', '4:4', '„n“ steht nicht in derselben Spalte wie „r“ in Zeile 3.'],
    ['a:\n  b: 2\n c: 3\n', '3:2', '„c“ steht nicht in derselben Spalte wie „b“ in Zeile 2.'],
    ['p:\n  - id: s\n   - id: q\n', '3:4', 'Der Strich „-“ steht nicht in derselben Spalte wie der Strich in Zeile 2.'],
  ])('%j', (text, place, message) => {
    const { found, findings } = open(text)
    expect(found).toEqual([`yaml/form ${place}`])
    expect(findings.list[0]?.message).toBe(message)
  })
  it.each(['a: x: y\nb: 1\n', 'p:\n  - id: x: y\n    r: 1\n', 'p:\n  - { a: 1\n  - { b: 2 }\nq: 3\n'])('other faults keep their words: %j', (text) => {
    expect(open(text).findings.list.map((d) => /Spalte/.test(d.message))).toEqual([false])
  })
})

describe('places', () => {
  const text = 'a: 1\nb:\n  - id: x\n    c: zwei\n  - id: y\nleer:\n'
  const place = (path: (string | number)[], part?: 'key' | 'value') => {
    const p = open(text).yaml?.placeOf(path, part)
    return p && `${p.line}:${p.column}-${p.endLine}:${p.endColumn}`
  }
  it.each<[string, (string | number)[], 'key' | 'value', string]>([
    ['a value', ['b', 0, 'c'], 'value', '4:8-4:12'],
    ['its key', ['b', 0, 'c'], 'key', '4:5-4:6'],
    ['a block by its key', ['b'], 'value', '2:1-2:2'],
    ['a list element by its first key', ['b', 1], 'value', '5:5-5:7'],
    ['what is missing in an element', ['b', 1, 'c'], 'value', '5:5-5:7'],
    ['what is missing in the file', ['z', 'y'], 'value', '1:1-1:2'],
    ['what stands inside a single value', ['b', 0, 'c', 'name'], 'value', '4:8-4:12'],
    ['an empty value by its key', ['leer'], 'value', '6:1-6:5'],
  ])('%s', (_, path, part, expected) => expect(place(path, part)).toBe(expected))
})
