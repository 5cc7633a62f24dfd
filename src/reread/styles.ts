// Styles as their chains say: what a paragraph of a style means (its role), how it is numbered, where it stands.
// Ids are our own, names are Word's, which are English in every Word; the nearest style of the chain that means something decides.
import { child, descendants, type Xml, val } from './xml.ts'
import type { Counted } from './numbering.ts'
import { firstIndent, type Indent, indentOf, toggle, whole } from './values.ts'

export type Role =
  | 'title' | 'subtitle' | 'section' | 'plain-section' | 'heading' | 'text' | 'framed' | 'caption' | 'cell' | 'head-cell' | 'annex' | 'annex-title'
  | 'connector' | 'party' | 'short-name' | 'signature' | 'signature-line' | 'field-line' | 'sliver' | 'contents' | 'contents-title'
export interface Style {
  readonly role: Role
  /** `level` null: that to which the style is bound. */
  readonly counted: { readonly num: string; readonly level: number | null; readonly style: string } | undefined
  readonly indent: Indent
  readonly align: string | undefined
  readonly bold: boolean
  readonly italic: boolean
  /** A character style of values that came from the agreement. */
  readonly value: boolean
}
const BY_ID: ReadonlyMap<string, Role> = new Map(Object.entries({
  KgUeberschriftOhne: 'plain-section', KgRahmen: 'framed', KgTabelle: 'cell', KgTabelleKopf: 'head-cell', KgAnlage: 'annex', KgAnlageTitel: 'annex-title',
  KgVerbindung: 'connector', KgPartei: 'party', KgKurzname: 'short-name', KgUnterschrift: 'signature', KgUnterzeile: 'signature-line', KgZeile: 'field-line', KgFuge: 'sliver',
}))
const BY_NAME: ReadonlyMap<string, Role> = new Map([
  ['title', 'title'], ['subtitle', 'subtitle'], ['caption', 'caption'], ['heading 1', 'section'], ['toc heading', 'contents-title'],
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`heading ${n}`, 'heading'] as const),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`toc ${n}`, 'contents'] as const),
])
const PLAIN: Style = { role: 'text', counted: undefined, indent: {}, align: undefined, bold: false, italic: false, value: false }

/** A numbering named in paragraph properties; num '0' ends that of the style. */
export function countedIn(properties: Xml | undefined): { num: string; level: number | null } | undefined {
  const found = child(properties, 'w:numPr')
  const num = val(child(found, 'w:numId'))
  const level = whole(val(child(found, 'w:ilvl')), 0, 8)
  return found && (num !== undefined || level !== undefined) ? { num: num ?? '', level: level ?? null } : undefined
}

export class Styles {
  readonly #xml: ReadonlyMap<string, Xml>
  readonly #done = new Map<string, Style>()
  readonly #defaults: Readonly<Record<string, string>>
  /** Indents of levels are known to the numbering. */
  readonly #levelIndent: (counted: Counted) => Indent
  constructor(part: Xml, levelIndent: (counted: Counted) => Indent) {
    const all = descendants(part, 'w:style')
    this.#xml = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]))
    this.#defaults = Object.fromEntries(all.filter((style) => ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')).map((style) => [style.attributes['w:type'] ?? '', style.attributes['w:styleId'] ?? '']))
    this.#levelIndent = levelIndent
  }

  get ids(): Iterable<string> {
    return this.#xml.keys()
  }
  /** The style of a paragraph that names none, or one that is not there. */
  paragraph(id: string | undefined): Style {
    return this.get(id !== undefined && this.#xml.has(id) ? id : (this.#defaults['paragraph'] ?? ''))
  }
  get(id: string | undefined): Style {
    const known = this.#done.get(id ?? '')
    if (known) return known
    const style = this.#resolved(this.#chain(id))
    this.#done.set(id ?? '', style)
    return style
  }

  /** From the style itself to the one that all rests on; a circle ends where it closes. */
  #chain(id: string | undefined): readonly (readonly [string, Xml])[] {
    const chain = new Map<string, Xml>()
    for (let at = id; at !== undefined && !chain.has(at); ) {
      const xml = this.#xml.get(at)
      if (!xml) break
      chain.set(at, xml)
      at = val(child(xml, 'w:basedOn'))
    }
    return [...chain]
  }
  #resolved(chain: readonly (readonly [string, Xml])[]): Style {
    const first = <T>(of: (xml: Xml, id: string) => T | undefined): T | undefined => chain.map(([id, xml]) => of(xml, id)).find((found) => found !== undefined)
    const counted = first((xml, id) => {
      const own = countedIn(child(xml, 'w:pPr'))
      return own && { ...own, style: id }
    })
    return {
      role: first(roleOf) ?? 'text',
      counted: counted?.num === '0' ? undefined : counted,
      indent: firstIndent(...chain.map(([, xml]) => this.#indentAt(xml))),
      align: first((xml) => val(child(xml, 'w:pPr', 'w:jc'))),
      bold: first((xml) => toggle(child(xml, 'w:rPr'), 'w:b')) ?? PLAIN.bold,
      italic: first((xml) => toggle(child(xml, 'w:rPr'), 'w:i')) ?? PLAIN.italic,
      value: chain.some(([id]) => id === 'KgWert'),
    }
  }
  /** Its own edges, else those of the level it is counted on. */
  #indentAt(xml: Xml): Indent {
    const properties = child(xml, 'w:pPr')
    const counted = countedIn(properties)
    return firstIndent(indentOf(properties), counted ? this.#levelIndent({ num: counted.num, level: counted.level ?? 0 }) : {})
  }
}

const OUTLINE: Readonly<Record<number, Role>> = { 0: 'section', 9: 'text' }
function roleOf(xml: Xml, id: string): Role | undefined {
  const outline = whole(val(child(xml, 'w:pPr', 'w:outlineLvl')), 0, 9)
  return BY_ID.get(id) ?? BY_NAME.get((val(child(xml, 'w:name')) ?? '').toLowerCase()) ?? (outline === undefined ? undefined : (OUTLINE[outline] ?? 'heading'))
}
