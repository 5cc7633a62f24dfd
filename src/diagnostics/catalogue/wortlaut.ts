// The quality of wording: what a reader would stumble over or a court would have to guess.
import type { Area } from './entry.ts'

export const wortlaut = {
  'text/entwurfsnotiz': { severity: 'error', draft: 'warning', explain: 'Im Text steht eine Bemerkung, die Verfassende sich selbst oder einander geschrieben haben, etwa „bitte prüfen“, „noch abstimmen“ oder „(optional)“. In einer Vereinbarung zur Unterschrift hat sie keinen Platz. Klären Sie die Frage und löschen Sie die Bemerkung, oder vermerken Sie die Frage unter „offen“ und erzeugen Sie einen Entwurf.' },
  'text/beispiel-statt-regel': { severity: 'error', draft: 'warning', explain: 'Ein Beispiel steht dort, wo die Regel stehen muss: am Anfang eines Absatzes, bei einer Frist oder Zahl, oder bei der Bezeichnung einer Partei. Wer was schuldet, bleibt dann offen. Die Empfehlungen der BAGFW von 2011 enthalten solche Beispiele als Hinweis für Verfassende; in unterschriebenen Vereinbarungen sind sie versehentlich stehen geblieben. Schreiben Sie die Regel aus; ein Beispiel kann ihr folgen.' },
  'text/und-oder': { severity: 'hint', explain: 'Hängt eine Pflicht an „und/oder“, bleibt offen, ob eines genügt. „Oder“ schließt im Deutschen „und“ ein, wenn nicht „entweder“ davor steht. Schreiben Sie „oder“, wenn eines genügt, und „und“, wenn beides geschuldet ist.' },
  'text/schreibweise': { severity: 'warning', explain: 'Ein Wort ist anders geschrieben, als es das amtliche Regelwerk der deutschen Rechtschreibung für Behörden vorsieht, etwa „ausserdem“ statt „außerdem“. Geprüft wird nur eine kurze Liste häufiger Fälle (templates/law/sprache.yaml), keine Rechtschreibung im Ganzen. Berichtigen Sie das Wort; gehört es zu einem Namen oder Zitat, nehmen Sie die Stelle unter „ausnahmen“ aus.' },
} as const satisfies Area
