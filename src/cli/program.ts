// The commands, their flags and their help in German: home of commander. Each action imports its command when it is chosen.
import { Command, CommanderError, Option } from 'commander'
import type { Flags } from '../commands/settings.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { germanError, germanTitle } from './words.ts'

type Run = (files: readonly string[], flags: Flags, io: Io) => Promise<number>
interface Row {
  readonly name: string
  readonly alias: string
  readonly about: string
  readonly options: readonly (readonly [flags: string, about: string])[]
  readonly example: string
  readonly load: () => Promise<Run>
}

const COMMON = [
  ['-d, --draft', 'Entwurf: was fehlt, wird als offener Punkt nummeriert'],
  ['--set <pfad=wert>', 'einen Wert der Vereinbarung überschreiben (mehrfach möglich)'],
  ['--templates <ordner>', 'eigene Vorlagen über die mitgelieferten legen (mehrfach möglich)'],
  ['--messages <art>', 'Meldungen als human, short oder json, mit „=DATEI“ in eine Datei (mehrfach möglich)'],
  ['--json', 'ein JSON-Objekt mit dem Ergebnis auf die Standardausgabe, sonst nichts'],
  ['--fail-on <stufe>', 'ab welcher Meldung der Lauf scheitert: error oder warning'],
  ['-q, --quiet', 'nur Fehler melden'],
  ['-v, --verbose', 'auch nennen, was gelesen wurde und wie die Namen gebeugt sind, und bei Fehlern in koopgen die Stelle'],
] as const

const STYLE =
  'Schriften, Größen, Farben, Kopf- und Fußzeile aus einer Word-Datei Ihres Hauses übernehmen, nur für DOCX; aus Kopf- und Fußzeile Text und Bilder (PNG, JPEG), ' +
  'ohne Makros, Verknüpfungen, Objekte, Felder und Kommentare; Seitenränder und Seitenzahlen bleiben die der Vereinbarung'

const COMMANDS: readonly Row[] = [
  {
    name: 'validate',
    alias: 'pruefen',
    about: 'prüft alles, was falsch sein kann, und schreibt nichts',
    options: COMMON,
    example: 'koopgen validate vereinbarung.koop.yaml',
    load: async () => (await import('../commands/validate.ts')).validate,
  },
  {
    name: 'render',
    alias: 'erzeugen',
    about: 'erzeugt die Vereinbarung als DOCX, PDF, Text, Markdown oder JSON',
    options: [
      ['-o, --output <ordner>', 'Zielordner (ohne Angabe der aktuelle); „-“ schreibt ein Format auf die Standardausgabe'],
      ['-f, --format <liste>', 'docx,pdf,txt,md,json (ohne Angabe docx,pdf)'],
      ['--style <datei.docx>', STYLE],
      ['--fields <welche>', 'Formularfelder im PDF: signature (ohne Angabe), none, oder all mit Ort und Datum'],
      ['--attach-source', 'legt die Angaben (YAML) in die PDF-Datei, als Anlage im Sinne von PDF/A-3'],
      ['--check', 'nur vergleichen: Code 1, wenn die Dateien im Zielordner nicht auf dem Stand sind'],
      ['--force', 'auch Dateien ersetzen, die nicht von koopgen stammen oder seither geändert wurden'],
      ...COMMON,
    ],
    example: 'koopgen render vereinbarung.koop.yaml -o out -f docx,pdf',
    load: async () => (await import('../commands/render.ts')).render,
  },
]
const REPEATABLE = new Set(['set', 'templates', 'messages'])

/** Runs the command that `argv` names; faults of usage become a UserError in German. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const printed: string[] = []
  let code = 0
  const program = root((text) => void printed.push(text))
  for (const row of COMMANDS) {
    commandOf(program, row).action(async (files: string[], flags: Flags) => {
      code = await (await row.load())(files, flags, io)
    })
  }
  await parse(program, argv)
  await io.stdout.write(printed.join(''))
  return code
}

async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UserError(germanError(error.message))
  }
}

function root(print: (text: string) => void): Command {
  return new Command('koopgen')
    .description('Kooperationsvereinbarungen der Migrationsberatung aus YAML erzeugen: prüfen, ausformulieren, als DOCX und PDF ausgeben.')
    .usage('<Befehl> [Dateien] [Optionen]')
    .version(VERSION, '-V, --version', 'die Version ausgeben')
    .helpOption('-h, --help', 'diese Hilfe anzeigen')
    .helpCommand('help [befehl]', 'Hilfe zu einem Befehl')
    .exitOverride()
    .configureHelp({ styleTitle: germanTitle, subcommandTerm: (command) => [command.name(), ...command.aliases()].join(' | ') })
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .addHelpText('after', EXIT_CODES)
}

const EXIT_CODES = `
Ohne Dateien nimmt ein Befehl alle *.koop.yaml des aktuellen Ordners, mit „-“ die Standardeingabe.
Rückgabewert: 0 in Ordnung · 1 Befunde · 2 Aufruf, Einstellung, fehlende oder geschützte Datei · 3 Fehler in koopgen · 130 Abbruch
`

function commandOf(program: Command, row: Row): Command {
  const command = program
    .command(row.name)
    .alias(row.alias)
    .description(row.about)
    .usage('[Dateien…] [Optionen]')
    .argument('[dateien...]', 'Vereinbarungen (*.koop.yaml)')
    .addHelpText('after', `\nBeispiel: ${row.example}\n`)
  for (const [flags, about] of row.options) command.addOption(option(flags, about))
  return command
}

function option(flags: string, about: string): Option {
  const made = new Option(flags, about)
  if (REPEATABLE.has(made.name())) made.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
  else if (made.required) made.argParser((value: string, before: string | undefined) => {
    if (before !== undefined) throw new UserError(`Die Option „--${made.name()}“ steht zweimal da. Geben Sie sie einmal an.`)
    return value
  })
  return made
}
