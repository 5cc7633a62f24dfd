import type { Area } from './entry.ts'

export const klausel = {
  'klausel/pflicht': {
    severity: 'error',
    explain:
      'Eine Pflichtklausel wurde mit false abgeschaltet. Sie darf nur wegfallen, wenn der Grund in der Datei steht; er erscheint im Protokoll. ' +
      'Schreiben Sie { entfaellt: "Grund" } und statt „Grund“ einen ganzen Satz, oder löschen Sie die Zeile, dann wird die Klausel gedruckt.',
  },
  'klausel/form': {
    severity: 'error',
    explain:
      'Hinter der id einer Klausel steht true, false oder ein Block in geschweiften Klammern oder eingerückt darunter. Im Block stehen die Angaben der Klausel ' +
      'und Steuerwörter wie „titel“, „wortlaut“ oder „entfaellt“. Ein Text oder eine Liste allein ist nicht möglich. Schreiben Sie true oder false, oder eigenen Text als { wortlaut: "…" }.',
  },
  'klausel/widerspruch': {
    severity: 'error',
    explain:
      'Zwei Angaben einer Klausel schließen einander aus: „entfaellt“ steht immer allein, „woertlich“ braucht „wortlaut“, und eine Klausel steht entweder „nach“ oder „vor“ einer anderen. ' +
      'Löschen Sie eine der beiden.',
  },
  'klausel/angaben-fehlen': {
    severity: 'error',
    explain:
      'Der Text einer Klausel lässt sich ohne bestimmte Angaben nicht drucken, zum Beispiel ohne die Zeiten einer Sprechstunde. Setzen Sie die Zeile ein, die der Hinweis nennt. ' +
      'Wer die Klausel mit „wortlaut“ selbst formuliert oder mit „entfaellt“ weglässt, braucht die Angaben nicht. Mit --draft werden sie zu offenen Punkten.',
  },
} as const satisfies Area
