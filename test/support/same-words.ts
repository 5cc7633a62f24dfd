// The words of every format against those of the tree, read back by readers that are not our writers.
import type { Document } from '../../src/document/nodes.ts'
import { bytesOf, textOf } from './compose.ts'
import { readDocx } from './read-docx.ts'
import { readPdf, unbroken } from './read-pdf.ts'
import { expectedWords, firstDifference, knownWords, wordsOf } from './words.ts'

/** Marks of notes stand at their word, page furniture is no text of the agreement. */
const plainText = (text: string): string => text.replaceAll(/^# .*$/gm, '').replaceAll(/\[\^(\d+)\]:?/g, (mark, n: string) => (mark.endsWith(':') ? `${n} ` : n))

type Images = ReadonlyMap<string, Uint8Array>
const READERS: Readonly<Record<string, (document: Document, images: Images) => Promise<string>>> = {
  txt: async (document) => plainText(await textOf(document, 'txt')),
  docx: async (document, images) => readDocx(await bytesOf(document, 'docx', images)).text,
  pdf: async (document, images) => unbroken((await readPdf(await bytesOf(document, 'pdf', images))).text, knownWords(expectedWords(document))),
}
/** The first difference in each format, null where there is none. */
export async function differences(document: Document, images: Images = new Map()): Promise<Readonly<Record<string, string | null>>> {
  const expected = expectedWords(document)
  const entries = await Promise.all(Object.entries(READERS).map(async ([format, read]) => [format, firstDifference(expected, wordsOf(await read(document, images)))] as const))
  return Object.fromEntries(entries)
}
export const EQUAL = { txt: null, docx: null, pdf: null }
