// Learns the weights of src/check/guardrails/weigh.ts: `npx tsx scripts/weigh-guardrails.ts` writes src/check/guardrails/weights-data.ts.
// Logistic regression over the features of a sentence, from the development corpora and from whole agreements that hold nothing forbidden.
// The sealed corpora and `unlike.md` are never read here. `--without writer-c,writer-d` leaves corpora out and counts on them instead of writing.
// Invariant: no chance and no clock; the same corpora give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { classFeatures, COVERED, wordFeatures } from '../src/check/guardrails/weigh.ts'
import { NAMES } from '../src/check/guardrails/lexicon.ts'
import { unitsOf } from '../src/check/guardrails/unit.ts'
import { WEIGHTED } from '../src/check/guardrails/weights.ts'
import { guardrailIn } from '../src/check/guardrails/judge.ts'
import { shippedTemplates } from '../src/assets.ts'
import { passagesOf } from '../src/check/passages.ts'
import { Findings } from '../src/diagnostics/diagnostic.ts'
import { draftAgreement } from '../src/draft/draft.ts'
import { readAgreement } from '../src/read/read-agreement.ts'
import { modelKinds } from '../test/support/agreements.ts'
import { examples, exampleText } from '../test/support/compose.ts'
import { everyClause } from '../test/support/every-clause.ts'
import { sentencesOf } from '../src/check/sentences.ts'

const ROOT = new URL('../test/check/guardrails/', import.meta.url)
const CORPORA = ['development', 'held-out', 'independent', 'writer-a', 'writer-b', 'writer-c', 'writer-d', 'second-development', 'third-development', 'fourth-development']
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
const SHORTEST = 30
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
const ROWS = unique([...drafted(), ...texts('agreements/'), ...harmless(read('neutral.txt'), 'neutral'), ...CORPORA.flatMap(corpus), ...fromPatterns()])

type Feature = string | number
function featuresOf(text: string): readonly Feature[] {
  const units = unitsOf(text)
  const words = units.flatMap(({ parts, covered }) => [...(covered ? [COVERED] : []), ...parts.flatMap(({ words, negated }) => words.flatMap(({ lower }) => wordFeatures(lower, negated)))])
  return [...words, ...classFeatures(units)]
}

const EPOCHS = 40
const DECAY = 5e-4
const STEP = 0.1
const LEAST_ROWS = 3
interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<Feature, number>
}
/** An order that no chance made. */
function shuffled(count: number, turn: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  let seed = 7 + turn
  for (let k = count - 1; k > 0; k--) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const j = Math.floor((seed / 2147483648) * (k + 1))
    ;[order[k], order[j]] = [order[j] ?? 0, order[k] ?? 0]
  }
  return order
}
function learned(rows: readonly Row[]): Model {
  const often = new Map<Feature, number>()
  const all = rows.map(({ text }) => featuresOf(text))
  for (const one of all) for (const feature of new Set(one)) often.set(feature, (often.get(feature) ?? 0) + 1)
  const features = all.map((one) => one.filter((feature) => (often.get(feature) ?? 0) >= LEAST_ROWS))
  const [weights, steps] = [new Map<Feature, number>(), new Map<Feature, number>()]
  let [bias, biasSteps] = [0, 1e-8]
  for (let turn = 0; turn < EPOCHS; turn++)
    for (const k of shuffled(rows.length, turn)) {
      const mine: readonly Feature[] = features[k] ?? []
      const share = 1 / Math.sqrt(mine.length || 1)
      const sum = bias + share * mine.reduce<number>((total, feature) => total + (weights.get(feature) ?? 0), 0)
      const error = 1 / (1 + Math.exp(-sum)) - (rows[k]?.code ? 1 : 0)
      for (const feature of mine) {
        const [weight, before] = [weights.get(feature) ?? 0, steps.get(feature) ?? 1e-8]
        const slope = error * share + DECAY * weight
        steps.set(feature, before + slope * slope)
        weights.set(feature, weight - (STEP * slope) / Math.sqrt(before + slope * slope))
      }
      biasSteps += error * error
      bias -= (STEP * error) / Math.sqrt(biasSteps)
    }
  return { bias, weights }
}
const LEAST = 0.2
/** Without the features that hardly weigh. */
const pruned = ({ bias, weights }: Model): Model => ({ bias, weights: new Map([...weights].filter(([, weight]) => Math.abs(weight) >= LEAST)) })
function weightOf(text: string, { bias, weights }: Model): number {
  const mine = featuresOf(text).flatMap((feature): number[] => {
    const weight = weights.get(feature)
    return weight === undefined ? [] : [weight]
  })
  return bias + mine.reduce((a, b) => a + b, 0) / Math.sqrt(mine.length || 1)
}

