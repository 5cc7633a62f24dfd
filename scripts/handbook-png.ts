// A grey picture (PGM, as pdftoppm writes it) as a small PNG: sixteen greys are enough for a page of text.
// Invariant: same pixels, same bytes, whatever program made them.
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function greyPng(pgm: Buffer): Buffer {
  const [head, width, height] = /^P5\s(?:#.*\n)*(\d+)\s(\d+)\s255\s/.exec(pgm.subarray(0, 200).toString('latin1')) ?? []
  if (head === undefined) throw new Error('This is no grey PGM.')
  const [columns, rows] = [Number(width), Number(height)]
  const perRow = 1 + Math.ceil(columns / 2)
  const raw = Buffer.alloc(rows * perRow)
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const grey = Math.round((pgm[head.length + y * columns + x] ?? 255) / 17)
      const at = y * perRow + 1 + (x >> 1)
      raw[at] = (raw[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(columns, 0)
  header.writeUInt32BE(rows, 4)
  header.set([4, 0, 0, 0, 0], 8)
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(raw, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
