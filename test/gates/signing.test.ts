// Signature fields can be signed: with a key of its own pdfsig signs one field of an example, the signature is valid, all others stay open, and the file stays PDF/A and PDF/UA.
// The names of the fields come from the file. Left out where pdfsig or the tools of NSS are missing.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composed, exampleText } from '../support/compose.ts'
import { readStructure } from '../support/pdf-structure.ts'
import { fetchVeraPdf, judgedPdfs, noJava } from '../support/pdf-validator.ts'
import { installed } from '../support/programs.ts'
import { rendered } from '../support/rendered.ts'
import { fieldsOf } from '../support/structure-faults.ts'

const noSigner = !installed('pdfsig', '-v') || !installed('certutil', '--help')
if (noSigner) console.log('pdfsig: left out, pdfsig or certutil is not on this machine')

let folder = ''
const run = (program: string, ...argv: readonly string[]): string => execFileSync(program, argv, { cwd: folder, stdio: 'pipe', encoding: 'utf8', timeout: 120_000 })
beforeAll(() => {
  if (noSigner) return
  folder = mkdtempSync(join(tmpdir(), 'koopgen-sign-'))
  writeFileSync(join(folder, 'noise'), Buffer.from(Array.from({ length: 2048 }, (_, i) => (i * 97) % 251)))
  run('certutil', '-N', '-d', 'sql:.', '--empty-password')
  run('certutil', '-S', '-d', 'sql:.', '-n', 'Probe', '-s', 'CN=Probe,C=DE', '-x', '-t', 'CTu,CTu,CTu', '-z', 'noise', '-v', '12', '-k', 'rsa', '-g', '2048')
})
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

/** What pdfsig says about each field, by its name. */
function states(file: string): ReadonlyMap<string, string> {
  const parts = run('pdfsig', '-nssdir', '.', file).split(/^Signature #\d+:\n/m).slice(1)
  return new Map(parts.map((part) => [/Signature Field Name: (.*)/.exec(part)?.[1] ?? '?', part]))
}
const OPEN = 'The signature form field is not signed.'
/** How many sign in the example. */
function signatories(name: string): number {
  const frames = composed(exampleText(name)).document?.body ?? []
  return frames.flatMap((frame) => (frame.tag === 'signatures' ? frame.groups.flatMap(({ signatories: all }) => all) : [])).length
}

const EXAMPLES = ['kurz', 'alles']
describe.skipIf(noSigner)('pdfsig', () => {
  test.each(EXAMPLES)('signs the last field of the example %s, the others stay open', async (name) => {
    const bytes = await rendered(name)
    writeFileSync(join(folder, 'offen.pdf'), bytes)
    const names = fieldsOf(await readStructure(bytes))
    expect(names).toHaveLength(signatories(name))
    const last = names.at(-1) ?? ''
    expect([...states('offen.pdf')].map(([field, state]) => [field, state.includes(OPEN)])).toEqual(names.map((field) => [field, true]))

    run('pdfsig', '-nssdir', '.', '-sign', last, '-nick', 'Probe', 'offen.pdf', 'gezeichnet.pdf')
    const after = states('gezeichnet.pdf')
    expect(after.get(last)).toContain('Signature Validation: Signature is Valid.')
    expect(after.get(last)).toContain('Total document signed')
    expect(names.filter((field) => field !== last && !after.get(field)?.includes(OPEN))).toEqual([])
    if (noJava) return
    await fetchVeraPdf()
    expect(await judgedPdfs([{ bytes: readFileSync(join(folder, 'gezeichnet.pdf')), flavours: ['PDFA_2_A', 'PDFUA_1'] }])).toEqual([[]])
  }, 120_000)

  test('sees that a signed file was changed', async () => {
    const bytes = await rendered('kurz')
    writeFileSync(join(folder, 'offen.pdf'), bytes)
    const [first = ''] = fieldsOf(await readStructure(bytes))
    run('pdfsig', '-nssdir', '.', '-sign', first, '-nick', 'Probe', 'offen.pdf', 'gezeichnet.pdf')
    const signed = readFileSync(join(folder, 'gezeichnet.pdf'))
    signed[signed.indexOf('/MarkInfo') + 1] = 'X'.charCodeAt(0)
    writeFileSync(join(folder, 'geaendert.pdf'), signed)
    expect(states('geaendert.pdf').get(first)).not.toContain('Signature is Valid.')
  }, 120_000)

  test('without fields there is nothing to sign', async () => {
    expect(fieldsOf(await readStructure(await rendered('kurz', '--fields', 'none')))).toEqual([])
  })
})
