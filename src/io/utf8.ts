// Bytes of a file → its text. What is no UTF-8 is named as what it is, with the line where it shows first.
import { UserError } from '../diagnostics/user-error.ts'

/** The text of bytes that must be UTF-8; a byte order mark is dropped. */
export function utf8(name: string, bytes: Uint8Array): string {
  const text = FOREIGN.some(([start]) => start.every((byte, i) => bytes[i] === byte)) ? undefined : decoded(bytes)
  if (text !== undefined) return text
  const kind = FOREIGN.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1]
  if (kind) throw new UserError(`„${name}“ ist keine Textdatei, sondern ${kind}. Nennen Sie die Datei mit den Angaben; ihr Name endet auf „.koop.yaml“.`)
  if (bytes.includes(0)) throw new UserError(`„${name}“ ist keine Textdatei in UTF-8. Nennen Sie eine andere Datei, oder speichern Sie diese als Text mit der Kodierung UTF-8.`)
  throw new UserError(`„${name}“ ist nicht in UTF-8 gespeichert, zuerst fällt es in Zeile ${firstBadLine(bytes)} auf. Speichern Sie die Datei mit der Kodierung UTF-8, unter Windows im Editor mit „Speichern unter“.`)
}

/** First bytes of files that people name by mistake. */
const FOREIGN: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'eine Word-Datei oder ein anderes gepacktes Dokument'],
  [[0x25, 0x50, 0x44, 0x46], 'eine PDF-Datei'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'eine Word-Datei im älteren Format'],
]

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** From 1. No sign of UTF-8 contains the byte of a line feed, so that each line stands for itself. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (decoded(bytes.subarray(start, end)) === undefined) return line
    start = end
  }
  return line
}
