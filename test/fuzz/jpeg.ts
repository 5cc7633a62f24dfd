// The smallest JPEG files that are one: with a directory of a camera, with several scans.
const segment = (marker: number, content: readonly number[]): number[] => [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]
const EXIF = segment(0xe1, [...ascii('Exif\0\0II'), 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
const TABLES = [...segment(0xdb, [0, ...Array<number>(64).fill(1)]), ...segment(0xc4, [0, 1, 2])]
const FRAME = segment(0xc0, [8, 0, 30, 0, 90, 1, 1, 0x11, 0])
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]
const jpeg = (...pieces: readonly (readonly number[])[]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...pieces.flat(), 0xff, 0xd9])

export const jpegSeeds: readonly Uint8Array[] = [jpeg(EXIF, TABLES, FRAME, SCAN), jpeg(TABLES, FRAME, SCAN, SCAN)]
