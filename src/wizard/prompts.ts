// Questions at a terminal: home of inquirer. German, with a way back from every question, readable on narrow terminals and without colours.
// Invariant: nothing is written but to the given output, and „back“ is never a possible answer.
import { styleText } from 'node:util'
import inquirer from 'inquirer'
import { lineWidth, wrapped } from '../diagnostics/wrap.ts'
import { inputOf } from './fields.ts'
import { isLeftOpen } from './open-answers.ts'
import { ASK_FOR_MARKS, BREAK, END_OF_MARKS, joined, type Keys, oneLinePastes } from './paste.ts'
import type { Asked, Option, Question, Replied, Reply, Sheet } from './question.ts'
import type { Answered, Asker, Decision } from './session.ts'
import { EMPTY_WORD, isEmptied, rowsOf } from './sheets.ts'

export interface Screen {
  readonly input: Keys
  readonly output: NodeJS.WritableStream
  readonly columns: number
}
const BACK = Symbol('back')
/** In a long list nothing is chosen by a mere Enter. */
const UNDECIDED = Symbol('undecided')
const LONG = 6
const BACK_WORD = '<'
const ROWS = 12
const dim = (text: string): string => styleText('dim', text)

export function askerAt({ input: keys, output, columns }: Screen): Asker & { choose<T>(message: string, options: readonly { value: T; words: string }[]): Promise<T>; say(text: string): void; close(): void } {
  const input = oneLinePastes(keys)
  output.write(ASK_FOR_MARKS)
  const width = lineWidth(columns)
  const say = (text: string): void => void output.write(text)
  const put = putAt(input, output)
  const choose = async <T>(message: string, options: readonly { value: T; words: string }[]): Promise<T> =>
    (await put({ type: 'select', message, choices: options.map(({ value, words }) => row({ value, words }, width)), pageSize: Math.max(ROWS, MOST_ROWS), loop: false, theme: theme({ message, width, keys: SELECT_KEYS }) }, false)) as T
  return {
    say: (text) => say(wrapped(text, width)),
    choose,
    close: () => {
      keys.unpipe(input)
      keys.pause()
      output.write(END_OF_MARKS)
    },
    section: ({ title, intro }) => say(`\n${styleText('bold', title)}\n${intro ? `${wrapped(intro, width, '  ')}\n` : ''}`),
    needless: (titles) => say(`${wrapped(NEEDLESS(titles), width, '  ')}\n`),
    ask: async (question, current, number) => {
      if (question.help) say(`${dim(wrapped(question.help, width, '  '))}\n`)
      const { typed, ...reply } = await FORMS[question.form](question, current, { message: `${number} · ${question.title}`, width, put, say })
      if (reply.kind === 'back') say(dim(WENT_BACK))
      if (reply.kind === 'value' && typed !== undefined) echo(question, reply.value, typed, say)
      return reply
    },
    askSheet: async (sheet, asked, number) => {
      const replies = await askSheet(sheet, asked, { message: `${number} · ${sheet.title}`, width, put, say })
      return replies ?? void say(dim(WENT_BACK))
    },
    review: async (sections, more) => {
      say(summary(sections, width))
      return choose<Decision>('Stimmt alles?', [
        { value: { kind: 'write' }, words: 'Ja, Datei schreiben' },
        { value: { kind: 'leave' }, words: 'Abbrechen; die Antworten bleiben gespeichert' },
        ...sections.map(({ title }, section) => ({ value: { kind: 'edit' as const, section }, words: `„${title}“ noch einmal durchgehen` })),
        ...(more ? [{ value: { kind: 'more' as const }, words: 'Mehr selbst wählen: Klauseln, Kündigung, Unterschrift, Überschrift' }] : []),
      ])
    },
  }
}
const NEEDLESS = (titles: readonly string[]): string => `Nicht übernommen, weil die anderen Angaben dafür keinen Platz lassen: ${titles.join(', ')}. Mit „<“ kommen Sie zurück.`
const WENT_BACK = '  ← zurück\n'
/** Rows of a list without help under it; what matters stands first. */
const MOST_ROWS = 16

