import type { Area } from './entry.ts'

export const yaml = {
  'yaml/form': {
    severity: 'error',
    explain:
      'Die Datei lässt sich an dieser Stelle nicht als YAML lesen. Häufige Ursachen: eine falsche Einrückung, ein Tabulator, ein Doppelpunkt mitten im Text oder eine fehlende Klammer. ' +
      'Sehen Sie sich die gezeigte Zeile und die darüber an. Texte mit Sonderzeichen stehen in geraden Anführungszeichen ("…"), nicht in „…“, längere Texte nach „|“ eingerückt auf eigenen Zeilen. Es wird nur der erste Fehler gemeldet, weil die folgenden meist von ihm kommen.',
  },
  'yaml/anfuehrungszeichen': {
    severity: 'error',
    explain:
      'Ein Anführungszeichen wurde geöffnet und nicht geschlossen. Alles danach gilt als Teil des Textes. Schließen Sie das Anführungszeichen am Ende des Wertes; die Meldung zeigt, wo es geöffnet wurde.',
  },
  'yaml/doppeltes-feld': {
    severity: 'error',
    explain:
      'Dasselbe Feld steht im selben Block zweimal; nur eine Angabe kann gelten. Die Meldung zeigt beide Stellen. Löschen Sie eine oder fassen Sie beide zusammen.',
  },
  'yaml/zeichen': {
    severity: 'error',
    explain:
      'Der Text enthält ein Zeichen, das man nicht sieht oder das die Leserichtung ändert. Gedruckt stünde dort etwas anderes als in der Datei, oder nichts. ' +
      'Solche Zeichen geraten meist beim Kopieren hinein. Löschen Sie das Zeichen an der genannten Stelle und schreiben Sie den Text dort neu.',
  },
  'yaml/kommentar': {
    severity: 'warning',
    explain:
      'Ein # nach einem Leerzeichen beginnt in YAML einen Kommentar, und der Wert endet davor: Aus „Kooperation #1“ wird „Kooperation“. Setzen Sie den Wert in Anführungszeichen, falls # dazugehört. ' +
      'Ist ein Kommentar gemeint, schreiben Sie nach # ein Leerzeichen.',
  },
  'yaml/groesse': {
    severity: 'error',
    explain:
      'Die Datei überschreitet eine Grenze: höchstens 1 MB, 100 Verweise mit „*“ und 32 Ebenen. So große Dateien sind keine Vereinbarung; prüfen Sie, ob die richtige Datei angegeben ist.',
  },
  'yaml/leer': {
    severity: 'error',
    explain:
      'Die Datei enthält keine Angaben. Beginnen Sie mit „koopgen: 1“ und „typ: …“ oder lassen Sie sich mit „koopgen init“ eine Datei anlegen.',
  },
  'yaml/fassung': {
    severity: 'error',
    explain: 'Die Datei verlangt mit „%YAML“ eine alte Fassung von YAML, in der etwa „nein“ und Daten anders gelesen werden. Löschen Sie die Zeile.',
  },
  'yaml/zahl-als-text': {
    severity: 'warning',
    explain:
      'Der Wert besteht aus Ziffern, das Feld ist aber ein Text (etwa eine Postleitzahl oder ein Aktenzeichen). koopgen übernimmt ihn genau so, wie er geschrieben ist. ' +
      'Setzen Sie ihn in Anführungszeichen, damit auch andere Programme ihn nicht als Zahl lesen: 01067 wird sonst leicht zu 1067.',
  },
  'yaml/tausenderpunkt': {
    severity: 'error',
    explain:
      'Ein Punkt trennt in YAML die Nachkommastellen: 12.500 bedeutet zwölfeinhalb. Schreiben Sie Zahlen ohne Tausenderpunkt (12500) oder Beträge als Text ("12.500,00 Euro").',
  },
  'yaml/setzen': {
    severity: 'error',
    explain:
      'Eine Angabe mit --set oder bei koopgen set hat die Form pfad=wert, zum Beispiel parteien.stadt.sitz.ort=Musterhausen. Der Pfad nennt Felder mit Punkten; Einträge von Listen stehen mit ihrer Kennung (id) ' +
      'oder, wo es keine gibt, mit ihrer Nummer ab 1. Berichtigen Sie den Pfad oder den Wert, und geben Sie den Befehl noch einmal ein. ' +
      'koopgen set lehnt außerdem Stellen ab, die es nicht ändern kann, ohne dass eine Anmerkung oder ein ganzer Block verloren geht; ändern Sie diese von Hand.',
  },
} as const satisfies Area
