// Dates and the term as facts, and what an agreement leaves out.
import type { Area } from './entry.ts'

export const angabenLaufzeit = {
  'angaben/ende-vor-beginn': {
    severity: 'error',
    explain: 'Der letzte Tag des Projekts liegt vor dem ersten, oder die Vereinbarung endet, bevor sie unterschrieben wird. So hätte sie keine Laufzeit. Meist ist eine Jahreszahl verschrieben. Prüfen Sie beide Tage.',
  },
  'angaben/projektende': {
    severity: 'warning',
    explain:
      'Mit dauer: projekt gilt die Vereinbarung bis zum Ende des Projekts, und Mitteilungen sind vor diesem Tag fällig. Nennt niemand ihn, weiß später keiner, wann sie endet. Ergänzen Sie unter „angaben“ bei „projekt“ die Zeile ende; wird das Projekt verlängert, gilt die Vereinbarung trotzdem weiter. Steht das Ende wirklich noch nicht fest, nehmen Sie den Befund mit „ausnahmen“ hin.',
  },
  'angaben/unterschrift-vor-datum': {
    severity: 'warning',
    explain: 'Der Tag der Unterschrift liegt vor dem Datum der Vereinbarung. Unterschrieben werden kann nur ein Text, den es schon gibt; meist ist eine Jahreszahl verschrieben. Prüfen Sie „datum“ und „unterzeichnung.datum“.',
  },
  'angaben/datum': {
    severity: 'warning',
    explain:
      'Das Datum der Vereinbarung liegt mehr als fünf Jahre vor oder nach dem Tag, an dem die Rechtsdaten zuletzt geprüft wurden. Meist ist eine Ziffer verschrieben, etwa 2017 statt 2027; dann stünden Bezeichnungen und Gesetze von damals im Text. Prüfen Sie „datum“. Bilden Sie eine alte Vereinbarung nach, nehmen Sie den Befund mit „ausnahmen“ hin.',
  },
  'angaben/beginn-vor-unterschrift': {
    severity: 'warning',
    explain:
      'Die Vereinbarung beginnt, bevor sie unterschrieben ist. Bis dahin ist niemand gebunden, und was vorher geschah, regelt sie nur, wenn sie das sagt. Schreiben Sie beginn: unterzeichnung oder einen späteren Tag.',
  },
  'angaben/laufzeit-lang': {
    severity: 'warning',
    explain:
      'Die Laufzeit ist länger als dreißig Jahre. So lange bindet sich niemand an eine Zusammenarbeit, deren Recht und Förderung sich alle paar Jahre ändern; meist ist eine Ziffer zu viel geschrieben. Prüfen Sie „laufzeit.dauer“ oder „laufzeit.bis“.',
  },
  'angaben/keine-kuendigung': {
    severity: 'warning',
    explain:
      'Wer sich von selbst verlängert, auf unbestimmte Zeit oder für lange Zeit bindet, braucht eine ordentliche Kündigung. Ohne sie bleibt nur der wichtige Grund, und über den wird gestritten. Lassen Sie die Klausel über die Kündigung stehen, und wählen Sie unter „laufzeit.kuendigung“ Frist und Tag.',
  },
  'angaben/kuendigungsfrist': {
    severity: 'warning',
    explain:
      'Die Kündigungsfrist ist so lang wie die Laufzeit oder länger. Dann lässt sich die Vereinbarung zu ihrem ersten Ende nicht kündigen, und sie verlängert sich, ob jemand will oder nicht. Ebenso bei einer Verlängerung, die kürzer ist als die Frist: Wenn sie beginnt, ist die Zeit zum Kündigen schon vorbei. Wählen Sie eine kürzere Frist oder eine längere Laufzeit.',
  },
  'angaben/verlaengerung': {
    severity: 'hint',
    explain:
      'Die Verlängerung bindet länger als die erste Laufzeit und länger als ein Jahr. Das kann gewollt sein; meist ist es ein Versehen. Oder die Partner müssten über die nächste Verlängerung beraten, bevor die laufende beginnt. Prüfen Sie „laufzeit.verlaengerung.um“ und „klauseln.laufzeit.vorlauf“.',
  },
  'angaben/stand': {
    severity: 'warning',
    explain:
      'Eine Anlage, die mit unterschrieben wird, ist jünger als die Unterschrift. Unterschrieben werden kann nur, was schon vorliegt. Prüfen Sie „stand“ und den Tag der Unterzeichnung. Übersichten und Listen aus Vorlagen, die ohne Änderung der Vereinbarung neu gefasst werden, sind ausgenommen.',
  },
  'angaben/ersetzt': {
    severity: 'warning',
    explain:
      'Unter „ersetzt“ steht das Datum der Vereinbarung, an deren Stelle diese tritt. Es liegt hier am selben Tag oder später. Meist ist eine Jahreszahl verschrieben; prüfen Sie beide Tage.',
  },
  'angaben/plan-ausserhalb': {
    severity: 'warning',
    explain:
      'Der Besetzungsplan in der Anlage nennt einen Tag, an dem die Clearingstelle nach der Klausel über die Besetzung nicht geöffnet ist. Ratsuchende stünden vor verschlossener Tür, oder die Fachkraft vor leerem Wartezimmer. Berichtigen Sie eine der beiden Angaben.',
  },
  'angaben/dieselbe-stelle': {
    severity: 'warning',
    explain:
      'Ein Blatt zur Einwilligung nennt dieselbe Partei als weitergebende und als empfangende Stelle. Wer das Blatt unterschreibt, erführe nicht, wer etwas von wem bekommt. Gewollt kann das nur sein, wenn zwei Einheiten eines Trägers gemeint sind; dann sagt „an_team“, welche. Sonst nennen Sie unter „an“ die andere Stelle.',
  },
  'angaben/blatt-richtung': {
    severity: 'warning',
    explain:
      'Die Überschrift eines Blattes zur Einwilligung kommt aus „richtung“ und „mit“, die Zeilen darunter nennen „von“ und „an“. Hier widersprechen sie sich: Ratsuchende läsen oben eine andere Stelle oder die andere Richtung als unten. Gleichen Sie die Angaben an. Für die Gegenrichtung gibt es ein eigenes Blatt.',
  },
  'angaben/leer': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die Vereinbarung hat keine einzige Klausel: Kopf und Unterschriften allein regeln nichts. Schreiben Sie unter „zusatz“, was vereinbart ist, oder wählen Sie eine Art mit fertigen Klauseln; „koopgen templates“ zeigt sie.',
  },
  'angaben/schutz-weggelassen': {
    severity: 'warning',
    explain:
      'Eine Klausel, die Ratsuchende schützt (Freiwilligkeit, Unabhängigkeit, Einwilligung, Trennung), ist abgeschaltet, und keine andere enthält, was dann fehlt. Das ist möglich, weil auch alte Vereinbarungen nachgebildet werden, aber nicht gut. Der Grund steht im Protokoll. Löschen Sie die Zeile, oder regeln Sie dasselbe in einer eigenen Klausel.',
  },
  'angaben/ausnahme-begruendung': {
    severity: 'warning',
    explain:
      'Ein Befund zum Schutz der Ratsuchenden wird hingenommen, weil jemand den Satz beschlossen hat oder wünscht. Dafür ist eine Ausnahme nicht da: Sie ist nur für Sätze, die das Programm falsch versteht, und der Grund sagt, warum. Widerspricht der Satz wirklich dem Schutz, streichen Sie ihn; ein Beschluss macht ihn nicht zulässig. Der Grund steht auf der ersten Seite des Protokolls.',
  },
  'angaben/ausnahme-ohne-satz': {
    severity: 'hint',
    explain:
      'Eine Ausnahme nimmt einen Befund zum Schutz der Ratsuchenden hin, nennt aber nur die Klausel und nicht den Satz. Wird der Text später geändert, nähme sie dort einen anderen Satz hin, den niemand geprüft hat. Ergänzen Sie „satz“: den Satz, wie er gedruckt wird, oder seinen Anfang. Dann wirkt die Ausnahme nur für ihn.',
  },
  'angaben/ausnahme-unnoetig': {
    severity: 'hint',
    explain:
      'Eine Ausnahme nimmt nichts mehr hin: Den Befund gibt es an dieser Stelle nicht, oder es ist einer, den keine Ausnahme hinnehmen kann. Sie bliebe stehen und nähme später vielleicht etwas anderes hin. Löschen Sie den Eintrag, oder berichtigen Sie „zu“.',
  },
} as const satisfies Area