/** `back`: whether „<“ leads back here. */
type Put = (config: { readonly type: 'input' | 'select' | 'checkbox'; readonly [key: string]: unknown }, back?: boolean) => Promise<unknown>
/** In lists „<“ is a key of its own; in a line of text it is typed. What was left that way does not stay on the screen. */
function putAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Put {
  const forms = inquirer.createPromptModule().prompts as unknown as Readonly<Record<string, (config: object, context: object) => Promise<unknown>>>
  return async ({ type, ...config }, back = true) => {
    const leaving = new AbortController()
    let isBack = false
    const hear = (typed: unknown): void => {
      if (typed !== BACK_WORD) return
      isBack = true
      leaving.abort()
    }
    const { validate } = config as { readonly validate?: (value: unknown) => unknown }
    const watched = { ...config, ...(validate && { validate: (value: unknown) => { isBack = value === BACK || isBackWord(value); return validate(value) } }) }
    if (back && type !== 'input') input.on('keypress', hear)
    try {
      const answer = await forms[type]?.(watched, { input, output, signal: leaving.signal, get clearPromptOnDone() { return isBack } })
      return answer
    } catch (error) {
      if (isBack) return BACK
      throw error
    } finally {
      input.off('keypress', hear)
    }
  }
}
/** Also behind what was wrong: it still stands in the line. */
const isBackWord = (typed: unknown): boolean => typeof typed === 'string' && typed.trim().endsWith(BACK_WORD)

// ---- look
const SELECT_KEYS = ['↑↓ wählen', 'Enter weiter']
const CHECK_KEYS = ['↑↓ wählen', 'Leertaste ankreuzen', 'Enter weiter']
interface Look {
  readonly message: string
  readonly width: number
  readonly keys: readonly string[]
  /** What a finished choice of several is told as. */
  readonly chosen?: (picked: readonly { short: string; value: unknown }[]) => string
}
/** Lines are broken at words; inquirer breaks them anywhere. */
const theme = ({ message, width, keys, chosen }: Look) => ({
  style: {
    message: (text: string, status: string) => styleText('bold', wrapped(status === 'done' ? message : text, width - 2, '', '  ')),
    answer: (text: string) => styleText('cyan', message.length + text.length + 3 > width ? `\n${wrapped(text, width, '  ')}` : text),
    defaultAnswer: (text: string) => dim(message.length + text.length + HINT_ROOM > width ? `\n${wrapped(`(${text})`, width, '  ')}` : `(${text})`),
    description: (text: string) => styleText('cyan', wrapped(text, width, '  ')),
    error: (text: string) => styleText('red', wrapped(`> ${text}`, width, '', '  ')),
    keysHelpTip: () => dim(wrapped(keys.join(' · '), width)),
    ...(chosen && { renderSelectedChoices: chosen }),
  },
  i18n: { disabledError: 'Das gehört zum Schutz der Ratsuchenden oder zum Kern und lässt sich hier nicht abwählen.' },
})
const HINT_ROOM = 30
const row = ({ value, words, help }: Option, width: number) => ({ value, name: wrapped(words, width - 3, '', '   '), short: words, ...(help !== undefined && { description: help }) })
function keysFor(keys: readonly string[], rows: readonly { name: string }[]): readonly string[] {
  const lines = rows.reduce((sum, { name }) => sum + name.split('\n').length, 0)
  return [...keys, `${BACK_WORD} zurück`, ...(lines > ROWS ? [`${rows.length} Einträge, weitere mit ↓`] : [])]
}

// ---- forms
interface Line {
  readonly message: string
  readonly width: number
  readonly put: Put
  readonly say: (text: string) => void
}
type Form = (question: Question, current: unknown, line: Line) => Promise<Reply & { readonly typed?: string }>
const FORMS: Readonly<Record<Question['form'], Form>> = { line: askLine, choice: askChoice, choices: askChoices }
const replyOf = (value: unknown): Reply => (value === BACK ? { kind: 'back' } : { kind: 'value', value })

