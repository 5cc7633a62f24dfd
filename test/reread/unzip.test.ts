// Zip files as programs write them, and as those do who want to keep a reader busy.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { readHouseStyle } from '../../src/reread/house-style/house-style.ts'
import { openPackage } from '../../src/reread/package.ts'
import { unzip } from '../../src/reread/unzip.ts'

vi.mock('node:zlib', { spy: true })

const LIMITS = { file: 100_000, part: 50_000, all: 80_000, parts: 3 }
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
/** Sets a field of the first entry, of the given bytes, in its own head and in the list. */
function patched(zip: Uint8Array, local: number, listed: number, value: number, bytes: 2 | 4 = 4): Uint8Array {
  const whole = Buffer.from(zip)
  for (const [mark, at] of [['PK\u0003\u0004', local], ['PK\u0001\u0002', listed]] as const) whole.writeUIntLE(value, whole.indexOf(mark, 0, 'latin1') + at, bytes)
  return whole
}
const stated = (zip: Uint8Array, size: number): Uint8Array => patched(zip, 22, 24, size)
/** An entry of `length` zeros that states another size. */
const bomb = (length: number, size: number): Uint8Array => stated(patched(zipSync({ 'a.xml': [deflateRawSync(Buffer.alloc(length)), { level: 0 }] }), 8, 10, 8, 2), size)

test('stored and packed entries, names beyond ASCII, an empty entry and a comment behind the list are read', () => {
  const zip = zipSync({ 'word/ä.xml': strToU8('Grüße '.repeat(99)), leer: new Uint8Array(), roh: [strToU8('roh'), { level: 0 }] })
  const noted = Buffer.concat([zip, Buffer.from('PK-Notiz')])
  noted.writeUInt16LE(8, zip.length - 2)
  for (const file of [zip, noted]) {
    const parts = unzip(file, LIMITS)
    expect(typeof parts === 'string' ? parts : [...parts].map(([name, bytes]) => [name, text(bytes)])).toEqual([['word/ä.xml', 'Grüße '.repeat(99)], ['leer', ''], ['roh', 'roh']])
  }
})

test('an entry that holds more or less than it states is damaged, and is not unpacked further', () => {
  expect([unzip(bomb(40_000, 10), LIMITS), unzip(bomb(10, 40_000), LIMITS), unzip(bomb(10, 0), LIMITS)]).toEqual(['damaged', 'damaged', 'damaged'])
  expect(unzip(bomb(10, 10), LIMITS)).toEqual(new Map([['a.xml', new Uint8Array(10)]]))
  expect(openPackage(bomb(50_000_000, 10))).toBeUndefined()
  expect(vi.mocked(inflateRawSync).mock.lastCall?.[1]).toEqual({ maxOutputLength: 10 })
})

test('stated sizes are summed before anything is unpacked', () => {
  const file = (...sizes: number[]) => unzip(zipSync(Object.fromEntries(sizes.map((size, i) => [`${i}.xml`, new Uint8Array(size)]))), LIMITS)
  expect(file(50_000, 30_000)).toBeInstanceOf(Map)
  expect([file(50_001), file(50_000, 30_001), file(1, 1, 1, 1), unzip(new Uint8Array(100_001), LIMITS)]).toEqual(Array(4).fill('too-large'))
  expect([readHouseStyle(bomb(10, 31_000_000)), readHouseStyle(bomb(99, 10))]).toEqual([{ tag: 'problem', problem: 'large-inside' }, { tag: 'problem', problem: 'damaged' }])
})

test('entries that lie over each other, twice the same name, a lock and other ways of packing are damaged', () => {
  const two = Buffer.from(zipSync({ a: [new Uint8Array(9_000).map((_, i) => i % 7), { level: 0 }], b: [new Uint8Array(9_000), { level: 0 }] }))
  const over = Buffer.from(two)
  over.writeUInt32LE(0, over.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 42)
  const long = Buffer.concat([over.subarray(0, 9_100), over.subarray(over.indexOf('PK\u0001\u0002', 0, 'latin1'))])
  long.writeUInt32LE(9_100, long.length - 6)
  const twice = Buffer.from(two.toString('latin1').replaceAll('b', 'a'), 'latin1')
  expect([unzip(long, LIMITS), unzip(twice, LIMITS), unzip(patched(two, 6, 8, 1, 2), LIMITS), unzip(patched(two, 8, 10, 12, 2), LIMITS), unzip(new Uint8Array(), LIMITS), unzip(two.subarray(0, -30), LIMITS)]).toEqual(Array(6).fill('damaged'))
})
