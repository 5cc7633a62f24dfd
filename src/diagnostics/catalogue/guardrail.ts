// Codes of the guardrails: content that no agreement may have, because it takes from people seeking advice what protects them.
// Always errors, in drafts as well; only `ausnahmen` with place and reason accepts one, because a machine judges words.
import type { Area } from './entry.ts'

const JUDGED = ' Das Urteil fällt ein Programm nach den Wörtern des Satzes. Meint der Satz etwas anderes, schreiben Sie ihn um, oder nehmen Sie den Befund unter „ausnahmen“ mit „zu“ und einem „grund“ in einem ganzen Satz hin, der sagt, warum das Programm ihn falsch versteht; er steht dann auf der ersten Seite des Protokolls. Dass jemand den Satz beschlossen hat oder wünscht, ist kein Grund.'
const THIRD = 'Ein Vertrag zulasten Dritter wirkt nur mit deren schriftlicher Zustimmung (§ 58 VwVfG, § 57 SGB X).'

export const guardrail = {
  'guardrail/sanktion': {
    severity: 'error',
    explain: `Der Satz knüpft einen Nachteil daran, dass jemand die Beratung nicht besucht, ablehnt oder abbricht. Die Empfehlungen der BAGFW von 2011 schließen das ohne Ausnahme aus: Der Nichtbesuch darf zu keiner Sanktion führen. ${THIRD} Schreiben Sie, dass die Beratung freiwillig ist und ihr Nichtbesuch folgenlos bleibt.${JUDGED}`,
  },
  'guardrail/voraussetzung': {
    severity: 'error',
    explain: `Der Satz macht die Beratung oder einen Nachweis darüber zur Bedingung für einen Titel, eine Leistung, einen Kurs oder die Bearbeitung eines Antrags, oder er bevorzugt, wer einen Nachweis hat. Nach den Empfehlungen der BAGFW von 2011 darf die Beratung keine Voraussetzung sein: kein Stempel, kein Laufzettel. Eine gesetzliche Grundlage gibt es nicht. ${THIRD} Schreiben Sie, dass über Anträge unabhängig von der Beratung entschieden wird.${JUDGED}`,
  },
  'guardrail/pflichtberatung': {
    severity: 'error',
    explain: `Der Satz verpflichtet Menschen dazu, eine Beratung zu besuchen oder sie nachzuweisen. Eine Pflichtberatung hat keine gesetzliche Grundlage, und die Empfehlungen der BAGFW von 2011 lehnen sie ab. ${THIRD} Pflichten können nur die Partner übernehmen. Schreiben Sie, worauf die Partner hinweisen und dass Ratsuchende selbst entscheiden.${JUDGED}`,
  },
  'guardrail/kooperationsplan': {
    severity: 'error',
    explain: `Der Satz nimmt den Besuch der Beratung in den Kooperationsplan, früher die Eingliederungsvereinbarung, auf. Was dort steht, wird eingefordert; aus einem freiwilligen Angebot würde eine Pflicht. Die Empfehlungen der BAGFW von 2011 warnen davor. § 17 Abs. 3 SGB I verlangt, die Selbständigkeit der freien Träger zu achten. Schreiben Sie, dass der Plan die Beratung nicht enthält.${JUDGED}`,
  },
  'guardrail/einwilligung': {
    severity: 'error',
    explain: `Der Satz regelt eine Einwilligung im Voraus, pauschal, unbefristet, vermutet, für alle Zwecke, oder er koppelt sie an ein Angebot. Wirksam ist sie nur freiwillig, informiert und für den bestimmten Fall (Art. 4 Nr. 11, Art. 7 Abs. 4 DSGVO, § 67b SGB X); sie ist jederzeit widerruflich. Die Schweigepflicht nach § 203 StGB verlangt eine eigene Entbindung. Schreiben Sie, dass die Einwilligung im Einzelfall schriftlich eingeholt wird und ihr Fehlen keine Nachteile hat.${JUDGED}`,
  },
  'guardrail/datenaustausch': {
    severity: 'error',
    explain: `Der Satz verpflichtet oder berechtigt die Partner, Angaben über einzelne Ratsuchende weiterzugeben, ohne dass diese es wünschen und im Einzelfall schriftlich einwilligen. Die Empfehlungen der BAGFW von 2011 lassen den Austausch nur auf Wunsch und mit schriftlicher Einwilligung zu; für Fachkräfte gilt § 203 StGB, für Sozialdaten § 67b SGB X. Schreiben Sie Wunsch und Einwilligung in denselben Satz, oder tauschen Sie nur zusammengefasste Zahlen aus.${JUDGED}`,
  },
  'guardrail/rechtsgrundlage': {
    severity: 'error',
    explain: `Der Satz macht die Vereinbarung zur Rechtsgrundlage für die Weitergabe von Daten oder lässt sie die Einwilligung ersetzen. Das kann ein Vertrag zwischen den Partnern nicht. ${THIRD} Grundlage ist ein Gesetz oder die Einwilligung der betroffenen Person (Art. 6 DSGVO, § 67b SGB X). Schreiben Sie, dass die Vereinbarung keine Weitergabe erlaubt.${JUDGED}`,
  },
  'guardrail/zwang': {
    severity: 'error',
    explain: `Der Satz übt auf andere Weise Zwang aus oder nimmt der Beratung die Unabhängigkeit: Druck, Teilnahme der Behörde am Gespräch, Vorgaben für seinen Inhalt, Berichte über Verhalten oder Gespräche, Kontrolle der Besuche. Die Empfehlungen der BAGFW von 2011 nennen die Unabhängigkeit grundlegend; § 17 Abs. 3 SGB I verlangt, die Selbständigkeit der freien Träger zu achten, § 203 StGB schützt, was jemand anvertraut. Schreiben Sie, wer allein über Inhalt und Verlauf der Beratung entscheidet.${JUDGED}`,
  },
  'guardrail/aufgehoben': {
    severity: 'error',
    explain: `Der Satz nimmt zurück, was eine Klausel zum Schutz der Ratsuchenden sagt, etwa Freiwilligkeit, Unabhängigkeit oder die Weitergabe von Daten nur mit Einwilligung, oder er lässt eine Anweisung der Behörde der Vereinbarung vorgehen. Dann stünde der Schutz im Text und gälte doch nicht. Streichen Sie den Satz, oder fassen Sie die Klausel selbst mit „wortlaut“ anders; der wird geprüft und steht im Protokoll.${JUDGED}`,
  },
  'guardrail/grund': {
    severity: 'error',
    explain: 'Wer einen Befund zum Schutz der Ratsuchenden hinnimmt, begründet das in einem ganzen Satz: Er beginnt groß, endet mit einem Punkt und hat mindestens fünf Wörter und ein Verb. Der Grund steht auf der ersten Seite des Protokolls; wer es prüft, soll ihn ohne Rückfrage verstehen. Schreiben Sie, warum das Programm den Satz falsch versteht, nicht, wer ihn beschlossen hat oder wünscht.',
  },
  'guardrail/ohne-stelle': {
    severity: 'error',
    explain: 'Eine Ausnahme von einem Befund zum Schutz der Ratsuchenden gilt nur für eine Stelle. Ohne „zu“ nimmt sie nichts hin, damit sie nicht auch Sätze deckt, die später dazukommen. Nennen Sie die Klausel, zum Beispiel zu: zusatz.flyer.',
  },
} as const satisfies Area
