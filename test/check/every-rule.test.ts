// Every code that a rule can say is triggered by a case somewhere, and every file of cases about words has near misses as well.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

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
