// What sums up a series and says why parts make no whole, in the form of usage-sentences.ts.
type Pair = readonly [german: string, english: string]

/** How a table was read: sheet, delimiter, values converted and rows left out stand there only if there are any. */
const READING: readonly Pair[] = [['', ''], [', Blatt „{}“', ', sheet “{}”']].flatMap(([sheet = '', sheetIn]) =>
  [['', ''], [', Trennzeichen {word}', ', delimiter {word}'], [', Trennzeichen „{}“', ', delimiter “{}”']].flatMap(([cut = '', cutIn]) =>
    [['', ''], ['; {} Wert umgewandelt', '; {} value converted'], ['; {} Werte umgewandelt', '; {} values converted']].flatMap(([value = '', valueIn]) =>
      [['', ''], ['{} Zeile übergangen', '{} row left out'], ['{} Zeilen übergangen', '{} rows left out']].map(([row = '', rowIn]): Pair => {
        const join = row === '' ? '' : value === '' ? '; ' : ', '
        return [`Gelesen: {}${sheet}${cut}${value}${join}${row}.`, `Read: {}${sheetIn}${cutIn}${valueIn}${join}${rowIn}.`]
      }))))

/** Rows, perhaps of a part; agreements made; rows reported, perhaps not begun. */
const MADE: readonly Pair[] = [['{} Zeile', '{} row'], ['{} Zeilen', '{} rows'], ['keine Zeile', 'no row']].flatMap(([rows = '', rowsIn]) =>
  [['', ''], [' (Teil {} von {} Zeile)', ' (part {} of {} row)'], [' (Teil {} von {} Zeilen)', ' (part {} of {} rows)']].flatMap(([part = '', partIn]) =>
    [['keine Vereinbarung', 'no agreement'], ['{} Vereinbarung', '{} agreement'], ['{} Vereinbarungen', '{} agreements']].flatMap(([made = '', madeIn]) =>
      [['', ''], [', davon {} nicht begonnen', ', of these {} not begun']].map(([open = '', openIn]): Pair =>
        [`${rows}${part}: ${made} erzeugt, {} unverändert, {} gemeldet${open}.`, `${rowsIn}${partIn}: ${madeIn} made, {} unchanged, {} reported${openIn}.`]))))

const MERGED: readonly Pair[] = [['{} Zeile', '{} row'], ['{} Zeilen', '{} rows'], ['', 'no row']].flatMap(([rows = '', rowsIn]) =>
  [['keine Vereinbarung', 'no agreement'], ['{} Vereinbarung', '{} agreement'], ['{} Vereinbarungen', '{} agreements']].map(([made = '', madeIn]): Pair =>
    [`{} Teile, ${rows}: ${made} vollständig, {} gemeldet.`, `{} parts, ${rowsIn}: ${madeIn} complete, {} reported.`]))

