// Which files of a pack are templates, by their path. What looks like one and is none is an error, because its clause would be missing without a word.
import type { Report } from '../diagnostics/diagnostic.ts'
import { topOf } from './yaml-file.ts'

/** As paths of packs are written, whoever hands them in: "abh/zweck.md". */
export const packPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/')

const TEMPLATE = /^(?:[a-z][a-z0-9-]*\/[a-z][^/]*\.md|(?!law\/|common\/|anlagen\/)[a-z][a-z0-9-]*\/(?:template|ergaenzung)\.yaml|common\/(?:beteiligte|ergaenzung)\.yaml|law\/(?:begriffe|datenschutz|normen|form|bestand|veraltet|sprache)\.yaml)$/
const LOOKS_SO = /\.(?:md|ya?ml)$/i
/** What stands beside templates: words about them, agreements, settings. */
const BESIDE = /(?:^|\/)(?:(?:readme|liesmich|license|lizenz|changelog)[^/]*\.md|[^/]*\.koop\.yaml|koopgen\.config\.yaml)$/i

export function tellStray(pack: string, path: string, report: Report): void {
  if (!LOOKS_SO.test(path) || TEMPLATE.test(path) || BESIDE.test(path)) return
  report('vorlage/keine-vorlage', `Die Datei „${path}“ liegt im Vorlagenordner und ist nach ihrem Namen keine Vorlage; sie bliebe ohne Wirkung.`, topOf(`${pack}/${path}`), { hint: hintFor(pack, path) })
}

function hintFor(pack: string, path: string): string {
  const parts = path.split('/')
  const renamed = parts.map((part, i) => (i === parts.length - 1 ? part.replace(/\.yml$/i, '.yaml') : part)).join('/').toLowerCase()
  if (TEMPLATE.test(renamed)) return `Benennen Sie sie um: ${renamed}`
  const deeper = parts.slice(-2).join('/')
  if (parts.length > 2 && TEMPLATE.test(deeper)) return `Nennen Sie mit „--templates“ den Ordner, in dem „${parts.at(-2)}“ liegt: ${[pack, ...parts.slice(0, -2)].join('/')}`
  if (parts.length === 1 && /\.md$/i.test(path)) return `Legen Sie sie in den Ordner ihrer Art, zum Beispiel abh/${path.toLowerCase()}`
  return 'Klauseln heißen <Art>/<klausel>.md, mit kleinem Anfangsbuchstaben; die Reihenfolge steht in <Art>/ergaenzung.yaml. Was keine Vorlage ist, gehört nicht in diesen Ordner; eine README.md darf dort liegen.'
}
