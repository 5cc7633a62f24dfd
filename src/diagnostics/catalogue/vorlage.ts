import type { Area } from './entry.ts'

export const vorlage = {
  'vorlage/syntax': {
    severity: 'error',
    explain:
      'Der Text einer Klausel enthält einen Ausdruck in {{ … }}, der nicht gelesen werden kann, oder einen Block, der nicht geschlossen wird. ' +
      'Jeder Anfang {{#if …}}, {{#unless …}} oder {{#each …}} braucht sein Ende {{/if}}, {{/unless}} oder {{/each}}. ' +
      'Ergänzen oder berichtigen Sie den Ausdruck in der Vorlagendatei.',
  },
  'vorlage/yaml': {
    severity: 'error',
    explain:
      'Eine Datei der Vorlagen oder der Kopf einer Klausel ist kein gültiges YAML. ' +
      'Häufig fehlen Anführungszeichen um einen Text mit Doppelpunkt oder die Einrückung stimmt nicht. Berichtigen Sie die gezeigte Stelle.',
  },
  'vorlage/kopf-fehlt': {
    severity: 'error',
    explain:
      'Jede Klauseldatei beginnt mit einem Kopf in YAML zwischen zwei Zeilen aus drei Strichen. Darin stehen mindestens id, titel und stufe. ' +
      'Ohne Kopf weiß koopgen nicht, was die Datei ist.',
  },
  'vorlage/zeichen': {
    severity: 'error',
    explain:
      'Die Datei enthält ein Zeichen aus dem privaten Bereich von Unicode (U+E000 bis U+F8FF). ' +
      'Solche Zeichen haben keine feste Bedeutung und werden von koopgen intern gebraucht. Löschen Sie das Zeichen.',
  },
  'vorlage/dateiname': {
    severity: 'error',
    explain:
      'Eine Klausel steht in der Datei, die wie ihre id heißt, und eine Art im Ordner, der wie ihr typ heißt. So findet man jede Klausel wieder. ' +
      'Benennen Sie die Datei um oder ändern Sie die id.',
  },
  'vorlage/steuerwort': {
    severity: 'error',
    explain:
      'Ein Parameter trägt einen Namen, der im Block einer Klausel schon eine Bedeutung hat, etwa „titel“ oder „entfaellt“, oder der für später freigehalten ist. ' +
      'Wählen Sie einen anderen Namen.',
  },
  'vorlage/optional-mit-vorgabe': {
    severity: 'error',
    explain:
      'Ein Parameter mit Vorgabe hat immer einen Wert, „optional“ kann bei ihm nichts bewirken. ' +
      'Löschen Sie eines von beiden: „vorgabe“, wenn die Angabe fehlen darf, sonst „optional“.',
  },
  'vorlage/beispiel-fehlt': {
    severity: 'error',
    explain:
      'Ein Parameter ohne Vorgabe, der nicht optional ist, muss in jeder Vereinbarung stehen. ' +
      'Sein Beispiel erscheint als Zeile zum Einsetzen, im Editor und in der Dokumentation. Ergänzen Sie „beispiel“ in der Klauseldatei.',
  },
  'vorlage/unbekannte-klausel': {
    severity: 'error',
    explain:
      'Die Reihenfolge einer Art nennt eine Klausel, die es weder im Ordner der Art noch unter common gibt. Meist ist es ein Tippfehler in der id. ' +
      'Berichtigen Sie die id oder legen Sie die Klauseldatei an.',
  },
  'vorlage/unbekannte-stelle': {
    severity: 'error',
    explain:
      'Eine Ergänzung soll hinter eine Klausel oder in einen Abschnitt eingefügt werden, den die Art nicht hat. ' +
      'Nennen Sie unter „nach“ eine Klausel und unter „abschnitt“ einen Abschnitt dieser Art.',
  },
  'vorlage/unbekannte-art': {
    severity: 'error',
    explain:
      'Ein Ordner der eigenen Vorlagen heißt wie keine Art von Vereinbarung. Wenn er eine vorhandene Art ergänzen soll, benennen Sie ihn um. ' +
      'Für eine neue Art braucht er eine Datei template.yaml.',
  },
  'vorlage/doppelt': {
    severity: 'error',
    explain:
      'Eine id kommt zweimal vor: als Klausel in der Reihenfolge einer Art, als Abschnitt, oder als Datei zugleich unter common und bei einer Art. ' +
      'Jede id bezeichnet genau eine Klausel. Löschen oder benennen Sie eine der beiden um.',
  },
  'vorlage/abschnitt-gemischt': {
    severity: 'error',
    explain:
      'Ein Abschnitt wird als ein Paragraf mit durchgezählten Absätzen gedruckt oder ganz ohne Nummer. ' +
      'Klauseln mit „nummer: false“, etwa die Präambel, stehen deshalb in einem eigenen Abschnitt.',
  },
  'vorlage/manifest-ersetzt': {
    severity: 'error',
    explain:
      'Eigene Vorlagen dürfen die template.yaml einer mitgelieferten Art nicht ersetzen, weil ihnen sonst Klauseln künftiger Versionen fehlten. ' +
      'Schreiben Sie neue Klauseln und ihre Stelle in die Datei ergaenzung.yaml der Art.',
  },
  'vorlage/nie-verwendet': {
    severity: 'warning',
    explain:
      'Eine Klauseldatei steht in keiner Reihenfolge und wird deshalb nie gedruckt. ' +
      'Nennen Sie die Klausel in der ergaenzung.yaml oder template.yaml der Art oder löschen Sie die Datei.',
  },
  'vorlage/doppelt-ersetzt': {
    severity: 'warning',
    explain:
      'Zwei Vorlagenordner ersetzen dieselbe Klausel; es gilt die des zuletzt genannten Ordners. ' +
      'Prüfen Sie, ob das gewollt ist, und löschen Sie sonst eine der beiden Dateien.',
  },
  'vorlage/stufe-gesenkt': {
    severity: 'warning',
    explain:
      'Eine eigene Fassung macht eine Klausel weniger verbindlich als die ersetzte, zum Beispiel aus einer Pflichtklausel eine optionale. ' +
      'Sie kann dann unbemerkt fehlen. Setzen Sie die Stufe herauf, wenn das nicht gewollt ist.',
  },
  'vorlage/erfuellt-weniger': {
    severity: 'warning',
    explain:
      'Die ersetzte Klausel erfüllt einen Punkt der Empfehlungen, den die eigene Fassung nicht nennt. Das Protokoll weist diesen Punkt nun als offen aus. ' +
      'Ergänzen Sie ihn unter „erfuellt“, wenn Ihr Text ihn abdeckt.',
  },
  'vorlage/parameter-entfallen': {
    severity: 'warning',
    explain:
      'Eine eigene Fassung kennt einen Parameter der ersetzten Klausel nicht mehr. Vereinbarungen, die ihn angeben, werden dadurch ungültig. ' +
      'Behalten Sie den Parameter oder passen Sie die Vereinbarungen an.',
  },
  'vorlage/parameter-typ': {
    severity: 'warning',
    explain:
      'Eine eigene Fassung ändert den Typ eines Parameters der ersetzten Klausel. Angaben in vorhandenen Vereinbarungen können dadurch ungültig werden.',
  },
  'vorlage/parameter-neu': {
    severity: 'warning',
    explain:
      'Eine eigene Fassung verlangt einen Parameter, den die ersetzte Klausel nicht hatte. Vorhandene Vereinbarungen sind dadurch unvollständig. ' +
      'Geben Sie dem Parameter eine Vorgabe oder machen Sie ihn optional.',
  },
} as const satisfies Area
