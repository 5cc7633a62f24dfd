// A comparison as Markdown, fit for a comment on a change. Its first line is a marker by which a later comment finds and replaces it.
// Invariant: what comes from the agreement stays text: no mention, issue, link, heading or markup comes out of it, on GitHub, GitLab or Forgejo.
import { visible } from '../../diagnostics/frame.ts'
import { JOINER } from '../telling/mentions.ts'
import { type FactEntry, FORMS_TITLE, hasPlaces, inline, LINE_WORDS, type LineEntry, type Page, type PartEntry, PLACES_NOTE, type Signs } from './page.ts'

export const MARKER = '<!-- koopgen diff -->'

export function diffMarkdown(page: Page): string {
  const facts = page.facts.map(({ group, facts: list }) => `**${safe(group)}**\n\n${list.map(factItem).join('')}`)
  const parts = page.parts.map(partBlock)
  return [
    MARKER,
    `## ${page.title}`,
    `Alt: ${verbatim(page.old)}  \nNeu: ${verbatim(page.new)}`,
    safe(page.summary),
    ...(facts.length > 0 ? ['### Geänderte Angaben', ...(hasPlaces(page) ? [PLACES_NOTE] : []), ...facts] : []),
    ...(parts.length > 0 ? ['### Geänderter Text', ...parts] : []),
    ...(page.forms === '' ? [] : [`### ${FORMS_TITLE}`, safe(page.forms)]),
    ...(page.renumbered.length > 0 ? ['### Nur neu nummeriert', page.renumbered.map((one) => `- ${safe(one)}\n`).join('')] : []),
  ].map((block) => block.trimEnd()).join('\n\n').concat('\n')
}

function factItem({ title, old, new: next, segments, places }: FactEntry): string {
  const values = segments ? inline(segments, SIGNS) : change(old, next)
  return `- ${safe(title)}: ${values}${places === '' ? '' : ` (${safe(places)})`}\n`
}
function partBlock({ mark, heading, notes, lines }: PartEntry): string {
  return [`#### ${mark}: ${safe(heading)}`, ...(notes.length > 0 ? [safe(notes.join(' '))] : []), lines.map(lineItem).join('')].join('\n\n')
}
function lineItem({ mark, place, segments }: LineEntry): string {
  return `- ${LINE_WORDS[mark]}${place === '' ? '' : `, ${safe(place)}`}: ${inline(segments, SIGNS)}\n`
}

const change = (old: string, next: string): string => `<del>${safe(old)}</del> → <ins>${safe(next)}</ins>`
const SIGNS: Signs = { same: (text) => safe(text), removed: (text) => `<del>${safe(text)}</del>`, added: (text) => `<ins>${safe(text)}</ins>`, value: change }

// ---- text that stays text
/** Names of files and versions, to be copied: as code nothing comes to life, and no sign stands between. */
function verbatim(name: string): string {
  const line = visible(name).replace(/\s+/g, ' ').trim()
  const fence = '`'.repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)))
  return fence.length === 1 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`
}
/** What platforms turn into links without any markup: mentions, issues, addresses, hashes of commits, emoji. */
const LIVELY: readonly (readonly [RegExp, string])[] = [
  [/[@#]/g, `$&${JOINER}`],
  [/[!~%$&^](?=\S)/g, `$&${JOINER}`],
  [/:(?=[/\w+-])/g, `:${JOINER}`],
  [/\bww(?=w\.)/gi, `$&${JOINER}`],
  [/\b[A-Za-z]{2,}-(?=\d)/g, `$&${JOINER}`],
  [/\b[0-9a-f]{4}(?=[0-9a-f]{3})/gi, `$&${JOINER}`],
]
const MARKUP = /[\\`*_[\]{}<>&~|$#^=]/g
export function safe(text: string): string {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  const quiet = LIVELY.reduce((calm, [sign, instead]) => calm.replace(sign, instead), line)
  return quiet.replace(MARKUP, '\\$&').replace(/^([+-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
