// JUnit XML: a suite for each file, in it a test case for the file and one for each finding; what does not make the run fail is output of its case.
// Invariant: well-formed XML 1.0 whatever stands in a file; no two cases of a suite have the same name.
import { GERMAN } from '../tongue.ts'
import { isFailure, type Telling, tell, type Told, wholeText } from './told.ts'

interface Case {
  readonly name: string
  readonly failed: boolean
  readonly body: string
}

export function junit(telling: Telling): string {
  const told = tell(telling)
  const checked = telling.files.map(telling.fromRoot)
  const names = new Set([...checked, ...told.map(({ place }) => place?.file ?? 'koopgen')])
  const suites = [...names].map((name) => ({ name, cases: casesOf(told.filter(({ place }) => (place?.file ?? 'koopgen') === name), checked.includes(name), telling) }))
  const all = suites.flatMap(({ cases }) => cases)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="koopgen" ${numbers(all)}>\n${suites.map((suite) => suiteText(suite.name, suite.cases)).join('')}</testsuites>\n`
}

function casesOf(told: readonly Told[], isFile: boolean, telling: Telling): readonly Case[] {
  const failures = told.filter((one) => isFailure(one, telling)).length
  const { check, found, at } = telling.tongue ?? GERMAN
  const whole: Case = { name: check, failed: failures > 0, body: failures > 0 ? `<failure message="${xml(found(failures))}"/>` : '' }
  const times = new Map<string, number>()
  const single = told.map((one) => {
    const where = one.place ? `${one.code}, ${at(one.place.line, one.place.column)}` : one.code
    const time = (times.get(where) ?? 0) + 1
    times.set(where, time)
    return caseOf(one, time === 1 ? where : `${where} (${time})`, telling)
  })
  return isFile ? [whole, ...single] : single
}

function caseOf(one: Told, name: string, telling: Telling): Case {
  const failed = isFailure(one, telling)
  const text = xml(wholeText(one, telling))
  const { severity } = telling.tongue ?? GERMAN
  const body = failed ? `<failure type="${xml(one.code)}" message="${xml(one.message)}">${text}</failure>` : `<system-out>${severity[one.severity]}: ${text}</system-out>`
  return { name, failed, body }
}

function suiteText(name: string, cases: readonly Case[]): string {
  const file = xml(name)
  const rows = cases.map((one) => `    <testcase classname="${file}" name="${xml(one.name)}" file="${file}"${one.body === '' ? '/>' : `>${one.body}</testcase>`}\n`)
  return `  <testsuite name="${file}" ${numbers(cases)}>\n${rows.join('')}  </testsuite>\n`
}

const numbers = (cases: readonly Case[]): string => `tests="${cases.length}" failures="${cases.filter(({ failed }) => failed).length}" errors="0" skipped="0"`

/** What XML 1.0 cannot hold is dropped; a line break must survive in an attribute. */
function xml(text: string): string {
  const possible = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, '')
  return possible.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
}
