// What people write where commander would read something else: commands with umlauts or capitals, options with one dash or with the long dash
// that word processors make of two. The first is understood, the others are refused with what to write.
import { UserError } from '../diagnostics/user-error.ts'
import { namesOf, type Row } from './commands.ts'
import { meantOption, optionNames, umlautsSpelt } from './meant.ts'

export function tidied(argv: readonly string[], commands: readonly Row[]): readonly string[] {
  const [first = '', ...rest] = argv
  const name = known(first, commands)
  const [topic, ...more] = rest
  const words = name === 'help' && topic !== undefined ? [name, known(topic, commands), ...more] : [...(argv.length > 0 ? [name] : []), ...rest]
  const row = commands.find((one) => namesOf(one).includes(name))
  refuseBefore(first, rest, commands)
  if (row) for (const word of beforeEnd(rest)) refuseDashes(word, optionNames(row))
  return words
}

function beforeEnd(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end < 0 ? words : words.slice(0, end)
}

/** „Prüfen“ is pruefen; a word that is no command stays as it is. */
function known(word: string, commands: readonly Row[]): string {
  const plain = umlautsSpelt(word.normalize('NFC').toLowerCase())
  if (plain === 'hilfe') return 'help'
  return ['help', 'rueckgabewerte', 'exit-codes'].includes(plain) || commands.some((row) => namesOf(row).includes(plain)) ? plain : word
}

/** An option that stands before the command. */
function refuseBefore(first: string, rest: readonly string[], commands: readonly Row[]): void {
  const row = commands.find((one) => rest.some((word) => namesOf(one).includes(word)))
  if (row && /^-/.test(first) && row.options.some(([flags]) => flags.split(/[ ,=<]+/).includes(first.replace(/=.*/s, ''))))
    throw new UserError(`Die Option „${first}“ gehört hinter den Befehl. Schreiben Sie „koopgen ${row.name} … ${first}“.`)
}

/** `-draft`, `–draft`: one dash and a long name, or a dash that is none. A short option with its value (`-odocs`) stays. */
function refuseDashes(word: string, names: readonly string[]): void {
  const bare = /^[–—-]-?([a-z][a-z-]+)(?:=|$)/i.exec(word)?.[1]?.toLowerCase()
  if (bare === undefined || word.startsWith('--')) return
  if (names.includes(bare)) throw new UserError(`Vor „${bare}“ gehören zwei Striche. Schreiben Sie „--${bare}${word.includes('=') ? word.slice(word.indexOf('=')) : ''}“.`)
  if (/^[–—]/.test(word)) throw new UserError(`„${word}“ beginnt mit einem Gedankenstrich; Optionen beginnen mit zwei einfachen Strichen.${meantOption(word, names)}`)
}
