// render --watch without a disk: the watcher is a list of what happens, one step each time koopgen listens, and then Ctrl-C.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import type { Wanted } from '../../src/io.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { pngOf } from '../support/png.ts'

const EXAMPLE = readFileSync('examples/kurz/vereinbarung.koop.yaml', 'utf8')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const BROKEN = EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n')
const TEXT = ['-f', 'txt']
const CLAUSE = `---
id: dolmetschen
titel: Sprachmittlung
stufe: empfohlen
erfuellt: []
grundlage: []
grund: Ohne gemeinsame Sprache gibt es keine Beratung.
---
(1) {{Der behoerde}} {{verb behoerde "meldet" "melden"}} den Bedarf an Sprachmittlung.
`
const ORDER = 'klauseln:\n  - { id: dolmetschen, nach: empfehlung }\n'

interface Watched extends MemoryIo {
  /** What each round wanted to hear of, and whether by looking. */
  readonly heard: { wanted: Wanted; poll: boolean; closed: boolean }[]
  /** What was said in each round. */
  readonly said: string[]
  save(path: string, text: string | Uint8Array): void
}
type Step = (io: Watched) => void
/** Runs `render --watch ARGS` over files while the steps happen. */
async function watched(files: Record<string, string | Uint8Array>, args: readonly string[], steps: readonly Step[], isTTY = false): Promise<{ code: number; io: Watched }> {
  const left = [...steps]
  let stop = (): void => {}
  const heard: Watched['heard'] = []
  const said: string[] = []
  let length = 0
  const io: Watched = Object.assign(memoryIo(files, {
    interrupted: () => new Promise((done) => {
      stop = done
    }),
    watch: async (wanted, poll) => {
      const one = { wanted, poll, closed: false }
      heard.push(one)
      said.push(io.err().slice(length))
      length = io.err().length
      return {
        heard: () => {
          const step = left.shift()
          if (step) step(io)
          else stop()
          return step ? Promise.resolve() : new Promise(() => {})
        },
        close: async () => {
          one.closed = true
        },
      }
    },
  }), { heard, said, save: (path: string, text: string | Uint8Array) => void io.files.set(`/arbeit/${path}`, typeof text === 'string' ? bytes(text) : text) })
  Object.assign(io.stderr, { isTTY })
  const code = await main(['render', '--watch', ...args], io)
  said.push(io.err().slice(length))
  expect(left).toEqual([])
  expect(heard.every(({ closed }) => closed)).toBe(true)
  return { code, io }
}
const of = (io: Watched, path: string): string => io.text(path).replace(/\s+/g, ' ')

test('a saved agreement is made again, and Ctrl-C ends with 0 and one line', async () => {
  const { code, io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['v.koop.yaml', '-o', 'out', ...TEXT], [(io) => io.save('v.koop.yaml', EXAMPLE.replaceAll('Neuental', 'Altental'))])
  expect(code).toBe(0)
  expect(of(io, 'out/v.txt')).toContain('Altental')
  expect(io.said).toEqual(['Erzeugt: out/v.txt.\nWartet auf Änderungen, Strg+C beendet.\n', 'Erzeugt: out/v.txt.\n', 'Beobachten beendet.\n'])
})

test('a mistake is shown with its place, the last good files stay, and the next save mends it', async () => {
  const { code, io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['v.koop.yaml', '-o', 'out', ...TEXT], [
    (io) => io.save('v.koop.yaml', BROKEN),
    (io) => {
      expect(of(io, 'out/v.txt')).toContain('Neuental')
      io.save('v.koop.yaml', EXAMPLE)
    },
  ])
  expect(code).toBe(0)
  expect(io.said[1]).toContain('v.koop.yaml:10:12  Fehler  „abhh“ ist hier nicht möglich.')
  expect(io.said[1]).toContain('1 Fehler. Nicht erzeugt: v.koop.yaml. Was schon da ist, bleibt. Mehr dazu: koopgen explain schema/wert\n')
  expect(io.said[2]).toBe('Geprüft, nichts zu erneuern.\n')
})

