// The gender of a name is the word of the user: a missing one is asked for with what the name suggests, a wrong one is told, none is filled in.
import { expect, test } from 'vitest'
import { composed, isAboutFacts } from '../support/compose.ts'

/** A free agreement between a town and a body of that name. */
const agreement = (name: string, genus?: string, text = 'Text.') => `koopgen: 1
typ: frei
datum: 2027-01-15
land: DE-RP
titel: Absprache
parteien:
  - { id: stadt, rolle: kommune, name: Stadt Musterau, genus: f, sitz: { plz: "67999", ort: Musterau }, vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }] }
  - { id: andere, rolle: mbe, name: "${name}",${genus ? ` genus: ${genus},` : ''} sitz: { plz: "67999", ort: Musterau }, vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }] }
zusatz:
  - { id: eins, titel: Eins, text: "${text}" }
`
const told = (text: string) => composed(text).found.filter((one) => !isAboutFacts(one)).map(({ code, hint, place }) => ({ code, hint, line: place?.line }))

test.each([
  ['Caritasverband Musterau e. V.', 'genus: m'],
  ['Evangelische Kirchengemeinde Musterau', 'genus: f'],
  ['Jobcenter Landkreis Musterau', 'genus: n'],
  ['Bildungswerk Musterau gGmbH', 'genus: n\nDer Name lässt auch genus: f zu.'],
  ['Deutsches Rotes Kreuz Kreisverband Musterau e. V.', 'genus: n\nDer Name lässt auch genus: m zu.'],
  ['Zebra e. V.', 'Ergänzen Sie „genus“.\nMöglich: m (der), f (die), n (das) oder pl (Mehrzahl).'],
])('%s without genus: %s', (name, hint) => {
  expect(told(agreement(name))).toEqual([{ code: 'schema/fehlt', hint, line: 8 }])
})
test('each gender that is suggested is accepted', () => {
  for (const genus of ['n', 'f']) expect(told(agreement('Bildungswerk Musterau gGmbH', genus))).toEqual([])
})
test('a gender that the name contradicts names the one it shows', () => {
  const [first, ...more] = told(agreement('Caritasverband Musterau e. V.', 'f'))
  expect(more).toEqual([])
  expect(first).toMatchObject({ code: 'deutsch/genus-widerspruch', line: 8 })
  expect(first?.hint).toMatch(/^Bitte prüfen: genus: m\./)
})
test('a draft stands the suggestion in and keeps the question open', () => {
  const { document, found } = composed(agreement('Caritasverband Musterau e. V.', undefined, '{partei andere Der} berät.'), { mode: 'draft' })
  expect(found.filter((one) => !isAboutFacts(one))).toEqual([])
  expect(JSON.stringify(document)).toMatch(/"Der ".*Caritasverband/)
  expect(JSON.stringify(document)).toContain('Grammatisches Geschlecht')
})
