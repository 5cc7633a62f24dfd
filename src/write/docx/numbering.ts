// Word's lists: one chain for the text (§ 1 · (1) · a) · aa) · –), one for the annexes, and one definition of each style for enumerations that stand alone;
// each of these is a list of its own that starts the definition again.
// Invariant: every definition has all nine levels; levels of the chains are bound to their paragraph styles.
import type { ILevelsOptions, INumberingOptions } from 'docx'
import type { ListStyle, Numbering } from '../../document/nodes.ts'
import { LEVEL, SHAPES, type Chain } from './lists.ts'
import { HANGING, TEXT_EDGE } from './measures.ts'
import type { Xml } from './xml.ts'

/** A list of its own: style and first number. */
export interface OwnList {
  readonly style: ListStyle
  readonly start: number
}
export const REFERENCE: Readonly<Record<Chain, string>> = { main: 'kg-text', annex: 'kg-anlage' }
type Counted = keyof typeof LEVEL
const STYLE_NAMES: Readonly<Record<Counted, string>> = { absatz: 'Absatz', buchstabe: 'Buchstabe', doppelbuchstabe: 'Doppelbuchstabe', strich: 'Strich' }
/** Id of the paragraph style that is bound to a level. */
export const styleId = (chain: Chain, style: Counted): string => (chain === 'main' ? `Kg${STYLE_NAMES[style]}` : `KgAnlage${STYLE_NAMES[style]}`)

/** Where label and text stand if nothing else is around: (1) in the label column, the rest one step further each. */
export const PLACES: Readonly<Record<Counted, { left: number; hanging: number }>> = {
  absatz: { left: TEXT_EDGE, hanging: HANGING.absatz },
  buchstabe: { left: TEXT_EDGE + HANGING.buchstabe, hanging: HANGING.buchstabe },
  doppelbuchstabe: { left: TEXT_EDGE + HANGING.buchstabe + HANGING.doppelbuchstabe, hanging: HANGING.doppelbuchstabe },
  strich: { left: TEXT_EDGE + HANGING.strich, hanging: HANGING.strich },
}
const ORDER: readonly Counted[] = ['absatz', 'buchstabe', 'doppelbuchstabe', 'strich']

const levelOf = (style: ListStyle, level: number, indent: { left: number; hanging: number }, start = SHAPES[style].start, bound?: string): ILevelsOptions => ({
  level,
  format: SHAPES[style].format,
  text: SHAPES[style].text.replace('%', `%${level + 1}`),
  start,
  alignment: 'left',
  suffix: 'tab',
  style: { ...(bound === undefined ? {} : { style: bound }), paragraph: { indent } },
})
const filler = (level: number): ILevelsOptions => levelOf('strich', level, { left: TEXT_EDGE + level * HANGING.strich, hanging: HANGING.strich })
const nine = (levels: readonly ILevelsOptions[]): readonly ILevelsOptions[] => [...levels, ...Array.from({ length: 9 - levels.length }, (_, i) => filler(levels.length + i))]

function chainLevels(chain: Chain, top: ILevelsOptions): readonly ILevelsOptions[] {
  return nine([top, ...ORDER.map((style) => levelOf(style, LEVEL[style], PLACES[style], SHAPES[style].start, styleId(chain, style)))])
}
const SECTION_TEXT: Readonly<Record<Numbering, string>> = { paragraf: '§\u00a0%1', dezimal: '%1.' }
const sectionLevel = (numbering: Numbering): ILevelsOptions => ({
  level: 0, format: 'decimal', text: SECTION_TEXT[numbering], suffix: 'tab', alignment: 'left',
  style: { style: 'Heading1', paragraph: { indent: { left: TEXT_EDGE, hanging: TEXT_EDGE } } },
})
const ANNEX_LEVEL: ILevelsOptions = {
  level: 0, format: 'decimal', text: 'Anlage\u00a0%1', suffix: 'nothing', alignment: 'left',
  style: { style: 'KgAnlage', paragraph: { indent: { left: 0, hanging: 0 } } },
}

export const OWN_STYLES: readonly ListStyle[] = ['absatz', 'nummer', 'buchstabe', 'doppelbuchstabe', 'strich']
export const ownReference = (style: ListStyle): string => `kg-${style}`
/** Definitions of a look. */
export function definitionsOf(numbering: Numbering): INumberingOptions {
  const alone = OWN_STYLES.map((style) => ({ reference: ownReference(style), levels: nine([levelOf(style, 0, { left: TEXT_EDGE + HANGING[style], hanging: HANGING[style] })]) }))
  return {
    config: [
      { reference: REFERENCE.main, levels: chainLevels('main', sectionLevel(numbering)) },
      { reference: REFERENCE.annex, levels: chainLevels('annex', ANNEX_LEVEL) },
      ...alone,
    ],
  }
}

/** Number of the first list of its own; those of the chains are below. */
export const OWN_LIST_ID = 100
/** The lists of a document; `definition`: number of the definition of each style. */
export const ownLists = (lists: readonly OwnList[], definition: Readonly<Record<ListStyle, number>>): Xml =>
  lists
    .map(({ style, start }, i) => {
      const first = SHAPES[style].start + start - 1
      return `<w:num w:numId="${OWN_LIST_ID + i}"><w:abstractNumId w:val="${definition[style]}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${first}"/></w:lvlOverride></w:num>`
    })
    .join('')
