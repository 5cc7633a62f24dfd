// The order of the agreement: sections of the kind, own clauses and moved clauses, each as a § with its clauses.
// Invariant: an own or moved clause is a § of its own, behind (or before) the § of the clause it names; those without a name come last, in order.
import { sectionKey } from '../document/resolve.ts'
import type { DataPath, DraftBlock, DraftInline, OpenReference, Section } from '../document/nodes.ts'
import { draftClause, draftOwnClause, type DraftClause } from './clauses.ts'
import { clausePath } from './scope.ts'
import type { World } from './world.ts'

interface Printed {
  readonly clause: DraftClause
  readonly counted: boolean
  /** Title as the user wrote it, with its place. */
  readonly ownTitle: { readonly text: string; readonly from: DataPath } | undefined
  /** A pack has put it into a § that others named. */
  readonly guest: boolean
}
interface Plan {
  readonly key: string
  readonly title: string | undefined
  readonly printed: readonly Printed[]
}
interface Guest extends Plan {
  readonly after: string | undefined
  readonly before: string | undefined
}

/** Sections of the kind and clauses have separate key spaces: an own clause may be called like a section. */
const guestKey = (clause: string): string => `klausel-${clause}`

export function draftSections(world: World): readonly Section<OpenReference, null>[] {
  const { home, moved } = ownSections(world)
  const guests = [...moved, ...world.agreement.zusatz.map((own, i) => ownSection(own, i, world))]
  return insertAll(home, guests, world).flatMap((plan) => (plan.printed.length > 0 ? [sectionOf(plan)] : []))
}

function ownSections(world: World): { home: Plan[]; moved: Guest[] } {
  const moved: Guest[] = []
  const home = world.kind.abschnitte.map((section): Plan => {
    const printed = section.klauseln.flatMap((id) => printClause(id, world, moved))
    return { key: sectionKey(section.id), title: section.titel, printed }
  })
  return { home, moved }
}

function printClause(id: string, world: World, moved: Guest[]): readonly Printed[] {
  const template = world.kind.klauseln.get(id)
  const choice = world.agreement.klauseln[id]
  if (!template || choice?.state !== 'on') return []
  const clause = draftClause(template, choice, world)
  if (clause.blocks.length === 0) return []
  const printed: Printed = { clause, counted: template.nummer, ownTitle: choice.titel === undefined ? undefined : { text: choice.titel, from: [...clausePath(id), 'titel'] }, guest: template.guest === true }
  if (choice.nach === undefined && choice.vor === undefined) return [printed]
  moved.push({ key: guestKey(id), title: template.titel, printed: [printed], after: choice.nach, before: choice.vor })
  return []
}

function ownSection(own: World['agreement']['zusatz'][number], i: number, world: World): Guest {
  const printed: Printed = { clause: draftOwnClause(own, i, world), counted: own.nummer, ownTitle: { text: own.titel, from: ['zusatz', i, 'titel'] }, guest: false }
  return { key: guestKey(own.id), title: undefined, printed: [printed], after: own.nach, before: own.vor }
}

/** Guests may name guests: those whose host is not there yet wait for the next turn (`read` sees to it that chains end). */
function insertAll(home: readonly Plan[], guests: readonly Guest[], world: World): readonly Plan[] {
  let plans = [...home]
  let waiting = guests.filter((guest) => guest.after !== undefined || guest.before !== undefined)
  plans.push(...guests.filter((guest) => !waiting.includes(guest)))
  for (let turn = 0; waiting.length > 0 && turn <= guests.length; turn++) {
    const placed = waiting.filter((guest) => hostOf(guest, plans) >= 0)
    for (const guest of placed) plans = insert(guest, plans, guests)
    waiting = waiting.filter((guest) => !placed.includes(guest))
  }
  for (const guest of waiting) reportLost(guest, world)
  return [...plans, ...waiting]
}
function reportLost(guest: Guest, world: World): void {
  const [clause] = guest.printed.map((printed) => printed.clause)
  const host = guest.after ?? guest.before
  if (clause) world.report('verweis/platz', `Die Klausel „${host}“ wird nicht gedruckt; „${clause.title}“ steht deshalb am Ende.`, clause.place, { hint: 'Nennen Sie unter „nach“ oder „vor“ eine Klausel, die gedruckt wird.' })
}
const hostOf = (guest: Guest, plans: readonly Plan[]): number => plans.findIndex((plan) => plan.printed.some(({ clause }) => clause.id === (guest.after ?? guest.before)))

/** Behind its host and behind earlier guests of the same host; before its host in the order given. */
function insert(guest: Guest, plans: readonly Plan[], guests: readonly Guest[]): Plan[] {
  let at = hostOf(guest, plans)
  if (guest.after !== undefined) {
    at++
    while (guests.some((other) => other.after === guest.after && other.key === plans[at]?.key)) at++
  }
  return [...plans.slice(0, at), guest, ...plans.slice(at)]
}

function sectionOf(plan: Plan): Section<OpenReference, null> {
  const [first] = plan.printed
  const own = first?.ownTitle
  return {
    tag: 'section',
    key: plan.key,
    counted: plan.printed.some((printed) => printed.counted),
    label: null,
    title: own ? [filled(own)] : [{ tag: 'text', text: plan.title ?? first?.clause.title ?? '' }],
    clauses: plan.printed.map((printed, i) => (i > 0 || (printed.guest && !own && plan.title !== undefined) ? withTitle(printed) : printed.clause)),
    place: first?.clause.place ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
  }
}
const filled = (title: { text: string; from: DataPath }): DraftInline => ({ tag: 'filled', text: title.text, from: title.from })

/** A title given to a clause inside a §, and that of a clause which a pack put there, becomes a sub-heading, so that it is not lost. */
function withTitle({ clause, ownTitle, guest }: Printed): DraftClause {
  if (!ownTitle && !guest) return clause
  const heading: DraftBlock = { tag: 'heading', children: [ownTitle ? filled(ownTitle) : { tag: 'text', text: clause.title }], place: clause.place }
  return { ...clause, blocks: [heading, ...clause.blocks] }
}
