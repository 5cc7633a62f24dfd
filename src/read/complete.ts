// The defaults that depend on other blocks. With them the agreement has everything that later stages read.
import type { Agreement, Term } from '../schema/agreement.ts'
import { withAgreed } from './agreed-values.ts'
import type { Judged } from '../schema/parts/agreement.ts'
import { SHORT_TITLE_MAX } from '../schema/parts/head.ts'

export function complete(judged: Judged): Agreement {
  const { absaetze } = judged.gestaltung
  return {
    ...judged,
    kurztitel: judged.kurztitel ?? shortened(judged.titel),
    definitionen: judged.definitionen.map((one) => ({ ...one, bedeutung: closed(one.bedeutung) })),
    zusatz: judged.zusatz.map((clause) => ({ ...clause, absaetze: clause.absaetze ?? absaetze })),
    anlagen: judged.anlagen.map((annex) => ('vorlage' in annex ? withAgreed(annex, judged) : { ...annex, absaetze: annex.absaetze ?? absaetze })),
    laufzeit: judged.laufzeit && withEffect(judged.laufzeit, judged.parteien.length),
    unterzeichnung: { ...judged.unterzeichnung, ausfertigungen: judged.unterzeichnung.ausfertigungen ?? judged.parteien.length },
  }
}

/** With more than two parties it must be clear what the notice of one means for the others. */
function withEffect(term: Term, parties: number): Term {
  const wirkung = term.kuendigung.wirkung ?? (parties > 2 ? 'nur-ausscheiden' : undefined)
  return { ...term, kuendigung: { ...term.kuendigung, wirkung } }
}

/** Whole words, at most 40 characters. */
function shortened(title: string): string {
  if (title.length <= SHORT_TITLE_MAX) return title
  const cut = title.slice(0, SHORT_TITLE_MAX + 1).replace(/\s+\S*$/, '')
  return cut.slice(0, SHORT_TITLE_MAX)
}

/** A meaning ends like a sentence. Where its last line may be that of a list or a table it stays as it is. */
function closed(meaning: string): string {
  return /\n|[.!?:;…]$/u.test(meaning.trimEnd()) ? meaning : `${meaning.trimEnd()}.`
}
