// How wide a text is in Arial and Times New Roman, for choices between layouts and for table columns; never for the position of a word.
// Thousandths of an em by character; letters with accents are as wide as without. Source: the published metrics of the two families.
import type { Face } from './measures.ts'

type Row = readonly (readonly [number, string])[]
interface Weights {
  readonly regular: Row
  readonly bold: Row
}
const WIDTHS: Readonly<Record<Face['metrics'], Weights>> = {
  'Arial': {
    regular: [
      [191, "'"], [222, 'ijl‘’‚'], [260, '|'], [278, ' !,./:;I[\\]ft·'], [333, '()-`r“”„'], [334, '{}'], [350, '•'], [355, '"'], [389, '*'], [400, '°'], [469, '^'],
      [500, 'Jcksvxyz'], [556, '#$0123456789?L_abdeghnopqu§«»–€'], [584, '+<=>~×'], [611, 'FTZß'], [667, '&ABEKPSVXY'], [722, 'CDHNRUw'], [778, 'GOQ'],
      [833, 'Mm'], [889, '%'], [944, 'W'], [1000, '—…'], [1015, '@'],
    ],
    bold: [
      [238, "'"], [278, ' ,./I\\ijl·‘’‚'], [280, '|'], [333, '!()-:;[]`ft'], [350, '•'], [389, '*r{}'], [400, '°'], [474, '"'], [500, 'z“”„'],
      [556, '#$0123456789J_aceksvxy§«»–€'], [584, '+<=>^~×'], [611, '?FLTZbdghnopquß'], [667, 'EPSVXY'], [722, '&ABCDHKNRU'], [778, 'GOQw'],
      [833, 'M'], [889, '%m'], [944, 'W'], [975, '@'], [1000, '—…'],
    ],
  },
  'Times New Roman': {
    regular: [
      [180, "'"], [200, '|'], [250, ' ,.·'], [278, '/:;\\ijlt'], [333, '!()-I[]`fr‘’‚'], [350, '•'], [389, 'Js'], [400, '°'], [408, '"'], [444, '?acez“”„'], [469, '^'],
      [480, '{}'], [500, '#$*0123456789_bdghknopquvxy§«»ß–€'], [541, '~'], [556, 'FPS'], [564, '+<=>×'], [611, 'ELTZ'], [667, 'BCR'], [722, 'ADGHKNOQUVXYw'],
      [778, '&m'], [833, '%'], [889, 'M'], [921, '@'], [944, 'W'], [1000, '—…'],
    ],
    bold: [
      [220, '|'], [250, ' ,.·'], [278, "'/\\il"], [333, '!()-:;[]`fjt‘’‚'], [350, '•'], [389, 'Is'], [394, '{}'], [400, '°'], [444, 'cerz'],
      [500, '#$*0123456789?J_agovxy§«»–“”„€'], [520, '~'], [555, '"'], [556, 'Sbdhknpquß'], [570, '+<=>×'], [581, '^'], [611, 'FP'], [667, 'BELTZ'], [722, 'ACDNRUVXYw'],
      [778, 'GHKOQ'], [833, '&m'], [930, '@'], [944, 'M'], [1000, '%W—…'],
    ],
  },
}
/** For characters that stand in no row, such as those of other scripts. */
const UNKNOWN = 1000

const tableOf = (row: Row): ReadonlyMap<string, number> => new Map(row.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)))
const TABLES = {
  'Arial': { regular: tableOf(WIDTHS.Arial.regular), bold: tableOf(WIDTHS.Arial.bold) },
  'Times New Roman': { regular: tableOf(WIDTHS['Times New Roman'].regular), bold: tableOf(WIDTHS['Times New Roman'].bold) },
} as const
/** Accents and soft hyphens take no room of their own; no-break characters are as wide as their twins. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/[\p{M}\u00ad\u200b\u2060]/gu, '').replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-')

/** Fonts we have no widths of may be this much wider. */
const UNKNOWN_FONT = 1.12
/** Width in twips of one line of `points`. */
export function textWidth(text: string, face: Face, points: number = face.size, bold = false): number {
  const table = TABLES[face.metrics][bold ? 'bold' : 'regular']
  const thousandths = [...plain(text)].reduce((sum, c) => sum + (table.get(c) ?? UNKNOWN), 0)
  return Math.ceil(((thousandths * points * 20) / 1000) * (face.font === face.metrics ? 1 : UNKNOWN_FONT))
}
