// From the table of commands to commander, and its answers: home of commander. Each action imports its command when it is chosen.
import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import { withoutDevices } from '../devices.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { tidied } from './arguments.ts'
import type { Lang } from '../diagnostics/tongue.ts'
import { lineWidth, wrapped } from '../diagnostics/wrap.ts'
import { COMMANDS, namesOf, REPEATABLE, type Row } from './commands.ts'
import { LANG_OPTION, languageOf } from './language.ts'
import type { OptionRow } from './options.ts'
import { TOPICS, topicText } from './topics.ts'
import { GERMAN_HELP, germanError, type HelpWords } from './words.ts'

/** Runs the command that `argv` names; faults of usage become a UserError in German. */
export async function runProgram(given: readonly string[], world: Io): Promise<number> {
  const io = withoutDevices(world)
  const printed: string[] = []
  const { lang, argv } = await languageOf(given, io)
  const help = await helpIn(lang, () => lineWidth(io.stdout.columns), (text) => void printed.push(text))
  let code = 0
  const program = root(help)
  for (const row of help.rows) {
    const command = commandOf(program, row, help)
    command.action(async () => {
      code = await (await row.load(help.rows, Object.keys(TOPICS)))(command.args, { ...command.opts<object>(), lang } as never, io)
    })
  }
  addHelp(program, help)
  await parse(program, tidied(argv, COMMANDS))
  if (printed.length > 0) await io.stdout.write(printed.join(''))
  return code
}

/** How the help is told. */
interface Help {
  readonly words: HelpWords
  readonly rows: readonly Row[]
  readonly lang: OptionRow
  readonly topics: Readonly<Record<string, string>>
  readonly width: () => number
  readonly print: (text: string) => void
}
async function helpIn(lang: Lang, width: Help['width'], print: Help['print']): Promise<Help> {
  if (lang === 'de') return { words: GERMAN_HELP, rows: COMMANDS, lang: LANG_OPTION, topics: TOPICS, width, print }
  const { ENGLISH_HELP, ENGLISH_TOPIC, englishOption, englishRow } = await import('./english.ts')
  return { words: ENGLISH_HELP, rows: COMMANDS.map(englishRow), lang: englishOption('', LANG_OPTION), topics: { 'exit-codes': ENGLISH_TOPIC, rueckgabewerte: ENGLISH_TOPIC }, width, print }
}

async function parse(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UserError(germanError(error, argv, COMMANDS))
  }
}

function root({ words, lang, width, print }: Help): Command {
  return new Command('koopgen')
    .description(words.program)
    .usage(words.usage)
    .version(VERSION, '-V, --version', words.version)
    .option(...lang)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    // A narrow terminal gets narrow columns instead of lines that are broken anywhere.
    .configureHelp({ minWidthToWrap: 15, styleTitle: words.title, subcommandTerm: (command) => [command.name(), ...command.aliases()].join(' | ') })
    .configureOutput({ writeOut: print, writeErr: () => {}, getOutHelpWidth: width })
    .addHelpText('before', beginning(words, ['koopgen init', 'koopgen validate vereinbarung.koop.yaml', 'koopgen render vereinbarung.koop.yaml -o out']))
    .addHelpText('after', () => `\n${wrapped(words.after, width())}`)
}

function commandOf(program: Command, row: Row, { words, lang, width }: Help): Command {
  const command = program.command(row.name).aliases(namesOf(row).slice(1)).description(row.about).usage(usageOf(row, words)).addHelpText('before', beginning(words, row.examples))
  for (const [syntax, about] of row.arguments) command.argument(syntax, about)
  for (const [flags, about] of [...row.options, lang]) command.addOption(option(flags, about))
  command.addHelpText('after', () => (row.notes ? `\n${wrapped(row.notes, width())}\n` : ''))
  return command
}

function beginning({ example, examples }: HelpWords, lines: readonly string[]): string {
  return `${lines.length > 1 ? examples : example}:\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function usageOf(row: Row, { options }: HelpWords): string {
  return [...row.arguments.map(([syntax]) => syntax.replace('...', '…')), options].join(' ')
}

/** `koopgen help`, of a command or of a topic. */
function addHelp(program: Command, { words, topics, print }: Help): void {
  program
    .command('help')
    .alias('hilfe')
    .description(words.about)
    .usage(words.command)
    .addHelpText('before', beginning(words, ['koopgen help render', 'koopgen help exit-codes']))
    .argument(words.command, words.topic)
    .action((topic: string | undefined) => {
      const command = topic === undefined ? program : program.commands.find((one) => [one.name(), ...one.aliases()].includes(topic))
      if (command) command.outputHelp()
      else print(topicText(topic ?? '', topics, COMMANDS))
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
