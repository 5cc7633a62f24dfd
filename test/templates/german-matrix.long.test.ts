// Every clause and every sheet of every kind, for one, two and three parties of each gender on both sides, short and long, with parameters
// as they come, all on, and the other way round: no form is doubted, and every sentence passes the rules that a machine can judge.
import { describe, expect, test } from 'vitest'
import { shippedTemplates } from '../../src/assets.ts'
import type { Document, DocumentBlock, DocumentFrame } from '../../src/document/nodes.ts'
import { plainText } from '../../src/document/walk.ts'
import type { ClauseTemplate, Kind } from '../../src/templates/templates.ts'
import { composed, isAboutFacts } from '../support/compose.ts'
import { everyClause, type Fill, type Gender, type Size, type Variant } from '../support/every-clause.ts'

const GENDERS: readonly Gender[] = ['m', 'f', 'n']
const SIZES: readonly Size[] = [1, 2, 3]
const kinds = [...shippedTemplates().kinds.values()].filter((kind) => kind.typ !== 'frei')

/** The first side takes every number and gender, the second another one each time; „anders“ is met by each of them once. */
function variants(): Variant[] {
  const forms = (['knapp', 'ausfuehrlich'] as const).flatMap((umfang) => (['vorgabe', 'alles', 'anders'] as const).map((fill) => ({ umfang, fill })))
  const first = SIZES.flatMap((size) => GENDERS.map((gender) => ({ size, gender })))
  return forms.flatMap(({ umfang, fill }, f) =>
    first
      .filter((_, i) => fill !== 'anders' || i % 4 === 0)
      .map((one, i): Variant => ({ umfang, fill: fill as Fill, first: one, second: { size: SIZES[(i + f + one.size) % 3] ?? 1, gender: GENDERS[(i + f) % 3] ?? 'm' }, turn: i + f })),
  )
}

// ---- the printed paragraphs
interface Line {
  readonly text: string
  /** „inner“: item of a list inside a sentence, which begins and ends within it. */
  readonly kind: 'whole' | 'inner' | 'form'
  /** A list carries the sentence on. */
  readonly leads: boolean
  readonly file: string
}
function linesOf(blocks: readonly DocumentBlock[], file: string, kind: Line['kind'] = 'whole'): Line[] {
  return blocks.flatMap((block, i): Line[] => {
    if (block.tag === 'paragraph') return block.children.some(({ tag }) => tag === 'field') ? [] : [{ text: plainText(block.children), kind, leads: blocks[i + 1]?.tag === 'list', file }]
    if (block.tag === 'list') return block.items.flatMap((item) => linesOf(item.blocks, file, kind === 'whole' && block.style !== 'absatz' ? 'inner' : kind))
    return []
  })
}
const clausesOf = (frames: readonly DocumentFrame[]) => frames.flatMap((frame) => (frame.tag === 'section' ? frame.clauses : []))
/** A sheet consists of lines to fill in; its paragraphs need not be sentences, and a line with a field is none. */
const sheetsOf = (document: Document): Line[] => document.body.flatMap((frame) => (frame.tag === 'annex' ? linesOf(frame.blocks, `templates/anlagen/${frame.key.replace('anlage-', '')}.md`, 'form') : []))
const printed = (document: Document, kind: Kind): Line[] => [...clausesOf(document.body).flatMap((clause) => linesOf(clause.blocks, kind.klauseln.get(clause.id)?.file ?? clause.id)), ...sheetsOf(document)]

