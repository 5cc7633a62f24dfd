// Names of fields that do not exist: what they may have meant. The nearest known one, the same thing in other words, the block it belongs to.
import type * as z from 'zod'
import { nearest } from '../diagnostics/nearest.ts'
import { core, definition } from './registry.ts'

type Any = z.core.$ZodType
/** Other words for fields, as people write them who do not look them up; small letters. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  adresse: 'sitz', anschrift: 'sitz', address: 'sitz', hausnummer: 'strasse', street: 'strasse', zip: 'plz', postleitzahl: 'plz', city: 'ort', stadt: 'ort', place: 'ort',
  parties: 'parteien', partner: 'parteien', vertragsparteien: 'parteien', groups: 'gruppen', role: 'rolle', type: 'typ', art: 'typ', kind: 'typ', version: 'koopgen',
  date: 'datum', state: 'land', bundesland: 'land', gender: 'genus', geschlecht: 'genus', kurzname: 'kurz', abkuerzung: 'kurz', short: 'kurz', legal_form: 'rechtsform',
  vertreter: 'vertreten_durch', vertretung: 'vertreten_durch', vertreterin: 'vertreten_durch', represented_by: 'vertreten_durch', function: 'funktion', position: 'funktion', amt: 'einheit', abteilung: 'einheit',
  kontakt: 'ansprechpersonen', kontakte: 'ansprechpersonen', ansprechpartner: 'ansprechpersonen', contact: 'ansprechpersonen', contacts: 'ansprechpersonen', email: 'mail', 'e-mail': 'mail', phone: 'telefon', tel: 'telefon',
  clauses: 'klauseln', paragrafen: 'klauseln', attachments: 'anlagen', anhang: 'anlagen', anhaenge: 'anlagen', annexes: 'anlagen', term: 'laufzeit', duration: 'dauer', start: 'beginn', begin: 'beginn', ende: 'bis', end: 'bis',
  signatures: 'unterzeichnung', unterschrift: 'unterzeichnung', unterschriften: 'unterzeichnung', layout: 'gestaltung', design: 'gestaltung', definitions: 'definitionen', begriffe: 'definitionen', open: 'offen', fragen: 'offen', exceptions: 'ausnahmen',
}
const DAYS = 2

export function meantField(key: string, known: readonly string[]): string | undefined {
  const word = key.toLowerCase()
  const other = OTHER_WORDS[word]
  if (other !== undefined && known.includes(other)) return other
  const near = nearest(key, known)
  if (near !== undefined) return near
  // „dienstag“ where only mo, di, mi … are known
  return known.length > 0 && known.every((one) => one.length === DAYS) ? known.find((one) => word.startsWith(one)) : undefined
}

/** Where a field of that name exists: below the block itself, else anywhere below the top. Blocks of clauses have fields of their own. */
export function homeOf(key: string, block: Any | undefined, top: Any): string | undefined {
  const inside = block && blocksBelow(block, []).find(({ schema }) => has(schema, key))
  if (inside) return inside.path.join('.')
  const [first, second] = blocksBelow(top, []).filter(({ schema }) => has(schema, key)).sort((a, b) => a.path.length - b.path.length)
  return first && (second === undefined || second.path.length > first.path.length) ? first.path.join('.') : undefined
}
const shapeOf = (schema: Any): Readonly<Record<string, Any>> => {
  const inner = core(schema)
  const { element, shape } = definition(inner)
  return element ? shapeOf(element) : (shape ?? {})
}
const has = (schema: Any, key: string): boolean => Object.hasOwn(shapeOf(schema), key) && !key.startsWith('=')

const DEEPEST = 3
function blocksBelow(schema: Any, path: readonly string[]): readonly { readonly schema: Any; readonly path: readonly string[] }[] {
  if (path.length >= DEEPEST || path[0] === 'klauseln' || path[0] === 'praeambel') return []
  return Object.entries(shapeOf(schema)).flatMap(([key, inner]) => {
    const at = [...path, key]
    return Object.keys(shapeOf(inner)).length > 0 && !key.startsWith('=') ? [{ schema: inner, path: at }, ...blocksBelow(inner, at)] : []
  })
}
