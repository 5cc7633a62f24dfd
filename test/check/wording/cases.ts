// Cases of rules on words: what is found stands beside the text. A case begins with „== “ and what must be found, each as „code: words“, several behind „;“, or „nichts“;
// „[datum=2012-08-21 land=DE-BY form=landesbehoerde]“ says what else is known. A line is a passage: „# “ heading, „@ “ party, „~ “ signature, „! “ title, „- “ item, „| “ cell, else a paragraph, with „(2) “ one that is counted.
import { readFileSync } from 'node:fs'
import { shippedTemplates } from '../../../src/assets.ts'
import { findingsIn } from '../../../src/check/check.ts'
import type { Passage, PassageKind } from '../../../src/check/passages.ts'
import type { Finding, Wording } from '../../../src/check/rule.ts'

export interface Case {
  readonly name: string
  readonly expected: readonly string[]
  readonly facts: Readonly<Record<string, string>>
  readonly lines: readonly string[]
}
export function casesOf(file: string): readonly Case[] {
  const text = readFileSync(new URL(`cases/${file}.txt`, import.meta.url), 'utf8')
  return text.split(/^== /m).slice(1).map((part) => {
    const [head = '', ...lines] = part.split('\n')
    const [, said = '', given = ''] = /^(.*?)(?: \[([^\]]*)\])?$/.exec(head.trim()) ?? []
    const facts = Object.fromEntries(given.split(' ').filter(Boolean).map((pair) => pair.split('=') as [string, string]))
    return { name: `${head.trim()} – ${lines[0]?.slice(0, 60)}`, expected: said === 'nichts' ? [] : said.split(';').map((one) => one.trim()), facts, lines: lines.filter((line) => line.trim() !== '' && !line.startsWith('//')) }
  })
}

const KINDS: Readonly<Record<string, PassageKind>> = { '#': 'heading', '@': 'party', '~': 'signature', '!': 'title', '-': 'item', '|': 'cell' }
export function passagesIn(lines: readonly string[]): readonly Passage[] {
  let lead: string | null = null
  return lines.map((line, i): Passage => {
    const kind = (line[1] === ' ' ? KINDS[line[0] ?? ''] : undefined) ?? 'paragraph'
    const counted = kind === 'paragraph' ? /^\((\d+)\) /.exec(line) : null
    const text = line.slice(counted ? counted[0].length : kind === 'paragraph' ? 0 : 2)
    const leads = kind === 'item' ? lead : null
    if (kind !== 'item') lead = /[:,]\s*$/.test(text) ? text : null
    return { kind, text, path: [], own: true, ownAt: () => true, lead: leads, number: counted ? Number(counted[1]) : undefined, placeOf: (start, end) => ({ file: 'text', line: i + 1, column: start + 1, endLine: i + 1, endColumn: end + 1 }) }
  })
}
export function wordingOf({ lines, facts }: Pick<Case, 'lines' | 'facts'>): Wording {
  return { passages: passagesIn(lines), datum: facts.datum ?? '2027-01-15', land: facts.land, kind: undefined, agreement: undefined, law: shippedTemplates() }
}
/** „code: the words at its place“. */
export function told({ code, place }: Finding, passages: readonly Passage[]): string {
  return place ? `${code}: ${passages[place.line - 1]?.text.slice(place.column - 1, place.endColumn - 1)}` : code
}
/** What the case says, of the codes that its file is about. */
export function foundIn(one: Case, codes: RegExp): readonly string[] {
  const wording = wordingOf(one)
  return findingsIn(wording).filter(({ code }) => codes.test(code)).map((finding) => told(finding, wording.passages))
}
