// A person at the wizard, as a script: answers by the end of a question's path, suggestions for everything else.
import type { Path } from '../../src/yaml/paths.ts'
import { inputOf } from '../../src/wizard/fields.ts'
import type { Question } from '../../src/wizard/question.ts'
import type { Answered, Asker, Decision, Reply } from '../../src/wizard/session.ts'

/** What such a person types where nothing is suggested, by the last word of the path. */
const TYPED: Readonly<Record<string, (path: Path) => string>> = {
  name: ([, n]) => ['Stadt Neuental', 'Nachbarschaftshilfe Neuental e. V.', 'Caritasverband Neuental e. V.', 'AWO Kreisverband Neuental e. V.'][Number(n)] ?? 'Startbahn',
  sitz: () => 'Marktplatz 4, 29999 Neuental',
  vertreten_durch: ([, n]) => ['Oberbürgermeisterin', 'Vorsitzende', 'Vorständin; Schatzmeister', 'Geschäftsführer'][Number(n)] ?? 'Geschäftsführung',
  entfaellt: () => 'Dafür gibt es schon eine eigene Absprache.',
  beginn: () => '1.3.2027',
  praxis: () => 'Die Behörde achtet die Freiwilligkeit der Beratung.',
  bewilligung: () => '1.2.2027 bis 31.1.2028',
}
export const typedFor = (question: Question): string | undefined => TYPED[String(question.path.at(-1))]?.(question.path)

/** The answer of a person who takes what is proposed and knows the rest. */
export function plainAnswer(question: Question): unknown {
  if (question.suggestion !== undefined) return question.suggestion
  const typed = typedFor(question)
  if (typed !== undefined) return question.read(typed)
  if (question.options.length > 0) return question.form === 'choices' ? [question.options[0]?.value] : question.options[0]?.value
  const example = /Beispiel: (.+)$/.exec(question.help ?? '')?.[1]
  return question.optional ? undefined : question.read(example ?? 'Text')
}

export interface Talked extends Asker {
  readonly asked: string[]
  readonly seen: (readonly Answered[])[]
}
/** `answer` may give 'back' or 'open'; `decisions` are taken one after the other, then the file is written. */
const MOST = 300
export function talk(answer: (question: Question, current: unknown) => unknown, decisions: readonly Decision[] = []): Talked {
  const asked: string[] = []
  const seen: (readonly Answered[])[] = []
  return {
    asked,
    seen,
    section: () => {},
    ask: async (question, current): Promise<Reply> => {
      asked.push(inputOf(question.path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')))
      if (asked.length > MOST) throw new Error(`asked again and again: ${asked.at(-1)}: ${question.refusal(answer(question, current))}`)
      const value = answer(question, current)
      return value === 'back' || value === 'open' ? { kind: value } : { kind: 'value', value }
    },
    review: async (sections) => {
      seen.push(sections)
      return decisions[seen.length - 1] ?? { kind: 'write' }
    },
  }
}
