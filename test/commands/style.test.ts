// --style: the organisation's own Word file reaches the writer, and a faulty one is a finding at the flag, with nothing written.
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli.ts'
import { withCleanPictures } from '../../src/commands/files/house-pictures.ts'
import { readHouseStyle } from '../../src/reread/house-style/house-style.ts'
import { drawing, field, type House, houseFile, p, r, TAB } from '../support/house-file.ts'
import { type MemoryIo, memoryIo } from '../support/memory-io.ts'
import { chunk, png, pngOf } from '../support/png.ts'

vi.mock('../../src/pipeline.ts', () => import('../support/fake-pipeline.ts'))

const STYLES = '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Verdana"/></w:rPr></w:style>'
const clean = (given: House = {}): Uint8Array => houseFile({ styles: STYLES, ...given })
const world = (haus: string | Uint8Array, extras: Parameters<typeof memoryIo>[1] = {}): MemoryIo => memoryIo({ 'v.koop.yaml': 'Text', 'haus.docx': haus }, extras)
const written = (io: MemoryIo): string[] => [...io.files.keys()].map((path) => path.replace('/arbeit/', '')).filter((name) => /^v\.(docx|pdf|txt)$|^\./.test(name))

test('the look of the file reaches the writers, and what is clean says nothing', async () => {
  const io = world(clean())
  expect([await main(['render', '-f', 'docx', '--style', 'haus.docx', '-q'], io), io.err()]).toEqual([0, ''])
  expect(io.text('v.docx')).toBe('docx Text|final|Verdana')
})

test('the file may be a default of the folder or the environment; the flag wins', async () => {
  const io = world(clean(), { env: { KOOPGEN_STYLE: 'haus.docx' } })
  expect(await main(['render', '-f', 'docx'], io)).toBe(0)
  expect(io.text('v.docx')).toContain('Verdana')
  const other = memoryIo({ 'v.koop.yaml': 'Text', 'haus.docx': clean(), 'anderes.docx': clean({ styles: STYLES.replace('Verdana', 'Cambria') }), 'koopgen.config.yaml': 'style: haus.docx\n' })
  expect(await main(['render', '-f', 'docx', '--style', 'anderes.docx'], other)).toBe(0)
  expect(other.text('v.docx')).toContain('Cambria')
})

test('the flag without a Word file to write is a misunderstanding, a default is not', async () => {
  const io = world(clean())
  expect(await main(['render', '-f', 'txt,pdf', '--style', 'haus.docx'], io)).toBe(2)
  expect(io.err()).toBe('Fehler: „--style“ gestaltet nur Word-Dateien, verlangt ist aber pdf, txt. Lassen Sie „--style“ weg, oder nehmen Sie docx in „--format“ auf.\n')
  expect(await main(['render', '-f', 'txt'], world('kaputt', { env: { KOOPGEN_STYLE: 'haus.docx' } }))).toBe(0)
  expect(await main(['validate'], world('kaputt', { env: { KOOPGEN_STYLE: 'haus.docx' } }))).toBe(0)
})

