// Faults of usage and help, as people meet them: every sentence in German, with the word they meant.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { COMMANDS, namesOf } from '../../src/cli/commands.ts'
import { memoryIo } from '../support/memory-io.ts'

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../examples/kurz/vereinbarung.koop.yaml'), 'utf8')

async function run(...argv: string[]) {
  const io = memoryIo({ 'v.koop.yaml': EXAMPLE })
  return { code: await main(argv, io), out: io.out(), err: io.err() }
}
const ENGLISH = /error:|Did you mean|unknown|missing|argument|Usage|Options:|Commands:|Arguments|display help|output the version|default|choices/

test.each([
  [['rendr'], 'Den Befehl „rendr“ gibt es nicht. Meinten Sie „render“? Alle Befehle zeigt „koopgen --help“.'],
  [['erzeuge'], 'Meinten Sie „erzeugen“?'],
  [['build'], 'Meinten Sie „render“?'],
  [['check'], 'Meinten Sie „validate“?'],
  [['quatsch'], 'Den Befehl „quatsch“ gibt es nicht. Alle Befehle'],
  [['--drft'], 'Die Option „--drft“ gibt es nicht. Alle Befehle zeigt'],
  [['--draft', 'render', 'v.koop.yaml'], 'Die Option „--draft“ gehört hinter den Befehl. Schreiben Sie „koopgen render … --draft“.'],
  [['--format=docx', 'erzeugen'], 'Die Option „--format=docx“ gehört hinter den Befehl.'],
  [['render', '--drft'], 'Die Option „--drft“ gibt es nicht. Meinten Sie „--draft“? Alle Angaben und Optionen zeigt „koopgen help render“.'],
  [['render', '--entwurf'], 'Meinten Sie „--draft“?'],
  [['init', '--ja'], 'Meinten Sie „--yes“?'],
  [['set', '--probelauf'], 'Meinten Sie „--dry-run“?'],
  [['set'], 'Es fehlt die Angabe „datei“: die Vereinbarung.'],
  [['render', '--überschreiben'], 'Meinten Sie „--force“?'],
  [['validate', '--ueberschreiben'], 'Die Option „--ueberschreiben“ gibt es nicht. Alle'],
  [['render', '--ausgabe=x'], 'Die Option „--ausgabe=x“ gibt es nicht. Meinten Sie „--output“?'],
  [['render', '--draft=ja'], 'Die Option „--draft“ nimmt keinen Wert. Schreiben Sie nur „--draft“.'],
  [['render', '-F', 'docx'], 'Die Option „-F“ gibt es nicht. Meinten Sie „-f“?'],
  [['-v'], 'Die Option „-v“ gibt es nicht. Meinten Sie „--version“?'],
  [['version'], 'Meinten Sie „--version“?'],
  [['/?'], 'Meinten Sie „--help“?'],
  [['überprüfen'], 'Den Befehl „überprüfen“ gibt es nicht. Meinten Sie „validate“?'],
  [['constructor'], 'Den Befehl „constructor“ gibt es nicht. Alle'],
  [['render', '--constructor'], 'Die Option „--constructor“ gibt es nicht. Alle'],
  [['schema', '--write', 'a', 'b'], 'Der Befehl „schema“ nimmt nicht so viele Angaben.'],
  [['completion'], 'Es fehlt die Angabe „shell“: bash, zsh, fish oder powershell. Alle'],
  [['completion', 'bsh'], 'Meinten Sie „bash“?'],
  [['doctor', 'x'], 'Der Befehl „doctor“ nimmt keine Angaben, nur Optionen.'],
  [['render', '-draft'], 'Vor „draft“ gehören zwei Striche. Schreiben Sie „--draft“.'],
  [['render', '-format=docx'], 'Schreiben Sie „--format=docx“.'],
  [['render', '–draft'], 'Vor „draft“ gehören zwei Striche.'],
  [['render', '—foramt', 'docx'], 'beginnt mit einem Gedankenstrich; Optionen beginnen mit zwei einfachen Strichen. Meinten Sie „--format“?'],
  [['render', '-dx'], 'Die Option „-dx“ gibt es nicht.'],
  [['render', '-f'], 'Nach der Option „-f, --format <liste>“ fehlt ein Wert.'],
  [['render', '-o', '--draft'], 'Nach der Option „--output“ fehlt ein Wert; „--draft“ ist die nächste Option.'],
  [['render', '-f', 'docx', '--format', 'pdf'], 'Die Option „--format“ steht zweimal da.'],
  [['help', 'rendr'], 'Zu „rendr“ gibt es keine Hilfe. Meinten Sie „render“?'],
  [['help', 'exitcodes'], 'Meinten Sie „exit-codes“?'],
  [['help', 'render', 'validate'], 'Der Befehl „help“ nimmt nicht so viele Angaben.'],
])('%j is refused with 2, in German', async (argv, words) => {
  const { code, out, err } = await run(...argv)
  expect(err).toContain(words)
  expect(err).not.toMatch(ENGLISH)
  expect([code, out]).toEqual([2, ''])
})

