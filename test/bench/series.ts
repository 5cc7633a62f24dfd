// The neutral agreements of the speed comparison as a series: base file and table are written, then `koopgen batch` of the package makes both formats. Bundled by scripts/bench-peers.ts.
// usage: series.js BIN [options of koopgen batch]; reads KOOPGEN_N, KOOPGEN_OUT, KOOPGEN_ROWS and KOOPGEN_CONTENT, which koopgen itself must not see.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathText } from '../../src/yaml/paths.ts'
import { baseOf, rowsOf, toYaml, valuesOf, varyingTexts } from './neutral.ts'

const { KOOPGEN_N = '1', KOOPGEN_OUT = '.', KOOPGEN_ROWS = '', KOOPGEN_CONTENT = '', ...outside } = process.env
const [bin = '', ...options] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'koopgen-series-'))
const data = withBearer(baseOf(JSON.parse(readFileSync(KOOPGEN_CONTENT, 'utf8'))))
/** A row that gives a party another name gives it its address, too. */
const varying = varyingTexts(data, ([list, , key, ...rest]) => list === 'parteien' && ['sitz', 'vertreten_durch'].includes(String(key)) && rest.at(-1) !== 'geschlecht')
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const lines = [['schluessel', ...varying.map(({ path }) => pathText(path, data))]]
for (const row of rowsOf(readFileSync(KOOPGEN_ROWS, 'utf8'))) {
  if (lines.length > Number(KOOPGEN_N)) break
  lines.push([String(lines.length), ...valuesOf(varying, row).map(({ value }) => String(value))])
}
const firstOf = (row: readonly string[] | undefined) => varying.map(({ path }, i) => ({ path, value: row?.[i + 1] ?? '' }))
const filled = firstOf(lines[1]).reduce<unknown>((all, { path, value }) => replaced(all, path, value), data)
writeFileSync(join(folder, 'basis.koop.yaml'), toYaml(filled))
writeFileSync(join(folder, 'reihe.csv'), `${lines.map((line) => line.map(quoted).join(';')).join('\n')}\n`)
const { status } = spawnSync(process.execPath, [bin, 'batch', join(folder, 'basis.koop.yaml'), join(folder, 'reihe.csv'), '-o', KOOPGEN_OUT, '-f', 'docx,pdf', '--name', '{schluessel}', ...options], { stdio: 'inherit', env: outside })
rmSync(folder, { recursive: true, force: true })
process.exitCode = status ?? 1

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], leaf: string): unknown {
  if (step === undefined) return leaf
  if (Array.isArray(value)) return value.map((one, i) => (i === step ? replaced(one, rest, leaf) : one))
  return { ...(value as object), [step]: replaced((value as Record<string, unknown>)[step], rest, leaf) }
}

/** An agency for work binds nobody: the checks of a series ask for its bearer. */
function withBearer(base: ReturnType<typeof baseOf>) {
  const parteien = base.parteien.map((party) => (party.id === 'agentur' ? { ...party, name: 'Bundesagentur für Arbeit', genitiv: 'Bundesagentur für Arbeit', genus: 'f', artikel: true, einheit: { name: party.name, genus: 'f' } } : party))
  return { ...base, parteien }
}
