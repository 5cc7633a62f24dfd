// All generated pages of the handbook, by path below docs/handbuch. A test compares them with the files.
import type { Templates } from '../src/templates/templates.ts'
import { clausePages, type Page } from './handbook-clauses.ts'
import { formatPages } from './handbook-format.ts'
import { samplesOf } from './handbook-samples.ts'

export async function handbookPages(templates: Templates): Promise<readonly Page[]> {
  return [...clausePages(templates, await samplesOf(templates)), ...formatPages(templates)]
}
