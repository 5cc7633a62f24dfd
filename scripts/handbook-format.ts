// The reference of the YAML format: a page for each block of the file, from the schema that editors use and from the shipped examples.
// Invariant: every key at the top of a file has a page; a test compares the pages with the files.
import { readFileSync } from 'node:fs'
import { schemaText } from '../src/lookup/schema-text.ts'
import type { Templates } from '../src/templates/templates.ts'
import type { Page } from './handbook-clauses.ts'
import { fence, generated, page, section, table } from './handbook-markdown.ts'
import { HEAD, inside, isNode, type Node, rowsOf } from './handbook-schema.ts'

const ROOM = 'technik/yaml'
const FROM = 'dem Schema'
/** What a table cannot say; `example`: the shipped agreement whose block is shown. */
interface Extra {
  readonly text?: string
  readonly example?: string
  /** Written for this page, where no shipped example has the block; put over the example named behind „zu=“. */
  readonly own?: string
}
const EXTRAS: Readonly<Record<string, Extra>> = {
  parteien: { example: 'kurz', text: 'Jede Partei steht mit „- id:“ in der Liste. Ein Pfad nennt sie mit ihrer `id`: `parteien.stadt.sitz.ort`. Fälle (`dativ` und so weiter) schreiben Sie nur, wenn koopgen danach fragt.' },
  gruppen: { example: 'alles', text: 'Mehrere Parteien können im Text unter einem Namen auftreten. Jede bleibt Partei und unterschreibt.' },
  offen: { own: 'offen:\n  - { zu: laufzeit.dauer, frage: Wie lange soll die Vereinbarung gelten?, vorschlag: 2 Jahre }', text: 'Offene Punkte gibt es nur im Entwurf (`--draft`). Vor der Unterschrift muss die Liste leer sein.' },
  ausnahmen: { example: 'alles', text: 'Eine Ausnahme nimmt einen Befund an seiner Stelle hin. Ein Befund zum Schutz der Ratsuchenden verlangt `zu` und einen Grund in einem ganzen Satz.' },
  klauseln: { example: 'abh-traegergruppe', text: 'Unter jeder Klausel steht `true`, `false` oder ein Block. Im Block stehen ihre Angaben ([alle Klauseln](../../klauseln/README.md)) und die Wörter der Tabelle, die für jede Klausel gelten. Eine Pflichtklausel entfällt nur mit `entfaellt` und einem Grund.' },
  anlagen: { example: 'alles', text: 'Eine Anlage ist eigener Text (die Felder der Tabelle), oder ein Blatt aus einer Vorlage mit deren Angaben ([alle Anlagen](../../klauseln/abh.md#anlagen)). Diese Felder gelten für eigenen Text.' },
  angaben: { example: 'projekt-kurz', text: 'Tatsachen, die mehrere Klauseln brauchen. Welche es gibt, hängt von der Art ab; sie stehen auf der Seite der Art unter „Angaben der Art“: [alle Arten](../../klauseln/README.md).' },
  praeambel: { example: 'alles', text: 'Der Anlass der [Präambel](../../klauseln/abh/praeambel.md), oder `false`, oder ein eigener `wortlaut`.' },
}

export function formatPages(templates: Templates): readonly Page[] {
  const root = JSON.parse(schemaText(templates, 'draft-2020-12')) as Node
  const blocks = Object.entries(inside(root, 'properties')).filter((entry): entry is [string, Node] => isNode(entry[1]) && isBlock(entry[0], entry[1]))
  const order = blocks.map(([name]) => name).sort((a, b) => place(a) - place(b))
  return [
    [`${ROOM}/README.md`, overview(root, order)],
    ...order.map((name): Page => [`${ROOM}/${name}.md`, blockPage(name, root)]),
  ]
}
/** What has fields of its own; the others are rows of the overview. */
const isBlock = (name: string, node: Node): boolean => name === 'praeambel' || node['type'] === 'array' || node['type'] === 'object'
const ORDER = ['parteien', 'gruppen', 'kopf', 'praeambel', 'definitionen', 'angaben', 'klauseln', 'zusatz', 'anlagen', 'laufzeit', 'schluss', 'unterzeichnung', 'gestaltung', 'offen', 'ausnahmen']
const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

