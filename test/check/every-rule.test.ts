// Every code that a rule can say is triggered by a case somewhere and has a near miss: the right lines of its example in the catalogue, which differ from the
// wrong ones in what the rule is about and are run by test/diagnostics/examples.test.ts; or, where a few lines cannot show it, a case of words marked
// „// knapp vorbei: code“. That each rule turns a test red when it falls silent is tried by hand: `npx tsx scripts/silence-rules.ts` (see there).
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Code } from '../../src/diagnostics/catalogue.ts'
import { EXAMPLES } from '../../src/diagnostics/catalogue/examples.ts'

const ROOT = new URL('../../', import.meta.url)
const filesIn = (folder: string, ending: RegExp): readonly string[] => readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file) && !file.includes('sealed')).map((file) => `${folder}/${file}`)
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8')
const codes = [...new Set(filesIn('src/check/rules', /\.ts$/).flatMap((file) => read(file).match(/(?<=')(?:text|recht|angaben|guardrail)\/[a-z-]+(?=')/g) ?? []))].sort()
const tests = ['test/check', 'test/pipeline', 'test/commands', 'test/report'].flatMap((folder) => filesIn(folder, /\.(?:ts|txt|md)$/)).filter((file) => !file.endsWith('every-rule.test.ts')).map(read).join('\n')

it('there are as many as the rules have', () => expect(codes.length).toBeGreaterThan(70))
it.each(codes)('%s is triggered by a case', (code) => {
  const [area = '', name = ''] = code.split('/')
  const inCorpus = area === 'guardrail' && new RegExp(`^## ${name}$`, 'm').test(tests)
  expect(inCorpus || new RegExp(`(?:${area}/|['"\`])${name}(?![a-z-])`).test(tests)).toBe(true) // facts leave the area out
})
it.each(filesIn('test/check/wording/cases', /\.txt$/))('%s has near misses', (file) => {
  expect(read(file)).toMatch(/^== nichts/m)
})

/** Codes whose lines are not run, see there. */
const notRun = new Set(Array.from(read('test/diagnostics/examples.test.ts').matchAll(/^ {2}'([a-z]+\/[a-z-]+)': \['[^']+\.(?:test\.ts|txt)'/gm), ([, code]) => code))
const marked = new Set(filesIn('test/check/wording/cases', /\.txt$/).flatMap((file) => Array.from(read(file).matchAll(/^== nichts.*\n\/\/ knapp vorbei: (.*)$/gm), ([, named = '']) => named.split(' ')).flat()))
it('each has a near miss', () => {
  const without = codes.filter((code) => !marked.has(code) && (notRun.has(code) || !EXAMPLES[code as Code]?.right))
  expect(without).toEqual([])
})
it('a mark names codes that there are', () => expect([...marked].filter((code) => !codes.includes(code))).toEqual([]))
