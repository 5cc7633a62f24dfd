import type { serie as rows } from '../serie.ts'
import { type Example, pair, situation } from './example.ts'

export const serie: Readonly<Record<keyof typeof rows, Example>> = {
  'serie/von-hand': pair('koopgen batch basis.koop.yaml gemeinden.csv -o serie', 'koopgen batch basis.koop.yaml gemeinden.csv -o serie --force', 'Im Ordner „serie“ liegt eine Vereinbarung, die nach dem ersten Lauf in Word geändert wurde; ihre Zeile ist dieselbe.'),
  'serie/geschuetzt': pair('koopgen batch basis.koop.yaml gemeinden.csv -o serie', 'koopgen batch basis.koop.yaml gemeinden.csv -o serie --force', 'Im Ordner „serie“ liegt eine Vereinbarung, die nach dem ersten Lauf in Word geändert wurde; danach hat sich auch ihre Zeile geändert.'),
  'serie/abgebrochen': situation('Eine Zelle der Tabelle enthält aus Versehen den Text einer ganzen Datei; beim Erzeugen reicht der Speicher nicht.'),
  'serie/datei': situation('Eine Vereinbarung des vorigen Laufs ist noch in Word geöffnet; Windows lässt sie nicht ersetzen.'),
  'serie/bericht': situation('Das Vertragsregister ist noch in Excel geöffnet, während die Serie zum zweiten Mal läuft.'),
  'serie/anders-gelesen': situation('Beim Schreiben ist ein Wort der Vereinbarung verloren gegangen; das darf nicht vorkommen und liegt nie an Ihren Angaben.'),
}
