// One row of the English catalogue: what a finding of this code means and what to do, without values; those stand in the German sentence shown with it.
export interface English {
  readonly title: string
  readonly fix: string
}
/** Every code of an area, so that one without English does not compile. */
export type EnglishOf<A> = Readonly<Record<keyof A, English>>
