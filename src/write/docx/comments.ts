// Comments of a draft. At the title: how to read it. At each clause: what it is for, which recommendations it fulfils, on which law it rests, what is chosen, what is open.
// Invariant: a final document has none; a clause says of its open points what the list at the end says, with the same numbers.
import { recommendationTitles } from '../../assets.ts'
import type { DocumentFrame } from '../../document/nodes.ts'
import { para, type Flow } from './flow.ts'
import { paragraphXml } from './grids.ts'
import type { Job } from './job.ts'
import { openPointsIn, pathKey } from './open-points.ts'
import { escape, run, textRun, type Xml } from './xml.ts'

type Clause = Extract<DocumentFrame, { readonly tag: 'section' }>['clauses'][number]
/** A paragraph of a comment: a bold word, then its text. */
type Line = readonly [head: string, text: string]

const ORIGIN: Readonly<Record<Clause['origin'], string>> = {
  'template': '',
  'own-template': 'Wortlaut einer eigenen Vorlage, nicht aus dem Muster.',
  'own-wording': 'Eigener Wortlaut anstelle des Musters.',
  'own-clause': 'Eigene Klausel, nicht aus dem Muster.',
}
/** About two lines beside the page. */
const ROOM = 90
/** As many as there is room for, and how many there are beyond. */
function brief(items: readonly string[]): string {
  const fitting = items.filter((_, i) => i === 0 || items.slice(0, i + 1).join('; ').length <= ROOM)
  const more = items.length - fitting.length
  return fitting.join('; ') + (more > 0 ? ` und ${more === 1 ? 'eine weitere' : `${more} weitere`}` : '')
}

/** What is open in a clause: where its text prints it, and what only decides about its text. */
function openIn(clause: Clause, job: Job): string {
  const named = (clause.guidance?.open ?? []).flatMap((path) => job.openPoints.get(pathKey(path)) ?? [])
  const points = new Map([...openPointsIn(clause.blocks), ...named].map(({ label, question }) => [label, question]))
  return [...points].map(([label, question]) => `[${label}] ${question}`).join(' ')
}

function linesOf(clause: Clause, job: Job): readonly Line[] {
  const { guidance } = clause
  const titles = recommendationTitles()
  const all: readonly Line[] = [
    ['', ORIGIN[clause.origin]],
    ['Wozu', guidance?.purpose ?? ''],
    ['Warum', guidance?.reason ?? ''],
    ['Empfehlung', brief(clause.fulfils.map((id) => titles[id] ?? id))],
    ['Recht', brief(guidance?.law ?? [])],
    ['Gewählt', (guidance?.choices ?? []).join('; ')],
    ['Voreinstellung', (guidance?.proposed ?? []).join('; ')],
    ['Zu entscheiden', openIn(clause, job)],
  ]
  return all.filter(([, text]) => text !== '')
}

/** How to read a draft; of its parts only those that this one has. */
function legendOf(job: Job): readonly Line[] {
  const open = job.openPoints.size
  const brackets = `[1: …] in einem Rahmen ist noch zu entscheiden. Ein Klick wählt die Stelle aus, was Sie schreiben, ersetzt sie. Alle ${open} Fragen stehen am Ende unter „Offene Punkte“.`
  return [
    ['Entwurf', 'nicht zur Unterschrift. Wasserzeichen, Anmerkungen und Markierungen hat nur der Entwurf; in der Endfassung fehlen sie.'],
    ['Gepunktet unterstrichen', 'Angaben dieser Vereinbarung im Text der Klauseln. Namen der Parteien, Tabellen und Anlagen sind nicht eigens markiert.'],
    ['Offen', open === 0 ? '' : open === 1 ? brackets.replace('Alle 1 Fragen stehen', 'Die Frage steht') : brackets],
    ['Anmerkungen', 'Am Anfang jeder Klausel steht, wozu sie dient, welche Empfehlung der BAGFW von 2011 sie erfüllt, auf welchem Recht sie beruht, was gewählt und was noch zu entscheiden ist. „Voreinstellung“ nennt, was das Muster vorsieht, wo nichts gewählt ist.'],
  ].filter((line): line is [string, string] => line[1] !== '')
}

const MARK = run('<w:annotationRef/>', { style: 'CommentReference' })
const lineXml = ([head, text]: Line, i: number): Xml =>
  paragraphXml(para('CommentText', [i === 0 ? MARK : '', head === '' ? '' : textRun(`${head}: `, { bold: true }), textRun(text)]))
/** The children, with a comment that says these lines. */
function attached(children: readonly Xml[], lines: readonly Line[], job: Job): readonly Xml[] {
  const id = job.comments.push(lines.map(lineXml).join('')) - 1
  return [`<w:commentRangeStart w:id="${id}"/>`, ...children, `<w:commentRangeEnd w:id="${id}"/>`, run(`<w:commentReference w:id="${id}"/>`, { style: 'CommentReference' })]
}

/** The title of a draft, with the legend. */
export const withLegend = (children: readonly Xml[], job: Job): readonly Xml[] => (job.document.draft ? attached(children, legendOf(job), job) : children)

const commented = (node: Flow, lines: readonly Line[], job: Job): Flow => (node.tag === 'para' ? { ...node, children: attached(node.children, lines, job) } : node)
/** The flow of a section with that of its next clause, whose comment stands at its first paragraph outside tables; where it has none, at the heading. */
export function explained(section: readonly Flow[], clause: Clause, flow: readonly Flow[], job: Job): readonly Flow[] {
  const lines = job.document.draft && flow.length > 0 ? linesOf(clause, job) : []
  const own = flow.findIndex((node) => node.tag === 'para' && node.children.length > 0)
  const at = own < 0 ? 0 : section.length + own
  return [...section, ...flow].map((node, i) => (i === at && lines.length > 0 ? commented(node, lines, job) : node))
}

/** Content of the comments part. `date`: of the agreement. */
export const commentsXml = (comments: readonly Xml[], date: string): Xml =>
  comments.map((paragraphs, id) => `<w:comment w:id="${id}" w:author="koopgen" w:initials="kg" w:date="${escape(date)}T00:00:00Z">${paragraphs}</w:comment>`).join('')