test('an agreement that begins with a mistake is waited for', async () => {
  const { code, io } = await watched({ 'v.koop.yaml': BROKEN }, ['-o', 'out', ...TEXT], [(io) => io.save('v.koop.yaml', EXAMPLE)])
  expect([code, io.files.has('/arbeit/out/v.txt')]).toEqual([0, true])
})

test('of several agreements the one with a mistake keeps its files, the others are renewed', async () => {
  const { io } = await watched({ 'a/v.koop.yaml': EXAMPLE, 'b/v.koop.yaml': EXAMPLE }, ['a', 'b', '-o', 'out', ...TEXT], [
    (io) => {
      io.save('a/v.koop.yaml', BROKEN)
      io.save('b/v.koop.yaml', EXAMPLE.replaceAll('Neuental', 'Altental'))
    },
  ])
  expect(of(io, 'out/a/v.txt')).toContain('Neuental')
  expect(of(io, 'out/b/v.txt')).toContain('Altental')
  expect(io.said[1]).toContain('Erzeugt: out/b/v.txt. Nicht erzeugt: a/v.koop.yaml. Was schon da ist, bleibt.')
})

test('a sound without a change makes no round, nor do the files that are made or come from elsewhere', async () => {
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['-f', 'txt,md'], [
    () => {},
    (io) => io.save('v.md', 'von Hand'),
    (io) => io.save('~$v.docx', 'x'),
    (io) => io.save('.#v.koop.yaml', 'x'),
  ])
  expect(io.heard).toHaveLength(1)
})

test('a new agreement in a watched folder is made as well, one that is gone is left', async () => {
  const { io } = await watched({ 'v/a.koop.yaml': EXAMPLE }, ['v', '-o', 'out', ...TEXT], [(io) => io.save('v/neu/b.koop.yaml', EXAMPLE), (io) => void io.files.delete('/arbeit/v/a.koop.yaml')])
  expect(io.said[1]).toBe('Erzeugt: out/neu/b.txt. 1 Datei unverändert.\n')
  expect(io.heard).toHaveLength(3)
})

test('a logo is watched from the moment it is named, wherever it is missing', async () => {
  const withLogo = EXAMPLE.replace('rolle: abh\n', 'rolle: abh\n    logo: { datei: bilder/stadt.png, alt: Wappen }\n')
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['v.koop.yaml', '-o', 'out', ...TEXT], [
    (io) => io.save('v.koop.yaml', withLogo),
    (io) => io.save('bilder/stadt.png', pngOf({ width: 40, height: 40 })),
    (io) => io.save('bilder/stadt.png', 'kein Bild'),
    (io) => io.save('v.koop.yaml', EXAMPLE.replaceAll('Neuental', 'Altental')),
    (io) => io.save('bilder/stadt.png', 'niemand nennt es mehr'),
  ])
  expect(io.said[1]).toContain('Die Datei „bilder/stadt.png“ gibt es nicht.')
  expect(io.said[2]).toContain('Geprüft, nichts zu erneuern.\n') // plain text shows no logo
  expect(io.said[3]).toContain('Die Datei „bilder/stadt.png“ enthält Text, kein Bild.')
  expect(io.heard.map(({ wanted }) => wanted.paths.includes('/arbeit/bilder/stadt.png'))).toEqual([false, true, true, true, false])
})

test('the Word file of the house and the settings are watched; a fault in the settings is told and waited for', async () => {
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE, 'haus.docx': 'kein Word', 'koopgen.config.yaml': 'format: txt' }, ['v.koop.yaml', '-o', 'out'], [
    (io) => io.save('koopgen.config.yaml', 'formats: md\n'),
    (io) => io.save('koopgen.config.yaml', 'format: docx\nstyle: haus.docx\n'),
    (io) => io.save('haus.docx', ''),
    (io) => io.save('koopgen.config.yaml', 'format: txt\n'),
  ])
  expect(io.said[1]).toContain('Fehler: Die Einstellungen in „koopgen.config.yaml“ lassen sich nicht verwenden.')
  expect(io.said[2]).toContain('ist keine Word-Datei')
  expect(io.said[3]).toContain('ist leer')
  expect(io.said[4]).toBe('Geprüft, nichts zu erneuern.\n')
})

