// What follows in law from content that no agreement may have: one sentence for a finding of a guardrail.
// Invariant: a sentence is printed only if the table of norms has each norm it rests on, in force on the day and certain; else there is none.
import { holds } from '../law/dated.ts'
import type { Norm } from '../templates/law-data.ts'

interface Rule {
  readonly sentence: string
  /** Law and norm, as templates/law/normen.yaml has them. */
  readonly norms: readonly (readonly [law: string, norm: string])[]
}
const THIRD_SOCIAL: Rule = { sentence: 'Ist der Vertrag öffentlich-rechtlich, wird ein Eingriff in Rechte der Ratsuchenden erst mit deren schriftlicher Zustimmung wirksam (§ 57 SGB X).', norms: [['SGB X', '§ 57']] }
const THIRD: Rule = { sentence: 'Ist der Vertrag öffentlich-rechtlich, wird ein Eingriff in Rechte der Ratsuchenden erst mit deren schriftlicher Zustimmung wirksam (§ 58 VwVfG).', norms: [['VwVfG', '§ 58']] }
const INDEPENDENT: Rule = { sentence: 'Das Sozialrecht verlangt, die Selbständigkeit der freien Träger zu achten (§ 17 Abs. 3 SGB I).', norms: [['SGB I', '§ 17']] }
const FREE_CONSENT: Rule = { sentence: 'Eine Einwilligung, die nicht frei und für den bestimmten Fall erteilt ist, trägt keine Weitergabe von Daten (Art. 4 und 7 DSGVO).', norms: [['DSGVO', 'Art. 4'], ['DSGVO', 'Art. 7']] }
const SECRET: Rule = { sentence: 'Wer Anvertrautes ohne Befugnis offenbart, kann sich strafbar machen (§ 203 StGB).', norms: [['StGB', '§ 203']] }
const NO_BASIS: Rule = { sentence: 'Daten dürfen nur auf gesetzlicher Grundlage oder mit Einwilligung weitergegeben werden; die Vereinbarung ersetzt beides nicht (Art. 6 DSGVO).', norms: [['DSGVO', 'Art. 6']] }

/** With a party that grants social benefits, and without one. */
const RULES: Readonly<Record<string, readonly [social: Rule | null, other: Rule | null]>> = {
  'guardrail/sanktion': [THIRD_SOCIAL, THIRD],
  'guardrail/voraussetzung': [THIRD_SOCIAL, THIRD],
  'guardrail/pflichtberatung': [THIRD_SOCIAL, THIRD],
  'guardrail/kooperationsplan': [INDEPENDENT, null],
  'guardrail/zwang': [INDEPENDENT, null],
  'guardrail/einwilligung': [FREE_CONSENT, FREE_CONSENT],
  'guardrail/datenaustausch': [SECRET, SECRET],
  'guardrail/rechtsgrundlage': [NO_BASIS, NO_BASIS],
}

export function consequenceOf(code: string, social: boolean, norms: readonly Norm[], datum: string): string | null {
  const rule = RULES[code]?.[social ? 0 : 1]
  const known = rule?.norms.every(([law, norm]) => norms.some((one) => one.gesetz === law && one.norm === norm && one.sicherheit === 'H' && holds(one, datum)))
  return rule && known ? rule.sentence : null
}
