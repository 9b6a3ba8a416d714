// Function words that tell the languages of Danish newsrooms apart. A word counts 1; one that the closest neighbours do
// not share counts 2. Source: the most frequent words of each language in its reference grammar; names left out.
const lists: Record<string, { shared: string; own: string }> = {
  da: {
    shared:
      'og i det at en den til er som på de med han for ikke der var et har om men vi kan så jeg skal hun ham eller man når under over efter fra ved',
    own: 'af blev efter sig sin også havde nogle mange siger siden hvad mellem end ind ud op nu da dem hende jeg mig meget andre første lige være blevet bliver hvor igen noget udtaler oplyser ifølge hos uden',
  },
  nb: {
    shared:
      'og i det at en den til er som på de med han for ikke der var et har om men vi kan så jeg skal hun eller man når under over etter fra ved',
    own: 'av ble seg sitt også hadde noen mange sier siden hva mellom enn inn ut opp nå henne meg mye andre første være blitt blir hvor igjen noe ifølge hos uten mot bare dette',
  },
  nn: {
    shared:
      'og i det at ein den til er som på dei med han for ikkje der var eit har om men vi kan så eg skal ho eller når under over etter frå ved',
    own: 'ikkje eg ein eit dei frå vart vere kva nokon noko meir ho sjølv seier korleis kvar berre mykje saman',
  },
  sv: {
    shared:
      'och i det att en den till är som på de med han för inte där var ett har om men vi kan så jag ska hon eller man när under över efter från vid',
    own: 'och att är för inte av ett till jag från också hade någon många säger sedan vad mellan än då dem henne mig mycket andra första vara blivit blir enligt hos utan sig',
  },
  en: {
    shared:
      'the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each',
    own: 'the of and that with they this have which their said would has been who more after also',
  },
  de: {
    shared:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
    own: 'der die und das mit sich nicht ein eine auch werden dass nach wird bei einer sind über einen zum wurde',
  },
  fr: {
    shared:
      'le la les de des du et en un une est que qui dans pour sur par pas au plus avec ce se sont il elle a ne son sa ses mais ou',
    own: 'les des est dans pour une que qui avec sont aux cette été mais',
  },
}

/** A word that tells languages apart. */
export interface Voter {
  /** Its place among the voters. */
  readonly number: number
  /** What it says for each language that has it. */
  readonly weights: readonly (readonly [code: string, weight: number])[]
}

/** The voters by their words: one look a word, instead of one a word and language. */
export const votes: ReadonlyMap<string, Voter> = votesOf()

/** UTF-16 units of the longest word that votes. */
export const longestVoter = Math.max(...[...votes.keys()].map(({ length }) => length))

function votesOf(): Map<string, Voter> {
  const all = new Map<string, { number: number; weights: [string, number][] }>()
  for (const [code, { shared, own }] of Object.entries(lists)) {
    const strong = new Set(own.split(' '))
    for (const word of new Set([...shared.split(' '), ...strong])) {
      const known = all.get(word)
      const vote: [string, number] = [code, strong.has(word) ? 2 : 1]
      if (known) known.weights.push(vote)
      else all.set(word, { number: all.size, weights: [vote] })
    }
  }
  return all
}
