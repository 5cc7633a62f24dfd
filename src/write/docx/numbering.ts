// Definitions of Word's lists: one chain for the text (§ 1 · (1) · a) · aa) · –), one for the annexes, and one list for each enumeration that stands alone.
// Invariant: every definition has all nine levels; levels of the chains are bound to their paragraph styles.
import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx'
import type { ListStyle, Numbering } from '../../document/nodes.ts'
import { LEVEL, SHAPES, type Chain } from './lists.ts'
import { HANGING, TEXT_EDGE } from './measures.ts'

/** A list of its own: reference name, style and first number. */
export interface OwnList {
  readonly reference: string
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
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.TAB,
  style: { ...(bound === undefined ? {} : { style: bound }), paragraph: { indent } },
})
const filler = (level: number): ILevelsOptions => levelOf('strich', level, { left: TEXT_EDGE + level * HANGING.strich, hanging: HANGING.strich })
const nine = (levels: readonly ILevelsOptions[]): readonly ILevelsOptions[] => [...levels, ...Array.from({ length: 9 - levels.length }, (_, i) => filler(levels.length + i))]

function chainLevels(chain: Chain, top: ILevelsOptions): readonly ILevelsOptions[] {
  return nine([top, ...ORDER.map((style) => levelOf(style, LEVEL[style], PLACES[style], SHAPES[style].start, styleId(chain, style)))])
}
const SECTION_TEXT: Readonly<Record<Numbering, string>> = { paragraf: '§\u00a0%1', dezimal: '%1.' }
const sectionLevel = (numbering: Numbering): ILevelsOptions => ({
  level: 0, format: LevelFormat.DECIMAL, text: SECTION_TEXT[numbering], suffix: LevelSuffix.TAB, alignment: AlignmentType.LEFT,
  style: { style: 'Heading1', paragraph: { indent: { left: TEXT_EDGE, hanging: TEXT_EDGE } } },
})
const ANNEX_LEVEL: ILevelsOptions = {
  level: 0, format: LevelFormat.DECIMAL, text: 'Anlage\u00a0%1', suffix: LevelSuffix.NOTHING, alignment: AlignmentType.LEFT,
  style: { style: 'KgAnlage', paragraph: { indent: { left: 0, hanging: 0 } } },
}

/** All lists of a document. */
export function numberingOf(numbering: Numbering, own: readonly OwnList[]): INumberingOptions {
  const alone = own.map(({ reference, style, start }) => ({
    reference,
    levels: nine([levelOf(style, 0, { left: TEXT_EDGE + HANGING[style], hanging: HANGING[style] }, SHAPES[style].start + start - 1)]),
  }))
  return {
    config: [
      { reference: REFERENCE.main, levels: chainLevels('main', sectionLevel(numbering)) },
      { reference: REFERENCE.annex, levels: chainLevels('annex', ANNEX_LEVEL) },
      ...alone,
    ],
  }
}
