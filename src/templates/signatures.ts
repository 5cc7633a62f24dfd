// The helpers of clause texts and what each accepts: the vocabulary of templates, without what the helpers do (that is src/draft).
// Every helper has at least one argument, so a bare {{name}} is always a value and a parameter may be called „anzahl“ or „zeiten“.
import type { ShapeKind } from './shapes.ts'

export interface Signature {
  /** Accepted kinds per position; „wort“: a fixed word in quotes. */
  readonly args: readonly (readonly ShapeKind[])[]
  /** Fewest arguments, where the last may be left out. */
  readonly least?: number
  /** Fixed words out of a set, per position. */
  readonly words?: Readonly<Record<number, readonly string[]>>
  /** pieces: printed words; ja: a condition; referent: parties for another helper. */
  readonly gives: 'pieces' | 'ja' | 'referent'
}

/** A case is named by the article of a masculine noun. */
const CASES = ['der', 'den', 'dem', 'des'] as const
/** Person nouns that follow `gestaltung.sprache_personen`. */
const PERSONS = [
  'ratsuchende', 'zugewanderte', 'neuzugewanderte', 'gefluechtete', 'teilnehmende', 'beschaeftigte', 'leistungsberechtigte', 'ehrenamtliche', 'angehoerige', 'minderjaehrige',
  'sorgeberechtigte', 'fachkraefte', 'lehrkraefte', 'honorarkraefte', 'ansprechpersonen', 'vertrauenspersonen', 'mitglieder',
  'klient', 'berater', 'dolmetscher', 'sprachmittler', 'vertreter', 'leiter', 'arbeitgeber', 'antragsteller', 'mitarbeiter',
] as const

const party: Signature = { args: [['referent']], gives: 'pieces' }
const persons: Signature = { args: [['wort'], ['wort']], words: { 0: PERSONS, 1: CASES }, gives: 'pieces' }
const value = (...kinds: ShapeKind[]): Signature => ({ args: [kinds], gives: 'pieces' })

export const SIGNATURES = {
  der: party, den: party, dem: party, des: party,
  vom: party, zum: party, beim: party,
  jeder: party, jeden: party, jedem: party, jedes: party,
  einer: party, einen: party, einem: party,
  er: party, ihn: party, ihm: party,
  dieser: party, diesem: party,
  sein: party,
  jeweils: party,
  rel: { args: [['referent'], ['wort']], words: { 1: ['der', 'den', 'dem', 'dessen'] }, gives: 'pieces' },
  verb: { args: [['referent'], ['wort'], ['wort']], gives: 'pieces' },
  einzeln: { args: [['referent']], gives: 'referent' },
  liste: { args: [['referent', 'liste'], ['wort']], words: { 1: CASES }, gives: 'pieces' },
  anzahl: { args: [['zahl'], ['wort'], ['wort']], gives: 'pieces' },
  zahl: value('zahl'),
  ordnung: { args: [['zahl'], ['wort']], gives: 'pieces' },
  dauer: { args: [['dauer'], ['wort']], least: 1, words: { 1: CASES }, gives: 'pieces' },
  dauerig: value('dauer'),
  rhythmus: value('rhythmus'),
  datum: value('datum'),
  geld: value('betrag', 'zahl'),
  zeiten: value('oeffnungszeiten'),
  personen: persons,
  'die-personen': persons,
  begriff: { args: [['wort'], ['wort']], least: 1, words: { 1: CASES }, gives: 'pieces' },
  'der-begriff': { args: [['wort'], ['wort']], least: 1, words: { 1: CASES }, gives: 'pieces' },
  gleich: { args: [['text', 'zahl', 'auswahl', 'rhythmus', 'dauer', 'datum', 'ja'], ['wort', 'zahl', 'text', 'ja']], gives: 'ja' },
  mehr: { args: [['zahl', 'referent', 'liste'], ['zahl']], gives: 'ja' },
  // a list that has an entry; a table with a value in a column, or with one of these: „a|b“
  enthaelt: { args: [['liste'], ['wort'], ['wort']], least: 2, gives: 'ja' },
} as const satisfies Readonly<Record<string, Signature>>
export type HelperName = keyof typeof SIGNATURES

export interface FoundHelper { readonly name: HelperName; readonly signature: Signature; /** The twin at the start of a sentence: its first letter is printed large. */ readonly capital: boolean }

/** The helper of a written name; {{Der x}} is the twin of {{der x}} at the start of a sentence, for all helpers that print words. */
export function helperOf(written: string): FoundHelper | undefined {
  if (isHelper(written)) return { name: written, signature: SIGNATURES[written], capital: false }
  const small = written.charAt(0).toLowerCase() + written.slice(1)
  if (small === written || !isHelper(small) || SIGNATURES[small].gives !== 'pieces') return undefined
  return { name: small, signature: SIGNATURES[small], capital: true }
}
function isHelper(name: string): name is HelperName {
  return Object.hasOwn(SIGNATURES, name)
}
