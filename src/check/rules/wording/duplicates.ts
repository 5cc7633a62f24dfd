// text/doppelt: the same thing said twice, word for word or nearly, in own wording or beside a model clause. Two versions drift apart with the first change.
// Nearly: six words in a row and most of the content words are the same (measured: the closest pair of model sentences shares eight content words).
// A short sentence counts within its paragraph alone. Only sentences with a run of words in common are compared; runs are found by a rolling number for each.
import type { Finding, Wording, WordingRule } from '../../rule.ts'
import { sentencesOf, type Sentence } from '../../sentences.ts'
import type { Passage } from '../../passages.ts'
import { ownWordings } from '../../wording.ts'
import { remembered } from '../../remember.ts'
import { at, short, shown } from './judged.ts'

const RUN = 6
const SHARED = 10
const PART = 0.7
const KINDS: readonly Passage['kind'][] = ['paragraph', 'item']

interface Said extends Heard {
  readonly sentence: Sentence
}
/** What a sentence says, whoever says it. */
interface Heard {
  readonly words: readonly string[]
  readonly text: string
  /** Stems of its longer words. */
  readonly content: ReadonlySet<string>
  readonly runs: ReadonlySet<number>
}
export const duplicates: WordingRule = (wording) => {
  const mine = ownPassages(wording)
  if (mine.length === 0) return []
  const all = sentencesOf(mine).map(saidOf)
  const own = all.filter(({ words }) => words.length >= RUN)
  const runs = new Map<number, Said[]>()
  const findings = own.flatMap((said): readonly Finding[] => {
    const earlier = earlierOf(said, runs)
    keep(said, runs)
    return earlier ? [findingOf(said, earlier, false)] : []
  })
  const compared = new Set(mine)
  const others = body(wording).filter((passage) => !compared.has(passage))
  return [...findings, ...shortTwice(all), ...others.flatMap((passage) => besideModel(passage, runs))]
}
/** „Der Flyer liegt aus. … Der Flyer liegt aus.“ in one paragraph is a slip; in two, a short sentence may well come again. */
const SHORTEST = 3
function shortTwice(all: readonly Said[]): readonly Finding[] {
  const seen = new Map<Passage, Map<string, Said>>()
  return all.filter(({ words }) => words.length >= SHORTEST && words.length < RUN).flatMap((said): readonly Finding[] => {
    const here = seen.get(said.sentence.passage) ?? new Map<string, Said>()
    seen.set(said.sentence.passage, here)
    const earlier = here.get(said.text)
    here.set(said.text, earlier ?? said)
    return earlier ? [findingOf(said, earlier, false)] : []
  })
}
/** More sentences with the same six words are a formula; the first ones stand for them, so that time grows with the text alone. */
const MOST = 8
function keep(said: Said, runs: Map<number, Said[]>): void {
  for (const run of said.runs) {
    const there = runs.get(run)
    if (!there) runs.set(run, [said])
    else if (there.length < MOST) there.push(said)
  }
}
const body = ({ passages }: Wording): readonly Passage[] => passages.filter(({ kind, path }) => KINDS.includes(kind) && path[0] !== 'anlagen')
/** Whole texts of one's own; a value in a model clause is too short to repeat anything. */
function ownPassages(wording: Wording): readonly Passage[] {
  const { agreement } = wording
  if (!agreement) return body(wording)
  if (ownWordings(agreement).length === 0) return []
  return body(wording).filter(({ own, path: [block, id] }) => own && (block === 'zusatz' || block === 'kopf' || (block === 'klauseln' && hasWording(agreement.klauseln[String(id)]))))
}
const hasWording = (choice: { readonly state: string; readonly wording?: unknown } | undefined): boolean => choice?.state === 'on' && choice.wording !== undefined

const saidOf = (sentence: Sentence): Said => ({ sentence, ...heard(sentence.text) })
const heard = remembered((text): Heard => {
  const words = wordsOf(text)
  return { words, text: words.join(' '), content: new Set(words.filter((word) => word.length > 4).map((word) => word.slice(0, 8))), runs: new Set(runsOf(words)) }
})
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z0-9äöüß]+/).filter(Boolean)
const runsIn = remembered((text) => runsOf(wordsOf(text)))
function runsOf(words: readonly string[]): readonly number[] {
  const numbers = words.map(numberOf)
  const runs: number[] = []
  for (let i = 0; i + RUN <= numbers.length; i++) {
    let sum = 7
    for (let k = i; k < i + RUN; k++) sum = (Math.imul(sum, 31) + (numbers[k] ?? 0)) | 0
    runs.push(sum)
  }
  return runs
}
/** Words of one number are rare, and what is found is compared. */
function numberOf(word: string): number {
  let sum = 7
  for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0
  return sum
}

function earlierOf(said: Said, runs: ReadonlyMap<number, readonly Said[]>): Said | undefined {
  const near = new Set([...said.runs].flatMap((run) => runs.get(run) ?? []))
  return [...near].find((other) => other.sentence !== said.sentence && isSame(other, said))
}
function besideModel(passage: Passage, runs: ReadonlyMap<number, readonly Said[]>): readonly Finding[] {
  if (!runsIn(passage.text).some((run) => runs.has(run))) return []
  return sentencesOf([passage]).map(saidOf).flatMap((model): readonly Finding[] => {
    const mine = earlierOf(model, runs)
    return mine ? [findingOf(mine, model, true)] : []
  })
}
function findingOf(here: Said, there: Said, model: boolean): Finding {
  const { passage, start, text } = here.sentence
  const place = there.sentence.placeOf()
  const nearly = here.text === there.text ? '' : ', fast mit denselben Worten'
  const finding = at(passage, start, start + text.length, { code: 'text/doppelt', message: `„${short(shown(text))}“ steht schon ${model ? 'in einer Musterklausel' : passage === there.sentence.passage ? 'in demselben Absatz' : 'an anderer Stelle'}${nearly}.`, hint: 'Streichen Sie eine der beiden Stellen, oder verweisen Sie von einer auf die andere.' })
  return { ...finding, ...(place && { related: [{ place, message: 'Hier steht es auch.' }] }) }
}

function isSame(a: Said, b: Said): boolean {
  if (a.text === b.text) return true
  if (a.sentence.passage.lead !== null && a.sentence.passage.lead === b.sentence.passage.lead) return false // items of one list differ in what they are about
  const [mine, other] = [a.content, b.content]
  const shared = [...mine].filter((word) => other.has(word)).length
  return shared >= SHARED && shared >= PART * Math.min(mine.size, other.size)
}