async function askLine(question: Question, current: unknown, { message, width, put }: Line): Promise<Reply & { readonly typed: string }> {
  const standing = current ?? question.suggestion
  const hints = [question.optional && (standing === undefined ? 'Enter: leer' : `${EMPTY_WORD}: leer`), `${BACK_WORD}: zurück`].filter(Boolean).join(', ')
  const written = String(await put({ type: 'input', message: `${message} [${hints}]`, default: standing === undefined ? undefined : shownIn(question, standing), theme: theme({ message, width, keys: [] }), validate: (text: string) => fault(question, standing, joined(text, question.between)) ?? true }))
  const typed = joined(written, question.between)
  if (isBackWord(typed)) return { kind: 'back', typed }
  if (isLeftOpen(question, typed)) return { kind: 'open', typed }
  return { kind: 'value', value: understood(question, standing, typed), typed: written.includes(BREAK) ? written : typed.trim() }
}
/** A block is shown as it was understood; a single value as it is typed. */
const shownIn = (question: Question, value: unknown): string => (typeof value === 'object' ? question.inWords(value) : inputOf(value))
function understood(question: Question, standing: unknown, typed: string): unknown {
  const text = typed.trim()
  if (standing !== undefined && text === shownIn(question, standing)) return standing
  return text === '' || (question.optional && isEmptied(text)) ? undefined : question.read(text)
}
function fault(question: Question, standing: unknown, typed: string): string | undefined {
  if (isBackWord(typed) || isLeftOpen(question, typed)) return undefined
  const value = understood(question, standing, typed)
  if (value === undefined) return question.optional ? undefined : `Hier ist eine Angabe nötig.${isLeftOpen(question, 'offen') ? ' Wissen Sie sie noch nicht, schreiben Sie „offen“.' : ''}`
  return question.refusal(value)
}

async function askChoice(question: Question, current: unknown, line: Line): Promise<Reply> {
  const { message, width, put, say } = line
  const standing = current ?? question.suggestion
  const choices = [
    ...(standing === undefined && question.options.length > LONG ? [{ value: UNDECIDED, name: 'Bitte wählen …', short: '' }] : []),
    ...question.options.map((option) => row(option, width)),
    ...(question.optional ? [{ value: undefined, name: 'Keine Angabe', short: 'keine Angabe' }] : []),
    { value: BACK, name: '← Zurück', short: 'zurück' },
  ]
  const chosen = await put({ type: 'select', message, choices, ...(standing !== undefined && { default: standing }), pageSize: ROWS, loop: false, theme: theme({ message, width, keys: keysFor(SELECT_KEYS, choices) }) })
  if (chosen === UNDECIDED) {
    say(`${styleText('red', wrapped('> Noch ist nichts gewählt: mit ↑↓ oder dem ersten Buchstaben zu einem Eintrag, dann Enter.', width, '', '  '))}\n`)
    return askChoice(question, current, line)
  }
  const refusal = chosen === BACK || chosen === undefined ? undefined : question.refusal(chosen)
  if (refusal === undefined) return replyOf(chosen)
  say(`${styleText('red', wrapped(`> ${refusal}`, width, '', '  '))}\n`)
  return askChoice(question, current, line)
}
async function askChoices(question: Question, current: unknown, { message, width, put }: Line): Promise<Reply> {
  const standing: readonly unknown[] = [current ?? question.suggestion ?? []].flat()
  const rows = question.options.map((option) => ({ ...row(option, width), checked: option.fixed === true || standing.includes(option.value), ...(option.fixed && { disabled: dim('✓') }) }))
  const needed = question.optional ? undefined : 'Kreuzen Sie mit der Leertaste mindestens eines an.'
  const validate = (chosen: readonly { value: unknown }[]) => (chosen.length === 0 && needed ? needed : (question.refusal(listOf(question, chosen.map(({ value }) => value))) ?? true))
  const picked = await put({ type: 'checkbox', message, choices: rows, pageSize: ROWS, loop: false, shortcuts: { all: null, invert: null }, theme: theme({ message, width, keys: keysFor(CHECK_KEYS, rows), chosen: (list) => chosenInWords(question, list) }), validate })
  return picked === BACK ? { kind: 'back' } : { kind: 'value', value: listOf(question, picked as unknown[]) }
}
/** What is always chosen counts as chosen by itself. */
const listOf = ({ options }: Question, picked: readonly unknown[]): unknown => picked.filter((value) => !options.some((one) => one.value === value && one.fixed))
/** Many titles are counted; what was proposed and not taken is named. */
function chosenInWords({ suggestion, options, noun }: Question, picked: readonly { short: string; value: unknown }[]): string {
  if (picked.length <= FEW) return picked.map(({ short }) => short).join(', ') || 'keine'
  const dropped = options.filter(({ value }) => [suggestion].flat().includes(value) && !picked.some((one) => one.value === value)).map(({ words }) => words.replace(/ \([^()]*\)$/, ''))
  return `${picked.length} ${noun ? `${noun} ` : ''}ausgewählt${dropped.length > 0 ? `, ${dropped.length} abgewählt: ${dropped.join(', ')}` : ''}`
}
const FEW = 4

