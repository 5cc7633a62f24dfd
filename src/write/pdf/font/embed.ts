// The parts of an embedded font as ready-deflated streams, shared by all documents that use the same glyphs.
// Invariant: the bytes follow from the face and the set of glyphs. All glyphs of ordinary German text are in every subset, so that most documents
// share one; it is some 10 KB.
import { deflateSync } from 'node:zlib'
import type { Face } from './face.ts'
import type { Embedded } from './ready.ts'
import { subset } from './subset.ts'

const MOST_SUBSETS = 12

const subsets = new WeakMap<Face, Map<string, Embedded>>()
function subsetsOf(face: Face): Map<string, Embedded> {
  const found = subsets.get(face) ?? new Map<string, Embedded>()
  subsets.set(face, found)
  return found
}

/** `used`: codes that are painted. */
export function embed(face: Face, used: Iterable<number>): Embedded {
  const { common } = face
  const known = subsetsOf(face)
  const unusual = [...new Set(used)].filter((code) => code !== 0 && !common.has(code)).sort((a, b) => a - b)
  const key = unusual.join()
  const found = known.get(key) ?? (key === '' ? face.ready : null) ?? make(face, [...common, ...unusual].sort((a, b) => a - b))
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > MOST_SUBSETS && oldest !== undefined) known.delete(oldest)
  return found
}

function make(face: Face, codes: readonly number[]): Embedded {
  const file = subset(face.font, { codes, glyphOf: (code) => face.codes.glyphOf(code) })
  return {
    name: `${tagOf(file)}+${face.name}`,
    file: deflateSync(file, { level: 9 }),
    length: file.length,
    widths: widthsOf(face, codes),
    toUnicode: deflateSync(toUnicode(face, codes), { level: 9 }),
  }
}

/** Six capital letters from the bytes of the file (FNV-1a). */
function tagOf(file: Buffer): string {
  let hash = 0x811c9dc5
  for (const byte of file) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('')
}

function widthsOf(face: Face, codes: readonly number[]): (number | number[])[] {
  const runs: (number | number[])[] = []
  let [run, last] = [[] as number[], -2]
  for (const code of codes) {
    if (code !== last + 1) {
      run = []
      runs.push(code, run)
    }
    run.push(Math.round(face.font.advance(face.codes.glyphOf(code)) * face.scale * 100) / 100)
    last = code
  }
  return runs
}

const HEAD = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <ffff>',
  'endcodespacerange',
]
const FOOT = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end']
const MOST_ROWS = 100
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

/** Which text each code stands for, as readers want it. */
function toUnicode(face: Face, codes: readonly number[]): Buffer {
  const rows = codes.flatMap((code) => {
    const text = face.codes.textOf(code)
    return text === undefined ? [] : [`<${code.toString(16).padStart(4, '0')}> <${utf16(text)}>`]
  })
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += MOST_ROWS) {
    const block = rows.slice(i, i + MOST_ROWS)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return Buffer.from([...HEAD, ...blocks, ...FOOT].join('\n'))
}
