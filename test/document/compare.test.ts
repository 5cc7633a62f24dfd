// compare: what two versions of an agreement differ in, as a lawyer would list it. Properties over generated agreements, and one case for each kind of change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { Findings, type Mode } from '../../src/diagnostics/diagnostic.ts'
import { compare } from '../../src/document/compare/compare.ts'
import { isEmpty, type Comparison, type PartChange, type Segment, type Side } from '../../src/document/compare/model.ts'
import { runsOf } from '../../src/document/runs.ts'
import { leavesOf } from '../../src/document/walk.ts'
import { composeSide } from '../../src/pipeline.ts'
import { shippedTemplates } from '../../src/assets.ts'
import { agreement } from '../support/agreements.ts'
import { examples, exampleText } from '../support/compose.ts'

async function side(text: string, mode: Mode = 'final'): Promise<Side> {
  const findings = new Findings(mode)
  const made = await composeSide({ file: 'v.koop.yaml', text, sets: [], templates: shippedTemplates(), mode }, findings.report)
  if (!made) throw new Error(`${findings.list.map((one) => `${one.code} ${one.message} ${one.place?.line}`).join('\n')}\n${text}`)
  return made
}
const between = async (old: string, next: string, mode?: Mode): Promise<Comparison> => compare(await side(old, mode), await side(next, mode))

type Data = Record<string, any>
/** The agreement with its data changed. */
function altered(text: string, change: (data: Data) => void): string {
  const data = parse(text) as Data
  change(data)
  return stringify(data)
}
const GROUP = exampleText('abh-traegergruppe')
const FREE = exampleText('frei')
const changing = (text: string, change: (data: Data) => void) => between(text, altered(text, change))

const words = (segments: readonly Segment[], kinds: readonly Segment['kind'][]): string => segments.filter(({ kind }) => kinds.includes(kind)).map((one) => ('text' in one ? one.text : `${one.old} → ${one.new}`)).join(' ')
/** Parts without those whose forms alone follow a fact. */
const told = ({ parts }: Comparison): readonly PartChange[] => parts.filter(({ moved, status, lines }) => moved || status !== 'changed' || lines.some(({ kind }) => kind !== 'form'))
const factLines = ({ facts }: Comparison): readonly string[] => facts.map((one) => `${one.group}, ${one.title}: ${one.old} → ${one.new} (${one.places.join(', ')})`)

describe('nothing changed', () => {
  test.each(examples)('an example and itself: %s', async (name) => {
    const text = exampleText(name)
    expect(await between(text, text)).toEqual({ facts: [], parts: [], renumbered: [] })
    expect(await between(text, text, 'draft')).toEqual({ facts: [], parts: [], renumbered: [] })
  })
  test('other comments, quotes, line breaks and order of keys', async () => {
    const data = parse(GROUP) as Data
    const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turned(inner)])) : value)
    expect(isEmpty(await between(GROUP, `# neu\n${stringify(turned(data), { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 })}`))).toBe(true)
  })
  test('a default that is written out', async () => {
    expect(await changing(GROUP, (data) => { data.unterzeichnung.ort_datum = 'einmal'; data.gestaltung.schrift = 'serif' })).toEqual({ facts: [], parts: [], renumbered: [] })
  })
  test('any agreement and itself', async () => {
    await fc.assert(fc.asyncProperty(agreement, async (text) => {
        expect(isEmpty(await between(text, text))).toBe(true)
      }), { numRuns: 25 })
  })
})

describe('two agreements that have nothing to do with each other', () => {
  const counted = (text: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const word of text.replaceAll('\u00ad', '').match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  /** Without the values of facts: these are told in their first form, the text has others („drei Monaten“). */
  const everyWord = ({ document, facts, keyOf }: Side): Map<string, number> => {
    const isFact = (key: string): boolean => facts.some((fact) => fact.key === key || fact.key.startsWith(`${key}.`) || key.startsWith(`${fact.key}.`))
    const leaves = runsOf(document).flatMap(({ inlines }) => leavesOf(inlines)).filter((leaf) => leaf.tag !== 'filled' || leaf.from === null || !isFact(keyOf(leaf.from)))
    return counted(leaves.map(({ text }) => text).join(' '))
  }
  test('every word that the new one has more often is told', async () => {
    await fc.assert(
      fc.asyncProperty(agreement, agreement, async (one, other) => {
        const [old, next] = [await side(one), await side(other)]
        const { facts, parts, renumbered } = compare(old, next)
        const shown = counted([
          ...facts.flatMap((fact) => [fact.title, fact.new ?? '']),
          ...parts.flatMap((part) => [part.new?.label ?? '', part.new?.title ?? '', ...part.lines.flatMap((line) => [line.place.new ?? '', ...line.segments.map((segment) => ('text' in segment ? segment.text : segment.new))])]),
          ...renumbered.flatMap((entry) => [entry.new, entry.title]),
        ].join(' '))
        const before = everyWord(old)
        const lost = [...everyWord(next)].filter(([word, n]) => /\p{L}{4}/u.test(word) && n > (before.get(word) ?? 0) && !shown.has(word)).map(([word]) => word)
        expect(lost).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
  test('with old and new exchanged, what was added is removed', async () => {
    const flipped = ({ facts, parts }: Comparison) => ({
      facts: facts.map((one) => [one.key, one.new, one.old]).sort(),
      parts: parts.map((part) => [part.key, part.status === 'added' ? 'removed' : part.status === 'removed' ? 'added' : part.status, part.moved, part.lines.map(({ segments }) => [words(segments, ['added']), words(segments, ['removed'])]).filter(([a, b]) => a || b).map((pair) => pair.join(' / ')).sort()]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    })
    const straight = ({ facts, parts }: Comparison) => ({
      facts: facts.map((one) => [one.key, one.old, one.new]).sort(),
      parts: parts.map((part) => [part.key, part.status, part.moved, part.lines.map(({ segments }) => [words(segments, ['removed']), words(segments, ['added'])]).filter(([a, b]) => a || b).map((pair) => pair.join(' / ')).sort()]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    })
    await fc.assert(
      fc.asyncProperty(agreement, agreement, async (one, other) => {
        const [a, b] = [await side(one), await side(other)]
        expect(flipped(compare(b, a))).toEqual(straight(compare(a, b)))
      }),
      { numRuns: 25 },
    )
  })
})
