// Every block of YAML that somebody wrote into README and handbook is tried: as a whole agreement, put over a named one, or as the file it is said to be.
import { expect, test } from 'vitest'
import { byHand } from './pages.ts'
import { SOUND, tried } from './yaml.ts'

const blocks = byHand.flatMap((page) => page.blocks.filter(({ language }) => language === 'yaml').map((block) => ({ name: `${page.path}:${block.line}`, block })))

test.each(blocks)('$name', async ({ block }) => {
  expect(await tried(block)).toEqual(SOUND)
})
