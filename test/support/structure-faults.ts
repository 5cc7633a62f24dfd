// What is wrong with the tags of a PDF beyond what veraPDF sees: text outside the tree, links to nowhere, tables without heads, a language that is another.
// Each rule is a row: name and what it finds. `structure.test.ts` plants a defect for each.
import { type Dict, nameOf, type PdfObjects, Ref, textOf, type Value } from './pdf-objects.ts'
import { markedOf, type Structure, type Tag, tagsOf } from './pdf-structure.ts'

type Found = readonly string[]
const all = ({ root }: Structure): readonly Tag[] => [...tagsOf(root)]
const having = (structure: Structure, role: string, bad: (tag: Tag) => boolean): Found => all(structure).filter((tag) => tag.role === role && bad(tag)).map(() => role)
const catalogOf = ({ objects }: Structure): Dict => objects.last('Catalog')
const treeRoot = (s: Structure): Dict => s.objects.dict(catalogOf(s).get('StructTreeRoot'))
const below = (tag: Tag): readonly string[] => [...tagsOf(tag)].map(({ role }) => role)

function pagesOf(objects: PdfObjects, node: Value | undefined): readonly Value[] {
  const dict = objects.dict(node)
  return nameOf(dict.get('Type')) === 'Pages' ? objects.list(dict.get('Kids')).flatMap((kid) => pagesOf(objects, kid)) : [node as Value]
}
const pages = (s: Structure): readonly Value[] => pagesOf(s.objects, catalogOf(s).get('Pages'))

function annotations(s: Structure): readonly Dict[] {
  return pages(s).flatMap((page) => s.objects.list(s.objects.dict(page).get('Annots')).map((one) => s.objects.dict(one)))
}
/** What the parent tree says about marked content: its page and number → the element it names. */
function parents(s: Structure): ReadonlyMap<string, Dict> {
  const numbers = new Map(s.objects.tree(treeRoot(s).get('ParentTree'), 'Nums').map(([key, value]) => [Number(key), value]))
  return new Map(
    pages(s).flatMap((page) => {
      const list = s.objects.list(numbers.get(Number(s.objects.dict(page).get('StructParents') ?? -1)))
      return list.map((element, mcid) => [`p${page instanceof Ref ? page.number : '?'}R_mc${mcid}`, s.objects.dict(element)] as const)
    }),
  )
}
function wrongParents(s: Structure): Found {
  const known = parents(s)
  const direct = all(s).flatMap((tag) => tag.kids.flatMap((kid) => (kid.tag === 'marked' ? [{ tag, id: kid.id }] : [])))
  return direct.filter(({ tag, id }) => known.get(id) !== tag.dict).map(({ tag, id }) => `${id} in ${tag.role}`)
}
function wrongAnnotationParents(s: Structure): Found {
  const numbers = new Map(s.objects.tree(treeRoot(s).get('ParentTree'), 'Nums').map(([key, value]) => [Number(key), s.objects.dict(value)]))
  const holder = new Map(all(s).flatMap((tag) => tag.kids.flatMap((kid) => (kid.tag === 'annotation' ? [[kid.dict, tag.dict] as const] : []))))
  return annotations(s).filter((one) => !holder.has(one) || numbers.get(Number(one.get('StructParent') ?? -1)) !== holder.get(one)).map((one) => nameOf(one.get('Subtype')) ?? '?')
}
function namedTargets(s: Structure): ReadonlySet<string> {
  const names = s.objects.dict(catalogOf(s).get('Names'))
  return new Set([...s.objects.tree(names.get('Dests'), 'Names').map(([key]) => String(key)), ...s.objects.dict(catalogOf(s).get('Dests')).keys()])
}
function lostTargets(s: Structure): Found {
  const known = namedTargets(s)
  const targets = annotations(s).flatMap((one) => [one.get('Dest'), s.objects.dict(one.get('A')).get('D')]).map((target) => s.objects.get(target))
  return targets.flatMap((target) => (typeof target === 'string' && !known.has(target) ? [target] : []))
}
/** Marked content that the tree does not hold, or holds twice, or that no page paints. */
function lostContent(s: Structure): Found {
  const held = [...markedOf(s.root)].map(({ id }) => id)
  const [inTree, painted] = [new Set(held), s.painted]
  return [...[...painted.keys()].filter((id) => !inTree.has(id)), ...held.filter((id, i) => !painted.has(id) || held.indexOf(id) !== i)]
}
const twice = (names: readonly string[]): Found => names.filter((name, i) => names.indexOf(name) !== i)
function fieldNames(s: Structure, fields: readonly Value[], above = ''): readonly string[] {
  return fields.flatMap((field) => {
    const dict = s.objects.dict(field)
    const name = [above, textOf(dict.get('T')) ?? ''].filter((part) => part !== '').join('.')
    const kids = s.objects.list(dict.get('Kids')).filter((kid) => s.objects.dict(kid).has('T'))
    return kids.length > 0 ? fieldNames(s, kids, name) : [name]
  })
}
/** Names of all fields of the form. */
export const fieldsOf = (s: Structure): readonly string[] => fieldNames(s, s.objects.list(s.objects.dict(catalogOf(s).get('AcroForm')).get('Fields')))

