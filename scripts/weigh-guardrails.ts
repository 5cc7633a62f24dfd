// Learns the weights of src/check/guardrails/weigh.ts: `npx tsx scripts/weigh-guardrails.ts` writes src/check/guardrails/weights-data.ts.
// Logistic regression over the features of a sentence, from the development corpora and from whole agreements that hold nothing forbidden.
// The sealed corpora and `unlike.md` are never read here. `--without writer-c,writer-d` leaves corpora out and counts on them instead of writing.
// Invariant: no chance and no clock; the same corpora give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { classFeatures, codeFeatures, COVERED, pairFeatures, stemOf, wordFeatures } from '../src/check/guardrails/weigh.ts'
import { type Unit, unitsOf } from '../src/check/guardrails/unit.ts'
import { ROW, WEIGHTED, weighWith } from '../src/check/guardrails/weights.ts'
import { type Example, type Feature, learned, type Model, type Settings } from './learn-weights.ts'
import { guardrailIn } from '../src/check/guardrails/judge.ts'
import { shippedTemplates } from '../src/assets.ts'
import { passagesOf } from '../src/check/passages.ts'
import { Findings } from '../src/diagnostics/diagnostic.ts'
import { draftAgreement } from '../src/draft/draft.ts'
import { readAgreement } from '../src/read/read-agreement.ts'
import { LEARNED } from '../test/check/guardrails/corpus.ts'
import { modelKinds } from '../test/support/agreements.ts'
import { examples, exampleText } from '../test/support/compose.ts'
import { everyClause } from '../test/support/every-clause.ts'
import { sentencesOf } from '../src/check/sentences.ts'

