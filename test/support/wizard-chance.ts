// What the wizard writes, judged by the whole pipeline; and a person who chooses anything that is offered.
import fc from 'fast-check'
import { expect } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { human, plain } from '../../src/diagnostics/print.ts'
import { compose } from '../../src/pipeline.ts'
import { fileText } from '../../src/wizard/file.ts'
import { keyOf, type State } from '../../src/wizard/question.ts'
import { converse } from '../../src/wizard/session.ts'
import { plainAnswer, talk } from './wizard-talk.ts'

const templates = shippedTemplates()
export const TALK = { templates, today: '2027-01-15', keep: async () => {} }
/** What is kept after each answer goes into `kept`. */
export const within = (kept: State[] = []) => ({ ...TALK, keep: async (state: State) => void kept.push(state) })
export const EMPTY: State = { data: {}, done: [], earlier: [] }

/** The file of these answers has no errors; `codes`: findings that are none either. */
export function faultsOf(state: State, mode: 'final' | 'draft' = 'final', codes: readonly string[] = []): string {
  const kind = templates.kinds.get(String(Reflect.get(state.data as object, 'typ')))!
  const text = fileText(state.data, kind, '.koopgen/x.json')
  const findings = new Findings(mode)
  compose({ file: 'v.koop.yaml', text, sets: [], templates, mode }, findings.report)
  return human(findings.list.filter(({ severity, code }) => severity === 'error' || codes.includes(code)), new Map([['v.koop.yaml', text]]), plain)
}

export async function anythingChosen(kinds: readonly string[], numRuns: number, faults: (state: State) => string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.infiniteStream(fc.nat()), async (typ, numbers) => {
      const next = () => numbers.next().value as number
      const asker = talk((question) => {
        if (keyOf(question.path) === 'typ') return typ
        if (keyOf(question.path) === 'assistent.weg') return next() % 3 === 0 ? 'kurz' : 'alles'
        if (keyOf(question.path) === 'assistent.parteien') return 2 + (next() % 3)
        if (/rolle$|genus$|land$|rechtsform$|verband$/.test(keyOf(question.path)) || question.options.length === 0) return plainAnswer(question)
        const options = question.options.filter(({ fixed }) => !fixed)
        const picked = options.filter(() => next() % 2 === 0).map(({ value }) => value)
        if (question.form === 'choices') return picked.length > 0 || question.optional ? picked : plainAnswer(question)
        return options[next() % options.length]?.value
      })
      const state = await converse(EMPTY, asker, TALK)
      expect(faults(state!)).toBe('')
    }),
    { numRuns },
  )
}
