// The control words of a clause beside its parameters, and the states of a clause, decided before any field is judged:
// a wrong combination is one message. Grammar: yaml.md §1 and ARCHITECTURE.md.
import * as z from 'zod'
import type { ClauseTemplate, Level } from '../templates/templates.ts'
import { isNeeded, type CONTROL } from './declared.ts'
import { refused } from './judge.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { examplesWith, type PartyFor } from './params/parties.ts'
import { exampleOf } from './params/table.ts'
import { flow, shown } from './phrases.ts'
import { reasonLine, reasonWords } from './reason.ts'
import { note } from './registry.ts'
import { line, prose, slug } from './scalars.ts'

type Word = (typeof CONTROL)[number]
const word = (id: Word, schema: z.ZodType, title: string, description: string) => note(schema, { id: `Steuerwort_${id}`, title, description }).optional()
export const controlWords: Readonly<Record<Word, z.ZodType>> = {
  titel: word('titel', line(), 'Eigene Überschrift', 'Ersetzt die Überschrift der Klausel.'),
  wortlaut: word('wortlaut', prose(), 'Eigener Wortlaut', 'Ersetzt den Text der Klausel (Markdown). Das Protokoll nennt ihn als Abweichung; {name} setzt die Angabe „name“ ein.'),
  woertlich: word('woertlich', z.boolean(), 'Genau so drucken', 'Der eigene Wortlaut wird Zeichen für Zeichen gedruckt, ohne Verweise und ohne Typografie.'),
  absaetze: word('absaetze', z.enum(['auto', 'ja', 'nein']), 'Absätze nummerieren', 'auto: nur bei mehr als einem Absatz.'),
  nach: word('nach', slug, 'Hinter einer anderen Klausel', 'id der Klausel, hinter der diese steht.'),
  vor: word('vor', slug, 'Vor einer anderen Klausel', 'id der Klausel, vor der diese steht.'),
  entfaellt: word('entfaellt', note(reasonLine(1000), reasonWords('Das regelt schon die Rahmenvereinbarung von 2025.', ' in einer Zeile')), 'Weglassen mit Begründung', 'Die Klausel wird nicht gedruckt; der Grund steht im Protokoll.'),
}

/** `false` is an omission without a reason. The control character keeps the mark apart from every reason that can be written. */
export const NO_REASON = '\u0000 ohne Grund'

type Block = Readonly<Record<string, unknown>>
type Refuse = (code: 'klausel/pflicht' | 'klausel/widerspruch' | 'klausel/form', message: string, hint: string, key?: string) => never
type Clause = Pick<ClauseTemplate, 'id' | 'titel' | 'stufe' | 'parameter'>

/** What is written → a block: `true` is an empty one, `false` one with `entfaellt`. */
export function asBlock(clause: Clause) {
  return (raw: unknown, ctx: z.RefinementCtx): unknown => {
    const refuse: Refuse = (code, message, hint, key) => {
      ctx.addIssue(refused(code, message, { hint, input: raw, ...(key === undefined ? {} : { path: [key], part: 'key' }) }))
      return z.NEVER
    }
    if (raw === undefined || raw === true) return {}
    if (raw === false) return clause.stufe === 'pflicht' ? needsReason(clause, refuse) : { entfaellt: NO_REASON }
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return wrongForm(clause, raw, refuse)
    return contradiction(clause, raw as Block, refuse) ?? raw
  }
}

function needsReason(clause: Clause, refuse: Refuse): never {
  return refuse('klausel/pflicht', `Die Klausel „${clause.titel}“ ist Pflicht und entfällt nur mit einer Begründung.`, `Schreiben Sie statt „Grund“ einen ganzen Satz, der sagt, warum sie hier fehlt:\n${clause.id}: { entfaellt: "Grund" }`)
}
function wrongForm(clause: Clause, raw: unknown, refuse: Refuse): never {
  const forms = clause.stufe === 'pflicht' ? 'true' : 'true, false'
  if (raw === null) return refuse('klausel/form', `Hinter „${clause.id}:“ steht nichts.`, `Schreiben Sie ${forms} oder einen Block wie ${clauseExample(clause)}`)
  const yesNo = /^(ja|nein)$/i.exec(String(raw))?.[1]
  const hint = yesNo ? `Schreiben Sie ${clause.id}: ${/^ja$/i.test(yesNo)}` : typeof raw === 'string' ? `Eigener Text: ${clause.id}: { wortlaut: "…" }` : clauseExample(clause)
  return refuse('klausel/form', `Für die Klausel „${clause.titel}“ wird ${forms} oder ein Block erwartet, nicht ${Array.isArray(raw) ? 'eine Liste' : `„${shown(raw)}“`}.`, hint)
}
function contradiction(clause: Clause, block: Block, refuse: Refuse): undefined {
  const other = Object.keys(block).find((key) => key !== 'entfaellt' && (Object.hasOwn(clause.parameter, key) || Object.hasOwn(controlWords, key)))
  const has = (key: Word) => Object.hasOwn(block, key)
  if (has('entfaellt') && other !== undefined) return refuse('klausel/widerspruch', `Die Klausel „${clause.titel}“ entfällt; „${other}“ kann nicht zugleich gelten.`, `Löschen Sie „entfaellt“ oder „${other}“.`, other)
  const misspelt = (key: Word) => Object.keys(block).some((other) => other !== key && !Object.hasOwn(controlWords, other) && nearest(other, [key]) !== undefined)
  if (has('woertlich') && !has('wortlaut') && !misspelt('wortlaut')) return refuse('klausel/widerspruch', '„woertlich“ wirkt nur zusammen mit „wortlaut“.', 'Ergänzen Sie „wortlaut“ oder löschen Sie „woertlich“.', 'woertlich')
  if (has('nach') && has('vor')) return refuse('klausel/widerspruch', 'Eine Klausel steht entweder „nach“ oder „vor“ einer anderen.', 'Löschen Sie „nach“ oder „vor“.', 'vor')
  return undefined
}

/** The parameters without which the text of the clause cannot be printed. */
export function neededParameters(clause: Pick<ClauseTemplate, 'parameter'>): string[] {
  return Object.entries(clause.parameter).flatMap(([name, decl]) => (isNeeded(decl) ? [name] : []))
}
/** The clause as a line to paste, with its needed parameters or the first one. */
export function clauseExample(clause: Clause, partyFor?: PartyFor): string {
  const needed = neededParameters(clause)
  return `${clause.id}: ${flow(valuesOf(clause, needed.length > 0 ? needed : Object.keys(clause.parameter).slice(0, 1), partyFor))}`
}
/** The value that takes the clause in, with examples for what it needs. */
export const clauseSample = (clause: Clause): unknown => valuesOf(clause, neededParameters(clause))
function valuesOf({ parameter }: Clause, names: readonly string[], partyFor: PartyFor = () => undefined): unknown {
  const decls = names.flatMap((name) => (parameter[name] ? [[name, parameter[name]] as const] : []))
  return decls.length > 0 ? examplesWith(decls, partyFor, exampleOf) : true
}

/** Printed although the agreement does not mention it. */
export function onByDefault(level: Level, umfang: 'knapp' | 'ausfuehrlich'): boolean {
  return level === 'pflicht' || level === 'empfohlen' || (level === 'ergaenzend' && umfang === 'ausfuehrlich')
}
