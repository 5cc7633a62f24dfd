// Writes KOOPGEN_N agreements as DOCX (KOOPGEN_FORMAT=pdf: as PDF) to KOOPGEN_OUT, from the rows of KOOPGEN_ROWS and the content of KOOPGEN_CONTENT: koopgen in the speed comparison.
// Each row goes the whole way of src/pipeline.ts; only the base file is opened once. Bundled like the package by scripts/bench-peers.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { short } from '../../src/diagnostics/print.ts'
import { composeRow, openBase } from '../../src/pipeline/series.ts'
import { write } from '../../src/pipeline.ts'
import { baseOf, rowsOf, toYaml, valuesOf, varyingTexts } from './neutral.ts'

const { KOOPGEN_N = '1', KOOPGEN_OUT = '.', KOOPGEN_ROWS = '', KOOPGEN_CONTENT = '', KOOPGEN_FORMAT } = process.env
const format = KOOPGEN_FORMAT === 'pdf' ? 'pdf' : 'docx'
const NO_IMAGES = { images: new Map<string, Uint8Array>() }

const data = baseOf(JSON.parse(readFileSync(KOOPGEN_CONTENT, 'utf8')))
const varying = varyingTexts(data)
const opening = new Findings()
const base = openBase({ file: 'neutral.koop.yaml', text: toYaml(data), sets: [], templates: shippedTemplates(), mode: 'final' }, opening.report)
if (!base) throw new Error(short(opening.list, new Map()))
let i = 0
for (const row of rowsOf(readFileSync(KOOPGEN_ROWS, 'utf8'))) {
  if (i === Number(KOOPGEN_N)) break
  const findings = new Findings()
  const document = composeRow(base, valuesOf(varying, row), findings.report)?.document
  if (!document) throw new Error(short(findings.list, new Map()))
  writeFileSync(join(KOOPGEN_OUT, `${String(i++).padStart(5, '0')}.${format}`), await write(document, format, NO_IMAGES))
}
