// The pages of `koopgen templates`: text for a terminal, from what src/lookup tells.
// Invariant: texts of templates and lines to paste stand as they are written; an expression in braces is never divided.
import { words } from '../../diagnostics/print.ts'
import { firstSentence, wrapped } from '../../diagnostics/wrap.ts'
import type { AnnexView, ClauseView, FulfilmentView, KindView, ParameterView, SectionView } from '../../lookup/kinds.ts'
import type { Pen } from '../telling/pen.ts'

const LEVELS: Readonly<Record<ClauseView['level'], readonly [word: string, meaning: string]>> = {
  pflicht: ['Pflicht', 'entfällt nur mit Begründung'],
  empfohlen: ['empfohlen', 'ohne Angabe dabei'],
  ergaenzend: ['ergänzend', 'dabei mit „umfang: ausfuehrlich“'],
  optional: ['optional', 'nur dabei, wenn Sie sie nennen'],
}

export function kindList(kinds: readonly KindView[], pen: Pen, width: number): string {
  const parts = kinds.map((kind) => `${pen('bold', kind.type)}  ${kind.title}\n${wrapped(firstSentence(kind.help), width, '    ')}\n${wrapped(counted(kind), width, '    ')}\n`)
  return `${parts.join('\n')}\nMehr zu einer Art: koopgen templates show ${kinds[0]?.type ?? ''}\n`
}
function counted({ clauseCount, clausesByDefault }: KindView): string {
  return `${words(clauseCount, 'Klausel', 'Klauseln')}, ${clausesByDefault === 0 ? 'keine' : clausesByDefault} davon ohne weiteres Zutun`
}

export function kindPage(kind: KindView, pen: Pen, width: number): string {
  const example = kind.sections.flatMap(({ clauses }) => clauses).at(-1)
  const parts = [
    `${pen('bold', kind.title)}  (typ: ${kind.type})\n\n${wrapped(kind.help, width)}\n`,
    roles(kind, width),
    kind.facts.length > 0 ? `${pen('bold', 'Angaben der Art')}  (angaben)\n${kind.facts.map((fact) => parameterLines(fact, width)).join('')}` : '',
    ...kind.sections.map((section) => sectionPart(section, pen, width)),
    kind.annexes.length > 0 ? `${pen('bold', 'Anlagen')}  (anlagen)\n${kind.annexes.map((annex) => entry(annex.id, annex.title, annex, width)).join('')}` : '',
    `Mehr zu einer Klausel: koopgen templates show ${kind.type}/${example?.id ?? ''}\n`,
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function roles({ neededRoles, names }: KindView, width: number): string {
  const needed = neededRoles.map((list) => list.map(({ id, title }) => `${id} (${title})`).join(' oder ')).join('; ')
  const named = names.map(({ name, roles: list, optional }) => `${name} (${list.join(', ')}${optional ? '; freigestellt' : ''})`).join(', ')
  return [needed && `${wrapped(`Nötige Rollen: ${needed}`, width, '', '  ')}\n`, named && `${wrapped(`So nennen die Klauseln die Parteien: ${named}`, width, '', '  ')}\n`].join('')
}

function sectionPart({ title, clauses }: SectionView, pen: Pen, width: number): string {
  return `${pen('bold', title)}\n${clauses.map((clause) => entry(clause.id, `${clause.title}  [${LEVELS[clause.level][0]}]`, clause, width)).join('')}`
}

function entry(id: string, title: string, { help, parameters }: Pick<ClauseView, 'help' | 'parameters'>, width: number): string {
  const needed = parameters.filter((one) => one.needed).map(({ name }) => name)
  return [
    `  ${id}  ${title}\n`,
    help && `${wrapped(help, width, '      ')}\n`,
    needed.length > 0 ? `${wrapped(`Nötig: ${needed.join(', ')}`, width, '      ')}\n` : '',
  ].join('')
}

type Texts = { readonly kind: KindView } & ({ readonly clause: ClauseView } | { readonly annex: AnnexView })
/** A clause, or an annex, with everything that its file says. */
export function textPage(shown: Texts, pen: Pen, width: number): string {
  const one = 'clause' in shown ? shown.clause : shown.annex
  const level = 'clause' in shown ? `Stufe: ${LEVELS[shown.clause.level].join(', ')}\n` : ''
  const section = (title: string, text: string): string => (text === '' ? '' : `${pen('bold', title)}\n${text}\n`)
  const parts = [
    `${pen('bold', one.title)}  (${'clause' in shown ? '' : 'Anlage '}${one.id}, typ: ${shown.kind.type})\n${level}`,
    one.help && `${wrapped(one.help, width)}\n`,
    section('Angaben', one.parameters.map((parameter) => parameterLines(parameter, width)).join('').trimEnd()),
    section('Text der Vorlage', `  (Was in {{…}} steht, setzt koopgen ein.)\n\n${templateText(one.text, width)}`),
    section('Warum', one.reason && wrapped(one.reason, width, '  ')),
    section('Grundlage', one.sources.length > 0 ? wrapped(one.sources.join('; '), width, '  ') : ''),
    section('Erfüllt', one.fulfils.map((item) => wrapped(`- ${fulfilled(item)}`, width, '  ', '    ')).join('\n')),
    section('Zum Einfügen', `${indented(one.yaml)}${partyNote(one)}`),
    also(shown, width),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

const partyNote = ({ parameters, yaml }: AnnexView): string => (yaml.includes('{') && parameters.some(({ needed, inWords }) => needed && /id einer Partei/i.test(inWords)) ? '\n  (Wo eine Partei genannt ist, steht die „id“ einer Ihrer Parteien.)' : '')

/** Clauses and annexes may share an id. */
function also(shown: Texts, width: number): string {
  if (!('clause' in shown) || !shown.kind.annexes.some(({ id }) => id === shown.clause.id)) return ''
  return `${wrapped(`Die Anlage gleichen Namens: koopgen templates show ${shown.kind.type}/anlagen/${shown.clause.id}`, width)}\n`
}

function parameterLines({ name, title, help, inWords, choices, needed, default: preset, example }: ParameterView, width: number): string {
  const status = preset !== null ? `Vorgabe: ${preset}` : needed ? 'nötig' : 'freigestellt'
  return [
    `  ${name}  (${status})\n`,
    `${wrapped([title, help].filter(Boolean).map((part) => String(part).replace(/\.?$/, '.')).join(' '), width, '      ')}\n`,
    `${wrapped(inWords, width, '      ')}\n`,
    ...(choices ?? []).map((one) => `${wrapped(`${one.value}: ${one.title}`, width, '        ', '          ')}\n`),
    preset === null ? `      Beispiel: ${name}: ${example}\n` : '',
  ].join('')
}

function fulfilled({ id, title, condition }: FulfilmentView): string {
  return `${title ?? id}${condition === null ? '' : ` (mit „${condition}“)`}`
}

/** Spaces inside of braces are set aside while the lines are broken; rows of tables stay. */
function templateText(text: string, width: number): string {
  const kept = text.replace(/\{\{.*?\}\}/gs, (expression) => expression.replaceAll(' ', ASIDE))
  const lines = kept.split('\n').map((line) => (line.startsWith('|') ? `  ${line}` : wrapped(line, width, `  ${/^ */.exec(line)?.[0] ?? ''}`)))
  return lines.join('\n').replaceAll(ASIDE, ' ')
}
const ASIDE = '\u0000'

function indented(text: string): string {
  return text.split('\n').map((line) => `  ${line}`).join('\n')
}
