import type { Area } from './entry.ts'

export const vorlage = {
  'vorlage/syntax': {
    severity: 'error',
    explain:
      'Der Text einer Klausel enthält einen Ausdruck in {{ … }}, der nicht gelesen werden kann, oder einen Block, der nicht geschlossen wird. Jeder Anfang {{#if …}}, {{#unless …}} oder {{#each …}} braucht sein Ende {{/if}}, {{/unless}} oder {{/each}}. Ergänzen oder berichtigen Sie den Ausdruck in der Vorlagendatei.',
  },
} as const satisfies Area
