// Sheets → the bytes of an XLSX file.
// Invariant: same cells, same bytes; the times in the package, which are those of the clock, are set to the first day that a zip file knows.
import type { SheetData } from 'write-excel-file/universal'

export interface SheetOut {
  readonly name: string
  /** Texts stay texts, whatever they look like; `bold`: heads. */
  readonly rows: readonly (readonly { readonly text: string; readonly bold?: boolean; readonly wrap?: boolean }[])[]
  /** Widths in letters. */
  readonly widths: readonly number[]
  /** Rows that stay in sight. */
  readonly fixed?: number
}

export async function xlsxBytes(sheets: readonly SheetOut[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const made = writeXlsxFile(
    sheets.map(({ name, rows, widths, fixed = 0 }) => ({ sheet: name, data: rows.map((row) => row.map(cellOf)) as SheetData, columns: widths.map((width) => ({ width })), ...(fixed > 0 && { stickyRowsCount: fixed }) })),
  )
  return timeless(new Uint8Array(await (await made.toBlob()).arrayBuffer()))
}
/** `@`: Excel keeps what is typed into the cell as text. */
const cellOf = ({ text, bold = false, wrap = false }: SheetOut['rows'][number][number]) => (text === '' ? null : { value: escaped(text), type: String, format: '@', ...(bold && { fontWeight: 'bold' as const }), ...(wrap && { wrap: true }) })

/** „_x0041_“ would be read as „A“; words such as „constructor“ the library takes for cells it wrote before. */
function escaped(text: string): string {
  const plain = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return text in {} ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}` : plain
}

const [LISTED, END] = [0x02014b50, 0x06054b50]
/** 1 January 1980, midnight. */
const FIRST_DAY = 0x0021
function timeless(bytes: Uint8Array): Uint8Array {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  if (data.getUint32(end, true) !== END) throw new RangeError('the package has no end')
  let at = data.getUint32(end + 16, true)
  for (let left = data.getUint16(end + 10, true); left > 0; left--) {
    if (data.getUint32(at, true) !== LISTED) throw new RangeError('the list of the package is cut off')
    for (const time of [at + 12, data.getUint32(at + 42, true) + 10]) data.setUint32(time, FIRST_DAY << 16, true)
    at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
  }
  return bytes
}
