// A file that lies about its sizes is refused before it is unpacked: nobody waits a minute for a gigabyte of letters.
import { strFromU8, strToU8 } from 'fflate'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openPackage } from '../../src/reread/package.ts'
import { readHouseStyle } from '../../src/reread/house-style.ts'
import { houseEntries, zipOf } from '../support/house-file.ts'

const PACKED = deflateRawSync(Buffer.alloc(3_000_000, 'a'))
const CRC = crc32(Buffer.alloc(3_000_000, 'a'))
interface Made {
  /** Declared. */
  readonly size: number
  readonly crc?: number
  /** Whether each entry has data of its own. */
  readonly apart: boolean
  readonly method?: number
}
const numbers = (list: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(list.map(([bytes, value]) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeUIntLE(value, 0, bytes)
    return buffer
  }))

/** A zip file of entries of 3 MB of letters. */
function made(names: readonly string[], { size, crc = CRC, apart, method = 8 }: Made): Uint8Array {
  const about = (name: string) => [[2, 20], [2, 0], [2, method], [2, 0], [2, 33], [4, crc], [4, PACKED.length], [4, size], [2, name.length], [2, 0]] as const
  const bodies = (apart ? names : names.slice(0, 1)).map((name) => Buffer.concat([numbers([[4, 0x04034b50], ...about(name)]), Buffer.from(name), PACKED]))
  const place = (i: number): number => (apart ? bodies.slice(0, i).reduce((sum, { length }) => sum + length, 0) : 0)
  const directory = names.map((name, i) => Buffer.concat([numbers([[4, 0x02014b50], [2, 20], ...about(name), [2, 0], [2, 0], [2, 0], [4, 0], [4, place(i)]]), Buffer.from(name)]))
  const [files, list] = [Buffer.concat(bodies), Buffer.concat(directory)]
  return Buffer.concat([files, list, numbers([[4, 0x06054b50], [2, 0], [2, 0], [2, names.length], [2, names.length], [4, list.length], [4, files.length], [2, 0]])])
}
const NAMES = ['word/a.xml', 'word/bb.xml']

test('an honest file opens', () => {
  expect([...(openPackage(made(NAMES, { size: 3_000_000, apart: true })) ?? [])].map(([name, { length }]) => [name, length])).toEqual(NAMES.map((name) => [name, 3_000_000]))
  expect(strFromU8(openPackage(zipOf({ 'ä.xml': strToU8('<a/>'), 'leer/': '' }))?.get('ä.xml') ?? strToU8(''))).toBe('<a/>')
})

test.each<[string, Made]>([
  ['an entry larger than it says', { size: 100, apart: true }],
  ['an entry that says it is empty', { size: 0, apart: true }],
  ['an entry smaller than it says', { size: 4_000_000, apart: true }],
  ['entries that share their bytes', { size: 3_000_000, apart: false }],
  ['a wrong checksum', { size: 3_000_000, crc: 1, apart: true }],
  ['bytes of another size than the entry', { size: 3_000_000, apart: true, method: 0 }],
  ['a way of packing nobody uses in Word files', { size: 3_000_000, apart: true, method: 12 }],
])('%s is refused', (_, how) => {
  expect(openPackage(made(NAMES, how))).toBeUndefined()
  expect(readHouseStyle(made(NAMES, how))).toEqual({ tag: 'problem', problem: 'damaged' })
})

test('a name that stands twice is refused, and a file with a comment behind it is read', () => {
  expect(openPackage(made(['word/a.xml', 'word/a.xml'], { size: 3_000_000, apart: true }))).toBeUndefined()
  const whole = zipOf(houseEntries())
  const commented = Buffer.concat([whole.slice(0, -2), numbers([[2, 5]]), Buffer.from('Gruß')])
  expect(readHouseStyle(commented).tag).toBe('house')
})
