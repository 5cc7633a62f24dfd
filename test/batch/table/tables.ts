// Tables as tests want them: real bytes in any encoding, read over an example.
import iconv from 'iconv-lite'
import { shippedTemplates } from '../../../src/assets.ts'
import { type BaseView, baseView, readTable, type Table, type TableOptions } from '../../../src/batch/table.ts'
import { type Diagnostic, Findings } from '../../../src/diagnostics/diagnostic.ts'
import { type Base, openBase } from '../../../src/pipeline/series.ts'
import { pathText } from '../../../src/yaml/paths.ts'
import { exampleText } from '../../support/compose.ts'

export interface Opened {
  readonly base: Base
  readonly view: BaseView
}
export function opened(text: string): Opened {
  const findings = new Findings()
  const base = openBase({ file: 'basis.koop.yaml', text, sets: [], templates: shippedTemplates(), mode: 'final' }, findings.report)
  const view = base && baseView(base.yaml, base.templates)
  if (!base || !view) throw new Error(findings.list.map(({ message }) => message).join('\n'))
  return { base, view }
}
export const short: Opened = opened(exampleText('kurz'))

export interface Read {
  readonly table: Table | undefined
  readonly found: readonly Diagnostic[]
  readonly codes: readonly string[]
}
/** `whole`: also that a renamed party keeps what the common file says of it, which tables made up for something else need not mind. */
export async function readBytes(bytes: Uint8Array, more: TableOptions & { readonly file?: string; readonly view?: BaseView; readonly whole?: boolean } = {}): Promise<Read> {
  const findings = new Findings()
  const { file = 'gemeinden.csv', view = short.view, whole = false, ...options } = more
  const table = await readTable(file, bytes, view, options, findings.report)
  const found = findings.list.filter(({ code }) => whole || code !== 'tabelle/angaben-geblieben')
  return { table, found, codes: found.map(({ code }) => code) }
}
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const encoded = (text: string, encoding: string, mark = false): Uint8Array => new Uint8Array(iconv.encode(text, encoding, { addBOM: mark }))
export const read = (text: string, more: Parameters<typeof readBytes>[1] = {}): Promise<Read> => readBytes(utf8(text), more)

/** „1: parteien.stadt.sitz.ort=Neuental“ for each row, by key. */
export function laid({ table }: Read, view: BaseView = short.view): readonly string[] {
  return (table?.rows ?? []).map(({ key, values }) => `${key}: ${values.map(({ path, value }) => `${pathText(path, view.data)}=${value === undefined ? '∅' : JSON.stringify(value)}`).sort().join(' ')}`)
}
