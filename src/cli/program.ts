// From the table of commands to commander, and its answers: home of commander. Each action imports its command when it is chosen.
import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { tidied } from './arguments.ts'
import { COMMANDS, namesOf, REPEATABLE, type Row } from './commands.ts'
import { lineWidth, wrapped } from '../diagnostics/wrap.ts'
import { TOPICS, topicText } from './topics.ts'
import { germanError, germanTitle } from './words.ts'

/** Runs the command that `argv` names; faults of usage become a UserError in German. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const printed: string[] = []
  const width = lineWidth(io.stdout.columns)
  let code = 0
  const program = root((text) => void printed.push(text), width)
  for (const row of COMMANDS) {
    const command = commandOf(program, row, width)
    command.action(async () => {
      code = await (await row.load(COMMANDS, Object.keys(TOPICS)))(command.args, command.opts() as never, io)
    })
  }
  addHelp(program, (text) => void printed.push(text))
  await parse(program, tidied(argv, COMMANDS))
  await io.stdout.write(printed.join(''))
  return code
}

async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UserError(germanError(error, argv, COMMANDS))
  }
}

function root(print: (text: string) => void, width: number): Command {
  return new Command('koopgen')
    .description('Kooperationsvereinbarungen der Migrationsberatung aus YAML erzeugen: prüfen, ausformulieren, als DOCX und PDF ausgeben.')
    .usage('<Befehl> [Angaben] [Optionen]')
    .version(VERSION, '-V, --version', 'die Version ausgeben')
    .helpOption('-h, --help', 'diese Hilfe anzeigen')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    // A narrow terminal gets narrow columns instead of lines that are broken anywhere.
    .configureHelp({ minWidthToWrap: 15, styleTitle: germanTitle, subcommandTerm: (command) => [command.name(), ...command.aliases()].join(' | ') })
    .configureOutput({ writeOut: print, writeErr: () => {}, getOutHelpWidth: () => width })
    .addHelpText('before', beginning(['koopgen init', 'koopgen validate vereinbarung.koop.yaml', 'koopgen render vereinbarung.koop.yaml -o out']))
    .addHelpText('after', '\nMehr zu einem Befehl: „koopgen help render“. Rückgabewerte: „koopgen help exit-codes“.\n')
}

function commandOf(program: Command, row: Row, width: number): Command {
  const command = program.command(row.name).aliases(namesOf(row).slice(1)).description(row.about).usage(usageOf(row)).addHelpText('before', beginning(row.examples))
  for (const [syntax, about] of row.arguments) command.argument(syntax, about)
  for (const [flags, about] of row.options) command.addOption(option(flags, about))
  if (row.notes) command.addHelpText('after', `\n${wrapped(row.notes, width)}\n`)
  return command
}

function beginning(examples: readonly string[]): string {
  return `${examples.length > 1 ? 'Beispiele' : 'Beispiel'}:\n${examples.map((example) => `  ${example}\n`).join('')}`
}

function usageOf(row: Row): string {
  return [...row.arguments.map(([syntax]) => syntax.replace('...', '…')), '[Optionen]'].join(' ')
}

/** `koopgen help`, of a command or of a topic. */
function addHelp(program: Command, print: (text: string) => void): void {
  program
    .command('help')
    .alias('hilfe')
    .description('Hilfe zu einem Befehl oder zu „exit-codes“ (rueckgabewerte)')
    .usage('[befehl]')
    .addHelpText('before', beginning(['koopgen help render', 'koopgen help exit-codes']))
    .argument('[befehl]', 'ein Befehl, oder „exit-codes“')
    .action((topic: string | undefined) => {
      const command = topic === undefined ? program : program.commands.find((one) => [one.name(), ...one.aliases()].includes(topic))
      if (command) command.outputHelp()
      else print(topicText(topic ?? '', COMMANDS))
    })
}

function option(flags: string, about: string): Option {
  const made = new Option(flags, about)
  const several = REPEATABLE.has(made.name())
  if (made.required) made.argParser((value: string, before: string | readonly string[] | undefined) => {
    if (value.startsWith('--')) throw new UserError(`Nach der Option „--${made.name()}“ fehlt ein Wert; „${value}“ ist die nächste Option.`)
    if (several) return [...(before ?? []), value]
    if (before !== undefined) throw new UserError(`Die Option „--${made.name()}“ steht zweimal da. Geben Sie sie einmal an.`)
    return value
  })
  return made
}
