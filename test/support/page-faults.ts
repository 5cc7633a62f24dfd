// What a typesetter would not let pass, judged on the lines of a finished PDF. Each rule is a row; `page-faults.test.ts` shows that each bites.
import { PAPER } from '../../src/write/theme.ts'
import type { LaidOut, Line } from './page-lines.ts'

const POINTS = 72 / 25.4
const EDGE = PAPER.margin * POINTS
/** Rounding, and letters that reach over their width. */
const TOLERANCE = 1.5
const inNote = ({ above, role }: Line): boolean => role === 'Note' || above.includes('Note')
const inTable = ({ above, role }: Line): boolean => role === 'Caption' || above.includes('Table')
const isHeading = ({ role }: Line): boolean => /^H\d$/.test(role)
const named = (line: Line): string => `page ${line.page + 1}, „${line.text.slice(0, 40)}“`

const outside = ({ sheets, lines }: LaidOut): readonly Line[] =>
  lines.filter(({ page, x, y, size }) => x < EDGE - TOLERANCE || y - size * 0.8 < EDGE - TOLERANCE || y > (sheets[page]?.height ?? 0) - EDGE + TOLERANCE)
const overfull = ({ sheets, lines }: LaidOut): readonly Line[] => lines.filter(({ page, right }) => right > (sheets[page]?.width ?? 0) - EDGE + TOLERANCE)

/** Baselines closer than most of a letter, and one above or beside the other. */
function collide(a: Line, b: Line): boolean {
  const beside = Math.min(a.right, b.right) - Math.max(a.x, b.x) > 1
  return beside && Math.abs(a.y - b.y) < 0.75 * Math.max(a.size, b.size)
}
const byPage = ({ sheets, lines }: LaidOut): readonly (readonly Line[])[] => sheets.map((_, page) => lines.filter((line) => line.page === page).sort((a, b) => a.y - b.y))
const overlapping = (laid: LaidOut): readonly Line[] =>
  byPage(laid).flatMap((lines) => lines.filter((line, i) => lines.slice(i + 1).some((other) => other.y - line.y < 30 && collide(line, other))))
const bodyOverNotes = (laid: LaidOut): readonly Line[] =>
  byPage(laid).flatMap((lines) => {
    const top = Math.min(...lines.filter(inNote).map(({ y, size }) => y - size))
    return lines.filter((line) => !inNote(line) && line.y > top)
  })

const groups = <K>(lines: readonly Line[], key: (line: Line) => K): readonly (readonly Line[])[] => [...new Set(lines.map(key))].map((one) => lines.filter((line) => key(line) === one))
/** The lines of each block that goes over a page, by page. */
function broken({ lines }: LaidOut, wanted: (line: Line) => boolean): readonly (readonly (readonly Line[])[])[] {
  return groups(lines.filter(wanted), ({ block }) => block).map((all) => groups(all, ({ page }) => page)).filter((parts) => parts.length > 1)
}
const isText = (line: Line): boolean => line.role === 'P' && !inTable(line) && !inNote(line)
const alone = (parts: readonly (readonly Line[])[], at: number): readonly Line[] => (parts.at(at)?.length === 1 ? (parts.at(at) ?? []) : [])
const orphans = (laid: LaidOut): readonly Line[] => broken(laid, isText).flatMap((parts) => alone(parts, 0))
const widows = (laid: LaidOut): readonly Line[] => broken(laid, isText).flatMap((parts) => alone(parts, -1))
const brokenHeadings = (laid: LaidOut): readonly Line[] => broken(laid, isHeading).flatMap(([part = []]) => part.slice(0, 1))

/** The last line of a page that is no note, but for the last page. */
const lastOfPages = (laid: LaidOut): readonly Line[] => byPage(laid).slice(0, -1).flatMap((lines) => lines.filter((line) => !inNote(line)).slice(-1))
/** A label and the first line of its text stand on one line. */
function labelsApart({ lines }: LaidOut): readonly Line[] {
  return lines.filter((line, i) => {
    const next = lines[i + 1]
    if (line.role !== 'Lbl' || inNote(line) || !next?.above.includes('LBody')) return false
    return next.page !== line.page || Math.abs(next.y - line.y) > 0.5 * line.size
  })
}
/** "…, dass:" and its list. */
function leadInsApart({ lines }: LaidOut): readonly Line[] {
  return lines.filter((line, i) => {
    const next = lines[i + 1]
    return isText(line) && next !== undefined && next.role === 'Lbl' && !inNote(next) && next.above.length > line.above.length && next.page !== line.page
  })
}

/** A head is read once; what is repeated on later pages is furniture. */
function headsAlone({ lines }: LaidOut): readonly Line[] {
  return lines.filter((line, i) => {
    const next = lines[i + 1]
    return line.above.includes('THead') && next?.above.includes('TBody') === true && next.page !== line.page
  })
}
/** The first signatures stand on a page with text of the agreement. */
function signaturesAlone({ lines }: LaidOut): readonly Line[] {
  const first = lines.find(({ signing }) => signing)
  const company = lines.filter((line) => line.page === first?.page && !line.signing && !inNote(line))
  return first !== undefined && company.length === 0 ? [first] : []
}

export const PAGE_RULES: Readonly<Record<string, (laid: LaidOut) => readonly string[]>> = {
  'outside the text block': (laid) => outside(laid).map(named),
  'overfull line': (laid) => overfull(laid).map(named),
  'lines over each other': (laid) => overlapping(laid).map(named),
  'text over notes': (laid) => bodyOverNotes(laid).map(named),
  'note on another page than its mark': ({ notes }) => notes.filter(({ page, markPage }) => page !== markPage).map(({ label, page, markPage }) => `note ${label} on page ${page + 1}, mark on ${markPage === undefined ? 'none' : markPage + 1}`),
  'first line alone at the end of a page': (laid) => orphans(laid).map(named),
  'last line alone at the top of a page': (laid) => widows(laid).map(named),
  'heading at the end of a page': (laid) => lastOfPages(laid).filter(isHeading).map(named),
  'heading over two pages': (laid) => brokenHeadings(laid).map(named),
  'label apart from its text': (laid) => labelsApart(laid).map(named),
  'head of a table alone': (laid) => headsAlone(laid).map(named),
  'signatures alone': (laid) => signaturesAlone(laid).map(named),
  'lead-in apart from its list': (laid) => leadInsApart(laid).map(named),
}

/** What is wrong with the pages, "rule: example (times)". */
export function pageFaults(laid: LaidOut): readonly string[] {
  return Object.entries(PAGE_RULES).flatMap(([name, rule]) => {
    const found = rule(laid)
    return found.length === 0 ? [] : [`${name}: ${found[0]} (${found.length})`]
  })
}