/** How much more often a class is in sentences of an offence than in those of others. */
function codeLines(rows: readonly Row[]): readonly string[] {
  const offences = rows.filter(({ code }) => code)
  const is = new Map(offences.map((row) => [row, unitsOf(row.text)]))
  const share = (among: readonly Row[], i: number): number => (among.filter((row) => is.get(row)?.some((unit) => unit.is.has(NAMES[i] ?? 'person'))).length + 1) / (among.length + 2)
  return WEIGHTED.map((code) => {
    const [mine, others] = [offences.filter((row) => row.code === code), offences.filter((row) => row.code !== code)]
    const each = NAMES.map((_, i) => [Math.log(share(mine, i) / share(others, i)), Math.log((1 - share(mine, i)) / (1 - share(others, i)))] as const)
    const base = Math.log(mine.length / offences.length) + each.reduce((sum, [, without]) => sum + without, 0)
    return [base, ...each.map(([having, without]) => having - without)].map((one) => Math.round(100 * one)).join(' ')
  })
}
function packed(rows: readonly Row[]): string {
  const { bias, weights } = pruned(learned(rows))
  const hundredths = (weight: number): number => Math.round(100 * weight)
  const words = [...weights].flatMap(([key, weight]) => (typeof key === 'string' ? [[key, weight] as const] : [])).sort(([a], [b]) => (a < b ? -1 : 1))
  const classes = [...weights].flatMap(([key, weight]) => (typeof key === 'number' ? [[key, weight] as const] : [])).sort(([a], [b]) => a - b)
  const lines = [hundredths(bias), words.map(([key, weight]) => `${key} ${hundredths(weight)}`).join(' '), classes.map(([key, weight], i) => `${(key - (classes[i - 1]?.[0] ?? 0)).toString(36)} ${hundredths(weight)}`).join(' '), ...codeLines(rows)]
  return lines.join('\n')
}

const without = process.argv[process.argv.indexOf('--without') + 1]?.split(',') ?? []
if (process.argv.includes('--without')) {
  const model = pruned(learned(ROWS.filter(({ from }) => !without.includes(from))))
  console.log(`${model.weights.size} features`)
  for (const name of without) {
    const held = CORPORA.includes(name) || name === 'unlike' ? corpus(name) : ROWS.filter(({ from }) => from === name)
    const rows = held.map(({ text, code }) => ({ due: code !== undefined, ruled: guardrailIn(text) !== undefined, sum: weightOf(text, model) }))
    for (const [take, find] of [[-9, 99], [-1.5, 1], [-1, 0.5], [-0.5, 0.5], [-0.5, 0.25], [0, 0], [-1, 0]] as const) {
      const found = rows.filter(({ ruled, sum }) => (ruled && sum > take) || sum > find)
      const right = found.filter(({ due }) => due).length
      console.log(`${name} ${take} ${find}: recall ${(right / rows.filter(({ due }) => due).length).toFixed(3)}, precision ${(right / found.length).toFixed(3)}, ${found.length - right} of ${rows.length - rows.filter(({ due }) => due).length} accused`)
    }
  }
} else {
  writeFileSync(new URL('../src/check/guardrails/weights-data.ts', import.meta.url), `// Written by scripts/weigh-guardrails.ts from the development corpora; not to be edited.\nexport const PACKED = ${JSON.stringify(packed(ROWS))}\n`)
}
