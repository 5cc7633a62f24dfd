// Lines to paste: the example of every shipped clause is YAML that its own schema accepts.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedTemplates } from '../../src/assets.ts'
import { clauseExample } from '../../src/schema/clause-control.ts'
import { clauseSchema } from '../../src/schema/derive.ts'
import { judge } from '../../src/schema/judge.ts'

const clauses = [...shippedTemplates().kinds.values()].flatMap((kind) => [...kind.klauseln.values()].map((clause) => [`${kind.typ}/${clause.id}`, clause] as const))
test.each(clauses)('%s', (_, clause) => {
  const value = (parse(clauseExample(clause)) as Record<string, unknown>)[clause.id]
  expect(judge(clauseSchema(clause), value).problems).toEqual([])
})
