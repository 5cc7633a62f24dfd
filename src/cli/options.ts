// Options that several commands have, and the long list of one.
/** In the words of commander: `-o, --output <ordner>` takes a value, `--check` is a switch. */
export type OptionRow = readonly [flags: string, about: string]

export const FILES = ['[dateien...]', 'Vereinbarungen (*.koop.yaml)'] as const
export const FILES_NOTE = 'Ohne Dateien nimmt der Befehl alle *.koop.yaml des aktuellen Ordners, mit „-“ die Standardeingabe.'
export const TEMPLATES = ['--templates <ordner>', 'eigene Vorlagen über die mitgelieferten legen (mehrfach möglich)'] as const
export const COMMON: readonly OptionRow[] = [
  ['-d, --draft', 'Entwurf: was fehlt, wird als offener Punkt nummeriert'],
  ['--set <pfad=wert>', 'einen Wert der Vereinbarung überschreiben (mehrfach möglich)'],
  TEMPLATES,
  ['--messages <art>', 'Meldungen als human, short, json, github, gitlab, sarif oder junit, mit „=DATEI“ in eine Datei (mehrfach möglich)'],
  ['--json', 'ein JSON-Objekt mit dem Ergebnis auf die Standardausgabe, sonst nichts'],
  ['--fail-on <stufe>', 'ab welcher Meldung der Lauf scheitert: error oder warning'],
  ['-q, --quiet', 'nur Fehler melden'],
  ['--all', 'alle Meldungen zeigen, nicht nur die ersten zwanzig'],
  ['-v, --verbose', 'auch nennen, was gelesen wurde und wie die Namen gebeugt sind, und bei Fehlern in koopgen die Stelle'],
]
export const STYLE =
  'Schriften, Größen, Farben, Kopf- und Fußzeile aus einer Word-Datei Ihres Hauses übernehmen, nur für DOCX; aus Kopf- und Fußzeile Text und Bilder (PNG, JPEG), ' +
  'ohne Makros, Verknüpfungen, Objekte, Felder und Kommentare; Seitenränder und Seitenzahlen bleiben die der Vereinbarung'

export const SERIES: readonly OptionRow[] = [
  ['-o, --output <ordner>', 'Zielordner (ohne Angabe „serie“)'],
  ['-f, --format <liste>', 'docx,pdf,txt,md,json (ohne Angabe docx,pdf)'],
  ['-j, --jobs <zahl>', 'wie viele zugleich (ohne Angabe so viele Kerne, wie der Rechner hat, höchstens 4)'],
  ['--name <muster>', 'Name der Dateien, ohne Angabe {gemeinde}-{typ}-{datum}; auch {schluessel}, {titel} und jede Spalte, Ordner mit „/“'],
  ['--ascii', 'Dateinamen ohne Umlaute'],
  ['--valid-only', 'die fehlerfreien Zeilen erzeugen, auch wenn andere Fehler haben'],
  ['--fail-fast', 'nach der ersten gescheiterten Zeile nichts Neues beginnen'],
  ['--max-failures <zahl>', 'nach so vielen gescheiterten Zeilen nichts Neues beginnen'],
  ['--prune', 'Dateien früherer Läufe entfernen, die keine Zeile mehr erzeugt'],
  ['--shard <teil>', 'nur diesen Teil der Zeilen, zum Beispiel 1/3; „auto/3“ nimmt JOB_COMPLETION_INDEX'],
  ['--trace <feld>', 'nichts erzeugen, nur für jede Zeile zeigen, welchen Wert das Feld hat und woher er stammt'],
  ['--template-csv <datei>', 'statt einer Serie: eine Tabelle zum Ausfüllen anlegen, mit Kopf, Beispielzeile und Erklärungen'],
  ['--template-xlsx <datei>', 'das Gleiche für Excel'],
  ['--encoding <name>', 'Kodierung der CSV-Datei, wenn sie falsch erkannt wird: utf-8, windows-1252, utf-16le'],
  ['--sheet <name>', 'Blatt der XLSX-Datei'],
  ['--delimiter <zeichen>', 'Trennzeichen der CSV-Datei, wenn es falsch erkannt wird'],
  ['--style <datei.docx>', STYLE],
  ['--fields <welche>', 'Formularfelder im PDF: signature (ohne Angabe), none oder all'],
  ['--force', 'alles neu erzeugen, auch Dateien, die nicht von koopgen stammen oder seither geändert wurden'],
  ...COMMON,
]
