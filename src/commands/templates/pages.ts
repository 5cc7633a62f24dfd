// The pages of `koopgen templates`: text for a terminal, from what src/lookup tells.
// Invariant: texts of templates and lines to paste stand as they are written; an expression in braces is never divided.
import { firstSentence, wrapped } from '../../diagnostics/wrap.ts'
import type { AnnexView, ClauseView, FulfilmentView, KindView, ParameterView, SectionView } from '../../lookup/kinds.ts'
import type { Pen } from '../telling/pen.ts'
import type { Labels } from './labels.ts'

/** How a page is shown, and in which words. */
export interface Look {
  readonly pen: Pen
  readonly width: number
  readonly labels: Labels
}

export function kindList(kinds: readonly KindView[], { pen, width, labels }: Look): string {
  const parts = kinds.map((kind) => `${pen('bold', kind.type)}  ${kind.title}\n${wrapped(firstSentence(kind.help), width, '    ')}\n${wrapped(labels.counted(kind.clauseCount, kind.clausesByDefault), width, '    ')}\n`)
  return `${parts.join('\n')}\n${labels.moreKind}: koopgen templates show ${kinds[0]?.type ?? ''}\n`
}

export function kindPage(kind: KindView, look: Look): string {
  const { pen, width, labels } = look
  const example = kind.sections.flatMap(({ clauses }) => clauses).at(-1)
  const parts = [
    `${pen('bold', kind.title)}  (typ: ${kind.type})\n\n${wrapped(kind.help, width)}\n`,
    roles(kind, look),
    kind.facts.length > 0 ? `${pen('bold', labels.facts)}  (angaben)\n${kind.facts.map((fact) => parameterLines(fact, look)).join('')}` : '',
    ...kind.sections.map((section) => sectionPart(section, look)),
    kind.annexes.length > 0 ? `${pen('bold', labels.annexes)}  (anlagen)\n${kind.annexes.map((annex) => entry(annex.id, annex.title, annex, look)).join('')}` : '',
    `${labels.moreClause}: koopgen templates show ${kind.type}/${example?.id ?? ''}\n`,
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function roles({ neededRoles, names }: KindView, { width, labels }: Look): string {
  const needed = neededRoles.map((list) => list.map(({ id, title }) => `${id} (${title})`).join(labels.or)).join('; ')
  const named = names.map(({ name, roles: list, optional }) => `${name} (${list.join(', ')}${optional ? `; ${labels.free}` : ''})`).join(', ')
  return [needed && `${wrapped(`${labels.roles}: ${needed}`, width, '', '  ')}\n`, named && `${wrapped(`${labels.names}: ${named}`, width, '', '  ')}\n`].join('')
}

function sectionPart({ title, clauses }: SectionView, look: Look): string {
  return `${look.pen('bold', title)}\n${clauses.map((clause) => entry(clause.id, `${clause.title}  [${look.labels.levels[clause.level][0]}]`, clause, look)).join('')}`
}

function entry(id: string, title: string, { help, parameters }: Pick<ClauseView, 'help' | 'parameters'>, { width, labels }: Look): string {
  const needed = parameters.filter((one) => one.needed).map(({ name }) => name)
  return [
    `  ${id}  ${title}\n`,
    help && `${wrapped(help, width, '      ')}\n`,
    needed.length > 0 ? `${wrapped(`${labels.needs}: ${needed.join(', ')}`, width, '      ')}\n` : '',
  ].join('')
}

type Texts = { readonly kind: KindView } & ({ readonly clause: ClauseView } | { readonly annex: AnnexView })
/** A clause, or an annex, with everything that its file says. */
export function textPage(shown: Texts, look: Look): string {
  const { pen, width, labels } = look
  const one = 'clause' in shown ? shown.clause : shown.annex
  const level = 'clause' in shown ? `${labels.level}: ${labels.levels[shown.clause.level].join(', ')}\n` : ''
  const section = (title: string, text: string): string => (text === '' ? '' : `${pen('bold', title)}\n${text}\n`)
  const parts = [
    `${pen('bold', one.title)}  (${'clause' in shown ? '' : `${labels.annex} `}${one.id}, typ: ${shown.kind.type})\n${level}`,
    one.help && `${wrapped(one.help, width)}\n`,
    section(labels.parameters, one.parameters.map((parameter) => parameterLines(parameter, look)).join('').trimEnd()),
    section(labels.text, `  (${labels.braces})\n\n${templateText(one.text, width)}`),
    section(labels.why, one.reason && wrapped(one.reason, width, '  ')),
    section(labels.sources, one.sources.length > 0 ? wrapped(one.sources.join('; '), width, '  ') : ''),
    section(labels.fulfils, one.fulfils.map((item) => wrapped(`- ${fulfilled(item, labels)}`, width, '  ', '    ')).join('\n')),
    section(labels.paste, `${indented(one.yaml)}${namesParty(one) ? `\n  (${labels.party})` : ''}`),
    also(shown, look),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

const namesParty = ({ parameters, yaml }: AnnexView): boolean => yaml.includes('{') && parameters.some(({ needed, inWords }) => needed && /id einer Partei/i.test(inWords))

/** Clauses and annexes may share an id. */
function also(shown: Texts, { width, labels }: Look): string {
  if (!('clause' in shown) || !shown.kind.annexes.some(({ id }) => id === shown.clause.id)) return ''
  return `${wrapped(`${labels.sameName}: koopgen templates show ${shown.kind.type}/anlagen/${shown.clause.id}`, width)}\n`
}

function parameterLines({ name, title, help, inWords, choices, needed, default: preset, example }: ParameterView, { width, labels }: Look): string {
  const status = preset !== null ? `${labels.preset}: ${preset}` : needed ? labels.needed : labels.free
  return [
    `  ${name}  (${status})\n`,
    `${wrapped([title, help].filter(Boolean).map((part) => String(part).replace(/\.?$/, '.')).join(' '), width, '      ')}\n`,
    `${wrapped(inWords, width, '      ')}\n`,
    ...(choices ?? []).map((one) => `${wrapped(`${one.value}: ${one.title}`, width, '        ', '          ')}\n`),
    preset === null ? `      ${labels.example}: ${name}: ${example}\n` : '',
  ].join('')
}

function fulfilled({ id, title, condition }: FulfilmentView, labels: Labels): string {
  return `${title ?? id}${condition === null ? '' : ` (${labels.given(condition)})`}`
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
