// koopgen report around the page: standard output and folders, formats, protection, exit codes, several agreements, drafts.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { exampleText } from '../support/compose.ts'

const SHORT = exampleText('kurz')
const FAULTY = `${SHORT}\nzusatz:\n  - { id: raum, titel: Raum, text: "Der Raum ist ___." }\n`
const world = (files: Readonly<Record<string, string>> = { 'v.koop.yaml': SHORT }): MemoryIo => memoryIo(files)
const names = (io: MemoryIo): string[] => [...io.files.keys()].map((path) => path.replace('/arbeit/', '')).filter((name) => !name.endsWith('.koop.yaml')).sort()

test('goes to the standard output as text, and messages to the other', async () => {
  const io = world()
  expect(await main(['report', 'v.koop.yaml'], io)).toBe(0)
  expect(io.out()).toMatch(/^Prüfprotokoll\n\nzu: Kooperationsvereinbarung\n/)
  expect(io.err()).toContain('Protokoll auf die Standardausgabe geschrieben.')
  expect(names(io)).toEqual([])
})

test('protokoll is its German name; one other format goes to the standard output as well', async () => {
  const io = world()
  expect(await main(['protokoll', '-f', 'json', '-q'], io)).toBe(0)
  expect(JSON.parse(io.out())).toMatchObject({ schemaVersion: 1, file: 'v.koop.yaml', kind: 'abh', counts: { items: 26 } })
  expect(io.err()).toBe('')
})

test('several formats are files beside each other, with names of their own, listed and protected', async () => {
  const io = world()
  expect(await main(['report', '-f', 'txt,md,json,docx,pdf', '-o', 'aus'], io)).toBe(0)
  expect(names(io)).toEqual(['.koopgen.json', 'v.protokoll.docx', 'v.protokoll.json', 'v.protokoll.md', 'v.protokoll.pdf', 'v.protokoll.txt'].map((name) => `aus/${name}`))
  expect(io.err()).toContain('5 Protokolle geschrieben:')
  expect(await main(['report', '-o', 'aus'], io)).toBe(0)
  expect(io.err()).toContain('aus/v.protokoll.txt (unverändert)')
  io.files.set('/arbeit/aus/v.protokoll.txt', new TextEncoder().encode('mit Vermerk'))
  expect(await main(['report', '-o', 'aus'], io)).toBe(2)
  expect(io.text('aus/v.protokoll.txt')).toBe('mit Vermerk')
  expect(await main(['report', '-o', 'aus', '--force'], io)).toBe(0)
})

test('several agreements or formats need a folder', async () => {
  const io = world({ 'a.koop.yaml': SHORT, 'b.koop.yaml': SHORT })
  expect(await main(['report'], io)).toBe(2)
  expect(await main(['report', 'a.koop.yaml', '-f', 'txt,md'], io)).toBe(2)
  expect(io.err()).toContain('Auf die Standardausgabe passt nur ein Protokoll in einem Format; verlangt sind 2. Geben Sie mit „-o“ einen Ordner an.')
  expect(await main(['report', '-o', 'aus'], io)).toBe(0)
  expect(names(io)).toEqual(['aus/.koopgen.json', 'aus/a.protokoll.txt', 'aus/b.protokoll.txt'])
})

test('errors of rules do not stop it: the page lists them, and the exit code is 1', async () => {
  const io = world({ 'v.koop.yaml': FAULTY })
  expect(await main(['report'], io)).toBe(1)
  expect(io.out()).toContain('So nicht unterschreiben: §\u00a011 ändern, danach neu prüfen.')
  expect(io.err()).toContain('[text/luecke]')
})

test('as a draft the same gap is a warning, which fails only if asked to', async () => {
  const run = (...more: string[]) => main(['report', '--draft', ...more], world({ 'v.koop.yaml': FAULTY }))
  expect([await run(), await run('--fail-on', 'warning')]).toEqual([0, 1])
})

test('what cannot be drafted has messages only; the others have their report', async () => {
  const io = world({ 'gut.koop.yaml': SHORT, 'schlecht.koop.yaml': SHORT.replace('rolle: abh\n', 'rolle: abhh\n') })
  expect(await main(['report', '-o', 'aus'], io)).toBe(1)
  expect(names(io)).toEqual(['aus/.koopgen.json', 'aus/gut.protokoll.txt'])
  expect(io.err()).toContain('1 Vereinbarung ließ sich nicht ausformulieren und hat deshalb kein Protokoll.')
  const alone = world({ 'schlecht.koop.yaml': 'koopgen: 1\n' })
  expect([await main(['report'], alone), alone.out()]).toEqual([1, ''])
})

