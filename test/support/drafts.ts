// An agreement as rules see it: its draft, and what rules may ask.
import { shippedTemplates } from '../../src/assets.ts'
import type { Subject } from '../../src/check/rule.ts'
import { Findings, type Mode } from '../../src/diagnostics/diagnostic.ts'
import type { Draft } from '../../src/document/nodes.ts'
import { draftAgreement } from '../../src/draft/draft.ts'
import { readAgreement } from '../../src/read/read-agreement.ts'

export function draftOf(text: string, mode: Mode = 'final'): { readonly draft: Draft; readonly subject: Subject; readonly text: string } {
  const templates = shippedTemplates()
  const findings = new Findings(mode)
  const reading = readAgreement({ file: 'a.koop.yaml', text, sets: [], templates, mode }, findings.report)
  const draft = reading && draftAgreement(reading, templates, mode, findings.report)
  const kind = reading && templates.kinds.get(reading.agreement.typ)
  if (!draft || !kind || findings.hasErrors) throw new Error(findings.list.map(({ place, message }) => `${place?.line}: ${message}`).join('\n'))
  return { draft, subject: { agreement: reading.agreement, ...reading.source, kind, law: templates, mode }, text }
}
