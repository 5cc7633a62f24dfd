// „koopgen report“ and „koopgen validate“ judge alike: on every example, as it is and changed, with and without its pictures,
// the same findings, the same result with „--fail-on warning“, and no warning on the page that is no finding.
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { documentOf, exampleImages, examples, exampleText } from '../support/compose.ts'
import { memoryIo } from '../support/memory-io.ts'
import { page, protocol } from '../report/reported.ts'

const MBE_ONLY = (text: string): string => text.replaceAll('[mbe, jmd]', 'mbe').replaceAll(/(?<=rolle: )jmd\b/g, 'mfd').replaceAll('[jmd, mfd]', 'mfd')
const ACCEPTED = '  - { code: angaben/traeger-fehlen, zu: parteien, grund: Andere Träger gibt es an diesem Ort nicht. }'
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'without a service for young people': MBE_ONLY,
  'the same, accepted': (text) => (/^ausnahmen:$/m.test(text) ? MBE_ONLY(text).replace(/^ausnahmen:$/m, `ausnahmen:\n${ACCEPTED}`) : `${MBE_ONLY(text)}\nausnahmen:\n${ACCEPTED}\n`),
  'with other services alone': (text) => text.replaceAll(/\[mbe, jmd\]|\[jmd, mfd\]|(?<=rolle: )(?:mbe|jmd)\b/g, 'mfd'),
  'of another time': (text) => text.replace(/^datum: .*/m, 'datum: 2012-05-03'),
  'short': (text) => text.replace(/^umfang: .*/m, 'umfang: knapp'),
}
interface Run {
  readonly code: number
  readonly told: readonly string[]
}
async function run(command: string, text: string, images: ReadonlyMap<string, Uint8Array>): Promise<Run> {
  const io = memoryIo({ 'v.koop.yaml': text, ...Object.fromEntries(images) })
  const code = await main([command, '--fail-on', 'warning', '--all', '--messages', 'json=m.json', '-q'], io)
  const { diagnostics } = JSON.parse(io.text('m.json')) as { diagnostics: readonly Diagnostic[] }
  return { code, told: diagnostics.map(({ code: id, message }) => `${id} ${message}`) }
}

describe.each(examples)('%s', (name) => {
  const images = exampleImages(name, documentOf(exampleText(name)))
  test.each(Object.entries(CHANGES))('%s', async (_, change) => {
    const text = change(exampleText(name))
    for (const pictures of images.size > 0 ? [images, new Map<string, Uint8Array>()] : [images]) expect(await run('report', text, pictures)).toEqual(await run('validate', text, pictures))
  })

  test('a warning on the page is a finding', async () => {
    for (const change of Object.values(CHANGES)) {
      const text = change(exampleText(name))
      const { findings, points } = protocolOrNone(text)
      const warned = points.filter(({ sort }) => sort === 'warning')
      expect(warned.filter(({ id }) => !findings.some(({ code, severity }) => code === id && severity === 'warning'))).toEqual([])
      if (warned.length === 0 && points.length > 0) expect(await page(text)).not.toMatch(/Warnung: /)
    }
  })
})
/** Some changes leave nothing that can be drafted. */
function protocolOrNone(text: string): Pick<ReturnType<typeof protocol>, 'findings' | 'points'> {
  try {
    return protocol(text)
  } catch {
    return { findings: [], points: [] }
  }
}
