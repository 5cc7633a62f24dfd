// Offices as people write them, and whether they belong to the organ of the body.
import { expect, test } from 'vitest'
import { isHeadOf } from '../../src/law/heads.ts'
import { isOrganOffice } from '../../src/law/organs.ts'
import type { SigningSort } from '../../src/law/signing.ts'

const rows = (sort: SigningSort, name: string, yes: readonly string[], no: readonly string[]): readonly (readonly [string, SigningSort, string, boolean])[] =>
  [...yes.map((words) => [words, sort, name, true] as const), ...no.map((words) => [words, sort, name, false] as const)]

test.each([
  ...rows('verein', 'Hilfe Neuental e. V.',
    ['Vorsitzende', '1. Vorsitzender', 'Vorsitzende/r', 'Stellv. Vorsitzende', 'Vorsitzende des Vorstands', 'Mitglied des geschäftsführenden Vorstands', 'Geschäftsführender Vorstand', 'Vorständin', 'Vorstandsvorsitzende', 'Sprecherin des Vorstands', 'Kreisvorsitzender', 'Vorsitzende des Kreisverbands', 'Präsident', 'Vizepräsidentin', 'Mitglied des Präsidiums', 'Schatzmeister:in', 'Kassenwart', 'Geschäftsführerin und besondere Vertreterin', 'Schatzmeisterin oder Schatzmeister', 'Vorsitz'],
    ['Vorstandsassistentin', 'Assistentin des Vorstands', 'Referentin im Vorstand', 'Vorsitzende des Betriebsrats', 'Betriebsratsvorsitzende', 'Ehrenvorsitzender', 'ehemalige Vorsitzende', 'Präsidentin des Fördervereins', 'Vorsitzende des Aufsichtsrats', 'Geschäftsführerin', 'Hausmeister', 'Vorsitzende des Ortsvereins Altental']),
  ...rows('verein', 'Ortsverein Altental e. V.', ['Vorsitzende des Ortsvereins Altental'], []),
  ...rows('verein', 'Förderverein Neuental e. V.', ['Präsidentin des Fördervereins'], []),
  ...rows('gesellschaft', 'Hilfe gGmbH', ['Geschäftsführer', 'Hauptgeschäftsführerin', 'Geschäftsführer der Hilfe gGmbH', 'Sprecherin der Geschäftsführung'], ['Prokuristin', 'Geschäftsführungsassistentin', 'Assistenz der Geschäftsführung', 'Teamleitung', 'Geschäftsführerin der Tochtergesellschaft Neue Wege']),
  ...rows('gemeinsame-einrichtung', 'Jobcenter Neuental', ['Geschäftsführerin des Jobcenters', 'Stellvertretender Geschäftsführer'], ['Vorsitzende der Trägerversammlung', 'Teamleiterin Markt und Integration']),
  ...rows('kirche', 'Kirchengemeinde Neuental', ['Pfarrerin', 'Vorsitzender des Gemeindekirchenrats', 'Vorsitzende des Kirchenvorstands St. Johannis', 'Kirchenvorstand', 'Vorsitzende der Bezirkssynode', 'Superintendentin', 'Vorsitzende des Verwaltungsausschusses', 'Generalvikar'], ['Hausmeister', 'Küsterin', 'Assistentin des Pfarrers', 'Leitung der Kita', 'Vorsitzende des Elternrats', 'Vorsitzende des Beirats', 'Pfarrerin der Nachbargemeinde']),
])('%s (%s, %s): %s', (words, sort, name, organ) => {
  expect(isOrganOffice(words, sort, name)).toBe(organ)
})
test('of bodies without a known organ nothing is said', () => expect(isOrganOffice('Vorstand', 'andere', 'Stiftung Neuental')).toBeUndefined())

test.each([
  ['Bürgermeisterin', 'Stadt Neuental', true], ['Landrätin', 'Landkreis Neuental', true], ['Oberbürgermeister', 'Neuental', true], ['Samtgemeindebürgermeisterin', 'Samtgemeinde Neuental', true], ['Erste Bürgermeisterin der Gemeinde Au', 'Gemeinde Au', true],
  ['Ehrenamtlicher Bürgermeister', 'Gemeinde Oy', true], ['Die Oberbürgermeisterin', 'Stadtkreis Neuental', true], ['Landrätin', 'Stadtkreis Neuental', false],
  ['Bürgermeisterin', 'Landkreis Neuental', false], ['Bürgermeisterin a. D.', 'Stadt Neuental', false], ['Zweite Bürgermeisterin', 'Markt Neuental', false], ['Bürgermeister der Gemeinde Nachbarort', 'Stadt Neuental', false],
] as const)('%s is the head of %s: %s', (words, name, head) => expect(isHeadOf(words, [name])).toBe(head))
