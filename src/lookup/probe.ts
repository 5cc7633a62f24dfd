// A small agreement that `koopgen doctor` takes the whole way in memory. Everything in it is invented.
export const PROBE = `koopgen: 1
typ: abh
datum: 2027-01-15
land: DE-NI
kurztitel: Probe
parteien:
  - id: stadt
    rolle: abh
    name: Stadt Musterhausen
    genus: f
    rechtsform: gebietskoerperschaft
    sitz: { strasse: Rathausplatz 1, plz: "29999", ort: Musterhausen }
    vertreten_durch: [{ funktion: Bürgermeisterin, geschlecht: w }]
  - id: verein
    rolle: [mbe]
    name: Beratungsverein Musterhausen e. V.
    genus: m
    rechtsform: e-v
    sitz: { strasse: Lindenweg 2, plz: "29999", ort: Musterhausen }
    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
laufzeit: { dauer: 1 Jahr }
`
