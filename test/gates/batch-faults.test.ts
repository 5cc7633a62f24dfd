// Series of the built program in processes of its own, disturbed in every way: killed, without room, without permission, with poisoned rows, with dying workers,
// on several machines. Nothing is lost, nothing is there twice, and the rest is delivered.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import writeXlsxFile from 'write-excel-file/universal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packedInto } from '../support/packed.ts'

const home = mkdtempSync(join(tmpdir(), 'koopgen-serie-'))
const at = (...steps: readonly string[]): string => join(home, ...steps)
const bin = (pack = 'package'): string => at(pack, 'bin/koopgen.js')
const isRoot = process.getuid?.() === 0
const mounts: string[] = []

const ROWS = 10
const line = (key: string, name: string, place: string, day: number): string => `${key};${name};${place};Markt 1;29998;Oberbürgermeisterin;${day}.1.2027`
const table = (keys: readonly number[]): string => `schluessel;parteien.stadt.name;parteien.stadt.sitz.ort;Stadt: Straße;Stadt: PLZ;Stadt: Funktion;datum\n${keys.map((i) => `${line(`k${i}`, `Stadt Neuental ${i}`, `Neuental ${'ABC'[i % 3]}`, 1 + (i % 28))}\n`).join('')}`
const KEYS = Array.from({ length: ROWS }, (_, i) => i)
const argv = (more: readonly string[]): string[] => ['batch', 'basis.koop.yaml', 'orte.csv', '-f', 'docx,txt', '-q', ...more]
interface Ended {
  readonly code: number | null
  readonly err: string
}
const run = (more: readonly string[], pack?: string): Ended => {
  const { status, stderr } = spawnSync(process.execPath, [bin(pack), ...argv(more).filter((one) => !(one === '-q' && more.includes('-v')))], { cwd: home, encoding: 'utf8', timeout: 60_000 })
  return { code: status, err: stderr }
}
/** Path → hash of every file below. */
function below(folder: string): Record<string, string> {
  if (!existsSync(at(folder))) return {}
  const files = readdirSync(at(folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.map((path) => [relative(at(folder), path).replaceAll('\\', '/'), createHash('sha256').update(readFileSync(path)).digest('hex')] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}
const agreements = (folder: string): Record<string, string> => Object.fromEntries(Object.entries(below(folder)).filter(([path]) => /\.(docx|pdf|txt)$/.test(path)))
/** What stands under its final name is what an undisturbed run makes. */
const nothingHalf = (folder: string): void => {
  for (const [path, hash] of Object.entries(agreements(folder))) expect([path, hash]).toEqual([path, whole[path]])
}

let whole: Record<string, string> = {}
let lasts = 0
beforeAll(() => {
  execFileSync('tar', ['xzf', packedInto(home), '-C', home])
  cpSync(join(import.meta.dirname, '../../examples/kurz/vereinbarung.koop.yaml'), at('basis.koop.yaml'))
  writeFileSync(at('orte.csv'), table(KEYS))
  const start = performance.now()
  expect(run(['-o', 'ganz', '-j', '2'])).toEqual({ code: 0, err: '' })
  lasts = performance.now() - start
  whole = below('ganz')
  expect(Object.keys(agreements('ganz'))).toHaveLength(2 * ROWS)
})
afterAll(() => {
  for (const folder of mounts) spawnSync('umount', [folder])
  rmSync(home, { recursive: true, force: true })
})

test('killed twenty times at random moments, the run completes with the same bytes', async () => {
  const moments: number[] = []
  let rounds = 0
  let usual = lasts // of a run that came to its end, because machines are not always equally busy
  while (moments.length < 20) {
    const child = spawn(process.execPath, [bin(), ...argv(['-o', 'getoetet', '-j', '2'])], { cwd: home, stdio: 'ignore' })
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)))
    const start = performance.now()
    const moment = usual * (0.25 + 0.7 * Math.random())
    const timer = setTimeout(() => child.kill('SIGKILL'), moment)
    const signal = await ended
    clearTimeout(timer)
    nothingHalf('getoetet')
    if (signal === 'SIGKILL') moments.push(Math.round(moment))
    else {
      expect(below('getoetet'), `after ${moments.join(', ')} ms`).toEqual(whole)
      rmSync(at('getoetet'), { recursive: true })
      rounds += 1
      usual = performance.now() - start
    }
  }
  expect(run(['-o', 'getoetet', '-j', '2']), `after ${moments.join(', ')} ms and ${rounds} whole runs`).toEqual({ code: 0, err: '' })
  expect(below('getoetet'), `after ${moments.join(', ')} ms`).toEqual(whole)
}, 300_000)

