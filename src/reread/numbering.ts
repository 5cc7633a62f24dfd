// Word's counting: one counter for each list definition and level. A level starts again after a higher one; a level passed over counts as begun;
// a list (`w:num`) may start its definition again at a number of its own, once, where it is first used.
import { child, descendants, type Xml, val } from './xml.ts'
import { type Indent, indentOf, whole } from './values.ts'

export interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly indent: Indent
  /** The style that is bound to the level. */
  readonly style: string | undefined
  /** After which level it starts again; undefined: after any higher one; 0: never. */
  readonly restart: number | undefined
  /** All numbers of the label are decimal. */
  readonly legal: boolean
}
interface Num {
  readonly definition: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}
/** A list and one of its nine levels (from 0). */
export interface Counted {
  readonly num: string
  readonly level: number
}
const HIGHEST = 32_767
const levelNumber = (text: string | undefined): number => whole(text, 0, 8) ?? 0

function levelOf(xml: Xml): Level {
  const format = child(xml, 'w:numFmt') ?? child(xml, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')
  return {
    start: whole(val(child(xml, 'w:start')), 0, HIGHEST) ?? 1,
    format: val(format) ?? 'decimal',
    text: val(child(xml, 'w:lvlText')) ?? '',
    indent: indentOf(child(xml, 'w:pPr')),
    style: val(child(xml, 'w:pStyle')),
    restart: whole(val(child(xml, 'w:lvlRestart')), 0, 9),
    legal: child(xml, 'w:isLgl') !== undefined,
  }
}
const levelsIn = (xml: Xml): ReadonlyMap<number, Level> => new Map(descendants(xml, 'w:lvl').map((level) => [levelNumber(level.attributes['w:ilvl']), levelOf(level)]))
function numOf(xml: Xml): Num {
  const overrides = descendants(xml, 'w:lvlOverride')
  const starts = overrides.flatMap((one) => {
    const start = whole(val(child(one, 'w:startOverride')), 0, HIGHEST)
    return start === undefined ? [] : [[levelNumber(one.attributes['w:ilvl']), start] as const]
  })
  return { definition: val(child(xml, 'w:abstractNumId')) ?? '', starts: new Map(starts), levels: levelsIn({ ...xml, children: overrides }) }
}

export class Numbering {
  readonly #definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly #nums: ReadonlyMap<string, Num>
  readonly #counters = new Map<string, number[]>()
  readonly #used = new Set<string>()

  constructor(part: Xml) {
    const definitions = descendants(part, 'w:abstractNum')
    const byStyle = new Map(definitions.flatMap((one) => (child(one, 'w:styleLink') ? [[val(child(one, 'w:styleLink')) ?? '', one] as const] : [])))
    // a definition may only name the list style that holds its levels
    const source = (one: Xml): Xml => byStyle.get(val(child(one, 'w:numStyleLink')) ?? '') ?? one
    this.#definitions = new Map(definitions.map((one) => [one.attributes['w:abstractNumId'] ?? '', levelsIn(source(one))]))
    this.#nums = new Map(descendants(part, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', numOf(one)]))
  }

  level({ num, level }: Counted): Level | undefined {
    const found = this.#nums.get(num)
    return found && (found.levels.get(level) ?? this.#definitions.get(found.definition)?.get(level))
  }

  /** The level of a list that is bound to a style. */
  boundTo(style: string, num: string): number | undefined {
    return [0, 1, 2, 3, 4, 5, 6, 7, 8].find((level) => this.level({ num, level })?.style === style)
  }

  /** Counts one paragraph and gives its label; undefined: no such list. */
  next(at: Counted): string | undefined {
    const num = this.#nums.get(at.num)
    const level = this.level(at)
    if (!num || !level) return undefined
    const counters = this.#counted(at, num)
    return level.text.replaceAll(/%([1-9])/g, (_, n: string) => {
      const of = { num: at.num, level: Number(n) - 1 }
      return numberText(level.legal ? 'decimal' : (this.level(of)?.format ?? 'decimal'), counters[of.level] ?? this.level(of)?.start ?? 1)
    })
  }

  #counted(at: Counted, num: Num): readonly number[] {
    const counters = this.#counters.get(num.definition) ?? []
    this.#counters.set(num.definition, counters)
    for (let above = 0; above < at.level; above++) counters[above] ??= this.level({ num: at.num, level: above })?.start ?? 1
    const first = num.starts.get(at.level)
    const begins = first !== undefined && !this.#used.has(`${at.num}/${at.level}`)
    this.#used.add(`${at.num}/${at.level}`)
    const start = first ?? this.level(at)?.start ?? 1
    const last = counters[at.level]
    counters[at.level] = begins || last === undefined ? start : Math.min(last + 1, HIGHEST)
    for (let below = at.level + 1; below < counters.length; below++) if (this.#restarts(at, below)) delete counters[below]
    return counters
  }
  #restarts(at: Counted, below: number): boolean {
    const after = this.level({ num: at.num, level: below })?.restart
    return after === undefined || at.level < after
  }
}

// ---- numbers as text
const LONGEST = 30
const letters = (n: number, first: number): string => (n < 1 || n > 26 * LONGEST ? String(n) : String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26)))
const ROMAN = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const
function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}
const FORMATS: ReadonlyMap<string, (n: number) => string> = new Map([
  ['lowerLetter', (n) => letters(n, 97)],
  ['upperLetter', (n) => letters(n, 65)],
  ['lowerRoman', roman],
  ['upperRoman', (n) => roman(n).toUpperCase()],
  ['decimalZero', (n) => String(n).padStart(2, '0')],
  ['ordinal', (n) => `${n}.`],
  ['none', () => ''],
])
const numberText = (format: string, n: number): string => FORMATS.get(format)?.(n) ?? String(n)
