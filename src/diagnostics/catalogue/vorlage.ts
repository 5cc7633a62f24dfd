import type { Area } from './entry.ts'

export const vorlage = {
  'vorlage/syntax': {
    severity: 'error',
    explain:
      'Der Text einer Klausel enthält einen Ausdruck in {{ … }}, der nicht gelesen werden kann, oder einen Block, der nicht geschlossen wird. ' +
      'Jeder Anfang {{#if …}}, {{#unless …}} oder {{#each …}} braucht sein Ende {{/if}}, {{/unless}} oder {{/each}}. ' +
      'Ergänzen oder berichtigen Sie den Ausdruck in der Vorlagendatei.',
  },
  'vorlage/kopf-fehlt': {
    severity: 'error',
    explain:
      'Jede Klauseldatei beginnt mit einem Kopf in YAML zwischen zwei Zeilen aus drei Strichen. Darin stehen mindestens id, titel und stufe. ' +
      'Ohne Kopf weiß koopgen nicht, was die Datei ist. Ergänzen Sie ihn am Anfang der Datei.',
  },
  'vorlage/groesse': {
    severity: 'error',
    explain: 'Die Datei einer Klausel oder Anlage ist größer als 64 kB. Die längste, die koopgen mitbringt, hat 10 kB; meist ist es eine andere Datei, oder ein ganzer Vertrag in einer. Teilen Sie den Text auf mehrere Klauseln auf, jede in ihrer Datei und in der Reihenfolge von „ergaenzung.yaml“.',
  },
  'vorlage/zeichen': {
    severity: 'error',
    explain:
      'Der Text einer Klausel enthält ein Zeichen, das nicht zu sehen ist oder keine feste Bedeutung hat: ein Steuerzeichen, ein Zeichen, das die Schreibrichtung umkehrt, oder eines aus dem privaten Bereich. ' +
      'Meist gerät es beim Kopieren in den Text. Löschen Sie es.',
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
  'vorlage/unbekannte-anlage': {
    severity: 'error',
    explain:
      'Eine Art bietet unter „anlagen“ eine Anlage an, zu der es im Ordner „anlagen“ keine Datei gibt. Meist ist es ein Tippfehler. ' +
      'Berichtigen Sie die id oder legen Sie die Datei an.',
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
  'vorlage/keine-vorlage': {
    severity: 'error',
    explain:
      'Im Ordner der eigenen Vorlagen liegt eine Datei, die wie eine Vorlage aussieht (.md, .yaml), nach ihrem Namen oder Ort aber keine ist: ein großer Anfangsbuchstabe, die Endung .yml, ein Ordner zu viel. ' +
      'Ohne diese Meldung würde die Klausel in der Vereinbarung fehlen. Benennen Sie die Datei um, legen Sie sie an ihren Platz, oder nehmen Sie sie heraus. Eine README.md darf in jedem Ordner liegen.',
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
      'Klauseln mit „nummer: false“, etwa die Präambel, stehen deshalb in einem eigenen Abschnitt. Geben Sie der Klausel einen Abschnitt für sich.',
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
  'vorlage/erfuellt-bedingung': {
    severity: 'error',
    explain:
      'Unter „erfuellt“ steht eine Bedingung, die nie zutreffen kann: Sie nennt keinen Parameter der Klausel oder einen Wert, den er nicht haben kann. ' +
      'Nennen Sie einen Parameter („wenn: flyer“) oder Parameter und Wert („wenn: { aufgaben: statistik }“).',
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
      'Eine eigene Fassung ändert den Typ eines Parameters der ersetzten Klausel. Angaben in vorhandenen Vereinbarungen können dadurch ungültig werden. ' +
      'Behalten Sie den Typ, oder geben Sie dem Parameter einen neuen Namen.',
  },
  'vorlage/parameter-neu': {
    severity: 'warning',
    explain:
      'Eine eigene Fassung verlangt einen Parameter, den die ersetzte Klausel nicht hatte. Vorhandene Vereinbarungen sind dadurch unvollständig. ' +
      'Geben Sie dem Parameter eine Vorgabe oder machen Sie ihn optional.',
  },
  'vorlage/unbekannter-name': {
    severity: 'error',
    explain:
      'Der Text einer Klausel liest einen Namen, den es nicht gibt: weder als Parameter der Klausel noch als Angabe oder Beteiligten der Art noch als Feld der Vereinbarung. ' +
      'Meist ist es ein Tippfehler. Berichtigen Sie den Namen oder deklarieren Sie den Parameter im Kopf.',
  },
  'vorlage/unbekannter-helfer': {
    severity: 'error',
    explain:
      'Ein Ausdruck mit Angaben ruft einen Helfer, den es nicht gibt. Helfer sind Wörter wie „der“, „verb“, „dauer“ oder „gleich“; der Hinweis nennt den ähnlichsten oder alle; setzen Sie ihn ein. ' +
      'Ein Wert ohne Angaben steht allein in den Klammern: {{wert}}.',
  },
  'vorlage/helfer-angaben': {
    severity: 'error',
    explain:
      'Ein Helfer oder Block bekommt zu viele, zu wenige oder unpassende Angaben. Angaben stehen hintereinander, feste Wörter in geraden Anführungszeichen: {{verb traeger "benennt" "benennen"}}. ' +
      'Eine Bedingung mit Helfer steht in runden Klammern: {{#if (gleich wert "a")}}. Ergänzen oder streichen Sie Angaben.',
  },
  'vorlage/nicht-druckbar': {
    severity: 'error',
    explain:
      'Der Wert kann an dieser Stelle nicht gedruckt oder nicht als Bedingung verwendet werden. Beteiligte brauchen einen Fall, ja und nein eine Bedingung, Tabellen eine Wiederholung ' +
      'und Prosa eine eigene Zeile. Der Hinweis nennt die passende Schreibweise; setzen Sie sie ein.',
  },
  'vorlage/kann-fehlen': {
    severity: 'error',
    explain:
      'Der Wert ist optional. Fehlt er, entstünde eine Lücke im Satz. Setzen Sie {{#if wert}} … {{/if}} um den Teil des Satzes, der ihn braucht, oder geben Sie dem Parameter eine Vorgabe.',
  },
  'vorlage/verboten': {
    severity: 'error',
    explain:
      'Klauseln verwenden nur einen kleinen Teil der Vorlagensprache: Werte, Helfer und die Blöcke if, unless und each. Dreifache Klammern, Teilvorlagen, Dekoratoren, Bemerkungen, „this“ und „../“ gibt es nicht, ' +
      'damit jeder Wert geprüft und jede Stelle gefunden werden kann. Löschen Sie den Ausdruck, oder schreiben Sie ihn mit Werten, Helfern und diesen Blöcken.',
  },
  'vorlage/keine-liste': {
    severity: 'error',
    explain:
      '{{#each}} wiederholt einen Text für jeden Eintrag einer Liste, einer Tabelle oder mehrerer Beteiligter, und jeder Eintrag bekommt einen Namen: {{#each orte as |ort|}} … {{ort}} … {{/each}}. Nennen Sie eine Liste, und geben Sie dem Eintrag einen Namen.',
  },
  'vorlage/unmoeglicher-wert': {
    severity: 'error',
    explain:
      'Ein Vergleich fragt nach einem Wert, den die Auswahl nicht enthält; die Bedingung wäre nie wahr. Berichtigen Sie den Wert oder ergänzen Sie ihn unter „werte“.',
  },
  'vorlage/unbekannter-begriff': {
    severity: 'error',
    explain:
      '{{begriff "…"}} druckt einen Rechtsbegriff in der Fassung, die am Datum der Vereinbarung gilt. Den genannten Schlüssel kennt die Sammlung law/begriffe.yaml nicht. ' +
      'Berichtigen Sie ihn oder ergänzen Sie den Begriff in einer eigenen Datei law/begriffe.yaml.',
  },
  'vorlage/unbekanntes-gesetz': {
    severity: 'error',
    explain:
      'In law/datenschutz.yaml nennt ein Eintrag unter „regime“ ein Gesetz, das am ersten Tag des Eintrags nicht unter „gesetze“ steht oder nicht belegt ist (sicherheit: L). ' +
      'Berichtigen Sie die Kennung, oder ergänzen Sie das Gesetz. „land“ steht für das Gesetz des Landes.',
  },
  'vorlage/begriff-mit-artikel': {
    severity: 'error',
    explain:
      'Manche Rechtsbegriffe haben je nach Datum ein anderes Geschlecht, etwa „die Eingliederungsvereinbarung“ und „der Kooperationsplan“. Ein Artikel davor stimmt nur in einer Fassung. ' +
      'Formulieren Sie den Satz so, dass der Begriff ohne Artikel steht.',
  },
  'vorlage/zahl-eins': {
    severity: 'warning',
    explain:
      'Eine Zahl im Satz kann 1 sein. Gedruckt würde „eins“, was vor keinem Hauptwort passt. Verwenden Sie {{anzahl wert "einmal" "Mal"}} oder legen Sie mit „min: 2“ fest, dass 1 nicht vorkommt.',
  },
  'vorlage/verweis': {
    severity: 'error',
    explain:
      'Ein Verweis im Text einer Klausel zeigt auf eine Klausel, die es bei dieser Art nicht gibt, die fehlen kann, die im selben Abschnitt steht, oder auf einen Absatz, der dort nicht benannt ist. ' +
      'Verweisen Sie nur auf Klauseln, die immer gedruckt werden, und auf Absätze mit {#anker}.',
  },
  'vorlage/parameter-ungenutzt': {
    severity: 'warning',
    explain:
      'Ein Parameter ist im Kopf der Klausel deklariert, kommt aber im Text nicht vor. Wer ihn angibt, bewirkt damit nichts. Verwenden Sie ihn im Text oder löschen Sie ihn.',
  },
  'vorlage/name-verdeckt': {
    severity: 'warning',
    explain:
      'Ein Parameter heißt wie ein Beteiligter, eine Angabe der Art oder ein Feld der Vereinbarung. Im Text der Klausel ist dann nur noch der Parameter erreichbar. Wählen Sie einen anderen Namen.',
  },
} as const satisfies Area
