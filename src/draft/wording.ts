// Own wording of the user: Markdown from the YAML, with exact places, and {name}, {partei x dem} (at the start of a sentence {partei x Der}), {begriff x} as values.
// Invariant: text of the user is never a template; a value inserted by it stays a value.
import { nearest } from '../diagnostics/nearest.ts'
import type { DataPath, DraftBlock } from '../document/nodes.ts'
import { CASE_OF, upperFirst, type CaseKey } from '../german/articles.ts'
import { termInCase } from '../german/terms.ts'
import type { BraceMeaning } from './braces.ts'
import { gapsOf } from './gaps.ts'
import { capitalise } from './helpers.ts'
import type { MarkedText, Piece } from './marked-text.ts'
import { PRIVATE_USE } from './marks.ts'
import { withoutWord } from './missing-terms.ts'
import { readMarkdown } from './read-blocks.ts'
import type { Refusal } from './reader.ts'
import type { World } from './world.ts'

export interface Own {
  readonly text: string
  readonly path: DataPath
  readonly verbatim?: boolean
  /** Annexes may be forms. */
  readonly forms?: boolean
  /** Values that {name} may insert. */
  readonly value?: (name: string) => readonly Piece[] | undefined
  /** Their names, for the hint. */
  readonly names?: readonly string[]
}

export function readWording(own: Own, world: World): readonly DraftBlock[] {
  const place = world.textPlace(own.path)
  const alien = PRIVATE_USE.exec(own.text)
  if (alien) {
    world.report('text/privates-zeichen', 'Hier steht ein Zeichen aus einer Symbolschrift, das kein Programm sicher druckt.', place(alien.index, alien.index + 1), { hint: 'Ersetzen Sie das Zeichen durch ein gewöhnliches.' })
    return []
  }
  const marked: MarkedText = { text: own.text, insets: [], place }
  const insert = (meaning: BraceMeaning) => INSERT[meaning.kind]?.(meaning, own, world)
  return readMarkdown(marked, own.verbatim ?? false, { forms: own.forms ?? false, insert, fact: world.fact, gaps: gapsOf(own.path, world), annexOffer: world.annexOffer }, world.report)
}

/** Ids of parties and groups, and roles. */
function meantParty(word: string, ids: readonly string[], form: string): { readonly hint: string } {
  const meant = nearest(word, ids)
  return meant === undefined ? known(ids.map((id) => `{partei ${id} ${form}}`)) : { hint: `Meinten Sie {partei ${meant} ${form}}?` }
}

type Insert = (meaning: BraceMeaning, own: Own, world: World) => readonly Piece[] | Refusal | undefined
const known = (names: Iterable<string>): { readonly hint: string } => ({ hint: `Möglich: ${[...names].join(', ')}.` })
const INSERT: Readonly<Partial<Record<BraceMeaning['kind'], Insert>>> = {
  'party': (meaning, _own, world) => {
    if (meaning.kind !== 'party') return undefined
    const referent = world.referents.byId.get(meaning.id) ?? world.referents.roles.get(meaning.id)
    if (!referent) return meantParty(meaning.id, [...world.referents.byId.keys(), ...world.referents.roles.keys()], meaning.grammaticalCase)
    const pieces = world.phrase(world.grammar.article(referent, meaning.grammaticalCase as CaseKey), referent)
    return meaning.capital ? capitalise(pieces) : pieces
  },
  'law-term': (meaning, _own, world) => {
    if (meaning.kind !== 'law-term') return undefined
    const term = world.term(meaning.id)
    if (!term) return withoutWord(meaning.id, world) ?? known(world.termIds.map((id) => `{begriff ${id}}`))
    const key = meaning.grammaticalCase
    const words = key === undefined ? term.wort : termInCase(term, CASE_OF[key as CaseKey], true)
    return [{ text: meaning.capital ? upperFirst(words) : words }]
  },
  'value': (meaning, own) => {
    if (meaning.kind !== 'value') return undefined
    return own.value?.(meaning.name) ?? (own.names && own.names.length > 0 ? known(own.names.map((name) => `{${name}}`)) : undefined)
  },
}
