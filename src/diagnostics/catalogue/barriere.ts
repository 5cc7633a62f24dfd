// What would be a barrier for people who listen to the agreement instead of seeing it. The PDF claims to be accessible, so this must be true.
import type { Area } from './entry.ts'

export const barriere = {
  'barriere/titel': {
    severity: 'error',
    explain:
      'Der Titel der Vereinbarung ist das Erste, was ein Vorleseprogramm nennt, und steht im Fenster des Lesers. Er besteht aus Worten und ist kein Dateiname. Schreiben Sie unter „titel“, was die Vereinbarung ist, etwa „Kooperationsvereinbarung“.',
  },
  'barriere/bild-text': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die Beschreibung eines Bildes wird vorgelesen, wo andere das Bild sehen. „Logo“, ein Dateiname oder derselbe Text für zwei Bilder sagt niemandem etwas. Schreiben Sie unter „alt“, was zu sehen ist und wem es gehört, etwa „Wappen der Stadt Musterhausen“.',
  },
  'barriere/zwischentitel': {
    severity: 'warning',
    explain:
      'Ein Absatz besteht nur aus wenigen fetten Wörtern. Er sieht aus wie eine Überschrift, ist aber keine: Wer sich die Vereinbarung vorlesen lässt, findet die Stelle nicht. Beginnen Sie die Zeile mit „### “ statt mit Sternen, oder führen Sie den Satz weiter.',
  },
  'barriere/tabelle-kopf': {
    severity: 'error',
    draft: 'warning',
    explain:
      'Die erste Zeile einer Tabelle nennt, was in den Spalten steht; ein Vorleseprogramm sagt es bei jeder Zelle. Ist sie leer, bleiben nur Wörter ohne Zusammenhang. Schreiben Sie über jede Spalte, was in ihr steht.',
  },
  'barriere/sprache': {
    severity: 'error',
    explain:
      'Für Wörter in einer anderen Sprache ist die Sprache nicht richtig angegeben; ein Vorleseprogramm würde sie deutsch aussprechen. Üblich sind Kürzel wie „en“, „tr“ oder „uk“, auch mit Schrift oder Land wie „sr-Latn“ oder „pt-BR“. Setzen Sie das richtige Kürzel ein.',
  },
} as const satisfies Area
