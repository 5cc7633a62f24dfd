// What a workbook says beside the values of its cells: which sheets can be seen, which cells are joined, which formulas have no result, how far it reaches.
// Invariant: looked through before the library reads, because a row number of a billion would make it fill its memory.

export interface SheetInfo {
  readonly name: string
  /** Where it stands among all sheets, from 1: by this the library is asked. */
  readonly number: number
  readonly isHidden: boolean
  /** Its part in the package; undefined for charts. */
  readonly part: string | undefined
}
type Parts = ReadonlyMap<string, Uint8Array>
const textOf = (parts: Parts, name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())

/** Undefined: this is no workbook. */
export function sheetsOf(parts: Parts): readonly SheetInfo[] | undefined {
  const workbook = textOf(parts, 'xl/workbook.xml')
  if (!/<(?:\w+:)?workbook[\s>]/.test(workbook)) return undefined
  const targets = new Map(tags(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]))
  const named = tags(workbook, 'sheet').filter((tag) => attribute(tag, 'name') !== undefined)
  return named.map((tag, i) => {
    const target = targets.get(attribute(tag, '\\w+:id'))
    const part = target?.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { name: unescaped(attribute(tag, 'name') ?? ''), number: i + 1, isHidden: /^(hidden|veryHidden)$/.test(attribute(tag, 'state') ?? ''), part: target !== undefined && /worksheets\//.test(part) && parts.has(part) ? part : undefined }
  })
}

