// render --watch with the real disk and the real watcher: saves as editors make them, several in one go, folders that come and go, links, --poll.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const KOOPGEN = ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'test/support/koopgen.ts')]
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'koopgen-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
/** A slow machine needs long to start; what never comes fails all the same. */
const WAIT = 90_000
const LIMIT = { timeout: 5 * WAIT }
const place = (name: string): string => EXAMPLE.replaceAll('Neuental', name)

interface Watched {
  readonly at: (path: string) => string
  /** Waits for what stands in the file. */
  readonly until: (path: string, words: string) => Promise<void>
  /** Waits for what is said, behind what was waited for before. */
  readonly says: (words: string) => Promise<void>
  readonly all: () => string
  readonly stop: () => Promise<number | null>
}
async function watched(name: string, prepare: (at: Watched['at']) => void, ...args: string[]): Promise<Watched> {
  const cwd = join(folder, name)
  const at = (path: string): string => join(cwd, path)
  mkdirSync(cwd)
  prepare(at)
  const child = spawn(process.execPath, [...KOOPGEN, 'render', '--watch', '-o', 'out', '-f', 'txt', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  afterAll(() => void child.kill('SIGKILL'))
  let [said, heard] = ['', 0]
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
  const closed = new Promise<number | null>((done) => void child.on('close', done))
  const says = async (words: string): Promise<void> => {
    await expect.poll(() => said.slice(heard), { timeout: WAIT, interval: 50 }).toContain(words)
    heard = said.indexOf(words, heard) + words.length
  }
  const until = async (path: string, words: string): Promise<void> => void (await expect.poll(() => read(at(path)), { timeout: WAIT, interval: 50 }).toContain(words))
  await says('Wartet auf Änderungen')
  const stop = (): Promise<number | null> => {
    child.kill('SIGINT')
    return closed
  }
  return { at, until, says, all: () => said, stop }
}
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
/** As editors save: under another name, then renamed. */
function saveAtomically(path: string, text: string): void {
  writeFileSync(`${path}~`, text)
  renameSync(`${path}~`, path)
}

for (const poll of [[], ['--poll']])
  test(`saves of every kind are seen ${poll.join('')}`, LIMIT, async () => {
    const { at, until, says, stop, all } = await watched(`saves${poll.length}`, (at) => writeFileSync(at('v.koop.yaml'), EXAMPLE), 'v.koop.yaml', ...poll)
    writeFileSync(at('v.koop.yaml'), place('Altental'))
    await until('out/v.txt', 'Altental')
    for (const name of ['Obertal', 'Untertal', 'Mitteltal']) {
      saveAtomically(at('v.koop.yaml'), place(name))
      await until('out/v.txt', name)
    }
    renameSync(at('v.koop.yaml'), at('weg'))
    await says('„v.koop.yaml“ lässt sich nicht lesen')
    expect(read(at('out/v.txt'))).toContain('Mitteltal')
    writeFileSync(at('v.koop.yaml'), EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n'))
    await says('Nicht erzeugt: v.koop.yaml.')
    writeFileSync(at('v.koop.yaml'), place('Neustadt'))
    await until('out/v.txt', 'Neustadt')
    expect([await stop(), all().split('\n').at(-2)]).toEqual([0, 'Beobachten beendet.'])
  })

test('several files in one go are one round; a template folder and what is new in it count', LIMIT, async () => {
  const clause = '---\nid: dolmetschen\ntitel: Sprachmittlung\nstufe: empfohlen\nerfuellt: []\ngrundlage: []\ngrund: Ohne gemeinsame Sprache gibt es keine Beratung.\n---\n{{Der behoerde}} {{verb behoerde "sorgt" "sorgen"}} für Sprachmittlung.\n'
  const { at, until, says, stop, all } = await watched('several', (at) => {
    mkdirSync(at('vorlagen/abh'), { recursive: true })
    writeFileSync(at('vorlagen/abh/dolmetschen.md'), clause)
    writeFileSync(at('vorlagen/abh/ergaenzung.yaml'), 'klauseln:\n  - { id: dolmetschen, nach: empfehlung }\n')
    for (const name of ['a', 'b', 'c']) writeFileSync(at(`${name}.koop.yaml`), EXAMPLE)
  }, '--templates', 'vorlagen')
  const rounds = all().split('Erzeugt').length
  for (const name of ['a', 'b', 'c']) writeFileSync(at(`${name}.koop.yaml`), place('Altental'))
  await says('Erzeugt: out/a.txt, out/b.txt, out/c.txt.')
  expect(all().split('Erzeugt')).toHaveLength(rounds + 1)
  writeFileSync(at('vorlagen/abh/dolmetschen.md'), clause.replace('Sprachmittlung.', 'Verständigung.'))
  await until('out/c.txt', 'Verständigung')
  writeFileSync(at('vorlagen/abh/neu.md'), 'ohne Kopf')
  await says('vorlagen/abh/neu.md')
  rmSync(at('vorlagen/abh/neu.md'))
  await says('Geprüft')
  expect(await stop()).toBe(0)
})

test('a logo in a folder that does not exist yet, an agreement behind a link, and a folder that is made anew', LIMIT, async () => {
  const withLogo = EXAMPLE.replace('rolle: abh\n', 'rolle: abh\n    logo: { datei: bilder/klein/stadt.png, alt: Wappen }\n')
  const { at, until, says, stop } = await watched('far', (at) => {
    mkdirSync(at('ablage'))
    writeFileSync(at('ablage/v.koop.yaml'), withLogo)
    symlinkSync(at('ablage/v.koop.yaml'), at('v.koop.yaml'))
  }, 'v.koop.yaml')
  mkdirSync(at('bilder/klein'), { recursive: true })
  writeFileSync(at('bilder/klein/stadt.png'), 'kein Bild')
  await says('enthält Text, kein Bild')
  cpSync(join(ROOT, 'examples/alles/logos/landkreis.png'), at('bilder/klein/stadt.png'))
  await until('out/v.txt', 'Neuental')
  saveAtomically(at('ablage/v.koop.yaml'), place('Altental'))
  await until('out/v.txt', 'Altental')
  rmSync(at('ablage'), { recursive: true })
  await says('lässt sich nicht lesen')
  mkdirSync(at('ablage'))
  writeFileSync(at('ablage/v.koop.yaml'), place('Neustadt'))
  await until('out/v.txt', 'Neustadt')
  expect(await stop()).toBe(0)
})
