// What people get to read: mistakes they really make, beside the whole answer on the terminal. The files are to be read like prose;
// `npx vitest run test/diagnostics/mistakes.test.ts -u` writes the answers anew, and whoever does so reads them.
// A case is a heading, what was written (```yaml: lines put into a whole agreement; ```file: the whole file; ```sh: the command), and the answer (```text).
// Signs that nobody sees stand as ⟨U+200B⟩, a tabulator as →.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { realIo } from '../../src/io.ts'
import { mergedLines } from '../support/merge-lines.ts'

const FOLDER = new URL('mistakes/', import.meta.url)
const names = readdirSync(FOLDER).sort()
const AGREEMENT = 'vereinbarung.koop.yaml'

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'koopgen-'))
  mkdirSync(join(home, 'leer'))
  mkdirSync(join(home, 'vorlagen.koop.yaml'))
  writeFileSync(join(home, 'vereinbarung.docx'), Buffer.from('504b030414000600080000002100', 'hex'))
  writeFileSync(join(home, 'notizen.txt'), 'Treffen am Montag\n')
})
afterAll(() => rmSync(home, { recursive: true }))

interface Case {
  readonly title: string
  readonly command: string
  readonly written: { readonly how: string; readonly text: string } | undefined
}
const FENCE = /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm
function caseOf(section: string): Case {
  const fences = [...section.matchAll(FENCE)].map(([, kind = '', how = '', text = '']) => ({ kind, how, text }))
  const written = fences.find(({ kind }) => kind === 'yaml' || kind === 'file')
  return {
    title: section.slice(0, section.indexOf('\n')),
    command: fences.find(({ kind }) => kind === 'sh')?.text.trim() ?? `koopgen validate ${AGREEMENT}`,
    written: written && { how: written.how, text: written.kind === 'yaml' ? mergedLines(signs(written.text)) : signs(written.text) },
  }
}
const signs = (text: string): string => text.replaceAll('→', '\t').replace(/⟨U\+([0-9A-F]+)⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

const BYTES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  '': (text) => Buffer.from(text),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
  'utf-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-8-bom': (text) => Buffer.from(`\uFEFF${text}`),
  crlf: (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  halb: (text) => Buffer.from(text.slice(0, text.length * 0.6)),
}
async function answer({ command, written }: Case): Promise<string> {
  if (written) writeFileSync(join(home, AGREEMENT), BYTES[written.how]?.(written.text) ?? '')
  const told: string[] = []
  const write = (data: string | Uint8Array, done: () => void): void => {
    told.push(typeof data === 'string' ? data : '(Daten)')
    done()
  }
  const stream: object = { on: () => stream, isTTY: false, write }
  const io = realIo({ cwd: () => home, env: {}, stdout: stream, stderr: stream, stdin: [] } as unknown as NodeJS.Process)
  const argv = [...command.slice('koopgen '.length).matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)
  const code = await main(argv, io)
  if (written) rmSync(join(home, AGREEMENT))
  return `${told.join('').trimEnd()}\n(${code})\n`
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8')
  const [head = '', ...sections] = text.split(/^## /m)
  test(`${sections.length} mistakes and their answers`, async () => {
    const parts: string[] = []
    for (const section of sections) {
      const told = await answer(caseOf(section))
      expect(told, section).not.toContain('Fehler in koopgen')
      parts.push(`${section.replace(/^```text\n[\s\S]*?^```\n*/m, '').trimEnd()}\n\n\`\`\`text\n${told}\`\`\`\n`)
    }
    await expect([head, ...parts.map((part, i) => `## ${part}${i + 1 < parts.length ? '\n' : ''}`)].join('')).toMatchFileSnapshot(fileURLToPath(new URL(name, FOLDER)))
  })
})

test('there are more than sixty', () => {
  expect(names.flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').match(/^## /gm) ?? []).length).toBeGreaterThan(100)
})
