// The lines that „koopgen explain“ shows as a table bring their code about; put right they do not.
import { describe, expect, test } from 'vitest'
import type { Code } from '../../../src/diagnostics/catalogue.ts'
import { tabelle } from '../../../src/diagnostics/catalogue/examples/tabelle.ts'
import { read } from './tables.ts'

/** What only a sheet of Excel can show. */
const SHEETS: readonly Code[] = ['tabelle/zellart']
const shown = (Object.entries(tabelle) as [Code, { readonly wrong: string; readonly right: string }][]).filter(([code, { wrong }]) => !wrong.startsWith('koopgen ') && !SHEETS.includes(code))
/** Lines without a table are a document. */
const found = async (lines: string) => (await read(lines, { file: lines.includes(';') || lines.includes('\n') ? 'gemeinden.csv' : 'gemeinden.yaml', whole: true })).codes

describe('the lines of an example', () => {
  test.each(shown)('%s', async (code, { wrong, right }) => {
    expect(await found(wrong)).toContain(code)
    expect((await found(right)).filter((one) => one !== 'tabelle/uebergangen')).toEqual([])
  })
})