// ---- the rules
const ENDS_IN_ABBREVIATION = /(?:\b(?:Abs|Nr|Art|Buchst|Satz|S|e|z|B|V|i|Dr|St)\.|\d\.)$/
/** Sentences of a paragraph: a full stop, a space and a capital, but not behind an abbreviation. */
function sentencesOf(text: string): string[] {
  const out: string[] = []
  for (const part of text.split(/(?<=[.!?]“?)[ ](?=[\p{Lu}„])/u)) {
    const last = out.at(-1)
    if (last !== undefined && ENDS_IN_ABBREVIATION.test(last)) out[out.length - 1] = `${last} ${part}`
    else out.push(part)
  }
  return out
}
/** Verbs that clauses offer for one and for several, from {{verb x "benennt" "benennen"}}; words that are both are left out. */
function verbsOf(all: readonly Kind[]): { one: ReadonlySet<string>; many: ReadonlySet<string> } {
  const pairs = all.flatMap((kind) => [...kind.klauseln.values()].flatMap((clause) => [...clause.body.matchAll(/\{\{verb \S+ "(\p{Ll}+)[^"]*" "(\p{Ll}+)[^"]*"\}\}/gu)]))
  const one = new Set(pairs.map((pair) => pair[1] ?? ''))
  const many = new Set(pairs.map((pair) => pair[2] ?? ''))
  return { one: new Set([...one].filter((word) => !many.has(word))), many: new Set([...many].filter((word) => !one.has(word))) }
}
const VERBS = verbsOf(kinds)
const PLURALS = 'Träger|Partner|Landkreise|Städte|Jobcenter|Beratungsstellen|Werke|Agenturen|Ausländerbehörden|Gemeinden|Kursträger|Projektträger'
const SEVERAL = new RegExp(`(?:^|[.;:] |, )[Dd]ie (?:${PLURALS}) (\\p{Ll}+)`, 'u')
/** "Dafür stellt die Städte …": what stands in front is no subject. */
const BEHIND = /^(?:Dafür|Dazu|Dabei|Damit|Danach|Darüber|Darauf|Hierfür|Hierzu|Zuvor|Vorher|Außerdem|Zusätzlich|Spätestens|Auf|Bei|Bis|Für|In|Im|Mit|Nach|Vor|Zu|Zum|Zur|Während|Ändern|Soweit) [^,;:]*?(\p{Ll}+) /u
const behind = (text: string, subject: string): string => new RegExp(`${BEHIND.source}(?:${subject})(?![\\p{L}-])(?! und)`, 'u').exec(text)?.[1] ?? ''
const ALONE = /(?:^|[.;:] )(?:(?:Der|Das|Jeder|Jede|Jedes) \p{Lu}\S+|Die (?:Stadt|Beratungsstelle|Agentur für Arbeit|Ausländerbehörde|Gemeinde)) (\p{Ll}+)/u

