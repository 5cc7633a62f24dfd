// angaben/ausnahme-begruendung: the reason for accepting a finding of a guardrail says who wants the sentence, not why the program takes it wrongly.
// Invariant: only reasons that name a decision, a wish or a custom and say nothing of the sentence itself; everything else is left to the people who read the report.
import type { FactsRule } from '../../rule.ts'

const WANTED = /beschl(?:oss|uss|üss|ieß)|entschieden|gewünscht|wünsch(?:t|en)\b|verlang|besteht darauf|bestehen darauf|vorgabe|weisung|politisch|abgestimmt|einig|üblich|bewährt|schon immer|gewollt|will das|wollen das|unterschrieben|genehmigt|fördermittelgeber/iu
/** Words about the sentence and how it is read. */
const OF_THE_SENTENCE = /\b(?:satz|satzes|wort|wörter|programm|formulierung|klausel|absatz|zitat|zitiert|meint|gemeint|bedeutet|beschreibt|bezieht sich|betrifft|handelt von|verneint|verbietet|verpflichtet niemanden|niemanden|missversteh|missverstanden|versteht)/iu

export const exceptionReason: FactsRule = ({ agreement: { ausnahmen }, placeOf }) =>
  ausnahmen.flatMap(({ code, grund }, i) => {
    if (!code.startsWith('guardrail/') || !WANTED.test(grund) || OF_THE_SENTENCE.test(grund)) return []
    const path = ['ausnahmen', i, 'grund']
    return [{
      code: 'angaben/ausnahme-begruendung' as const,
      message: 'Der Grund sagt, wer den Satz will, aber nicht, warum das Programm ihn falsch versteht.',
      place: placeOf(path),
      hint: 'Widerspricht der Satz dem Schutz der Ratsuchenden, streichen Sie ihn; kein Beschluss macht ihn zulässig. Versteht ihn das Programm falsch, schreiben Sie, was er bedeutet, zum Beispiel:\ngrund: Der Satz beschreibt die frühere Praxis und verpflichtet niemanden.',
      path,
    }]
  })
