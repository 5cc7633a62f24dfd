// Reports for pipelines, read back with the rules of their readers: nothing in a finding leaves its place, nothing is lost.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { github, jobSummary, withoutCommands } from '../../../src/diagnostics/formats/github.ts'
import { gitlab } from '../../../src/diagnostics/formats/gitlab.ts'
import { junit } from '../../../src/diagnostics/formats/junit.ts'
import { sarif } from '../../../src/diagnostics/formats/sarif.ts'
import type { Telling } from '../../../src/diagnostics/formats/told.ts'
import { at, FILES, FINDINGS, HOSTILE, telling } from '../../support/hostile-findings.ts'

/** What the signs are when nothing hidden is left of them. */
const SHOWN = HOSTILE.replace('\r', '\\u{D}').replace('\u0000', '\\u{0}').replace('\u001b', '\\u{1B}').replace('\u202e', '\\u{202E}').replace('\ud83d @', '\\u{D83D} @')
const FORMATS: readonly (readonly [string, (telling: Telling) => string])[] = [['github', github], ['summary', jobSummary], ['gitlab', gitlab], ['sarif', sarif], ['junit', junit]]

describe('github', () => {
  /** As the runner reads a line of the log. */
  const commands = (log: string) =>
    log.split('\n').slice(0, -1).map((line) => {
      const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
      const decoded = (text: string) => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
      return { name, data: decoded(data), ...Object.fromEntries(properties.split(',').map((one) => [one.split('=')[0]!, decoded(one.slice(one.indexOf('=') + 1))])) }
    })

  test('each finding is one command, whatever stands in it', () => {
    expect(commands(github(telling(FINDINGS)))).toEqual([
      { name: 'notice', title: 'datei/fehlt', data: 'Ohne Stelle.' },
      { name: 'error', file: FILES[1], line: '2', endLine: '2', col: '3', endColumn: '5', title: 'schema/fehlt', data: `${SHOWN}\nHinweis: Zeile\n${SHOWN}\nSiehe v.koop.yaml:1:1: ${SHOWN}` },
      { name: 'warning', file: FILES[0], line: '1', endLine: '2', title: 'schema/wert', data: 'Über zwei Zeilen.' },
      { name: 'error', file: FILES[0], line: '4', endLine: '4', col: '1', endColumn: '2', title: 'schema/wert', data: 'Eins.' },
      { name: 'error', file: FILES[0], line: '4', endLine: '4', col: '1', endColumn: '2', title: 'schema/wert', data: 'Zwei.' },
    ])
  })
  test('without findings nothing is said', () => expect(github(telling([]))).toBe(''))

  test('text for people beside annotations holds no command', () => {
    const text = withoutCommands(`> 2 | a: ##[error]x\n  ::error::y\n::stop-commands::z\n  Hinweis: ${HOSTILE}`)
    expect(text).not.toMatch(/##\[|^\s*::/m)
    expect(withoutCommands('v.koop.yaml:2:6  Fehler  a::b  [schema/fehlt]')).toBe('v.koop.yaml:2:6  Fehler  a::b  [schema/fehlt]')
  })

  test('the summary is one table; what it quotes is text', () => {
    const summary = jobSummary(telling(FINDINGS))
    const rows = summary.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBe(2 + FINDINGS.length)
    for (const row of rows) expect(row.replace(/\\[!-/:-@[-`{-~]/g, '').match(/\|/g)?.length).toBe(5)
    expect(summary.replace(/\\[!-/:-@[-`{-~]/g, '').replaceAll('<br>', '')).not.toMatch(/[<>&`@[\]]/)
    expect(summary).toMatch(/^### ❌ koopgen: 3 Fehler, 1 Warnung, 1 Hinweis\n\n3 Vereinbarungen geprüft\\\.\n/)
    expect(jobSummary(telling([]))).toBe('### ✅ koopgen: ohne Befund\n\n3 Vereinbarungen geprüft\\.\n\n')
  })
  test('a summary that GitHub would drop is cut, and says so', () => {
    const many = Array.from({ length: 20_000 }, (_, i): Diagnostic => ({ code: 'schema/fehlt', severity: 'error', message: `Das Feld fehlt, Nummer ${i}.`, place: at('v.koop.yaml', i + 1) }))
    const summary = jobSummary(telling(many))
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000)
    expect(summary).toMatch(/… und \d+ weitere/)
  })
})

describe('gitlab', () => {
  const read = (given: Telling) => JSON.parse(gitlab(given)) as { fingerprint: string; description: string; severity: string; check_name: string; location: object }[]
  test('every entry has a file, a line, a severity and a sentence', () => {
    const entries = read(telling(FINDINGS))
    expect(entries.map(({ severity, check_name, location }) => [severity, check_name, location])).toEqual([
      ['info', 'datei/fehlt', { path: FILES[0], lines: { begin: 1, end: 1 } }],
      ['major', 'schema/fehlt', { path: FILES[1], lines: { begin: 2, end: 2 } }],
      ['minor', 'schema/wert', { path: FILES[0], lines: { begin: 1, end: 2 } }],
      ['major', 'schema/wert', { path: FILES[0], lines: { begin: 4, end: 4 } }],
      ['major', 'schema/wert', { path: FILES[0], lines: { begin: 4, end: 4 } }],
    ])
    expect(entries[1]!.description).toBe(`${SHOWN} Hinweis: Zeile ${SHOWN}`.replaceAll('\n', ' '))
  })
  test('a fingerprint stays when lines move, and changes with the line, the code and the file; no two are equal', () => {
    const one = (line: number, text: string, code: Diagnostic['code'] = 'schema/wert', file = 'v.koop.yaml') =>
      read(telling([{ code, severity: 'error', message: 'Falsch.', place: at(file, line) }], { texts: new Map([[file, text]]) }))[0]!.fingerprint
    const first = one(1, 'a: 1\n')
    expect(one(3, '# neu\n\n  a: 1\n')).toBe(first)
    expect(new Set([first, one(1, 'a: 2\n'), one(1, 'a: 1\n', 'schema/fehlt'), one(1, 'a: 1\n', 'schema/wert', 'w.koop.yaml')]).size).toBe(4)
    const all = read(telling(FINDINGS)).map(({ fingerprint }) => fingerprint)
    expect(new Set(all).size).toBe(FINDINGS.length)
  })
  test('without findings an empty list', () => expect(read(telling([]))).toEqual([]))
})

describe('sarif', () => {
  const run = (given: Telling) => JSON.parse(sarif(given)).runs[0]
  test('addresses are relative and well-formed, columns in UTF-16 units with an exclusive end', () => {
    const { results, columnKind, artifacts } = run(telling(FINDINGS))
    expect(columnKind).toBe('utf16CodeUnits')
    expect(artifacts).toHaveLength(3)
    const { artifactLocation, region } = results[1].locations[0].physicalLocation
    expect(artifactLocation).toEqual({ uri: '%C3%A4mter/a%3Ab%2C%20c%25%F0%9F%98%80%20%231%3F.koop.yaml', uriBaseId: '%SRCROOT%' })
    expect(decodeURIComponent(artifactLocation.uri)).toBe(FILES[1])
    expect(region).toEqual({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 })
    expect(results[1].message.text).toBe(`${SHOWN}\nHinweis: Zeile\n${SHOWN}`)
    expect(results[1].relatedLocations[0].message.text).toBe(SHOWN)
  })
  test('each result names its rule, and a rule explains itself in German', () => {
    const { results, tool } = run(telling(FINDINGS))
    for (const one of results) expect(tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId)
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['datei/fehlt', 'schema/fehlt', 'schema/wert'])
    const [rule] = tool.driver.rules
    expect(rule.shortDescription.text).toBe('Die Vereinbarung nennt eine Datei, die nicht vorhanden ist.')
    expect(rule.help.text).toContain('Groß- und Kleinschreibung zählen.')
    expect(rule.help.markdown).toContain('**Richtig:**')
  })
  test('a name that cannot be an address does not stop the report', () => {
    expect(run(telling([], { files: ['a\ud83d.koop.yaml'] })).artifacts[0].location.uri).toBe('a%EF%BF%BD.koop.yaml')
  })
})

describe('junit', () => {
  interface Case { readonly '@name': string; readonly '@classname': string; readonly failure?: { readonly '@message': string; readonly '@type'?: string; readonly '#text'?: string }; readonly 'system-out'?: string }
  interface Suite { readonly '@name': string; readonly '@tests': string; readonly '@failures': string; readonly testcase: readonly Case[] }
  const read = (given: Telling): { readonly '@tests': string; readonly '@failures': string; readonly testsuite: readonly Suite[] } => {
    const text = junit(given)
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|\]\]>/)
    expect(text).not.toMatch(/="[^"]*\n/) // a reader would make a space of it
    return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, htmlEntities: true, trimValues: false, isArray: (name) => name === 'testsuite' || name === 'testcase' }).parse(text).testsuites
  }
  test('a case for each file and each finding; numbers agree', () => {
    const all = read(telling(FINDINGS))
    expect(all.testsuite.map((suite) => [suite['@name'], suite.testcase.map((one) => [one['@name'], one.failure !== undefined])])).toEqual([
      [FILES[0], [['Prüfung', true], ['schema/wert, Zeile 1, Spalte 4', false], ['schema/wert, Zeile 4, Spalte 1', true], ['schema/wert, Zeile 4, Spalte 1 (2)', true]]],
      [FILES[1], [['Prüfung', true], ['schema/fehlt, Zeile 2, Spalte 3', true]]],
      [FILES[2], [['Prüfung', false]]],
      ['koopgen', [['datei/fehlt', false]]],
    ])
    expect([all['@tests'], all['@failures']]).toEqual(['8', '5'])
    expect(all.testsuite[1]!.testcase[1]!.failure!['@message']).toBe(SHOWN)
  })
  test('with --fail-on warning a warning is a failure', () => expect(read(telling(FINDINGS, { failOn: 'warning' }))['@failures']).toBe('6'))
  test('without findings every file passes', () => {
    const all = read(telling([]))
    expect([all['@tests'], all['@failures'], all.testsuite.length]).toEqual(['3', '0', 3])
    expect(junit(telling([], { files: [] }))).toContain('tests="0"')
  })
})

test.each(FORMATS)('%s leaves out what the agreement says of persons', (_, print) => {
  const text = 'parteien:\n  - name: Vera Zqvor, Zqweg 4711\n'
  const finding: Diagnostic = { code: 'schema/wert', severity: 'error', message: '„Vera Zqvor, Zqweg 4711“ ist hier nicht möglich.', hint: 'Statt Vera Zqvor etwas anderes.', place: at('v.koop.yaml', 2, 5), related: [{ message: 'Siehe „Vera Zqvor, Zqweg 4711“.', place: at('v.koop.yaml', 2, 5) }] }
  const printed = print(telling([finding], { texts: new Map([['v.koop.yaml', text]]) }))
  expect(printed).toMatch(/ist hier nicht m/)
  expect(printed).not.toMatch(/Zq|Vera|4711/)
})
