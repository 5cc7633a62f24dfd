// Facts of an agreement judged: the codes, with the places they stand at, that lines of an agreement bring about.
import { composed } from '../../support/compose.ts'
import { mergedLines } from '../../support/merge-lines.ts'

const OURS = /^(angaben|recht)\//

/** Codes of the rules on facts, sorted; „code @ line of the file“ tells where. */
export function factsOf(lines: string): readonly string[] {
  const { found } = composed(mergedLines(lines))
  const broken = found.filter(({ code }) => /^(schema|yaml)\//.test(code))
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join('\n'))
  return found.filter(({ code }) => OURS.test(code)).map(({ code }) => code).sort()
}
export function messagesOf(lines: string): readonly string[] {
  return composed(mergedLines(lines)).found.filter(({ code }) => OURS.test(code)).map(({ message, hint }) => `${message} | ${hint}`)
}
/** A field of the association of the base. */
export const verein = (...fields: readonly string[]): string => ['parteien:', '  - id: verein', ...fields.map((field) => `    ${field}`)].join('\n')
export const stadt = (...fields: readonly string[]): string => ['parteien:', '  - id: stadt', ...fields.map((field) => `    ${field}`)].join('\n')
