// Two versions of an agreement → what changed: facts apart from wording, clause by clause, moved parts as moved.
// Pure, and the same both ways round: with old and new exchanged, what was added is removed. Invariant: of a version and itself nothing is told.
import { both } from './align.ts'
import { compareLines } from './compare-lines.ts'
import type { Comparison, Fact, FactChange, LineChange, PartChange, Renumbered, Segment, Side, Spot } from './model.ts'
import { movedOf } from './order.ts'
import { besideNumbers, type Part, partsOf, spaced } from './parts.ts'
import type { Line } from './lines.ts'
import { NO_NAMES, type Names, renamedIn, renamedParts, renamedTarget, withNames } from './renamed.ts'
import { type Reading, textOf, tokensOf } from './tokens.ts'
import { partsOf as wordParts, segmentOf } from './words.ts'

export function compare(given: Side, next: Side): Comparison {
  const names = renamedIn(given, next, (side) => partsOf(side.document, readingOf(side, () => [], NO_NAMES)))
  const old = withNames(given, names)
  const changes = changedFacts(old.facts, next.facts)
  const keys = matcher(changes.map(({ key }) => key))
  const before = renamedParts(partsOf(old.document, readingOf(old, keys, names)), names)
  const after = partsOf(next.document, readingOf(next, keys, NO_NAMES))
  const pairs = pairUp(before, after)
  const moved = movedParts(before, after)
  const single = new Set(pairs.flatMap(([one, other]) => (one && other ? [] : [(one ?? other)?.key ?? ''])))
  const reasons = new Map(next.facts.filter(({ key }) => key.endsWith('.entfaellt')).map(({ owner, value }) => [owner, value]))
  return {
    facts: changes.filter(({ owner }) => owner === null || !single.has(owner)).map(({ owner: _, ...change }) => ({ ...change, segments: longWords(change), places: placesOf(change.key, after, before) })),
    parts: pairs.flatMap(([one, other]) => partChange(one, other, moved, reasons)),
    renumbered: old.document.look.numbering === next.document.look.numbering ? renumbered(pairs, moved) : [],
  }
}

const readingOf = ({ document, keyOf }: Side, changedFacts: Reading['changedFacts'], names: Names): Reading => ({
  keyOf, changedFacts, besideNumber: besideNumbers(document), targetOf: (target) => renamedTarget(target, names),
})

// ---- facts
type Changed = Omit<FactChange, 'places' | 'segments'> & { readonly owner: string | null }
/** In the order of the new version; what is gone follows its neighbour. */
function changedFacts(old: readonly Fact[], next: readonly Fact[]): readonly Changed[] {
  const [before, after] = both(old, next, (facts) => new Map(facts.map((fact) => [fact.key, fact])))
  return merged([...before.keys()], [...after.keys()]).flatMap((key): readonly Changed[] => {
    const [one, other] = [before.get(key), after.get(key)]
    const known = other ?? one
    return !known || one?.value === other?.value ? [] : [{ key, owner: known.owner, group: known.group, title: known.title, old: one?.value ?? null, new: other?.value ?? null }]
  })
}
/** Of two short values one sees the difference. */
const LONG = 60
function longWords({ old, new: next }: Pick<FactChange, 'old' | 'new'>): readonly Segment[] | null {
  if (old === null || next === null || Math.min(old.length, next.length) < LONG) return null
  const [before, after] = both(old, next, (text) => tokensOf([{ tag: 'text', text }], { keyOf: () => '', changedFacts: () => [], besideNumber: () => '', targetOf: (target) => target }).tokens)
  return wordParts(before, after).flatMap(segmentOf)
}
/** The changed facts that a path prints: itself, what lies in it, or what it lies in. */
function matcher(keys: readonly string[]): (key: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  const near = (key: string): readonly string[] => keys.filter((one) => one === key || one.startsWith(`${key}.`) || key.startsWith(`${one}.`))
  return (key) => {
    const found = known.get(key) ?? near(key)
    known.set(key, found)
    return found
  }
}
function placesOf(key: string, ...versions: readonly (readonly Part[])[]): readonly string[] {
  for (const parts of versions) {
    const places = parts.flatMap((part) => part.lines.filter(({ tokens }) => tokens.some(({ facts }) => facts?.includes(key))).map(({ place }) => `${part.label} ${place}`.trim()))
    if (places.length > 0) return [...new Set(places)]
  }
  return []
}