test.each([[['Prüfen', 'v.koop.yaml']], [['VALIDATE', 'v.koop.yaml']], [['render', '-ftxt,md', '-oaus', 'v.koop.yaml']], [['render', '--format=txt', '--output=aus', '--', 'v.koop.yaml']]])('%j is understood', async (argv) => {
  expect(await run(...argv)).toMatchObject({ code: 0 })
})

test('behind two dashes alone everything is the name of a file', async () => {
  expect((await run('render', '--', '–draft')).err).toContain('„–draft“ lässt sich nicht lesen.')
})

const names = COMMANDS.flatMap(namesOf)
test.each([...names, 'help', 'hilfe'])('help of %s begins with an example and is German throughout', async (name) => {
  const { code, out, err } = await run(name, '--help')
  expect(out).toMatch(/^Beispiele?:\n {2}koopgen /)
  expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  koopgen '))).toEqual([])
  expect(out).toContain('\nOptionen:\n')
  expect(out).not.toMatch(ENGLISH)
  expect([code, err]).toEqual([0, ''])
  if (name !== 'help' && name !== 'hilfe') expect((await run('help', name)).out).toBe(out)
})

test('an example of the help calls its own command, with options that it has', () => {
  for (const row of COMMANDS) {
    const known = row.options.flatMap(([flags]) => flags.match(/--?[a-z][a-z-]*/g) ?? [])
    for (const example of row.examples) {
      const [program, command, ...words] = example.split(' ')
      expect([program, namesOf(row).includes(command!)]).toEqual(['koopgen', true])
      expect(words.filter((word) => word.startsWith('-') && !known.includes(word))).toEqual([])
    }
  }
})

test('names, aliases and words that are tried instead stand once', () => {
  const all = [...names, ...COMMANDS.flatMap(({ also }) => also), 'help', 'hilfe']
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
})

test('help exit-codes lists the five, under both names; help without a topic is the help of all', async () => {
  const { code, out } = await run('help', 'exit-codes')
  expect(out.match(/^ {2}\d+/gm)?.map(Number)).toEqual([0, 1, 2, 3, 130])
  expect([code, (await run('hilfe', 'Rückgabewerte')).out]).toEqual([0, out])
  expect((await run('help')).out).toBe((await run('--help')).out)
})

test('a narrow terminal gets narrow help; one that tells no width gets eighty', async () => {
  const help = async (name: string, columns: number) => {
    const io = memoryIo()
    await main([name, '--help'], { ...io, stdout: { ...io.stdout, columns } })
    return io.out()
  }
  for (const { name, examples } of COMMANDS) {
    const long = (await help(name, 50)).split('\n').filter((line) => line.length > 50 && line.trim().includes(' ') && !line.startsWith('Aufruf: ') && !examples.includes(line.trim()))
    expect(long).toEqual([])
    expect(await help(name, 0)).toBe((await run(name, '--help')).out)
  }
})
