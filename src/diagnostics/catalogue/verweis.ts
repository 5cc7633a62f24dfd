// Codes of references.
import type { Area } from './entry.ts'

export const verweis = {
  'verweis/unbekannt': { severity: 'error', explain: 'Ein Verweis führt ins Leere: Die Klausel, der Absatz oder der Anker wird in dieser Vereinbarung nicht gedruckt. Wählen Sie ein Ziel aus der Liste, oder streichen Sie den Verweis.' },
  'verweis/anlage-fehlt': { severity: 'error', explain: 'Der Text verweist auf eine Anlage, die es nicht gibt. Ergänzen Sie die Anlage unter „anlagen“ oder schalten Sie die Angabe aus, die auf sie verweist.' },
  'verweis/platz': { severity: 'warning', explain: 'Eine eigene oder verschobene Klausel soll hinter oder vor einer Klausel stehen, die in dieser Vereinbarung nicht gedruckt wird. Sie steht deshalb am Ende. Nennen Sie unter „nach“ oder „vor“ eine andere Klausel.' },
  'verweis/anker-doppelt': { severity: 'error', explain: 'Derselbe Anker steht zweimal in einer Klausel; ein Verweis wüsste nicht, welcher gemeint ist. Geben Sie einem der beiden einen anderen Namen.' },
} as const satisfies Area
