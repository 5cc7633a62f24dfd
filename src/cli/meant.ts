// „Meinten Sie …?“ for commands and options: the nearest name, German or English, or the one that a word people try stands for.
import { nearest } from '../diagnostics/nearest.ts'
import { namesOf, type Row } from './commands.ts'

/** With a space before it, or empty. */
export function meantCommand(word: string, commands: readonly Row[], others: readonly string[] = []): string {
  const instead = commands.find(({ also }) => also.includes(word.toLowerCase()))?.name
  return question(instead ?? nearest(word, [...commands.flatMap(namesOf), 'help', 'hilfe', ...others]))
}

/** German words for options, as people try them. */
const TRIED: Readonly<Record<string, string>> = {
  entwurf: 'draft', ausgabe: 'output', out: 'output', ordner: 'output', ziel: 'output', formate: 'format', formats: 'format', vorlagen: 'templates', meldungen: 'messages', leise: 'quiet', still: 'quiet',
  ausfuehrlich: 'verbose', hilfe: 'help', vergleichen: 'check', ueberschreiben: 'force', overwrite: 'force', erzwingen: 'force', setzen: 'set', stil: 'style', hausvorlage: 'style', felder: 'fields', schreiben: 'write',
}

/** `word` as written, with its dashes. */
export function meantOption(word: string, names: readonly string[]): string {
  const bare = word.replace(/^[-–—]+/, '').replace(/=.*/s, '')
  const tried = TRIED[umlautsSpelt(bare.toLowerCase())]
  const found = tried !== undefined && names.includes(tried) ? tried : nearest(bare, names)
  return question(found && `--${found}`)
}

function question(found: string | undefined): string {
  return found === undefined ? '' : ` Meinten Sie „${found}“?`
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
export function umlautsSpelt(word: string): string {
  return word.normalize('NFC').replace(/[äöüß]/g, (sign) => UMLAUTS[sign] ?? sign)
}

/** Long names of the options of a row, and those that every command has. */
export function optionNames({ options }: Row): readonly string[] {
  return [...options.flatMap(([flags]) => /--([a-z0-9-]+)/.exec(flags)?.[1] ?? []), 'help']
}
