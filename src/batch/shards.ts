// Which rows a machine makes of a run that several share: by the key of the row alone, so that a new row moves no other.

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly of: number
}
const SHARD = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/

/** "2/3"; undefined for anything else. */
export function shardOf(text: string): Shard | undefined {
  const [, index, of] = SHARD.exec(text)?.map(Number) ?? []
  return index !== undefined && of !== undefined && index <= of ? { index, of } : undefined
}
export const shardText = ({ index, of }: Shard): string => `${index}/${of}`

export function isIn({ index, of }: Shard, key: string): boolean {
  return hash(key) % of === index - 1
}
/** FNV-1a, 32 bits, over UTF-8: the same on every machine. Source: draft-eastlake-fnv. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value
}
