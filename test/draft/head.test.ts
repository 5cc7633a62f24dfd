// The head of agreements in which one party has two roles, and the words between groups and parties.
import { expect, test } from 'vitest'
import { documentOf, exampleText, textOf } from '../support/compose.ts'

test('a party that gives courses and advice stands once in the head, and both roles are introduced', async () => {
  const text = await textOf(documentOf(exampleText('integrationskurs')), 'txt')
  const head = text.slice(0, text.indexOf('Präambel'))
  expect(head.match(/Bildungswerk Ahornstedt gGmbH/g)?.length).toBe(1)
  expect(head).toContain('– zusammen im Folgenden „Kursträger“\u00a0–')
  expect(head).toContain('– Bildungswerk, Caritas und Diakonie zusammen im Folgenden „Träger“\u00a0–')
})
test('of a street and a post-office box both are printed', async () => {
  const given = exampleText('kurz').replace(/sitz: \{ strasse: ([^,}]+),/, 'sitz: { strasse: $1, postfach: "12 34",')
  const text = await textOf(documentOf(given), 'txt')
  expect(text.replaceAll('\u00a0', ' ')).toMatch(/\d, Postfach 12 34, \d{5} /)
})
test('whoever follows a group of several is joined by a word, the last by „und“', async () => {
  const text = await textOf(documentOf(exampleText('integrationskurs')), 'txt')
  const words = text.slice(0, text.indexOf('Präambel')).split('\n').filter((line) => ['zwischen', 'sowie', 'und'].includes(line))
  expect(words).toEqual(['zwischen', 'sowie', 'und'])
  expect(text.indexOf('sowie')).toBeGreaterThan(text.indexOf('„Kursträger“'))
  expect(text.indexOf('sowie')).toBeLessThan(text.indexOf('Caritasverband'))
})
