// Law: who signs in which form, and what an agreement of public law needs. Errors only where the norm was read.
import type { Area } from './entry.ts'

export const recht = {
  'recht/gemeinsame-verantwortung': {
    severity: 'hint',
    explain:
      'Legen mehrere Partner Zwecke und Mittel einer Datenverarbeitung zusammen fest, sind sie gemeinsam verantwortlich und müssen ihre Pflichten in einer Vereinbarung verteilen (Art. 26 DSGVO; im kirchlichen Recht ähnlich). Das folgt aus dem, was sie tun; ein Vertrag kann es nicht ausschließen. In einer Clearingstelle oder einem Projekt liegt es nahe, steht aber nicht fest. Klären Sie es vor der Unterschrift mit den Datenschutzbeauftragten; ist es geklärt, nehmen Sie den Hinweis mit „ausnahmen“ hin (zu: typ) und nennen das Ergebnis als Grund.',
  },
  'recht/amtsbezeichnung': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Kommunen werden in manchen Ländern nur gebunden, wenn unter der Unterschrift die Amtsbezeichnung steht (Bayern, Rheinland-Pfalz, Saarland; in Thüringen wohl auch). Die Kommunalordnungen begrenzen damit die Vertretungsmacht; fehlt sie, ist die Erklärung schwebend unwirksam ' +
      '(BGH 10.05.2001 – III ZR 111/99). „Amtsleitung“ oder „Fachbereichsleitung“ sind Funktionen, keine Amtsbezeichnungen. Schreiben Sie die Amtsbezeichnung in „funktion“, zum Beispiel Bürgermeisterin, Landrat oder Erster Beigeordneter. Unterschreibt jemand mit Vollmacht und eigener Amtsbezeichnung, nehmen Sie den Befund mit „ausnahmen“ hin.',
  },
  'recht/amtsbezeichnung-pruefen': {
    severity: 'warning',
    explain:
      'In Baden-Württemberg, Sachsen und Sachsen-Anhalt soll unter der Unterschrift für eine Kommune die Amtsbezeichnung stehen; in anderen Ländern ist sie Pflicht, aber koopgen hat die geltende Vorschrift nicht vollständig nachlesen können oder erkennt nicht, ob das Wort eine Amtsbezeichnung ist. Bitte fragen Sie die Rechtsabteilung der Kommune.',
  },
  'recht/amtsbezeichnung-ueblich': {
    severity: 'hint',
    explain:
      'Für die Kommune unterschreibt jemand ohne Amtsbezeichnung. Das Land verlangt sie nicht ausdrücklich, oder die Vorschrift ist nicht nachgelesen. Üblich ist sie überall, und sie zeigt, dass die Kommune auf der Ebene handelt, die sie binden darf. Wer mit Vollmacht unterschreibt, braucht die Vollmacht meist in derselben Form. Ergänzen Sie die Amtsbezeichnung, oder lassen Sie sich bestätigen, dass es so geht.',
  },
  'recht/zweite-unterschrift': {
    severity: 'error',
    draft: 'warning',
    explain:
      'In Brandenburg verpflichtet sich eine Gemeinde nur, wenn zwei unterschreiben: die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte und eine Stellvertretung (§ 57 BbgKVerf). Mit einer Unterschrift ist die Erklärung schwebend unwirksam. Nennen Sie beide unter „vertreten_durch“ oder unter „unterschriften“. Ist es ein Geschäft der laufenden Verwaltung, nehmen Sie den Befund mit „ausnahmen“ und diesem Grund hin.',
  },
  'recht/zweite-unterschrift-pruefen': {
    severity: 'warning',
    explain:
      'In diesem Land braucht die Kommune vermutlich eine zweite Unterschrift: in Hessen, Hamburg und Mecklenburg-Vorpommern immer (die geltenden Fassungen sind nicht vollständig nachgelesen), in Baden-Württemberg, Sachsen und Sachsen-Anhalt, wenn Bedienstete statt der Leitung unterschreiben. Bitte fragen Sie die Rechtsabteilung der Kommune, und ergänzen Sie die zweite Person.',
  },
  'recht/siegel': {
    severity: 'warning',
    explain:
      'Im Saarland gehört zur Unterschrift der Kommune das Dienstsiegel, auch elektronisch (§ 62 KSVG); in Mecklenburg-Vorpommern war es so, die geltende Fassung ist nicht nachgelesen. Schreiben Sie bei der Unterschrift „siegel: true“, dann bleibt daneben Platz dafür frei.',
  },
  'recht/elektronisch': {
    severity: 'warning',
    explain:
      'Die Vereinbarung soll mit qualifizierten elektronischen Signaturen unterzeichnet werden (modus: qes). Ob sich die Kommune so verpflichten kann, sagt das Recht des Landes nicht oder nicht sicher. Bitte fragen Sie ihre Rechtsabteilung, oder lassen Sie auf Papier unterschreiben.',
  },
  'recht/form-ungeprueft': {
    severity: 'hint',
    explain:
      'Für Berlin, Bremen und Behörden anderer Länder enthalten die Rechtsdaten keine nachgelesene Form der Unterschrift. koopgen druckt eine Zeile für jede Person unter „vertreten_durch“ und geht von Schriftform aus. Bitte lassen Sie sich die Form von der Stelle bestätigen.',
  },
  'recht/landratsamt': {
    severity: 'hint',
    explain:
      'In Bayern ist das Landratsamt als Ausländerbehörde eine Behörde des Freistaats. Für diese Aufgabe gilt die Landkreisordnung mit ihrer Form der Unterschrift nicht, und Partei wäre der Freistaat, vertreten durch das Landratsamt. Das ist aus einer Quelle erschlossen; bitte fragen Sie das Landratsamt.',
  },
  'recht/textform': {
    severity: 'warning',
    explain:
      'Regelt die Vereinbarung Aufgaben der Verwaltung, ist sie meist ein öffentlich-rechtlicher Vertrag. Er wird schriftlich geschlossen und geändert (§ 57 VwVfG, § 56 SGB X) und schriftlich gekündigt (§ 60 Abs. 2 VwVfG, § 59 SGB X). Eine E-Mail genügt dafür nicht. Schreiben Sie „schriftform“; Listen und Übersichten dürfen nach der Klausel über Änderungen trotzdem ohne Form fortgeschrieben werden.',
  },
} as const satisfies Area
