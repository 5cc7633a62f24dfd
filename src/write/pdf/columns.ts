// Widths of table columns from the widths of their contents. A table is always as wide as its place, never wider.

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** `least`: the widest word of a column; `most`: its longest line. All in points; the result sums to `room`. */
export function columnWidths(least: readonly number[], most: readonly number[], room: number): number[] {
  if (sum(least) >= room) return fairShares(least, room)
  if (sum(most) <= room) return most.map((width) => width + (room - sum(most)) / most.length)
  const narrow = modest(most, room)
  const floor = least.map((width, i) => (narrow.has(i) ? (most[i] ?? width) : width))
  return between(sum(floor) < room ? floor : least, most, room)
}

/** Every column gets its floor; what is left goes to those that want more, in proportion. */
function between(floor: readonly number[], most: readonly number[], room: number): number[] {
  const wanted = sum(most) - sum(floor)
  const spare = room - sum(floor)
  return floor.map((width, i) => width + (((most[i] ?? width) - width) * spare) / wanted)
}

/** Columns that want no more than an equal share; their shares grow as others leave room. */
function modest(wanted: readonly number[], room: number): ReadonlySet<number> {
  let fixed = new Set<number>()
  for (;;) {
    const share = (room - sum(wanted.filter((_, i) => fixed.has(i)))) / (wanted.length - fixed.size)
    const next = new Set(wanted.flatMap((width, i) => (width <= share || fixed.has(i) ? [i] : [])))
    if (next.size === fixed.size || next.size === wanted.length) return fixed
    fixed = next
  }
}

/** Not everything fits: narrow columns keep their width, the others share the rest equally and break inside words. */
function fairShares(least: readonly number[], room: number): number[] {
  const fixed = modest(least, room)
  const share = (room - sum(least.filter((_, i) => fixed.has(i)))) / (least.length - fixed.size)
  return least.map((width, i) => (fixed.has(i) ? width : share))
}
