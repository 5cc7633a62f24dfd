// Codes of annexes.
import type { Area } from './entry.ts'

export const anlage = {
  'anlage/angaben-fehlen': {
    severity: 'error',
    explain:
      'Eine Anlage, die koopgen aus einer Vorlage druckt, braucht noch Angaben, zum Beispiel die Zeilen ihrer Tabelle. Setzen Sie die Zeile ein, die der Hinweis nennt. ' +
      'Mit --draft werden fehlende Angaben zu offenen Punkten.',
  },
  'anlage/vorlage-unbekannt': {
    severity: 'error',
    explain:
      'Unter „vorlage“ steht eine Kennung, zu der diese Art der Vereinbarung keine Anlage anbietet. Meist ist es ein Tippfehler. ' +
      'Der Hinweis nennt die ähnlichste oder alle Vorlagen; jede andere Anlage schreiben Sie selbst, mit „titel“ und „text“.',
  },
  'anlage/vorlage-fehlt': {
    severity: 'error',
    explain:
      'Eine Anlage hat weder eigenen Text noch eine Vorlage, aber Angaben, die zu einer Vorlage gehören. Ergänzen Sie die Zeile „vorlage“. ' +
      'Sie kann nur fehlen, wenn die Kennung („id“) der Anlage wie die Vorlage heißt.',
  },
  'anlage/widerspruch': {
    severity: 'error',
    explain: 'Eine Anlage wird entweder aus einer Vorlage gedruckt oder besteht aus eigenem Text. Löschen Sie „vorlage“ oder „text“.',
  },
  'anlage/zeile-leer': {
    severity: 'warning',
    explain:
      'Eine Anlage, die koopgen aus einer Vorlage druckt, hat eine Zeile, in der nur Striche stehen. Meist fehlen die Angaben bei der Partei, etwa ihre Ansprechpersonen. ' +
      'Ergänzen Sie die Angaben dort oder in der Anlage.',
  },
  'anlage/abweichung': {
    severity: 'warning',
    explain:
      'Eine Anlage nennt einen anderen Wert als die Klausel, in der er vereinbart ist, zum Beispiel eine andere längste Geltung der Einwilligung. ' +
      'Ohne eigene Angabe übernimmt die Anlage den Wert der Klausel; löschen Sie die Angabe in der Anlage, oder ändern Sie die Klausel.',
  },
} as const satisfies Area