test('the page names the version that was checked: the hash of the text that render writes; another word, another hash', async () => {
  const mark = async (text: string): Promise<string> => {
    const io = world({ 'v.koop.yaml': text })
    await main(['report', '-f', 'json'], io)
    await main(['render', '-f', 'txt', '-o', 'aus'], io)
    const { fingerprint } = JSON.parse(io.out()) as { fingerprint: string }
    expect(createHash('sha256').update(io.files.get('/arbeit/aus/v.txt') ?? '').digest('hex').slice(0, 16)).toBe(fingerprint)
    return fingerprint
  }
  const [one, same, other] = [await mark(SHORT), await mark(`# Notiz\n${SHORT}`), await mark(SHORT.replace('ort: Neuental', 'ort: Neuental am See'))]
  expect([one === same, one === other]).toEqual([true, false])
  const io = world()
  await main(['report'], io)
  expect(io.out().replaceAll('\u00a0', ' ').replaceAll('\n', ' ')).toContain(`Kennung ${one}`)
})

test('--set and settings hold; format and folder of the settings are those of render', async () => {
  const io = world({ 'v.koop.yaml': SHORT, 'koopgen.config.yaml': 'output: aus\nformat: pdf\n' })
  expect(await main(['report', '--set', 'datum=2028-03-01'], io)).toBe(0)
  expect(io.out().replaceAll('\u00a0', ' ')).toContain('1. März 2028')
  expect(names(io)).toEqual(['koopgen.config.yaml'])
})

test('a setting that lowers a warning does not take it off the page', async () => {
  const io = world({ 'v.koop.yaml': SHORT.replace('[mbe, jmd]', 'mbe'), 'koopgen.config.yaml': 'rules:\n  angaben/traeger-fehlen: off\n' })
  expect(await main(['report', '--fail-on', 'warning'], io)).toBe(0)
  expect(io.out()).toContain('Warnung: Beteiligt ist nur ein Träger')
  expect(io.err()).not.toContain('traeger-fehlen')
})

test('a picture that is not there is an error of the report too, and stands on its page', async () => {
  const text = SHORT.replace('    rolle: abh\n', '    rolle: abh\n    logo: { datei: wappen.png, alt: Wappen der Stadt }\n')
  const io = world({ 'v.koop.yaml': text })
  expect(await main(['report'], io)).toBe(1)
  expect(io.out()).toContain('So nicht unterschreiben')
  expect(io.out()).toContain('„wappen.png“ gibt es nicht')
})

test('docx and pdf go to a folder, or on purpose into a pipe, never to a terminal', async () => {
  const run = async (isTTY: boolean, ...argv: string[]) => {
    const io = world({ 'v.koop.yaml': SHORT })
    Object.assign(io.stdout, { isTTY })
    return [await main(argv, io), io.outBytes().length > 0, io.err()]
  }
  const refused = [2, false, expect.stringContaining('kein Text für das Terminal. Geben Sie mit „-o“ einen Ordner an.')]
  expect(await run(false, 'report', '-f', 'pdf')).toEqual(refused)
  expect(await run(true, 'report', '-f', 'docx', '-o', '-')).toEqual(refused)
  expect(await run(true, 'render', '-f', 'docx', '-o', '-')).toEqual(refused)
  expect((await run(false, 'report', '-f', 'docx', '-o', '-'))[1]).toBe(true)
  expect((await run(true, 'report'))[1]).toBe(true)
})

test('a clause of a template folder of one’s own is a deviation, own words, and vouches for nothing', async () => {
  const clause = '---\nid: freiwilligkeit\ntitel: Freiwilligkeit\nstufe: pflicht\nerfuellt: [guard.freiwilligkeit, guard.sgb2.kein-pflichtbestandteil]\ngrundlage: []\ngrund: Ein Grund.\nparameter: {}\n---\n(1) Ratsuchende entscheiden selbst, ob sie kommen.\n'
  const io = world({ 'v.koop.yaml': SHORT, 'haus/common/freiwilligkeit.md': clause })
  expect(await main(['report', '--templates', 'haus', '-f', 'json'], io)).toBe(0)
  const { deviations, guardrails } = JSON.parse(io.out()) as { deviations: { sort: string; path: string }[]; guardrails: { id: string; state: string }[] }
  expect(deviations.map(({ sort, path }) => [sort, path])).toEqual([['own-template', 'klauseln.freiwilligkeit']])
  expect(guardrails.filter(({ state }) => state !== 'secured').length).toBeGreaterThan(0)
})
test('Markdown of a report calls nobody', async () => {
  const io = world({ 'v.koop.yaml': `${SHORT}\naktenzeichen: '@leitung/amt #12'\n` })
  await main(['report', 'v.koop.yaml', '-f', 'md'], io)
  expect(io.out()).toContain('leitung/amt')
  expect(io.out()).not.toMatch(/@leitung|#12/)
})
