// Part of `npm run build`: what the guardrails know of words, as files of plain letters: V8 takes its time to read texts of this length as code,
// and to compile the patterns of the lexicon. Read when a sentence is judged or weighed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedStems } from '../src/check/guardrails/packed-stems.ts'
import { packedWeights } from '../src/check/guardrails/packed-weights.ts'

/** The module that has the text in the checkout, without ending → its function. */
const TEXTS: Readonly<Record<string, { readonly name: string; readonly text: () => string }>> = {
  'packed-stems': { name: 'packedStems', text: packedStems },
  'packed-weights': { name: 'packedWeights', text: packedWeights },
}
const fileOf = (module: string): string => `${module.replace('packed-', '')}.txt`

/** `target`: the folder of the bundle. */
export function buildWords(target: string): void {
  for (const [module, { text }] of Object.entries(TEXTS)) {
    if (/[^\0-\xff]/.test(text())) throw new Error(`${module}: a letter that no byte holds`)
    writeFileSync(join(target, fileOf(module)), text(), 'latin1')
  }
}

/** Modules that read a file of these, and what stands in them then. */
export const WORD_FILES: readonly (readonly [module: string, code: string])[] = Object.entries(TEXTS).map(([module, { name }]) => [
  module,
  `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
export const ${name} = () => readFileSync(join(__dirname, '${fileOf(module)}'), 'latin1')`,
])
