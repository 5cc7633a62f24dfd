// German for the sentences and headings that commander has in English only. A test triggers each.
import { namesOf, type Row } from './commands.ts'
import { meantCommand, meantOption, optionNames, shortOptions } from './meant.ts'

/** What commander tells of a fault. */
interface Fault { readonly code: string; readonly message: string }
type Sentence = (named: string, row: Row | undefined, argv: readonly string[], commands: readonly Row[]) => string
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'commander.unknownOption': (named, row, argv) => unknownOption(named, row, argv),
  'commander.unknownCommand': (named, _, __, commands) =>
    /\.ya?ml$/i.test(named) ? `Vor „${named}“ fehlt der Befehl. Schreiben Sie zum Beispiel „koopgen render ${named}“.` : `Den Befehl „${named}“ gibt es nicht.${meantCommand(named, commands)}`,
  'commander.optionMissingArgument': (named) => `Nach der Option „${named}“ fehlt ein Wert.`,
  'commander.missingArgument': (named, row) => `Es fehlt die Angabe „${named}“${row?.arguments.flatMap(([syntax, about]) => (syntax.includes(named) ? `: ${about}` : [])).join('') ?? ''}.`,
  'commander.excessArguments': (named, row) => `Der Befehl „${named}“ nimmt ${row?.arguments.length === 0 ? 'keine Angaben, nur Optionen' : 'nicht so viele Angaben'}.`,
}

/** A fault of usage in German, with the next step. */
export function germanError({ code, message }: Fault, argv: readonly string[], commands: readonly Row[]): string {
  const named = /'(.*?)'/s.exec(message)?.[1] ?? ''
  const row = commands.find((one) => namesOf(one).includes(argv[0] ?? ''))
  const sentence = SENTENCES[code]?.(named, row, argv, commands) ?? 'Der Aufruf ist nicht zu verstehen.'
  return `${sentence} ${row ? `Alle Angaben und Optionen zeigt „koopgen help ${row.name}“.` : 'Alle Befehle zeigt „koopgen --help“.'}`
}

/** Of `-xyz` commander names what is left behind the letters it knows; people wrote the whole. */
function unknownOption(named: string, row: Row | undefined, argv: readonly string[]): string {
  const written = argv.find((word) => word === named || word.startsWith(`${named}=`)) ?? argv.find((word) => /^-[^-]/.test(word) && word.endsWith(named.slice(1))) ?? named
  const names = row ? optionNames(row) : ['help', 'version']
  const [bare = '', ...value] = written.replace(/^--/, '').split('=')
  if (value.length > 0 && names.includes(bare)) return `Die Option „--${bare}“ nimmt keinen Wert. Schreiben Sie nur „--${bare}“.`
  return `Die Option „${written}“ gibt es nicht.${meantOption(written, names, row && shortOptions(row))}`
}

/** What the help says around the table of commands. */
export interface HelpWords {
  readonly program: string
  readonly usage: string
  /** Behind the arguments of a command. */
  readonly options: string
  readonly version: string
  readonly help: string
  readonly example: string
  readonly examples: string
  readonly after: string
  /** The command `help` and its argument. */
  readonly about: string
  readonly command: string
  readonly topic: string
  /** Of a heading of commander. */
  readonly title: (title: string) => string
}
export const GERMAN_HELP: HelpWords = {
  program: 'Kooperationsvereinbarungen der Migrationsberatung aus YAML erzeugen: prüfen, ausformulieren, als DOCX und PDF ausgeben.',
  usage: '<Befehl> [Angaben] [Optionen]',
  options: '[Optionen]',
  version: 'die Version ausgeben',
  help: 'diese Hilfe anzeigen',
  example: 'Beispiel',
  examples: 'Beispiele',
  after: 'Mehr zu einem Befehl: „koopgen help render“. Rückgabewerte: „koopgen help exit-codes“.\nAnfangen: „koopgen init“. Das Handbuch (docs/handbuch) liegt beim Projekt koopgen; bekommen Sie koopgen als Datei, lassen Sie es sich mitgeben.\n',
  about: 'Hilfe zu einem Befehl oder zu „exit-codes“ (rueckgabewerte)',
  command: '[befehl]',
  topic: 'ein Befehl, oder „exit-codes“',
  title: (title) => TITLES[title] ?? title,
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
}
