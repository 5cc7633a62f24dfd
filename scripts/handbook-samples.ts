// Each clause and annex as it is printed, from one agreement of each kind that has them all.
// Invariant: the words are those of the pipeline; nothing is written here.
import { readFileSync } from 'node:fs'
import { Findings } from '../src/diagnostics/diagnostic.ts'
import type { Document, DocumentFrame } from '../src/document/nodes.ts'
import { compose, write } from '../src/pipeline.ts'
import type { Kind, Templates } from '../src/templates/templates.ts'
import { everyClause } from '../test/support/every-clause.ts'

/** Sheets whose lines must fit together, which samples of single values do not: put at the end of the example `kurz`. */
const SHEETS: Readonly<Record<string, string>> = {
  einwilligung: 'anlagen:\n  - { id: einwilligung, mit: abh, von: nachbarschaft, an: stadt, an_team: Sachgebiet Aufenthalt, dsb: "Telefon 030 23125-119, datenschutz@nachbarschaft.example", kontakt: "Telefon 030 23125-110" }\n',
}

/** By "abh/zweck" and "abh/anlagen/uebersicht", as Markdown. */
export type Samples = ReadonlyMap<string, string>

export async function samplesOf(templates: Templates): Promise<Samples> {
  const found = new Map<string, string>()
  for (const kind of templates.kinds.values()) {
    if (kind.rollen.length > 0) await collect(kind.typ, composed(whole(kind), templates), found) // not the kind without model clauses
  }
  const short = readFileSync(new URL('../examples/kurz/vereinbarung.koop.yaml', import.meta.url), 'utf8')
  for (const lines of Object.values(SHEETS)) await collect('abh/anlagen', composed(`${short}\n${lines}`, templates), found)
  return found
}
/** `under`: the kind, or its annexes alone, whose samples are replaced. */
async function collect(under: string, document: Document, found: Map<string, string>): Promise<void> {
  for (const [name, frame] of framesOf(document)) {
    if (!under.includes('/')) found.set(`${under}/${name}`, await printed(document, frame))
    else if (frame.tag === 'annex') found.set(`${under}/${name.replace('anlagen/', '')}`, await printed(document, frame))
  }
}

const whole = (kind: Kind): string => everyClause(kind, { umfang: 'ausfuehrlich', fill: 'alles', first: { size: 1, gender: kind.typ === 'jobcenter' ? 'n' : 'f' }, second: { size: 1, gender: 'm' }, turn: 0 })

function composed(text: string, templates: Templates): Document {
  const findings = new Findings('final')
  const document = compose({ file: 'muster', text, sets: [], templates, mode: 'final' }, findings.report)
  if (document === undefined) throw new Error(findings.list.map(({ message }) => message).join('\n'))
  return document
}

function framesOf(document: Document): readonly (readonly [string, DocumentFrame])[] {
  return document.body.flatMap((frame): (readonly [string, DocumentFrame])[] => {
    if (frame.tag === 'section') return frame.clauses.map((clause) => [clause.id, { ...frame, clauses: [clause] }])
    return frame.tag === 'annex' ? [[`anlagen/${frame.key.replace(/^anlage-/, '')}`, frame]] : []
  })
}

/** Without title, heading and foot of the page. */
async function printed(document: Document, frame: DocumentFrame): Promise<string> {
  const text = new TextDecoder().decode(await write({ ...document, body: [frame] }, 'md', { images: new Map() }))
  const lines = text.split('\n')
  const end = lines.lastIndexOf('---')
  return lines.slice(lines.findIndex((line) => line.startsWith('## ')) + 1, end).join('\n').trim()
}
