// The agreement as a file for people: comments say what each part is, and what was not asked stands there commented out, ready to use.
import { clauseSample, onByDefault } from '../schema/clause-control.ts'
import type { Kind } from '../templates/templates.ts'
import { valueAt } from '../yaml/paths.ts'
import { type FileNotes, printFile } from '../yaml/print.ts'
import { agreementOf } from './agreement.ts'
import { sizeOf } from './clause-questions.ts'

type Fields = Readonly<Record<string, unknown>>

/** What each block is, above it. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  datum: ['Datum des Textes: danach richten sich die Begriffe des Rechts.'],
  parteien: ['Wer die Vereinbarung schließt. Partei ist der Träger, nicht sein Amt oder seine Beratungsstelle.'],
  gruppen: ['Parteien, die im Text gemeinsam genannt werden.'],
  angaben: ['Tatsachen, die mehrere Klauseln brauchen.'],
  klauseln: ['true: aufnehmen, false: weglassen, { entfaellt: "Grund" }: weglassen mit Begründung; sonst die Angaben der Klausel.', '„koopgen templates show“ zeigt jede Klausel mit ihrem Text.'],
  laufzeit: ['Beginn, Dauer, Verlängerung und Kündigung.'],
  unterzeichnung: ['Ort und Datum dürfen fehlen: Dann steht dort eine Linie.'],
}

/** `schema`: path of the schema from the file, for editors. */
export function fileText(data: unknown, kind: Kind, schema: string): string {
  const agreement = agreementOf(data, kind)
  return printFile(agreement, notesOf(agreement, kind, schema))
}

function notesOf(agreement: Fields, kind: Kind, schema: string): FileNotes {
  const first = Object.keys(agreement).filter((key) => key in ABOUT)
  return {
    top: [`yaml-language-server: $schema=${schema}`, kind.titel, 'Prüfen: koopgen validate · Erzeugen: koopgen render · Entwurf mit offenen Punkten: koopgen render --draft'],
    before: first.map((key) => ({ path: [key], lines: ABOUT[key] ?? [], gap: key !== 'datum' })),
    commented: [...unusedClauses(agreement, kind), ...unusedBlocks(agreement)],
  }
}

/** Clauses that are not printed: what each is for, and the line that takes it in. */
function unusedClauses(agreement: Fields, kind: Kind): FileNotes['commented'] {
  const unused = [...kind.klauseln.values()].filter(({ id, stufe }) => valueAt(agreement, ['klauseln', id]) === undefined && !onByDefault(stufe, sizeOf(agreement)) && id !== 'praeambel')
  if (unused.length === 0) return []
  if (agreement.klauseln === undefined) return [{ path: [], after: agreement.angaben === undefined ? beforeClauses(agreement) : 'angaben', lines: ['Weitere Klauseln auf Wunsch; „koopgen templates show“ zeigt ihren Text:'], fields: { klauseln: Object.fromEntries(unused.map((clause) => [clause.id, clauseSample(clause)])) } }]
  return unused.map((clause) => ({ path: ['klauseln'], lines: [`${clause.titel}: ${clause.hilfe}`], fields: { [clause.id]: clauseSample(clause) } }))
}
const beforeClauses = (agreement: Fields): string => (agreement.gruppen === undefined ? 'parteien' : 'gruppen')

/** Blocks that many agreements need and the wizard does not ask for. */
const BLOCKS: readonly { readonly key: string; readonly after: string; readonly line: string; readonly sample: unknown }[] = [
  { key: 'zusatz', after: 'klauseln', line: 'Eigene Klauseln:', sample: [{ id: 'flyer', titel: 'Gemeinsamer Flyer', text: 'Die Parteien erstellen einen gemeinsamen Flyer.' }] },
  { key: 'anlagen', after: 'klauseln', line: 'Eigene Anlagen:', sample: [{ id: 'beratungsstellen', titel: 'Beratungsstellen', text: 'Die Liste der Beratungsstellen.' }] },
  { key: 'gestaltung', after: 'unterzeichnung', line: 'Aussehen:', sample: { schrift: 'serif', groesse: 'normal', inhaltsverzeichnis: 'auto' } },
  { key: 'offen', after: 'unterzeichnung', line: 'Was noch zu klären ist; gedruckt nur im Entwurf:', sample: [{ zu: 'laufzeit.dauer', frage: 'Wie lange soll die Vereinbarung gelten?' }] },
]
function unusedBlocks(agreement: Fields): FileNotes['commented'] {
  return BLOCKS.filter(({ key }) => agreement[key] === undefined).map(({ key, after, line, sample }) => ({ path: [], after: after in agreement ? after : undefined, lines: [line], fields: { [key]: sample } }))
}