export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export interface SheetFacts {
  readonly lastRow: number
  readonly lastColumn: number
  readonly merged: readonly Range[]
  /** Cells of formulas whose result is not stored, „row:column“ from 1. */
  readonly withoutResult: ReadonlySet<string>
  /** Cells that hold an error. */
  readonly errors: ReadonlyMap<string, string>
  /** Cells whose format shows leading zeros: with how many digits. */
  readonly digits: ReadonlyMap<string, number>
  /** Rows that a filter or a person has hidden. */
  readonly hiddenRows: number
}
/** Formats of cells that show a number with leading zeros, such as 00000 → how many digits. */
export function digitsOf(parts: Parts): ReadonlyMap<string, number> {
  const styles = textOf(parts, 'xl/styles.xml')
  const codes = new Map(tags(styles, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode') ?? '']))
  const [, inside = ''] = styles.split(/<\/?(?:\w+:)?cellXfs\b/)
  return new Map(tags(inside, 'xf').flatMap((tag, i) => {
    const [, zeros = ''] = /^(?:\[[^\]]*\])?(0{2,30})(?:;.*)?$/.exec(codes.get(attribute(tag, 'numFmtId')) ?? '') ?? []
    return zeros === '' ? [] : [[String(i), zeros.length] as const]
  }))
}

/** Rows and columns from 1. `digits`: of the formats. */
export function factsOf(xml: string, digits: ReadonlyMap<string, number> = new Map()): SheetFacts {
  const scan = new Scan(digits)
  for (const match of xml.matchAll(TAG)) {
    const [whole, closing = '', name = '', head = '', alone = ''] = match
    if (closing === '' && name === 'v') scan.value(alone === '' ? textAt(xml, match.index + whole.length) : '')
    else if (closing === '') scan.open(name, head)
    if (closing !== '' || alone !== '') scan.close(name)
  }
  return scan
}
/** A tag with its attributes, which may hold „>“; „<“ they may not, but the library reads on where they do, and takes what stands there for a cell. */
const TAG = /<(\/?)(?:[\w-]+:)?(row|c|f|v|is|mergeCell)(?=[\s/>])((?:[^"'/<>]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g

/** What an error needs; values may be long. */
const textAt = (xml: string, from: number): string => xml.slice(from, from + 20).split('<')[0] ?? ''

class Scan implements SheetFacts {
  lastRow = 0
  lastColumn = 0
  hiddenRows = 0
  readonly merged: Range[] = []
  readonly withoutResult = new Set<string>()
  readonly errors = new Map<string, string>()
  readonly digits = new Map<string, number>()
  readonly #formats: ReadonlyMap<string, number>
  #row = 0
  #cell: { readonly at: string; readonly type: string; hasFormula: boolean; hasValue: boolean } | undefined

  constructor(formats: ReadonlyMap<string, number>) {
    this.#formats = formats
  }

  open(name: string, head: string): void {
    this.#by[name]?.(head)
  }
  readonly #by: Readonly<Record<string, (head: string) => void>> = {
    row: (head) => {
      this.#row = Number(attribute(head, 'r') ?? this.#row + 1)
      this.lastRow = Math.max(this.lastRow, this.#row)
      if (/^(1|true)$/.test(attribute(head, 'hidden') ?? '')) this.hiddenRows++
    },
    c: (head) => {
      const ref = attribute(head, 'r')
      const at = ref === undefined ? { row: this.#row, column: 0 } : cellAt(ref)
      this.lastRow = Math.max(this.lastRow, at.row)
      this.lastColumn = Math.max(this.lastColumn, at.column)
      this.#cell = { at: `${at.row}:${at.column}`, type: attribute(head, 't') ?? 'n', hasFormula: false, hasValue: false }
      const digits = this.#formats.size === 0 ? undefined : this.#formats.get(attribute(head, 's') ?? '')
      if (digits !== undefined) this.digits.set(this.#cell.at, digits)
      if (this.#cell.type === 'e') this.errors.set(this.#cell.at, '')
    },
    f: () => {
      if (this.#cell) this.#cell.hasFormula = true
    },
    is: () => {
      if (this.#cell) this.#cell.hasValue = true
    },
    mergeCell: (head) => void this.merged.push(...rangeOf(attribute(head, 'ref') ?? '')),
  }
  /** An empty text may be the result of a formula; an empty number is none. */
  value(text: string): void {
    if (!this.#cell || (text === '' && this.#cell.type !== 'str')) return
    this.#cell.hasValue = true
    if (this.#cell.type === 'e') this.errors.set(this.#cell.at, unescaped(text))
  }
  close(name: string): void {
    if (name !== 'c' || !this.#cell) return
    const { at, type, hasFormula, hasValue } = this.#cell
    if (!hasValue && (hasFormula || (type !== 'n' && type !== 'd'))) this.withoutResult.add(at)
    this.#cell = undefined
  }
}

function rangeOf(ref: string): readonly Range[] {
  const [from = '', to = from] = ref.split(':')
  const [a, b] = [cellAt(from), cellAt(to)]
  return a.row > 0 && b.row > 0 ? [{ top: a.row, left: a.column, bottom: b.row, right: b.column }] : []
}
/** „AB12“ → row 12, column 28; what is no cell lies far outside. */
function cellAt(ref: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? []
  if (digits === '') return { row: Infinity, column: Infinity }
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) }
}

const tags = (xml: string, name: string): readonly string[] => [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^<>]*)>`, 'g'))].map(([, head = '']) => head)
const attribute = (tag: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find((value) => value !== undefined)
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const unescaped = (text: string): string => text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => (name.startsWith('#') ? String.fromCodePoint(Math.min(0x10ffff, Number(name.replace(/^#x/i, '0x').replace(/^#/, '')))) : (ENTITIES[name] ?? whole)))

const ELEMENT = /<(\/?)[\w.:-]+(?![\w.:-])(?:[^"'/<>]|"[^"]*"|'[^']*'|\/(?!>))*(\/?)>/g
/** No workbook has elements so deep in each other; the library would fill its memory with them. */
const DEEPEST = 64
/** Elements without end in each other, or names that stand for texts of any length: what no program for tables writes. */
export function isTrap(parts: Parts): boolean {
  return [...parts.keys()].some((name) => {
    if (!/\.(?:xml|rels)$/i.test(name)) return false
    const text = textOf(parts, name)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text.replaceAll('\0', ''))) return true // UTF-16 has a zero beside each letter
    let depth = 0
    for (const [, closing, alone] of text.matchAll(ELEMENT)) {
      depth += closing ? -1 : alone ? 0 : 1
      if (depth > DEEPEST) return true
    }
    return false
  })
}