describe('the result does not depend', () => {
  test('on the number of workers', () => {
    for (const jobs of ['0', '1']) {
      expect(run(['-o', `j${jobs}`, '-j', jobs])).toEqual({ code: 0, err: '' })
      expect(below(`j${jobs}`)).toEqual(whole)
    }
  })
  test('on the order of the rows', () => {
    writeFileSync(at('gemischt.csv'), table(KEYS.toSorted((a, b) => ((a * 7) % ROWS) - ((b * 7) % ROWS))))
    expect(spawnSync(process.execPath, [bin(), 'batch', 'basis.koop.yaml', 'gemischt.csv', '-f', 'docx,txt', '-o', 'gemischt', '-q'], { cwd: home, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    expect(agreements('gemischt')).toEqual(agreements('ganz'))
  })
  test('on the number of machines: three at once, joined, are one run byte for byte', async () => {
    const codes = await Promise.all([1, 2, 3].map((i) => new Promise((done) => spawn(process.execPath, [bin(), ...argv(['-o', `teil-${i}`, '--shard', `${i}/3`, '-j', '1'])], { cwd: home, stdio: 'ignore' }).on('exit', done))))
    expect(codes).toEqual([0, 0, 0])
    for (const i of [1, 2, 3]) expect(Object.keys(agreements(`teil-${i}`)).length).toBeGreaterThan(0)
    const merge = () => spawnSync(process.execPath, [bin(), 'batch', 'merge', 'teil-2', 'teil-1', 'teil-3', '-o', 'alles', '-q'], { cwd: home, encoding: 'utf8' })
    expect(merge()).toMatchObject({ status: 0, stderr: '' })
    expect(below('alles')).toEqual(whole)
    rmSync(at('alles'), { recursive: true })
    const manifest = readFileSync(at('teil-2/koopgen-manifest.jsonl'), 'utf8').trimEnd()
    writeFileSync(at('teil-2/koopgen-manifest.jsonl'), manifest.slice(0, manifest.lastIndexOf('\n') + 1))
    expect(merge()).toMatchObject({ status: 2, stderr: expect.stringContaining('passen nicht zueinander') })
    expect(existsSync(at('alles'))).toBe(false)
  })
})

describe('the disk', () => {
  const mount = (name: string, size: string): boolean => {
    mkdirSync(at(name))
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', at(name)])
    if (status === 0) mounts.push(at(name))
    return status === 0
  }
  const canMount = isRoot && process.platform === 'linux' && (() => {
    const isMounted = mount('probe', '4k')
    return isMounted
  })()

  test.skipIf(!canMount)(`is full${canMount ? '' : ' (left out: only root may mount a small file system)'}: the run says so at once, and completes when there is room`, () => {
    mount('voll', '140k')
    for (const jobs of ['2', '0']) {
      const full = run(['-o', 'voll', '-j', jobs, '-v'])
      expect([jobs, full.code, full.err.replace(/\s+/g, ' ')]).toEqual([jobs, 2, expect.stringMatching(/Abgebrochen: .*Auf dem Datenträger ist kein Platz mehr\. Von 10 Zeilen .* macht derselbe Befehl dort weiter\./)])
      nothingHalf('voll')
      expect(Object.keys(below('voll'))).not.toContain('koopgen-manifest.jsonl')
      expect(Object.keys(below('voll')).filter((path) => path.endsWith('.koopgen-neu'))).toEqual([])
    }
    expect(Object.keys(agreements('voll')).length).toBeGreaterThan(2)
    spawnSync('mount', ['-o', 'remount,size=20m', at('voll')])
    expect(run(['-o', 'voll', '-j', '2'])).toEqual({ code: 0, err: '' })
    expect(below('voll')).toEqual(whole)
  })
  test.skipIf(!canMount && isRoot)(`is read-only${!canMount && isRoot ? ' (left out: nothing is closed to root without mounting)' : ''}: nothing changes, and the reason is said`, () => {
    if (canMount) mount('zu', '20m')
    else mkdirSync(at('zu'))
    expect(run(['-o', 'zu', '-j', '2'])).toEqual({ code: 0, err: '' })
    if (canMount) spawnSync('mount', ['-o', 'remount,ro', at('zu')])
    else chmodSync(at('zu'), 0o555)
    const closed = run(['-o', 'zu', '-j', '2', '--force'])
    if (canMount) spawnSync('mount', ['-o', 'remount,rw', at('zu')])
    else chmodSync(at('zu'), 0o755)
    expect([closed.code, closed.err]).toEqual([2, expect.stringMatching(canMount ? /schreibgeschützt/ : /Berechtigung/)])
    expect(below('zu')).toEqual(whole)
  })
})

describe('a poisoned row costs itself', () => {
  test('a sign no font has, a huge text, a word without end, hostile names', () => {
    const lines = [line('glyphe', 'Stadt \u{13000}tal', 'Neuental', 1), line('riese', `Stadt ${'sehr lang '.repeat(60_000)}`, 'Neuental', 1), line('wort', `Stadt ${'x'.repeat(5000)}`, 'Neuental', 1), line('../../flucht', 'Stadt Auental', '../../../flucht', 1), line('con', 'Stadt Bergtal', 'CON', 1), line('=1+1', 'Stadt Seetal', '=SUMME(A1)', 1)]
    writeFileSync(at('gift.csv'), `${table(KEYS.slice(0, 4))}${lines.join('\n')}\n`)
    const { status, stderr } = spawnSync(process.execPath, [bin(), 'batch', 'basis.koop.yaml', 'gift.csv', '-f', 'docx,pdf', '-o', 'tief/gift', '-j', '2', '--valid-only', '--messages', 'short'], { cwd: home, encoding: 'utf8', timeout: 60_000 })
    const report = JSON.parse(readFileSync(at('tief/gift/koopgen-bericht/bericht.json'), 'utf8')) as { counts: { rows: number; made: number; reported: number }; rows: { key: string; state: string; messages: object[] }[] }
    expect([status, report.counts.rows, report.counts.made + report.counts.reported]).toEqual([1, 10, 10])
    const bad = report.rows.filter(({ state }) => state !== 'made')
    expect(bad.map(({ key }) => key)).toEqual(expect.arrayContaining(['glyphe', 'riese']))
    for (const { key, messages } of bad) expect([key, messages.length]).toEqual([key, expect.any(Number)])
    for (const { messages } of bad) expect(messages.length).toBeGreaterThan(0)
    expect(report.rows.filter(({ key }) => /^k\d$/.test(key)).map(({ state }) => state)).toEqual(['made', 'made', 'made', 'made'])
    expect(stderr).toMatch(/gift\.csv:6/)
    expect([readdirSync(at('tief')), existsSync(at('flucht.docx'))]).toEqual([['gift'], false])
    expect(Object.keys(agreements('tief/gift')).filter((path) => /^(con|nul)\./i.test(path))).toEqual([])
    expect(readFileSync(at('tief/gift/koopgen-bericht/vertragsregister.csv'), 'utf8')).not.toMatch(/(^|[;"])[=@]/m)
  })
  const dying = (how: string): void => {
    cpSync(at('package'), at('stirbt'), { recursive: true })
    if (!existsSync(at('stirbt/dist/echter-worker.js'))) renameSync(at('stirbt/dist/batch-worker.js'), at('stirbt/dist/echter-worker.js'))
    writeFileSync(at('stirbt/dist/batch-worker.js'), `import work from './echter-worker.js'\nexport default async (chunk) => {\n  if (chunk.ask === 'make' && chunk.tasks.some(({ key }) => key === 'k5')) ${how}\n  return work(chunk)\n}\n`)
  }
  test('a worker that dies on it', () => {
    dying("await new Promise(() => setTimeout(() => { throw new Error('tot') }))")
    const first = run(['-o', 'stirbt-aus', '-j', '2'], 'stirbt')
    expect([first.code, first.err]).toEqual([1, expect.stringContaining('[serie/abgebrochen]')])
    const missing = Object.keys(agreements('ganz')).filter((path) => !(path in agreements('stirbt-aus')))
    expect(missing).toHaveLength(2)
    nothingHalf('stirbt-aus')
    expect(readFileSync(at('stirbt-aus/koopgen-bericht/bericht.csv'), 'utf8')).toContain('serie/abgebrochen')
    expect(run(['-o', 'stirbt-aus', '-j', '2'])).toEqual({ code: 0, err: '' })
    expect(below('stirbt-aus')).toEqual(whole)
  })
  test('a worker that vanishes without a word is no success', () => {
    dying('process.exit()')
    const first = run(['-o', 'weg', '-j', '1'], 'stirbt')
    expect([first.code, first.err]).toEqual([3, expect.stringContaining('stehen geblieben')])
    nothingHalf('weg')
    expect(run(['-o', 'weg', '-j', '2'])).toEqual({ code: 0, err: '' })
    expect(below('weg')).toEqual(whole)
  })
})

describe('files as Excel writes them', () => {
  const read = (file: string) => spawnSync(process.execPath, [bin(), 'batch', 'basis.koop.yaml', file, '-f', 'txt', '-o', `${file}-aus`, '--name', '{schluessel}'], { cwd: home, encoding: 'utf8' })
  const text = (file: string, key: string): string => readFileSync(at(`${file}-aus`, `${key}.txt`), 'utf8').replace(/\s+/g, ' ')

  test('CSV in Windows-1252 with umlauts, €, leading zeros, a title above and empty lines', () => {
    const lines = ['Kooperationen 2027;;;;;;', ';;;;;;', 'schluessel;Stadt: Name;Stadt: Straße;Stadt: Postleitzahl;Stadt: Ort;Stadt: Funktion;aktenzeichen', '007;Stadt Müßlingen;Markt 1;01067;Müßlingen;Oberbürgermeisterin;50 €/Öd', ';;;;;;', '008;Stadt Ähren;Am Öhr 2;09111;Ähren;Oberbürgermeisterin;"§ 5; Nr. 1"', ';;;;;;', '']
    writeFileSync(at('alt.csv'), iconv.encode(lines.join('\r\n'), 'win1252'))
    const { status, stderr } = read('alt.csv')
    expect([status, stderr.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('2 Vereinbarungen erzeugt, 0 unverändert, 0 gemeldet. Alles in „alt.csv-aus“. Gelesen: Windows-1252, Trennzeichen Semikolon')])
    expect(text('alt.csv', '007')).toMatch(/Stadt Müßlingen.*01067.Müßlingen/)
    expect(text('alt.csv', '007')).toContain('50.€/Öd'.replace('.', '\u00a0').replace('\u00a0', ' '))
    expect(text('alt.csv', '008')).toMatch(/09111.Ähren/)
  })
  test('XLSX with a joined title, formulas, days and empty rows', async () => {
    const cell = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
    const head = ['schluessel', 'Stadt: Name', 'Stadt: Postleitzahl', 'Stadt: Ort', 'datum', 'Stadt: Straße', 'Stadt: Funktion'].map((name, i) => cell(`${'ABCDEFG'[i]}3`, name)).join('')
    const line = (n: number, key: string, town: string): string => `<row r="${n}">${cell(`A${n}`, key)}<c r="B${n}" t="str"><f>"Stadt "&amp;D${n}</f><v>Stadt ${town}</v></c>${cell(`C${n}`, '01067')}${cell(`D${n}`, town)}${cell(`E${n}`, '1.2.2027')}${cell(`F${n}`, 'Am Öhr 2')}${cell(`G${n}`, 'Oberbürgermeisterin')}</row>`
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'Kooperationen 2027')}</row><row r="3">${head}</row>${line(4, '007', 'Müßlingen')}<row r="5"></row>${line(6, '008', 'Ähren')}</sheetData><mergeCells><mergeCell ref="A1:G1"/></mergeCells></worksheet>`
    const made = writeXlsxFile([{ sheet: 'Orte', data: [[{ value: 'x' }]] }])
    const parts = unzipSync(new Uint8Array(await (await made.toBlob()).arrayBuffer()))
    writeFileSync(at('neu.xlsx'), zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }))
    const { status, stderr } = read('neu.xlsx')
    expect([status, stderr.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('Gelesen: XLSX, Blatt „Orte“; 2 Werte umgewandelt')])
    expect(text('neu.xlsx', '007')).toMatch(/Stadt Müßlingen.*01067.Müßlingen/)
    expect(text('neu.xlsx', '008')).toContain('Stadt Ähren')
  })
})

test('two runs at once in one folder: one works, the other says so and changes nothing', async () => {
  writeFileSync(at('andere.csv'), table(KEYS.map((i) => i + 100)))
  const first = spawn(process.execPath, [bin(), ...argv(['-o', 'beide', '-j', '1'])], { cwd: home, stdio: 'ignore' })
  const ended = new Promise((done) => first.on('exit', done))
  while (!existsSync(at('beide/koopgen-manifest.teil.jsonl'))) await new Promise((done) => setTimeout(done, 5))
  first.kill('SIGSTOP')
  const other = spawnSync(process.execPath, [bin(), 'batch', 'basis.koop.yaml', 'andere.csv', '-f', 'docx,txt', '-o', 'beide', '-q'], { cwd: home, encoding: 'utf8' })
  first.kill('SIGCONT')
  expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('Hier läuft schon eine Serie') })
  expect(await ended).toBe(0)
  expect(below('beide')).toEqual(whole)
})
