// What goes wrong with single rows of a batch run.
import type { Area } from './entry.ts'

export const serie = {
  'serie/geschuetzt': {
    severity: 'error',
    explain:
      'Im Zielordner liegt unter diesem Namen eine Datei, die koopgen nicht geschrieben hat oder die seither geändert wurde, etwa in Word. Sie bleibt unberührt, und die Zeile gilt als nicht erzeugt. ' +
      'Auch die frühere Datei einer Zeile, die jetzt Fehler hat, wird von keiner anderen Zeile ersetzt. ' +
      'Benennen Sie die Datei um, oder wählen Sie einen anderen Zielordner; --force ersetzt sie, und mit ihr alle Dateien der Serie, die von Hand geändert wurden.',
  },
  'serie/von-hand': {
    severity: 'warning',
    explain:
      'Jemand hat eine Datei der Serie nach dem letzten Lauf geändert, etwa in Word, und an ihrer Zeile, der gemeinsamen Datei und den Optionen hat sich nichts geändert. Die Datei bleibt, wie sie ist; die Zeile gilt weiter als erzeugt und steht im Vertragsregister. Die Prüfsumme dort und im Manifest ist die der Datei, die koopgen geschrieben hat. ' +
      'Übernehmen Sie die Änderung am besten in die Tabelle oder in die gemeinsame Datei; soll die Datei wieder der Tabelle entsprechen, benennen Sie sie um, und starten Sie denselben Lauf noch einmal.',
  },
  'serie/abgebrochen': {
    severity: 'error',
    explain:
      'Bei dieser Zeile ist das Erzeugen zweimal abgebrochen, meist weil ein Wert so groß ist, dass der Speicher nicht reicht. Die anderen Zeilen sind davon nicht betroffen. ' +
      'Kürzen Sie lange Texte der Zeile, und starten Sie den Lauf noch einmal; was schon erzeugt ist, bleibt stehen.',
  },
  'serie/datei': {
    severity: 'error',
    explain:
      'Das Betriebssystem hat eine Datei dieser Zeile nicht schreiben oder lesen lassen, etwa weil sie in einem anderen Programm geöffnet ist oder die Berechtigung fehlt. Von der Zeile wurde nichts geschrieben; was vorher dort lag, liegt noch dort. ' +
      'Beheben Sie, was die Meldung nennt, und starten Sie denselben Lauf noch einmal; er macht nur, was fehlt.',
  },
  'serie/bericht': {
    severity: 'error',
    explain:
      'Die Vereinbarungen und das Manifest der Serie stehen, aber eine Datei unter „koopgen-bericht“ ließ sich nicht schreiben, meist weil sie noch in Excel geöffnet ist. Sie zeigt deshalb den Stand eines früheren Laufs. ' +
      'Schließen Sie die Datei, und starten Sie denselben Lauf noch einmal; er schreibt dann nur noch die Berichte.',
  },
  'serie/anders-gelesen': {
    severity: 'error',
    explain:
      'Bei jeder Word- und jeder PDF-Datei vergleicht koopgen, was es schreibt, Buchstabe für Buchstabe mit der Vereinbarung; in einer Serie liest es außerdem die erste und danach mindestens jede fünfzigste neu erzeugte Datei vollständig zurück. Bei dieser Zeile stimmten beide nicht überein, die Datei wurde deshalb nicht geschrieben. ' +
      'Das ist ein Fehler in koopgen. Melden Sie ihn bitte, und erzeugen Sie die Vereinbarung bis dahin in einem anderen Format („-f“).',
  },
} as const satisfies Area
