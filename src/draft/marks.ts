// A mark stands for a value while Markdown is parsed, so that data never becomes structure: two private-use characters of fixed width.
//   U+E000..E7FF  high part   U+E800..EFFF  low part   => 4,194,304 values in one text
// Invariant: no text of a person holds these characters: templates and own wording are refused if they do.
export const MARK = /[\uE000-\uE7FF][\uE800-\uEFFF]/g
export const ENDING_MARK = /([\uE000-\uE7FF][\uE800-\uEFFF])\s*$/
export const PRIVATE_USE = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/
export const MARK_WIDTH = 2

export function toMark(index: number): string {
  if (index >= 1 << 22) throw new RangeError('too many values in one text')
  return String.fromCharCode(0xe000 + (index >> 11), 0xe800 + (index & 2047))
}
export function fromMark(mark: string): number {
  return ((mark.charCodeAt(0) - 0xe000) << 11) | (mark.charCodeAt(1) - 0xe800)
}
