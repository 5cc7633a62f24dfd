import type { einstellung as rows } from '../einstellung.ts'
import { type Example, pair } from './example.ts'

export const einstellung: Readonly<Record<keyof typeof rows, Example>> = {
  'einstellung/unbekannt': pair(
    `
    # koopgen.config.yaml
    formats: [docx, pdf]
    `,
    `
    # koopgen.config.yaml
    format: [docx, pdf]
    `,
  ),
  'einstellung/wert': pair(
    `
    # koopgen.config.yaml
    output: { ordner: out }
    `,
    `
    # koopgen.config.yaml
    output: out
    `,
  ),
  'einstellung/regel': pair(
    `
    # koopgen.config.yaml
    rules: { angaben/beginnt: hint }
    `,
    `
    # koopgen.config.yaml
    rules: { angaben/beginn: hint }
    `,
  ),
}
