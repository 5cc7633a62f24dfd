// The questions in their order, as a function of what has been said: sections of the wizard.
// The short way asks what has no good answer of its own; the full way asks everything that agreements usually differ in.
import { ROLE_WORDS } from '../schema/parts/words.ts'
import { onByDefault } from '../schema/clause-control.ts'
import { agreementSchema, isFree, needsState } from '../schema/parts/agreement.ts'
import type { Kind, Templates } from '../templates/templates.ts'
import { valueAt } from '../yaml/paths.ts'
import { adaptChoice, adaptQuestions, CLAUSES, chosenIn, clauseChoice, factQuestions, neededQuestions, reasonQuestions, sizeOf } from './clause-questions.ts'
import { choiceQuestion, fieldQuestion, type Schema } from './fields.ts'
import { openQuestion } from './open-answers.ts'
import { partiesOf } from './parties.ts'
import { type Asking, derivedInWords, derivedQuestions, isCarrier, partyCount, partyQuestions } from './party-questions.ts'
import { ACCEPT, GROUP, isDay, type Question, type Section, WAY } from './question.ts'
import { roleQuestions } from './role-questions.ts'
import { together } from './sheets.ts'

const yesNo = [{ value: true, words: 'Ja' }, { value: false, words: 'Nein' }]

/** Today's law is printed for the day of the text; `today` is only a suggestion. */
export function planOf(data: unknown, templates: Templates, today: string): readonly Section[] {
  const kind = templates.kinds.get(String(valueAt(data, ['typ'])))
  const start = { title: 'Worum es geht', questions: [kindQuestion(templates), wayQuestion()] }
  if (!kind) return [start]
  const full = valueAt(data, WAY) === 'alles'
  const schema = agreementSchema(kind, sizeOf(data))
  const asking: Asking = { schema, kind, data, full }
  return [
    { ...start, questions: [...start.questions, fieldQuestion(schema, ['datum'], { help: 'Danach richtet sich, welche Begriffe des Rechts gedruckt werden.', suggestion: today }), ...(full && !isFree(kind) ? [sizeQuestion(asking)] : [])] },
    ...partySections(asking),
    ...rest(asking),
  ]
}

function kindQuestion({ kinds }: Templates): Question {
  const options = [...kinds.values()].map(({ typ, titel, hilfe }) => ({ value: typ, words: titel, help: hilfe }))
  return choiceQuestion(['typ'], 'Welche Vereinbarung möchten Sie schließen?', undefined, options)
}
function wayQuestion(): Question {
  return choiceQuestion(WAY, 'Wie möchten Sie vorgehen?', 'Sie können später alles in der Datei ändern.', [
    { value: 'kurz', words: 'Vorschläge übernehmen: etwa 15 Fragen', help: 'Für alles Übrige gilt, was die Empfehlungen nahelegen.' },
    { value: 'alles', words: 'Selbst wählen: mit zwei Parteien etwa 25 Fragen', help: 'Klauseln, Laufzeit, Kündigung und Unterschrift; Vorschläge übernehmen oder einzelne ändern.' },
  ], 'kurz')
}
/** What each choice gives of this kind. */
function sizeQuestion({ schema, kind }: Asking): Question {
  const clauses = (size: 'knapp' | 'ausfuehrlich'): number => [...kind.klauseln.values()].filter(({ stufe }) => onByDefault(stufe, size)).length
  return fieldQuestion(schema, ['umfang'], {
    help: 'Was Ratsuchende schützt, steht in beiden Fassungen. Einzelne Klauseln wählen Sie danach.',
    suggestion: 'knapp',
    options: [
      { value: 'knapp', words: `Knapp: ${clauses('knapp')} Klauseln, etwa 4 Seiten mit zwei Parteien`, help: 'Das Nötige und Empfohlene, in wenigen Sätzen.' },
      { value: 'ausfuehrlich', words: `Ausführlich: ${clauses('ausfuehrlich')} Klauseln, meist 8 bis 13 Seiten`, help: 'Dazu ergänzende Klauseln, und zu jeder Klausel mehr Einzelheiten.' },
    ],
  })
}
function partySections(asking: Asking): readonly Section[] {
  const many = partyCount(asking.data)
  const made = asking.full ? [] : partiesOf(asking.data)
  return [
    { title: 'Parteien', intro: introOf(asking.kind), questions: roleQuestions(asking) },
    ...Array.from({ length: many }, (_, n) => ({ title: `Partei ${n + 1}`, questions: partyQuestions(n, asking), ...(made[n] && { said: derivedInWords(n, asking, made[n]) }) })),
    ...common(asking),
  ]
}
function introOf(kind: Kind): string | undefined {
  const sets = kind.rollen.map((roles) => roles.map((role) => ROLE_WORDS[role]).join(' oder '))
  return sets.length > 0 ? `Nötig ist je eine Partei: ${sets.join('; ')}.` : undefined
}
/** Land, and several carriers as one group. */
function common(asking: Asking): readonly Section[] {
  const { schema, data, full } = asking
  const carriers = Array.from({ length: partyCount(data) }, (_, n) => n).filter((n) => isCarrier(valueAt(data, ['parteien', n, 'rolle'])))
  const questions = [
    ...(full ? together('Was die Namen sagen', derivedQuestions(asking)) : []),
    ...(needsState({ parteien: partiesOf(data) }) ? [fieldQuestion(schema, ['land'], { help: 'Danach richten sich Datenschutzrecht und Form der Unterschrift.' })] : []),
    ...(full && carriers.length > 1 && valueAt(data, ['gruppen']) === undefined ? [choiceQuestion(GROUP, 'Sollen die Träger im Text gemeinsam „die Träger“ heißen?', 'Sie stehen dann im Kopf unter einer Überschrift.', yesNo, true)] : []),
  ]
  return questions.length > 0 ? [{ title: 'Gemeinsame Angaben', questions }] : []
}

