import type { Area } from './entry.ts'

export const angaben = {
  'angaben/pfad': {
    severity: 'error',
    explain:
      'Ein Pfad unter „offen“ oder „ausnahmen“ führt nirgendwohin. Pfade nennen Felder mit Punkten; Einträge von Listen stehen mit ihrer Kennung oder, wo es keine gibt, mit ihrer Nummer ab 1: ' +
      'parteien.stadt.vertreten_durch.1.funktion. Die Angabe selbst darf noch fehlen, das Feld muss es aber geben. Berichtigen Sie den Pfad.',
  },
  'angaben/klausel-unbekannt': {
    severity: 'error',
    explain:
      'Eine eigene Klausel soll nach oder vor einer Klausel stehen, die es in diesem Muster nicht gibt. Nennen Sie die Kennung der Klausel, nicht ihre Überschrift; „koopgen templates“ zeigt alle.',
  },
  'angaben/kreis': {
    severity: 'error',
    explain:
      'Klauseln sollen nacheinander stehen und verweisen dabei im Kreis aufeinander. So lässt sich keine Reihenfolge bestimmen. Lassen Sie eine von ihnen nach einer Klausel des Musters stehen.',
  },
  'angaben/code': {
    severity: 'error',
    explain:
      'Die Ausnahme nennt einen Code, den es nicht gibt; sie würde nie wirken. Der Code steht in eckigen Klammern am Ende der Meldung, die Sie hinnehmen möchten.',
  },
  'angaben/wirkungslos': {
    severity: 'warning',
    explain:
      'Diese Angabe wird in der Vereinbarung nirgends verwendet, weil das Muster keine Klausel dafür hat. Löschen Sie sie oder schreiben Sie eine eigene Klausel unter „zusatz“.',
  },
  'angaben/beginn': {
    severity: 'warning',
    explain:
      'Der Beginn der Laufzeit liegt mehr als zwei Jahre vor oder nach dem Datum der Vereinbarung. Meist ist eine Jahreszahl verschrieben. Prüfen Sie „datum“ und „laufzeit.beginn“; stimmen beide, ist nichts zu tun.',
  },
  'angaben/bistum': {
    severity: 'hint',
    explain:
      'Die Aufsicht über den Datenschutz katholischer Träger richtet sich nach dem Bistum, in dem die Einrichtung liegt. Ohne diese Angabe steht in der Vereinbarung „die zuständige kirchliche Datenschutzaufsicht“. ' +
      'Das ist nicht falsch, hilft Ratsuchenden aber weniger. Ergänzen Sie bei der Partei die Zeile bistum.',
  },
  'angaben/bistum-passt-nicht': {
    severity: 'warning',
    explain:
      'Bei einer Partei steht ein Bistum, für sie gilt aber nicht das Gesetz über den Kirchlichen Datenschutz. Ist sie ein katholischer Träger, ergänzen Sie verband: caritas oder datenschutz: kdg. Sonst löschen Sie die Zeile.',
  },
  'angaben/aufsicht-ungeprueft': {
    severity: 'hint',
    explain:
      'Welche Aufsicht für ein katholisches Bistum zuständig ist, steht in templates/law/datenschutz.yaml. Für einige Bistümer ist das nur aus einer Quelle oder gar nicht belegt. Ohne Beleg nennt der Text keine Aufsicht beim Namen. ' +
      'Fragen Sie die Datenschutzbeauftragten des Trägers, und tragen Sie die Aufsicht bei der Partei ein: datenschutz: { recht: kdg, aufsicht: … }. Dann steht sie im Text und auf den Blättern für Ratsuchende.',
  },
  'angaben/datenschutzrecht': {
    severity: 'warning',
    explain:
      'Welches Datenschutzrecht für eine Partei gilt, leitet koopgen aus Rolle, Rechtsform und Verband ab. Bei kirchlichen Körperschaften und bei Vereinen mit kirchlichem Namen reicht das nicht: Katholische Träger wenden meist das KDG an, ' +
      'evangelische das DSG-EKD, manche die DSGVO. Auch bei jüdischen Gemeinden und anderen Körperschaften, die nicht zum Land gehören, sagt die Rechtsform nicht sicher, ob das Datenschutzgesetz des Landes gilt. Fragen Sie die Datenschutzbeauftragten des Trägers, und ergänzen Sie bei der Partei die Zeile datenschutz.',
  },
  'angaben/datenschutzaufsicht': {
    severity: 'hint',
    explain:
      'Die Vereinbarung nennt Gesetze und Behörden des Landes nur, wenn land angegeben ist. Ein Jobcenter beaufsichtigt der Bund, wenn es eine gemeinsame Einrichtung ist, und das Land, wenn die Kommune es allein trägt; das zeigt die Rechtsform. ' +
      'Fehlt die Angabe, steht ein allgemeiner Name. Ergänzen Sie die Zeile, oder nennen Sie die Aufsicht selbst: datenschutz: { aufsicht: … }.',
  },
} as const satisfies Area
