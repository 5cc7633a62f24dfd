// npm run bench:batch -- [rows…] [--jobs 1,2] [--format docx,pdf] [--rounds 1] [--floor 'CMD'…]: what a series costs. Needs `npm run build` and a quiet machine.
// For each number of rows (200 and 1400 without any): a table with 11 varying fields, one run for each number of workers, everything proved against the manifest.
// Floors are other commands, run in the same rounds with KOOPGEN_N, KOOPGEN_OUT and KOOPGEN_ROWS, as by ../shared/tools/peers. Ratios are the message.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { jobs: { type: 'string', default: '1,2' }, format: { type: 'string', default: 'docx,pdf' }, rounds: { type: 'string', default: '1' }, floor: { type: 'string', multiple: true, default: [] } } })
const sizes = positionals.length > 0 ? positionals.map(Number) : [200, 1400]
const home = mkdtempSync(join(tmpdir(), 'koopgen-serie-bench-'))
copyFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), join(home, 'basis.koop.yaml'))

/** Eleven fields that differ from row to row. */
const FIELDS: Readonly<Record<string, (i: number) => string>> = {
  schluessel: (i) => `k${i}`,
  datum: (i) => `${1 + (i % 28)}.1.2027`,
  aktenzeichen: (i) => `33-${i}/2027`,
  kurztitel: (i) => `Kooperation ${i}`,
  'parteien.stadt.name': (i) => `Stadt Neuental ${i}`,
  'parteien.stadt.sitz.strasse': (i) => `Marktplatz ${i % 200}`,
  'parteien.stadt.sitz.plz': (i) => String(20000 + (i % 9999)),
  'parteien.stadt.sitz.ort': (i) => `Neuental ${i % 500}`,
  'parteien.nachbarschaft.name': (i) => `Nachbarschaftshilfe Neuental ${i} e. V.`,
  'parteien.nachbarschaft.sitz.strasse': (i) => `Am Kirchgarten ${i % 90}`,
  'parteien.nachbarschaft.sitz.plz': (i) => String(30000 + (i % 9999)),
  'parteien.nachbarschaft.sitz.ort': (i) => `Auental ${i % 500}`,
}
function tableOf(rows: number): string {
  const file = join(home, `${rows}.csv`)
  const line = (i: number): string => Object.values(FIELDS).map((field) => field(i)).join(';')
  writeFileSync(file, `${[Object.keys(FIELDS).join(';'), ...Array.from({ length: rows }, (_, i) => line(i))].join('\n')}\n`)
  return file
}

interface Cost {
  readonly seconds: number
  /** Largest resident size of the process with its threads, in megabytes; 0 where the system does not tell. */
  readonly megabytes: number
}
/** Time from start to end, memory as the system counted it. */
async function cost(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Cost> {
  const start = performance.now()
  const child = spawn(command, args, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  let peak = 0
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
    } catch {} // it has ended, or there is no /proc
  }, 100)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(look)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`)
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(peak / 1024) }
}

/** Every row once, every file as the manifest says. */
function prove(folder: string, rows: number, formats: number): void {
  const [, ...entries] = readFileSync(join(folder, 'koopgen-manifest.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { key: string; outputs: { path: string; sha256: string }[] })
  const files = entries.flatMap(({ outputs }) => outputs)
  const isWhole = entries.length === rows && new Set(entries.map(({ key }) => key)).size === rows && new Set(files.map(({ path }) => path)).size === rows * formats
  if (!isWhole || files.some(({ path, sha256 }) => createHash('sha256').update(readFileSync(join(folder, path))).digest('hex') !== sha256)) throw new Error('not all there')
}

async function round(rows: number): Promise<void> {
  const table = tableOf(rows)
  const print = (name: string, { seconds, megabytes }: Cost): void => console.log(`  ${name.padEnd(28)} ${seconds.toFixed(1).padStart(8)} s  ${((seconds / rows) * 1000).toFixed(2).padStart(8)} ms a row  ${megabytes > 0 ? `${megabytes} MB at most` : ''}`)
  console.log(`\n${rows} rows, ${values.format}`)
  for (const jobs of values.jobs.split(',')) {
    const out = join(home, 'aus')
    print(`koopgen -j ${jobs}`, await cost(process.execPath, [join(ROOT, 'bin/koopgen.js'), 'batch', 'basis.koop.yaml', table, '-o', out, '-j', jobs, '-f', values.format, '-q'], {}))
    prove(out, rows, values.format.split(',').length)
    rmSync(out, { recursive: true })
  }
  for (const floor of values.floor) {
    const out = join(home, 'floor')
    mkdirSync(out)
    print(floor.slice(0, 28), await cost('sh', ['-c', floor], { KOOPGEN_N: String(rows), KOOPGEN_OUT: out, KOOPGEN_ROWS: table }))
    rmSync(out, { recursive: true })
  }
}

for (let i = 0; i < Number(values.rounds); i++) for (const rows of sizes) await round(rows)
rmSync(home, { recursive: true })
