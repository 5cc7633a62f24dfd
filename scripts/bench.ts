// npm run bench: what a start costs against bare Node, what each stage costs per agreement, and the memory of a long run. Needs `npm run build`.
// Ratios are the message: milliseconds depend on the machine.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exampleNames, shippedTemplates } from '../src/assets.ts'
import { checkDraft, checkFacts } from '../src/check/check.ts'
import { Findings } from '../src/diagnostics/diagnostic.ts'
import { finish } from '../src/document/finish.ts'
import { draftAgreement } from '../src/draft/draft.ts'
import { FORMATS } from '../src/formats.ts'
import { compose, write } from '../src/pipeline.ts'
import { readAgreement } from '../src/read/read-agreement.ts'
import { sheetOf } from '../src/write/pdf/map.ts'
import { wordSpaces } from '../src/write/pdf/printer.ts'
import { checkPrintable } from '../src/write/printable.ts'

const ROOT = resolve(import.meta.dirname, '..')
const NONE = new Map<string, Uint8Array>()
const job = (text: string) => ({ file: 'bench.koop.yaml', text, sets: [], templates: shippedTemplates(), mode: 'final' }) as const

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function clock(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Median of interleaved runs, so that a busy moment meets all of them. */
async function medians(cases: Readonly<Record<string, () => unknown>>, rounds: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, work] of Object.entries(cases)) times[name]?.push(await clock(work))
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

function node(...args: readonly string[]): () => void {
  return () => void spawnSync(process.execPath, args, { cwd: ROOT })
}

function print(title: string, times: Readonly<Record<string, number>>, base: string): void {
  console.log(`\n${title}`)
  for (const [name, time] of Object.entries(times)) console.log(`  ${name.padEnd(22)} ${time.toFixed(1).padStart(8)} ms  ${(time / (times[base] ?? 1)).toFixed(2).padStart(6)} ×`)
}

/** What a start may cost against bare Node; beside it the limit, where there is one. */
const STARTS: readonly (readonly [name: string, args: readonly string[], limit?: number])[] = [
  ['koopgen --version', ['--version'], 1.3],
  ['koopgen --help', ['--help']],
  ['validate', ['validate', 'EXAMPLE'], 3],
  ['render txt', ['render', 'EXAMPLE', '-f', 'txt', '-o', 'OUT']],
  ['render docx', ['render', 'EXAMPLE', '-f', 'docx', '-o', 'OUT'], 4],
  ['render docx,pdf', ['render', 'EXAMPLE', '-f', 'docx,pdf', '-o', 'OUT'], 8],
]
const PAIRS = 10

/** Each start beside a bare Node, pair by pair, so that a busy moment meets both; each run writes into an empty folder. */
async function coldStart(example: string): Promise<void> {
  console.log(`\nCold start, ${example} (medians of ${PAIRS} pairs, against bare Node)`)
  for (const [name, args, limit] of STARTS) {
    const ratios: number[] = []
    const times: number[] = []
    for (let pair = -1; pair < PAIRS; pair++) {
      const out = mkdtempSync(join(tmpdir(), 'koopgen-bench-'))
      const bare = await clock(node('-e', '0'))
      const own = await clock(node('bin/koopgen.js', ...args.map((arg) => arg.replace('EXAMPLE', example).replace('OUT', out))))
      rmSync(out, { recursive: true })
      if (pair < 0) continue // the first finds cold disks
      ratios.push(own / bare)
      times.push(own)
    }
    console.log(`  ${name.padEnd(22)} ${median(times).toFixed(1).padStart(8)} ms  ${median(ratios).toFixed(2).padStart(6)} ×${limit === undefined ? '' : `  (at most ${limit})`}`)
  }
}

/** From the start of `koopgen init` to its first question, in a pseudo-terminal of `script`, against bare Node there. */
async function firstQuestion(): Promise<void> {
  if (spawnSync('script', ['--version']).status !== 0) return console.log('\nFirst question: left out, there is no program „script“')
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-bench-'))
  const { CI: _, ...env } = process.env
  const until = (command: string, sign: string) => (): Promise<void> =>
    new Promise((done) => {
      const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: folder, env: { ...env, TERM: 'xterm' } })
      child.stdout.on('data', (chunk: Buffer) => {
        if (!chunk.includes(sign)) return
        done()
        child.stdin.write('\u0003')
      })
      child.on('close', () => done())
    })
  const times = await medians({ 'node -e 0': until(`${process.execPath} -e 0`, 'never'), 'koopgen init': until(`${process.execPath} ${join(ROOT, 'bin/koopgen.js')} init`, 'Welche Vereinbarung') }, 11)
  rmSync(folder, { recursive: true, force: true })
  print('First question (median of 11, against bare Node in the same terminal)', times, 'node -e 0')
}

async function stages(text: string): Promise<void> {
  const { report } = new Findings()
  const templates = shippedTemplates()
  const reading = readAgreement({ ...job(text), templates }, report)
  const draft = reading && draftAgreement(reading, templates, 'final', report)
  if (!reading || !draft) throw new Error('the example has errors')
  const document = finish(draft, report)
  const { agreement, source } = reading
  const kind = templates.kinds.get(agreement.typ)
  if (!kind) throw new Error(`no kind ${agreement.typ}`)
  const subject = { agreement, ...source, kind, law: templates, mode: 'final' as const }
  const writers = Object.fromEntries(FORMATS.map((format) => [format, () => write(document, format, { images: NONE })]))
  const times = await medians(
    {
      read: () => readAgreement({ ...job(text), templates }, report),
      draft: () => draftAgreement(reading, templates, 'final', report),
      check: () => [checkFacts(subject, report), checkDraft(draft, subject, report)],
      finish: () => finish(draft, report),
      printable: () => checkPrintable(document, source, report),
      ...writers,
    },
    15,
  )
  print('One agreement, warm (median of 15, against read)', times, 'read')
}

async function memory(text: string): Promise<void> {
  const peak = { heap: 0 }
  for (let i = 0; i < 50; i++) {
    const document = compose(job(text), new Findings().report)
    if (document) await write(document, 'docx', { images: NONE })
    peak.heap = Math.max(peak.heap, process.memoryUsage().heapUsed)
  }
  console.log(`\nMemory of 50 agreements as DOCX: heap at most ${Math.round(peak.heap / 1e6)} MB, resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
}

/** How even the lines of a PDF are: word spaces against those of the font. */
function evenness(text: string): void {
  const document = compose(job(text), new Findings().report)
  if (!document) throw new Error('the example has errors')
  const spaces = [...wordSpaces(sheetOf(document, NONE, 'none'))].sort((a, b) => a - b)
  const at = (share: number) => (spaces[Math.min(spaces.length - 1, Math.floor(spaces.length * share))] ?? 0).toFixed(2)
  console.log(`\nWord spaces of ${spaces.length} justified lines: median ${at(0.5)} × natural, 90 % below ${at(0.9)}, worst ${at(1)}`)
}

const examples = exampleNames().map((name) => join('examples', name, 'vereinbarung.koop.yaml'))
const longest = examples.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })).filter(({ text }) => !text.includes('datei:')).sort((a, b) => b.text.length - a.text.length)[0]
if (!longest) throw new Error('no example')
console.log(`koopgen on Node ${process.versions.node}, ${longest.path}`)
await coldStart('examples/kurz/vereinbarung.koop.yaml')
await coldStart(longest.path)
await firstQuestion()
await stages(longest.text)
evenness(longest.text)
await memory(longest.text)
