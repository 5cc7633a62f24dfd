// „Meinten Sie …?“ for commands and options: the nearest name, German or English, or the one that a word people try stands for.
import { nearest } from '../diagnostics/nearest.ts'
import { namesOf, type Row } from './commands.ts'

/** What people try that is no command here. */
const ASKED: Readonly<Record<string, string>> = { version: '--version', fassung: '--version', '/?': '--help', '?': '--help', usage: '--help', man: '--help' }

/** With a space before it, or empty. */
export function meantCommand(word: string, commands: readonly Row[], others: readonly string[] = []): string {
  const plain = umlautsSpelt(word.toLowerCase())
  const instead = commands.find(({ also }) => also.includes(plain))?.name ?? (Object.hasOwn(ASKED, plain) ? ASKED[plain] : undefined)
  return question(instead ?? nearest(word, [...commands.flatMap(namesOf), 'help', 'hilfe', ...others]))
}

/** German words for options, as people try them. */
const TRIED: Readonly<Record<string, string>> = {
  entwurf: 'draft', ausgabe: 'output', out: 'output', ordner: 'output', ziel: 'output', formate: 'format', formats: 'format', vorlagen: 'templates', meldungen: 'messages', leise: 'quiet', still: 'quiet',
  ausfuehrlich: 'verbose', hilfe: 'help', vergleichen: 'check', ueberschreiben: 'force', overwrite: 'force', erzwingen: 'force', setzen: 'set', stil: 'style', hausvorlage: 'style', felder: 'fields', schreiben: 'write',
  ja: 'yes', alles: 'all', alle: 'all', weiter: 'resume', fortsetzen: 'resume', antworten: 'answers', beispiel: 'from-example', loeschen: 'unset', entfernen: 'unset', probelauf: 'dry-run', trockenlauf: 'dry-run',
}

/** `word` as written, with its dashes; `names`: long names, `short`: letters that are options. */
export function meantOption(word: string, names: readonly string[], short = ''): string {
  if (/^-[A-Z?]$/i.test(word)) return question(word === '-?' ? '--help' : short.includes(word.slice(1).toLowerCase()) ? word.toLowerCase() : names.includes('version') && /v/i.test(word) ? '--version' : undefined)
  const bare = word.replace(/^[-–—]+/, '').replace(/=.*/s, '')
  const plain = umlautsSpelt(bare.toLowerCase())
  const tried = TRIED[plain]
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
  return [...options.flatMap(([flags]) => /--([a-z0-9-]+)/.exec(flags)?.[1] ?? []), 'lang', 'help']
}

/** The letters of its short options. */
export function shortOptions({ options }: Row): string {
  return options.map(([flags]) => /^-([a-z]),/.exec(flags)?.[1] ?? '').join('')
}
