// The head of agreements in which one party has two roles.
import { expect, test } from 'vitest'
import { documentOf, exampleText, textOf } from '../support/compose.ts'

test('a party that gives courses and advice stands once in the head, and both roles are introduced', async () => {
  const text = await textOf(documentOf(exampleText('integrationskurs')), 'txt')
  const head = text.slice(0, text.indexOf('Präambel'))
  expect(head.match(/Bildungswerk Ahornstedt gGmbH/g)?.length).toBe(1)
  expect(head).toContain('– zusammen im Folgenden „Kursträger“\u00a0–')
  expect(head).toContain('– Bildungswerk, Caritas und Diakonie zusammen im Folgenden „Träger“\u00a0–')
})
