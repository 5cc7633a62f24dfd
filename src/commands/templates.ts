// koopgen templates (vorlagen): which kinds of agreements there are, what a kind consists of, and a clause with text, parameters, reason and sources.
import { recommendationTitles } from '../assets.ts'
import { json } from '../diagnostics/json.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Lang } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { lineWidth } from '../diagnostics/wrap.ts'
import type { Io } from '../io.ts'
import { type AnnexView, type ClauseView, type KindView, kindView } from '../lookup/kinds.ts'
import type { Kind, Templates } from '../templates/templates.ts'
import { penFor } from './telling/pen.ts'
import { packsOf, soundTemplates } from './files/sound-templates.ts'
import { GERMAN_LABELS } from './templates/labels.ts'
import { kindList, kindPage, type Look, textPage } from './templates/pages.ts'

interface Flags {
  readonly json?: boolean
  readonly templates?: readonly string[]
  readonly lang?: Lang
}
/** One thing to show: a page for people, an object for programs. */
type Shown = { readonly kind: KindView } | { readonly kind: KindView; readonly clause: ClauseView } | { readonly kind: KindView; readonly annex: AnnexView }
const ALL = ['list', 'liste']
const ONE = ['show', 'zeigen', 'zeige']
const ANNEXES = 'anlagen'

export async function templates(args: readonly string[], flags: Flags, io: Io): Promise<number> {
  const [word = 'list', ...rest] = args
  const wanted = ONE.includes(word) ? rest : ALL.includes(word) ? [] : args
  if (ONE.includes(word) && rest.length === 0) throw new UserError('Nach „show“ fehlt, was gezeigt werden soll. Schreiben Sie „koopgen templates show abh“ oder „koopgen templates show abh/zweck“; alle Arten zeigt „koopgen templates“.')
  if (ALL.includes(word) && rest.length > 0) throw new UserError(`Nach „${word}“ steht nichts weiter. Eine Art zeigt „koopgen templates show ${rest[0]}“.`)
  const { kinds } = await soundTemplates(await packsOf(flags.templates, io))
  const shop = shopOf(kinds)
  const shown = wanted.map((target) => found(target, shop))
  const views = wanted.length === 0 ? all(shop) : []
  const labels = flags.lang === 'en' ? (await import('./templates/english.ts')).ENGLISH_LABELS : GERMAN_LABELS
  const look: Look = { pen: penFor(io), width: lineWidth(io.stdout.columns), labels }
  const text = wanted.length === 0 ? kindList(views, look) : shown.map((one) => ('clause' in one || 'annex' in one ? textPage(one, look) : kindPage(one.kind, look))).join('\n')
  await io.stdout.write(flags.json ? json(wanted.length === 0 ? { kinds: views.map(summary) } : { shown: shown.map(asData) }) : text)
  return 0
}

/** Kinds are read and described one by one: most people ask for one of them. */
interface Shop {
  readonly kinds: Templates['kinds']
  readonly view: (kind: Kind) => KindView
}
function shopOf(kinds: Templates['kinds']): Shop {
  const views = new Map<string, KindView>()
  const view = (kind: Kind): KindView => {
    const made = views.get(kind.typ) ?? kindView(kind, recommendationTitles())
    views.set(kind.typ, made)
    return made
  }
  return { kinds, view }
}
const all = ({ kinds, view }: Shop): readonly KindView[] => [...kinds.values()].map(view)

function found(target: string, shop: Shop): Shown {
  const [typ = '', ...path] = target.replace(/\/+$/, '').split('/')
  const known = shop.kinds.get(typ)
  if (!known) throw new UserError(unknownKind(typ, all(shop)))
  const kind = shop.view(known)
  const id = path.at(-1)
  if (id === undefined) return { kind }
  const clause = path.length === 1 ? clausesOf(kind).find((one) => one.id === id) : undefined
  if (clause) return { kind, clause }
  const annex = path.length === 1 || (path.length === 2 && path[0] === ANNEXES) ? kind.annexes.find((one) => one.id === id) : undefined
  if (annex) return { kind, annex }
  throw new UserError(unknownClause(path.join('/'), id, kind, all(shop)))
}
const clausesOf = (kind: KindView): readonly ClauseView[] => kind.sections.flatMap(({ clauses }) => clauses)

/** People also write a clause without its kind. */
function unknownKind(word: string, kinds: readonly KindView[]): string {
  const near = nearest(word, [...kinds.map(({ type }) => type), ...ONE, ...ALL])
  const having = near === undefined ? kinds.find((kind) => clausesOf(kind).some(({ id }) => id === word)) : undefined
  const meant = having ? ` Meinten Sie die Klausel „${having.type}/${word}“?` : near === undefined ? '' : ` Meinten Sie „${near}“?`
  return `Die Art „${word}“ gibt es nicht.${meant} Möglich: ${kinds.map(({ type }) => type).join(', ')}.`
}

function unknownClause(written: string, id: string, kind: KindView, kinds: readonly KindView[]): string {
  const known = [...clausesOf(kind), ...kind.annexes]
  const near = nearest(id, known.flatMap((one) => [one.id, one.title]))
  const match = known.find((one) => one.id === near || one.title === near)
  const elsewhere = kinds.filter((one) => clausesOf(one).some((clause) => clause.id === id)).map(({ type }) => `„${type}“`)
  const help = match ? ` Meinten Sie „${kind.type}/${match.id}“?` : elsewhere.length > 0 ? ` Es gibt sie bei ${elsewhere.join(', ')}.` : ''
  return `Die Klausel „${written}“ gibt es bei der Art „${kind.type}“ nicht.${help} Alle Klauseln zeigt „koopgen templates show ${kind.type}“.`
}

const summary = ({ type, title, help, clauseCount, clausesByDefault }: KindView): object => ({ type, title, help, clauseCount, clausesByDefault })
function asData(one: Shown): object {
  if ('clause' in one) return { type: one.kind.type, clause: one.clause }
  return 'annex' in one ? { type: one.kind.type, annex: one.annex } : { kind: one.kind }
}
