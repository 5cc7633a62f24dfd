// The order of the file knows every field of an agreement: one that it forgets would be written at the wrong place.
import { expect, test } from 'vitest'
import { agreementSchema, withoutKind } from '../../src/schema/parts/agreement.ts'
import { FIELD_ORDER } from '../../src/schema/parts/order.ts'
import { core, definition } from '../../src/schema/registry.ts'
import { shippedTemplates } from '../../src/assets.ts'

test('the order has each field of every kind once, and none besides', () => {
  const schemas = [withoutKind(), ...[...shippedTemplates().kinds.values()].flatMap((kind) => [agreementSchema(kind, 'knapp'), agreementSchema(kind, 'ausfuehrlich')])]
  const fields = new Set(schemas.flatMap((schema) => Object.keys(definition(core(schema)).shape ?? {})))
  expect([...FIELD_ORDER].sort()).toEqual([...fields].sort())
})
