// koopgen text (wortlaut): the words of a Word file of any making, a sentence a line, so that git can show what changed in it.
// Invariant: the same words give the same lines, whatever they look like; paragraphs and headings stand apart.
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { readWordSentences } from '../pipeline/word-files.ts'

export async function text([file = '']: readonly string[], _: object, io: Io): Promise<number> {
  const paragraphs = await readWordSentences(file === '-' ? await io.stdin() : await io.read(file))
  if (!paragraphs) throw new UserError(`${file === '-' ? 'Die Standardeingabe' : `„${file}“`} ist keine lesbare Word-Datei. Öffnen Sie sie in Word, und speichern Sie sie neu als „Word-Dokument (*.docx)“.`)
  const blocks = paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.map(plain).join('\n'))
  if (blocks.length > 0) await io.stdout.write(`${blocks.join('\n\n')}\n`)
  return 0
}

/** Spaces that only keep a line together, and hints where to divide a word, are no words. */
const plain = (sentence: string): string => sentence.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
