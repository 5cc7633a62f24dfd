// recht/textform: notice or amendment in text form although a body of public law is a party: such contracts are made and ended in writing (law.md A.0).
import type { Finding, FactsRule, Subject } from '../../rule.ts'

/** Kinds of bodies whose agreements about these tasks are contracts of public law. */
const PUBLIC_ROLES = ['abh', 'kommune', 'jobcenter', 'agentur', 'familienkasse', 'schulamt']
const isPublic = ({ agreement: { parteien } }: Subject): boolean => parteien.some(({ rolle }) => rolle.some((role) => PUBLIC_ROLES.includes(role)))

export const writtenForm: FactsRule = (subject) => {
  const { laufzeit, schluss } = subject.agreement
  if (!isPublic(subject)) return []
  return [
    ...(laufzeit?.kuendigung.form === 'textform' ? [textForm(subject, ['laufzeit', 'kuendigung', 'form'], 'Eine Kündigung in Textform genügt nicht, soweit die Vereinbarung ein öffentlich-rechtlicher Vertrag ist (§ 60 Abs. 2 VwVfG, § 59 SGB X).', 'form: schriftform')] : []),
    ...(schluss.aenderungen === 'textform' ? [textForm(subject, ['schluss', 'aenderungen'], 'Eine Änderung in Textform genügt nicht, soweit die Vereinbarung ein öffentlich-rechtlicher Vertrag ist (§ 57 VwVfG, § 56 SGB X).', 'aenderungen: schriftform')] : []),
  ]
}
const textForm = ({ placeOf }: Subject, path: readonly string[], message: string, hint: string): Finding => ({ code: 'recht/textform', message, place: placeOf(path), hint, path })
