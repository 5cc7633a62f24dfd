// From a command line to an exit code: 0 ok, 1 findings, 2 usage or environment, 3 our bug, 130 Ctrl-C.
// Invariant: nothing heavy is loaded before a command is chosen; `--version` loads this file and no other.
import type { Io } from './io.ts'
import { VERSION } from './version.ts'

/**
 * What bin/koopgen.js calls: the only function that knows the process.
 * It ends the process itself: each output was waited for, and a package that leaves a handle open keeps no command from ending
 * (chokidar leaves one where a folder comes while it is being closed).
 */
export async function run(host: NodeJS.Process): Promise<void> {
  const argv = host.argv.slice(2)
  if (isVersion(argv)) host.stdout.write(`${VERSION}\n`)
  else {
    host.once('SIGINT', () => host.exit(130))
    const { realIo } = await import('./io.ts')
    host.once('beforeExit', unfinished)
    host.exit(await main(argv, realIo(host)))
  }
}

/** Node ends a process that waits for nothing any more with 0, as if all were done. */
function unfinished(this: NodeJS.Process): void {
  this.stderr.write('Das ist ein Fehler in koopgen: Der Befehl ist stehen geblieben, bevor er fertig war. Bitte melden Sie ihn; eine Serie macht beim nächsten Aufruf weiter.\n')
  this.exitCode = 3
}

/** Runs one command; never throws. `argv` without node and script. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    if (isVersion(argv)) {
      await io.stdout.write(`${VERSION}\n`)
      return 0
    }
    const { runProgram } = await import('./cli/program.ts')
    return await runProgram(argv, io)
  } catch (error) {
    const { explainFailure } = await import('./cli/failure.ts')
    return await explainFailure(error, argv, io)
  }
}

function isVersion(argv: readonly string[]): boolean {
  return argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')
}
