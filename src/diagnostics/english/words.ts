// Words and parts of sentences that koopgen itself puts into its German sentences, where a table of sentences says `{word}`.
export const WORDS: ReadonlyMap<string, string> = new Map([
  ['lesen', 'read'],
  ['schreiben', 'written'],
  ['löschen', 'deleted'],
  ['umbenennen', 'renamed'],
  ['eine Word-Datei oder ein anderes gepacktes Dokument', 'a Word file or another packed document'],
  ['eine PDF-Datei', 'a PDF file'],
  ['eine Word-Datei im älteren Format', 'a Word file of the older format'],
  ['ein ganzer Lauf', 'a whole run'],
  ['Tabulator', 'tab'],
  ['Semikolon', 'semicolon'],
  ['Komma', 'comma'],
  ['senkrechter Strich', 'vertical bar'],
  ['Terminal', 'a terminal'],
  ['umgeleitet', 'redirected'],
  ['mit Farben', 'with colours'],
  ['ohne Farben', 'without colours'],
])
