// The protocol for programs, in the shape of schema/report-json.ts.
// Invariant: nothing that somebody wrote in the agreement but ids, and paths made of them.
import type { ReportJson } from '../schema/report-json.ts'
import { countsOf, type Item, type ItemState } from './coverage.ts'
import type { Edition } from './page/result.ts'
import type { PartyView } from './protection.ts'
import type { Protocol } from './protocol.ts'
import type { Where } from './printed.ts'

function jsonOf(protocol: Protocol, { edition, fingerprint }: Edition): ReportJson {
  const { inspected, accepted, findings, points, open, coverage, guardrails, ownWords, freeText, deviations, law, originals } = protocol
  const { agreement, mode } = inspected
  return {
    schemaVersion: 1, koopgen: edition, file: baseName(inspected.source.file), kind: agreement.typ, date: agreement.datum, state: agreement.land ?? null, mode, fingerprint,
    result: resultOf(protocol),
    counts: counts(protocol),
    accepted: accepted.map(({ code, guardrail, path, spot }) => ({ code, guardrail, path: neutral(path), where: spot && whereJson(spot.at) })),
    findings: findings.flatMap(({ code, severity, line, spot }) => (severity === 'hint' ? [] : [{ code, severity, line, where: spot && whereJson(spot.at), sentence: spot?.sentence ?? null }])),
    points: points.map(({ sort, id }) => ({ sort, id: neutral(id) })),
    open: open.map(({ path }) => ({ path: neutral(path) })),
    coverage: coverage.items.map(itemJson),
    beyond: coverage.beyond.map(itemJson),
    guardrails: guardrails.map(({ id, title, state, at, against, exceptions }) => ({ id, title, state, where: at.map(whereJson), against: against.map((spot) => spot && whereJson(spot.at)), exceptions: exceptions.length })),
    ownWording: { places: ownWords.count, found: ownWords.found, accepted: ownWords.accepted, where: freeText.own.map(whereJson), typed: freeText.typed.map(whereJson) },
    deviations: deviations.map(({ sort, path, at, weight, values }) => ({ sort, path: neutral(path), where: at && whereJson(at), weight, parameters: values.map(({ name }) => name) })),
    law: { checked: law.checked, ageInDays: law.age, ...norms(law), terms: [...law.terms] },
    parties: protocol.parties.map(partyJson),
    originals: { copies: originals.copies, mode: originals.mode },
    formNorms: [...protocol.formNorms],
  }
}

function resultOf({ findings, accepted, guardrails }: Protocol): ReportJson['result'] {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors'
  if (accepted.some(({ guardrail }) => guardrail)) return 'contradicted'
  return guardrails.every(({ state }) => state === 'missing') ? 'unchecked' : 'no-errors'
}
function counts({ findings, accepted, points, open, coverage }: Protocol): ReportJson['counts'] {
  const { all, done, ...rest } = countsOf(coverage.items)
  const n = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length
  return { errors: n('error'), warnings: n('warning'), accepted: accepted.length, open: open.length, points: points.length, items: all, fulfilled: done, ...rest }
}

/** Paths are made of field names, ids and numbers; what is not is somebody's words. */
const neutral = (path: string | null): string | null => (path !== null && /^[\p{Ll}\d_./#-]*$/u.test(path) && !/\d{5}/.test(path) ? path : null)
const whereJson = ({ at, named, paragraphs }: Where): ReportJson['coverage'][number]['where'][number] => ({ at: named ? null : at, paragraphs: paragraphs && [...paragraphs] })

const stateName = (state: ItemState): ReportJson['coverage'][number]['state'] => (state.state === 'checked' && state.objections.length > 0 ? 'objected' : state.state)
function itemJson({ id, title, state }: Item): ReportJson['coverage'][number] {
  return { id, title, state: stateName(state), where: 'at' in state ? state.at.map(whereJson) : [], omission: state.state === 'omitted' ? state.why : null }
}
function norms({ inForce, uncertain, outdated, unknown }: Protocol['law']): Pick<ReportJson['law'], 'inForce' | 'uncertain' | 'outdated' | 'unknown' | 'otherLaws'> {
  const words = (list: Protocol['law']['unknown']): string[] => list.filter(({ law }) => law !== null).map((one) => one.words)
  return { inForce: words(inForce), uncertain: words(uncertain), outdated: words(outdated), unknown: words(unknown), otherLaws: unknown.filter(({ law }) => law === null).length }
}
function partyJson({ id, signing, inHead, laws, authority, authorityGiven, authorityOpen, inferredFrom }: PartyView): ReportJson['parties'][number] {
  const { norm, signatures, officialTitle, seal, electronic, certainty } = signing
  return { id, signersDiffer: inHead !== null, signing: { norm: norm === '' ? null : norm, signatures, officialTitle, seal, electronic, certainty }, laws: [...laws], authority: authorityGiven ? null : authority, authorityOpen, lawInferred: inferredFrom !== null }
}

/** The name of the file without its folder: bytes do not depend on where it lies. */
const baseName = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
export const jsonText = (protocol: Protocol, edition: Edition): string => `${JSON.stringify(jsonOf(protocol, edition), null, 2)}\n`
