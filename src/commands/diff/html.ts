// A comparison as one page that needs nothing else: no script, no file beside it, ready to print. What is new or gone is marked by words and lines, not by colour alone.
// Invariant: what comes from the agreement stands escaped in text, never in a tag or an attribute.
import { visible } from '../../diagnostics/frame.ts'
import { type FactEntry, FORMS_TITLE, hasPlaces, inline, LINE_WORDS, type LineEntry, type Page, type PartEntry, PLACES_NOTE, type Signs } from './page.ts'

const STYLE = `
:root { color-scheme: light; }
body { font: 16px/1.5 "Source Sans 3", "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 1px solid #767676; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
dl.versions { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dl.versions dd { margin: 0; }
ul { padding-left: 1.25rem; } li { margin: .25rem 0; }
del { color: #8b0000; text-decoration: line-through; background: #fdecea; } ins { color: #0b5d1e; text-decoration: underline; background: #e7f4ea; }
.kind { font-weight: bold; } .place { color: #4d4d4d; }
.read { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } del, ins { background: none; } }
`.trim()

export function diffHtml(page: Page): string {
  const facts = page.facts.map(({ group, facts: list }) => `<h3>${safe(group)}</h3>\n<ul>\n${list.map(factItem).join('')}</ul>\n`).join('')
  const parts = page.parts.map(partBlock).join('')
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${safe(page.title)}: ${safe(page.new)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${safe(page.title)}</h1>
<dl class="versions"><dt>Alt</dt><dd>${safe(page.old)}</dd><dt>Neu</dt><dd>${safe(page.new)}</dd></dl>
<p>${safe(page.summary)}</p>
${section('Geänderte Angaben', hasPlaces(page) ? `<p>${PLACES_NOTE}</p>\n${facts}` : facts)}${section('Geänderter Text', parts)}${section(FORMS_TITLE, page.forms === '' ? '' : `<p>${safe(page.forms)}</p>\n`)}${section('Nur neu nummeriert', listOf(page.renumbered.map((one) => `<li>${safe(one)}</li>\n`)))}</main>
</body>
</html>
`
}
const section = (title: string, inner: string): string => (inner === '' ? '' : `<section>\n<h2>${title}</h2>\n${inner}</section>\n`)
const listOf = (items: readonly string[]): string => (items.length === 0 ? '' : `<ul>\n${items.join('')}</ul>\n`)

function factItem({ title, old, new: next, segments, places }: FactEntry): string {
  const values = segments ? inline(segments, SIGNS) : change(old, next)
  return `<li>${safe(title)}: ${values}${places === '' ? '' : ` <span class="place">(${safe(places)})</span>`}</li>\n`
}
function partBlock({ mark, heading, notes, lines }: PartEntry): string {
  const remarks = notes.length > 0 ? `<p>${safe(notes.join(' '))}</p>\n` : ''
  return `<h3><span class="kind">${mark}:</span> ${safe(heading)}</h3>\n${remarks}${listOf(lines.map(lineItem))}`
}
function lineItem({ mark, place, segments }: LineEntry): string {
  return `<li><span class="kind">${LINE_WORDS[mark]}</span>${place === '' ? '' : `, <span class="place">${safe(place)}</span>`}: ${inline(segments, SIGNS)}</li>\n`
}

const removed = (text: string): string => `<del><span class="read">entfällt: </span>${safe(text)}</del>`
const added = (text: string): string => `<ins><span class="read">neu: </span>${safe(text)}</ins>`
const change = (old: string, next: string): string => `${removed(old)} → ${added(next)}`
const SIGNS: Signs = { same: (text) => safe(text), removed, added, value: change }

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string): string => visible(text).replace(/\s+/g, ' ').trim().replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