export const SERIES: readonly Pair[] = [
  ...READING,
  ...MADE,
  ...MERGED,
  ['Alles in „{}“.', 'All in “{}”.'],
  ['{} überzählige Datei entfernt.', '{} surplus file removed.'],
  ['{} überzählige Dateien entfernt.', '{} surplus files removed.'],
  ['{} Datei gehört zu keiner Zeile mehr.', '{} file belongs to no row any more.'],
  ['{} Dateien gehören zu keiner Zeile mehr.', '{} files belong to no row any more.'],
  ['{} Datei gehört zu keiner Zeile mehr; „--prune“ entfernt sie.', '{} file belongs to no row any more; --prune removes it.'],
  ['{} Dateien gehören zu keiner Zeile mehr; „--prune“ entfernt sie.', '{} files belong to no row any more; --prune removes them.'],
  ['{} Datei gehört zu keiner Zeile mehr, wurde aber von Hand geändert und blieb liegen.', '{} file belongs to no row any more, but was changed by hand and was left.'],
  ['{} Dateien gehören zu keiner Zeile mehr, wurden aber von Hand geändert und blieben liegen.', '{} files belong to no row any more, but were changed by hand and were left.'],
  ['Entfernt wurde nichts, denn eine Zeile mit Fehlern hat keinen lesbaren Schlüssel, und es könnte ihre sein.', 'Nothing was removed, because a row with errors has no readable key, and they might be its own.'],
  ['{} Zeile hat Fehler, keine ist in Ordnung.', '{} row has errors, none is in order.'],
  ['{} Zeilen haben Fehler, keine ist in Ordnung.', '{} rows have errors, none is in order.'],
  ['{} Zeile hat Fehler, {} ist in Ordnung.', '{} row has errors, {} is in order.'],
  ['{} Zeile hat Fehler, {} sind in Ordnung.', '{} row has errors, {} are in order.'],
  ['{} Zeilen haben Fehler, {} ist in Ordnung.', '{} rows have errors, {} is in order.'],
  ['{} Zeilen haben Fehler, {} sind in Ordnung.', '{} rows have errors, {} are in order.'],
  ['Es wurde keine Vereinbarung geschrieben.', 'No agreement was written.'],
  ['Es wurde keine Vereinbarung geschrieben; mit „--valid-only“ entstehen die der fehlerfreien Zeilen.', 'No agreement was written; --valid-only makes those of the rows without errors.'],
  ['Auch die Berichte blieben, wie sie waren.', 'The reports were left as they were too.'],
  ['In „{}“ liegt eine Serie aus einer anderen Tabelle.', '“{}” holds a series from another table.'],
  ['„{}“ ist der Ordner eines Teils; das Ganze würde ihn überschreiben.', '“{}” is the folder of a part; the whole would overwrite it.'],
  ['Abgebrochen:', 'Stopped:'],
  ['Von {} Zeile stehen keine Vereinbarungen vollständig da.', 'Of {} row no agreement is complete.'],
  ['Von {} Zeile steht eine Vereinbarung vollständig da.', 'Of {} row one agreement is complete.'],
  ['Von {} Zeilen stehen keine Vereinbarungen vollständig da.', 'Of {} rows no agreement is complete.'],
  ['Von {} Zeilen steht eine Vereinbarung vollständig da.', 'Of {} rows one agreement is complete.'],
  ['Von {} Zeilen stehen {} Vereinbarungen vollständig da.', 'Of {} rows {} agreements are complete.'],
  ['Ist der Grund behoben, macht derselbe Befehl dort weiter.', 'When the cause is mended, the same command goes on from there.'],
  ['{} Zeile wurde nicht gelesen.', '{} row was not read.'],
  ['{} Zeilen wurden nicht gelesen.', '{} rows were not read.'],
  ['Tabelle „{}“ angelegt.', 'Table “{}” made.'],
  ['Füllen Sie sie aus, eine Zeile für jede Vereinbarung, und löschen Sie die Beispielzeile.', 'Fill it in, a row for each agreement, and delete the example row.'],
  ['Dann: {}', 'Then: {}'],
  ['{} Datei nach „{}“ gebracht.', '{} file brought to “{}”.'],
  ['{} Dateien nach „{}“ gebracht.', '{} files brought to “{}”.'],
  ['Keine Datei nach „{}“ gebracht.', 'No file brought to “{}”.'],

  ['Die Teile ergeben kein Ganzes:', 'The parts do not make a whole:'],
  ['„{}“ gehört zu einem anderen Lauf als „{}“: andere Grundlage, Optionen oder Fassung von koopgen.', '“{}” belongs to another run than “{}”: other base, options or version of koopgen.'],
  ['„{}“ ist mit einer anderen Tabelle oder anderen Dateinamen entstanden als „{}“.', '“{}” was made with another table or other file names than “{}”.'],
  ['Lassen Sie beide noch einmal mit derselben Tabelle und demselben „--name“ laufen.', 'Run both again with the same table and the same --name.'],
  ['„{}“ ist kein Teil, sondern ein ganzer Lauf.', '“{}” is no part but a whole run.'],
  ['„{}“ ist der Teil {}, „{}“ aber der Teil {}: Die Serie wurde verschieden aufgeteilt.', '“{}” is part {}, but “{}” is part {}: the series was divided differently.'],
  ['Lassen Sie alle Teile mit derselben Anzahl laufen.', 'Run all parts with the same number of parts.'],
  ['Der Teil {} fehlt.', 'Part {} is missing.'],
  ['Nennen Sie auch seinen Ordner.', 'Name its folder too.'],
  ['„{}“ und „{}“ sind beide der Teil {}.', '“{}” and “{}” are both part {}.'],
  ['Der Teil in „{}“ ist nicht fertig: Sein Lauf arbeitet noch oder wurde unterbrochen.', 'The part in “{}” is not finished: its run still works or was interrupted.'],
  ['Lassen Sie ihn noch einmal laufen.', 'Run it again.'],
  ['Lassen Sie diesen Teil noch einmal laufen, oder kopieren Sie seinen Ordner noch einmal.', 'Run this part again, or copy its folder again.'],
  ['Im Manifest von „{}“ ist eine Zeile nicht zu lesen.', 'One line in the manifest of “{}” cannot be read.'],
  ['Im Manifest von „{}“ sind {} Zeilen nicht zu lesen.', 'In the manifest of “{}” {} lines cannot be read.'],
  ['„{}“ gehört nicht zum Teil {} in „{}“.', '“{}” does not belong to part {} in “{}”.'],
  ['Manifest und Bericht von „{}“ passen nicht zueinander: {}.', 'Manifest and report of “{}” do not fit together: {}.'],
  ['Im Manifest oder Bericht von „{}“ steht eine Zeile doppelt oder fehlt.', 'In the manifest or report of “{}” a row stands twice or is missing.'],
  ['Die Zeile „{}“ steht in zwei Teilen.', 'The row “{}” stands in two parts.'],
  ['Lassen Sie die Teile noch einmal mit derselben Tabelle laufen.', 'Run the parts again with the same table.'],
  ['Zwei Teile haben eine Datei „{}“.', 'Two parts have a file “{}”.'],
  ['Lassen Sie die Teile noch einmal laufen, mit „{}“ in „--name“.', 'Run the parts again, with “{}” in --name.'],
]
