// Each clause and annex as it is printed, from one agreement of each kind that has them all.
// Invariant: the words are those of the pipeline; nothing is written here.
import { Findings } from '../src/diagnostics/diagnostic.ts'
import type { Document, DocumentFrame } from '../src/document/nodes.ts'
import { compose, write } from '../src/pipeline.ts'
import type { Kind, Templates } from '../src/templates/templates.ts'
import { everyClause } from '../test/support/every-clause.ts'

/** By "abh/zweck" and "abh/anlagen/uebersicht", as Markdown. */
export type Samples = ReadonlyMap<string, string>

export async function samplesOf(templates: Templates): Promise<Samples> {
  const found = new Map<string, string>()
  for (const kind of templates.kinds.values()) {
    const document = kind.rollen.length === 0 ? undefined : whole(kind, templates)
    if (document === undefined) continue // the kind without model clauses
    for (const [name, frame] of framesOf(document)) found.set(`${kind.typ}/${name}`, await printed(document, frame))
  }
  return found
}

function whole(kind: Kind, templates: Templates): Document {
  const text = everyClause(kind, { umfang: 'ausfuehrlich', fill: 'alles', first: { size: 1, gender: 'f' }, second: { size: 1, gender: 'm' }, turn: 0 })
  const findings = new Findings('final')
  const document = compose({ file: kind.typ, text, sets: [], templates, mode: 'final' }, findings.report)
  if (document === undefined) throw new Error(`${kind.typ}: ${findings.list.map(({ message }) => message).join('\n')}`)
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