const lines = p(r('x')).repeat(13)
const FAULTS: readonly (readonly [what: string, file: string | Uint8Array, name: string, code: string, fact: string])[] = [
  ['text', 'Hallo', 'haus.docx', 'stil/kein-word', 'ist keine Word-Datei'],
  ['empty', '', 'haus.docx', 'stil/kein-word', 'ist leer'],
  ['.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'haus.docx', 'stil/kein-word', 'hat ein älteres Word-Format (.doc)'],
  ['.dotx', clean({ mainType: 'x.wordprocessingml.template.main+xml' }), 'haus.docx', 'stil/kein-word', 'ist eine Dokumentvorlage (.dotx)'],
  ['.docm', clean({ mainType: 'x.ms-word.document.macroEnabled.main+xml' }), 'haus.docx', 'stil/makros', 'hat ein Format mit Makros (.docm, .dotm)'],
  ['damaged', clean().slice(0, 800), 'haus.docx', 'stil/beschaedigt', 'ist beschädigt'],
  ['too large inside', clean({ parts: { 'word/media/b.png': new Uint8Array(31_000_000) } }), 'haus.docx', 'stil/zu-gross', 'ist entpackt größer als 60 MB oder besteht aus zu vielen Teilen'],
  ['beyond limits', clean({ header: lines }), 'haus.docx', 'stil/zu-gross', 'hat in einer Kopf- oder Fußzeile mehr als 12 Absätze'],
]
test.each(FAULTS)('a file that is %s is a finding at the flag with a next step, and nothing is written', async (_, file, name, code, fact) => {
  const io = world(file)
  expect(await main(['render', '--style', name], io)).toBe(1)
  expect(io.err()).toContain(`Fehler  Die Hausvorlage „${name}“ (--style) ${fact}.  [${code}]\n  Hinweis: `)
  expect(io.err()).toContain('Es wurde keine Datei geschrieben.')
  expect(written(io)).toEqual([])
})

test('a file that is not there or a folder ends the run with 2, and the message says who named it', async () => {
  const said = async (argv: readonly string[], extras: Parameters<typeof memoryIo>[1] = {}, config = 'format: docx\n') => {
    const io = memoryIo({ 'v.koop.yaml': 'Text', 'unten/haus.docx': clean(), 'koopgen.config.yaml': config }, extras)
    expect(await main(['render', ...argv], io)).toBe(2)
    expect(written(io)).toEqual([])
    return io.err()
  }
  const missing = 'gibt es nicht. Der Name gilt von dem Ordner aus, in dem Sie koopgen aufrufen. Prüfen Sie die Schreibweise.\n'
  expect(await said(['--style', 'haus.docx'])).toBe(`Fehler: Die Hausvorlage „haus.docx“ (--style) ${missing}`)
  expect(await said([], {}, 'style: haus.docx\n')).toBe(`Fehler: Die Hausvorlage „haus.docx“ („style“ in koopgen.config.yaml) ${missing}`)
  expect(await said([], { env: { KOOPGEN_STYLE: 'haus.docx' } }, 'style: anderes.docx\n')).toBe(`Fehler: Die Hausvorlage „haus.docx“ (KOOPGEN_STYLE) ${missing}`)
  expect(await said(['--style', 'unten'])).toBe('Fehler: Die Hausvorlage „unten“ (--style) ist ein Ordner. Nennen Sie die Word-Datei selbst.\n')
})

test('a flag with one value that is given twice is refused, because one of the two would be lost', async () => {
  const io = world(clean())
  expect(await main(['render', '--style', 'haus.docx', '--style', 'haus.docx'], io)).toBe(2)
  expect(io.err()).toBe('Fehler: Die Option „--style“ steht zweimal da. Geben Sie sie einmal an.\n')
  expect(written(io)).toEqual([])
})

test('the hint about what was left out leads to the place where it is missing', async () => {
  const hint = async (house: House, ...flags: string[]) => {
    const io = world(houseFile(house))
    expect(await main(['render', '-f', 'docx', '--style', 'haus.docx', ...flags], io)).toBe(0)
    return /Hinweis: (.*)/.exec(io.err())?.[1]
  }
  const large = STYLES.replace('</w:rPr>', '<w:sz w:val="99"/></w:rPr>')
  const dated = p(field('DATE', '1.2.'))
  expect(await hint({ styles: large, header: '' })).toBe('Sehen Sie sich Text, Überschriften und Tabellen der erzeugten Word-Datei an.')
  expect(await hint({ styles: STYLES, header: dated })).toBe('Sehen Sie sich Kopf- und Fußzeile der erzeugten Word-Datei an.')
  expect(await hint({ styles: large, header: dated })).toBe('Sehen Sie sich Kopf- und Fußzeile sowie Text, Überschriften und Tabellen der erzeugten Word-Datei an.')
  expect(await hint({ styles: STYLES, parts: { 'word/vbaProject.bin': 'V' } }, '-v')).toBe('Auf dem Papier fehlt dadurch nichts; Sie müssen nichts tun.')
})

const withPicture = (bytes: Uint8Array): MemoryIo => world(clean({ header: p(drawing('r:embed="rId1"', 20, 20)), parts: { 'word/media/wappen.png': bytes } }))

test('a picture that only begins like one is a finding: Word could not show it', async () => {
  const io = withPicture(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))
  expect(await main(['render', '--style', 'haus.docx'], io)).toBe(1)
  expect(io.err()).toContain('enthält in einer Kopf- oder Fußzeile ein beschädigtes Bild.  [stil/kein-bild]')
  expect(written(io)).toEqual([])
  expect(await main(['render', '--style', 'haus.docx'], withPicture(png(2, 2)))).toBe(0)
})

test('pictures of the file lose what was saved beside their pixels', async () => {
  const house = readHouseStyle(clean({ header: p(drawing('r:embed="rId1"', 20, 20) + drawing('r:embed="rId1"', 20, 20)), parts: { 'word/media/wappen.png': pngOf({ width: 2, height: 2, more: [chunk('tEXt', Buffer.from('Author\0jemand'))] }) } }))
  const found = house.tag === 'house' ? withCleanPictures(house) : 'damaged'
  const pictures = typeof found === 'string' ? [] : found.headers.rest.flatMap(({ pieces }) => pieces).flatMap((piece) => (piece.tag === 'picture' ? [piece.bytes] : []))
  expect(pictures.map((bytes) => Buffer.compare(bytes, pngOf({ width: 2, height: 2 })))).toEqual([0, 0])
  expect(pictures[0]).toBe(pictures[1])
})

test('faults of the file and of the agreement are told together', async () => {
  const io = memoryIo({ 'v.koop.yaml': 'FEHLER', 'haus.docx': 'x' })
  expect(await main(['render', '--style', 'haus.docx', '--json', '-q'], io)).toBe(1)
  expect(JSON.parse(io.out()).diagnostics.map(({ code, place }: { code: string; place: unknown }) => [code, place !== null])).toEqual([['stil/kein-word', false], ['schema/fehlt', true]])
})

test('what a reader of the page would miss is one hint; -v adds what nobody sees', async () => {
  const file = clean({ header: p(r('Amt') + TAB + field('DATE', '1.2.') + r('geheim', '<w:vanish/>')), parts: { 'word/vbaProject.bin': 'V' } })
  const [io, verbose] = [world(file), world(file)]
  expect(await main(['render', '--style', 'haus.docx'], io)).toBe(0)
  expect(io.err()).toContain('Hinweis  Aus der Hausvorlage „haus.docx“ (--style) wurde nicht übernommen: Felder (etwa Datum, Dateiname, Verfasser); verborgener Text.  [stil/weggelassen]\n')
  expect(io.err()).toContain('1 Hinweis. ')
  expect(await main(['render', '--style', 'haus.docx', '-v'], verbose)).toBe(0)
  expect(verbose.err()).toContain('verborgener Text; Makros.  [stil/weggelassen]')
})

test('the help says what is taken and what is not', async () => {
  const io = memoryIo()
  await main(['render', '--help'], io)
  expect(io.out().replace(/\s+/g, ' ')).toMatch(/--style <datei\.docx> Schriften, Größen, Farben, .* nur für DOCX; .* ohne Makros, .* Seitenränder und Seitenzahlen bleiben/)
})
