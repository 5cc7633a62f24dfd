// Which language messages and help have: `--lang` over KOOPGEN_LANG over `lang` in koopgen.config.yaml over German.
// Invariant: known before anything else of the arguments is read, so that faults of usage speak it too.
import { type Lang, LANGS } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'

export const LANG_OPTION = ['--lang <sprache>', 'Sprache der Meldungen und der Hilfe: de oder en'] as const

interface Spoken {
  readonly lang: Lang
  /** The arguments without `--lang`. */
  readonly argv: readonly string[]
}
export async function languageOf(argv: readonly string[], io: Io): Promise<Spoken> {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at < 0) return { lang: io.env.KOOPGEN_LANG ? known(io.env.KOOPGEN_LANG, 'KOOPGEN_LANG') : await configured(io), argv }
  const [word = '', next] = words.slice(at)
  const isApart = word === '--lang'
  const rest = [...argv.slice(0, at), ...argv.slice(at + (isApart ? 2 : 1))]
  if (rest.slice(0, end < 0 ? undefined : end).some((other) => /^--lang(=|$)/.test(other))) throw new UserError('Die Option „--lang“ steht zweimal da. Geben Sie sie einmal an.')
  if (isApart && (next === undefined || next.startsWith('-'))) throw new UserError('Nach der Option „--lang“ fehlt ein Wert. Möglich: de, en.')
  return { lang: known((isApart ? next : word.slice('--lang='.length)) ?? '', '--lang'), argv: rest }
}

/** For a run that failed: whatever can be known of it. */
export async function languageOrGerman(argv: readonly string[], io: Io): Promise<Lang> {
  return languageOf(argv, io).then(({ lang }) => lang, () => 'de' as const)
}

/** Of the settings; the command reads them whole and tells what is wrong with them, so that help and `doctor` go on. */
async function configured(io: Io): Promise<Lang> {
  const bytes = await io.read('koopgen.config.yaml').catch(() => undefined)
  if (bytes === undefined) return 'de'
  const { langIn } = await import('./settings-lang.ts')
  const given = langIn(new TextDecoder().decode(bytes))
  return LANGS.find((one) => one === given) ?? 'de'
}

function known(value: string, where: string): Lang {
  const found = LANGS.find((one) => one === value)
  if (found) return found
  throw new UserError(`„${value}“ ist kein Wert für ${where}. Möglich: ${LANGS.join(', ')}.`)
}