/** Each part by its own rules; undefined: back. A long line begins below its question. */
async function askSheet(sheet: Sheet, asked: readonly Asked[], { message, width, put, say }: Line): Promise<readonly Replied[] | undefined> {
  if (sheet.numbered) say(`${rowsOf(asked).map((one) => wrapped(one, width, '  ', '     ')).join('\n')}\n`)
  say(`${dim(wrapped(sheet.help ?? HOW_TO_CHANGE, width, '  '))}\n`)
  const shown = sheet.shown(asked)
  const read = (typed: string) => sheet.read(joined(typed, sheet.between), asked)
  const typed = String(await put({ type: 'input', message: `${message} [${sheet.numbered ? 'Enter: so lassen, ' : ''}${BACK_WORD}: zurück]${sheet.numbered || shown !== '' ? '' : '\n'}`, default: shown === '' ? undefined : shown, theme: theme({ message, width, keys: [] }), validate: (text: string) => {
    const found = isBackWord(text) ? [] : read(text)
    return typeof found === 'string' ? found : true
  } }))
  const replies = isBackWord(typed) ? undefined : read(typed)
  if (replies === undefined || typeof replies === 'string') return undefined
  for (const words of understoodOn(sheet, replies, asked, typed)) say(dim(`${wrapped(`= ${words}`, width, '  ', '    ')}\n`))
  return replies
}
const HOW_TO_CHANGE = `Enter übernimmt alles. Ändern: Nummer = neuer Wert, mehrere mit Strichpunkt (1 = …; 2 = …); „${EMPTY_WORD}“ leert eine Zeile. Nur die Nummer: koopgen fragt danach einzeln.`

/** How a date, an amount or hours were understood. */
function echo(question: Question, value: unknown, typed: string, say: (text: string) => void): void {
  const words = value === undefined ? typed : question.inWords(value)
  if (words !== typed) say(dim(`  = ${words}\n`))
}

/** What was changed on a sheet, or its line, as it was understood. */
function understoodOn(sheet: Sheet, replies: readonly Replied[], asked: readonly Asked[], typed: string): readonly string[] {
  const now = replies.map(([question, reply]): Asked => ({ question, current: reply.kind === 'value' ? reply.value : reply.kind === 'open' ? 'noch offen' : undefined }))
  if (!sheet.numbered) return [sheet.shown(now)].filter((words) => words !== typed.trim())
  const before = (question: Question): unknown => asked.find((one) => one.question === question)?.current
  return now.flatMap(({ question, current }, i) => {
    if (replies[i]?.[1].kind === 'open') return [`${question.title}: noch offen`]
    const changed = replies[i]?.[1].kind === 'value' && JSON.stringify(current) !== JSON.stringify(before(question))
    return changed ? [`${question.title}: ${question.inWords(current) || 'ohne Angabe'}`] : []
  })
}

/** Titles on the left, answers on the right, both within the width. */
function summary(sections: readonly Answered[], width: number): string {
  const left = Math.min(44, Math.floor(width * 0.45), Math.max(...sections.flatMap(({ lines }) => lines.map(([title]) => title.length))))
  const line = ([name, words]: Answered['lines'][number]): string => wrapped(words, width, ' '.repeat(left + 4)).replace(/^ */, `  ${cut(name, left).padEnd(left)}  `)
  return `\n${styleText('bold', 'Ihre Angaben')}\n${sections.map(({ title, lines }) => `\n${styleText('bold', title)}\n${lines.map((one) => `${line(one)}\n`).join('')}`).join('')}\n`
}
const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text)
