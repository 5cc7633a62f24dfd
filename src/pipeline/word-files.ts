// Word files and texts that come from elsewhere, and our own read again. Nothing here needs the stages, so that `koopgen text` loads none of them.
import type { TextVerdict } from '../check/foreign-verdict.ts'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Document } from '../document/nodes.ts'
import type { HouseStyle, HouseStyleProblem } from '../reread/house-style/data.ts'
import type { WordText } from '../reread/word-text.ts'
import type { Kind, Templates } from '../templates/templates.ts'

export { fieldAsWritten } from '../read/change-form.ts'

export type { TextVerdict } from '../check/foreign-verdict.ts'
export type { WordText } from '../reread/word-text.ts'

/** A text that koopgen did not write. What is undefined is not known. */
export interface TextJob {
  readonly file: string
  readonly text: string
  readonly datum: string | undefined
  readonly land: string | undefined
  readonly kind: Kind | undefined
  readonly templates: Templates
}
/** What the rules on words find in it, and which items of the recommendations it seems to contain. */
export async function judgeText({ file, text, templates, ...known }: TextJob, report: Report): Promise<TextVerdict> {
  const { judgeForeign } = await import('../check/foreign-verdict.ts')
  return judgeForeign(file, text, { ...known, agreement: undefined, law: templates }, report)
}

/** The words of a Word file of any making; undefined: it cannot be read. */
export async function readWordText(bytes: Uint8Array): Promise<WordText | undefined> {
  return (await import('../reread/word-text.ts')).wordText(bytes)
}
/** Its sentences, by paragraphs. */
export async function readWordSentences(bytes: Uint8Array): Promise<readonly (readonly string[])[] | undefined> {
  const word = await readWordText(bytes)
  const { sentencesOf } = await import('../check/sentences.ts')
  return word?.text.split('\n\n').map((text) => sentencesOf([{ kind: 'paragraph', text, path: [], own: true, ownAt: () => true, lead: null, placeOf: () => undefined }]).map((one) => one.text))
}

/** Whether a file, read again, has the words of its agreement in their order. */
export async function readBack(document: Document, bytes: Uint8Array, format: 'docx' | 'pdf'): Promise<boolean> {
  return format === 'docx' ? (await import('../reread/read-back.ts')).hasTheWords(document, bytes) : (await import('../reread/pdf-words.ts')).pdfHasTheWords(document, bytes)
}

/** What the organisation's own Word file says about look, header and footer. */
export async function readHouse(bytes: Uint8Array): Promise<HouseStyle | HouseStyleProblem> {
  return (await import('../reread/house-style/house-style.ts')).readHouseStyle(bytes)
}
