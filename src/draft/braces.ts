// What may stand between { and }: references, terms, anchors, switches, form fields, and in own wording values and parties.
// Invariant: what no rule understands is refused by the reader.
import type { Target } from '../document/nodes.ts'

export type BraceMeaning =
  | { readonly kind: 'reference'; readonly target: Target }
  | { readonly kind: 'term'; readonly text: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'verbatim' }
  | { readonly kind: 'field'; readonly field: 'line' | 'box'; readonly label: string | null }
  | { readonly kind: 'framed' }
  | { readonly kind: 'page' }
  | { readonly kind: 'table'; readonly title: string | null; readonly headerColumn: boolean }
  | { readonly kind: 'party'; readonly id: string; readonly grammaticalCase: string; readonly capital: boolean }
  | { readonly kind: 'law-term'; readonly id: string; readonly grammaticalCase: string | undefined; readonly capital: boolean }
  | { readonly kind: 'value'; readonly name: string }

const ID = '[a-z][a-z0-9-]*'
const reference = (target: Target): BraceMeaning => ({ kind: 'reference', target })
const RULES: readonly (readonly [RegExp, (m: readonly string[]) => BraceMeaning])[] = [
  [new RegExp(`^#(${ID})$`), ([, id = '']) => ({ kind: 'anchor', id })],
  [/^(?:„([^“”"]+)[“”]|"([^"]+)")$/, ([, low, straight]) => ({ kind: 'term', text: low ?? straight ?? '' })],
  [/^Kästchen$/, () => ({ kind: 'field', field: 'box', label: null })],
  [/^Linie$/, () => ({ kind: 'field', field: 'line', label: null })],
  [/^Feld: (.+)$/, ([, label = '']) => ({ kind: 'field', field: 'line', label })],
  [/^Rahmen$/, () => ({ kind: 'framed' })],
  [/^Seite$/, () => ({ kind: 'page' })],
  [/^wörtlich$/, () => ({ kind: 'verbatim' })],
  [/^Tabelle( Kopfspalte)?(?:: (.+))?$/, ([, column, title]) => ({ kind: 'table', headerColumn: Boolean(column), title: title ?? null })],
  [new RegExp(`^Anlage (${ID})$`), ([, id = '']) => reference({ kind: 'annex', id })],
  [new RegExp(`^Abs\\. #(${ID})$`), ([, anchor = '']) => reference({ kind: 'anchor', id: null, anchor })],
  [new RegExp(`^§ (${ID}) #(${ID})$`), ([, id = '', anchor = '']) => reference({ kind: 'anchor', id, anchor })],
  [
    new RegExp(`^(§|Punkt|Nummer|Ziffer) (${ID})((?: (?:Abs\\.|Satz|Nr\\.|Buchst\\.) [0-9a-z]+)*)$`),
    ([, word = '', id = '', tail = '']) => reference({ kind: 'clause', word, id, tail: tail.trim() }),
  ],
  [new RegExp(`^partei (${ID})(?: ([dD])(er|en|em|es))?$`), ([, id = '', first = 'd', ending = 'er']) => ({ kind: 'party', id, grammaticalCase: `d${ending}`, capital: first === 'D' })],
  [new RegExp(`^begriff (${ID})(?: ([dD])(er|en|em|es))?$`), ([, id = '', first, ending]) => ({ kind: 'law-term', id, grammaticalCase: ending && `d${ending}`, capital: first === 'D' })],
  [/^([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?)$/, ([, name = '']) => ({ kind: 'value', name })],
]

/** `raw` with its braces. Undefined: not understood (also when it is not closed, or holds a value's mark). */
export function readBrace(raw: string): BraceMeaning | undefined {
  if (!raw.endsWith('}')) return undefined
  const inner = raw.slice(1, -1).replaceAll('\u00A0', ' ').trim()
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(inner)
    if (match) return make(match)
  }
  return undefined
}
