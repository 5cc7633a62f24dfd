// Parties as facts: who is bound, who signs, which roles meet.
import type { Area } from './entry.ts'

export const angabenPartei = {
  'angaben/einheit-als-partei': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Eine Vereinbarung bindet nur, wer rechtsfähig ist: die Stadt oder der Landkreis, nicht die Ausländerbehörde; der eingetragene Verein, nicht das Caritas-Zentrum; die Bundesagentur für Arbeit, nicht die Agentur am Ort; bei einem zugelassenen kommunalen Träger der Kreis, nicht das Jobcenter. ' +
      'Nennen Sie unter „name“ den Träger und unter „einheit“ die Stelle, die für ihn handelt; im Text kann sie weiter so heißen (kurz). Auch ein Organ ist kein Träger: Nicht „Der Bürgermeister der Stadt“ ist Partei, sondern die Stadt; der Bürgermeister steht unter „vertreten_durch“. Nur der Magistrat in Hessen und Bremerhaven erklärt im eigenen Namen und wird nicht beanstandet. Ist der Name ausnahmsweise der einer rechtsfähigen Stelle, nehmen Sie den Befund mit „ausnahmen“ hin.',
  },
  'angaben/partei-doppelt': {
    severity: 'warning',
    explain:
      'Zwei Parteien haben denselben Namen. Eine Stadt, die als Ausländerbehörde und als Träger von Kursen mitmacht, ist trotzdem nur einmal Partei: Mit sich selbst kann niemand einen Vertrag schließen. Führen Sie sie einmal auf, mit mehreren Rollen, und nennen Sie die Stelle unter „einheit“.',
  },
  'angaben/kurzname-mehrdeutig': {
    severity: 'warning',
    explain:
      'Der Text nennt eine Partei bei ihrem Kurznamen. Heißen zwei gleich, zum Beispiel zweimal „Gemeinde“, oder beginnt der volle Name einer anderen so, bleibt offen, wer gemeint ist. Geben Sie jeder einen eigenen Kurznamen, etwa mit dem Ort oder der Aufgabe.',
  },
  'angaben/rechtsform-fehlt': {
    severity: 'warning',
    explain:
      'Aus der Rechtsform folgt, welches Datenschutzrecht für eine Partei gilt, wer sie beaufsichtigt und wer für sie unterschreibt. Steht sie weder unter „rechtsform“ noch erkennbar im Namen, druckt koopgen das Recht privater Stellen; für eine Volkshochschule der Stadt wäre das falsch. Ergänzen Sie die Zeile rechtsform.',
  },
  'angaben/name-ohne-rechtsform': {
    severity: 'warning',
    explain:
      'Ein Verein wird mit der Eintragung in das Vereinsregister rechtsfähig (§ 21 BGB) und führt dann den Zusatz „eingetragener Verein“ im Namen (§ 65 BGB), meist als „e. V.“. Fehlt er, ist nicht zu erkennen, ob der Verein selbst gebunden wird oder ob ein anderer Verein der Träger ist; ebenso bei „gGmbH“ und „GmbH“. ' +
      'Schreiben Sie den Namen genau so, wie er im Register steht; im Text kann der Träger kürzer heißen (kurz). Ist die Partei etwas anderes, etwa eine Körperschaft oder eine Stiftung, nennen Sie das unter „rechtsform“.',
  },
  'angaben/traeger-fehlen': {
    severity: 'warning',
    explain:
      'Die Empfehlungen von 2011 wünschen, dass alle Träger der Migrationsberatung und der Jugendmigrationsdienste am Ort die Vereinbarung gemeinsam schließen; sonst gibt es für Ratsuchende unter oder über 27 Jahren keine Absprache. Fragen Sie die anderen Träger. Gibt es am Ort keinen weiteren Dienst, nehmen Sie den Befund mit „ausnahmen“ hin und nennen das als Grund.',
  },
  'angaben/doppelrolle': {
    severity: 'warning',
    explain:
      'Eine Partei hat zwei Rollen, die sich schlecht vertragen: Sie berät und unterrichtet, oder sie berät und entscheidet als Behörde. Ratsuchende müssen sich darauf verlassen können, dass aus der Beratung nichts in den Kurs oder in das Verfahren gelangt. Für Kursträger hat die Art integrationskurs die Klausel doppelrolle; in anderen Arten regeln Sie die Trennung in einer eigenen Klausel und nehmen den Befund mit „ausnahmen“ hin.',
  },
  'angaben/traegerform': {
    severity: 'warning',
    explain:
      'Unter „angaben“ steht, ob das Jobcenter eine gemeinsame Einrichtung (ge) ist oder die Kommune es allein trägt (zkt). Die Rechtsform der Partei sagt das Gegenteil. Davon hängen Partei, Unterschrift, Datenschutzrecht und Aufsicht ab. Berichtigen Sie eine der beiden Angaben.',
  },
  'angaben/fuer-andere': {
    severity: 'warning',
    explain:
      'Eine LIGA oder ein anderer Zusammenschluss hat selbst keine Beratungsdienste; seine Unterschrift bindet die Träger nur, wenn sie ihn bevollmächtigt haben. Dasselbe gilt, wenn für eine Gruppe weniger Personen unterschreiben, als sie Mitglieder hat. Lassen Sie jeden Träger selbst unterschreiben, oder legen Sie die Vollmachten bei und nehmen den Befund mit „ausnahmen“ hin.',
  },
  'angaben/freie-wohlfahrtspflege': {
    severity: 'warning',
    explain:
      'Zur Freien Wohlfahrtspflege gehören die sechs Spitzenverbände AWO, Caritas, Deutscher Paritätischer Wohlfahrtsverband, Deutsches Rotes Kreuz, Diakonie und ZWST. Der Bund der Vertriebenen ist Träger der Migrationsberatung, aber kein Spitzenverband, und eine Kommune ist öffentliche Stelle. Nennen Sie die Gruppe anders, oder schalten Sie den Zusatz aus.',
  },
  'angaben/vertretung-verein': {
    severity: 'hint',
    explain:
      'Einen eingetragenen Verein vertritt der Vorstand (§ 26 BGB). Eine Geschäftsführung darf das nur, wenn die Satzung sie zur besonderen Vertretung bestellt (§ 30 BGB) oder der Vorstand sie bevollmächtigt. Lassen Sie sich das zeigen; im Text steht dann am besten beides: der Verein, vertreten durch den Vorstand, dieser durch die Geschäftsführung. Ist der Vorstand hauptamtlich und heißt Geschäftsführung, ist nichts zu tun.',
  },
  'angaben/vertretung-abweichend': {
    severity: 'warning',
    explain:
      'Im Kopf steht, wer die Partei vertritt; unter „unterschriften“ steht jemand anderes ohne „i. A.“ oder „i. V.“, oder von mehreren, die gemeinschaftlich vertreten, fehlt jemand. Dann ist unklar, wer die Partei bindet. Nennen Sie an beiden Stellen dieselben Personen, oder sagen Sie mit „zusatz“, dass jemand im Auftrag oder in Vertretung unterschreibt; lassen Sie sich dafür die Vollmacht zeigen.',
  },
  'angaben/vertretung-fremd': {
    severity: 'warning',
    explain:
      'Einen Landkreis vertritt die Landrätin oder der Landrat, eine Stadt oder Gemeinde die (Ober-)Bürgermeisterin oder der (Ober-)Bürgermeister. Hier unterschreibt, wer ein solches Amt auf einer anderen Ebene, bei einer anderen Kommune oder nicht mehr hat. Ohne Vollmacht bindet das die Partei nicht. Nennen Sie, wer sie vertritt, oder sagen Sie mit „zusatz“, dass jemand in Vertretung oder im Auftrag unterschreibt.',
  },
  'angaben/leitungsebene': {
    severity: 'hint',
    explain:
      'Vereinbarungen sollen nach den Empfehlungen auf der Ebene der Geschäftsführung geschlossen werden, damit sie die ganze Stelle binden. Hier unterschreibt eine Ebene darunter. Nennen Sie, wer die Partei vertreten darf, oder lassen Sie sich die Vollmacht zeigen.',
  },
  'angaben/name-in-funktion': {
    severity: 'warning',
    explain:
      'In „funktion“ steht der Name einer Person. Dort wird er mit Artikel gebeugt, erscheint in Meldungen und veraltet, wenn die Person wechselt. Schreiben Sie nur die Funktion; soll der Name gedruckt werden, tragen Sie ihn unter „name“ ein.',
  },
  'angaben/unterschrift-ohne-person': {
    severity: 'warning',
    explain:
      'Für eine Partei ist weder unter „vertreten_durch“ noch unter „unterschriften“ jemand genannt; im Unterschriftenblatt stünde ihr Name ohne Zeile. Eine Partei, die nicht unterschreibt, ist nicht gebunden. Ergänzen Sie die Funktion.',
  },
  'angaben/dienststelle-als-partei': {
    severity: 'hint',
    explain:
      'Die Agentur für Arbeit am Ort ist eine Dienststelle; juristische Person ist die Bundesagentur für Arbeit mit Sitz in Nürnberg (§ 367 SGB III). Mit rechtsform: bundesagentur ist klar, wer gemeint ist. Genauer ist der Name der Bundesagentur mit der Agentur als Einheit; im Text kann sie weiter „Agentur für Arbeit“ heißen (kurz). Ist die Form mit der Agentur abgesprochen, ist nichts zu tun.',
  },
  'angaben/ausfertigungen': {
    severity: 'warning',
    explain:
      'Die Zahl unter „unterzeichnung.ausfertigungen“ passt nicht zu dem, was die Klausel sagt: Jeder Partner erhält ein Original, also braucht es so viele, wie es Partner gibt. Eine einzige geht auch; dann erhält jeder eine Kopie. Bei elektronischer Unterschrift gibt es nur die Datei, und bei modus: einzeln tauschen die Parteien Ausfertigungen aus; dort hat die Zahl keine Wirkung. Berichtigen oder löschen Sie die Zeile.',
  },
} as const satisfies Area
