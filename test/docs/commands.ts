// What is a command in the documentation, and which lines do not run here.
import { COMMANDS, namesOf } from '../../src/cli/commands.ts'

/** Lines that do not run in the tests, and why. */
const OUTSIDE: readonly (readonly [line: RegExp, reason: string])[] = [
  [/^node --version$/, 'asks Node.js, not koopgen'],
  [/^npm (install|uninstall) /, 'changes the machine; test/gates/pack.test.ts installs the package'],
  [/^npm (ci|test|pack|run)\b/, 'is of the checkout, and runs these tests'],
  [/^(npx )?koopgen init( [a-z]+\.koop\.yaml)?( --resume)?$/, 'asks a person; wizard.long.test.ts goes through the questions'],
  [/^koopgen .*--watch\b/, 'runs until somebody stops it'],
  [/^(mkdir|cd) [a-z]+$/, 'is of the shell'],
]
/** Words in a sentence that stand for something, and so are no command that could run. */
const OPEN = /…|\.\.\.|\[|\b[A-Z]{2,}\b|pfad=wert|path=value/

export const isOutside = (line: string): boolean => OUTSIDE.some(([pattern]) => pattern.test(line))
export const isOpen = (line: string): boolean => OPEN.test(line)
export const isOfKoopgen = (line: string): boolean => /^(npx )?koopgen /.test(line)

/** Words of a line as a shell takes them apart. */
export function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
  return words[0] === 'npx' ? words.slice(2) : words.slice(1)
}

/** The command and all its options exist. */
export function isKnown(line: string): boolean {
  const [name = '', ...words] = wordsOf(line)
  if (name.startsWith('-')) return ['--version', '--help'].includes(name)
  const row = COMMANDS.find((one) => namesOf(one).includes(name))
  const known = ['--help', '--lang', ...(row?.options.flatMap(([flags]) => flags.match(/--?[a-z][a-z0-9-]*/g) ?? []) ?? [])]
  return (row !== undefined || ['help', 'hilfe'].includes(name)) && words.every((word) => !word.startsWith('-') || word === '-' || known.includes(word.replace(/=.*/s, '')))
}
