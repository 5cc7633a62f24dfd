// What koopgen says beside findings, in the language of a run: sentences, and faults of usage with the findings they rest on.
// Invariant: German stays as it is, and nothing of the English is loaded for it.
import type { Diagnostic } from './diagnostic.ts'
import { namesInLine, visible } from './frame.ts'
import { human, MOST_BLOCKS, plain } from './print.ts'
import { GERMAN, type Lang, type Tongue } from './tongue.ts'
import type { UserError } from './user-error.ts'

/** A sentence, or a few of them, that sums up or stands for itself. */
export async function sentenceIn(lang: Lang, german: string): Promise<string> {
  return lang === 'en' ? (await import('./english/sentences.ts')).summaryInEnglish(german) : german
}

export async function tongueIn(lang: Lang): Promise<Tongue> {
  return lang === 'en' ? (await import('./english.ts')).TONGUE : GERMAN
}

/** A fault of usage. `whole`: ready to be shown, with the findings and their frames. */
export interface Fault {
  readonly message: string
  readonly findings: readonly Diagnostic[]
  readonly whole: string
}
export async function faultIn(lang: Lang, { message: german, evidence: { list, texts } }: UserError): Promise<Fault> {
  const said = namesInLine(german)
  const message = lang === 'en' ? (await import('./english/sentences.ts')).faultInEnglish(said) : said
  const findings = lang === 'en' ? list.map((await import('./english.ts')).inEnglish) : list
  return { message, findings, whole: findings.length === 0 ? visible(message) : `${visible(message)}\n\n${human(findings, texts, plain, MOST_BLOCKS, await tongueIn(lang))}` }
}
