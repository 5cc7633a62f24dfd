// The JSON of a report, version 1: what programs may rely on. Keys are English, what is not there is null.
// Invariant: no words of the agreement: ids, paths, codes, numbers, and names of laws and authorities from the tables; so no log keeps a person's name.
import * as z from 'zod'

const text = z.string()
const count = z.int().min(0)
const say = <S extends z.ZodType>(schema: S, description: string): S => schema.describe(description)

const where = z.strictObject({
  at: say(text.nullable(), '„§ 3“, „Nr. 3“ or „Anlage 1“ as printed; null: a part without a number, such as a preamble.'),
  paragraphs: say(z.tuple([count, count]).nullable(), 'First and last paragraph; null: the whole of it.'),
})
const severity = z.enum(['error', 'warning'])
const item = z.strictObject({
  id: say(text, 'Id of the item in templates/law/bestand.yaml.'),
  title: text,
  state: say(
    z.enum(['fulfilled', 'given', 'checked', 'objected', 'replaced', 'omitted', 'to-judge', 'not-applicable']),
    'fulfilled: a printed model clause says it; given: a value of the agreement; checked: a rule found nothing; objected: a rule found something; replaced: own wording stands in its place; ' +
      'omitted: not in the agreement; to-judge: only a person can tell; not-applicable: does not concern this agreement.',
  ),
  where: z.array(where),
  omission: say(z.enum(['reason', 'no-reason', 'not-chosen', 'option', 'no-party', 'long-form', 'not-printed', 'no-clause']).nullable(), 'Why it is omitted; null: it is not.'),
})
const deviation = z.enum(['own-template', 'own-wording', 'own-clause', 'own-annex', 'own-head', 'own-line', 'title', 'moved', 'left-out', 'value'])
const unchecked = 'ungeprueft'
const signing = z.strictObject({
  norm: say(text.nullable(), 'Null: none is known.'),
  signatures: z.union([z.literal(1), z.literal(2), z.literal(unchecked)]),
  officialTitle: z.enum(['pflicht', 'soll', 'keine', unchecked]),
  seal: z.enum(['ja', 'nein', unchecked]),
  electronic: z.enum(['qes', 'signatur', 'nur-hauptsatzung', 'keine-regel', unchecked]),
  certainty: say(z.enum(['H', 'M', 'L']), 'H: read or two sources; M: one source; L: not proved.'),
})
const party = z.strictObject({ id: text, signersDiffer: say(z.boolean(), 'The head of the agreement names others than those who sign.'), signing, laws: z.array(text), authority: say(text.nullable(), 'Null: given in the agreement.'), authorityOpen: say(z.boolean(), 'A neutral name stands for an authority that is not known.'), lawInferred: say(z.boolean(), 'The law was inferred from the association or the legal form, which do not tell for sure.') })

export const reportJson = z.strictObject({
  schemaVersion: z.literal(1),
  koopgen: say(text, 'Version of koopgen.'),
  file: text,
  kind: text,
  date: text,
  state: say(text.nullable(), 'Land, ISO 3166-2.'),
  mode: z.enum(['final', 'draft']),
  fingerprint: say(text.nullable(), 'First 16 digits of the SHA-256 of the agreement in the text format (koopgen render -f txt): the version that was checked.'),
  result: say(
    z.enum(['errors', 'contradicted', 'unchecked', 'no-errors']),
    'errors: not to be signed as it is. contradicted: sentences against the protection of people were accepted as exceptions; not to be signed before a lawyer has confirmed them. ' +
      'unchecked: no model clause protects people. no-errors: nothing was found; the points are still for people.',
  ),
  counts: z.strictObject({
    errors: count, warnings: count, accepted: count, open: count, points: say(count, 'What is left for people; errors and accepted findings are not among them.'),
    items: count, fulfilled: say(count, 'fulfilled, given and checked.'), omitted: count, replaced: count, objected: count, toJudge: count, notApplicable: count,
  }),
  accepted: z.array(z.strictObject({ code: text, guardrail: z.boolean(), path: text.nullable(), where: where.nullable() })),
  findings: z.array(z.strictObject({ code: text, severity, line: count.nullable(), where: say(where.nullable(), 'Null: about no part of the text.'), sentence: say(count.nullable(), 'Counted inside its paragraph; null: the only one, or not known.') })),
  points: z.array(z.strictObject({ sort: z.enum(['accepted', 'open', 'warning', 'hint', 'protection', 'own-wording', 'free-text', 'signing', 'money', 'committee', 'privacy', 'law', 'to-judge']), id: say(text.nullable(), 'Id of guardrail, item or party, path, or code; null: of several.') })),
  open: z.array(z.strictObject({ path: text.nullable() })),
  coverage: z.array(item),
  beyond: say(z.array(item), 'Items beyond the recommendations that the agreement has.'),
  guardrails: z.array(z.strictObject({ id: text, title: text, state: z.enum(['secured', 'contradicted', 'replaced', 'missing']), where: z.array(where), against: say(z.array(where.nullable()), 'What says the opposite; null: it stands in no clause.'), exceptions: say(count, 'Sentences that leave the law untouched.') })),
  ownWording: z.strictObject({ places: count, found: say(count, 'Findings of guardrails that remain.'), accepted: count, where: say(z.array(where), 'Own clauses, wordings and sheets.'), typed: say(z.array(where), 'Text typed into model clauses and sheets.') }),
  deviations: z.array(z.strictObject({ sort: deviation, path: text.nullable(), where: where.nullable(), weight: z.enum(['protection', 'money', 'periods', 'rest']), parameters: say(z.array(text), 'Those that differ, and payments.') })),
  law: z.strictObject({
    checked: say(z.strictObject({ newest: text, oldest: text }), 'When the tables were last checked; the oldest check of an entry that is used here.'),
    ageInDays: say(z.int(), 'From the newest check to the date of the agreement.'),
    inForce: z.array(text), uncertain: z.array(text), outdated: z.array(text),
    unknown: say(z.array(text), 'Norms of known laws that the tables do not have.'),
    otherLaws: say(count, 'Citations of laws that the tables do not have.'),
    terms: z.array(z.strictObject({ word: text, since: text })),
  }),
  parties: z.array(party),
  originals: z.strictObject({ copies: count, mode: z.enum(['papier', 'qes', 'einzeln']) }),
  formNorms: say(z.array(text), 'Norms that ask for writing if the agreement is one of public law.'),
})
export type ReportJson = z.infer<typeof reportJson>

/** The text of schemas/v1/protokoll.schema.json. */
export function reportSchemaText(): string {
  const schema = z.toJSONSchema(reportJson, { target: 'draft-2020-12', override: ({ jsonSchema }) => {
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  } })
  return `${JSON.stringify({ ...schema, title: 'koopgen report, version 1' }, null, 1)}\n`
}
