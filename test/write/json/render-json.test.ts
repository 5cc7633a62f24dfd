import { expect, test } from 'vitest'
import { renderJson } from '../../../src/write/json/render-json.ts'
import { finished, section } from '../../support/sections.ts'

test('the tree comes back whole, tag first, without places, whatever the order of keys was', () => {
  const { document } = finished([section('Ziel', [['ziel', 'Die Stadt **hilft**.']])])
  const text = renderJson(document)
  const read = JSON.parse(text)
  expect(read.schemaVersion).toBe(1)
  expect(read.document.body[0].clauses[0].blocks[0]).toEqual({
    tag: 'paragraph',
    children: [{ tag: 'text', text: 'Die Stadt ' }, { tag: 'strong', children: [{ tag: 'text', text: 'hilft' }] }, { tag: 'text', text: '.' }],
  })
  expect(Object.keys(read.document.body[0])[0]).toBe('tag')
  expect(text).not.toContain('"place"')
  const turned = Object.fromEntries(Object.entries(document).reverse()) as unknown as typeof document
  expect(renderJson(turned)).toBe(text)
  expect(text.endsWith('}\n')).toBe(true)
})
