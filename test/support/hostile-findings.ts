// Findings whose texts and file names try to leave the format they are printed in.
import { createHash } from 'node:crypto'
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts'
import type { Telling } from '../../src/diagnostics/formats/told.ts'

export const at = (file: string, line: number, column = 1, endLine = line, endColumn = column + 1): Place => ({ file, line, column, endLine, endColumn })
/** Line breaks, workflow commands of both kinds, ends of CDATA and comments, quotes, cells, links, umlauts, emoji, control and bidirectional signs, half an emoji. */
export const HOSTILE = 'ä😀\r\n::error file=x::y\n##[add-mask]z %0A ]]> --> "\' <b>&amp; | `c` [d](https://e.example) \u0000\u001b[31m\u202e\ud83d @alle'
export const FILES = ['v.koop.yaml', 'ämter/a:b, c%\u{1f600} #1?.koop.yaml', 'leer.koop.yaml'] as const

export function telling(diagnostics: readonly Diagnostic[], more: Partial<Telling> = {}): Telling {
  return {
    diagnostics,
    texts: new Map(FILES.map((file) => [file, 'eins: 1\nzwei: 2\n\ndrei: 3\n'])),
    files: FILES,
    failOn: 'error',
    summary: '3 Vereinbarungen geprüft.',
    version: '1.2.3',
    fromRoot: (file) => file,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    ...more,
  }
}

export const FINDINGS: readonly Diagnostic[] = [
  { code: 'datei/fehlt', severity: 'hint', message: 'Ohne Stelle.' },
  { code: 'schema/fehlt', severity: 'error', message: HOSTILE, hint: `Zeile\n${HOSTILE}`, place: at(FILES[1], 2, 3, 2, 5), related: [{ message: HOSTILE, place: at(FILES[0], 1) }] },
  { code: 'schema/wert', severity: 'warning', message: 'Über zwei Zeilen.', place: at(FILES[0], 1, 4, 2, 3) },
  { code: 'schema/wert', severity: 'error', message: 'Eins.', place: at(FILES[0], 4) },
  { code: 'schema/wert', severity: 'error', message: 'Zwei.', place: at(FILES[0], 4) },
]
