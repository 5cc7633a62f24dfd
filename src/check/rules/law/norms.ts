// recht/norm-ueberholt: a cited norm no longer holds or has changed, and what it says now is not proved. recht/nicht-geprueft: norms that the table does not know, all in one finding.
// The most exact entry of templates/law/normen.yaml decides: „§ 19 Abs. 2 Nr. 4“ before „§ 19“.
import { type Citation, isLocal } from '../../../law/citations.ts'
import { holds } from '../../../law/dated.ts'
import type { Norm } from '../../../templates/law-data.ts'
import type { Passage } from '../../passages.ts'
import type { Finding, WordingRule } from '../../rule.ts'
import { at, builtOnce, cited, german, judged } from '../wording/judged.ts'

interface Entry {
  readonly norm: Norm
  readonly steps: readonly string[]
}
const stepsOf = (norm: string): readonly string[] => norm.match(/\S+ \S+/g) ?? []
const tableOf = builtOnce((norms: readonly Norm[]) => {
  const byLaw = new Map<string, Entry[]>()
  for (const norm of norms) byLaw.set(norm.gesetz, [...(byLaw.get(norm.gesetz) ?? []), { norm, steps: stepsOf(norm.norm) }])
  return byLaw
})
/** All that is said of the most exact norm that the citation names. */
function entriesOf({ norm, law }: Citation, table: ReadonlyMap<string, readonly Entry[]>): readonly Norm[] {
  const said = stepsOf(norm)
  const fitting = (table.get(law ?? '') ?? []).filter(({ steps }) => steps[0] === said[0] && steps.every((step) => said.includes(step)))
  const exact = Math.max(...fitting.map(({ steps }) => steps.length))
  return fitting.filter(({ steps }) => steps.length === exact).map((entry) => entry.norm)
}

interface Cited {
  readonly citation: Citation
  readonly passage: Passage
  readonly entries: readonly Norm[]
}
export const norms: WordingRule = (wording) => {
  const passages = judged(wording).filter(({ text }) => text.includes('§') || text.includes('Art') || text.includes('Paragra'))
  if (passages.length === 0) return []
  const table = tableOf(wording.law.law.norms)
  const all = passages.flatMap((passage) => cited(passage.text).flatMap((citation): readonly Cited[] => (citation.law === undefined ? [] : [{ citation, passage, entries: entriesOf(citation, table) }])))
  const { datum } = wording
  return [...(datum === undefined ? [] : all.flatMap((one) => outdated(one, datum))), ...unknown(all.filter(({ citation, entries }) => entries.length === 0 && !citation.between && !isLocal(citation)))]
}

function outdated({ citation, passage, entries }: Cited, datum: string): readonly Finding[] {
  if (entries.some((norm) => holds(norm, datum) && norm.sicherheit !== 'L')) return []
  const last = entries.findLast(({ bis }) => bis !== undefined && bis < datum)
  if (!last) return []
  const name = `${citation.norm} ${citation.law}`
  const hint = last.ersatz ? `Schreiben Sie ${last.ersatz}.` : 'Lesen Sie die heutige Fassung nach, oder nennen Sie das Gesetz ohne Paragraf.'
  return [at(passage, citation.start, citation.end, { code: 'recht/norm-ueberholt', message: `${name} galt mit dem Inhalt „${last.gegenstand}“ nur bis zum ${german(last.bis ?? '')}.`, hint })]
}
function unknown(cited: readonly Cited[]): readonly Finding[] {
  const [first] = cited
  if (!first) return []
  const names = [...new Set(cited.map(({ citation }) => `${citation.norm} ${citation.law}`))]
  const message = names.length === 1 ? `${names[0]} ist nicht geprüft: Die Rechtstabelle kennt diese Vorschrift nicht.` : `${names.length} Vorschriften sind nicht geprüft, weil die Rechtstabelle sie nicht kennt: ${names.join(', ')}.`
  return [at(first.passage, first.citation.start, first.citation.end, { code: 'recht/nicht-geprueft', message, hint: 'Lesen Sie nach, ob sie am Datum der Vereinbarung so gelten, etwa unter gesetze-im-internet.de.' })]
}
