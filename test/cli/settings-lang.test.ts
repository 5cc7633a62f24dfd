// The language in the settings is what a reader of YAML finds there, without one.
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { main } from '../../src/cli.ts'
import { langIn } from '../../src/cli/settings-lang.ts'
import { memoryIo } from '../support/memory-io.ts'

/** As src/commands/config.ts takes it: a text, or a list with one. */
function byYaml(text: string): string | undefined {
  const data: unknown = parseDocument(text, { version: '1.2' }).toJS()
  const lang: unknown = typeof data === 'object' && data !== null && 'lang' in data ? data.lang : undefined
  const [one, ...more]: readonly unknown[] = Array.isArray(lang) ? lang : [lang]
  return typeof one === 'string' && more.length === 0 ? one : undefined
}
const EN = [
  'lang: en\n', 'lang: "en"\n', "lang: 'en'", 'lang:   en   \n', 'lang: en # Englisch\n', '"lang": en\n', "'lang': en\n", 'lang : en\n', 'lang:\ten\n', 'lang: [en]\n', 'lang: [ "en" ] # so\n',
  'lang:\n  - en\n', 'lang:\n- en\n', 'lang:\n  en\n', 'lang: # siehe unten\n  en\n', 'format: docx,pdf\nlang: en\n', 'rules:\n  lang: de\nlang: en\n', '# lang: de\nlang: en\n', '\ufefflang: en\n',
  'format: pdf\r\nlang: en\r\n', '---\nlang: en\n', '--- # Anfang\n# lang: de\nlang: en\n', '%YAML 1.2\n---\nlang: en\n', '  format: pdf\n  lang: en\n', '{ lang: en }\n', '{lang: en, format: pdf}', '{"lang":"en"}', '{ "format": "pdf", "lang": "en" }\n',
  '{\n  "output": "a, lang: de,",\n  "lang": "en",\n}\n', '{ output: x, # lang: de,\n  lang: en }', '{ rules: { lang: de }, lang: en }', 'output: "lang: de"\nlang: en', 'output: |\n  lang: de\nlang: en\n', 'lang: en-GB\n', 'lang: english\n', '{ lang: [en] }',
]
const NOT = ['format: pdf\n', '# lang: en\n', 'rules:\n  lang: en\n', 'output: "x lang: en"\n', 'output: |\n  lang: en\n', 'lang:en\n', 'lang: [en, de]\n', 'lang: en#x\n', 'lang: 12\n', 'lang:\n', 'lang:\nformat: en\n', 'lang: { a: en }\n', 'langx: en\n', '{ rules: { lang: en } }', '{ output: "x, lang: en," }', '', 'lang: "de\\u0065"\n', 'lang:\n  - en\n  - de\n', '{ lang: "e n" }']

test.each(EN)('is found as YAML reads it: %j', (text) => {
  expect([langIn(text), byYaml(text)]).toEqual([byYaml(text), expect.stringMatching(/^en/)])
})
test.each(NOT)('is not found where YAML has none that counts: %j', (text) => {
  expect(['en', 'de']).not.toContain(byYaml(text))
  expect(['en', 'de']).not.toContain(langIn(text))
})

test('a file that is broken elsewhere speaks its language, and an unknown one is German and named in its line', async () => {
  const told = async (settings: string, ...argv: string[]) => {
    const io = memoryIo({ 'koopgen.config.yaml': settings })
    return { code: await main(argv, io), text: io.out() + io.err() }
  }
  const broken = await told('lang: "en" # wie das Team\nformta: [pdf\n', 'validate')
  expect(broken).toMatchObject({ code: 2, text: expect.stringContaining('Error: The settings in “koopgen.config.yaml” cannot be used.\n\nkoopgen.config.yaml:2:') })
  expect(await told('formta: pdf\nlang: en\n', 'validate')).toMatchObject({ text: expect.stringMatching(/1:1 {2}Error {2}The file koopgen\.config\.yaml has a field that does not exist\.[\s\S]*Fix: [\s\S]*German: Das Feld „formta“/) })
  expect(await told('format: pdf\nlang: fr\n', '--help')).toMatchObject({ code: 0, text: expect.stringContaining('Aufruf: koopgen') })
  expect(await told('format: pdf\nlang: fr\n', 'validate')).toMatchObject({ code: 2, text: expect.stringMatching(/koopgen\.config\.yaml:2:7 {2}Fehler {2}„fr“ ist keine Sprache\.[\s\S]*Möglich: de, en\./) })
})
