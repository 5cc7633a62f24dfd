// The agreement as a file for people: comments say what each part is, and what was not asked stands there commented out, ready to use.
import { clauseSample, onByDefault } from '../schema/clause-control.ts'
import type { Kind } from '../templates/templates.ts'
import { valueAt } from '../yaml/paths.ts'
import { type FileNotes, printFile } from '../yaml/print.ts'
import { agreementOf } from './agreement.ts'
import { FACT_BESIDE, sizeOf } from './clause-questions.ts'

type Fields = Readonly<Record<string, unknown>>

/** What each block is, above it. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  datum: ['Datum des Textes: danach richten sich die Begriffe des Rechts.'],
  parteien: ['Wer die Vereinbarung schließt. Partei ist der Träger, nicht sein Amt oder seine Beratungsstelle.'],
  gruppen: ['Parteien, die im Text gemeinsam genannt werden.'],
  angaben: ['Tatsachen, die mehrere Klauseln brauchen.'],
  klauseln: ['true: aufnehmen, false: weglassen, { entfaellt: "Grund" }: weglassen mit Begründung; sonst die Angaben der Klausel.'],
  laufzeit: ['Beginn, Dauer, Verlängerung und Kündigung.'],
  unterzeichnung: ['Ort und Datum dürfen fehlen: Dann steht dort eine Linie.'],
}

/** `schema`: path of the schema from the file, for editors. */
export function fileText(data: unknown, kind: Kind, schema: string): string {
  const agreement = agreementOf(data, kind)
  return printFile(agreement, notesOf(agreement, kind, schema))
}

function notesOf(agreement: Fields, kind: Kind, schema: string): FileNotes {
  const first = Object.keys(agreement).filter((key) => Object.hasOwn(ABOUT, key))
  return {
    top: [`yaml-language-server: $schema=${schema}`, kind.titel, 'Prüfen: koopgen validate · Erzeugen: koopgen render · Entwurf mit offenen Punkten: koopgen render --draft', `Alle Klauseln mit ihrem Text: koopgen templates show ${kind.typ}`],
    before: first.map((key) => ({ path: [key], lines: ABOUT[key] ?? [], gap: key !== 'datum' })),
    commented: [...unusedClauses(agreement, kind), ...unusedBlocks(agreement)],
  }
}

/** Clauses that are not printed: what each is for, and the line that takes it in. */
function unusedClauses(agreement: Fields, kind: Kind): FileNotes['commented'] {
  const unused = [...kind.klauseln.values()].filter(({ id, stufe }) => valueAt(agreement, ['klauseln', id]) === undefined && !onByDefault(stufe, sizeOf(agreement)) && id !== 'praeambel' && !FACT_BESIDE.has(id))
  if (unused.length === 0) return []
  if (agreement.klauseln === undefined) {
    const lines = ['Weitere Klauseln auf Wunsch:', ...unused.map(({ id, hilfe }) => `${id}: ${hilfe}`)]
    return [{ path: [], after: ['angaben', 'gruppen'].find((key) => agreement[key] !== undefined) ?? 'parteien', lines, fields: { klauseln: Object.fromEntries(unused.map((clause) => [clause.id, clauseSample(clause)])) } }]
  }
  return unused.map((clause) => ({ path: ['klauseln'], lines: [`${clause.titel}: ${clause.hilfe}`], fields: { [clause.id]: clauseSample(clause) } }))
}

/** Blocks that many agreements need and the wizard does not ask for. */
const BLOCKS: readonly { readonly key: string; readonly after: string; readonly line: string; readonly sample: unknown }[] = [
  { key: 'zusatz', after: 'klauseln', line: 'Eigene Klauseln:', sample: [{ id: 'flyer', titel: 'Gemeinsamer Flyer', text: 'Die Parteien geben gemeinsam einen Flyer heraus. Er nennt die Beratungsdienste und sagt, dass die Beratung freiwillig ist.' }] },
  { key: 'anlagen', after: 'klauseln', line: 'Eigene Anlagen:', sample: [{ id: 'beratungsstellen', titel: 'Beratungsstellen', text: 'Die Liste der Beratungsstellen.' }] },
  { key: 'schluss', after: 'laufzeit', line: 'Weitere Schlussbestimmungen:', sample: { gremienvorbehalt: 'der Rat der Stadt Musterhausen', gerichtsstand: 'Musterhausen' } },
  { key: 'gestaltung', after: 'unterzeichnung', line: 'Aussehen:', sample: { schrift: 'serif', groesse: 'normal', inhaltsverzeichnis: 'auto' } },
  { key: 'offen', after: 'unterzeichnung', line: 'Was noch zu klären ist; gedruckt nur im Entwurf:', sample: [{ zu: 'laufzeit.dauer', frage: 'Wie lange soll die Vereinbarung gelten?' }] },
]
function unusedBlocks(agreement: Fields): FileNotes['commented'] {
  return BLOCKS.filter(({ key }) => agreement[key] === undefined).map(({ key, after, line, sample }) => ({ path: [], after: after in agreement ? after : undefined, lines: [line], fields: { [key]: sample } }))
}