const ROOT = new URL('../test/check/guardrails/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

interface Row {
  readonly text: string
  /** The offence; none: harmless. */
  readonly code: string | undefined
  readonly from: string
}
function corpus(name: string): readonly Row[] {
  let code: string | undefined
  return read(`${name}.md`).split('\n').flatMap((line): readonly Row[] => {
    if (line.startsWith('## ')) code = line === '## unbedenklich' ? undefined : line.slice(3)
    return line.startsWith('- ') ? [{ text: line.slice(2).replace(' || ', ' '), code, from: name }] : []
  })
}
const SHORTEST = 20
/** Sentences of a text that holds nothing forbidden. */
const harmless = (text: string, from: string): readonly Row[] =>
  sentencesOf(text.split('\n').map((line) => ({ kind: 'paragraph', text: line, path: [], own: true, ownAt: () => true, lead: null, placeOf: () => undefined }))).filter((one) => one.text.length > SHORTEST).map(({ text }) => ({ text, code: undefined, from }))
const texts = (folder: string): readonly Row[] => readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => harmless(read(folder + name), name))
/** What fills the slots of `patterns.md`; in turn, so that each is used. */
const FILL: Readonly<Record<string, readonly string[]>> = {
  a: ['die Migrationsberatung', 'die Beratung des JMD', 'das Erstgespräch bei der MBE', 'die Sprechstunde der Clearingstelle', 'den Beratungstermin', 'das Beratungsangebot'],
  person: ['die Klientin', 'eine ratsuchende Person', 'der Kunde', 'die leistungsberechtigte Person', 'jemand', 'ein Neuzugewanderter', 'die Familie'],
  personen: ['Ratsuchenden', 'Klientinnen und Klienten', 'Leistungsberechtigten', 'Neuzugewanderten', 'Kundinnen und Kunden', 'Teilnehmenden'],
  Personen: ['Ratsuchende', 'Klientinnen und Klienten', 'Leistungsberechtigte', 'Zugewanderte', 'Kundinnen und Kunden', 'Teilnehmende'],
  Amt: ['Das Jobcenter', 'Die Ausländerbehörde', 'Die Stadt', 'Das Sozialamt', 'Die Integrationsfachkraft'],
  'amt-d': ['dem Jobcenter', 'der Ausländerbehörde', 'der Stadt', 'dem Sozialamt', 'der Integrationsfachkraft'],
  'amt-a': ['das Jobcenter', 'die Ausländerbehörde', 'die Stadt', 'das Sozialamt'],
  stelle: ['Migrationsberatung', 'Beratungsstelle', 'MBE', 'Clearingstelle', 'Beratungskraft'],
  Gut: ['Die Zulassung zum Integrationskurs', 'Die Verlängerung der Aufenthaltserlaubnis', 'Die Auszahlung des Zuschusses', 'Ein Termin im Bürgerbüro', 'Die Bewilligung der Maßnahme', 'Eine Wohnung'],
  gut: ['die Zulassung zum Integrationskurs', 'die Verlängerung der Duldung', 'den Kursplatz', 'die Bearbeitung des Antrags', 'die Kostenübernahme', 'die Aufnahme in das Programm'],
  verliert: ['verliert den Kursplatz', 'wird die Leistung gekürzt', 'erhält keine Duldung', 'wird der Aufenthaltstitel nicht verlängert', 'wird der Antrag abgelehnt', 'rückt auf der Liste nach hinten', 'muss mit Nachteilen rechnen', 'wird aus dem Programm ausgeschlossen'],
  'verliert-v': ['verfällt der Platz', 'wird die Hilfe eingestellt', 'mindert das Jobcenter die Leistung', 'lehnt die Behörde den Antrag ab'],
  'verliert-s': ['den Kursplatz verliert', 'weniger Leistung erhält', 'keinen neuen Termin bekommt', 'nachrangig behandelt wird'],
  behaelt: ['behält den Kursplatz', 'wird die Leistung nicht gekürzt', 'wird der Aufenthaltstitel ebenso verlängert', 'hat keinen Nachteil', 'wird der Antrag ebenso bearbeitet', 'bleibt der Anspruch bestehen', 'kann jederzeit wiederkommen', 'ändert das nichts', 'geschieht nichts', 'bietet die Fachkraft einen neuen Termin an'],
  erhaelt: ['erhält einen Kursplatz', 'kann den Antrag stellen', 'bekommt die Förderung', 'wird zum Test zugelassen'],
  'erhaelt-v': ['erhält den Gutschein', 'bekommt einen Platz', 'darf den Antrag stellen'],
}
const TIMES = 5
let turn = 0
function filled(text: string): string {
  return text.replace(/\{([\p{L}-]+)\}/gu, (whole, slot: string) => {
    turn += 11
    return FILL[slot]?.[turn % FILL[slot].length] ?? whole
  })
}
const fromPatterns = (): readonly Row[] => corpus('patterns').flatMap((row) => Array.from({ length: TIMES }, () => ({ ...row, text: filled(row.text) })))
const unique = (rows: readonly Row[]): readonly Row[] => [...new Map(rows.map((row) => [row.text, row])).values()]
/** What the templates say, with every value of every choice. */
function drafted(): readonly Row[] {
  const templates = shippedTemplates()
  const side = { size: 2, gender: 'f' } as const
  const agreements = modelKinds.flatMap((kind) => (['knapp', 'ausfuehrlich'] as const).flatMap((umfang) => (['vorgabe', 'alles', 'anders'] as const).flatMap((fill) => [0, 1, 2].map((turn) => everyClause(kind, { umfang, fill, turn, first: side, second: { size: 1, gender: 'm' } })))))
  return [...agreements, ...examples.map(exampleText)].flatMap((text) => {
    const { report } = new Findings()
    const reading = readAgreement({ file: 'test.koop.yaml', text, sets: [], templates, mode: 'final' }, report)
    const kind = reading && templates.kinds.get(reading.agreement.typ)
    const draft = reading && draftAgreement(reading, templates, 'final', report)
    return draft && kind ? sentencesOf(passagesOf(draft, { agreement: reading.agreement, kind, ...reading.source })).filter((one) => one.text.length > SHORTEST).map((one) => ({ text: one.text, code: undefined, from: 'templates' })) : []
  })
}
const ROWS = unique([...drafted(), ...texts('agreements/'), ...harmless(read('neutral.txt'), 'neutral'), ...LEARNED.map((name) => name.replace('.md', '')).flatMap(corpus), ...fromPatterns()])

function featuresOf(units: readonly Unit[]): readonly Feature[] {
  const words = units.flatMap(({ parts, covered }) => [...(covered ? [COVERED] : []), ...parts.flatMap(({ words, negated }) => [...words.flatMap(({ lower }) => wordFeatures(lower, negated)), ...pairFeatures(words.map(({ lower }) => stemOf(lower)))])])
  return [...words, ...classFeatures(units)]
}
const OFFENCE: Settings = { outcomes: 2, epochs: 100, decay: 3e-5, rows: 3, least: 0.4 }
const CODES: Settings = { outcomes: WEIGHTED.length, epochs: 25, decay: 1e-3, rows: 4, least: 0.25 }

