// A reference by id becomes the words that are printed: "§ 5 Abs. 2", "Nr. 5", "Absatz 3", "Anlage 1".
// In a § of several clauses a reference to a clause names its paragraphs; what does not resolve is an error at the reference.
import { nearest } from '../diagnostics/nearest.ts'
import { NBSP } from '../german/numbers.ts'
import type { OpenReference, Reference, Target } from './nodes.ts'
import { stepsOf, type Labels } from './number.ts'

type Found = { target: string; text: string; inside?: true } | undefined
type At = { node: OpenReference; owner: string; labels: Labels }
type Of<K extends Target['kind']> = Extract<Target, { kind: K }>

/** Annexes and sections have key spaces of their own: an annex may be called like a clause. */
export const annexKey = (id: string): string => `anlage-${id}`
export const sectionKey = (id: string): string => `abschnitt-${id}`

/** `owner`: id of the clause or annex in which the reference stands. */
export function resolve(node: OpenReference, owner: string, labels: Labels): Reference {
  const at: At = { node, owner, labels }
  const { target } = node
  const found = target.kind === 'annex' ? annex(target, at) : target.kind === 'clause' ? clause(target, at) : anchor(target, at)
  return { tag: 'reference', target: '', text: '', ...found }
}

function missing(message: string, known: Iterable<string>, at: At, word = ''): undefined {
  const names = [...known]
  const meant = nearest(word, names)
  const own = meant !== undefined ? `Meinten Sie „${meant}“?` : names.length ? `Es gibt: ${names.join(', ')}.` : 'Entfernen Sie den Verweis oder ergänzen Sie das Ziel.'
  at.labels.report('verweis/unbekannt', message, at.node.shipped ?? at.node.place, { hint: at.node.shipped ? keepIt(at.owner) : own })
}

/** What to do about a reference in a template. */
const keepIt = (owner: string): string => `Lassen Sie das Ziel stehen, oder ersetzen Sie den Text, der darauf verweist: Eigener Wortlaut für „${owner.replace(annexKey(''), '')}“ kommt ohne den Verweis aus.`

function annex(target: Of<'annex'>, at: At): Found {
  const key = annexKey(target.id)
  const text = at.labels.annexes.get(key)
  if (text) return { target: key, text }
  const names = [...at.labels.annexes.keys()].map((name) => name.slice(annexKey('').length))
  const paste = `Ergänzen Sie sie unter „anlagen“:\n  - ${at.node.offer ?? `{ id: ${target.id}, titel: "…", text: "…" }`}`
  const meant = nearest(target.id, names)
  const hint = meant !== undefined ? `Meinten Sie „${meant}“?` : [...(at.node.offer !== undefined || names.length === 0 ? [paste] : []), ...(names.length > 0 ? [`Es gibt: ${names.join(', ')}.`] : [])].join('\n')
  at.labels.report('verweis/anlage-fehlt', `Die Anlage „${target.id}“ gibt es nicht.`, at.node.shipped ?? at.node.place, { hint })
}

function clause(target: Of<'clause'>, at: At): Found {
  const { labels } = at
  const home = labels.homes.get(target.id)
  const label = home === undefined ? undefined : labels.sections.get(home)
  if (home === undefined || label === undefined) return missing(`Die Klausel „${target.id}“ wird in dieser Vereinbarung nicht gedruckt.`, labels.homes.keys(), at, target.id)
  if (label === '') return missing(`„${target.id}“ hat keine Nummer, auf die verwiesen werden kann.`, [], at)
  const range = labels.ranges.get(target.id)
  const tail = target.tail.replaceAll('. ', `.${NBSP}`).replaceAll('Satz ', `Satz${NBSP}`)
  const counted = tail.replace(/ ?Satz\u00a0\S+$/, '')
  if (counted !== '' && !labels.spots.has(`${target.id} ${counted}`)) return missing(`„${counted}“ gibt es in der Klausel „${target.id}“ nicht.`, [...labels.spots].filter((spot) => spot.startsWith(`${target.id} `)).map((spot) => spot.slice(target.id.length + 1)), at)
  const inside = tail || (range && !range.whole ? span(range.first, range.last) : '')
  return { target: target.id, text: [sectionName(label, target.word, labels), inside].filter(Boolean).join(' ') }
}
/** „Abs. 3“, „Abs. 3 und 4“, „Abs. 3 bis 5“. */
const span = (first: number, last: number): string => (first === last ? `Abs.${NBSP}${first}` : `Abs.${NBSP}${first} ${last === first + 1 ? 'und' : 'bis'} ${last}`)

function anchor(target: Of<'anchor'>, at: At): Found {
  const { labels } = at
  const id = target.id ?? at.owner
  const spot = labels.anchors.get(`${id}#${target.anchor}`)
  // own wording has no anchors of the template: its whole clause is meant
  if (!spot && at.node.shipped && labels.homes.has(id)) return clause({ kind: 'clause', id, word: '§', tail: '' }, at)
  if (!spot) {
    const known = [...labels.anchors.keys()].filter((key) => key.startsWith(`${id}#`)).map((key) => key.slice(id.length))
    return missing(`Den Anker „#${target.anchor}“ gibt es in „${id}“ nicht.`, known, at)
  }
  const steps = stepsOf(spot)
  const own = target.id === null
  const text = own ? steps.join(' ').replace(/^Abs\./, 'Absatz') : [labels.annexes.get(id) ?? sectionName(labels.sections.get(spot.section) ?? '', '§', labels), ...steps].join(' ')
  if (text === '') return missing(`Der Absatz mit dem Anker „#${target.anchor}“ hat keine Nummer.`, [], at)
  return { target: `${id}#${target.anchor}`, text, ...(own && { inside: true as const }) }
}

/** Under `dezimal` the written word stays („Punkt 5“), and § becomes „Nr.“. */
function sectionName(label: string, word: string, labels: Labels): string {
  return labels.numbering === 'paragraf' ? label : `${word === '§' ? 'Nr.' : word}${NBSP}${label.replace(/\.$/, '')}`
}