function rest(asking: Asking): readonly Section[] {
  const facts = factQuestions(asking)
  return [
    ...(facts.length > 0 ? [{ title: 'Angaben', questions: facts }] : []),
    ...(isFree(asking.kind) ? [] : [{ title: 'Klauseln', intro: PROTECTION, questions: clauseQuestions(asking) }]),
    { title: 'Laufzeit', questions: termQuestions(asking) },
    ...(asking.full ? [{ title: 'Unterzeichnung', questions: together('Unterzeichnung', signingQuestions(asking)) }, { title: 'Überschrift', questions: together('Überschrift und Fußzeile', headQuestions(asking)) }] : []),
  ]
}
const PROTECTION = 'Immer enthalten ist, was Ratsuchende schützt: Die Beratung ist freiwillig, unabhängig und vertraulich, und niemandem entstehen Nachteile, wenn er sie nicht nutzt. Diese Klauseln lassen sich hier nicht abwählen; in der Datei entfallen sie nur mit einem Grund, und koopgen warnt dann.'

function clauseQuestions(asking: Asking): readonly Question[] {
  const { data, full } = asking
  const accept = full ? [] : [choiceQuestion(ACCEPT, 'Die empfohlenen Klauseln mit ihren Vorschlägen übernehmen?', 'Nein: Sie wählen die Klauseln einzeln.', yesNo, true)]
  const pick = full || valueAt(data, ACCEPT) === false
  return [...accept, ...(pick ? [clauseChoice(asking), ...reasonQuestions(asking)] : []), ...neededQuestions(asking), ...(pick && valueAt(data, CLAUSES) !== undefined ? [...adaptChoice(asking), ...adaptQuestions(asking)] : [])]
}

const USUAL_LENGTH: Readonly<Record<string, string>> = { projekt: 'projekt', integrationskurs: 'bewilligung' }
function termQuestions({ schema, kind, data, full }: Asking): readonly Question[] {
  const of = (path: readonly string[], more: Parameters<typeof fieldQuestion>[2] = {}) => fieldQuestion(schema as Schema, ['laufzeit', ...path], more)
  const length = String(valueAt(data, ['laufzeit', 'dauer']) ?? valueAt(data, ['laufzeit', 'bis']) ?? '')
  const endsByItself = isDay(length) || (/^\d/.test(length) && ['keine', 'durch-beschluss'].includes(String(valueAt(data, ['laufzeit', 'verlaengerung', 'art']))))
  const isOpen = openQuestion(data, ['laufzeit', 'dauer']) !== undefined
  const others = partyCount(data) > 2 && !(isFree(kind) && length === '' && !isOpen)
  const details = [
    ...(full && !isFree(kind) ? [beginQuestion(of(['beginn'], { suggestion: 'unterzeichnung' }))] : []),
    ...(full && /^\d/.test(length) && !isDay(length) ? [of(['verlaengerung', 'art'], { title: 'Verlängerung', suggestion: 'automatisch' })] : []),
    ...(full && (length !== '' || isOpen) ? [of(['kuendigung', 'frist'], { title: 'Kündigungsfrist', suggestion: '3 Monate' })] : []),
    ...(full && (length === 'unbefristet' || endsByItself) ? [noticeDay(of(['kuendigung', 'zum']))] : []),
    ...(others ? [of(['kuendigung', 'wirkung'], { title: 'Wenn eine Partei kündigt', help: 'Bei mehr als zwei Parteien muss feststehen, was für die anderen gilt.', suggestion: 'nur-ausscheiden' })] : []),
  ]
  return [
    ...(valueAt(data, ['laufzeit', 'bis']) === undefined ? [lengthQuestion(of(['dauer'], isFree(kind) ? { optional: true } : { suggestion: USUAL_LENGTH[kind.typ] ?? '1 Jahr' }), lastDay(of(['bis']), data), kind)] : []),
    ...(full ? together('Beginn, Verlängerung, Kündigung', details) : details),
  ]
}

