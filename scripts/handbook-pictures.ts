// The pictures of the handbook: terminal pictures from a recorded run of the wizard, pages of PDF and Word files by pdftoppm and LibreOffice.
// Invariant: nothing is drawn by hand; the terminal pictures need Node alone, and a test compares them with the wizard of today.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../src/cli.ts'
import { realIo } from '../src/io.ts'
import { greyPng } from './handbook-png.ts'
import { terminalPicture } from './handbook-svg.ts'
import { recordedWizard } from './handbook-wizard.ts'

/** Which lines of which moment a terminal picture shows: from the first line that fits to the end, or so many. */
interface Shot {
  readonly moment: string
  readonly from: RegExp
  readonly count?: number
  readonly title: string
}
const SHOTS: Readonly<Record<string, Shot>> = {
  'assistent-art.svg': { moment: 'assistent-art', from: /^koopgen fragt/, title: 'Der Assistent fragt nach der Art der Vereinbarung' },
  'assistent-partei.svg': { moment: 'assistent-partei', from: /^Partei 1$/, title: 'Die Antworten zur ersten Partei und die Rolle der zweiten' },
  'assistent-uebersicht.svg': { moment: 'assistent-uebersicht', from: /^Ihre Angaben$/, title: 'Die Übersicht aller Antworten vor dem Schreiben' },
}
export async function terminalPictures(): Promise<readonly (readonly [name: string, text: string])[]> {
  const { moments } = await recordedWizard()
  return Object.entries(SHOTS).map(([name, { moment, from, count, title }]) => {
    const lines = moments.get(moment) ?? []
    const start = lines.findIndex((line) => from.test(line))
    return [name, terminalPicture(lines.slice(start, count === undefined ? undefined : start + count), title)]
  })
}

/** A page of a file that koopgen makes of an example. Word files go through LibreOffice, which marks comments by a sign. `open`: put at the end of the agreement. */
interface Sheet {
  readonly example: string
  readonly argv: readonly string[]
  readonly open?: string
  readonly file: string
  readonly page: number
  readonly dpi: number
}
const OPEN = 'offen:\n  - { zu: laufzeit.dauer, frage: Wie lange soll die Vereinbarung gelten?, vorschlag: 2 Jahre }\n'
const SHEETS: Readonly<Record<string, Sheet>> = {
  'pdf-erste-seite.png': { example: 'abh-traegergruppe', argv: ['render', '-f', 'pdf'], file: 'vereinbarung.pdf', page: 1, dpi: 70 },
  'pdf-unterschriften.png': { example: 'kurz', argv: ['render', '-f', 'pdf'], file: 'vereinbarung.pdf', page: -1, dpi: 70 },
  'word-entwurf.png': { example: 'kurz', argv: ['render', '--draft', '-f', 'docx'], open: OPEN, file: 'vereinbarung.docx', page: 1, dpi: 80 },
  'protokoll.png': { example: 'abh-traegergruppe', argv: ['report', '-f', 'pdf'], file: 'vereinbarung.protokoll.pdf', page: 1, dpi: 70 },
}

export async function writePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of await terminalPictures()) writeFileSync(join(folder, name), text)
  const work = mkdtempSync(join(tmpdir(), 'koopgen-bilder-'))
  for (const [name, sheet] of Object.entries(SHEETS)) {
    const at = join(work, name)
    mkdirSync(at)
    const file = join(at, 'vereinbarung.koop.yaml')
    writeFileSync(file, readFileSync(new URL(`../examples/${sheet.example}/vereinbarung.koop.yaml`, import.meta.url), 'utf8') + (sheet.open ?? ''))
    const [command = '', ...options] = sheet.argv
    await main([command, file, ...options, '-o', at, '-q'], realIo(process))
    writeFileSync(join(folder, name), pictured(at, sheet))
  }
  rmSync(work, { recursive: true, force: true })
}

function pictured(at: string, { file, page, dpi }: Sheet): Buffer {
  if (file.endsWith('.docx')) execFileSync('soffice', ['--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', at, join(at, file)], { stdio: 'pipe' })
  const pdf = join(at, file.replace(/docx$/, 'pdf'))
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf]).toString())?.[1])
  const number = String(page < 0 ? pages + 1 + page : page)
  execFileSync('pdftoppm', ['-gray', '-r', String(dpi), '-f', number, '-l', number, '-singlefile', pdf, join(at, 'seite')])
  return greyPng(readFileSync(join(at, 'seite.pgm')))
}
