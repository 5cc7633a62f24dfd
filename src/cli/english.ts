// The help in English: texts by command and option, loaded for `--lang en` alone. What has no row here would stay German; a test shows that nothing does.
// Invariant: names of commands, options and formats are the same in both languages; only texts and the names of values change.
import { SETTING_NOTE, TEXTS } from './english-texts.ts'
import type { Row } from './commands.ts'
import type { OptionRow } from './options.ts'
import type { HelpWords } from './words.ts'

/** What stands for a value in `--output <ordner>`. */
const VALUES: Readonly<Record<string, string>> = {
  alt: 'old', art: 'kind', basis: 'base', befehl: 'command', code: 'code', datei: 'file', 'datei.docx': 'file.docx', dateien: 'files', feld: 'field', 'kürzel': 'code', liste: 'list', muster: 'pattern', name: 'name', neu: 'new',
  ordner: 'folder', pfad: 'path', 'pfad=wert': 'path=value', shell: 'shell', sprache: 'language', stand: 'revision', stufe: 'level', tabelle: 'table', tag: 'day', teil: 'part', welche: 'which', zahl: 'number', zeichen: 'sign', ziel: 'target',
}

const inEnglish = (syntax: string): string => syntax.replace(/([<[])(.+?)(\.\.\.)?([>\]])/, (_, open, name: string, dots = '', close) => `${open}${VALUES[name] ?? name}${dots}${close}`)
const textOf = (command: string, key: string): string | undefined => TEXTS[`${command} ${key}`] ?? TEXTS[key]

export function englishRow(row: Row): Row {
  const notes = row.notes === undefined ? undefined : textOf(row.name, 'notes')
  return {
    ...row,
    about: TEXTS[row.name] ?? row.about,
    arguments: row.arguments.map(([syntax, about]) => [inEnglish(syntax), textOf(row.name, syntax) ?? about]),
    options: row.options.map((option) => englishOption(row.name, option)),
    ...(row.notes !== undefined && { notes: notes ?? row.notes }),
  }
}

export function englishOption(command: string, [flags, about]: OptionRow): OptionRow {
  const long = /--[a-z0-9-]+/.exec(flags)?.[0] ?? flags
  return [inEnglish(flags), textOf(command, long) ?? about]
}

export const ENGLISH_HELP: HelpWords = {
  program: 'Make cooperation agreements of migration advice services from YAML: check, draft, write as DOCX and PDF.',
  usage: '<command> [arguments] [options]',
  options: '[options]',
  version: 'print the version',
  help: 'show this help',
  example: 'Example',
  examples: 'Examples',
  after: `More on a command: “koopgen help render”. Exit codes: “koopgen help exit-codes”.\nTo begin: “koopgen init”. The handbook (German, docs/handbuch) lies with the project; ask for it if you were given koopgen as a file.\n${SETTING_NOTE}`,
  about: 'help on a command, or on “exit-codes”',
  command: '[command]',
  topic: 'a command, or “exit-codes”',
  title: (title) => title,
}

export const ENGLISH_TOPIC = `Exit codes of koopgen, for scripts and CI

  0    in order; warnings and hints do not change that
  1    findings: an error in an agreement, with --fail-on warning a warning too,
       with “render --check” a file that is not up to date, with “doctor” a fault of the environment
  2    the command line itself: command, option or setting unknown, file missing or protected,
       answers missing and nobody to ask
  3    a fault of koopgen; please report it
  130  stopped with Ctrl+C

Results go to standard output, messages to standard error. With --json standard output holds exactly
one JSON object, also if the exit code is not 0.

Example:
  koopgen validate --quiet || exit 1
`
