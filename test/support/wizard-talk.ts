// A person at the wizard, as a script: answers by the end of a question's path, suggestions for everything else.
import type { Path } from '../../src/yaml/paths.ts'
import { inputOf } from '../../src/wizard/fields.ts'
import { type Asked, keyOf, type Question, type Replied, type Reply, type Sheet } from '../../src/wizard/question.ts'
import type { Answered, Asker, Decision } from '../../src/wizard/session.ts'

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

/** The line of the parties holds as many roles as there are parties: the first question says how many. */
function grown(sheet: Sheet, all: readonly Asked[], answer: (question: Question, current: unknown) => unknown): readonly Asked[] {
  const [first, ...more] = all
  if (!first || keyOf(first.question.path) !== 'assistent.parteien') return all
  const many = answer(first.question, first.current)
  if (typeof many !== 'number') return all
  const read = sheet.read(sheet.shown([{ ...first, current: many }, ...more]), all)
  return typeof read === 'string' ? all : read.map(([question], i) => ({ question, current: all[i]?.current }))
}

export interface Talked extends Asker {
  /** Every question, several of one sheet by themselves. */
  readonly asked: string[]
  /** Every prompt that was shown, the look at everything among them. */
  readonly prompts: string[]
  readonly seen: (readonly Answered[])[]
  /** Titles of what was answered for nothing. */
  readonly lost: string[]
}
/** `answer` may give 'back', 'open' or 'taken'; `decisions` are taken one after the other, then the file is written. */
const MOST = 300
export function talk(answer: (question: Question, current: unknown) => unknown, decisions: readonly Decision[] = []): Talked {
  const asked: string[] = []
  const prompts: string[] = []
  const seen: (readonly Answered[])[] = []
  const lost: string[] = []
  const replyTo = (question: Question, current: unknown): Reply => {
    asked.push(inputOf(keyOf(question.path)))
    if (asked.length > MOST) throw new Error(`asked again and again: ${asked.at(-1)}: ${question.refusal(answer(question, current))}`)
    const value = answer(question, current)
    return value === 'back' || value === 'open' || value === 'taken' ? { kind: value } : { kind: 'value', value }
  }
  return {
    asked,
    prompts,
    seen,
    lost,
    section: () => {},
    needless: (titles) => void lost.push(...titles),
    ask: async (question, current) => {
      prompts.push(question.title)
      return replyTo(question, current)
    },
    askSheet: async (sheet, all) => {
      prompts.push(sheet.title)
      const replies: Replied[] = []
      for (const { question, current } of grown(sheet, all, answer)) {
        const reply = replyTo(question, current)
        if (reply.kind === 'back') return undefined
        replies.push([question, reply])
      }
      return replies
    },
    review: async (sections) => {
      prompts.push('Stimmt alles?')
      seen.push(sections)
      return decisions[seen.length - 1] ?? { kind: 'write' }
    },
  }
}

// ---- the usual person
export const KINDS = ['abh', 'abh-clearingstelle', 'integrationskurs', 'jobcenter', 'projekt'] as const
const NAMES = ['Stadt Neuental', 'Caritasverband Neuental e. V.', 'AWO Kreisverband Neuental e. V.', 'Diakonisches Werk Neuental']
export const named: Readonly<Record<string, unknown>> = Object.fromEntries(NAMES.map((name, n) => [`parteien.${n + 1}.name`, name]))
/** Ticks and adapts whatever there is by default, or everything that is offered; every sheet is filled in. */
export function openingAll(typ: string, many: number, way: 'kurz' | 'alles' | 'dazu'): Talked {
  return talk((question) => {
    const key = keyOf(question.path)
    if (key === 'assistent.anpassen' || (key === 'assistent.klauseln' && way === 'dazu')) return question.options.filter(({ fixed }) => !fixed).map(({ value }) => value)
    return answersOf({ typ, 'assistent.weg': way === 'kurz' ? 'kurz' : 'alles', 'assistent.parteien': many, ...named })(question)
  })
}
/** These answers by the key of their question, and the plain ones for the rest. */
export const answersOf = (fixed: Readonly<Record<string, unknown>>) => (question: Question): unknown => (keyOf(question.path) in fixed ? fixed[keyOf(question.path)] : plainAnswer(question))
