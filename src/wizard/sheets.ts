// Several small questions at one prompt: what holds for each stands there numbered, and one line changes what somebody wants otherwise.
// Invariant: each part is read and judged by its own question; what was taken is filled in at the end, from the answers as they are then.
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { isLeftOpen } from './open-answers.ts'
import { type Asked, keyOf, OWN, type Question, type Replied, type Reply, type Section, type Sheet, type State } from './question.ts'

/** Taken as proposed; to be asked by itself. */
const marks = ({ path }: Question) => ({ taken: [OWN, 'uebernommen', keyOf(path)], single: [OWN, 'einzeln', keyOf(path)] }) satisfies Record<string, Path>

/** These questions on one sheet. */
export function together(title: string, questions: readonly Question[], help?: string): readonly Question[] {
  const sheet: Sheet = { title, numbered: true, between: '; ', shown: () => '', read: readNumbered, ...(help !== undefined && { help }) }
  return questions.length < 2 ? questions : questions.map((question) => ({ ...question, sheet }))
}
/** What holds if nobody says otherwise. */
export const standing = (one: Asked | undefined): unknown => one?.current ?? one?.question.suggestion
/** Its numbered rows: what holds, and what else there is. */
export const rowsOf = (asked: readonly Asked[]): readonly string[] => asked.map((one, i) => `${i + 1}  ${one.question.title}: ${inRow(one)}${othersFor(one)}`)
function inRow(one: Asked): string {
  const value = standing(one)
  if (value !== undefined) return one.question.inWords(value) || '–'
  const example = /Beispiel: (.+)$/.exec(one.question.help ?? '')?.[1]
  return example === undefined ? '–' : `– (zum Beispiel: ${example})`
}
function othersFor(one: Asked): string {
  const { form, options } = one.question
  const others = options.filter(({ value }) => value !== standing(one)).map(({ words }) => words)
  return form === 'choice' && others.length > 0 && others.length <= FEW ? ` (oder: ${others.join(', ')})` : ''
}
const FEW = 3

// ---- one line for all
/** „2 = ja; 3 = sechs Wochen“; „2, 3“ asks for these by themselves. Of questions that all have to be answered, the answers in their order. */
function readNumbered(typed: string, asked: readonly Asked[]): readonly Replied[] | string {
  const parts = partsIn(typed, asked.length)
  if (typeof parts === 'string') return parts
  const replies = asked.map((one, i): readonly [Asked, Reply | string] => {
    const text = parts.get(i + 1)
    return [one, text === undefined ? unchanged(one) : text === '' ? { kind: 'single' } : replyTo(one, text)]
  })
  return allOrFaults(replies, asked)
}
/** Each fault with the number and title of its part. */
function allOrFaults(replies: readonly (readonly [Asked, Reply | string])[], asked: readonly Asked[]): readonly Replied[] | string {
  const faults = replies.flatMap(([one, reply]) => (typeof reply === 'string' ? [`${asked.indexOf(one) + 1} ${one.question.title}: ${reply}`] : []))
  return faults.length > 0 ? faults.join('\n') : replies.flatMap(([{ question }, reply]): readonly Replied[] => (typeof reply === 'string' ? [] : [[question, reply]]))
}
function partsIn(typed: string, many: number): ReadonlyMap<number, string> | string {
  const text = typed.trim()
  if (text === '') return new Map()
  const numbers = /^\d{1,2}(?:(?:\s*[,;]\s*|\s+(?:und\s+)?)\d{1,2})*$/.test(text) ? text.match(/\d+/g)?.map((digits): [number, string] => [Number(digits), '']) : undefined
  const found = numbers ?? text.split(/(?:^|\s*;)\s*(\d{1,2})\s*=\s*/).slice(1).flatMap((part, i, all): [number, string][] => (i % 2 === 0 ? [[Number(part), (all[i + 1] ?? '').replace(/\s*;\s*$/, '')]] : []))
  if (found.length === 0 || (!numbers && !/^\d{1,2}\s*=/.test(text))) return 'Schreiben Sie die Nummer und ein Gleichheitszeichen vor den neuen Wert, zum Beispiel: 1 = … Enter allein lässt alles, wie es ist.'
  const wrong = found.find(([n]) => n < 1 || n > many)
  if (wrong) return `Eine Nummer ${wrong[0]} gibt es hier nicht. Möglich: 1 bis ${many}.`
  const swallowed = found.flatMap(([n, part]) => [...part.matchAll(/[,；\s](\d{1,2})\s*=/g)].map(([, digits]) => [n, Number(digits)] as const)).find(([, other]) => other >= 1 && other <= many)
  if (swallowed) return `Trennen Sie mehrere Angaben mit einem Strichpunkt: ${swallowed[0]} = …; ${swallowed[1]} = … Gehört „${swallowed[1]} =“ zum Wert, schreiben Sie nur die Nummer ${swallowed[0]}; koopgen fragt dann einzeln danach.`
  const twice = found.find(([n], i) => found.findIndex(([other]) => other === n) < i)
  return twice ? `Die Nummer ${twice[0]} steht zweimal da. Streichen Sie eine der beiden.` : new Map(found)
}
function unchanged(one: Asked): Reply | string {
  const { question, current } = one
  if (current !== undefined) return { kind: 'value', value: current }
  if (question.suggestion !== undefined) return { kind: 'taken' }
  return question.optional ? { kind: 'value', value: undefined } : 'Hier ist eine Angabe nötig.'
}

