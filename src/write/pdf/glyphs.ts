// Characters that the fonts of a document cannot print. They must be reported before printing, because a PDF would show an empty box.
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { DataPath, Document } from '../../document/nodes.ts'
import { runsOf, type Run } from '../../document/runs.ts'
import { leavesOf } from '../../document/walk.ts'
import { readCoverage } from './coverage.ts'
import { isSimple } from './font/scripts.ts'
import { CUTS, fontBytes } from './fonts.ts'
import type { Face } from './measures.ts'

/** `path`: data path of the value with the character, null for wording. `place`: of the block it stands in, null in the head. */
export interface MissingGlyph {
  readonly char: string
  /** Where it first stands in the piece of text. */
  readonly offset: number
  readonly path: DataPath | null
  readonly place: Place | null
}

/** Never painted as a glyph of their own: line ends, spaces, hyphens and invisible characters. */
const NO_GLYPH = /[\n\r\v\f\u0085\u00a0\u00ad\u2000-\u200d\u2010\u2011\u2028\u2029\u202f\u205f\u2060\ufeff]/

/** Letters and signs of German and its neighbours, which both families have: a text of these alone needs no look into the fonts. */
export const COMMON =
  /[\u0020-\u007e\u00a1-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac]/

const covered = new Map<Face, ReadonlySet<number>>()
/** Code points that all four cuts of a family can print. */
function coverageOf(face: Face): ReadonlySet<number> {
  const known = covered.get(face)
  if (known !== undefined) return known
  const [first, ...others] = CUTS.map((cut) => readCoverage(fontBytes(face, cut)))
  const all = new Set([...(first ?? [])].filter((code) => others.every((set) => set.has(code))))
  covered.set(face, all)
  return all
}

const inside = ({ source }: RegExp): string => source.slice(1, -1)
/** A text without such a character needs no look at each. */
const UNUSUAL = new RegExp(`[^${inside(COMMON)}${inside(NO_GLYPH)}]`)

function missingIn(run: Run, known: (code: number) => boolean): MissingGlyph[] {
  const leaves = leavesOf(run.inlines).filter(({ text }) => UNUSUAL.test(text))
  return leaves.flatMap((leaf) =>
    [...new Set(leaf.text.normalize('NFC'))]
      .filter((char) => !COMMON.test(char) && !NO_GLYPH.test(char) && !(isSimple(char) && known(char.codePointAt(0) ?? 0)))
      .map((char) => ({ char, offset: Math.max(0, leaf.text.indexOf(char)), path: leaf.tag === 'filled' || leaf.tag === 'open-point' ? leaf.from : null, place: run.place })),
  )
}

/** Every character that would not be printed, once per piece of text, in order of the document. */
export function missingGlyphs(document: Document, runs = runsOf(document)): readonly MissingGlyph[] {
  const faces: readonly Face[] = document.look.typeface === 'sans' ? ['Sans'] : ['Serif', 'Sans']
  const known = (code: number): boolean => faces.every((face) => coverageOf(face).has(code))
  return runs.flatMap((run) => missingIn(run, known))
}
