// The words around what templates say, on the pages of `koopgen templates`.
import { words } from '../../diagnostics/print.ts'
import type { ClauseView } from '../../lookup/kinds.ts'

export interface Labels {
  readonly levels: Readonly<Record<ClauseView['level'], readonly [word: string, meaning: string]>>
  /** Clauses of a kind, and those that stand in an agreement that says nothing of them. */
  readonly counted: (clauses: number, byDefault: number) => string
  readonly moreKind: string
  readonly moreClause: string
  readonly facts: string
  readonly annexes: string
  readonly roles: string
  readonly or: string
  readonly names: string
  readonly needs: string
  readonly level: string
  readonly annex: string
  readonly parameters: string
  readonly text: string
  readonly braces: string
  readonly why: string
  readonly sources: string
  readonly fulfils: string
  readonly given: (condition: string) => string
  readonly paste: string
  readonly party: string
  readonly sameName: string
  readonly preset: string
  readonly needed: string
  readonly free: string
  readonly example: string
}

export const GERMAN_LABELS: Labels = {
  levels: {
    pflicht: ['Pflicht', 'entfällt nur mit Begründung'],
    empfohlen: ['empfohlen', 'ohne Angabe dabei'],
    ergaenzend: ['ergänzend', 'dabei mit „umfang: ausfuehrlich“'],
    optional: ['optional', 'nur dabei, wenn Sie sie nennen'],
  },
  counted: (clauses, byDefault) => `${words(clauses, 'Klausel', 'Klauseln')}, ${byDefault === 0 ? 'keine' : byDefault} davon ohne weiteres Zutun`,
  moreKind: 'Mehr zu einer Art',
  moreClause: 'Mehr zu einer Klausel',
  facts: 'Angaben der Art',
  annexes: 'Anlagen',
  roles: 'Nötige Rollen',
  or: ' oder ',
  names: 'So nennen die Klauseln die Parteien',
  needs: 'Nötig',
  level: 'Stufe',
  annex: 'Anlage',
  parameters: 'Angaben',
  text: 'Text der Vorlage',
  braces: 'Was in {{…}} steht, setzt koopgen ein.',
  why: 'Warum',
  sources: 'Grundlage',
  fulfils: 'Erfüllt',
  given: (condition) => `mit „${condition}“`,
  paste: 'Zum Einfügen',
  party: 'Wo eine Partei genannt ist, steht die „id“ einer Ihrer Parteien.',
  sameName: 'Die Anlage gleichen Namens',
  preset: 'Vorgabe',
  needed: 'nötig',
  free: 'freigestellt',
  example: 'Beispiel',
}
