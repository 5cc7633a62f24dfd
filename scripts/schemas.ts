// Writes what is derived from the templates and kept in the repository: the editor schemas and the reference. A test fails when they are stale.
import { writeFileSync } from 'node:fs'
import { shippedTemplates } from '../src/assets.ts'
import { derivedFiles } from './derived-files.ts'

for (const [path, text] of derivedFiles(shippedTemplates())) writeFileSync(new URL(`../${path}`, import.meta.url), text)
