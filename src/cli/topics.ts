// Pages of help that belong to no command: `koopgen help exit-codes`.
import { UserError } from '../diagnostics/user-error.ts'
import type { Row } from './commands.ts'
import { meantCommand } from './meant.ts'

const EXIT_CODES = `Rückgabewerte von koopgen, für Skripte und CI

  0    in Ordnung; Warnungen und Hinweise ändern daran nichts
  1    Befunde: ein Fehler in einer Vereinbarung, mit „--fail-on warning“ auch eine Warnung,
       mit „render --check“ eine Datei, die nicht auf dem Stand ist, mit „doctor“ ein Fehler der Umgebung
  2    der Aufruf selbst: Befehl, Option oder Einstellung unbekannt, Datei fehlt oder ist geschützt,
       Antworten fehlen und niemand kann gefragt werden
  3    ein Fehler in koopgen; bitte melden Sie ihn
  130  mit Strg+C abgebrochen

Ergebnisse stehen auf der Standardausgabe, Meldungen auf der Fehlerausgabe. Mit „--json“ steht auf der
Standardausgabe genau ein JSON-Objekt, auch wenn der Rückgabewert nicht 0 ist.

Beispiel:
  koopgen validate --quiet || exit 1
`
export const TOPICS: Readonly<Record<string, string>> = { 'exit-codes': EXIT_CODES, rueckgabewerte: EXIT_CODES }

export function topicText(topic: string, topics: typeof TOPICS, commands: readonly Row[]): string {
  const text = Object.hasOwn(topics, topic) ? topics[topic] : undefined
  if (text !== undefined) return text
  throw new UserError(`Zu „${topic}“ gibt es keine Hilfe.${meantCommand(topic, commands, Object.keys(TOPICS))} Alle Befehle zeigt „koopgen --help“.`)
}
