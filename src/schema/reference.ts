// Documentation of kinds, clauses, annexes and parameters as Markdown, from the templates alone. Written to schemas/v1/klauseln.md by `npm run schemas`.
import type { AnnexTemplate, ClauseTemplate, Fulfilment, Kind, RoleDecl, Templates } from '../templates/templates.ts'
import type { Decl } from './declaration.ts'
import { isDecl } from './declared.ts'
import { describe, exampleOf } from './params/table.ts'
import { flow } from './phrases.ts'
import { annexBlock, clauseBlock } from './to-paste.ts'

export function reference(templates: Templates): string {
  const kinds = [...templates.kinds.values()].map(kindPage)
  return `# Klauseln und Angaben\n\nAus den Vorlagen erzeugt. Unter \`klauseln\` steht je Klausel \`true\`, \`false\` oder ein Block mit Angaben; Beispiele sind Zeilen zum Einsetzen.\n\n${[...kinds, annexes(templates)].join('\n')}`
}

/** One kind: who takes part, its facts, its clauses section by section. */
function kindPage(kind: Kind): string {
  const sections = kind.abschnitte.map((section) => {
    const clauses = section.klauseln.flatMap((id) => kind.klauseln.get(id) ?? [])
    return `### Abschnitt ${section.titel ?? clauses[0]?.titel ?? section.id} (\`${section.id}\`)\n\n${clauses.map((clause) => clausePart(clause, kind)).join('\n')}`
  })
  return [`## ${kind.titel} (\`typ: ${kind.typ}\`)\n\n${kind.hilfe}\n`, people(kind), facts(kind), ...sections].filter(Boolean).join('\n')
}

function people(kind: Kind): string {
  const needed = kind.rollen.map((roles) => roles.map((role) => `\`${role}\``).join(' oder ')).join('; ')
  const named = kind.beteiligte.filter((role) => role.rollen !== 'alle').map((role) => `${role.einzahl}${role.optional ? ' (freigestellt)' : ''}: ${rolesOf(role)}`)
  return [needed && `Nötige Rollen: ${needed}.\n`, named.length > 0 && `${named.map((line) => `- ${line}`).join('\n')}\n`].filter(Boolean).join('\n')
}
function rolesOf(role: RoleDecl): string {
  return role.rollen === 'alle' ? 'alle' : role.rollen.map((one) => `\`${one}\``).join(', ')
}

function facts(kind: Kind): string {
  const rows = Object.entries(kind.angaben).flatMap(([name, entry]) => (isDecl(entry) ? [row(name, entry)] : Object.entries(entry).map(([inner, decl]) => row(`${name}.${inner}`, decl))))
  return rows.length > 0 ? `### Angaben der Art (\`angaben\`)\n\n${table(rows)}` : ''
}

const LEVELS: Readonly<Record<ClauseTemplate['stufe'], string>> = {
  pflicht: 'Pflicht, entfällt nur mit Begründung',
  empfohlen: 'empfohlen, ohne Angabe dabei',
  ergaenzend: 'ergänzend, dabei mit `umfang: ausfuehrlich`',
  optional: 'optional, nur dabei, wenn genannt',
}
function clausePart(clause: ClauseTemplate, kind: Kind): string {
  const rows = Object.entries(clause.parameter).map(([name, decl]) => row(name, decl))
  return [
    `#### ${clause.titel} (\`${clause.id}\`)\n`,
    clause.hilfe && `${clause.hilfe}\n`,
    `Stufe: ${LEVELS[clause.stufe]}.${clause.erfuellt.length > 0 ? ` Erfüllt: ${clause.erfuellt.map(item).join(', ')}.` : ''}${clause.grundlage.length > 0 ? ` Grundlage: ${clause.grundlage.join('; ')}.` : ''}\n`,
    clause.grund && `Warum: ${clause.grund}\n`,
    rows.length > 0 && `${table(rows)}`,
    `\`\`\`yaml\n${clauseBlock(clause, kind)}\n\`\`\`\n`,
  ].filter(Boolean).join('\n')
}

function item({ id, wenn }: Fulfilment): string {
  const under = wenn && (wenn.wert === undefined ? `mit \`${wenn.parameter}\`` : `mit \`${wenn.parameter}: ${wenn.wert}\``)
  return `\`${id}\`${under ? ` (${under})` : ''}`
}

/** The annexes of all kinds, each once. */
function annexes({ kinds }: Templates): string {
  const found = new Map([...kinds.values()].flatMap((kind) => [...kind.anlagen]))
  if (found.size === 0) return ''
  const parts = [...found.values()].map((template) => annexPart(template, [...kinds.values()].filter((kind) => kind.anlagen.has(template.id))))
  return `## Anlagen aus Vorlagen (\`anlagen\`)\n\nJe Blatt \`id\`, auf Wunsch \`vorlage\` (wenn die Kennung anders heißt), \`titel\`, \`stand\`, \`quer\`, \`absaetze\` und die Angaben der Vorlage.\n\n${parts.join('\n')}`
}
function annexPart(template: AnnexTemplate, kinds: readonly Kind[]): string {
  const rows = Object.entries(template.parameter).map(([name, decl]) => row(name, decl))
  const traits = [template.fortschreibung && 'Wird ohne Nachtrag fortgeschrieben.', !template.veroeffentlichen && 'Nicht zur Veröffentlichung.', template.formular && 'Formular zum Ausfüllen.', template.quer && 'Querformat.']
  return [
    `### ${template.titel} (\`${template.id}\`)\n`,
    template.hilfe && `${template.hilfe}\n`,
    `${[...traits, `Bei typ ${kinds.map(({ typ }) => typ).join(', ')}.`, template.grundlage.length > 0 && `Grundlage: ${template.grundlage.join('; ')}.`].filter(Boolean).join(' ')}\n`,
    template.grund && `Warum: ${template.grund}\n`,
    rows.length > 0 && `${table(rows)}`,
    kinds[0] && `\`\`\`yaml\n${annexBlock(template, kinds[0])}\n\`\`\`\n`,
  ]
    .filter(Boolean)
    .join('\n')
}

type Row = readonly [name: string, title: string, type: string, status: string, example: string]
function row(name: string, decl: Decl): Row {
  const status = decl.vorgabe !== undefined ? `Vorgabe \`${flow(decl.vorgabe)}\`` : decl.optional === true ? 'freigestellt' : 'nötig'
  return [`\`${name}\``, [decl.titel, decl.hilfe].filter(Boolean).join('. '), `${decl.typ}: ${describe(decl)}`, status, `\`${flow(exampleOf(decl))}\``]
}
function table(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return `${[line(['Angabe', 'Bedeutung', 'Typ', 'ohne Angabe', 'Beispiel']), line(['---', '---', '---', '---', '---']), ...rows.map(line)].join('\n')}\n`
}
