// koopgen completion SHELL (vervollstaendigung): a script that completes commands, options and their values. It is static: no key press starts koopgen.
// Invariant: it knows what the table of commands, the shipped templates and the catalogue know at the moment it is printed.
import { exampleNames, shippedTemplates } from '../assets.ts'
import { CATALOGUE } from '../diagnostics/catalogue.ts'
import { sentenceIn } from '../diagnostics/in-language.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type Lang, LANGS } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { DIFF_FORMATS, FIELDS, FORMATS } from '../formats.ts'
import { type Completed, SHELLS, type Spec, type Values } from './completion/scripts.ts'
import { MESSAGE_FORMATS } from './settings.ts'

/** A row of the table of commands, as far as a script needs it. */
interface CommandRow {
  readonly name: string
  readonly alias?: string
  readonly about: string
  readonly options: readonly (readonly [flags: string, about: string])[]
}
const NAMES = Object.keys(SHELLS)

export async function completion([shell = '']: readonly string[], rows: readonly CommandRow[], topics: readonly string[], lang: Lang, io: Io): Promise<number> {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (!script) {
    const near = nearest(shell, NAMES)
    throw new UserError(`Für „${shell}“ gibt es keine Vervollständigung.${near === undefined ? '' : ` Meinten Sie „${near}“?`} Möglich: ${NAMES.join(', ')}.`)
  }
  await io.stdout.write(script(specOf(rows, topics, await wordsIn(lang))))
  return 0
}

/** Long names of options → what may stand behind them. */
const OPTION_VALUES: Readonly<Record<string, () => Values>> = {
  output: () => ({ sort: 'folders' }),
  templates: () => ({ sort: 'folders' }),
  format: () => ({ sort: 'list', words: FORMATS }),
  fields: () => ({ sort: 'words', words: FIELDS }),
  messages: () => ({ sort: 'words', words: MESSAGE_FORMATS }),
  'fail-on': () => ({ sort: 'words', words: ['error', 'warning'] }),
  style: () => ({ sort: 'files', ending: '.docx' }),
  'from-example': () => ({ sort: 'words', words: exampleNames() }),
  answers: () => ({ sort: 'files', ending: '.yaml' }),
}
/** The same for single commands, where it is something else. */
const OWN_VALUES: Readonly<Record<string, () => Values>> = {
  'diff format': () => ({ sort: 'words', words: DIFF_FORMATS }),
  'diff output': () => ({ sort: 'files', ending: '.html' }),
}
/** Names of commands → what may stand behind them without an option; agreements where nothing is said. */
const ARGUMENT_VALUES: Readonly<Record<string, () => Values>> = {
  explain: () => ({ sort: 'words', words: Object.keys(CATALOGUE) }),
  templates: () => ({ sort: 'words', words: ['list', 'show', ...[...shippedTemplates().kinds.values()].flatMap(({ typ, klauseln }) => [typ, ...[...klauseln.keys()].map((id) => `${typ}/${id}`)])] }),
  schema: () => ({ sort: 'folders' }),
  doctor: () => ({ sort: 'none' }),
  completion: () => ({ sort: 'words', words: NAMES }),
}

/** The little that the rows do not say. */
interface Words extends Pick<Spec, 'head' | 'place'> {
  readonly help: string
  readonly helpHere: string
  readonly lang: string
}
async function wordsIn(lang: Lang): Promise<Words> {
  const said = (german: string): Promise<string> => sentenceIn(lang, german)
  const [head, place, help, helpHere, about] = await Promise.all(['Vervollständigung von koopgen für SHELL, erzeugt mit „koopgen completion“.', 'Einrichten', 'Hilfe zu einem Befehl', 'Hilfe zu diesem Befehl', 'Sprache der Meldungen und der Hilfe'].map(said))
  return { head: (shell) => (head ?? '').replace('SHELL', shell), place: place ?? '', help: help ?? '', helpHere: helpHere ?? '', lang: about ?? '' }
}

function specOf(rows: readonly CommandRow[], topics: readonly string[], words: Words): Spec {
  const commands = rows.map((row) => completed(row, words))
  const help: Completed = { names: ['help', 'hilfe'], about: words.help, options: [], values: { sort: 'words', words: [...rows.flatMap(({ name, alias }) => [name, ...(alias === undefined ? [] : [alias])]), ...topics] } }
  return { commands: [...commands, help], head: words.head, place: words.place }
}

function completed({ name, alias, about, options }: CommandRow, words: Words): Completed {
  return {
    names: alias === undefined ? [name] : [name, alias],
    about,
    options: [...options.map(([flags, text]) => optionOf(name, flags, text)), { long: 'lang', short: null, about: words.lang, values: { sort: 'words', words: LANGS } }, { long: 'help', short: 'h', about: words.helpHere, values: null }],
    values: ARGUMENT_VALUES[name]?.() ?? { sort: 'files', ending: '.koop.yaml' },
  }
}

function optionOf(command: string, flags: string, about: string): Completed['options'][number] {
  const long = /--([a-z0-9-]+)/.exec(flags)?.[1] ?? ''
  return { long, short: /^-([a-zA-Z]),/.exec(flags)?.[1] ?? null, about: about.split(/[;,]| \(/)[0] ?? '', values: flags.includes('<') ? ((OWN_VALUES[`${command} ${long}`] ?? OPTION_VALUES[long])?.() ?? { sort: 'none' }) : null }
}
