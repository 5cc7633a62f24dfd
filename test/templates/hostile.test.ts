// Whatever stands in a clause text: loading ends, and every finding lies inside its file.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { loadTemplates } from '../../src/templates/load.ts'
import { head, kind, pack } from './packs.ts'
import { runs } from '../support/runs.ts'

const PIECES = ['{{', '}}', '{{{', '}}}', '{{#if traeger}}', '{{/if}}', '{{else}}', '{{#each traeger as |x|}}', '{{/each}}', '{{#', '{{/', '{{!--', '--}}', '{{> x}}', '{{dem traeger}}', '{{verb traeger "a" "b"}}', '(', ')', '"', '\\', '~', '@index', '../', 'x', 'traeger', ' ', '\n', '{§ eins}', '{Abs. #a}', '{#a}', '|', '=', '__proto__', '\u202E', '\uFFFF', '{{{{raw}}}}', '{{{{/raw}}}}', '[', ']', '1']

test('random texts made of the signs of templates', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const text = `${head('eins')}${pieces.join('')}\n`
      const findings = new Findings()
      loadTemplates([pack('p', { 'test/template.yaml': kind('test', ['eins']), 'test/eins.md': text })], findings.report, 0)
      const lines = text.split('\n')
      for (const { place } of findings.list) {
        expect(place).toBeDefined()
        if (place?.file !== 'p/test/eins.md') continue
        expect(place.line).toBeGreaterThanOrEqual(6)
        expect(place.line).toBeLessThanOrEqual(lines.length)
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1)
        expect([place.endLine, place.endLine === place.line ? place.endColumn >= place.column : true]).toEqual([expect.any(Number), true])
      }
    }),
    { numRuns: runs(400) },
  )
})
