// `--lang en`: messages, help and faults of usage in English, complete, and with the German sentence where it carries values.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { englishOption, englishRow } from '../../src/cli/english.ts'
import { TEXTS } from '../../src/cli/english-texts.ts'
import { CATALOGUE } from '../../src/diagnostics/catalogue.ts'
import { ENGLISH } from '../../src/diagnostics/english.ts'
import { faultInEnglish } from '../../src/diagnostics/english/sentences.ts'
import { memoryIo } from '../support/memory-io.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = readFileSync(join(ROOT, 'examples/kurz/vereinbarung.koop.yaml'), 'utf8')
const WRONG = EXAMPLE.replace('rolle: abh\n', 'rolle: abhh\n')
async function run(argv: readonly string[], files = { 'v.koop.yaml': EXAMPLE }, env = {}) {
  const io = memoryIo(files, { env })
  return { code: await main(argv, io), out: io.out(), err: io.err() }
}
/** Words that only a German sentence has. */
const GERMAN_WORDS = /\b(?:der|die|das|den|und|oder|nicht|ein|eine|Sie|ist|wird|mit|ohne|für|aus|gibt|keine?|Datei|Ordner|zeigt)\b/

test('the text of each code is one English sentence and what to do, without values and quotes of files', () => {
  for (const [code, { title, fix }] of Object.entries(ENGLISH)) {
    for (const text of [title, fix]) expect(text, code).toMatch(/^[A-Z“{"@].*[.!]$|^\{\{/s)
    const prose = `${title} ${fix}`.replace(/[“„][^”“]*[”“]/g, '')
    expect(prose, code).not.toMatch(GERMAN_WORDS)
    expect(prose, code).not.toMatch(/\{\}|undefined/)
  }
  expect(Object.keys(ENGLISH).length).toBe(Object.keys(CATALOGUE).length)
  expect(new Set(Object.values(ENGLISH).map(({ title }) => title)).size).toBeGreaterThan(260)
})

test('a finding is told in English with place and frame, and then in German with its values', async () => {
  const { code, err } = await run(['validate', '--lang', 'en'], { 'v.koop.yaml': WRONG })
  expect(code).toBe(1)
  expect(err).toContain('v.koop.yaml:10:12  Error  The field takes only certain values, and this is none of them.  [schema/wert]\n')
  expect(err).toMatch(/\n> +10 \| .*rolle: abhh\n.*\^{4}\n/)
  expect(err).toContain('\n  Fix: Use one of the values in the German hint.\n  German: „abhh“ ')
  expect(err).toMatch(/\n {2}Hinweis: .*„abh“/)
  expect(err).toMatch(/\n1 error\. 1 agreement checked\. More: koopgen explain schema\/wert --lang en\n$/)
})

test('findings of one code with different values stay apart', async () => {
  const twice = WRONG.replace('rolle: [mbe, jmd]', 'rolle: [mbee, jmd]')
  expect((await run(['validate', '--lang=en'], { 'v.koop.yaml': twice })).err).toMatch(/„abhh“[\s\S]*„mbee“/)
})

test.each(['json', 'short', 'github', 'gitlab', 'sarif', 'junit'])('%s keeps code and place and gets the English text, without values', async (format) => {
  const secret = EXAMPLE.replace('rolle: abh\n', 'rolle: Geheim Wort\n')
  const { err } = await run(['validate', '--lang', 'en', '--messages', format], { 'v.koop.yaml': secret })
  expect(err).toContain('schema/wert')
  expect(err).toContain('The field takes only certain values, and this is none of them.')
  expect(err).not.toContain('Geheim')
  if (format !== 'short') expect(err).toContain('ist hier nicht möglich')
  if (format === 'sarif') expect(JSON.parse(err).runs[0]).toMatchObject({ language: 'en', tool: { driver: { language: 'en' } } })
})

test('KOOPGEN_LANG and the settings choose the language, the option wins, an unknown one is refused', async () => {
  const settings = { 'v.koop.yaml': WRONG, 'koopgen.config.yaml': 'lang: en\n' }
  const english = '1 error. 1 agreement checked.'
  expect((await run(['validate'], settings)).err).toContain(english)
  expect((await run(['validate'], { 'v.koop.yaml': WRONG }, { KOOPGEN_LANG: 'en' })).err).toContain(english)
  expect((await run(['validate', '--lang', 'de'], settings, { KOOPGEN_LANG: 'en' })).err).toContain('1 Fehler. 1 Vereinbarung geprüft.')
  expect((await run(['--help'], settings)).out).toContain('Usage: koopgen')
  for (const [argv, env] of [[['validate', '--lang', 'fr'], {}], [['validate'], { KOOPGEN_LANG: 'fr' }]] as const) expect(await run(argv, undefined, env)).toMatchObject({ code: 2, err: expect.stringContaining('„fr“ ist kein Wert für') })
  expect((await run(['validate', '--lang'])).err).toContain('fehlt ein Wert')
  expect((await run(['validate', '--lang', 'en', '--lang', 'de'])).err).toContain('steht zweimal da')
  expect((await run(['--lang', 'en', 'validate'])).err).toBe('1 agreement checked: no error found.\n')
})

test('what is made does not depend on the language', async () => {
  const [german, english] = [await run(['render', '-f', 'txt', '-o', '-']), await run(['render', '-f', 'txt', '-o', '-', '--lang', 'en'])]
  expect(german.out.length).toBeGreaterThan(1000)
  expect(english.out).toBe(german.out)
})

test('every text of the help has its English, and no English is left over', async () => {
  const used = new Set(['--lang', '--help'])
  const look = (command: string, key: string): void => {
    const name = `${command} ${key}` in TEXTS ? `${command} ${key}` : key
    expect(Object.keys(TEXTS), `src/cli/english-texts.ts: ${command} ${key}`).toContain(name)
    used.add(name)
  }
  for (const row of COMMANDS) {
    used.add(row.name)
    expect(Object.keys(TEXTS)).toContain(row.name)
    for (const [syntax] of row.arguments) look(row.name, syntax)
    for (const [flags] of row.options) look(row.name, /--[a-z0-9-]+/.exec(flags)![0])
    if (row.notes !== undefined) look(row.name, 'notes')
    const { arguments: args, options } = englishRow(row)
    for (const [syntax] of [...args, ...options]) expect(syntax).not.toMatch(/[<[](?:datei|ordner|liste|pfad|zahl|tabelle|stand|art|stufe)/)
  }
  expect(Object.keys(TEXTS).filter((key) => !used.has(key))).toEqual([])
  expect(englishOption('', ['--lang <sprache>', ''])[0]).toBe('--lang <language>')
})

test.each([...COMMANDS.map(({ name }) => name), 'help'])('help of %s is English', async (name) => {
  const { code, out } = await run([name, '--help', '--lang', 'en'])
  expect([code, out]).toEqual([0, expect.stringMatching(/^Examples?:\n {2}koopgen [\s\S]*\nUsage: koopgen /)])
  const prose = out.replace(/^ {2}koopgen .*$/gm, '').replace(/[a-z_-]+\.koop\.yaml|koopgen [a-z]+|\{\w+\}/g, '')
  expect(prose).not.toMatch(GERMAN_WORDS)
  expect(prose).not.toMatch(/[äöüß„]/)
})

test('help says what stays German, and the exit codes are English', async () => {
  expect((await run(['--help', '--lang', 'en'])).out.replace(/\s+/g, ' ')).toMatch(/In German stay the agreement itself and what the templates say, what “init” asks at a terminal/)
  expect((await run(['help', 'exit-codes', '--lang', 'en'])).out).toMatch(/^Exit codes of koopgen/)
})

test('explain is English, with the same examples and the German explanation', async () => {
  const { out } = await run(['explain', 'schema/wert', '--lang', 'en'])
  expect(out).toMatch(/^schema\/wert {2}Error\n\nThe field takes only certain values/)
  expect(out).toContain('\nWrong:\n')
  expect(out.replace(/\s+/g, ' ')).toContain(`German: ${CATALOGUE['schema/wert'].explain}`)
  expect((await run(['explain', '--lang', 'en'])).out).not.toContain('Mehr zu')
  expect(JSON.parse((await run(['explain', 'schema/wert', '--json', '--lang', 'en'])).out).codes[0]).toMatchObject({ explain: expect.stringMatching(/^The field/), german: CATALOGUE['schema/wert'].explain })
})

test.each([
  [['rendr'], 'Error: There is no command “rendr”. Did you mean “render”? “koopgen --help” shows all commands.\n'],
  [['render', 'fehlt.koop.yaml'], 'Error: “fehlt.koop.yaml” '],
  [['render', '--drft'], 'Error: There is no option “--drft”. Did you mean “--draft”? “koopgen help render” shows all arguments and options.\n'],
  [['text', '.'], 'Error: “.” '],
  [['set'], 'Error: The argument “file” is missing.'],
  [['explain', 'schema/fehl'], 'Error: There is no code “schema/fehl”. Did you mean “schema/fehlt”? “koopgen explain” shows all codes.\n'],
] as const)('%j is refused in English', async (argv, words) => {
  const { code, err } = await run([...argv, '--lang', 'en'])
  expect([code, err]).toEqual([2, expect.stringContaining(words)])
})

/** A text is a choice of its conditional pieces; of each, fillings of its values, one of which must read as a sentence. */
type Choice = readonly string[]
/** The texts of each `new UserError(…)`. */
function faults(): readonly (readonly [where: string, texts: readonly Choice[]])[] {
  const found: (readonly [string, readonly Choice[]])[] = []
  for (const path of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`)) {
    const text = readFileSync(join(ROOT, path), 'utf8')
    if (!text.includes('new UserError(')) continue
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
    const visit = (node: ts.Node): void => {
      const given = ts.isNewExpression(node) && node.expression.getText(tree) === 'UserError' ? node.arguments?.[0] : undefined
      if (given && (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given))) found.push([`${path}:${tree.getLineAndCharacterOfPosition(node.pos).line + 1}`, choices(given, tree)])
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return found
}
function choices(given: ts.Expression, tree: ts.SourceFile): readonly Choice[] {
  if (ts.isStringLiteralLike(given)) return [[given.text]]
  if (ts.isParenthesizedExpression(given)) return choices(given.expression, tree)
  if (ts.isConditionalExpression(given)) return [...choices(given.whenTrue, tree), ...choices(given.whenFalse, tree)]
  if (!ts.isTemplateExpression(given)) return [['Wert', '', 'In „x“']]
  return given.templateSpans.reduce<readonly Choice[]>(
    (heads, { expression, literal }) => heads.flatMap((head) => choices(expression, tree).map((piece) => head.flatMap((begin) => piece.map((one) => begin + one + literal.text)).slice(0, 200))).slice(0, 60),
    [[given.head.text]],
  )
}

/** Sentences put together from tables: the cases below run them. */
const PIECED: Readonly<Record<string, readonly string[]>> = {
  'src/io/faults.ts': ['„x“ lässt sich nicht lesen. Die Datei oder der Ordner ist nicht vorhanden. Prüfen Sie die Schreibweise und den Ordner.', '„x“ lässt sich nicht schreiben. Der Platz, der Ihnen auf dem Datenträger zusteht, ist verbraucht.'],
  'src/io/utf8.ts': ['„x“ ist keine Textdatei, sondern eine PDF-Datei. Nennen Sie die Datei mit den Angaben; ihr Name endet auf „.koop.yaml“.'],
  'src/commands/config.ts': ['Umgebungsvariable KOOPGEN_X: Die Einstellung „x“ gibt es nicht. Möglich: lang.'],
  'src/commands/telling/levels.ts': ['Umgebungsvariable KOOPGEN_RULES: Den Code „x“ gibt es nicht. Alle Codes zeigt koopgen explain.', 'Umgebungsvariable KOOPGEN_RULES: „stil/makros“ nimmt error, warning, hint, off. Schreiben Sie zum Beispiel stil/makros: hint'],
  'src/commands/files/house.ts': ['Die Hausvorlage „x“ (--style) gibt es nicht. Der Name gilt von dem Ordner aus, in dem Sie koopgen aufrufen. Prüfen Sie die Schreibweise.', 'Die Hausvorlage „x“ (--style) ist ein Ordner. Nennen Sie die Word-Datei selbst.'],
  'src/commands/files/inputs.ts': ['In diesem Ordner liegt keine Datei „*.koop.yaml“. Nennen Sie die Datei, zum Beispiel „koopgen validate pfad/vereinbarung.koop.yaml“.'],
  'src/commands/batch/make.ts': ['In „x“ liegt schon ein ganzer Lauf. Jeder Teil braucht seinen eigenen Ordner: Wählen Sie mit „-o“ einen anderen.', 'In „x“ liegt schon der Teil 1/3. Jeder Teil braucht seinen eigenen Ordner: Wählen Sie mit „-o“ einen anderen.'],
}

test('every fault of usage has its English: a sentence that is new is added to src/diagnostics/english/', () => {
  const all = faults()
  expect(all.length).toBeGreaterThan(90)
  const isKnown = (text: string): boolean => !faultInEnglish(text).includes('German: ')
  const unknown = all.filter(([where, texts]) => !Object.hasOwn(PIECED, where.replace(/:\d+$/, '')) && !texts.every((choice) => choice.some(isKnown)))
  expect(unknown.map(([where, texts]) => `${where} ${texts.find((choice) => !choice.some(isKnown))?.[0]}`)).toEqual([])
  expect(Object.values(PIECED).flat().filter((text) => !isKnown(text))).toEqual([])
})
