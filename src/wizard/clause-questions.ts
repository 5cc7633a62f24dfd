// Which clauses the agreement has, and their parameters. Everything comes from the templates.
// Invariant: what protects the person seeking advice is always in; it is shown, never offered for removal.
import { neededParameters, onByDefault } from '../schema/clause-control.ts'
import type { Decl } from '../schema/declaration.ts'
import { isDecl, isNeeded } from '../schema/declared.ts'
import { entryOfDecl, inWords } from '../schema/typed.ts'
import type { ClauseTemplate, Kind } from '../templates/templates.ts'
import { type Path, valueAt } from '../yaml/paths.ts'
import { declQuestion, fieldQuestion } from './fields.ts'
import { type Asking, bearerOf, partyCount } from './party-questions.ts'
import { type Option, OWN, type Question } from './question.ts'
import { idsOf } from './ids.ts'
import { together } from './sheets.ts'

const LEVEL_WORDS = { pflicht: 'immer enthalten', empfohlen: 'empfohlen', ergaenzend: 'ergänzend', optional: 'auf Wunsch' } as const
export const CLAUSES: Path = [OWN, 'klauseln']
export const ADAPT: Path = [OWN, 'anpassen']
/** Asked about in sections of their own. */
const ELSEWHERE = new Set(['praeambel', 'laufzeit', 'kuendigung'])

type Size = 'knapp' | 'ausfuehrlich'
export const sizeOf = (data: unknown): Size => (valueAt(data, ['umfang']) === 'ausfuehrlich' ? 'ausfuehrlich' : 'knapp')
/** May be struck out. */
export const isOffered = ({ id, stufe }: ClauseTemplate): boolean => stufe !== 'pflicht' && !ELSEWHERE.has(id)
const offered = (kind: Kind): readonly ClauseTemplate[] => [...kind.klauseln.values()].filter(({ id }) => !ELSEWHERE.has(id))

/** The clauses that will be printed. */
export function chosenIn(data: unknown, kind: Kind): readonly ClauseTemplate[] {
  const picked = valueAt(data, CLAUSES)
  return [...kind.klauseln.values()].filter((clause) => {
    if (Array.isArray(picked) && isOffered(clause)) return picked.includes(clause.id)
    const written = valueAt(data, ['klauseln', clause.id])
    if (written !== undefined) return written !== false && valueAt(written, ['entfaellt']) === undefined
    return onByDefault(clause.stufe, sizeOf(data))
  })
}

export function clauseChoice({ kind, data }: Asking): Question {
  const options = offered(kind).map((clause): Option => ({ value: clause.id, words: `${clause.titel} (${LEVEL_WORDS[clause.stufe]})`, help: clause.hilfe, ...(clause.stufe === 'pflicht' && { fixed: true }) }))
  const ids = new Set(options.map(({ value }) => value))
  return {
    path: CLAUSES,
    title: 'Welche Klauseln soll die Vereinbarung haben?',
    help: 'Empfohlenes ist angekreuzt. Was Sie abwählen, begründen Sie gleich in einem Satz.',
    form: 'choices',
    options,
    suggestion: offered(kind).filter((clause) => onByDefault(clause.stufe, sizeOf(data))).map(({ id }) => id),
    optional: true,
    ...amongClauses(ids),
    noun: 'Klauseln',
    inWords: (value) => (Array.isArray(value) ? `${value.length + options.filter(({ fixed }) => fixed).length} Klauseln` : ''),
  }
}
/** Several of these clauses, by their ids. */
const amongClauses = (known: ReadonlySet<unknown>): Pick<Question, 'read' | 'refusal'> => ({
  read: (typed) => typed.split(/[;,]/).map((part) => part.trim()).filter((part) => part !== ''),
  refusal: (value) => {
    const wrong = [value].flat().find((one) => !known.has(one))
    return wrong === undefined ? undefined : `Eine Klausel „${String(wrong)}“ gibt es hier nicht. Möglich: ${[...known].join(', ')}.`
  },
})

/** A recommended clause that was struck out: why. */
export function reasonQuestions({ kind, data, schema }: Asking): readonly Question[] {
  const picked = valueAt(data, CLAUSES)
  if (!Array.isArray(picked)) return []
  return offered(kind)
    .filter((clause) => clause.stufe === 'empfohlen' && !picked.includes(clause.id))
    .map((clause) => fieldQuestion(schema, ['klauseln', clause.id, 'entfaellt'], { title: `Warum entfällt „${clause.titel}“?`, help: `${clause.hilfe} Ein Satz genügt; er steht im Protokoll, nicht in der Vereinbarung.` }))
}

/** Parameters without which a chosen clause cannot be printed. */
export function neededQuestions(asking: Asking): readonly Question[] {
  return chosenIn(asking.data, asking.kind).flatMap((clause) => [
    ...neededParameters(clause).map((name) => paramQuestion(clause, name, asking)),
    ...(FACT_BESIDE.has(clause.id) ? [fieldQuestion(asking.schema, ['schluss', clause.id], { optional: false })] : []),
  ])
}
/** Final clauses that print a fact of the block `schluss`. */
export const FACT_BESIDE: ReadonlySet<string> = new Set(['gerichtsstand', 'gremienvorbehalt'])