// ---- parts
type Pair = readonly [old: Part | undefined, next: Part | undefined]
function pairUp(old: readonly Part[], next: readonly Part[]): readonly Pair[] {
  const [before, after] = both(old, next, (parts) => new Map(parts.map((part) => [part.key, part])))
  return merged([...before.keys()], [...after.keys()]).map((key) => [before.get(key), after.get(key)])
}
/** The keys of both, in the order of the new ones; an old one that is gone follows the one it followed. */
function merged(old: readonly string[], next: readonly string[]): readonly string[] {
  const known = new Set(next)
  const behind = new Map<string | null, string[]>()
  let last: string | null = null
  for (const key of old) {
    if (known.has(key)) last = key
    else behind.set(last, [...(behind.get(last) ?? []), key])
  }
  return [...(behind.get(null) ?? []), ...next.flatMap((key) => [key, ...(behind.get(key) ?? [])])]
}

/** Kinds of parts whose order is that of the agreement. */
const ORDERED: readonly Part['kind'][] = ['party', 'clause', 'signatures', 'annex']
function movedParts(old: readonly Part[], next: readonly Part[]): ReadonlySet<string> {
  const homes = new Map(old.map(({ key, home }) => [key, home]))
  const common = (parts: readonly Part[], others: readonly Part[]): readonly Part[] => {
    const keys = new Set(others.map(({ key }) => key))
    return parts.filter(({ key }) => keys.has(key))
  }
  const byHand = new Set([...old, ...next].filter(({ key, home }) => home === key).map(({ key }) => key))
  const moved = ORDERED.flatMap((kind) => {
    const [before, after] = both(common(old, next), common(next, old), (parts) => parts.filter((part) => part.kind === kind).map(({ key }) => key))
    return [...movedOf(before, after, (key) => (byHand.has(key) ? 1 : 2))]
  })
  return new Set([...moved, ...common(next, old).filter(({ key, home, kind }) => kind === 'clause' && homes.get(key) !== home).map(({ key }) => key)])
}

function partChange(old: Part | undefined, next: Part | undefined, moved: ReadonlySet<string>, reasons: ReadonlyMap<string | null, string>): readonly PartChange[] {
  const part = next ?? old
  if (!part || (part.kind === 'heading' && !(old && next))) return []
  const same = { kind: part.kind, key: part.key, moved: moved.has(part.key), old: old ? spotOf(old) : null, new: next ? spotOf(next) : null }
  if (!next) return [{ ...same, status: 'removed', moved: false, rearranged: false, reason: reasons.get(part.key) ?? null, lines: all('removed', part) }]
  if (!old) return [{ ...same, status: 'added', moved: false, rearranged: false, reason: null, lines: all('added', part) }]
  const model = old.origin === next.origin && (old.origin === 'template' || old.origin === 'own-template' || ['party', 'head', 'signatures'].includes(old.kind))
  const lines = compareLines(old.lines, next.lines, model)
  const rearranged = lines.length === 0 && shapes(old) !== shapes(next)
  if (lines.length === 0 && !same.moved && !rearranged && old.origin === next.origin) return []
  return [{ ...same, status: 'changed', rearranged, reason: null, lines }]
}
const shapes = ({ lines }: Part): string => lines.map(({ shape }) => shape).join('\n')
const spotOf = ({ label, span, title, origin }: Part): Spot => ({ label: [label, span].filter(Boolean).join(' '), title: spaced(title), origin })
const all = (kind: 'added' | 'removed', { more, lines }: Part): readonly LineChange[] => [...more, ...lines].map((line) => wholeLine(kind, line))
const wholeLine = (kind: 'added' | 'removed', { place, tokens }: Line): LineChange => ({
  kind, place: { old: kind === 'removed' ? place : null, new: kind === 'added' ? place : null }, segments: [{ kind, text: textOf(tokens), space: false }],
})

/** § and annexes that stand where they stood among the others, with another number. */
function renumbered(pairs: readonly Pair[], moved: ReadonlySet<string>): readonly Renumbered[] {
  const seen = new Set<string>()
  return pairs.flatMap(([old, next]) => {
    if (!old || !next || !['heading', 'annex'].includes(next.kind) || old.label === next.label || moved.has(next.key)) return []
    const key = `${old.label} ${next.label}`
    const known = seen.has(key)
    seen.add(key)
    return known || old.label === '' || next.label === '' ? [] : [{ old: old.label, new: next.label, title: spaced(next.title) }]
  })
}
