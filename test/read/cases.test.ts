// One file per mistake. The first lines of a file say what must be reported, in order: code and place; a file that says nothing is fine.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'
import { probeTemplates } from './probe.ts'

const folder = new URL('cases/', import.meta.url)
const templates = probeTemplates()

function read(name: string) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const mode = /^# entwurf$/m.test(text) ? 'draft' : 'final'
  const findings = new Findings(mode)
  const reading = readAgreement({ file: name, text, templates, mode }, findings.report)
  const expected = [...text.matchAll(/^# erwartet: (.+)$/gm)].map((m) => m[1])
  return { findings, reading, expected }
}

describe('mistakes in agreements', () => {
  const names = readdirSync(folder).sort()
  it('has a case for every block', () => expect(names.length).toBeGreaterThan(100))

  it.each(names)('%s', (name) => {
    const { findings, reading, expected } = read(name)
    expect(findings.list.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual(expected)
    // a value that stands twice is read, so that rules are asked as well; nothing is made of it (given-twice.test.ts)
    expect(reading !== undefined).toBe(findings.list.every(({ severity, code }) => severity !== 'error' || code === 'yaml/doppeltes-feld'))
    for (const { message, place, hint } of findings.list) {
      expect(hint).toMatch(/\S/)
      expect(message).toMatch(/^[A-Z„\d].*\.$/)
      expect([place?.line, (place?.endColumn ?? 0) > (place?.column ?? 0)]).toEqual([place?.endLine, true])
    }
  })
})
