// Files in the repository that are made from the templates are up to date.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { derivedFiles } from '../../scripts/derived-files.ts'
import { shippedTemplates } from '../../src/assets.ts'

test.each(derivedFiles(shippedTemplates()))('%s is up to date; otherwise run „npm run schemas“', (path, text) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text).toBe(true)
})
