// Runs the lines of an example as koopgen would meet them: an agreement, files of templates or settings, or a command. Gives what was found.
import { main } from '../../src/cli.ts'
import { shippedPack } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { loadTemplates } from '../../src/templates/load.ts'
import { kind, pack } from '../templates/packs.ts'
import { memoryIo } from './memory-io.ts'
import { mergedLines } from './merge-lines.ts'
import { png, pngOf } from './png.ts'

export interface Found {
  readonly code: string
  readonly hint: string | null
}
/** `whole`: files of clauses are as shown, without the usual head. */
export async function foundIn(lines: string, whole = false): Promise<readonly Found[]> {
  if (lines.startsWith('koopgen ')) return ran(lines.split(' ').slice(1), {})
  const files = filesIn(lines)
  if (files === undefined) return ran(['validate', 'vereinbarung.koop.yaml'], { 'vereinbarung.koop.yaml': agreement(lines) })
  if ('koopgen.config.yaml' in files) return ran(['validate', 'vereinbarung.koop.yaml'], files)
  return loaded(files, whole)
}
/** Lines without any field are a whole file. */
const agreement = (lines: string): string => (/^[^#\s][^:]*:/m.test(lines) ? mergedLines(lines) : lines)

// ---- commands
const SALVATORISCH = '---\nid: salvatorisch\ntitel: Wirksamkeit\nstufe: pflicht\nerfuellt: [ext.salvatorisch]\n---\nDie Vereinbarung bleibt im Übrigen wirksam.\n'
/** A picture that says that it lies on its side. */
const TURNED = Buffer.from('ffd8ffe1001e45786966000049492a00080000000100120103000100000006000000ffc0000b080001000101011100ffd9', 'hex')
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'vereinbarung.koop.yaml': mergedLines('# Notiz: noch mit dem Amt sprechen'),
  'wappen.png': png(40, 40),
  'foto.jpg': TURNED,
  'wappen.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'plakat.png': Buffer.concat([png(40, 40), Buffer.alloc(2_100_000)]),
  'banner.png': pngOf({ width: 260, height: 20 }),
  'land/common/salvatorisch.md': SALVATORISCH,
  'verband/common/salvatorisch.md': SALVATORISCH,
}
async function ran(argv: readonly string[], files: Readonly<Record<string, string>>): Promise<readonly Found[]> {
  const io = memoryIo({ ...FILES, ...files })
  const light = argv[0] === 'render' && !argv.some((word) => ['-f', '--format', '--style', '--attach-source', '--fields'].includes(word)) ? ['-f', 'txt'] : [] // no example is about the format itself
  await main([...argv, ...light, '--messages', 'json=meldungen.json'], io)
  if (/Das ist ein Fehler in koopgen/.test(io.err())) throw new Error(io.err())
  const file = io.text('meldungen.json')
  // settings are judged before messages have a file
  return file.startsWith('{') ? (JSON.parse(file) as { diagnostics: Found[] }).diagnostics : [...io.err().matchAll(/\[([a-z]+\/[a-z-]+)\]$/gm)].map(([, code = '']) => ({ code, hint: /Hinweis: (.*)/.exec(io.err())?.[1] ?? null }))
}

// ---- files of templates
/** „# abh/treffen.md“ on a line of its own begins a file; undefined if the lines name none. */
function filesIn(lines: string): Readonly<Record<string, string>> | undefined {
  const parts = lines.split(/^# (\S+\.(?:md|yaml))\n/m)
  if (parts[0] !== '') return undefined
  const found: Record<string, string> = {}
  for (let i = 1; i + 1 < parts.length; i += 2) found[parts[i] ?? ''] = parts[i + 1] ?? ''
  return found
}
const HEAD = { titel: 'titel: Ein Titel', stufe: 'stufe: optional' }
/** The head of a clause file: what the lines do not say is as usual. */
function clauseFile(path: string, text: string): string {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
  const [, head = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const usual = Object.entries({ id: `id: ${id}`, ...HEAD }).flatMap(([key, line]) => (new RegExp(`^${key}:`, 'm').test(head) ? [] : [line]))
  return `---\n${[...usual, ...(head === '' ? [] : [head])].join('\n')}\n---\n${body}\n`
}
const SHIPPED = pack('mitgeliefert', {
  'abh/template.yaml': kind('abh', ['zweck', 'treffen', 'konflikt']),
  'abh/zweck.md': '---\nid: zweck\ntitel: Zweck\nstufe: pflicht\n---\nText.\n',
  'abh/treffen.md': '---\nid: treffen\ntitel: Treffen\nstufe: optional\n---\nText.\n',
  'common/konflikt.md':
    '---\nid: konflikt\ntitel: Konflikt\nstufe: empfohlen\nerfuellt: [a.eins, a.zwei]\nparameter:\n  frist: { typ: dauer, titel: Frist, vorgabe: 1 Monat }\n  ort: { typ: text, titel: Ort, vorgabe: Rathaus }\n---\nIn {{dauer frist}} in {{ort}}.\n',
})
/** What orders and annexes of the examples speak of. */
const AROUND: Readonly<Record<string, string>> = {
  'abh/flyer.md': '---\nid: flyer\ntitel: Flyer\nstufe: optional\n---\nEin Flyer.\n',
  'anlagen/bogen.md': '---\nid: bogen\ntitel: Bogen\n---\nEin Bogen.\n',
}
function loaded(files: Readonly<Record<string, string>>, whole: boolean): readonly Found[] {
  const findings = new Findings()
  const law = shippedPack().files.filter(({ path }) => path.startsWith('law/'))
  const own = Object.entries(files).map(([path, text]) => [path, path.endsWith('.md') && !whole ? clauseFile(path, text) : text])
  const around = Object.entries(AROUND).filter(([path]) => own.some(([file, text]) => file?.endsWith('.yaml') && text?.includes(/(\w+)\.md$/.exec(path)?.[1] ?? '?')))
  loadTemplates([{ ...SHIPPED, files: [...SHIPPED.files, ...law] }, pack('eigene', Object.fromEntries([...around, ...own]))], findings.report)
  return findings.list.map(({ code, hint = null }) => ({ code, hint }))
}
