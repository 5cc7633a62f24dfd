// What the user reads when a command throws: trouble of theirs in their language, or the confession that it is our bug.
import { visible } from '../diagnostics/frame.ts'
import type { Lang } from '../diagnostics/tongue.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { languageOrGerman } from './language.ts'

/** Prints the failure and returns the exit code. With --json stdout gets one object, as always. */
export async function explainFailure(error: unknown, argv: readonly string[], io: Io): Promise<number> {
  const lang = await languageOrGerman(argv, io)
  const known = error instanceof UserError ? await told(error, lang) : undefined
  const message = known?.message ?? bug(error, lang)
  if (wantsJson(argv)) await io.stdout.write(`${JSON.stringify({ schemaVersion: 1, ok: false, error: message, diagnostics: known?.diagnostics() ?? [], outputs: [] }, null, 2)}\n`).catch(() => {}) // the failure may be that nothing can be written there
  if (io.env.GITHUB_ACTIONS === 'true') await io.stderr.write((await import('../diagnostics/formats/github.ts')).githubError(message))
  await io.stderr.write(known ? `${lang === 'en' ? 'Error' : 'Fehler'}: ${known.whole}\n` : visible(`${message}\n${stack(error, argv, lang)}`))
  return known ? 2 : 3
}

/** Findings are shown in frames to people, and told discreetly to programs. */
async function told(error: UserError, lang: Lang): Promise<{ readonly message: string; readonly whole: string; diagnostics(): readonly object[] }> {
  const [{ faultIn }, { asJson }] = await Promise.all([import('../diagnostics/in-language.ts'), import('../diagnostics/json.ts')])
  const { message, findings, whole } = await faultIn(lang, error)
  return { message, whole, diagnostics: () => findings.map((one) => asJson(one, error.evidence.texts)) }
}

function bug(error: unknown, lang: Lang): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (lang === 'en') return `This is a fault of koopgen ${VERSION}, not of your input: ${what}\nPlease report it with the command you gave. No file was changed.`
  return `Das ist ein Fehler in koopgen ${VERSION}, nicht in Ihrer Eingabe: ${what}\nBitte melden Sie ihn mit dem Befehl, den Sie eingegeben haben. Es wurde keine Datei geändert.`
}

function stack(error: unknown, argv: readonly string[], lang: Lang): string {
  const verbose = argv.includes('-v') || argv.includes('--verbose')
  if (verbose && error instanceof Error) return `${error.stack ?? ''}\n`
  return lang === 'en' ? 'With -v you see the place in the program.\n' : 'Mit -v sehen Sie, an welcher Stelle des Programms er auftrat.\n'
}

function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? argv.length : end).includes('--json')
}
