// How many examples a property test draws: all of them in CI, where they are always the same; a quarter where people wait, who draw new ones in each run.
export const runs = (all: number): number => (process.env['CI'] || process.env['KOOPGEN_SEED'] ? all : Math.ceil(all / 4))
