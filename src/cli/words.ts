// German for the sentences and headings that commander has in English only. A test triggers each.

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'/, 'Die Option „$1“ gibt es nicht.'],
  [/^error: unknown command '(.*\.ya?ml)'/, 'Vor „$1“ fehlt der Befehl. Schreiben Sie zum Beispiel „koopgen render $1“.'],
  [/^error: unknown command '(.*)'/, 'Den Befehl „$1“ gibt es nicht.'],
  [/^error: option '(.*)' argument missing/, 'Nach der Option „$1“ fehlt ein Wert.'],
  [/^error: too many arguments for '(.*)'\..*/, 'Der Befehl „$1“ nimmt nicht so viele Angaben.'],
  [/^\(outputHelp\)$/, 'Diesen Befehl gibt es nicht.'],
  [/^error: missing required argument '(.*)'/, 'Es fehlt die Angabe „$1“.'],
]
const SUGGESTION: readonly (readonly [RegExp, string])[] = [
  [/\n\(Did you mean one of (.*)\?\)$/, ' Meinten Sie eines von diesen: $1?'],
  [/\n\(Did you mean (.*)\?\)$/, ' Meinten Sie „$1“?'],
]

/** A message of commander in German, with the next step. */
export function germanError(message: string): string {
  const words = [...SUGGESTION, ...ERRORS].reduce((text, [english, german]) => text.replace(english, german), message)
  return `${words} Alle Befehle und Optionen zeigt „koopgen --help“.`
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
}
export function germanTitle(title: string): string {
  return TITLES[title] ?? title
}
