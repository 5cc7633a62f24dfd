import type { Area } from './entry.ts'

export const schema = {
  'schema/unbekanntes-feld': {
    severity: 'error',
    explain:
      'An dieser Stelle gibt es kein Feld mit diesem Namen. Meist ist es ein Tippfehler oder das Feld gehört in einen anderen Block. ' +
      'koopgen überliest nichts stillschweigend, damit keine Angabe verloren geht. Korrigieren Sie den Namen nach dem Vorschlag oder löschen Sie die Zeile.',
  },
  'schema/fehlt': {
    severity: 'error',
    explain:
      'Ein Feld, das für diese Vereinbarung nötig ist, steht nicht in der Datei. Die Meldung zeigt auf den Block, in den es gehört. ' +
      'Ergänzen Sie die genannte Zeile. Mit --draft entsteht aus einer fehlenden Angabe ein offener Punkt im Entwurf.',
  },
  'schema/leer': {
    severity: 'error',
    explain:
      'Das Feld steht in der Datei, hat aber keinen Wert. Tragen Sie den Wert ein oder löschen Sie die Zeile, wenn die Angabe nicht gebraucht wird.',
  },
  'schema/typ': {
    severity: 'error',
    explain:
      'Der Wert hat die falsche Art: etwa ein Text, wo eine Zahl, eine Liste oder ein Block aus Feldern („feld: wert“) erwartet wird. ' +
      'Ja und Nein schreibt man true und false. Zahlen stehen ohne Anführungszeichen und ohne Tausenderpunkt, Texte aus Ziffern mit Anführungszeichen. Der Hinweis zeigt, wie Ihr Wert zu schreiben ist; ersetzen Sie ihn so.',
  },
  'schema/wert': {
    severity: 'error',
    explain: 'Das Feld erlaubt nur bestimmte Werte, und dieser gehört nicht dazu. Der Hinweis nennt den ähnlichsten oder alle erlaubten Werte; setzen Sie einen davon ein.',
  },
  'schema/form': {
    severity: 'error',
    explain:
      'Der Text hat nicht die Form, die das Feld verlangt. Ein Datum schreibt man 2027-01-15, eine Dauer „3 Monate“, einen Abstand „vierteljährlich“ oder „alle 6 Wochen“, ' +
      'Öffnungszeiten „9:00-12:00 und 14:00-17:00“. Der Hinweis nennt, wenn möglich, die richtige Schreibweise; setzen Sie sie ein.',
  },
  'schema/zu-wenig': {
    severity: 'error',
    explain: 'Eine Zahl ist zu klein, ein Text zu kurz oder eine Liste hat zu wenige Einträge. Die Meldung nennt die Grenze. Erhöhen Sie die Zahl, schreiben Sie den Text aus oder ergänzen Sie Einträge.',
  },
  'schema/zu-viel': {
    severity: 'error',
    explain: 'Eine Zahl ist zu groß, ein Text zu lang oder eine Liste hat zu viele Einträge. Die Meldung nennt die Grenze. Verringern Sie die Zahl, kürzen Sie den Text oder streichen Sie Einträge; Ausführliches gehört in eine Klausel oder Anlage.',
  },
  'schema/widerspruch': {
    severity: 'error',
    explain:
      'Zwei Angaben schließen einander aus, etwa „dauer“ und „bis“ oder „salvatorisch: false“ unter „schluss“ und eine eingeschaltete Klausel „salvatorisch“. ' +
      'koopgen wählt nicht selbst. Löschen Sie die Angabe, die nicht gelten soll.',
  },
  'schema/doppelt': {
    severity: 'error',
    explain:
      'Ein Name oder eine Kennung kommt mehrfach vor, wo sie nur einmal vorkommen darf. Verweise wären sonst nicht eindeutig. Geben Sie einem der Einträge einen anderen Namen.',
  },
  'schema/name': {
    severity: 'error',
    explain:
      'Kennungen und Namen von Feldern bestehen aus Kleinbuchstaben, Ziffern, „-“ und „_“ und beginnen mit einem Buchstaben, damit Verweise und Pfade eindeutig bleiben. Ändern Sie den Namen, zum Beispiel „Räume“ in „raeume“.',
  },
} as const satisfies Area
