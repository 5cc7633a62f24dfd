import type { Area } from './entry.ts'

export const angaben = {
  'angaben/pfad': {
    severity: 'error',
    explain:
      'Ein Pfad unter „offen“ oder „ausnahmen“ führt nirgendwohin. Pfade nennen Felder mit Punkten; Einträge von Listen stehen mit ihrer Kennung oder, wo es keine gibt, mit ihrer Nummer ab 1: ' +
      'parteien.stadt.vertreten_durch.1.funktion. Die Angabe selbst darf noch fehlen, das Feld muss es aber geben.',
  },
  'angaben/klausel-unbekannt': {
    severity: 'error',
    explain:
      'Eine eigene Klausel soll nach oder vor einer Klausel stehen, die es in diesem Muster nicht gibt. Verwendet wird die Kennung der Klausel; „koopgen templates“ zeigt alle.',
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
} as const satisfies Area