function titles(s: Structure): Found {
  const metadata = s.objects.streamOf(catalogOf(s).get('Metadata')).toString('utf8')
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(metadata)?.[1]
  return title === undefined || title.trim() === '' || /\.(?:pdf|docx|ya?ml)$/i.test(title) ? [`title: ${title}`] : []
}
const ids = (s: Structure): ReadonlySet<string> => new Set(s.objects.tree(treeRoot(s).get('IDTree'), 'Names').map(([key]) => String(key)))
const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
function skippedLevels(s: Structure): Found {
  const levels = all(s).filter(({ role }) => HEADINGS.includes(role)).map(({ role }) => Number(role.slice(1)))
  return levels.flatMap((level, i) => (level > (levels[i - 1] ?? 0) + 1 ? [`H${level} after H${levels[i - 1] ?? 0}`] : []))
}
const GENERIC = /^(?:hier|klicken|mehr|link|verweis|siehe)?$/i

export const RULES: Readonly<Record<string, (s: Structure) => Found>> = {
  'text outside tree and furniture': (s) => s.untagged,
  'content not in the tree, or not on a page': lostContent,
  'parent tree': wrongParents,
  'annotation outside the tree': wrongAnnotationParents,
  'one document': (s) => (s.root.kids.map((kid) => (kid.tag === 'element' ? kid.role : kid.tag)).join() === 'Document' ? [] : ['no Document']),
  'marked and titled': (s) => [...(s.objects.dict(catalogOf(s).get('MarkInfo')).get('Marked') === true ? [] : ['MarkInfo']), ...(s.objects.dict(catalogOf(s).get('ViewerPreferences')).get('DisplayDocTitle') === true ? [] : ['DisplayDocTitle'])],
  'language': (s) => (/^de(?:-DE)?$/.test(textOf(catalogOf(s).get('Lang')) ?? '') ? [] : [String(catalogOf(s).get('Lang'))]),
  'title': titles,
  'one H1': (s) => (all(s).filter(({ role }) => role === 'H1').length === 1 ? [] : ['H1']),
  'heading levels': skippedLevels,
  'list without ListNumbering': (s) => having(s, 'L', (tag) => !tag.attributes.has('ListNumbering')),
  'table without heads': (s) => having(s, 'Table', (tag) => !below(tag).includes('TH')),
  'head without Scope': (s) => having(s, 'TH', (tag) => !['Column', 'Row', 'Both'].includes(nameOf(tag.attributes.get('Scope')) ?? '')),
  'scope of column heads': (s) => all(s).filter(({ role }) => role === 'THead').flatMap((head) => [...tagsOf(head)]).filter((tag) => tag.role === 'TD' || nameOf(tag.attributes.get('Scope')) === 'Row').map(({ role }) => role),
  'note that no id leads to': (s) => having(s, 'Note', (tag) => !ids(s).has(textOf(tag.dict.get('ID')) ?? '')),
  'figure without words or place': (s) => having(s, 'Figure', (tag) => !/^(?!.*\.[a-z]{3,4}$).{3}/i.test((textOf(tag.dict.get('Alt')) ?? '').trim()) || !tag.attributes.has('BBox')),
  'link without words': (s) => annotations(s).filter((one) => nameOf(one.get('Subtype')) === 'Link' && GENERIC.test(textOf(one.get('Contents')) ?? '')).map(() => 'Link'),
  'link to nowhere': lostTargets,
  'field names': (s) => [...twice(fieldsOf(s)), ...fieldsOf(s).filter((name) => name === '')],
  'no bookmarks': (s) => (s.objects.dict(s.objects.dict(catalogOf(s).get('Outlines')).get('First')).has('Title') ? [] : ['Outlines']),
  'attachment without description': (s) => s.objects.list(catalogOf(s).get('AF')).filter((file) => !textOf(s.objects.dict(file).get('Desc'))).map(() => 'AF'),
}

/** What is wrong, "rule: example (times)". */
export function structureFaults(structure: Structure): readonly string[] {
  return Object.entries(RULES).flatMap(([name, rule]) => {
    const found = rule(structure)
    return found.length === 0 ? [] : [`${name}: ${found[0]} (${found.length})`]
  })
}
