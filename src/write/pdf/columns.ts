// Widths of table columns from the widths of their contents. A table is always as wide as its place, never wider.

/** `least`: the widest word of a column; `most`: its longest line. All in points; the result sums to `room`. */
export function columnWidths(least: readonly number[], most: readonly number[], room: number): number[] {
  const needed = sum(least)
  if (needed >= room) return fairShares(least, room)
  const wanted = sum(most) - needed
  const spare = room - needed
  if (wanted <= 0) return least.map((width) => width + spare / least.length)
  return least.map((width, i) => width + (((most[i] ?? width) - width) * spare) / wanted)
}
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** Not everything fits: narrow columns keep their width, the others share the rest equally and break inside words. */
function fairShares(least: readonly number[], room: number): number[] {
  let fixed = new Set<number>()
  for (;;) {
    const share = (room - sum(least.filter((_, i) => fixed.has(i)))) / (least.length - fixed.size)
    const next = new Set(least.flatMap((width, i) => (width <= share || fixed.has(i) ? [i] : [])))
    if (next.size === fixed.size || next.size === least.length) return least.map((width, i) => (fixed.has(i) ? width : share))
    fixed = next
  }
}
