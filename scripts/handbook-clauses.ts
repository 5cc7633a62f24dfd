// The pages of the handbook about kinds, clauses and annexes, from the templates alone; the printed samples come from the pipeline itself.
// Invariant: a clause file has one page, also where several kinds use it; same templates, same pages.
import { recommendationTitles } from '../src/assets.ts'
import { type AnnexView, type ClauseView, type KindView, kindView, type ParameterView } from '../src/lookup/kinds.ts'
import type { Templates } from '../src/templates/templates.ts'
import { code, fence, generated, page, quoted, section, table } from './handbook-markdown.ts'
import type { Samples } from './handbook-samples.ts'

export type Page = readonly [path: string, text: string]
const ROOM = 'klauseln'
const LEVELS: Readonly<Record<ClauseView['level'], string>> = {
  pflicht: 'Pflicht; entfällt nur mit Begründung',
  empfohlen: 'empfohlen; ohne Angabe dabei',
  ergaenzend: 'ergänzend; dabei mit `umfang: ausfuehrlich`',
  optional: 'optional; nur dabei, wenn Sie sie nennen',
}
/** One use of a clause or annex: by which kind, and in which form. */
interface Use<T> {
  readonly kind: KindView
  readonly one: T
}

/** Without samples the section that shows them is left out. */
export function clausePages(templates: Templates, samples: Samples): readonly Page[] {
  const kinds = [...templates.kinds.values()].map((kind) => kindView(kind, recommendationTitles()))
  const clauses = byFile(kinds, (kind) => kind.sections.flatMap((one) => one.clauses))
  const annexes = byFile(kinds, (kind) => kind.annexes)
  return [
    [`${ROOM}/README.md`, overview(kinds)],
    ...kinds.map((kind): Page => [`${ROOM}/${kind.type}.md`, kindPage(kind)]),
    ...clauses.map((uses): Page => [`${ROOM}/${pathOf(uses[0].one)}`, clausePage(uses, samples)]),
    ...annexes.map((uses): Page => [`${ROOM}/${pathOf(uses[0].one)}`, annexPage(uses, samples)]),
  ]
}

