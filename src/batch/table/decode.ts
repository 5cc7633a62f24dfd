// Bytes of a text file → text. What was detected is told; bytes that fit nothing are refused, never replaced in silence.
import type { Report } from '../../diagnostics/diagnostic.ts'

/** As --encoding names them → as the converter does. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'windows-1252': 'win1252', cp1252: 'win1252', ansi: 'win1252', 'iso-8859-1': 'iso88591', latin1: 'iso88591', 'iso-8859-15': 'iso885915',
  'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', 'utf-16': 'utf-16le', cp850: 'cp850', 'ms-dos': 'cp850',
}
const NAMES: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', win1252: 'Windows-1252', iso88591: 'ISO-8859-1', iso885915: 'ISO-8859-15', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE', cp850: 'CP850' }
export const ENCODING_NAMES: readonly string[] = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be', 'cp850']

export interface Decoded {
  readonly text: string
  /** „UTF-8“, „Windows-1252“, … */
  readonly encoding: string
}

/** Undefined: it cannot be read so (reported). */
export async function decodeTable(file: string, bytes: Uint8Array, forced: string | undefined, report: Report): Promise<Decoded | undefined> {
  const wanted = forced === undefined ? undefined : ENCODINGS[forced.toLowerCase()]
  if (forced !== undefined && wanted === undefined) {
    report('tabelle/zeichensatz', `Den Zeichensatz „${forced}“ kennt koopgen nicht.`, placeOf(file), { hint: `Möglich hinter --encoding: ${ENCODING_NAMES.join(', ')}.` })
    return undefined
  }
  const found = wanted ?? byMark(bytes) ?? byZeros(bytes)
  const text = await decoded(bytes, found ?? 'utf-8')
  if (text !== undefined) return { text, encoding: NAMES[found ?? 'utf-8'] ?? '' }
  const other = found === undefined ? await decoded(bytes, 'win1252') : undefined
  if (other === undefined) return refused(file, found, report)
  report('tabelle/zeichensatz-angenommen', 'Die Tabelle ist nicht in UTF-8 geschrieben und wurde als Windows-1252 gelesen.', placeOf(file), {
    hint: 'Prüfen Sie Umlaute und „€“ in einer der Vereinbarungen. Sicher ist „CSV UTF-8“ beim Speichern in Excel, oder --encoding mit dem Zeichensatz.',
  })
  return { text: other, encoding: 'Windows-1252' }
}
const placeOf = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2 })

/** What UTF-8 looks like when it was once read as Windows-1252, and saved again or mixed with it: umlauts, letters with accents, „§“, dashes, quotation marks, „€“. */
const TWICE = /Ã[¡-¿Ÿ„–œ\u0084\u0096\u009c\u009f]|Â[§°·»«]|â€[“”žœ™š˜\u0093\u0094\u009c\u009d]|â‚¬/
/** Of a value that goes into an agreement or its name; what stands beside it may look as it likes. */
export const isGarbled = (text: string): boolean => TWICE.test(text)
export const GARBLED = {
  code: 'tabelle/zeichensalat',
  message: 'Hier steht eine Folge wie „Ã¼“, wo vermutlich ein Umlaut stand.',
  hint: 'Gehen Sie auf die ursprüngliche Tabelle zurück und speichern Sie sie in Excel als XLSX oder als „CSV UTF-8 (durch Trennzeichen getrennt)“; diese wurde im falschen Zeichensatz geöffnet und gespeichert, oder Zellen aus zwei Zeichensätzen wurden zusammengefügt. Einzelne Werte können Sie neu tippen.',
} as const

function refused(file: string, found: string | undefined, report: Report): undefined {
  const name = found === undefined ? 'UTF-8 oder Windows-1252' : (NAMES[found] ?? found)
  report('tabelle/zeichensatz', `Die Tabelle enthält Bytes, die es in ${name} nicht gibt.`, placeOf(file), { hint: 'Speichern Sie die Tabelle in Excel als „CSV UTF-8“ oder als XLSX, oder nennen Sie mit --encoding den Zeichensatz.' })
}

/** Byte order marks. */
function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined
}
/** UTF-16 without a mark: in a table every second byte is mostly zero, and a text of one byte for each letter has none. */
function byZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 4096)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 4 && even < odd / 10) return 'utf-16le'
  return even > length / 4 && odd < even / 10 ? 'utf-16be' : undefined
}

async function decoded(bytes: Uint8Array, encoding: string): Promise<string | undefined> {
  if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return strictly(encoding, bytes)
  const { default: iconv } = await import('iconv-lite')
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
  return text.includes('\ufffd') || text.includes('\0') ? undefined : text
}
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
