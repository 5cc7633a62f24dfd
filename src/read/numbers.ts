// Numbers that mean something else than YAML reads: digits that are text (67999), a point that separates thousands (12.500).
import type { DataPath } from '../document/nodes.ts'
import type { Problem } from '../schema/problem.ts'
import type { Settled } from './settle.ts'

/** The problems of the schema, with those about numbers; for one number never two. */
export function numberProblems(
  { problems, asText }: Settled,
  thousands: readonly DataPath[],
  written: (path: DataPath) => string | undefined,
): readonly Problem[] {
  const same = (a: DataPath, b: DataPath) => a.length === b.length && a.every((step, i) => step === b[i])
  const has = (list: readonly DataPath[], path: DataPath) => list.some((other) => same(other, path))
  const judged = problems.map(({ path }) => path)
  const texts = asText.filter((path) => !has(judged, path)).map((path) => digitsAsText(path, written(path) ?? ''))
  const fractions = thousands.filter((path) => !has(asText, path) && !isUnderUnknown(path, problems))
  const rest = problems.filter(({ path }) => !has(fractions, path))
  return [...rest, ...texts, ...fractions.map((path) => thousandsPoint(path, written(path) ?? ''))]
}

/** What stands under an unknown field is not judged. */
function isUnderUnknown(path: DataPath, problems: readonly Problem[]): boolean {
  return problems.some((p) => p.code === 'schema/unbekanntes-feld' && p.path.every((step, i) => path[i] === step))
}
const digitsAsText = (path: DataPath, written: string): Problem => ({
  code: 'yaml/zahl-als-text',
  path,
  part: 'value',
  message: `Der Wert ${written} ist hier ein Text, in YAML aber eine Zahl; er gilt so, wie er geschrieben ist.`,
  hint: `Setzen Sie ihn in Anführungszeichen: "${written}".`,
})
const thousandsPoint = (path: DataPath, written: string): Problem => ({
  code: 'yaml/tausenderpunkt',
  path,
  part: 'value',
  message: `${written} wird als ${Number(written).toString().replace('.', ',')} gelesen; der Punkt trennt keine Tausender.`,
  hint: `Schreiben Sie ${written.replaceAll('.', '')}.`,
})
