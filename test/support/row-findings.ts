// What the pipeline finds in one row over a common file, without a table around it.
import { type Diagnostic, Findings, type Place } from '../../src/diagnostics/diagnostic.ts'
import { type Base, composeRow } from '../../src/pipeline/series.ts'
import type { Laid } from '../../src/yaml/set.ts'

export const cellPlace = (column: number): Place => ({ file: 'orte.csv', line: 2, column, endLine: 2, endColumn: column + 1 })
export function foundOver(base: Base, values: readonly Laid[]): readonly Diagnostic[] {
  const findings = new Findings()
  composeRow(base, values, findings.report)
  return findings.list
}
export const shownWithPlace = ({ code, place, message }: Diagnostic): string => `${code} ${place?.file}:${place?.line}:${place?.column} ${message}`