const beginQuestion = (question: Question): Question => ({ ...question, inWords: (value) => (value === 'unterzeichnung' ? 'mit der letzten Unterschrift' : question.inWords(value)) })
/** Words that only other kinds have are refused here; a day is taken as the last one. */
function lengthQuestion(question: Question, last: Question, { typ }: Kind): Question {
  const words = Object.values(USUAL_LENGTH).filter((word) => word !== USUAL_LENGTH[typ])
  const own = USUAL_LENGTH[typ] === undefined ? '' : `, „${USUAL_LENGTH[typ]}“`
  return {
    ...question,
    help: `Zum Beispiel „1 Jahr“, „18 Monate“, „unbefristet“${own}, oder der letzte Tag: 31.12.2028.`,
    read: (typed) => {
      const day = last.read(typed.replace(/^bis\s+(?:zum\s+)?/i, ''))
      return isDay(day) ? day : question.read(typed)
    },
    refusal: (value) => {
      if (/\d\.\s?\d|\d{4}/.test(String(value))) return last.refusal(value)
      if (words.includes(String(value))) return `„${String(value)}“ gibt es in dieser Vereinbarung nicht. Möglich: „1 Jahr“, „unbefristet“${own}.`
      return question.refusal(value) === undefined ? undefined : `„${String(value)}“ ist keine Dauer. Schreiben Sie zum Beispiel „1 Jahr“, „18 Monate“, „unbefristet“${own}, oder den letzten Tag: 31.12.2028.`
    },
  }
}
/** The last day stands under „bis“ and must lie behind the beginning. */
function lastDay(question: Question, data: unknown): Question {
  const begin = valueAt(data, ['laufzeit', 'beginn'])
  const first = isDay(begin) ? begin : String(valueAt(data, ['datum']) ?? '')
  return { ...question, refusal: (value) => question.refusal(value) ?? (String(value) <= first ? `Der letzte Tag muss hinter ${isDay(begin) ? 'dem Beginn' : 'dem Datum der Vereinbarung'} liegen.` : undefined) }
}
/** Where the term has no end that a notice could wait for. */
const noticeDay = (question: Question): Question => ({ ...question, title: 'Kündigung zum', options: question.options.filter(({ value }) => value !== 'laufzeitende'), suggestion: 'quartalsende' })

/** What the electronic signature carries itself, and what no chosen clause prints, is not asked. */
function signingQuestions({ schema, data, kind }: Asking): readonly Question[] {
  const mode = valueAt(data, ['unterzeichnung', 'modus']) ?? 'papier'
  const onPaper = mode !== 'qes'
  const once = valueAt(data, ['unterzeichnung', 'ort_datum']) !== 'je-unterschrift'
  const of = (key: string, more: Parameters<typeof fieldQuestion>[2]) => fieldQuestion(schema, ['unterzeichnung', key], more)
  return [
    of('modus', { suggestion: 'papier' }),
    ...(onPaper ? [of('ort_datum', { suggestion: 'einmal' })] : []),
    ...(onPaper && once ? [of('ort', { title: 'Ort der Unterzeichnung', optional: true }), of('datum', { title: 'Tag der Unterzeichnung', optional: true })] : []),
    ...(mode === 'papier' && chosenIn(data, kind).some(({ id }) => id === 'ausfertigungen') ? [of('ausfertigungen', { optional: true, suggestion: partyCount(data) })] : []),
  ]
}
function headQuestions({ schema, data }: Asking): readonly Question[] {
  const place = valueAt(data, ['parteien', 0, 'sitz', 'ort'])
  return [
    fieldQuestion(schema, ['untertitel'], { optional: true, help: 'Steht unter „Kooperationsvereinbarung“. Beispiel: zur Zusammenarbeit in Musterhausen' }),
    fieldQuestion(schema, ['kurztitel'], { optional: true, ...(typeof place === 'string' && { suggestion: `Kooperation ${place}`.slice(0, 40) }) }),
    fieldQuestion(schema, ['aktenzeichen'], { optional: true, help: 'Falls die Behörde eines vergeben hat.' }),
  ]
}
