// What is left for people before anybody signs: open decisions, warnings, questions that no program answers, and what the tables do not prove.
// Invariant: whatever the page asks anybody to check is one of these, once, with the next step; their number is the number at the top. Errors stand apart.
// A warning is a finding of the rules, here as anywhere else: what only the report sees is a question.
import { joinAnd } from '../german/lists.ts'
import { numericDate } from '../german/numbers.ts'
import type { Known } from './known.ts'
import { type Part, type Point, value } from './point.ts'
import type { PartyView } from './protection.ts'
import type { Where } from './printed.ts'
import { isAboutSigning, signingPoints } from './signing-points.ts'
import { committee, money } from './money-points.ts'

const SORTS: readonly ((known: Known) => readonly Point[])[] = [contradicted, open, unsecured, ownWordings, freeText, warnings, signingPoints, money, committee, privacy, law, toJudge]
export const pointsOf = (known: Known): readonly Point[] => SORTS.flatMap((of) => of(known))

/** What was accepted although it contradicts the protection: no program can settle that. */
function contradicted({ accepted }: Known): readonly Point[] {
  const against = accepted.filter(({ guardrail }) => guardrail)
  if (against.length === 0) return []
  const spots = against.flatMap(({ spot }) => (spot ? [spot.at] : []))
  const one = against.length === 1
  const step = `Streichen Sie ${one ? 'ihn' : 'sie'}, oder lassen Sie vom Rechtsamt schriftlich bestätigen, dass das Programm ${one ? 'ihn' : 'sie'} falsch versteht. Nur dafür ist eine Ausnahme da; ein Beschluss oder Wunsch genügt nicht.`
  return [{ sort: 'accepted', id: null, parts: [one ? 'Ein Satz widerspricht' : `${against.length} Sätze widersprechen`, ' nach Meinung des Programms dem Schutz der Ratsuchenden', ...(spots.length === 0 ? [] : [' (', spots, ')']), `. ${step}`] }]
}
function open({ open: entries }: Known): readonly Point[] {
  return entries.map(({ path, question }) => ({ sort: 'open', id: path, parts: [question, ' (', value(path), ')'] }))
}
/** A point for everything that nothing secures. */
function unsecured({ guardrails }: Known): readonly Point[] {
  const missing = guardrails.filter(({ state }) => state === 'missing')
  const only = missing.length === 1 ? missing[0] : undefined
  if (missing.length === 0) return []
  const what = missing.length === guardrails.length ? 'Kein Mustertext regelt den Schutz der Ratsuchenden' : `Kein Mustertext sichert: ${missing.map(({ title }) => title).join('; ')}`
  return [{ sort: 'protection', id: only?.id ?? null, parts: [`${what}. Lesen Sie, ob eigener Text es tut; sonst ergänzen Sie ihn.`] }]
}
/** All own wordings in place of model clauses, each with what the clause would have said. */
function ownWordings({ guardrails, coverage, deviations }: Known): readonly Point[] {
  const own = deviations.filter(({ sort, at }) => sort === 'own-wording' && at !== null)
  if (own.length === 0) return []
  const each = own.flatMap(({ at, title }, i): readonly Part[] => {
    const here = (places: readonly Where[]): boolean => places.some((place) => JSON.stringify(place) === JSON.stringify(at))
    const lost = [
      ...guardrails.filter((one) => one.state === 'replaced' && here(one.at)).map((one) => one.title),
      ...coverage.items.flatMap((item) => (item.state.state === 'replaced' && here(item.state.at) ? [item.title] : [])),
    ]
    return [i === 0 ? '' : '; ', at ? [at] : '', ...(lost.length === 0 ? [' (statt „', title, '“)'] : [` (steht darin: ${[...new Set(lost)].join('; ')}?)`])]
  })
  return [{ sort: 'own-wording', id: own.length === 1 ? (own[0]?.path ?? null) : null, parts: ['Vergleichen Sie den eigenen Wortlaut mit der Musterklausel, ob nichts Nötiges fehlt: ', ...each, '.'] }]
}
function freeText({ freeText: { own, typed } }: Known): readonly Point[] {
  if (own.length + typed.length === 0) return []
  return [{ sort: 'free-text', id: null, parts: ['Lesen Sie, ob er etwas von Ratsuchenden verlangt oder über sie weitergibt; das Programm kann das übersehen.'] }]
}
/** What is about signing stands with its party. */
function warnings({ findings }: Known): readonly Point[] {
  const others = findings.filter((one) => one.severity !== 'error' && !isAboutSigning(one))
  return others.map(({ code, severity, message, spot }) => ({ sort: severity === 'hint' ? 'hint' : 'warning', id: code, parts: [...(spot ? [[spot.at], ': '] : []), value(withStep(message, STEPS[code]))] }))
}
/** What is to be cleared up cannot be changed. */
const STEPS: Readonly<Record<string, string>> = { 'recht/gemeinsame-verantwortung': 'Klären Sie das vor der Unterschrift mit den Datenschutzbeauftragten aller Partner.' }
/** Messages state a fact; here each says what to do. */
const withStep = (message: string, step = 'Ändern Sie das, oder halten Sie fest, warum es bleibt.'): string => (/prüfen|klären/iu.test(message) ? message : `${message} ${step}`)