const LONGEST = 35
/** Names in a row and norms in brackets are looked over, not read: each counts as one word. */
const NAME = '(?:d(?:er|ie|as|en|em) )?[\\p{Lu}][\\p{L} ]*? (?:Erlental|Buchenau|Lindenfeld)(?:[ \u00a0]e\\.\u00a0V\\.)?'
const NAMES = new RegExp(`${NAME}(?:(?:, | und )${NAME})*`, 'gu')
const wordsIn = (text: string): number =>
  text
    .replace(NAMES, 'N')
    .replace(/\([^()]*\d[^()]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length
/** What is wrong with a paragraph, each rule by its name. */
const PARAGRAPH_RULES: Readonly<Record<string, (line: Line) => boolean>> = {
  'a blank too many': ({ text }) => / {2}|^\s|\s$|\u00a0 | \u00a0/.test(text),
  'a blank before a sign': ({ text }) => /[ \u00a0][,.;:!?)”“]/.test(text),
  'two signs in a row': ({ text }) => /[,;:][,.;:]|\.\.|[(„] /.test(text),
  'something left over': ({ text }) => /[{}<>|]|[\ue000-\uf8ff\ufffd]|undefined|null|NaN|\[object/.test(text),
  'a small letter at the start': ({ text, kind }) => kind === 'whole' && !/^[\p{Lu}\d„(§]/u.test(text),
  'no full stop': ({ text, kind, leads }) => kind !== 'form' && !leads && !(kind === 'inner' ? /[.,;:]$|(?: und| oder)$|[.!?]“$/ : /[.:!?]$|[.!?]“$/).test(text),
}
const SENTENCE_RULES: Readonly<Record<string, (text: string) => boolean>> = {
  // „, der der Raum gehört“ is German
  'a word twice': (text) => /(?<!, (?:\p{L}+ )?)(?<![\p{L}\d-])(\p{L}+) \1(?![\p{L}\d-])/iu.test(text),
  'two articles': (text) => /(?<!, (?:\p{L}+ ){0,2})(?<!\p{L})(?:de[rmns]|das) (?:de[rmns]|das|die|eine?[rmns]?)(?!\p{L})/iu.test(text),
  'several with the verb of one': (text) => VERBS.one.has(SEVERAL.exec(text)?.[1] ?? '') || VERBS.one.has(behind(text, `die (?:${PLURALS})`)),
  'one with the verb of several': (text) => VERBS.many.has(ALONE.exec(text)?.[1] ?? '') || VERBS.many.has(behind(text, 'der Landkreis|das Jobcenter|der Träger|das Werk|die Stadt')),
  'too long': (text) => wordsIn(text) > LONGEST,
}
function faultsIn(line: Line): string[] {
  const say = (rule: string, text: string) => `${line.file}: ${rule}: ${text}`
  const whole = Object.entries(PARAGRAPH_RULES).flatMap(([rule, applies]) => (applies(line) ? [say(rule, line.text)] : []))
  const each = sentencesOf(line.text).flatMap((text) => Object.entries(SENTENCE_RULES).flatMap(([rule, applies]) => (applies(text) ? [say(rule, text)] : [])))
  return [...whole, ...each]
}

describe('every clause, in any number and gender', () => {
  test.each(kinds.map((kind) => [kind.typ, kind] as const))('%s', (_, kind) => {
    const faults = new Set<string>()
    const seen = new Set<string>()
    const judged = new Set<string>()
    for (const variant of variants()) {
      const { document, found } = composed(everyClause(kind, variant))
      // a part that only the long form prints
      for (const { code, message, hint } of found.filter((one) => !isAboutFacts(one))) if (code !== 'text/angabe-ungenutzt') faults.add(`${code} ${message} ${hint}`)
      for (const clause of document ? clausesOf(document.body) : []) seen.add(clause.id)
      for (const line of document ? printed(document, kind) : []) {
        if (judged.has(line.file + line.text)) continue
        judged.add(line.file + line.text)
        for (const fault of faultsIn(line)) faults.add(fault)
      }
    }
    expect([...faults].sort()).toEqual([])
    expect([...kind.klauseln.keys()].filter((id) => !seen.has(id))).toEqual([])
  }, 30_000)
})

/** Sentences that name a party as subject without choosing the verb; tables, rows of subjects and lists that carry the sentence on have none. */
function subjectsWithoutVerb(clause: ClauseTemplate, kind: Kind): string[] {
  const several = kind.beteiligte.filter((role) => role.rollen === 'alle').map((role) => role.id)
  const sentences = clause.body.replace(/\{\{[#/][^}]*\}\}|\{\{else[^}]*\}\}/g, ' ').split(/(?<=[.!?;:])\s+|\n\n/)
  return sentences.flatMap((text) => {
    const subjects = [...text.matchAll(/\{\{[Dd]er (\w+)\}\}/g)].map((m) => m[1] ?? '')
    const row = /^\s*\||\}\}\s+und (?:mit )?\{\{|\(1\) \{\{Der \w+\}\}\s*$/.test(text)
    return row ? [] : subjects.filter((who) => !several.includes(who) && !text.includes(`{{verb ${who} `) && !clause.body.includes(`(mehr ${who} 1)`)).map((who) => `${clause.file}: ${who}: ${text.trim()}`)
  })
}
test('a party as subject has a verb for one and for several', () => {
  const faults = kinds.flatMap((kind) => [...kind.klauseln.values()].flatMap((clause) => subjectsWithoutVerb(clause, kind)))
  expect([...new Set(faults)]).toEqual([])
})

describe('the rules themselves see', () => {
  const fault = (text: string, inner = false) => faultsIn({ text, kind: inner ? 'inner' : 'whole', leads: false, file: 'x' }).map((message) => message.split(': ')[1])
  test.each([
    ['Der Träger  berät.', 'a blank too many'],
    ['Der Träger berät .', 'a blank before a sign'],
    ['Der Träger berät,.', 'two signs in a row'],
    ['Der Träger {{berät}}.', 'something left over'],
    ['der Träger berät.', 'a small letter at the start'],
    ['Der Träger berät', 'no full stop'],
    ['Wir danken den den Partnern.', 'a word twice'],
    ['Das gilt für den die Träger.', 'two articles'],
    ['Die Träger benennt eine Person.', 'several with the verb of one'],
    ['Das Werk benennen eine Person.', 'one with the verb of several'],
    ['Dafür stellt die Städte einen Raum.', 'several with the verb of one'],
    ['Bei Bedarf stellen der Landkreis einen Raum.', 'one with the verb of several'],
    [`Der Träger ${'sehr '.repeat(17)}${'gern '.repeat(17)}berät.`, 'too long'],
  ])('%s', (text, rule) => expect(fault(text)).toContain(rule))
  test('nothing in good sentences', () => {
    expect(fault('Die Stelle, der der Raum gehört, nennt nach § 3 Abs. 2 Nr. 1 SGB II eine Person. Die Träger benennen sie.')).toEqual([])
    expect(fault('das Jobcenter, und', true)).toEqual([])
  })
})
