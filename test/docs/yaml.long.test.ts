// Every block of YAML on the generated pages is tried as well: lines to paste of clauses and annexes over the short example of their kind, and blocks of the examples.
import { expect, test } from 'vitest'
import { handbook } from './pages.ts'
import { SOUND, tried } from './yaml.ts'

const blocks = handbook.filter(({ generated }) => generated).flatMap((page) => page.blocks.filter(({ language }) => language === 'yaml').map((block) => ({ name: `${page.path}:${block.line}`, block })))

test.each(blocks)('$name', async ({ block }) => {
  expect(await tried(block)).toEqual(SOUND)
})
