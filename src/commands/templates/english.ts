// The words around what templates say, in English; loaded for `--lang en` alone. What templates themselves say is German.
import { words } from '../../diagnostics/print.ts'
import type { Labels } from './labels.ts'

export const ENGLISH_LABELS: Labels = {
  levels: {
    pflicht: ['mandatory', 'left out only with a reason'],
    empfohlen: ['recommended', 'there if nothing is said'],
    ergaenzend: ['supplementary', 'there with “umfang: ausfuehrlich”'],
    optional: ['optional', 'there only if you name it'],
  },
  counted: (clauses, byDefault) => `${words(clauses, 'clause', 'clauses')}, ${byDefault === 0 ? 'none' : byDefault} of them by default`,
  moreKind: 'More on a kind',
  moreClause: 'More on a clause',
  facts: 'Data of the kind',
  annexes: 'Annexes',
  roles: 'Roles needed',
  or: ' or ',
  names: 'What the clauses call the parties',
  needs: 'Needed',
  level: 'Level',
  annex: 'annex',
  parameters: 'Parameters',
  text: 'Text of the template',
  braces: 'koopgen fills in what stands in {{…}}.',
  why: 'Reason',
  sources: 'Source',
  fulfils: 'Fulfils',
  given: (condition) => `with “${condition}”`,
  paste: 'To paste',
  party: 'Where a party is named, the “id” of one of your parties stands.',
  sameName: 'The annex of the same name',
  preset: 'default',
  needed: 'needed',
  free: 'optional',
  example: 'Example',
}