// ---- one part
export const EMPTY_WORD = '-'
/** Also with a longer dash, as an empty row is shown. */
export const isEmptied = (text: string): boolean => ['', EMPTY_WORD, '–', '—'].includes(text)
/** A part of a line as the reply to its question; a text: why not. */
export function replyTo({ question }: Asked, typed: string): Reply | string {
  const text = typed.trim()
  if (isLeftOpen(question, text)) return { kind: 'open' }
  if (question.optional && isEmptied(text)) return { kind: 'value', value: undefined }
  if (text === '') return 'Hier ist eine Angabe nötig.'
  const value = valueIn(question, text)
  return question.refusal(value) ?? { kind: 'value', value }
}
function valueIn(question: Question, text: string): unknown {
  if (question.options.length === 0) return question.read(text)
  if (question.form === 'choice') return optionIn(question, text)
  return text.split(/[,;+]|\s+und\s+/).map((part) => part.trim()).filter((part) => part !== '').map((part) => optionIn(question, part))
}
/** By its value, its words, or the beginning of one of them where that leaves no doubt. */
function optionIn({ options }: Question, text: string): unknown {
  const same = options.find(({ value, words }) => [value, words].some((one) => plain(String(one)) === plain(text)))
  const beginning = options.filter(({ words }) => plain(words).startsWith(plain(text)))
  const within = options.filter(({ words }) => plain(words).split(/[^a-z0-9]+/).some((word) => word.startsWith(plain(text))))
  const [only, ...more] = same ? [same] : beginning.length > 0 ? beginning : within
  return only && more.length === 0 ? only.value : text
}
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const plain = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)

// ---- what was taken, and what is asked by itself
const marked = (state: State, path: Path): State => ({ ...state, data: withValue(state.data, path, true)?.data ?? state.data })
export const taken = (state: State, question: Question): State => marked(state, marks(question).taken)
export const single = (state: State, question: Question): State => marked(state, marks(question).single)
export const isSingle = (data: unknown, question: Question): boolean => valueAt(data, marks(question).single) === true
export const isTaken = (data: unknown, question: Question): boolean => valueAt(data, marks(question).taken) === true && valueAt(data, question.path) === undefined
/** The marks of a question. */
export const marksOf = (path: Path): readonly Path[] => Object.values(marks({ path } as Question))

/** With the proposals that were taken. */
export function withTaken(state: State, sections: readonly Section[]): State {
  const all = sections.flatMap(({ questions }) => questions).filter((question) => isTaken(state.data, question))
  const data = all.reduce((before: unknown, { path, suggestion }) => (suggestion === undefined ? before : withValue(before, path, suggestion)?.data), state.data)
  return { ...state, data }
}
