// Who is proposed as signatory hangs on what the party is; in a draft the proposal is neither printed nor judged.
import { expect, test } from 'vitest'
import { composed, exampleText, textOf } from '../support/compose.ts'

const WITHOUT = exampleText('kurz').replace(/ {4}vertreten_durch:\n {6}- \{ funktion: Oberbürgermeisterin.*\n/, '')

test.each([
  ['name: Stadt Neuental', 'Bürgermeisterin'],
  ['name: Landkreis Neuental', 'Landrätin'],
])('%s: %s', (name, funktion) => {
  const { found } = composed(WITHOUT.replace('name: Stadt Neuental', name).replace('genus: f', name.includes('kreis') ? 'genus: m' : 'genus: f'))
  expect(found.map(({ code, hint }) => [code, hint])).toContainEqual(['schema/fehlt', `vertreten_durch: [{ funktion: ${funktion}, geschlecht: w }]`])
})
test('a draft asks by name who represents, without an article, and judges nobody', async () => {
  const text = `${WITHOUT}offen:\n  - { zu: parteien.stadt.vertreten_durch, frage: "Wer vertritt „Stadt Neuental“?" }\n`
  const { document, found } = composed(text, { mode: 'draft' })
  expect(found.map(({ code }) => code).filter((code) => code.startsWith('recht/') || code.startsWith('angaben/'))).toEqual([])
  if (!document) throw new Error('no document')
  expect((await textOf(document, 'txt')).replaceAll(/\s+/g, ' ')).toContain('vertreten durch [1: Wer vertritt „Stadt Neuental“?]')
})
