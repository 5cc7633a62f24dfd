// `offen` and `ausnahmen` point at fields that exist in the format (their value may be missing) and at codes that exist.
import type * as z from 'zod'
import { CATALOGUE } from '../../diagnostics/catalogue.ts'
import type { DataPath } from '../../document/nodes.ts'
import { isSortKey } from '../../schema/annexes.ts'
import type { Problem } from '../../schema/problem.ts'
import { core, definition, schemaAt } from '../../schema/registry.ts'
import { type ParsedPath, parsePath } from '../../yaml/paths.ts'
import type { Arranged } from '../arrange.ts'
import { elements, textAt } from '../raw.ts'
import { type Given, idsAreKnown, name, problem, suggestion } from './check.ts'

export interface Target {
  readonly path: DataPath
}
/** The data path that a written path means, or why it means none. `file`: the data as the file has it. */
export function targetOf(
  written: string,
  file: unknown,
  arranged: Arranged,
  schema: z.ZodType,
): Target | { readonly message: string; readonly hint: string | undefined } {
  const parsed = parsePath(written, file)
  if ('wrong' in parsed) return wrongPath(parsed)
  const path = arranged.fromFile(parsed.path)
  for (let n = 1; n <= path.length; n++) {
    if (schemaAt(schema, path.slice(0, n)) !== undefined) continue
    const known = Object.keys(definition(core(schemaAt(schema, path.slice(0, n - 1)) ?? schema)).shape ?? {}).filter((one) => !isSortKey(one))
    const field = String(path[n - 1])
    return { message: `Ein Feld ${name(field)} gibt es dort nicht.`, hint: suggestion(field, known) }
  }
  return { path }
}
function wrongPath({ wrong, text, known }: Extract<ParsedPath, { wrong: string }>) {
  if (wrong === 'form') return { message: 'Der Pfad hat nicht die Form feld.feld.feld.', hint: 'Beispiel: parteien.stadt.sitz.ort' }
  return { message: `Einen Eintrag ${name(text)} gibt es dort nicht.`, hint: suggestion(text, known) }
}

export function remarks(file: unknown, arranged: Arranged, schema: z.ZodType) {
  return function* (given: Given): Iterable<Problem> {
    const { data } = given
    for (const block of ['offen', 'ausnahmen']) {
      for (const { value, path } of elements(data, [block])) {
        const written = textAt(value, 'zu')
        const target = written === undefined ? undefined : targetOf(written, file, arranged, schema)
        const list = written?.split('.')[0] ?? ''
        if (target && 'message' in target && idsAreKnown(given, list)) yield problem('angaben/pfad', [...path, 'zu'], target.message, { hint: target.hint })
      }
    }
    yield* codes(data)
    yield* guardrails(data)
    yield* askedTwice(data)
  }
}

/** Two questions about one field would be one open point: the first would be lost. */
function* askedTwice(data: unknown): Iterable<Problem> {
  const seen = new Set<string>()
  for (const { value, path } of elements(data, ['offen'])) {
    const written = textAt(value, 'zu')
    if (written !== undefined && seen.has(written)) yield problem('schema/doppelt', [...path, 'zu'], `Zu ${name(written)} steht schon eine Frage unter „offen“.`, { hint: 'Fassen Sie beide Fragen zusammen.' })
    if (written !== undefined) seen.add(written)
  }
}

function* codes(data: unknown): Iterable<Problem> {
  for (const { value, path } of elements(data, ['ausnahmen'])) {
    const code = textAt(value, 'code')
    if (code !== undefined && /^[a-z]+\/[a-z0-9-]+$/.test(code) && !Object.hasOwn(CATALOGUE, code)) {
      const meant = suggestion(code, Object.keys(CATALOGUE))
      yield problem('angaben/code', [...path, 'code'], `Den Code ${name(code)} gibt es nicht.`, {
        hint: meant?.startsWith('Meinten') ? meant : 'Der Code steht in eckigen Klammern am Ende der Meldung.',
      })
    }
  }
}

/** What protects people seeking advice is given up at one place and with a reason that others understand. */
function* guardrails(data: unknown): Iterable<Problem> {
  for (const { value, path } of elements(data, ['ausnahmen'])) {
    const code = textAt(value, 'code')
    if (!code?.startsWith('guardrail/')) continue
    const reason = textAt(value, 'grund')
    const zu = textAt(value, 'zu')
    if (zu !== undefined && !zu.includes('.')) yield problem('guardrail/ohne-stelle', [...path, 'zu'], `${name(zu)} ist keine Stelle, sondern ein ganzer Block; dort wirkt keine Ausnahme von ${name(code)}.`, { hint: 'Nennen Sie die Klausel, zum Beispiel zu: zusatz.flyer; für jeden Satz einen Eintrag.' })
    if (zu === undefined) yield problem('guardrail/ohne-stelle', path, `Ohne „zu“ nimmt eine Ausnahme von ${name(code)} nichts hin.`, { hint: 'Ergänzen Sie die Stelle, zum Beispiel zu: zusatz.flyer' })
    if (reason !== undefined && !isSentence(reason)) yield problem('guardrail/grund', [...path, 'grund'], 'Der Grund ist kein ganzer Satz.', { hint: 'Sagen Sie, warum das Programm den Satz falsch versteht, zum Beispiel: Der Satz beschreibt die frühere Praxis und verpflichtet niemanden.' })
  }
}
/** „besteht“, „wird“, „zwingen“, but not „der alten“, „mit“. */
const VERB = /(?<!\p{L})(?:ist|sind|war|waren|wird|werden|hat|haben|kann|muss|soll|darf|gilt|(?!(?:mit|seit|nicht|erst|bereits|selbst|sonst|fast|meist|gut|laut|jetzt|dort|statt)(?!\p{L}))\p{Ll}{2,}t|(?<!(?:^|\s)(?:[dD](?:er|ie|as|en|em|es)|[eE]ine[nrms]?|[mk]eine[nrms]?|von|zu|in|mit|nach|bei|aller?) )\p{Ll}{3,}(?:en|ln|rn|te))(?!\p{L})/u
function isSentence(text: string): boolean {
  const trimmed = text.trim()
  return /^[\p{Lu}„(§\d].*[.!]$/su.test(trimmed) && trimmed.split(/\s+/u).length >= 5 && VERB.test(trimmed)
}
