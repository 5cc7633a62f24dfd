// Every door through which a file of somebody else comes in, and what good files at each door look like.
// Fonts are no such door: only those of the package are read.
import { shippedPack, shippedTemplates } from '../../src/assets.ts'
import { manifestText, readJournal, readManifest } from '../../src/batch/manifest.ts'
import { templateXlsx } from '../../src/batch/table.ts'
import { main } from '../../src/cli.ts'
import { withCleanPictures } from '../../src/commands/files/house-pictures.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { utf8 } from '../../src/io.ts'
import { compose, readImage, templatesWith, write } from '../../src/pipeline.ts'
import { judgeText, readHouse, readWordText } from '../../src/pipeline/word-files.ts'
import { reread } from '../../src/reread/reread.ts'
import { readBytes, short } from '../batch/table/tables.ts'
import { documentOf, exampleText } from '../support/compose.ts'
import { houseFile } from '../support/house-file.ts'
import { memoryIo } from '../support/memory-io.ts'
import { png } from '../support/png.ts'
import { jpegSeeds } from './jpeg.ts'
import { type Mutation, mutated, mutatedZip, pick, type Random } from './mutate.ts'

export interface Entry {
  readonly seeds: () => Promise<readonly Uint8Array[]>
  /** `seed` changed. */
  readonly change: (seed: Uint8Array, random: Random) => Uint8Array
  /** May throw a UserError and nothing else. */
  readonly read: (bytes: Uint8Array) => Promise<unknown>
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const examples = (...names: readonly string[]) => async (): Promise<readonly Uint8Array[]> => names.map((name) => bytes(exampleText(name)))

const YAML: Mutation = {
  tokens: ['__proto__: { polluted: 1 }\n', 'constructor: { prototype: { polluted: 1 } }\n', '&a ', '*a', '<<: *a\n', '? ', '!!binary ', '!!js/function ', '!<tag:x> ', '%YAML 1.1\n', '---\n', '...\n', '"', "'", '|\n', '>-\n', '# ', ': ', '- ', '{', '}', '[', ']', '{§ ', '{partei stadt dem}', '{Abs. #x}', '{begriff ', '[^1]', '[^1]: ', '**', '| a |\n| - |\n', '{{', 'offen', 'datei: ../../x.png', '2027-02-30', '.inf', '0o7', '~'],
  open: ['[', '{', '- ', '> ', '((', '**', '- - ', '{a: ', '? ', '  ', '{§ ', '{{#if x}}', '[^1]: ', '1. ', '| '],
}
const XML: Mutation = {
  tokens: ['<w:p>', '</w:p>', '<w:tbl>', '<w:r><w:t>x</w:t></w:r>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<!--', 'w:val="__proto__"', 'w:val="-99999999999"', 'r:embed="rId9"', 'Target="../../../etc/passwd"', 'Target="file:///etc/passwd" TargetMode="External"', 'xmlns:w="x"', '<w:gridSpan w:val="100000000"/>', '<w:numId w:val="1e9"/>', '<w:ilvl w:val="999999"/>', '<c r="ZZZZ99999999"><v>1</v></c>', '<f>1+1</f>', 't="s"', '<dimension ref="A1:XFD1048576"/>'],
  open: ['<w:p>', '<w:tbl><w:tr><w:tc>', '<w:sdt><w:sdtContent>', '<a>', '<w:r>', '<row r="1">', '<si><t>'],
}
const CSV: Mutation = { tokens: ['"', '""', ';', ',', '\t', '\r', '\n', '=1+1', 'parteien.stadt.__proto__.x', '__proto__.polluted', 'constructor', 'parteien[0]', '(leer)', 'sep=;\n', '\ufeff', '31.02.2027', '1,5,5'], open: ['"', ';', '\n', 'a.', 'parteien.'] }
const IMAGE: Mutation = { tokens: ['IHDR', 'IDAT', 'IEND', 'PLTE', 'tRNS', 'acTL', 'JFIF', 'Exif\0\0', '\u00ff\u00d8'], open: ['IDAT', '\u00ff', '\0\0\0\0'] }
const JSONL: Mutation = { tokens: ['{"__proto__":{"polluted":1}}\n', '"path":"../../x"', 'null', '[]', '{', '}', '"', '\\u0000'], open: ['[', '{"a":', '"'] }

const agreement = async (text: string): Promise<unknown> => {
  const findings = new Findings('draft')
  const document = compose({ file: 'v.koop.yaml', text, sets: [], templates: shippedTemplates(), mode: 'draft' }, findings.report)
  return document && write(document, 'txt', { images: new Map() })
}
const word = async (): Promise<readonly Uint8Array[]> => [houseFile(), await write(documentOf(exampleText('kurz')), 'docx', { images: new Map() })]
const inWord = (seed: Uint8Array, random: Random): Uint8Array => mutatedZip(seed, random, XML, ['word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'])
const PACKED = ['abh/template.yaml', 'abh/empfehlung.md', 'common/datenschutz.md', 'common/beteiligte.yaml', 'anlagen/uebersicht.md', 'law/begriffe.yaml', 'law/datenschutz.yaml']
/** The first line names the file, so that each is read as what it is. */
const packed = (): readonly Uint8Array[] => shippedPack().files.filter(({ path }) => PACKED.includes(path)).map(({ path, text }) => bytes(`${path.replace('template.yaml', 'ergaenzung.yaml')}\n${text}`))

export const ENTRIES: Readonly<Record<string, Entry>> = {
  agreement: { seeds: examples('kurz', 'frei', 'jobcenter-kurz'), change: (seed, random) => mutated(seed, random, YAML), read: async (input) => agreement(utf8('v.koop.yaml', input)) },
  settings: {
    seeds: async () => [bytes('output: aus\nformat: [docx, pdf]\nmessages: [human, json=m.json]\nfail-on: warning\nrules:\n  angaben/traeger-fehlen: hint\n  recht/textform: error\n')],
    change: (seed, random) => mutated(seed, random, YAML),
    read: async (input) => (await import('../../src/commands/config.ts')).defaultsOf(memoryIo({ 'koopgen.config.yaml': input })),
  },
  answers: { seeds: examples('kurz'), change: (seed, random) => mutated(seed, random, YAML), read: async (input) => answered(await main(['init', '--answers', 'a.yaml', '--yes'], memoryIo({ 'a.yaml': input }))) },
  csv: {
    seeds: async () => [bytes('schluessel;parteien.stadt.sitz.ort;datum;Stadt: Straße\n1;Neuental;15.1.2027;"Markt; 4"\n2;Oberfeld;2027-02-01;"a ""b"""\n'), Uint8Array.from([0xff, 0xfe, ...Buffer.from('datum\tlaufzeit.dauer\n1.1.2027\t2 Jahre\n', 'utf16le')])],
    change: (seed, random) => mutated(seed, random, CSV),
    read: (input) => readBytes(input),
  },
  xlsx: { seeds: async () => [await templateXlsx(short.view)], change: (seed, random) => mutatedZip(seed, random, XML, ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']), read: (input) => readBytes(input, { file: 'tabelle.xlsx' }) },
  documents: { seeds: async () => [bytes('datum: 2027-01-15\nparteien: { stadt: { sitz: { ort: Neuental } } }\n---\nparteien:\n  stadt:\n    name: Stadt Oberfeld\n')], change: (seed, random) => mutated(seed, random, YAML), read: (input) => readBytes(input, { file: 'werte.yaml' }) },
  house: {
    seeds: word,
    change: inWord,
    read: async (input) => {
      const house = await readHouse(input)
      if (house.tag !== 'problem') withCleanPictures(house)
    },
  },
  word: { seeds: word, change: inWord, read: async (input) => [await readWordText(input), reread(input)] },
  text: {
    seeds: async () => [await write(documentOf(exampleText('kurz')), 'txt', { images: new Map() }), await write(documentOf(exampleText('kurz')), 'md', { images: new Map() })],
    change: (seed, random) => mutated(random() < 0.5 ? seed.slice(0, 2_500) : seed, random, YAML),
    read: async (input) => judgeText({ file: 'fremd.txt', text: utf8('fremd.txt', input), datum: undefined, land: undefined, kind: shippedTemplates().kinds.get('abh'), templates: shippedTemplates() }, new Findings().report),
  },
  image: { seeds: async () => [png(30, 20), ...jpegSeeds], change: (seed, random) => mutated(seed, random, IMAGE), read: async (input) => readImage(input) },
  templates: {
    seeds: async () => packed(),
    change: (seed, random) => {
      const start = seed.indexOf(10) + 1
      return Uint8Array.from([...seed.subarray(0, start), ...mutated(seed.subarray(start), random, YAML)])
    },
    read: async (input) => {
      const text = new TextDecoder().decode(input)
      const at = text.indexOf('\n')
      return templatesWith([{ name: 'eigene', files: [{ path: text.slice(0, at), text: text.slice(at + 1) }] }], new Findings().report)
    },
  },
  manifest: {
    seeds: async () => [bytes(manifestText({ head: { koopgen: '0.1.0', run: 'abc', table: 'cde', rows: 2, failed: ['b'], shard: '1/2' }, entries: [{ key: 'a', origin: 'Zeile 2', input: 'def', outputs: [{ path: 'a/v.docx', sha256: 'f0', bytes: 12 }] }], stale: [{ path: 'alt.docx', sha256: 'f1', bytes: 1 }] }))],
    change: (seed, random) => mutated(seed, random, JSONL),
    read: async (input) => [readManifest(utf8('m.jsonl', input)), readJournal(utf8('m.jsonl', input))],
  },
}

/** Exit code 3 is a fault of koopgen. */
function answered(code: number): void {
  if (code > 2) throw new Error(`exit code ${code}`)
}
export const seedOf = (seeds: readonly Uint8Array[], random: Random): Uint8Array => pick(random, seeds)
