// koopgen templates: what the model agreements say, for people who choose clauses.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recommendationTitles, shippedTemplates } from '../../src/assets.ts'
import { main } from '../../src/cli.ts'
import { memoryIo } from '../support/memory-io.ts'

const ROOT = join(import.meta.dirname, '../..')
const KINDS = [...shippedTemplates().kinds.values()]
const PACK = {
  'vorlagen/abh/teekueche.md': '---\nid: teekueche\ntitel: Teeküche\nstufe: optional\nerfuellt: []\ngrundlage: []\ngrund: Man trifft sich.\nparameter: {}\n---\nDie Küche steht allen offen.\n',
  'vorlagen/abh/ergaenzung.yaml': 'klauseln:\n  - { id: teekueche, nach: empfehlung }\n',
}
async function run(...argv: string[]) {
  const io = memoryIo(PACK)
  const code = await main(['templates', ...argv], io)
  return { code, out: io.out(), err: io.err() }
}
const words = (text: string): string => text.replace(/\s+/g, ' ')

test('without a word, and with list, every kind with one sentence and the number of its clauses', async () => {
  const { code, out, err } = await run()
  expect([code, err, (await run('list')).out, (await run('liste')).out]).toEqual([0, '', out, out])
  for (const kind of KINDS) expect(out).toMatch(new RegExp(`^${kind.typ}  ${kind.titel}\\n(    .*\\n)+    ${kind.klauseln.size} Klauseln?, (keine|\\d+) davon`, 'm'))
  expect(out).toContain('Jugendmigrationsdiensten und weiteren Migrationsfachdiensten.\n')
  expect(out).not.toContain('Regelt den freiwilligen Hinweis')
})

test.each(KINDS.map((kind) => [kind.typ, kind] as const))('show %s: each clause in order with level, title, help and needed parameters; facts, roles, annexes', async (typ, kind) => {
  const { code, out } = await run('show', typ)
  expect([code, words(out).includes(words(kind.hilfe)), (await run(typ)).out]).toEqual([0, true, out])
  const ids = [...out.matchAll(/^ {2}(\S+) {2}.* {2}\[(Pflicht|empfohlen|ergänzend|optional)\]$/gm)].map((match) => match[1])
  expect(ids).toEqual(kind.abschnitte.flatMap(({ klauseln }) => klauseln))
  for (const { id, titel, hilfe, parameter } of kind.klauseln.values()) {
    const part = words(out.split(`\n  ${id}  ${titel}  [`)[1]!.split(/\n {0,2}\S/)[0]!)
    expect(part).toContain(words(hilfe))
    for (const [name, decl] of Object.entries(parameter)) expect(/Nötig: (.*)/.exec(part)?.[1]?.split(/, | /).includes(name) ?? false, `${id}.${name}`).toBe(decl.vorgabe === undefined && decl.optional !== true)
  }
  for (const annex of kind.anlagen.values()) expect(out).toContain(`\n  ${annex.id}  ${annex.titel}\n`)
  for (const name of Object.keys(kind.angaben)) expect(out).toContain(`\n  ${name}`)
  for (const role of kind.rollen.flat()) expect(out).toContain(role)
})