export function adaptChoice({ kind, data }: Asking): readonly Question[] {
  const clauses = chosenIn(data, kind).filter((clause) => adaptable(clause).length > 0)
  if (clauses.length === 0) return []
  const ids = new Set<unknown>(clauses.map(({ id }) => id))
  return [
    {
      path: ADAPT,
      title: 'Welche Klauseln möchten Sie anpassen?',
      help: 'Für alle anderen gelten die Vorschläge; ändern lässt sich später alles in der Datei.',
      form: 'choices',
      options: clauses.map((clause) => ({ value: clause.id, words: clause.titel, help: summary(clause) })),
      suggestion: [],
      optional: true,
      ...amongClauses(ids),
      noun: 'Klauseln',
      inWords: (value) => (Array.isArray(value) && value.length > 0 ? value.join(', ') : 'keine'),
    },
  ]
}
const summary = (clause: ClauseTemplate): string =>
  adaptable(clause).map(([, decl]) => `${decl.titel}: ${decl.vorgabe === undefined ? 'offen' : inWords(decl.vorgabe, entryOfDecl(decl).choices)}`).join(' · ')
/** Tables and annexes are filled in in the file. */
const adaptable = (clause: ClauseTemplate): readonly (readonly [string, Decl])[] => Object.entries(clause.parameter).filter(([name, decl]) => decl.typ !== 'tabelle' && name !== 'als_anlage' && !isNeeded(decl))

/** Sheets of fifteen rows at most, each with whole clauses. */
export function adaptQuestions(asking: Asking): readonly Question[] {
  const asked = valueAt(asking.data, ADAPT)
  if (!Array.isArray(asked)) return []
  const clauses = chosenIn(asking.data, asking.kind).filter(({ id }) => asked.includes(id)).map((clause) => adaptable(clause).map(([name]) => paramQuestion(clause, name, asking)))
  const sheets: Question[][] = []
  for (const questions of clauses) {
    const last = sheets.at(-1)
    if (last && last.length + questions.length <= MOST_ROWS) last.push(...questions)
    else sheets.push([...questions])
  }
  return sheets.flatMap((questions, n) => together(`Klauseln anpassen${sheets.length > 1 ? `, Blatt ${n + 1} von ${sheets.length}` : ''}`, questions))
}
const MOST_ROWS = 15

function paramQuestion(clause: ClauseTemplate, name: string, asking: Asking): Question {
  const decl = clause.parameter[name]
  if (!decl) throw new TypeError(`no parameter ${name}`)
  const question = declQuestion(decl, ['klauseln', clause.id, name], { title: `${clause.titel}: ${decl.titel}` })
  return withParties(quotedIn(clause.body, name, question), decl, asking)
}
/** What the text prints between quotation marks has single ones inside. */
function quotedIn(text: string, name: string, question: Question): Question {
  if (!text.includes(`„{{${name}}}“`)) return question
  return { ...question, read: (typed) => question.read(typed.replace(/[„“"]([^„“”"]*)[“”"]/g, '‚$1‘')) }
}
/** A party is chosen among those of the agreement. */
function withParties(question: Question, decl: Decl, { data }: Asking): Question {
  const inner = decl.typ === 'liste' ? decl.von : decl
  if (inner.typ !== 'partei') return question
  const ids = idsOf(data)
  const roles = (n: number): unknown[] => [valueAt(data, ['parteien', n, 'rolle'])].flat()
  const options = Array.from({ length: partyCount(data) }, (_, n) => ({ value: ids[n], words: bearerOf(n, data), n })).filter(({ n }) => !inner.rollen || inner.rollen.some((role) => roles(n).includes(role)))
  if (options.length === 0) return question
  const isThere = (value: unknown): boolean => [value].flat().every((id) => options.some((one) => one.value === id))
  const refusal = (value: unknown): string | undefined => question.refusal(value) ?? (isThere(value) ? undefined : 'Diese Partei gibt es nicht mehr. Wählen Sie eine der genannten.')
  return { ...question, form: decl.typ === 'liste' ? 'choices' : 'choice', options, refusal, inWords: (value) => inWords(value, options) }
}

/** Facts that several clauses use; only what is needed on the short way. */
export function factQuestions({ kind, full }: Asking): readonly Question[] {
  const flat = Object.entries(kind.angaben).flatMap(([name, entry]): (readonly [Path, Decl])[] =>
    isDecl(entry) ? [[['angaben', name], entry]] : Object.entries(entry).map(([inner, decl]) => [['angaben', name, inner], decl]),
  )
  const texts = [...kind.klauseln.values()].map(({ body }) => body).join('\n')
  return flat.filter(([, decl]) => full || isNeeded(decl)).map(([path, decl]) => quotedIn(texts, path.slice(1).join('.'), declQuestion(decl, path, {})))
}