function overview(root: Node, blocks: readonly string[]): string {
  const simple = Object.entries(inside(root, 'properties')).filter(([name]) => !blocks.includes(name))
  const rows = blocks.map((name) => [`[\`${name}\`](${name}.md)`, titleOf(inside(root, 'properties', name), name), String(inside(root, 'properties', name)['description'] ?? '')])
  return page(
    generated(FROM),
    '# Das Format der Datei',
    'Eine Vereinbarung ist eine Datei `*.koop.yaml` in UTF-8. Jedes unbekannte Feld ist ein Fehler, mit einem Vorschlag. Nur was **nötig** heißt, muss da stehen; für alles Übrige gilt eine Vorgabe.',
    'Diese Datei ist vollständig:',
    fence('yaml', exampleText('kurz'), 'ganz'),
    section('Einfache Felder', table(HEAD, rowsOf({ properties: Object.fromEntries(simple), required: root['required'] }, root))),
    section('Blöcke', table(['Block', 'Titel', 'Wozu'], rows)),
    section('Wie Werte geschrieben werden', VALUES),
    '[Zurück zum Inhalt](../../README.md)',
  )
}
const VALUES = `- Ein Datum steht als \`2027-01-15\`, eine Dauer als \`3 Monate\` oder \`1 Jahr\`.
- Postleitzahlen, Telefonnummern und Postfächer stehen in Anführungszeichen: \`"01067"\`.
- Ja und nein heißen \`true\` und \`false\`.
- Längerer Text beginnt mit \`|\` und steht eingerückt darunter.
- Dateien (Logos) liegen im Ordner der Vereinbarung oder darunter.
- Höchstens 1 MB je Datei; Steuerzeichen werden abgelehnt.`

function blockPage(name: string, root: Node): string {
  const extra = EXTRAS[name] ?? { example: 'alles' }
  const node = inside(root, 'properties', name)
  const title = titleOf(node, name)
  return page(
    generated(FROM),
    `# ${title} (\`${name}\`)`,
    String(node['description'] ?? ''),
    extra.text ?? '',
    section('Felder', table(HEAD, rowsOf(fieldsOf(name, node, root), root))),
    section('Beispiel', exampleOf(name, extra)),
    '[Alle Blöcke](README.md)',
  )
}
const titleOf = (node: Node, name: string): string => (typeof node['title'] === 'string' ? node['title'] : name === 'parteien' ? 'Parteien' : name)

/** A list describes its entries; clauses and annexes are described by the definitions that all of them share. */
function fieldsOf(name: string, node: Node, root: Node): Node {
  if (name === 'anlagen') return inside(root, '$defs', 'Anlage_eigener_text')
  if (name === 'klauseln') return { properties: Object.fromEntries(Object.entries(inside(root, '$defs')).filter(([key]) => key.startsWith('Steuerwort_')).map(([key, value]) => [key.replace('Steuerwort_', ''), value])) }
  return node['type'] === 'array' ? inside(node, 'items') : node
}

function exampleOf(name: string, { example, own }: Extra): string {
  if (own !== undefined) return fence('yaml', own, 'entwurf=kurz')
  return example === undefined ? '' : `Aus dem Beispiel \`${example}\`:\n\n${fence('yaml', blockIn(exampleText(example), name), `zu=${example}`)}`
}
const exampleText = (name: string): string => readFileSync(new URL(`../examples/${name}/vereinbarung.koop.yaml`, import.meta.url), 'utf8')

/** A block of a file with its lines as they stand, at most so many that the page stays short. */
function blockIn(text: string, name: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`${name}:`))
  if (start < 0) throw new Error(`„${name}“ steht nicht im Beispiel.`)
  const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line))
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n').trimEnd()
}