/** A sentence; of a harmless one each half between its turns as well, which is judged by itself where the whole offends nobody. */
function examplesOf({ text, code }: Row): readonly Example[] {
  const units = unitsOf(text)
  const halves = code === undefined && units.length > 1 ? units.map((unit) => [unit]) : []
  return [units, ...halves].map((some) => ({ features: featuresOf(some), is: code ? 1 : 0 }))
}
/** Learned twice: what weighs much in all is learned again by itself, because what is left out would have shared in every sum. */
function offences(rows: readonly Row[]): Model {
  const examples = rows.flatMap(examplesOf)
  const heavy = learned(examples, OFFENCE).weights[0]
  return learned(examples.map(({ features, is }) => ({ is, features: features.filter((feature) => heavy?.has(feature)) })), { ...OFFENCE, rows: 1, least: 0.02 })
}
const hundredths = (weight: number): number => Math.round(100 * weight)
const byKey = ([a]: readonly [Feature, unknown], [b]: readonly [Feature, unknown]): number => (a < b ? -1 : 1)
function inRows(sorted: readonly (readonly [feature: number, weight: number])[]): string {
  const rows = Array.from({ length: Math.floor((sorted.at(-1)?.[0] ?? 0) / ROW) + 1 }, (): string[] => [])
  for (const [feature, weight] of sorted) rows[Math.floor(feature / ROW)]?.push(`${feature % ROW} ${hundredths(weight)}`)
  return rows.map((row) => row.join(' ')).join(',')
}
/** „stem 12 stem -3“; classes in rows „place weight“, a comma between two; of the codes „stem a12c-3“, a letter for each. */
function packed(rows: readonly Row[]): string {
  const offence = offences(rows)
  const all = [...(offence.weights[0] ?? [])]
  const words = all.filter(([key]) => typeof key === 'string').sort(byKey)
  const classes = all.flatMap(([key, weight]) => (typeof key === 'number' ? [[key, weight] as const] : [])).sort(byKey)
  const codes = learned(rows.flatMap(({ text, code }) => (code ? [{ features: codeFeatures(unitsOf(text)), is: (WEIGHTED as readonly string[]).indexOf(code) }] : [])), CODES)
  const each = [...new Set(codes.weights.flatMap((one) => [...one.keys()]))].sort().map((key) => `${key} ${codes.weights.map((one, c) => (one.has(key) ? 'abcdefgh'.charAt(c) + hundredths(one.get(key) ?? 0) : '')).join('')}`)
  return [
    hundredths(offence.biases[0] ?? 0),
    words.map(([key, weight]) => `${key} ${hundredths(weight)}`).join(' '),
    inRows(classes),
    codes.biases.map(hundredths).join(' '),
    each.join(' '),
  ].join('\n')
}

/** How the guardrails, constructions and all, judge what these weights were not learned from. */
function counted(name: string): string {
  const rows = ROWS.filter(({ from }) => from === name).map(({ text, code }) => ({ due: code, found: guardrailIn(text) }))
  const [due, found] = [rows.filter((row) => row.due), rows.filter((row) => row.found)]
  const right = due.filter((row) => row.found)
  const share = (of: number, all: number): string => (of / all).toFixed(3)
  return `${name}: recall ${share(right.length, due.length)}, precision ${share(right.length, found.length)}, right code ${share(right.filter((row) => row.found === `guardrail/${row.due}`).length, right.length)}, ${found.length - right.length} of ${rows.length - due.length} accused`
}

const without = process.argv[process.argv.indexOf('--without') + 1]?.split(',') ?? []
if (process.argv.includes('--without')) {
  weighWith(packed(ROWS.filter(({ from }) => !without.includes(from))))
  for (const name of without) console.log(counted(name))
} else {
  writeFileSync(new URL('../src/check/guardrails/weights-data.ts', import.meta.url), `// Written by scripts/weigh-guardrails.ts from the development corpora; not to be edited.\nexport const PACKED = ${JSON.stringify(packed(ROWS))}\n`)
}
