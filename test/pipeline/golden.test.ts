// The text of each example, read line by line before it was kept: test/examples/<name>.txt.
import { expect, it } from 'vitest'
import { documentOf, examples, exampleText, textOf } from '../support/compose.ts'

it.each(examples)('prints %s as its golden text', async (name) => {
  await expect(await textOf(documentOf(exampleText(name)), 'txt')).toMatchFileSnapshot(`../examples/${name}.txt`)
})
