// How many parties there are and in which roles, in one line: „Ausländerbehörde; MBE + JMD; MBE“.
// Invariant: what is answered are the number of parties and the role of each; the line is only how they are asked together.
import { entryOf } from '../schema/typed.ts'
import type { Role } from '../schema/agreement.ts'
import { count } from '../schema/parts/parties.ts'
import { ROLE_WORDS } from '../schema/parts/words.ts'
import type { Kind } from '../templates/templates.ts'
import { type Path, valueAt, withValue } from '../yaml/paths.ts'
import { fieldQuestion, questionOf } from './fields.ts'
import { type Asking, givenParties, partyCount } from './party-questions.ts'
import { OWN, type Question, type Replied, type Reply, type Sheet } from './question.ts'
import { replyTo, standing } from './sheets.ts'

const COUNT: Path = [OWN, 'parteien']
/** Where the words are long, or have a comma. */
const SHORT: Readonly<Partial<Record<Role, string>>> = { mbe: 'MBE', jmd: 'JMD', kommune: 'Kommune' }
const shortOf = (role: Role): string => SHORT[role] ?? ROLE_WORDS[role]
const shown = (roles: unknown): string => [roles].flat().map((role) => shortOf(role as Role)).join(' + ')

/** The number of parties and their roles. */
export function roleQuestions(asking: Asking): readonly Question[] {
  const { kind, data } = asking
  const many = Math.max(2, kind.rollen.length, givenParties(data))
  const countQuestion = questionOf({ ...entryOf(count), title: 'Wie viele Parteien schließen die Vereinbarung?' }, COUNT, { suggestion: many, help: 'Mindestens zwei, zum Beispiel eine Behörde und ein Träger.' })
  const sheet: Sheet = {
    title: 'Wer schließt die Vereinbarung? In welchen Rollen?',
    help: helpFor(kind),
    numbered: false,
    between: '; ',
    shown: (asked) => {
      const parts = Array.from({ length: Number(standing(asked[0])) }, (_, n) => shown(standing(asked[n + 1]) ?? roleQuestion(n, asking).suggestion))
      return parts.includes('') ? '' : parts.join('; ')
    },
    read: (typed) => readRoles(typed, countQuestion, asking),
  }
  return [countQuestion, ...Array.from({ length: partyCount(data) || many }, (_, n) => roleQuestion(n, asking))].map((question) => ({ ...question, sheet }))
}
function helpFor(kind: Kind): string {
  const [first = 'kommune', second = 'mbe'] = kind.rollen.flatMap((set) => set.slice(0, 1))
  const names = (Object.keys(ROLE_WORDS) as Role[]).map((role) => (SHORT[role] === undefined ? ROLE_WORDS[role] : `${SHORT[role]} (${ROLE_WORDS[role]})`))
  return `Eine Rolle je Partei, die Parteien mit Strichpunkt getrennt; hat eine mehrere Rollen: MBE + JMD.\nBei vier Parteien zum Beispiel: ${[first, second, 'mbe', 'jmd'].map((role) => shortOf(role as Role)).join('; ')}\nMöglich sind: ${names.join(', ')}. Der Anfang eines Wortes genügt.`
}

/** Each party by itself, then whether all that the kind needs are there. */
function readRoles(typed: string, countQuestion: Question, asking: Asking): readonly Replied[] | string {
  const parts = typed.split(';').map((part) => part.trim()).filter((part) => part !== '')
  const tooMany = countQuestion.refusal(parts.length)
  if (tooMany !== undefined) return parts.length < 2 ? 'Eine Vereinbarung hat mindestens zwei Parteien. Trennen Sie ihre Rollen mit Strichpunkt: Ausländerbehörde; MBE' : tooMany
  let data = withValue(asking.data, COUNT, parts.length)?.data
  const replies: [Question, Reply | string][] = [[countQuestion, { kind: 'value', value: parts.length }]]
  for (const [n, part] of parts.entries()) {
    const question = roleQuestion(n, { ...asking, data })
    const reply = roleIn(question, part)
    if (typeof reply !== 'string' && reply.kind === 'value') data = withValue(data, question.path, reply.value)?.data ?? data
    replies.push([question, reply])
  }
  const faults = replies.flatMap(([, reply], n) => (typeof reply === 'string' ? [`Partei ${n}: ${reply}`] : []))
  return faults.length > 0 ? faults.join('\n') : replies.flatMap(([question, reply]): readonly Replied[] => (typeof reply === 'string' ? [] : [[question, reply]]))
}
/** A comma leaves open whether one party or two are meant, unless it belongs to the words of a role. */
function isSeveral(question: Question, part: string, known: ReadonlySet<unknown>): boolean {
  const roles = part.split(',').map((piece) => rolesIn(question.read(piece.trim())))
  return new Set(roles).size > 1 && roles.every((role) => known.has(role))
}
function roleIn(question: Question, part: string): Reply | string {
  const known = new Set<unknown>(question.options.map(({ value }) => value))
  if (isSeveral(question, part, known)) return `„${part}“: Trennen Sie zwei Parteien mit Strichpunkt; hat eine Partei mehrere Rollen, schreiben Sie „+“ dazwischen: MBE + JMD.`
  const reply = replyTo({ question: { ...question, refusal: () => undefined }, current: undefined }, part)
  if (typeof reply === 'string' || reply.kind !== 'value') return reply
  const strange = [reply.value].flat().find((role) => !known.has(role))
  if (strange !== undefined) return `„${String(strange)}“ ist keine Rolle, die koopgen kennt. Schreiben Sie zum Beispiel ${[...known].slice(0, 3).map((role) => shortOf(role as Role)).join(', ')}; passt nichts: andere Stelle.`
  const value = rolesIn(reply.value)
  return question.refusal(value) ?? { kind: 'value', value }
}

/** The roles that the kind needs come first. */
function roleQuestion(n: number, { schema, kind, data }: Asking): Question {
  const usual = kind.rollen[Math.min(n, kind.rollen.length - 1)] ?? []
  const question = fieldQuestion(schema, ['parteien', n, 'rolle'])
  const rank = (value: unknown): number => (usual.some((role) => role === value) ? 0 : 1)
  return {
    ...question,
    title: `Partei ${n + 1}: In welcher Rolle?`,
    help: 'Mehrere Rollen sind möglich, etwa MBE und JMD desselben Trägers.',
    form: 'choices',
    options: [...question.options].sort((a, b) => rank(a.value) - rank(b.value)),
    suggestion: usual.slice(0, 1),
    read: (typed) => rolesIn(question.read(typed)),
    refusal: (value) => question.refusal(value) ?? (n === partyCount(data) - 1 ? roleLacking(value, n, kind, data) : undefined),
  }
}
/** The last party can still bring what the kind needs. */
function roleLacking(value: unknown, n: number, kind: Kind, data: unknown): string | undefined {
  const roles: unknown[] = [value, ...Array.from({ length: n }, (_, i) => valueAt(data, ['parteien', i, 'rolle']))].flat()
  const lacking = kind.rollen.find((set) => !set.some((role) => roles.includes(role)))
  return lacking && `Es fehlt noch eine Partei, die ${lacking.map((role) => ROLE_WORDS[role]).join(' oder ')} ist. Wählen Sie diese Rolle, oder nennen Sie mehr Parteien.`
}
const rolesIn = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)
