// Small template packs for tests: files as a map of path → text, and findings as short lines.
import { Findings } from '../../src/diagnostics/diagnostic.ts'
import { loadTemplates } from '../../src/templates/load.ts'
import type { Pack, Templates } from '../../src/templates/templates.ts'

export function pack(name: string, files: Readonly<Record<string, string>>): Pack {
  return { name, files: Object.entries(files).map(([path, text]) => ({ path, text })) }
}

/** Loads the packs and gives the findings as „file:line:column code message → hint“. */
export function load(packs: readonly Pack[], checkFrom?: number): { templates: Templates; found: string[] } {
  const findings = new Findings()
  const templates = loadTemplates(packs, findings.report, checkFrom)
  return { templates, found: lines(findings) }
}
function lines(findings: Findings): string[] {
  return findings.list.map((d) => `${d.place?.file}:${d.place?.line}:${d.place?.column} ${d.code} ${d.message}${d.hint === undefined ? '' : ` → ${d.hint}`}`)
}

export const head = (id: string, more = ''): string => `---\nid: ${id}\ntitel: Titel von ${id}\nstufe: pflicht\n${more}---\n`
/** A kind with the roles behoerde and traeger, the optional role gast, and these clauses, each in a section of its own. */
export function kind(typ: string, ids: readonly string[], more = ''): string {
  return `typ: ${typ}
titel: Art ${typ}
hilfe: Zum Testen.
rollen: [[abh], [mbe]]
beteiligte:
  partner: { rollen: alle, bezeichnung: Partner, einzahl: Partner, genus: m }
  behoerde: { rollen: [abh], bezeichnung: Behörden, einzahl: Behörde, genus: f }
  traeger: { rollen: [mbe, jmd], bezeichnung: Träger, einzahl: Träger, genus: m }
  gast: { rollen: [kommune], bezeichnung: Gäste, einzahl: Gast, genus: m, optional: true }
gliederung: paragraf
${more}abschnitte:
${ids.map((id) => `  - { id: ${id}, klauseln: [{ id: ${id} }] }\n`).join('') || '  []\n'}`
}
