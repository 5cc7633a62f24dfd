// veraPDF's judgement: every PDF is PDF/A-2a and PDF/UA-1, with its source attached PDF/A-3a and PDF/UA-1.
// All examples, final and draft, some also with their source; 100 generated agreements; trees. One call of Java for all. A random seed each time; a failure prints its agreement.
// On the server this is never left out: without Java it fails there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/nodes.ts'
import { renderPdf } from '../../src/write/pdf/render-pdf.ts'
import { agreement } from '../support/agreements.ts'
import { bytesOf, composed, exampleImages, examples, exampleText, fewExamples, generatedDocument } from '../support/compose.ts'
import { pageDocument } from '../report/reported.ts'
import { fetchVeraPdf, type Flavour, judgedPdfs, noJava } from '../support/pdf-validator.ts'
import { installed, onServer } from '../support/programs.ts'
import { rendered } from '../support/rendered.ts'
import { full } from '../write/pdf/sample.ts'
import { documents } from '../write/pdf/trees.ts'

const skipped = noJava && !onServer
if (skipped) console.log('veraPDF: left out, there is no Java on this machine')

interface Case {
  readonly name: string
  readonly flavours: readonly Flavour[]
  readonly make: () => Promise<Uint8Array>
}
const USUAL: readonly Flavour[] = ['PDFA_2_A', 'PDFUA_1']
const ATTACHED: readonly Flavour[] = ['PDFA_3_A', 'PDFUA_1']
const MODES = ['final', 'draft'] as const

const exampleCases: readonly Case[] = examples.flatMap((name) =>
  MODES.map((mode) => ({ name: `${name}, ${mode}`, flavours: USUAL, make: async () => {
    const { document, found } = composed(exampleText(name), { mode })
    if (!document) throw new Error(JSON.stringify(found))
    return bytesOf(document, 'pdf', exampleImages(name, document))
  } })),
)
const reportCases: readonly Case[] = examples.map((name) => ({ name: `report on ${name}`, flavours: USUAL, make: async () => bytesOf(await pageDocument(exampleText(name)), 'pdf') }))
/** Through the command, as people ask for it. */
const optionCases: readonly Case[] = [
  ...fewExamples.map((name) => ({ name: `${name} with its source`, flavours: ATTACHED, make: () => rendered(name, '--attach-source') })),
  ...['none', 'all'].map((fields) => ({ name: `alles with fields: ${fields}`, flavours: USUAL, make: () => rendered('alles', '--fields', fields) })),
]
const treeCase = (document: Document, name: string): Case => ({ name, flavours: USUAL, make: () => renderPdf(document, { images: new Map() }) })
const LOOKS = [{}, { typeface: 'sans' }, { numbering: 'dezimal' }, { size: 'gross' }, { alignment: 'links' }, { contents: 'ja' }] as const
const treeCases: readonly Case[] = [
  ...LOOKS.map((look) => treeCase({ ...full, look: { ...full.look, ...look } }, `every node, ${JSON.stringify(look)}`)),
  treeCase({ ...full, draft: true, body: [] }, 'an empty draft'),
  ...fc.sample(documents, { numRuns: 12, seed: 7 }).map((document, i) => treeCase(document, `tree ${i}`)),
]
const texts = skipped ? [] : fc.sample(agreement, 100)
const generatedCases: readonly Case[] = texts.map((text) => ({ name: text, flavours: USUAL, make: async () => bytesOf(generatedDocument(text), 'pdf') }))

describe.skipIf(skipped)('veraPDF', () => {
  const faults = new Map<Case, readonly string[]>()
  beforeAll(async () => {
    await fetchVeraPdf()
    const cases = [...exampleCases, ...reportCases, ...optionCases, ...treeCases, ...generatedCases]
    const made = await Promise.all(cases.map((one) => one.make().then((bytes) => ({ bytes }), (error: unknown) => ({ error: String(error) }))))
    const judged = await judgedPdfs(made.map((one, i) => ({ bytes: 'bytes' in one ? one.bytes : new Uint8Array(), flavours: cases[i]?.flavours ?? [] })))
    cases.forEach((one, i) => {
      const { error } = { error: undefined, ...made[i] }
      faults.set(one, error === undefined ? (judged[i] ?? ['not judged']) : [error])
    })
  }, 900_000)
  const clean = (cases: readonly Case[]) => cases.map((one) => expect(faults.get(one), one.name).toEqual([]))

  test.each(exampleCases)('accepts the example $name', (one) => void clean([one]))
  test.each(reportCases)('accepts the $name', (one) => void clean([one]))
  test.each(optionCases)('accepts the example $name', (one) => void clean([one]))
  test('accepts 100 generated agreements', () => expect(clean(generatedCases)).toHaveLength(100))
  test('accepts every node in all looks, and any tree', () => void clean(treeCases))

  test('finds what is planted', async () => {
    const bytes = unpacked(await renderPdf(full, { images: new Map() }))
    const defects = noQpdf ? DEFECTS.slice(0, PLAIN) : DEFECTS
    const files = [bytes, ...defects.map(([from, to]) => replaced(bytes, from, to))]
    const [before = [], ...after] = await judgedPdfs(files.map((file) => ({ bytes: file, flavours: USUAL })))
    const seen = (faults: readonly string[] | undefined, rule: string): boolean => Boolean(faults?.some((fault) => fault.startsWith(rule)))
    expect(defects.map(([from, , rule], i) => [from, seen(before, rule), seen(after[i], rule)])).toEqual(defects.map(([from]) => [from, false, true]))
  })
})

/** Objects are packed in our files; qpdf takes them out. */
const QPDF = 'qpdf'
const noQpdf = !installed(QPDF, '--version')
function unpacked(bytes: Uint8Array): Buffer {
  if (noQpdf) return Buffer.from(bytes)
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-unpack-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    execFileSync(QPDF, ['--object-streams=disable', '--stream-data=preserve', '--newline-before-endstream', join(folder, 'a.pdf'), join(folder, 'b.pdf')], { stdio: 'pipe', timeout: 60_000 })
    return readFileSync(join(folder, 'b.pdf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
/** What stands in the file, what it is replaced with, which rule must see it; the first stand in the open in every file. */
const PLAIN = 3
const DEFECTS: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'broken', 'PDFA_2_A unreadable'],
  ['dc:title>', 'dc:titel>', 'PDFUA_1 7.1-9'],
  ['pdfuaid:part>1', 'pdfuaid:part>7', 'PDFUA_1 5-'],
  ['/Marked true', '/Marked null', 'PDFUA_1 6.2-1'],
  ['/DisplayDocTitle true', '/DisplayDocTitle null', 'PDFUA_1 7.1-10'],
  ['/StructParents ', '/StructParentx ', 'PDFUA_1 7.1-3'],
  ['/Scope ', '/Scopx ', 'PDFUA_1 7.5-1'],
  ['/OutputIntents', '/OutputIntentx', 'PDFA_2_A 6.2.4.3-'],
]
/** As many bytes as before, so that the file's table of places stays true. */
function replaced(bytes: Buffer, from: string, to: string): Uint8Array {
  const text = bytes.toString('latin1')
  return Buffer.from(text.replaceAll(from, to.padEnd(from.length).slice(0, from.length)), 'latin1')
}
