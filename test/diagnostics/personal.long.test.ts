// Whatever is wrong with an agreement: names of persons, addresses, phone numbers and e-mail addresses stay out of what programs read (json, short).
// Every field is dropped, misspelt, made of another type, moved and damaged as text; each personal value bears a mark to look for.
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { asJson } from '../../src/diagnostics/json.ts'
import { human, plain, short } from '../../src/diagnostics/print.ts'
import { composed } from '../support/compose.ts'
import { mergedLines } from '../support/merge-lines.ts'
import { mistakesIn } from '../support/mistakes.ts'

const MARK = /Zq[a-z]{3}|23125-?987|4711/i
const AGREEMENT = mergedLines(`parteien:
  - id: stadt
    sitz: { strasse: Zqweg 4711, plz: "29999", ort: Musterhausen }
    vertreten_durch: [{ funktion: Oberbürgermeisterin, titel: Dr. Zqdok, name: Zqvor Zqnam }]
    ansprechpersonen:
      - { funktion: Sachgebietsleitung, name: Zqkon Zqtak, telefon: 030 23125-987, mail: zqpost@Zqdom.example }
  - id: verein
    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w, name: Zqzwe Zqdri }]
    ansprechpersonen: [{ funktion: Teamleitung, telefon: 030 23125-100 }]
anlagen:
  - { id: ansprechpersonen }
unterzeichnung:
  unterschriften:
    - fuer: stadt
      personen: [{ name: Zqvor Zqnam, zeilen: [Oberbürgermeisterin] }]
    - fuer: verein
      personen: [{ name: Zqzwe Zqdri, zeilen: [Vorsitzende] }]
`)
const lines = AGREEMENT.split('\n')
/** Each personal value in place of something else, and each line damaged as text. */
const VALUES = ['Zqvor Zqnam', 'Frau Zqvor Zqnam, Tel. 030 23125-987', 'Zqweg 4711, 29999 Musterhausen', 'zqpost@Zqdom.example', '03023125987', '[Zqvor Zqnam]', '{ name: Zqvor Zqnam }']
const moved = lines.flatMap((line, i) => (/^\s*(?:- )?[a-z_]+: \S/.test(line) ? VALUES.map((value) => [...lines.slice(0, i), line.replace(/: .*$/, `: ${value}`), ...lines.slice(i + 1)].join('\n')) : []))
const inside = [...AGREEMENT.matchAll(/([a-z_]+): ([^,{}[\]\n]+)(?=[,} \]])/g)].flatMap(({ index, 0: all, 1: key }) => VALUES.map((value) => `${AGREEMENT.slice(0, index)}${key}: ${value}${AGREEMENT.slice(index + all.length)}`))
const DAMAGES: readonly ((line: string) => string)[] = [(line) => ` ${line}`, (line) => line.replace(/^ /, ''), (line) => line.replace(': ', ':'), (line) => line.replace(':', ''), (line) => `${line}"`, (line) => line.replace(/: (.*)$/, ': "$1'), (line) => line.replace(/[}\]]/, ''), (line) => line.replace(', ', ' '), (line) => line.replace(/name: (\S+) /, 'name: $1, '), (line) => line.replace(/name: (\S+) /, 'name: $1: '), (line) => line.replace(/name: (\S+) /, 'name: $1 #'), (line) => line.replace('name: ', 'name: *'), (line) => line.replace(/name: (\S+) /, 'name: $1\u200b '), (line) => line.replace(/name: (\S+ )/, 'name: $1und $1')]
const damaged = lines.flatMap((line, i) => DAMAGES.map((damage) => [...lines.slice(0, i), damage(line), ...lines.slice(i + 1)].join('\n')))

const machine = (text: string, found: readonly Diagnostic[]): string => {
  const texts = new Map([['test.koop.yaml', text]])
  return `${short(found, texts)}${found.map((one) => JSON.stringify(asJson(one, texts))).join('\n')}`
}
const leaks = (texts: readonly string[]) => texts.flatMap((text) => machine(text, composed(text).found).split('\n').filter((line) => MARK.test(line)))

describe('nothing personal is read by programs', () => {
  test('the agreement itself is without findings', () => expect(composed(AGREEMENT).found).toEqual([]))
  test('every field dropped, misspelt, of another type', () => expect(leaks(mistakesIn(AGREEMENT).map(({ text }) => text))).toEqual([]))
  test('every field with something personal in it', () => expect(leaks([...moved, ...inside])).toEqual([]))
  test('every line damaged', () => expect(leaks(damaged)).toEqual([]))
})

test('people see what is wrong, programs where', () => {
  const text = AGREEMENT.replace('rolle: abh', 'rolle: Zqvor Zqnam').replace('land: DE-NI', 'land: ni-de')
  const { found } = composed(text)
  expect(human(found, new Map(), plain)).toContain('„Zqvor Zqnam“ ist hier nicht möglich.')
  expect(short(found, new Map([['test.koop.yaml', text]]))).toContain('test.koop.yaml:8:12: error: „…“ ist hier nicht möglich. [schema/wert]')
  expect(short(found, new Map([['test.koop.yaml', text]]))).toContain('test.koop.yaml:4:7: error: „ni-de“ ist hier nicht möglich. [schema/wert]')
})
