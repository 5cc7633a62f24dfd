// Tables of koopgen batch: CSV, XLSX, YAML of several documents, folders of override files.
import type { Area } from './entry.ts'

export const tabelle = {
  'tabelle/art': {
    severity: 'error',
    explain:
      'Als Tabelle liest koopgen CSV, XLSX, YAML mit mehreren Dokumenten und Ordner mit YAML-Dateien. Die genannte Datei ist etwas anderes, zum Beispiel eine alte Excel-Datei (.xls), eine mit Kennwort oder eine von LibreOffice (.ods). Öffnen Sie sie und speichern Sie sie ohne Kennwort als XLSX oder als „CSV UTF-8“.',
  },
  'tabelle/beschaedigt': {
    severity: 'error',
    explain: 'Die Excel-Datei lässt sich nicht vollständig lesen; oft wurde das Herunterladen oder Kopieren abgebrochen. Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie neu als XLSX.',
  },
  'tabelle/zu-gross': {
    severity: 'error',
    explain:
      'Eine Tabelle darf 50 MB, 100.000 Zeilen und 500 Spalten haben, eine Zelle 100.000 Zeichen. Mehr hat keine Serie von Vereinbarungen; meist ist es die falsche Datei, oder ein Format wurde bis ans Ende des Blatts gezogen. Teilen Sie sehr große Serien auf mehrere Tabellen auf.',
  },
  'tabelle/zeichensatz': {
    severity: 'error',
    explain:
      'Die Bytes der Datei ergeben im erwarteten Zeichensatz keinen Text, oder hinter „--encoding“ steht ein Zeichensatz, den koopgen nicht kennt. Speichern Sie die Tabelle als „CSV UTF-8“ oder als XLSX, oder nennen Sie den Zeichensatz, in dem sie geschrieben wurde.',
  },
  'tabelle/zeichensatz-angenommen': {
    severity: 'hint',
    explain:
      'Die Datei ist kein UTF-8. Excel speichert „CSV (Trennzeichen-getrennt)“ in Windows-1252, deshalb wurde sie so gelesen. Prüfen Sie in einer Vereinbarung die Umlaute und das Zeichen „€“; mit „--encoding windows-1252“ legen Sie den Zeichensatz fest, dann entfällt der Hinweis.',
  },
  'tabelle/zeichensalat': {
    severity: 'error',
    explain:
      'Im Wert steht eine Folge wie „Ã¼“, wo vermutlich ein Umlaut stand: Die Tabelle wurde schon einmal im falschen Zeichensatz geöffnet und wieder gespeichert. So käme sie in einen Vertrag, der unterschrieben wird. Gehen Sie auf die ursprüngliche Datei zurück und speichern Sie sie als XLSX oder „CSV UTF-8“, oder tippen Sie die Werte neu. Spalten, die mit „#“ oder „_“ beginnen, werden nicht geprüft.',
  },
  'tabelle/leer': {
    severity: 'error',
    explain: 'Die Tabelle enthält keine Zeile, aus der eine Vereinbarung werden könnte, oder eine Zeile oder Datei gibt nichts an und wäre nur die gemeinsame Datei noch einmal. Eine Tabelle braucht eine Kopfzeile und darunter mindestens eine Zeile; eine Vorlage schreibt „koopgen batch basis.koop.yaml --template-csv tabelle.csv“, dort tragen Sie Ihre Angaben ein.',
  },
  'tabelle/blatt': {
    severity: 'error',
    explain: 'Das Blatt, das hinter „--sheet“ steht, gibt es in der Excel-Datei nicht, oder es ist ausgeblendet, oder kein Blatt enthält Angaben. Nennen Sie ein sichtbares Blatt; Groß- und Kleinschreibung zählen.',
  },
  'tabelle/blatt-gewaehlt': {
    severity: 'hint',
    explain: 'Die Excel-Datei hat mehrere Blätter mit Angaben, und gelesen wurde das erste. Mit „--sheet Name“ wählen Sie ein anderes; ausgeblendete Blätter werden nie gelesen.',
  },
  'tabelle/anfuehrungszeichen': {
    severity: 'error',
    explain:
      'In CSV steht eine Zelle, die das Trennzeichen, einen Zeilenumbruch oder ein Anführungszeichen enthält, ganz in Anführungszeichen, und Anführungszeichen darin sind verdoppelt. An der genannten Stelle ist das nicht so, deshalb ist nicht sicher, wo die Zelle endet. Speichern Sie die Tabelle mit Excel oder LibreOffice, oder berichtigen Sie die Zeile.',
  },
  'tabelle/spalte-unbekannt': {
    severity: 'error',
    explain:
      'Über der Spalte steht weder der Pfad eines Feldes wie „parteien.stadt.sitz.ort“ noch sein Titel wie „Stadt: Ort“. Berichtigen Sie die Überschrift; alle möglichen Spalten stehen in der Vorlage, die „--template-csv“ schreibt. Beginnt die Überschrift mit „#“ oder „_“, so ist die Spalte nur für Sie und wird nicht gelesen.',
  },
  'tabelle/spalte-mehrdeutig': {
    severity: 'error',
    explain: 'Der Titel über der Spalte gehört zu mehreren Feldern, zum Beispiel „Ort“ zum Sitz jeder Partei und zur Unterzeichnung. Schreiben Sie den Pfad des Feldes, oder vor den Titel den Namen der Partei: „Stadt: Ort“.',
  },
  'tabelle/spalte-doppelt': {
    severity: 'error',
    explain: 'Zwei Spalten geben dasselbe Feld an, oder eine ein Feld und die andere den Block, in dem es steht. Welche gelten soll, entscheidet koopgen nicht. Löschen Sie eine der beiden, oder beginnen Sie ihre Überschrift mit „#“.',
  },
  'tabelle/spalte-ohne-platz': {
    severity: 'error',
    explain:
      'Das Feld über der Spalte lässt sich nicht zeilenweise setzen: Es ist ein Block aus mehreren Feldern, es gilt wie „typ“ für alle Vereinbarungen, oder in der gemeinsamen Datei steht an seiner Stelle ein einzelner Wert ohne Unterfelder. Nennen Sie ein Feld, das eine einzelne Zelle aufnehmen kann.',
  },
  'tabelle/spaltenzahl': {
    severity: 'error',
    explain: 'Die Zeile hat mehr oder weniger Zellen als die Kopfzeile, oder ein Wert steht in einer Spalte ohne Überschrift. Meist ist eine Zelle verrutscht, weil sie das Trennzeichen enthält und nicht in Anführungszeichen steht. Berichtigen Sie die Zeile; geraten wird nicht.',
  },
  'tabelle/wert': {
    severity: 'error',
    explain: 'Der Wert der Zelle passt nicht zu dem Feld, das über der Spalte steht. Umgewandelt werden deutsche Daten, Dezimalzahlen, ja und nein und die Wörter einer Auswahl; alles andere muss so dastehen wie in der YAML-Datei. Berichtigen Sie die Zelle; eine leere Zelle lässt den Wert der gemeinsamen Datei gelten, „(leer)“ nimmt ihn heraus.',
  },
  'tabelle/zeichen': {
    severity: 'error',
    explain: 'Die Zelle enthält ein unsichtbares oder steuerndes Zeichen, oder das Ersatzzeichen „\ufffd“, das anstelle eines verlorenen Buchstabens steht. In einer Vereinbarung wäre nicht zu sehen, was unterschrieben wird. Tippen Sie den Wert neu.',
  },
  'tabelle/fehlerwert': {
    severity: 'error',
    explain: 'In der Zelle steht ein Fehlerwert von Excel wie „#NV“ oder „#BEZUG!“, oder eine Formel, deren Ergebnis nicht gespeichert ist. koopgen rechnet keine Formeln. Berichtigen Sie die Formel und speichern Sie die Datei in Excel, oder schreiben Sie den Wert selbst in die Zelle.',
  },
  'tabelle/zellart': {
    severity: 'error',
    explain:
      'Das Feld braucht einen Text, die Zelle enthält aber ein Datum, eine Zahl mit Nachkommastellen oder einen Wahrheitswert. Oft hat Excel die Eingabe verwandelt, etwa „3-4“ in den 3. April. Formatieren Sie die Spalte als „Text“ und schreiben Sie den Wert neu.',
  },
  'tabelle/fuehrende-null': {
    severity: 'warning',
    explain: 'Eine Postleitzahl hatte nur vier Ziffern, weil die Tabelle Nullen am Anfang weglässt; koopgen hat die Null ergänzt. Das geschieht nur in Sachsen, Sachsen-Anhalt, Thüringen und Brandenburg und wo kein Land angegeben ist; sonst ist es ein Fehler der Zeile. Prüfen Sie den Wert. Ist die Spalte als „Text“ formatiert, bleiben Nullen stehen und die Warnung entfällt.',
  },
  'tabelle/schluessel': {
    severity: 'error',
    explain: 'Die Spalte „schluessel“ (auch „id“ oder „key“) gibt jeder Zeile einen Namen, an dem koopgen sie wiedererkennt, auch wenn sich die Reihenfolge oder ein Wert ändert. Er darf nicht fehlen und nicht zweimal vorkommen. Ergänzen oder ändern Sie ihn, oder löschen Sie die ganze Spalte.',
  },
  'tabelle/gleiche-zeilen': {
    severity: 'warning',
    explain: 'Zwei Zeilen stimmen in allen Werten überein, also entstehen zwei gleiche Vereinbarungen. Löschen Sie eine Zeile; sind beide gewollt, unterscheiden Sie sie durch eine Spalte „schluessel“.',
  },
  'tabelle/beispielzeile': {
    severity: 'warning',
    explain: 'Die Vorlage der Tabelle enthält eine Zeile mit dem Schlüssel „beispiel“ und den Werten der gemeinsamen Datei. Sie steht noch da, also entsteht aus ihr eine Vereinbarung. Überschreiben oder löschen Sie die Zeile.',
  },
  'tabelle/anschrift-geblieben': {
    severity: 'error',
    explain:
      'Die Zeile gibt einer Partei einen anderen Namen, aber nicht ihre Anschrift, nicht, wer sie vertritt, oder nicht die Formen ihres Namens. Was eine Zeile nicht sagt, nimmt koopgen aus der gemeinsamen Datei; eine leere Zelle gilt dabei wie eine fehlende Spalte. So stünde in der Vereinbarung der eine Ort mit der Anschrift, der Bürgermeisterin oder dem Namen eines anderen, und unterschriebe sie, wer nicht gemeint ist. Ergänzen Sie die genannten Spalten und füllen Sie sie in jeder Zeile; ist ein Wert wirklich derselbe, so wiederholen Sie ihn.',
  },
  'tabelle/angaben-geblieben': {
    severity: 'warning',
    explain:
      'Die Zeile gibt einer Partei einen anderen Namen, aber nicht alles, was außer Anschrift, Vertretung und Namensformen nur zu dieser Partei gehört: Ansprechpersonen, Logo, Texte mit dem alten Namen. Was eine Zeile nicht sagt, nimmt koopgen aus der gemeinsamen Datei; eine leere Zelle gilt dabei wie eine fehlende Spalte. Ergänzen Sie die genannten Spalten und füllen Sie sie in jeder Zeile; ist ein Wert wirklich derselbe, so wiederholen Sie ihn.',
  },
  'tabelle/verbunden': {
    severity: 'error',
    explain: 'Eine verbundene Zelle reicht über mehrere Spalten; es ist nicht zu sehen, zu welchem Feld ihr Wert gehört. Heben Sie die Verbindung in Excel auf und schreiben Sie den Wert in jede Spalte, für die er gilt. Zellen, die nur über mehrere Zeilen verbunden sind, gelten für jede dieser Zeilen.',
  },
  'tabelle/aufbau': {
    severity: 'error',
    explain:
      'Jedes Dokument einer YAML-Tabelle und jede Datei eines Ordners ist eine Vereinbarung: ein Block aus Feldern, entweder verschachtelt wie in der gemeinsamen Datei oder mit Pfaden wie „parteien.stadt.name: …“. An der genannten Stelle steht etwas anderes. Schreiben Sie Felder mit Werten, und lassen Sie weg, was die gemeinsame Datei schon sagt.',
  },
  'tabelle/uebergangen': {
    severity: 'hint',
    explain: 'Ein Teil der Tabelle wurde nicht als Angabe gelesen: Zeilen über der Kopfzeile, oder Spalten, deren Überschrift mit „#“ oder „_“ beginnt, oder Unterordner eines Ordners. Ist das so gewollt, ist nichts zu tun; sonst berichtigen Sie die Überschrift, oder legen Sie die Dateien unmittelbar in den Ordner.',
  },
} as const satisfies Area
