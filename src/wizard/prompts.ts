// Questions at a terminal: home of inquirer. German, with a way back from every question, readable on narrow terminals and without colours.
// Invariant: nothing is written but to the given output, and „back“ is never a possible answer.
import { styleText } from 'node:util'
import inquirer from 'inquirer'
import { inputOf } from './fields.ts'
import type { Question } from './question.ts'
import type { Answered, Asker, Decision, Reply } from './session.ts'

export interface Screen {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly columns: number
}
const BACK = Symbol('back')
/** In a long list nothing is chosen by a mere Enter. */
const UNDECIDED = Symbol('undecided')
const LONG = 6
const BACK_WORD = '<'
const EMPTY_WORD = '-'
const ROWS = 12
const dim = (text: string): string => styleText('dim', text)

const KEYS: Readonly<Record<string, string>> = { navigate: 'wählen', select: 'ankreuzen', all: 'alle', invert: 'umkehren', submit: 'weiter', space: 'Leertaste', '⏎': 'Enter' }
const german = (word: string): string => KEYS[word] ?? word
const theme = (last: string) => ({
  style: { keysHelpTip: (keys: readonly (readonly [string, string])[]) => keys.map(([key, what], i) => `${german(key)} ${dim(i === keys.length - 1 ? last : german(what))}`).join(dim(' · ')), defaultAnswer: (text: string) => dim(`(${text})`) },
  i18n: { disabledError: 'Das ist immer enthalten und lässt sich nicht abwählen.' },
})

export function askerAt({ input, output, columns }: Screen): Asker & { choose<T>(message: string, options: readonly { value: T; words: string }[]): Promise<T>; say(text: string): void } {
  const prompt = inquirer.createPromptModule({ input, output })
  const say = (text: string): void => void output.write(text)
  const put = async (config: object): Promise<unknown> => (await prompt([{ name: 'it', ...config }] as never) as { it: unknown }).it
  const choose = async <T>(message: string, options: readonly { value: T; words: string }[], more: object = {}): Promise<T> =>
    (await put({ type: 'select', message, choices: options.map(({ value, words }) => ({ value, name: words })), pageSize: ROWS, loop: false, theme: theme('weiter'), ...more })) as T
  return {
    say,
    choose,
    section: ({ title, intro }) => say(`\n${styleText('bold', title)}\n${intro ? wrapped(intro, columns) : ''}`),
    ask: async (question, current, { number, of }) => {
      const message = `${number}/${of}  ${question.title}`
      if (question.help) say(dim(wrapped(question.help, columns)))
      const { typed, ...reply } = await FORMS[question.form](question, current, message, put)
      if (reply.kind === 'value' && typed !== undefined) echo(question, reply.value, typed, say)
      return reply
    },
    review: async (sections) => {
      say(summary(sections))
      return choose<Decision>('Stimmt alles?', [{ value: { kind: 'write' }, words: 'Ja, Datei schreiben' }, ...sections.map(({ title }, section) => ({ value: { kind: 'edit' as const, section }, words: `„${title}“ noch einmal durchgehen` })), { value: { kind: 'leave' }, words: 'Abbrechen; die Antworten bleiben gespeichert' }])
    },
  }
}

type Put = (config: object) => Promise<unknown>
type Form = (question: Question, current: unknown, message: string, put: Put) => Promise<Reply & { readonly typed?: string }>
const FORMS: Readonly<Record<Question['form'], Form>> = { line: askLine, choice: askChoice, choices: askChoices }
const replyOf = (value: unknown): Reply => (value === BACK ? { kind: 'back' } : { kind: 'value', value })