test('show KIND/CLAUSE: level, parameters with default or example, text as written, reason, sources, what it fulfils', async () => {
  const titles = recommendationTitles()
  for (const kind of KINDS) {
    const clauses = [...kind.klauseln.values()]
    const pages = (await run('show', ...clauses.map(({ id }) => `${kind.typ}/${id}`))).out.split(/^(?=\S.* {2}\(\S+, typ: \S+\)$)/m)
    expect(pages).toHaveLength(clauses.length)
    for (const [i, clause] of clauses.entries()) {
      const out = pages[i]!
      const body = out.split('\nText der Vorlage\n  (Was in {{…}} steht, setzt koopgen ein.)\n\n')[1]!.split(/\n\n?(?:Warum|Grundlage|Erfüllt|Zum Einfügen)\n/)[0]!
      expect(words(body)).toBe(words(`  ${clause.body}`).trimEnd())
      for (const part of [clause.titel, clause.hilfe, clause.grund, clause.grundlage.join('; '), ...clause.erfuellt.map(({ id }) => titles[id]!)]) expect(words(out)).toContain(words(part))
      for (const [name, decl] of Object.entries(clause.parameter)) {
        expect(out).toMatch(new RegExp(`^  ${name}  \\((Vorgabe: .+|nötig|freigestellt)\\)$`, 'm'))
        if ('werte' in decl) for (const [value, title] of Object.entries(decl.werte)) expect(words(out)).toContain(` ${value}: ${words(title)} `)
        if (decl.vorgabe === undefined) expect(out).toContain(`      Beispiel: ${name}: `)
      }
    }
  }
  const { out } = await run('show', 'abh/sprechstunde')
  expect(out).toContain('Stufe: optional, nur dabei, wenn Sie sie nennen\n')
  expect(out.split('\n').filter((line) => /\{\{[^}]*$/.test(line))).toEqual([])
  expect(out).toContain('Zum Einfügen\n  klauseln:\n    sprechstunde: { termine: { di: 9:00-12:00 }, raum: Zimmer 012 im Erdgeschoss }\n')
})

/** Blocks as somebody pastes them who has all of them: one key for each name, entries below each other, each once. */
function pasted(blocks: readonly string[]): string {
  const parts = blocks.flatMap((block) => [...block.matchAll(/^([a-z]+):\n((?: .*\n?)+)/gm)].map(([, key = '', lines = '']) => [key, lines.trimEnd()] as const))
  return [...new Set(parts.map(([key]) => key))].map((key) => `${key}:\n${[...new Set(parts.filter(([name]) => name === key).map(([, lines]) => lines))].join('\n')}\n`).join('')
}

/** In the place of what the agreement has under these keys. */
const over = (base: string, blocks: string): string => `${[...blocks.matchAll(/^([a-z]+):/gm)].reduce((text, [, key]) => text.replace(new RegExp(`^(?:${key}|praeambel):.*\\n(?:[ #].*\\n|\\n)*`, 'gm'), ''), base)}\n${blocks}`

test('all blocks to paste of the clauses of a kind, and all of its annexes, are accepted in its short example', async () => {
  const shorts: Readonly<Record<string, string>> = { abh: 'kurz', 'abh-clearingstelle': 'clearingstelle-kurz', integrationskurs: 'integrationskurs-kurz', jobcenter: 'jobcenter-kurz', projekt: 'projekt-kurz', frei: 'frei' }
  const files: Record<string, string> = {}
  for (const kind of KINDS) {
    const base = readFileSync(join(ROOT, 'examples', shorts[kind.typ]!, 'vereinbarung.koop.yaml'), 'utf8')
    const shown = JSON.parse((await run('show', kind.typ, '--json')).out).shown[0].kind
    const clauses: readonly { yaml: string }[] = shown.sections.flatMap((section: { clauses: object[] }) => section.clauses)
    files[`${kind.typ}.koop.yaml`] = over(base, pasted(clauses.map(({ yaml }) => yaml)))
    files[`${kind.typ}-anlagen.koop.yaml`] = over(base, pasted(shown.annexes.map(({ yaml }: { yaml: string }) => yaml)))
  }
  const io = memoryIo(files)
  const code = await main(['validate', '--json', '-q'], io)
  const refused = JSON.parse(io.out()).diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')
  expect(refused.map(({ message, place }: { message: string; place: { file: string } }) => `${place.file}: ${message}`)).toEqual([])
  expect([code, Object.values(files).filter((text) => /gerichtsstand: Muster|id: aufgaben,|von: nachbarschaft, an: stadt/.test(text)).length]).toEqual([0, 4])
})

test('an annex of the same name is told and shown', async () => {
  expect((await run('show', 'abh/uebersicht')).out).toContain('koopgen templates show abh/anlagen/uebersicht\n')
  const { out } = await run('show', 'abh/anlagen/uebersicht')
  expect(out).toMatch(/^Übersicht der Beratungsdienste {2}\(Anlage uebersicht, typ: abh\)/)
  expect(out).toContain('  | Dienst | Für wen | Sprechzeiten | Sprachen | Zugang | Im Netz |\n')
  expect(out).toMatch(/^ {2}\| \{\{d\.dienst\}\}, .{120,} \|$/m)
  expect((await run('show', 'abh/statistikbogen')).out).toContain('(Anlage statistikbogen, typ: abh)')
})

test('own templates are shown with --templates', async () => {
  expect((await run('show', 'abh/teekueche')).code).toBe(2)
  expect((await run('show', 'abh/teekueche', '--templates', 'vorlagen')).out).toContain('Die Küche steht allen offen.')
})

test.each([
  [['show', 'ahb'], 'Die Art „ahb“ gibt es nicht. Meinten Sie „abh“?'],
  [['abh/sprechstund'], 'Meinten Sie „abh/sprechstunde“?'],
  [['show', 'abh/Übersicht der Beratungsdienste'], 'Meinten Sie „abh/uebersicht“?'],
  [['show', 'zweck'], 'Meinten Sie die Klausel „abh/zweck“?'],
  [['show', 'abh/markt'], 'Es gibt sie bei „jobcenter“.'],
  [['show', 'abh/x/y'], 'Die Klausel „x/y“ gibt es bei der Art „abh“ nicht.'],
  [['shwo', 'abh'], 'Meinten Sie „show“?'],
  [['show'], 'Nach „show“ fehlt'],
  [['list', 'abh'], 'koopgen templates show abh'],
])('%j is refused with what was meant', async (argv, sentence) => {
  const { code, out, err } = await run(...argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})

test('--json has the same, with the text as it is in the file', async () => {
  const list = JSON.parse((await run('--json')).out)
  expect(list.kinds.map(({ type }: { type: string }) => type)).toEqual(KINDS.map(({ typ }) => typ))
  const { shown } = JSON.parse((await run('show', 'abh/zweck', 'abh/anlagen/uebersicht', '--json')).out)
  expect(shown[0]).toMatchObject({ type: 'abh', clause: { id: 'zweck', level: 'pflicht', text: KINDS[0]!.klauseln.get('zweck')!.body.trim() } })
  expect(shown[1]).toMatchObject({ type: 'abh', annex: { id: 'uebersicht' } })
})