// ---- data protection and law
function privacy({ parties }: Known): readonly Point[] {
  const asked = parties.flatMap((party): readonly (readonly [PartyView, string])[] => {
    const words = doubts(party)
    return words === '' ? [] : [[party, words]]
  })
  if (asked.length === 0) return []
  return [{ sort: 'privacy', id: asked.length === 1 ? (asked[0]?.[0].id ?? null) : null, parts: ['Fragen Sie die Datenschutzbeauftragten: ', ...asked.flatMap(([{ name }, words], i): readonly Part[] => [i === 0 ? '' : '; ', name, ': ', value(words)]), '.'] }]
}
function doubts({ laws, authorityOpen, authorityLikely, inferredFrom, versionUnread }: PartyView): string {
  const named = laws.map((one) => (one.startsWith('das ') ? one : `das ${one}`)).join(' und ')
  return joinAnd([
    inferredFrom === null ? '' : `ob ${named} gilt (aus ${inferredFrom} geschlossen)`,
    versionUnread === null ? '' : `ob ${inferredFrom === null ? named : 'es'} im Bistum in der Fassung ab ${numericDate(versionUnread)} gilt (nicht nachgelesen)`,
    authorityLikely !== null ? `ob ${authorityLikely} zuständig ist (nicht belegt)` : authorityOpen ? 'welche Aufsicht zuständig ist' : '',
  ].filter(Boolean))
}
/** Days after which law that was checked should be looked at again. */
const OLD = 180
function law({ law: { outdated, unknown, uncertain, age }, findings }: Known): readonly Point[] {
  const row = (id: string, cited: readonly string[], before: string): readonly Point[] => (cited.length === 0 ? [] : [{ sort: 'law', id, parts: [before, value(cited.join(', ')), '.'] }])
  return [
    ...row('outdated', outdated.map(({ words }) => words).filter((words) => !isWarned(words, findings)), 'Prüfen Sie, ob Vorschrift und Stand des Textes zusammenpassen; belegt ist nur eine Fassung anderer Zeit: '),
    ...row('unknown', unknown.map(({ words }) => words), 'Nicht geprüft, weil die Rechtstabelle sie nicht kennt. Lesen Sie nach: '),
    ...row('uncertain', reasoned(uncertain), 'Lesen Sie den heutigen Wortlaut nach, er ist nicht sicher belegt: '),
    ...(age > OLD ? [{ sort: 'law' as const, id: 'age', parts: ['Zwischen der Prüfung der Rechtstabelle und dem Stand des Textes liegt mehr als ein halbes Jahr. Prüfen Sie vor der Unterschrift neu.'] }] : []),
  ]
}
const isWarned = (words: string, findings: Known['findings']): boolean => findings.some(({ code, message }) => code === 'recht/norm-ueberholt' && message.startsWith(`${words} `))

/** Norms with the same reason share it. */
function reasoned(uncertain: Known['law']['uncertain']): readonly string[] {
  const reasons = [...new Set(uncertain.map(({ why }) => why))]
  return reasons.map((why) => `${uncertain.filter((one) => one.why === why).map(({ words }) => words).join(', ')}${why === null ? '' : ` (${why})`}`)
}

function toJudge({ coverage }: Known): readonly Point[] {
  return coverage.items.flatMap(({ id, title, question, state }): readonly Point[] => (state.state === 'to-judge' ? [{ sort: 'to-judge', id, parts: [question ?? `${title}: Beurteilen Sie das.`] }] : []))
}