async function askLine(question: Question, current: unknown, message: string, put: Put): Promise<Reply & { readonly typed: string }> {
  const standing = current ?? question.suggestion
  const hints = [question.optional && (standing === undefined ? 'Enter: leer' : `${EMPTY_WORD}: leer`), `${BACK_WORD}: zurück`].filter(Boolean).join(', ')
  const typed = String(await put({ type: 'input', message: `${message} ${dim(`[${hints}]`)}`, default: standing === undefined ? undefined : shownIn(question, standing), theme: theme(''), validate: (text: string) => fault(question, standing, text) ?? true }))
  if (typed.trim() === BACK_WORD) return { kind: 'back', typed }
  return { kind: 'value', value: understood(question, standing, typed), typed: typed.trim() }
}
/** A block is shown as it was understood; a single value as it is typed. */
const shownIn = (question: Question, value: unknown): string => (typeof value === 'object' ? question.inWords(value) : inputOf(value))
function understood(question: Question, standing: unknown, typed: string): unknown {
  const text = typed.trim()
  if (standing !== undefined && text === shownIn(question, standing)) return standing
  return text === '' || (question.optional && text === EMPTY_WORD) ? undefined : question.read(text)
}
function fault(question: Question, standing: unknown, typed: string): string | undefined {
  if (typed.trim() === BACK_WORD) return undefined
  const value = understood(question, standing, typed)
  if (value === undefined) return question.optional ? undefined : 'Hier ist eine Angabe nötig. Mit „<“ gehen Sie zur vorigen Frage zurück.'
  return question.refusal(value)
}

async function askChoice(question: Question, current: unknown, message: string, put: Put): Promise<Reply> {
  const standing = current ?? question.suggestion
  const choices = [
    ...(standing === undefined && question.options.length > LONG ? [{ value: UNDECIDED, name: 'Bitte wählen …' }] : []),
    ...question.options.map(({ value, words, help }) => ({ value, name: words, ...(help !== undefined && { description: help }) })),
    ...(question.optional ? [{ value: undefined, name: 'Keine Angabe' }] : []),
    { value: BACK, name: '← Zurück' },
  ]
  const chosen = await put({ type: 'select', message, choices, ...(standing !== undefined && { default: standing }), pageSize: ROWS, loop: false, theme: theme('weiter') })
  return chosen === UNDECIDED ? askChoice(question, current, message, put) : replyOf(chosen)
}
async function askChoices(question: Question, current: unknown, message: string, put: Put): Promise<Reply> {
  const standing: readonly unknown[] = [current ?? question.suggestion ?? []].flat()
  const choices = [
    ...question.options.map(({ value, words, help, fixed }) => ({ value, name: words, ...(help !== undefined && { description: help }), checked: fixed === true || standing.includes(value), ...(fixed && { disabled: dim('✓') }) })),
    new inquirer.Separator(' '),
    { value: BACK, name: '← Zurück zur vorigen Frage' },
  ]
  const isBack = (chosen: readonly { value: unknown }[]): boolean => chosen.some(({ value }) => value === BACK)
  const needed = question.optional ? undefined : 'Kreuzen Sie mit der Leertaste mindestens eines an.'
  const validate = (chosen: readonly { value: unknown }[]) => (isBack(chosen) ? true : chosen.length === 0 && needed ? needed : (question.refusal(listOf(question, chosen.map(({ value }) => value))) ?? true))
  const picked = (await put({ type: 'checkbox', message, choices, pageSize: ROWS, loop: false, shortcuts: { all: null, invert: null }, theme: theme('weiter'), validate })) as unknown[]
  return picked.includes(BACK) ? { kind: 'back' } : { kind: 'value', value: listOf(question, picked) }
}
/** What is always chosen counts as chosen by itself. */
const listOf = ({ options }: Question, picked: readonly unknown[]): unknown => picked.filter((value) => !options.some((one) => one.value === value && one.fixed))

/** How a date, an amount or hours were understood. */
function echo(question: Question, value: unknown, typed: string, say: (text: string) => void): void {
  const words = value === undefined ? typed : question.inWords(value)
  if (words !== typed) say(dim(`  = ${words}\n`))
}

function summary(sections: readonly Answered[]): string {
  const width = Math.min(44, Math.max(...sections.flatMap(({ lines }) => lines.map(([title]) => title.length))))
  const body = sections.map(({ title, lines }) => `\n${styleText('bold', title)}\n${lines.map(([name, words]) => `  ${cut(name, width).padEnd(width)}  ${words}\n`).join('')}`)
  return `\n${styleText('bold', 'Ihre Angaben')}\n${body.join('')}\n`
}
const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

/** Lines of at most the width of the terminal, each two characters in. */
function wrapped(text: string, columns: number): string {
  const width = Math.max(30, Math.min(columns, 100) - 4)
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => `  ${line}\n`).join('')
}
