// What the user reads when a command throws: trouble of theirs in one German sentence, or the confession that it is our bug.
import { visible } from '../diagnostics/frame.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { VERSION } from '../version.ts'
import { languageOrGerman } from './language.ts'

/** Prints the failure and returns the exit code. With --json stdout gets one object, as always. */
export async function explainFailure(error: unknown, argv: readonly string[], io: Io): Promise<number> {
  const ours = !(error instanceof UserError)
  const isEnglish = (await languageOrGerman(argv, io)) === 'en'
  const message = ours ? bug(error, isEnglish) : isEnglish ? (await import('../diagnostics/english/sentences.ts')).faultInEnglish(error.message) : error.message
  if (wantsJson(argv)) await io.stdout.write(`${JSON.stringify({ schemaVersion: 1, ok: false, error: message, diagnostics: [], outputs: [] }, null, 2)}\n`)
  if (io.env.GITHUB_ACTIONS === 'true') await io.stderr.write((await import('../diagnostics/formats/github.ts')).githubError(message))
  await io.stderr.write(visible(ours ? `${message}\n${stack(error, argv, isEnglish)}` : `${isEnglish ? 'Error' : 'Fehler'}: ${message}\n`))
  return ours ? 3 : 2
}

function bug(error: unknown, isEnglish: boolean): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (isEnglish) return `This is a fault of koopgen ${VERSION}, not of your input: ${what}\nPlease report it with the command you gave. No file was changed.`
  return `Das ist ein Fehler in koopgen ${VERSION}, nicht in Ihrer Eingabe: ${what}\nBitte melden Sie ihn mit dem Befehl, den Sie eingegeben haben. Es wurde keine Datei geändert.`
}

function stack(error: unknown, argv: readonly string[], isEnglish: boolean): string {
  const verbose = argv.includes('-v') || argv.includes('--verbose')
  if (verbose && error instanceof Error) return `${error.stack ?? ''}\n`
  return isEnglish ? 'With -v you see the place in the program.\n' : 'Mit -v sehen Sie, an welcher Stelle des Programms er auftrat.\n'
}

function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? argv.length : end).includes('--json')
}