type Uses<T> = readonly [Use<T>, ...Use<T>[]]
function byFile<T extends ClauseView | AnnexView>(kinds: readonly KindView[], from: (kind: KindView) => readonly T[]): readonly Uses<T>[] {
  const found = new Map<string, [Use<T>, ...Use<T>[]]>()
  for (const kind of kinds) {
    for (const one of from(kind)) {
      const known = found.get(one.file)
      if (known) known.push({ kind, one })
      else found.set(one.file, [{ kind, one }])
    }
  }
  return [...found.values()]
}
/** "templates/common/x.md" is the page "gemeinsam/x.md". */
const pathOf = ({ file }: { readonly file: string }): string => file.replace(/^templates\//, '').replace(/^common\//, 'gemeinsam/')

function overview(kinds: readonly KindView[]): string {
  const rows = kinds.map((kind) => [`[${kind.title}](${kind.type}.md)`, code(kind.type), String(kind.clauseCount), String(kind.clausesByDefault)])
  return page(
    generated('templates/'),
    '# Alle Klauseln',
    'Hier steht jede Klausel des Musters mit ihrem Text, ihren Angaben, ihrem Grund und ihrer Quelle. Jede Art hat eine Seite mit ihren Klauseln in der Reihenfolge, in der sie gedruckt werden. Eine Klausel, die mehrere Arten verwenden, hat nur eine Seite.',
    table(['Art', '`typ`', 'Klauseln', 'davon ohne weiteres Zutun'], rows),
    'Dasselbe zeigt am Rechner:',
    fence('sh', 'koopgen templates\nkoopgen templates show abh\nkoopgen templates show abh/sprechstunde'),
    '[Zurück zum Inhalt](../README.md)',
  )
}

function kindPage(kind: KindView): string {
  const rows = (clauses: readonly ClauseView[]): string[][] => clauses.map((one) => [`[${one.title}](${pathOf(one)})`, code(one.id), LEVELS[one.level].split(';')[0] ?? '', one.help])
  const sections = kind.sections.map(({ title, clauses }) => `### ${title}\n\n${table(['Klausel', 'id', 'Stufe', 'Worum es geht'], rows(clauses))}`)
  const needed = kind.neededRoles.map((roles) => roles.map(({ id, title }) => `${title} (\`${id}\`)`).join(' oder ')).join('; ')
  return page(
    generated(`templates/${kind.type}/`),
    `# ${kind.title}`,
    `Im Kopf der Datei: \`typ: ${kind.type}\``,
    kind.help,
    needed && `Nötig ist je eine Partei mit der Rolle: ${needed}.`,
    section('Angaben der Art', facts(kind)),
    kind.clauseCount > 0 ? `## Klauseln in der Reihenfolge des Drucks\n\n${sections.join('\n')}` : '',
    section('Anlagen', table(['Anlage', 'id', 'Worum es geht'], kind.annexes.map((one) => [`[${one.title}](${pathOf(one)})`, code(one.id), one.help]))),
    '[Alle Arten](README.md)',
  )
}
const facts = (kind: KindView): string => (kind.facts.length === 0 ? '' : `Sie stehen in der Datei unter \`angaben\`.\n\n${parameters(kind.facts)}`)

function clausePage(uses: Uses<ClauseView>, samples: Samples): string {
  const [{ kind, one }] = uses
  return page(
    generated(one.file),
    `# ${one.title}`,
    `Unter \`klauseln\`: \`${one.id}\``,
    one.help,
    section('In welchen Arten', table(['Art', 'Stufe', 'Dort anders'], uses.map((use) => [`[${use.kind.title}](../${use.kind.type}.md)`, LEVELS[use.one.level], differences(use.one, one)]))),
    sample(samples.get(`${kind.type}/${one.id}`), kind),
    ...common(one, kind),
  )
}
function annexPage(uses: Uses<AnnexView>, samples: Samples): string {
  const [{ kind, one }] = uses
  return page(
    generated(one.file),
    `# Anlage: ${one.title}`,
    `Unter \`anlagen\`: \`${one.id}\``,
    one.help,
    `Es gibt sie bei: ${uses.map((use) => `[${use.kind.title}](../${use.kind.type}.md)`).join(', ')}.`,
    sample(samples.get(`${kind.type}/anlagen/${one.id}`), kind),
    ...common(one, kind),
  )
}

export const PRINTED = 'So sieht es gedruckt aus'
/** The kind without model clauses has no samples. */
function sample(text: string | undefined, kind: KindView): string {
  return section(PRINTED, text === undefined ? '' : `Ein Beispiel aus einer Vereinbarung der Art „${kind.title}“. Ihre Namen und Fristen setzt koopgen ein; mit anderen Angaben kann der Text anders lauten.\n\n${quoted(text)}`)
}
function common(one: AnnexView, kind: KindView): readonly string[] {
  return [
    section('Angaben', parameters(one.parameters)),
    section('Zum Einfügen', toPaste(one, kind)),
    section('Warum es diese Regelung gibt', one.reason),
    section('Rechtsgrundlage', one.sources.map((source) => `- ${source}`).join('\n')),
    section('Welche Empfehlungen sie erfüllt', one.fulfils.map(({ id, title, condition }) => `- ${title ?? id}${condition === null ? '' : ` (nur mit \`${condition}\`)`}`).join('\n')),
    section('Text der Vorlage', `Was in \`{{…}}\` steht, setzt koopgen ein.\n\n${fence('text', one.text, 'vorlage')}`),
  ]
}

/** Ids of parties in it are examples. */
function toPaste(one: AnnexView, kind: KindView): string {
  const parties = one.parameters.some(({ type }) => type === 'partei') && one.yaml.includes('{') ? 'Wo eine Partei genannt ist, steht die `id` einer Ihrer Parteien.\n\n' : ''
  return parties + fence('yaml', one.yaml, `klausel=${kind.type}`)
}

function parameters(list: readonly ParameterView[]): string {
  const status = (one: ParameterView): string => (one.default !== null ? `Vorgabe ${code(one.default)}` : one.needed ? '**nötig**' : 'freigestellt')
  const meaning = (one: ParameterView): string => [one.title, one.help].filter(Boolean).map((part) => String(part).replace(/[.:]?$/, '.')).join(' ')
  const values = (one: ParameterView): string => (one.choices === null ? one.inWords : one.choices.map(({ value, title }) => `${code(value)}: ${title}`).join('; '))
  return table(['Angabe', 'Bedeutung', 'Möglich', 'Ohne Angabe', 'Beispiel'], list.map((one) => [code(one.name), meaning(one), values(one), status(one), code(one.example)]))
}

/** Kinds may give a shared clause another title or other defaults. */
function differences(one: ClauseView, first: ClauseView): string {
  const title = one.title === first.title ? [] : [`Überschrift „${one.title}“`]
  const defaults = one.parameters.flatMap((parameter) => {
    const other = first.parameters.find(({ name }) => name === parameter.name)
    return other === undefined || other.default === parameter.default ? [] : [`${code(parameter.name)}: Vorgabe ${parameter.default === null ? 'keine' : code(parameter.default)}`]
  })
  return [...title, ...defaults].join('; ')
}
