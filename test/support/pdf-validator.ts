// veraPDF, the reference validator of PDF/A and PDF/UA: a library for Java, fetched on first use with pinned versions and checked sums.
// Invariant: all files of a call are judged by one Java machine; an answer that contradicts itself, or none, is a fault of the gate.
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { installed } from './programs.ts'

const HOME = join(import.meta.dirname, '../gates/verapdf')
const CACHE = join(HOME, '.cache')
const CENTRAL = 'https://repo1.maven.org/maven2/'
const JARS = Object.entries(JSON.parse(readFileSync(join(HOME, 'jars.json'), 'utf8')) as Record<string, string>)

const JAVA = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin/java') : 'java'
export const noJava = !installed(JAVA, '-version')

type Source = (path: string) => Promise<Uint8Array> | Uint8Array
const overNet: Source = async (path) => {
  const answer = await fetch(CENTRAL + path, { signal: AbortSignal.timeout(120_000) })
  if (!answer.ok) throw new Error(`${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
/** What Maven has already fetched; the net; the net through a proxy that only curl knows of. */
const SOURCES: readonly Source[] = [
  (path) => readFileSync(join(homedir(), '.m2/repository', path)),
  overNet,
  (path) => execFileSync('curl', ['-fsSL', '--retry', '3', '--max-time', '120', CENTRAL + path], { maxBuffer: 1 << 26, stdio: 'pipe' }),
]
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function fetchJar(path: string, expected: string): Promise<void> {
  const target = join(CACHE, basename(path))
  if (existsSync(target) && sum(readFileSync(target)) === expected) return
  const troubles: string[] = []
  for (const source of SOURCES) {
    try {
      const bytes = await source(path)
      if (sum(bytes) !== expected) throw new Error(`another sum: ${sum(bytes)}`)
      return writeFileSync(target, bytes)
    } catch (error) {
      troubles.push(String(error))
    }
  }
  throw new Error(`veraPDF: ${path} cannot be fetched. ${troubles.join('; ')}`)
}
export async function fetchVeraPdf(): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  await Promise.all(JARS.map(([path, expected]) => fetchJar(path, expected)))
}

export type Flavour = 'PDFA_2_A' | 'PDFA_3_A' | 'PDFUA_1'
export interface Question {
  readonly bytes: Uint8Array
  readonly flavours: readonly Flavour[]
}
interface Answer {
  readonly ok: boolean
  readonly checks: number
  readonly faults: readonly { readonly rule: string; readonly times: number; readonly where: string }[]
}
const OPTIONS = ['-XX:+UseSerialGC', '-Xss4m', '-Xmx1g', '-Xmn400m', '-Dfile.encoding=UTF-8']

/** Broken rules of each file, "PDFUA_1 7.1-3 (12 times): where". PDFA_2_A says nearly nothing about tags: always ask for PDFUA_1 as well. */
export async function judgedPdfs(files: readonly Question[]): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'koopgen-verapdf-'))
  try {
    files.forEach(({ bytes }, i) => writeFileSync(join(folder, `${i}.pdf`), bytes))
    const asked = files.flatMap(({ flavours }, i) => flavours.map((flavour) => ({ i, flavour })))
    writeFileSync(join(folder, 'questions'), asked.map(({ i, flavour }) => `${flavour}\t${join(folder, `${i}.pdf`)}\n`).join(''))
    const path = JARS.map(([jar]) => join(CACHE, basename(jar))).join(delimiter)
    const run = promisify(execFile)(JAVA, [...OPTIONS, '-cp', path, 'org.mozilla.javascript.tools.shell.Main', join(HOME, 'judge.js'), join(folder, 'questions')], { maxBuffer: 1 << 28, timeout: 840_000 })
    const lines = (await run).stdout.trim().split('\n')
    if (lines.length !== asked.length) throw new Error(`veraPDF answered ${lines.length} of ${asked.length} questions: ${(await run).stderr}`)
    const answers = lines.map((line, n) => faultsOf(JSON.parse(line) as Answer, asked[n]?.flavour ?? ''))
    return files.map((_, i) => answers.filter((__, n) => asked[n]?.i === i).flat())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
function faultsOf({ ok, checks, faults }: Answer, flavour: string): readonly string[] {
  if (ok !== (faults.length === 0) || (ok && checks === 0)) throw new Error(`veraPDF contradicts itself: ${flavour}, ${checks} checks, ${JSON.stringify(faults)}`)
  return faults.map(({ rule, times, where }) => `${flavour} ${rule} (${times} times): ${where}`)
}
