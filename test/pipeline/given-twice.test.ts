// A field that stands twice is told together with everything else that is wrong, as far as the rest can be read; nothing is made of the file.
import { expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { compose } from '../../src/pipeline.ts'
import { inspect } from '../../src/pipeline/about.ts'
import { exampleText } from '../support/compose.ts'

const TWICE = exampleText('kurz').replace('datum: 2027-01-15\n', 'datum: 2027-01-15\ndatum: 2027-02-15\n')
function told(text: string) {
  const findings = new Findings()
  const job = { file: 'a.koop.yaml', text, sets: [], templates: shippedTemplates(), mode: 'final' } as const
  const made = [compose(job, findings.report), inspect(job, new Findings().report)]
  return { made, codes: findings.list.map(({ code }) => code) }
}
const nothing = [undefined, undefined]

test('a value: what rules find in the rest is told at once, and nothing is made', () => {
  const text = `${TWICE.replace('Oberbürgermeisterin, geschlecht: w', 'Oberbürgermeisterin, geschlecht: m')}zusatz:\n  - { id: kurs, titel: Kurs, text: "Wer die Beratung abbricht, verliert den Kursplatz." }\n`
  expect(told(text)).toEqual({ made: nothing, codes: ['yaml/doppeltes-feld', 'deutsch/funktion-geschlecht', 'guardrail/sanktion'] })
  expect(told(TWICE)).toEqual({ made: nothing, codes: ['yaml/doppeltes-feld'] })
})
test('a block: what follows from the lost one is not told', () => {
  expect(told(`${exampleText('kurz')}laufzeit:\n  beginn: 2027-01-01\n  dauer: 2 Jahre\n`)).toEqual({ made: nothing, codes: ['yaml/doppeltes-feld'] })
})