test('own templates are watched, and what is new in their folder', async () => {
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE, 'vorlagen/abh/ergaenzung.yaml': ORDER }, ['v.koop.yaml', '-o', 'out', ...TEXT, '--templates', 'vorlagen'], [(io) => io.save('vorlagen/abh/dolmetschen.md', CLAUSE)])
  expect(io.said[0]).toContain('Nicht erzeugt: v.koop.yaml.')
  expect(of(io, 'out/v.txt')).toContain('meldet den Bedarf an Sprachmittlung')
})

test('a file that somebody has changed stays, which is told; after the next save koopgen tries again', async () => {
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['-o', 'out', ...TEXT], [
    (io) => {
      io.save('out/v.txt', 'von Hand')
      io.save('v.koop.yaml', EXAMPLE.replaceAll('Neuental', 'Altental'))
    },
    (io) => {
      expect(io.text('out/v.txt')).toBe('von Hand')
      io.files.delete('/arbeit/out/v.txt')
      io.save('v.koop.yaml', EXAMPLE.replaceAll('Neuental', 'Neustadt'))
    },
  ])
  expect(io.said[1]).toContain('Fehler: Diese Dateien stammen nicht von koopgen oder wurden seither geändert')
  expect(of(io, 'out/v.txt')).toContain('Neustadt')
})

test('only a terminal sees the time, and each round in the place of the one before', async () => {
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['-o', 'out', ...TEXT], [(io) => io.save('v.koop.yaml', BROKEN)], true)
  expect(io.said[0]).toBe('Erzeugt um 14:05:33 Uhr: out/v.txt.\nWartet auf Änderungen, Strg+C beendet.\n')
  expect(io.said[1]).toMatch(/^\u001b\[2J\u001b\[H.*v\.koop\.yaml:10:12/)
  expect(io.said[1]).toContain('Nicht erzeugt um 14:05:33 Uhr: v.koop.yaml. Was schon da ist, bleibt.')
  expect(io.said[1]).toMatch(/Wartet auf Änderungen, Strg\+C beendet\.\n$/)
})

test('--quiet leaves the mistakes, --poll reaches the watcher', async () => {
  const { io } = await watched({ 'v.koop.yaml': EXAMPLE }, ['-q', '--poll', '-o', 'out', ...TEXT], [(io) => io.save('v.koop.yaml', BROKEN)])
  expect([io.said[0], io.said[2]]).toEqual(['', ''])
  expect(io.said[1]).toContain('Fehler  „abhh“')
  expect(io.said[1]).not.toContain('Nicht erzeugt')
  expect(io.heard.map(({ poll }) => poll)).toEqual([true, true])
})

test('what cannot be watched is refused, and a first run that could not begin ends as without --watch', async () => {
  const refused = async (...args: string[]): Promise<string> => {
    const io = memoryIo({ 'v.koop.yaml': EXAMPLE })
    expect(await main(['render', ...args], { ...io, interrupted: () => new Promise(() => {}) })).toBe(2)
    return io.err()
  }
  expect(await refused('--watch', '-')).toContain('Die Standardeingabe lässt sich nicht beobachten.')
  expect(await refused('--watch', '-o', '-', '-f', 'txt')).toContain('„--watch“ und „-o -“ schließen einander aus')
  expect(await refused('--watch', '--check')).toContain('„--watch“ und „--check“')
  expect(await refused('--watch', '--poll', 'fehlt.koop.yaml')).toContain('„fehlt.koop.yaml“ lässt sich nicht lesen.')
  expect(await refused('--poll')).toContain('„--poll“ gehört zu „--watch“.')
})
